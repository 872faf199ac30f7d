package factcheck

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// match holds the findings against what the story wants: one Case for every line wanted, and one for every finding that
// no line lists. A finding meets a line when both name the same two articles, each quote shares at least half of the shorter
// one's bytes with the line's, and the verdict is the same. Further findings that meet a line already met are neither
// right nor wrong.
func match(s Story, findings []compare.Finding) []Case {
	met := make([]int, len(s.Want)) // 1 + the finding that met it
	listed := make([]bool, len(findings))
	for _, sameKind := range []bool{true, false} {
		for i, f := range findings {
			for n, w := range s.Want {
				if f.Verdict != w.Verdict || sameKind && w.Kind != "" && f.Kind != w.Kind || !s.meets(f, w) {
					continue
				}
				listed[i] = true
				if met[n] == 0 {
					met[n] = 1 + i
				}
			}
		}
	}
	var cases []Case
	for n, w := range s.Want {
		cases = append(cases, s.wanted(w, met[n], findings))
	}
	return append(cases, s.strays(findings, listed)...)
}

// meets says whether the finding is about the two places of the line, in either order.
func (s Story) meets(f compare.Finding, w Want) bool {
	return s.near(f.A, w.A) && s.near(f.B, w.B) || s.near(f.A, w.B) && s.near(f.B, w.A)
}

// near says whether a side of a finding is about the place.
func (s Story) near(side compare.Side, q Quote) bool {
	if side.Doc != q.Doc {
		return false
	}
	d, ok := s.document(q.Doc)
	return ok && overlap(d, side, q) >= 0.5
}

// overlap is the share of the shorter one's bytes that both cover. Of a quote that stands in the text more than once, the
// place that shares most counts.
func overlap(d claims.Document, side compare.Side, q Quote) float64 {
	shorter := max(1, min(side.End-side.Start, len(q.Text)))
	best := 0
	for at := strings.Index(d.Text, q.Text); at >= 0; {
		best = max(best, min(side.End, at+len(q.Text))-max(side.Start, at))
		next := strings.Index(d.Text[at+1:], q.Text)
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return float64(best) / float64(shorter)
}

// wanted is the case of one line; met is 1 + the finding that met it, or 0.
func (s Story) wanted(w Want, met int, findings []compare.Finding) Case {
	c := Case{ID: s.ID + ": " + w.Line, File: s.File, Line: w.At, Story: true, Want: w.Verdict, WantKind: w.Kind,
		Why: s.Why, Todo: cmp.Or(w.Todo, s.Todo)}
	if met > 0 {
		c.Finding, c.Found = findings[met-1], true
	} else if i := slices.IndexFunc(findings, func(f compare.Finding) bool { return s.meets(f, w) }); i >= 0 && !w.Not {
		c.Finding, c.Found = findings[i], true // another verdict on the same two places: better told than "missed"
	}
	c.Pass = met > 0 && (w.Kind == "" || c.Finding.Kind == w.Kind)
	if w.Not {
		c.Pass = met == 0
		c.Not = true
	}
	return c
}

// strays are the findings that no line lists. Those on the places of a line with another verdict are told there already.
func (s Story) strays(findings []compare.Finding, listed []bool) []Case {
	var cases []Case
	for i, f := range findings {
		told := slices.ContainsFunc(s.Want, func(w Want) bool { return !w.Not && s.meets(f, w) })
		if listed[i] || told || f.Verdict == compare.Unrelated || f.Verdict == compare.Agreement && s.Spare {
			continue
		}
		line := fmt.Sprintf("%s %s: %s %s / %s %s", f.Verdict, f.Kind, f.A.Doc, quoted(f.A.Quote), f.B.Doc, quoted(f.B.Quote))
		cases = append(cases, Case{ID: s.ID + ": stray " + line, File: s.File, Line: 1, Story: true, Stray: true,
			Want: compare.Unrelated, Why: s.Why, Todo: s.Todo, Finding: f, Found: true})
	}
	return cases
}

// quoted writes a quote as a line of -- want -- does.
func quoted(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
