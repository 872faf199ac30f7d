package render

import (
	"bytes"
	"encoding/xml"
	"fmt"

	"github.com/gainsay/gainsay/compare"
)

// The parts of JUnit's format that servers read.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string      `xml:"name,attr"`
		Class   string      `xml:"classname,attr"`
		File    string      `xml:"file,attr"`
		Line    int         `xml:"line,attr"`
		Failure *junitFault `xml:"failure"`
		Skipped *junitFault `xml:"skipped"`
		Out     string      `xml:"system-out,omitempty"`
	}
	junitFault struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr,omitempty"`
		Text    string `xml:",chardata"`
	}
)

// junit writes a test suite for every question and a test case for every finding; a conflict fails.
func junit(b *bytes.Buffer, r *compare.Report, o Options) error {
	out := outlined(r)
	all := junitSuites{Name: orElse(o.Title, "gainsay")}
	for _, t := range out.threads {
		suite := junitSuite{Name: tame(t.question)}
		for _, i := range t.findings {
			c := out.testCase(r.Findings[i], o)
			suite.Tests++
			if c.Failure != nil {
				suite.Failures++
			}
			if c.Skipped != nil {
				suite.Skipped++
			}
			suite.Cases = append(suite.Cases, c)
		}
		all.Tests += suite.Tests
		all.Failures += suite.Failures
		all.Suites = append(all.Suites, suite)
	}
	b.WriteString(xml.Header)
	enc := xml.NewEncoder(b)
	enc.Indent("", "  ")
	if err := enc.Encode(all); err != nil {
		return err
	}
	b.WriteByte('\n')
	return enc.Close()
}

// testCase is one finding, placed at its later statement.
func (out *outline) testCase(f compare.Finding, o Options) junitCase {
	earlier, last := later(f)
	at := out.location(last, o).Physical
	c := junitCase{Class: "gainsay." + string(ours(f.Verdict)), File: at.Artifact.URI, Line: at.Region.StartLine,
		Name: fmt.Sprintf("%s %s: %s / %s", ours(f.Verdict), tame(string(f.Kind)), tame(clip(earlier.Quote, 60)), tame(clip(last.Quote, 60)))}
	told := fmt.Sprintf("%s: %s\n%s: %s\n", tame(byline(earlier)), tame(earlier.Quote), tame(byline(last)), tame(last.Quote))
	switch {
	case o.fails(f.Verdict):
		c.Failure = &junitFault{tame(f.Why), tame(string(f.Verdict) + "/" + string(f.Kind)), told}
	case ours(f.Verdict) == compare.Unrelated:
		c.Skipped = &junitFault{Message: "not compared: " + tame(f.Why)}
	default:
		c.Out = tame(f.Why) + "\n" + told
	}
	return c
}
