package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/compare"
)

// marks say which statements of which article stand in which findings, and give both their addresses on the page.
type marks struct {
	number []int          // of each finding, in the order of reading, from 1
	id     map[key]string // address of a statement in its article
	in     map[string][]mark
}

// A mark is a statement that stands in findings.
type mark struct {
	syntax.Span
	id       string
	findings []int // gravest first
}

// mark numbers the findings and finds the statements of every article.
func (o *outline) mark() *marks {
	m := &marks{number: make([]int, len(o.report.Findings)), id: map[key]string{}, in: map[string][]mark{}}
	place := map[key]int{}
	n := 0
	for _, t := range o.threads {
		for _, i := range t.findings {
			n++
			m.number[i] = n
			f := o.report.Findings[i]
			for _, s := range []compare.Side{f.A, f.B} {
				if _, ok := o.stands(s); !ok || ours(f.Verdict) == compare.Unrelated && m.id[keyOf(s)] == "" {
					continue
				}
				if m.id[keyOf(s)] == "" {
					m.id[keyOf(s)] = fmt.Sprintf("a%d-%d", o.docs[s.Doc]+1, len(m.in[s.Doc])+1)
					place[keyOf(s)] = len(m.in[s.Doc])
					m.in[s.Doc] = append(m.in[s.Doc], mark{syntax.Span{Start: s.Start, End: s.End}, m.id[keyOf(s)], nil})
				}
				at := &m.in[s.Doc][place[keyOf(s)]]
				at.findings = append(at.findings, i)
			}
		}
	}
	return m
}

// What the template shows of an article.
type (
	articleView struct {
		ID, Title, Source, Day string
		Paragraphs             [][]piece
	}
	// A piece is a stretch of a paragraph that the same statements cover.
	piece struct {
		Anchors []string // addresses of the statements that begin here
		Text    string
		Verdict string // gravest verdict of the statements; "" where there is none
		Link    string // the gravest finding
		Refs    []ref  // findings of the statements that end here
	}
	ref struct {
		N       int
		Verdict string
	}
)

// articles shows every article with its statements marked.
func (o *outline) articles(m *marks) []articleView {
	var all []articleView
	for n, d := range o.report.Documents {
		v := articleView{ID: fmt.Sprintf("a%d", n+1), Title: tame(cmp.Or(d.Title, d.ID)), Source: tame(cmp.Or(d.Source, d.ID)), Day: tame(day(d.Date))}
		var in []mark
		if o.docs[d.ID] == n {
			in = m.in[d.ID]
		}
		for _, p := range paragraphs(d) {
			v.Paragraphs = append(v.Paragraphs, o.pieces(d.Text, p, in, m))
		}
		all = append(all, v)
	}
	return all
}

// pieces cuts a paragraph where statements begin and end.
func (o *outline) pieces(text string, p syntax.Span, all []mark, m *marks) []piece {
	var in []mark
	cuts := []int{p.Start, p.End}
	for _, k := range all {
		if k.Overlaps(p) {
			in = append(in, k)
			cuts = append(cuts, max(p.Start, k.Start), min(p.End, k.End))
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []piece
	for i := 1; i < len(cuts); i++ {
		out = append(out, o.piece(text, syntax.Span{Start: cuts[i-1], End: cuts[i]}, in, m))
	}
	return out
}

// piece is one stretch of text with the statements that cover it.
func (o *outline) piece(text string, at syntax.Span, in []mark, m *marks) piece {
	v := piece{Text: tame(text[at.Start:at.End])}
	best := -1
	for _, k := range in {
		if !k.Overlaps(at) {
			continue
		}
		if k.Start == at.Start {
			v.Anchors = append(v.Anchors, k.id)
		}
		for _, i := range k.findings {
			f := o.report.Findings[i]
			if best < 0 || grave(f.Verdict) < grave(o.report.Findings[best].Verdict) {
				best = i
			}
			if k.End == at.End {
				v.Refs = append(v.Refs, ref{m.number[i], string(ours(f.Verdict))})
			}
		}
	}
	if best >= 0 {
		v.Verdict, v.Link = string(ours(o.report.Findings[best].Verdict)), fmt.Sprintf("#f%d", m.number[best])
	}
	slices.SortFunc(v.Refs, func(a, b ref) int { return cmp.Compare(a.N, b.N) })
	v.Refs = slices.Compact(v.Refs)
	return v
}

// paragraphs finds the paragraphs of an article: stretches between blank lines, or lines where there are no blank ones.
func paragraphs(d claims.Document) []syntax.Span {
	var all []syntax.Span
	sep := separator(d.Text)
	for at := 0; at < len(d.Text); {
		end := strings.Index(d.Text[at:], sep)
		if end < 0 {
			end = len(d.Text) - at
		}
		if strings.TrimSpace(d.Text[at:at+end]) != "" {
			all = append(all, syntax.Span{Start: at, End: at + end})
		}
		at += end + len(sep)
	}
	return all
}

// separator is what stands between the paragraphs of a text.
func separator(text string) string {
	if strings.Contains(strings.TrimSpace(text), "\n\n") {
		return "\n\n"
	}
	return "\n"
}

// paragraphAt is the paragraph around a statement.
func paragraphAt(text string, start, end int) syntax.Span {
	sep := separator(text)
	p := syntax.Span{Start: 0, End: len(text)}
	if i := strings.LastIndex(text[:start], sep); i >= 0 {
		p.Start = i + len(sep)
	}
	if i := strings.Index(text[end:], sep); i >= 0 {
		p.End = end + i
	}
	return p
}

// lastBytes is the end of a text, from the start of a word on, with a sign where something was left out.
func lastBytes(s string, n int) string {
	s = strings.TrimLeft(s, " \n\t")
	if len(s) <= n {
		return s
	}
	s = s[len(s)-n:]
	if i := strings.IndexByte(s, ' '); i >= 0 && i < len(s)-1 {
		return "… " + s[i+1:]
	}
	for s != "" && !utf8.RuneStart(s[0]) {
		s = s[1:]
	}
	return "…" + s
}

// firstBytes is the start of a text, to the end of a word, with a sign where something was left out.
func firstBytes(s string, n int) string {
	s = strings.TrimRight(s, " \n\t")
	if len(s) <= n {
		return s
	}
	s = s[:n]
	if i := strings.LastIndexByte(s, ' '); i > 0 {
		return s[:i] + " …"
	}
	for s != "" && !utf8.ValidString(s) {
		s = s[:len(s)-1]
	}
	return s + "…"
}
