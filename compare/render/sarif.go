package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/compare"
)

// The parts of SARIF 2.1.0 that we write.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name  string      `json:"name"`
		URI   string      `json:"informationUri"`
		Rules []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID    string       `json:"id"`
		Short sarifMessage `json:"shortDescription"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Kind         string            `json:"kind"`
		Level        string            `json:"level"`
		Rank         float64           `json:"rank"` // the confidence in per cent
		Message      sarifMessage      `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Related      []sarifLocation   `json:"relatedLocations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
	}
	sarifLocation struct {
		ID       *int          `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifMessage `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int          `json:"startLine"`
		StartColumn int          `json:"startColumn"`
		EndLine     int          `json:"endLine"`
		EndColumn   int          `json:"endColumn"`
		Snippet     sarifMessage `json:"snippet"`
	}
)

// sarif writes a finding as a result at the later statement, with the earlier one as related location.
func sarif(b *bytes.Buffer, r *compare.Report, o Options) error {
	out := outlined(r)
	driver := sarifDriver{Name: "gainsay", URI: "https://github.com/gainsay/gainsay", Rules: []sarifRule{}}
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	rules := map[string]int{}
	for _, f := range r.Findings {
		id := string(f.Verdict) + "/" + string(f.Kind)
		if _, known := rules[id]; !known {
			rules[id] = len(driver.Rules)
			driver.Rules = append(driver.Rules, sarifRule{id, sarifMessage{title(string(f.Verdict)) + ": " + meaning(f.Kind)}})
		}
		run.Results = append(run.Results, out.result(f, id, rules[id], o))
	}
	run.Tool.Driver = driver
	return encode(b, sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}, "  ")
}

// result is one finding.
func (out *outline) result(f compare.Finding, id string, rule int, o Options) sarifResult {
	earlier, last := later(f)
	kind, level := "informational", "none"
	switch {
	case o.fails(f.Verdict):
		kind, level = "fail", "error"
	case f.Verdict == compare.Update || f.Verdict == compare.Conflict:
		kind, level = "fail", "note"
	case f.Verdict == compare.Agreement:
		kind = "pass"
	}
	related := out.location(earlier, o)
	one := 1
	related.ID, related.Message = &one, &sarifMessage{"the other statement: " + byline(earlier)}
	message := fmt.Sprintf("%s: %s %s says: “%s”. %s says: “%s”.", title(f.Question), f.Why, byline(last), last.Quote, byline(earlier), earlier.Quote)
	return sarifResult{RuleID: id, RuleIndex: rule, Kind: kind, Level: level, Rank: 100 * max(0, min(1, f.Confidence)),
		Message: sarifMessage{message}, Locations: []sarifLocation{out.location(last, o)}, Related: []sarifLocation{related},
		Fingerprints: map[string]string{"gainsay/v1": fingerprint(f)}}
}

// location is the file, line and column of a statement. Where its place is not known it is the file's first line.
func (out *outline) location(s compare.Side, o Options) sarifLocation {
	file, first := o.place(s.Doc)
	r := sarifRegion{StartLine: first, StartColumn: 1, EndLine: first, EndColumn: 1, Snippet: sarifMessage{s.Quote}}
	if d, ok := out.stands(s); ok {
		r.StartLine, r.StartColumn = lineColumn(d.Text, s.Start, first)
		r.EndLine, r.EndColumn = lineColumn(d.Text, s.End, first)
	}
	uri := url.URL{Path: strings.ReplaceAll(file, `\`, "/")}
	return sarifLocation{Physical: sarifPhysical{sarifArtifact{uri.String()}, r}}
}

// lineColumn counts lines and characters from 1; first is the line on which the text begins.
func lineColumn(text string, at, first int) (line, column int) {
	before := text[:at]
	start := strings.LastIndexByte(before, '\n') + 1
	return first + strings.Count(before, "\n"), 1 + utf8.RuneCountInString(before[start:])
}

// fingerprint names a finding by what was said and by whom, not by where it stands: a paragraph may move.
func fingerprint(f compare.Finding) string {
	earlier, last := later(f)
	h := sha256.New()
	for _, part := range []string{string(f.Verdict), string(f.Kind), earlier.Doc, folded(earlier.Quote), last.Doc, folded(last.Quote)} {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// folded is a quote without the white space and case that an edit may change.
func folded(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
