package main

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/compare"
)

// A status says how a sentence fares against the trusted documents.
type status string

const (
	contradicted status = "contradicted" // a trusted document says what cannot be true with it
	outdated     status = "outdated"     // a trusted document has something later
	notFound     status = "not found"    // none speaks of it
	supported    status = "supported"    // one says so too
)

// rank is how grave a status is, from 0; -1 for a word that is none.
func (s status) rank() int {
	return slices.Index([]status{contradicted, outdated, notFound, supported}, s)
}

// A result is one sentence with the finding that decides.
type result struct {
	sentence string
	status   status
	finding  compare.Finding // none where the status is not found
	other    compare.Side    // the trusted passage
}

// against compares the text with the trusted documents, and keeps what is about the text.
func against(ctx context.Context, c *compare.Comparer, text claims.Document, trusted []claims.Document) (*compare.Report, error) {
	report, err := c.Documents(ctx, append(slices.Clone(trusted), text)...)
	if err != nil {
		return nil, err
	}
	report.Keep(func(f *compare.Finding) bool { return (f.A.Doc == text.ID) != (f.B.Doc == text.ID) })
	return report, nil
}

// judge gives each sentence of the text its status.
func judge(text claims.Document, report *compare.Report) []result {
	var all []result
	for _, s := range syntax.English().Split(text.Text).Sentences {
		words := strings.Join(strings.Fields(text.Text[s.Start:s.End]), " ")
		r := result{sentence: words, status: notFound}
		for _, f := range report.Findings {
			own, other := f.A, f.B
			if other.Doc == text.ID {
				own, other = other, own
			}
			if !s.Overlaps(syntax.Span{Start: own.Start, End: own.End}) {
				continue
			}
			if now := of(f, own, other); now.weighs(r, f.Confidence) {
				r.status, r.finding, r.other = now, f, other
			}
		}
		all = append(all, r)
	}
	return all
}

// of is what a finding makes of a sentence. Where the trusted document is the earlier one, it does not know yet what the text says.
func of(f compare.Finding, own, other compare.Side) status {
	switch f.Verdict {
	case compare.Conflict:
		return contradicted
	case compare.Update:
		if own.Date != "" && own.Date > other.Date {
			return notFound
		}
		return outdated
	case compare.Agreement:
		return supported
	}
	return notFound
}

// weighs says whether a finding decides rather than the result so far: a contradiction before all, then what is later, then support.
func (s status) weighs(r result, confidence float64) bool {
	order := []status{notFound, supported, outdated, contradicted}
	a, b := slices.Index(order, s), slices.Index(order, r.status)
	return a > b || a == b && confidence > r.finding.Confidence
}

// write writes a sentence a line, and below it the passage that decides.
func write(w *bytes.Buffer, all []result) {
	counts := map[status]int{}
	for _, r := range all {
		counts[r.status]++
		fmt.Fprintf(w, "%-12s  %s\n", r.status, r.sentence)
		if r.finding.Verdict == "" {
			continue
		}
		fmt.Fprintf(w, "              %s\n", r.finding.Why)
		fmt.Fprintf(w, "              %s: “%s”\n", strings.Trim(r.other.Source+", "+string(r.other.Date), ", "), strings.Join(strings.Fields(r.other.Quote), " "))
	}
	var parts []string
	for _, s := range []status{supported, contradicted, outdated, notFound} {
		parts = append(parts, fmt.Sprintf("%d %s", counts[s], s))
	}
	fmt.Fprintf(w, "\n%s\n", strings.Join(parts, ", "))
}
