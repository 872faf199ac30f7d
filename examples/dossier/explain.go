package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize"
)

// explained is how many pairs are told.
const explained = 20

// explain tells of the nearest pairs of statements that answer no common question, and which gate kept them apart.
// Nearest is who shares most words that say something.
func explain(w io.Writer, c *compare.Comparer, report *compare.Report) {
	var all statements
	for _, d := range report.Documents {
		all.add(c.Propositions(d))
	}
	type place struct {
		doc   string
		start int
	}
	found := map[[2]place]bool{}
	for _, f := range report.Findings {
		found[[2]place{{f.A.Doc, f.A.Start}, {f.B.Doc, f.B.Start}}] = true
	}
	var apart []pair
	for _, p := range all.nearest() {
		p.finding = c.Decide(c.Align(&all.list[p.a], &all.list[p.b], true))
		a, b := p.finding.A, p.finding.B
		reported := found[[2]place{{a.Doc, a.Start}, {b.Doc, b.Start}}] || found[[2]place{{b.Doc, b.Start}, {a.Doc, a.Start}}]
		if p.finding.Verdict == compare.Unrelated && !reported {
			apart = append(apart, p)
		}
	}
	slices.SortStableFunc(apart, func(p, q pair) int { return cmp.Compare(q.near, p.near) })
	fmt.Fprintf(w, "%d statements; of the nearest, %d pairs answer no common question: %s\n", len(all.list), len(apart), barriers(apart))
	for _, p := range apart[:min(len(apart), explained)] {
		f := &p.finding
		fmt.Fprintf(w, "\n%s: %s\n  %s %s %q\n  %s %s %q\n", f.Barrier, f.Why, f.A.Doc, f.A.Date, f.A.Quote, f.B.Doc, f.B.Date, f.B.Quote)
	}
}

// barriers counts the gates, the most frequent first.
func barriers(pairs []pair) string {
	count := map[string]int{}
	var names []string
	for _, p := range pairs {
		if count[p.finding.Barrier] == 0 {
			names = append(names, p.finding.Barrier)
		}
		count[p.finding.Barrier]++
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	for i, name := range names {
		names[i] = fmt.Sprintf("%s %d", name, count[name])
	}
	return strings.Join(names, ", ")
}

// A pair is two statements of two documents: indices into statements.list.
type pair struct {
	a, b    int
	near    float64
	finding compare.Finding
}

// statements are the propositions of all documents, found by their words.
type statements struct {
	list   []normalize.Proposition
	byWord map[string][]int
}

// common is how many statements may have a word before it says nothing about which belong together.
const common = 50

// add takes in the propositions of a document.
func (s *statements) add(ps []normalize.Proposition) {
	if s.byWord == nil {
		s.byWord = map[string][]int{}
	}
	for _, p := range ps {
		for _, word := range telling(&p) {
			s.byWord[word] = append(s.byWord[word], len(s.list))
		}
		s.list = append(s.list, p)
	}
}

// telling are the words of its own that say something, each once.
func telling(p *normalize.Proposition) []string {
	var words []string
	for i := range p.Terms {
		t := &p.Terms[i]
		if !t.Context && t.Kind != normalize.Quantity && t.Kind != normalize.Time && t.Weight > 0.3 {
			words = append(words, t.Lemma)
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// nearest gives for every statement the one of an earlier document that shares most with it, if it shares two words.
func (s *statements) nearest() []pair {
	var pairs []pair
	for i := range s.list {
		near := map[int]float64{}
		shared := map[int]int{}
		best := -1
		for _, word := range telling(&s.list[i]) {
			having := s.byWord[word]
			for _, j := range having[:min(len(having), common)] {
				if j >= i || s.list[j].Claim.Doc == s.list[i].Claim.Doc {
					continue
				}
				near[j] += 1 / float64(len(having))
				shared[j]++
				if shared[j] > 1 && (best < 0 || near[j] > near[best]) {
					best = j
				}
			}
		}
		if best >= 0 {
			pairs = append(pairs, pair{a: best, b: i, near: near[best]})
		}
	}
	return pairs
}
