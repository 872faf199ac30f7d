package render

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

//go:embed page.html
var pageTemplate string

//go:embed page.css
var pageStyle string

// parsed is the template of the page; html/template escapes whatever it is given by where it stands.
var parsed = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(pageTemplate))
})

// mostMarked is the share of a quote's letters beyond which marking its words says nothing: all of them differ.
const mostMarked = 0.8

// around is how many bytes of its paragraph are shown on either side of a statement.
const around = 280

// What the template shows.
type (
	pageView struct {
		Title, Lead string
		Style       template.CSS
		Numbers     []numberView
		Threads     []threadView
		Articles    []articleView
		Warnings    []string
	}
	numberView struct {
		N              int
		Label, Verdict string // Verdict is "" for figures that cannot be filtered by
	}
	threadView struct {
		ID, Question, Verdict, Holds string // Holds: "has-conflict has-agreement"
		Figures                      string
		Timeline                     timeline
		Findings                     []findingView
	}
	findingView struct {
		N                                   int
		ID, Verdict, Kind, Meaning          string
		Certainty, Figure, Why, Short, Gate string
		Folded                              bool // an agreement is one line until it is opened
		Warnings                            []string
		Sides                               []sideView
	}
	sideView struct {
		Source, Day, Holder, Answer, Link string
		Date                              claims.Date
		Before, After                     string
		Quote                             []run
	}
)

// page writes one HTML file without script and without anything from outside.
func page(b *bytes.Buffer, r *compare.Report, o Options) error {
	out := outlined(r)
	m := out.mark()
	v := pageView{Title: orElse(tame(o.Title), fmt.Sprintf("Where %s agree, and where they part", count(len(r.Documents), "article"))),
		Lead: out.lead(), Style: template.CSS(pageStyle), Numbers: out.numbers(), Articles: out.articles(m)}
	for n, t := range out.threads {
		v.Threads = append(v.Threads, out.thread(n, t, m))
	}
	for _, w := range r.Warnings {
		v.Warnings = append(v.Warnings, tame(w))
	}
	return parsed().Execute(b, v)
}

// lead says who published, and from when to when.
func (o *outline) lead() string {
	var names []string
	seen := map[string]bool{}
	first, last := claims.Date(""), claims.Date("")
	for _, d := range o.report.Documents {
		if name := orElse(d.Source, d.ID); !seen[name] {
			seen[name] = true
			names = append(names, tame(name))
		}
		if d.Date != "" && (first == "" || d.Date < first) {
			first = d.Date
		}
		last = max(last, d.Date)
	}
	const most = 8
	if len(names) > most {
		names = append(names[:most], fmt.Sprintf("%d more", len(names)-most))
	}
	lead := strings.Join(names, " · ")
	switch {
	case first == "":
	case first == last:
		lead += " — " + tame(day(first))
	default:
		lead += " — " + tame(day(first)+" to "+day(last))
	}
	return lead
}

// numbers are the figures at the top, which also filter.
func (o *outline) numbers() []numberView {
	var all []numberView
	for _, v := range gravity {
		n := o.counts[v]
		label := string(v) + "s"
		if n == 1 {
			label = string(v)
		}
		if v == compare.Unrelated {
			label = "not compared"
		}
		if n > 0 || v != compare.Unrelated {
			all = append(all, numberView{n, label, string(v)})
		}
	}
	return all
}

// thread is one question with its drawing and its findings.
func (o *outline) thread(n int, t thread, m *marks) threadView {
	v := threadView{ID: fmt.Sprintf("q%d", n+1), Question: tame(title(t.question)), Verdict: string(t.verdict), Timeline: o.draw(t)}
	var figures []string
	for _, verdict := range gravity {
		of := 0
		for _, i := range t.findings {
			if ours(o.report.Findings[i].Verdict) == verdict {
				of++
			}
		}
		if of > 0 {
			figures = append(figures, plural(of, verdict))
			v.Holds += " has-" + string(verdict)
		}
	}
	v.Figures = strings.Join(figures, " · ")
	for _, i := range t.findings {
		v.Findings = append(v.Findings, o.finding(i, m))
	}
	return v
}

// finding is one verdict with both statements.
func (o *outline) finding(i int, m *marks) findingView {
	f := o.report.Findings[i]
	earlier, last := later(f)
	v := findingView{N: m.number[i], ID: fmt.Sprintf("f%d", m.number[i]), Verdict: string(ours(f.Verdict)), Kind: tame(string(f.Kind)),
		Meaning: tame(meaning(f.Kind)), Certainty: certainty(f.Confidence), Figure: fmt.Sprintf("%.2f", f.Confidence), Why: tame(title(f.Why)),
		Folded: grave(f.Verdict) >= grave(compare.Agreement), Gate: tame(f.Barrier),
		Short: tame(clip(source(earlier), 40) + " and " + clip(source(last), 40))}
	for _, w := range f.Warnings {
		v.Warnings = append(v.Warnings, tame(w))
	}
	x, y := wording(earlier.Quote, last.Quote)
	if marked(x) > mostMarked && marked(y) > mostMarked {
		x, y = []run{{Text: earlier.Quote}}, []run{{Text: last.Quote}}
	}
	v.Sides = []sideView{o.side(earlier, x, m), o.side(last, y, m)}
	return v
}

// side is a statement within its paragraph.
func (o *outline) side(s compare.Side, runs []run, m *marks) sideView {
	v := sideView{Source: tame(source(s)), Day: tame(day(s.Date)), Holder: tame(s.Holder), Answer: tame(s.Answer)}
	if moment(s.Date) != 0 {
		v.Date = s.Date
	}
	for _, r := range runs {
		v.Quote = append(v.Quote, run{tame(r.Text), r.Other})
	}
	d, ok := o.stands(s)
	if !ok {
		return v
	}
	if id := m.id[keyOf(s)]; id != "" {
		v.Link = "#" + id
	}
	p := paragraphAt(d.Text, s.Start, s.End)
	v.Before = tame(lastBytes(d.Text[p.Start:s.Start], around))
	v.After = tame(firstBytes(d.Text[s.End:p.End], around))
	return v
}
