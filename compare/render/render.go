// Package render writes a report for whoever reads it: a person, a pull request, a spreadsheet, a program.
//
// In goes a *compare.Report, out come bytes in one of Formats:
//
//	err := render.Write(os.Stdout, "html", report, render.Options{Title: "South Caucasus, 2021-2023"})
//
// The same report gives the same bytes. Whatever an article says stays text: no markup, no terminal sequence, no formula
// of a spreadsheet comes alive.
//
// # Which format
//
//   - text is for a terminal, conflicts first. The program knows the terminal: it sets Width and Color.
//   - markdown is for a pull request or a newsletter.
//   - html is one page to read, without script or anything from outside: questions as timelines, both statements side by
//     side with the differing words marked, the articles below with links to and fro.
//   - json is the whole report, as Schema describes it; compare.Report reads it back. jsonl is a finding a line, csv a row.
//   - sarif and junit are for continuous integration, and point into files.
//   - claimreview is JSON-LD of schema.org's Claim: who said what, when and where. The rating is for a person to add.
//
// What points into files needs to know where the documents stand, which Find looks up:
//
//	places, err := render.Find(os.DirFS("."), ".", "articles")
//	...
//	err = render.Write(w, "sarif", report, render.Options{Places: places})
//
// # How sure
//
// Formats for people say a confidence in a word and give the figure behind it; formats for programs give the figure.
//
// A new format is a file in this package, a line in Formats and a golden file.
package render

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/gainsay/gainsay/compare"
)

// Options say how a report is written. The zero Options will do for every format.
type Options struct {
	Title  string            // headline of the page; "" for one made from the figures
	Width  int               // text: columns of the terminal; 0 for 100
	Color  bool              // text: with the colours of a terminal; the program decides, and honours NO_COLOR
	FailOn []compare.Verdict // junit: what fails a test case, sarif: what is an error; nil for conflict

	Places []Place // sarif, junit: where the documents stand; one that is not listed stands in a file of its ID, from line 1
}

// A Format is one way to write a report.
type Format struct {
	Name  string // what a user asks for: "html"
	Ext   string // ending of its files, with the dot
	Media string // media type
	Doc   string // what it is good for
	write func(*bytes.Buffer, *compare.Report, Options) error
}

// Formats are the ways to write a report, in the order of a manual.
var Formats = []Format{
	{"text", ".txt", "text/plain; charset=utf-8", "for a terminal", text},
	{"markdown", ".md", "text/markdown; charset=utf-8", "for a pull request or a newsletter", markdown},
	{"html", ".html", "text/html; charset=utf-8", "one page to read, without script", page},
	{"json", ".json", "application/json", "the whole report, as report.schema.json describes", whole},
	{"jsonl", ".jsonl", "application/jsonl", "a finding a line", lines},
	{"csv", ".csv", "text/csv; charset=utf-8", "a finding a row, for a spreadsheet", table},
	{"sarif", ".sarif", "application/sarif+json", "SARIF 2.1.0, for code scanning", sarif},
	{"junit", ".xml", "application/xml", "JUnit, for continuous integration", junit},
	{"claimreview", ".jsonld", "application/ld+json", "schema.org claims, ready for a reviewer's rating", claimReview},
}

// Names lists the names of Formats.
func Names() []string {
	names := make([]string, len(Formats))
	for i, f := range Formats {
		names[i] = f.Name
	}
	return names
}

// Write writes the report in the format of that name. Nothing is written when there is an error, but for one of w itself.
func Write(w io.Writer, format string, r *compare.Report, o Options) error {
	for _, f := range Formats {
		if f.Name != format {
			continue
		}
		var out bytes.Buffer
		if err := f.write(&out, r, o); err != nil {
			return fmt.Errorf("%s: %w", format, err)
		}
		_, err := w.Write(out.Bytes())
		return err
	}
	return fmt.Errorf("format %q is none of %s", format, strings.Join(Names(), ", "))
}

// fails says whether the verdict is one that fails a run.
func (o Options) fails(v compare.Verdict) bool {
	if o.FailOn == nil {
		return v == compare.Conflict
	}
	for _, f := range o.FailOn {
		if f == v {
			return true
		}
	}
	return false
}
