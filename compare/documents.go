package compare

import (
	"context"
	"sort"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// Documents compares every document with every other and reports agreements, updates and conflicts, by thread.
// Where ctx ends, what is found so far comes back with ctx's error and a warning.
func (c *Comparer) Documents(ctx context.Context, docs ...claims.Document) (*Report, error) {
	report := &Report{Documents: docs}
	x := newIndex()
	for d := range docs {
		if ctx.Err() != nil {
			break
		}
		x.add(d, c.normalizer.Document(docs[d]))
	}
	for i := range x.all {
		if i%64 == 0 && ctx.Err() != nil {
			break
		}
		for _, j := range x.candidates(i) {
			f := c.Decide(c.Align(&x.all[j].p, &x.all[i].p, true))
			if f.Verdict != Unrelated && f.Confidence >= c.MinConfidence {
				report.Findings = append(report.Findings, f)
			}
		}
	}
	report.Findings = c.best(report.Findings)
	report.Threads = threads(report.Findings)
	if err := ctx.Err(); err != nil {
		report.Warnings = append(report.Warnings, "stopped early: the report is partial")
		return report, err
	}
	return report, nil
}

// best keeps one finding for each two clauses, and of those that a clause has with one document the surest of each verdict.
func (c *Comparer) best(all []Finding) []Finding {
	sort.SliceStable(all, func(i, j int) bool { return all[i].Confidence > all[j].Confidence })
	type key struct {
		doc   string
		start int
		other string
	}
	taken := map[key]bool{}
	var out []Finding
	for _, f := range all {
		a, b := key{f.A.Doc, f.A.Start, f.B.Doc}, key{f.B.Doc, f.B.Start, f.A.Doc}
		if taken[a] || taken[b] {
			continue
		}
		taken[a], taken[b] = true, true
		out = append(out, f)
	}
	sort.SliceStable(out, func(i, j int) bool {
		x, y := &out[i], &out[j]
		switch {
		case x.A.Doc != y.A.Doc:
			return x.A.Doc < y.A.Doc
		case x.A.Start != y.A.Start:
			return x.A.Start < y.A.Start
		case x.B.Doc != y.B.Doc:
			return x.B.Doc < y.B.Doc
		}
		return x.B.Start < y.B.Start
	})
	return out
}

// An index finds for a proposition those of earlier documents that may answer the same question.
type index struct {
	all  []entry
	keys map[string][]int
}

type entry struct {
	doc int
	p   normalize.Proposition
}

func newIndex() *index { return &index{keys: map[string][]int{}} }

// add takes in the propositions of a document.
func (x *index) add(doc int, ps []normalize.Proposition) {
	for _, p := range ps {
		n := len(x.all)
		x.all = append(x.all, entry{doc, p})
		for _, k := range questionKeys(&x.all[n].p) {
			x.keys[k] = append(x.keys[k], n)
		}
	}
}

// candidates are the propositions of earlier documents that share a key with proposition i, in order.
func (x *index) candidates(i int) []int {
	var out []int
	for _, k := range questionKeys(&x.all[i].p) {
		for _, j := range x.keys[k] {
			if x.all[j].doc >= x.all[i].doc {
				break
			}
			out = append(out, j)
		}
	}
	sort.Ints(out)
	n := 0
	for k, j := range out {
		if k == 0 || j != out[k-1] {
			out[n] = j
			n++
		}
	}
	return out[:n]
}

// questionKeys are what a proposition can be found by: its frames, its names, the words of its own that say something.
func questionKeys(p *normalize.Proposition) []string {
	var keys []string
	seen := map[string]bool{}
	add := func(k string) {
		if !seen[k] {
			seen[k] = true
			keys = append(keys, k)
		}
	}
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Context {
			continue
		}
		for _, f := range t.Frames {
			add("f:" + f.Frame.ID)
		}
		switch {
		case t.Kind == normalize.Name:
			add("n:" + t.Lemma)
		case t.Kind != normalize.Quantity && t.Kind != normalize.Time && t.Weight > 0.3:
			add("w:" + t.Lemma)
		}
	}
	return keys
}
