package render

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// gravity is the order in which verdicts are told: conflicts first.
var gravity = []compare.Verdict{compare.Conflict, compare.Update, compare.Agreement, compare.Unrelated}

// grave is the place of a verdict in gravity.
func grave(v compare.Verdict) int { return slices.Index(gravity, ours(v)) }

// ours is the verdict, or unrelated where it is none of ours: a report may come from anywhere.
func ours(v compare.Verdict) compare.Verdict {
	if slices.Contains(gravity, v) {
		return v
	}
	return compare.Unrelated
}

// An outline is a report in the order of reading: threads with conflicts first, and in each the conflicts first.
type outline struct {
	report  *compare.Report
	docs    map[string]int // index in report.Documents by ID
	threads []thread
	counts  map[compare.Verdict]int
}

// A thread is one question: its findings, and what was said, by date.
type thread struct {
	question string
	verdict  compare.Verdict // the gravest
	findings []int           // indices in report.Findings
	said     []compare.Side  // each once, the earliest first, undated ones last
}

// outlined puts a report in the order of reading. Findings that stand in no thread form threads by their question.
func outlined(r *compare.Report) *outline {
	o := &outline{report: r, docs: map[string]int{}, counts: map[compare.Verdict]int{}}
	for i, d := range r.Documents {
		if _, twice := o.docs[d.ID]; !twice {
			o.docs[d.ID] = i
		}
	}
	taken := make([]bool, len(r.Findings))
	for _, t := range r.Threads {
		o.add(t.Question, slices.DeleteFunc(slices.Clone(t.Findings), func(i int) bool {
			if i < 0 || i >= len(taken) || taken[i] {
				return true
			}
			taken[i] = true
			return false
		}))
	}
	o.loose(taken)
	for _, f := range r.Findings {
		o.counts[ours(f.Verdict)]++
	}
	slices.SortStableFunc(o.threads, func(a, b thread) int { return cmp.Compare(grave(a.verdict), grave(b.verdict)) })
	return o
}

// loose makes threads of the findings that no thread has taken.
func (o *outline) loose(taken []bool) {
	var questions []string
	by := map[string][]int{}
	for i, f := range o.report.Findings {
		if taken[i] {
			continue
		}
		if by[f.Question] == nil {
			questions = append(questions, f.Question)
		}
		by[f.Question] = append(by[f.Question], i)
	}
	for _, q := range questions {
		o.add(q, by[q])
	}
}

// add makes a thread of findings.
func (o *outline) add(question string, findings []int) {
	if len(findings) == 0 {
		return
	}
	all := o.report.Findings
	slices.SortStableFunc(findings, func(i, j int) int { return cmp.Compare(grave(all[i].Verdict), grave(all[j].Verdict)) })
	t := thread{question: cmp.Or(question, all[findings[0]].Question, "One question"), verdict: ours(all[findings[0]].Verdict), findings: findings}
	seen := map[key]bool{}
	for _, i := range findings {
		for _, s := range []compare.Side{all[i].A, all[i].B} {
			if !seen[keyOf(s)] {
				seen[keyOf(s)] = true
				t.said = append(t.said, s)
			}
		}
	}
	slices.SortStableFunc(t.said, func(a, b compare.Side) int { return o.order(a, b) })
	o.threads = append(o.threads, t)
}

// order puts the earlier statement first, undated ones last, and keeps the order of documents and texts.
func (o *outline) order(a, b compare.Side) int {
	if a.Date != b.Date && (a.Date == "" || b.Date == "") {
		return -cmp.Compare(a.Date, b.Date)
	}
	return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(o.docs[a.Doc], o.docs[b.Doc]),
		strings.Compare(a.Doc, b.Doc), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

// A key names a statement.
type key struct {
	doc        string
	start, end int
	quote      string
}

func keyOf(s compare.Side) key { return key{s.Doc, s.Start, s.End, s.Quote} }

// document gives the article that a statement stands in.
func (o *outline) document(id string) (claims.Document, bool) {
	i, ok := o.docs[id]
	if !ok {
		return claims.Document{}, false
	}
	return o.report.Documents[i], true
}

// stands says whether the statement's offsets lead to its words in its article. Only then is the place shown.
func (o *outline) stands(s compare.Side) (claims.Document, bool) {
	d, ok := o.document(s.Doc)
	ok = ok && 0 <= s.Start && s.Start < s.End && s.End <= len(d.Text) && d.Text[s.Start:s.End] == s.Quote
	return d, ok
}

// later puts the two statements of a finding in the order of their days; B counts as later where that is not known.
func later(f compare.Finding) (earlier, last compare.Side) {
	if f.A.Date > f.B.Date && f.B.Date != "" {
		return f.B, f.A
	}
	return f.A, f.B
}
