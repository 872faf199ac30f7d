package factcheck_test

import (
	"context"
	"regexp"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// counter is an engine that looks at the first number of a text alone: enough to test the suite without the real one.
type counter struct{}

var digits = regexp.MustCompile(`\d+`)

func (counter) Claims(a, b claims.Claim) compare.Finding {
	f := compare.Finding{Verdict: compare.Unrelated, Kind: compare.Topic, Confidence: 0.5, Question: "the first number",
		Why: "one of them has no number", Barrier: "subject", A: whole(a), B: whole(b)}
	x, y := digits.FindString(a.Text), digits.FindString(b.Text)
	if x == "" || y == "" {
		return f
	}
	f.A.Answer, f.B.Answer, f.Barrier = x, y, ""
	m, _ := strconv.Atoi(x)
	n, _ := strconv.Atoi(y)
	switch {
	case m == n:
		f.Verdict, f.Kind, f.Why = compare.Agreement, compare.Same, "both say "+x
	case m < n && a.Date < b.Date:
		f.Verdict, f.Kind, f.Why = compare.Update, compare.Growth, x+", then "+y
	default:
		f.Verdict, f.Kind, f.Why = compare.Conflict, compare.Quantity, x+" or "+y
	}
	return f
}

func (c counter) Documents(_ context.Context, docs ...claims.Document) (*compare.Report, error) {
	r := &compare.Report{Documents: docs}
	for i, a := range docs {
		for _, b := range docs[i+1:] {
			for _, x := range lines(a) {
				for _, y := range lines(b) {
					if f := c.Claims(x, y); f.Verdict != compare.Unrelated {
						r.Findings = append(r.Findings, f)
					}
				}
			}
		}
	}
	return r, nil
}

// lines makes every line of a document a claim.
func lines(d claims.Document) []claims.Claim {
	var all []claims.Claim
	at := 0
	for _, line := range strings.SplitAfter(d.Text, "\n") {
		c := claims.Claim{Doc: d.ID, Source: d.Source, Date: d.Date, Text: strings.TrimSuffix(line, "\n")}
		c.Span.Start, c.Span.End = at, at+len(c.Text)
		at += len(line)
		all = append(all, c)
	}
	return all
}

func whole(c claims.Claim) compare.Side {
	return compare.Side{Doc: c.Doc, Source: c.Source, Date: c.Date, Start: c.Span.Start, End: c.Span.End, Quote: c.Text}
}
