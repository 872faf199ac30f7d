package compare

import (
	"fmt"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
)

// Limits bound the work and the memory that a set of documents may take. What a limit cuts off is told in Report.Warnings.
// A field that is 0 stands for its default.
type Limits struct {
	// DocumentBytes is how much of a document's text is read. The default is 1 MiB, a book of 170,000 words.
	DocumentBytes int
	// SentenceTokens is after how many words and marks a sentence is cut. The default is 400: what is longer is a list or a
	// table, and parts of the time for a sentence grow with the square of its length.
	SentenceTokens int
	// Candidates is how many earlier statements one statement is held against, the likeliest first. The default is 24.
	Candidates int
	// Postings is how many places of the index are looked at for one statement, those of the rarest words first and
	// of one word the latest first. The default is 4096: beyond that only a word that is everywhere is cut.
	Postings int
	// Findings is how many findings a report holds, the surest first. The default is 100,000.
	Findings int
}

// DefaultLimits are those of Documents.
func DefaultLimits() Limits {
	return Limits{DocumentBytes: 1 << 20, SentenceTokens: 400, Candidates: 24, Postings: 4096, Findings: 100_000}
}

// filled puts the defaults where nothing is said.
func (l Limits) filled() Limits {
	d := DefaultLimits()
	for _, f := range [...]struct{ at, or *int }{
		{&l.DocumentBytes, &d.DocumentBytes}, {&l.SentenceTokens, &d.SentenceTokens}, {&l.Candidates, &d.Candidates}, {&l.Postings, &d.Postings}, {&l.Findings, &d.Findings},
	} {
		if *f.at <= 0 {
			*f.at = *f.or
		}
	}
	return l
}

// cut keeps the part of a document's text that is to be read: whole characters, so that offsets hold.
func (l Limits) cut(doc claims.Document) (claims.Document, bool) {
	if len(doc.Text) <= l.DocumentBytes {
		return doc, false
	}
	n := l.DocumentBytes
	for n > 0 && n > l.DocumentBytes-utf8.UTFMax && !utf8.RuneStart(doc.Text[n]) {
		n--
	}
	doc.Text = doc.Text[:n]
	return doc, true
}

// warnings says which limits were met.
func (l Limits) warnings(all []*article, findings int) []string {
	var out []string
	passed, unseen := 0, 0
	for _, a := range all {
		if a.cut {
			out = append(out, fmt.Sprintf("%s: only the first %d bytes of %d were read", a.doc.ID, l.DocumentBytes, len(a.doc.Text)))
		}
		for _, w := range a.warnings {
			out = append(out, a.doc.ID+": "+w)
		}
		for i := range a.statements {
			passed += a.statements[i].passed
			unseen += a.statements[i].unseen
		}
	}
	if passed > 0 {
		out = append(out, fmt.Sprintf("%d less likely pairs of statements were not compared: a statement is held against %d earlier ones at most", passed, l.Candidates))
	}
	if unseen > 0 {
		out = append(out, fmt.Sprintf("%d places of very common words were not looked up: %d are for a statement at most", unseen, l.Postings))
	}
	if findings > l.Findings {
		out = append(out, fmt.Sprintf("%d findings were left out, the least sure: a report holds %d at most", findings-l.Findings, l.Findings))
	}
	return out
}
