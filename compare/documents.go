package compare

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sort"
	"sync"
	"sync/atomic"

	"github.com/gainsay/gainsay/claims"
)

// Documents compares every document with every other and reports agreements, updates and conflicts, by thread.
// The earlier article of a pair is side A. The order in which the documents are given changes nothing but Report.Documents.
//
// It reads and judges on as many processors as GOMAXPROCS allows; the report is the same for any number.
// Where ctx ends, what is found so far comes back with ctx's error and a warning; a document that is being read is read to its end.
func (c *Comparer) Documents(ctx context.Context, docs ...claims.Document) (*Report, error) {
	limits := DefaultLimits()
	all := make([]*article, len(docs))
	inParallel(ctx, len(docs), func() func(int) {
		return func(i int) { all[i] = c.article(docs[i], limits) }
	})
	all = present(all)
	sort.SliceStable(all, func(i, j int) bool { return all[i].before(all[j]) })
	t := newTable()
	for _, a := range all {
		if ctx.Err() != nil {
			break
		}
		t.add(a)
	}
	c.judgeAll(ctx, t, limits, false)
	for _, s := range t.all {
		s.words, s.values = nil, nil // most of the memory, and of no more use
	}
	report := c.report(all, limits)
	report.Documents = docs
	if err := ctx.Err(); err != nil {
		report.Warnings = append(report.Warnings, "stopped early: the report is partial")
		return report, err
	}
	return report, nil
}

// present drops the articles that were not read before the end came.
func present(all []*article) []*article {
	out := all[:0]
	for _, a := range all {
		if a != nil {
			out = append(out, a)
		}
	}
	return out
}

// inParallel calls work for 0 to n-1, each once, on every processor, until ctx ends. start makes the work of one worker.
func inParallel(ctx context.Context, n int, start func() func(i int)) {
	workers := min(n, runtime.GOMAXPROCS(0))
	var next atomic.Int64
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			work := start()
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				work(i)
			}
		})
	}
	all.Wait()
}

// A judged pair: the other statement, and what came of it, nil for nothing.
type judged struct {
	other   *statement
	outcome *outcome
}

// judgeAll holds every statement of the table against its candidates. With memory, it goes by what earlier looks found,
// and keeps for later ones also what came to nothing.
func (c *Comparer) judgeAll(ctx context.Context, t *table, l Limits, memory bool) {
	found := make([][]judged, len(t.all)) // apart from the statements, where others look things up meanwhile
	inParallel(ctx, len(t.all), func() func(int) {
		w := new(scratch)
		return func(i int) { found[i] = c.judge(ctx, t, t.all[i], t.all[i].in.first, l, w, memory) }
	})
	for i, s := range t.all {
		s.found = found[i]
	}
}

// judge holds a statement against its candidates before a place.
func (c *Comparer) judge(ctx context.Context, t *table, s *statement, before int, l Limits, w *scratch, memory bool) []judged {
	var out []judged
	for _, j := range t.candidates(s, before, l, w) {
		o := t.all[j]
		var f *outcome
		known := false
		if memory {
			f, known = s.verdictOn(o)
		}
		if !known {
			if ctx.Err() != nil {
				break
			}
			f = c.pair(s, o, w)
		}
		if memory || f != nil {
			out = append(out, judged{o, f})
		}
	}
	return out
}

// verdictOn is what an earlier look found on the two statements.
func (s *statement) verdictOn(o *statement) (f *outcome, known bool) {
	for i := range s.found {
		if s.found[i].other == o {
			return s.found[i].outcome, true
		}
	}
	for i := range o.found {
		if o.found[i].other == s {
			return o.found[i].outcome, true
		}
	}
	return nil, false
}

// pair judges two statements, the earlier article's first; nil where they are unrelated.
func (c *Comparer) pair(s, o *statement, w *scratch) *outcome {
	if s.in.before(o.in) {
		s, o = o, s
	}
	al := c.Align(o.take(&w.a), s.take(&w.b), true)
	f := c.Decide(al)
	f = c.withinAffair(al, affair{o.in.words, s.in.words}, f)
	if f.Verdict == Unrelated || f.Confidence < c.MinConfidence {
		return nil
	}
	return w.said.outcome(&f)
}

// report gathers what the articles' statements found.
func (c *Comparer) report(all []*article, l Limits) *Report {
	var raw []pairing
	for _, a := range all {
		for i := range a.statements {
			raw = append(raw, a.statements[i].pairings()...)
		}
	}
	kept := best(raw)
	report := &Report{Warnings: l.warnings(all, len(kept))}
	report.Findings = inOrder(kept[:min(len(kept), l.Findings)])
	report.Threads = threads(report.Findings)
	return report
}

// A pairing is an outcome with its two statements, that of the earlier article first.
type pairing struct {
	*outcome
	a, b *statement
}

// pairings are the outcomes of a statement with those it was held against.
func (s *statement) pairings() []pairing {
	var out []pairing
	for _, m := range s.found {
		switch {
		case m.outcome == nil:
		case s.in.before(m.other.in):
			out = append(out, pairing{m.outcome, s, m.other})
		default:
			out = append(out, pairing{m.outcome, m.other, s})
		}
	}
	return out
}

// best keeps one finding for each two clauses, for each clause and other document, and of those on two sentences with one
// verdict and one question; always the surest. They come with the surest first.
func best(all []pairing) []pairing {
	slices.SortStableFunc(all, func(x, y pairing) int { return cmp.Compare(y.confidence, x.confidence) })
	type clause struct {
		in    *article
		start int
		other *article
	}
	type question struct {
		a, b     *article
		inA, inB int // sentences
		verdict  Verdict
		asked    string
	}
	clauses, questions := map[clause]bool{}, map[question]bool{}
	var out []pairing
	for _, f := range all {
		a, b := clause{f.a.in, f.a.start(), f.b.in}, clause{f.b.in, f.b.start(), f.a.in}
		q := question{f.a.in, f.b.in, f.a.in.sentence(a.start), f.b.in.sentence(b.start), f.verdict, f.question}
		if clauses[a] || clauses[b] || questions[q] {
			continue
		}
		clauses[a], clauses[b], questions[q] = true, true, true
		out = append(out, f)
	}
	return out
}

// inOrder gives the findings in the order of the documents' names and texts, with a note on those that copy.
func inOrder(all []pairing) []Finding {
	slices.SortStableFunc(all, func(x, y pairing) int {
		return cmp.Or(cmp.Compare(x.a.in.doc.ID, y.a.in.doc.ID), cmp.Compare(x.a.start(), y.a.start()), cmp.Compare(x.b.in.doc.ID, y.b.in.doc.ID), cmp.Compare(x.b.start(), y.b.start()))
	})
	shared := map[[2]*article]bool{}
	out := make([]Finding, len(all))
	for i, f := range all {
		if out[i] = f.finding(); f.verdict != Agreement {
			continue
		}
		two := [2]*article{f.a.in, f.b.in}
		copied, known := shared[two]
		if !known {
			copied = two[0].copies(two[1])
			shared[two] = copied
		}
		if copied {
			out[i].Warnings = append(slices.Clip(out[i].Warnings), copyNote)
		}
	}
	return out
}
