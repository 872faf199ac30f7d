package render

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A timeline draws what was said on a question. Sources that agree stand on one level, an update is a step to another level,
// a conflict a broken line. There are two drawings of it: dates from left to right, and for narrow screens from top to bottom.
type timeline struct {
	Wide, Tall drawing
	Words      string // the drawing in words, for whoever cannot see it
}

// A node is what some sources said alike on one day.
type node struct {
	date    claims.Date
	level   int // counted from 0; sources that agree share one
	answer  string
	sources []string
	full    string          // every statement, for whoever hovers over the node
	verdict compare.Verdict // the gravest it stands in
	said    []int           // indices in thread.said
}

// A link joins two nodes, the earlier one first.
type link struct {
	from, to int // indices of nodes
	verdict  compare.Verdict
}

// draw lays out a thread.
func (o *outline) draw(t thread) timeline {
	nodes, levels := o.nodes(t)
	links := o.links(t, nodes)
	return timeline{wide(nodes, links, levels), tall(nodes, links, levels), o.inWords(t)}
}

// inWords tells the drawing.
func (o *outline) inWords(t thread) string {
	var parts []string
	for _, s := range t.said {
		parts = append(parts, tame(byline(s)+": "+orElse(s.Answer, clip(s.Quote, 120))))
	}
	return strings.Join(parts, "; ") + "."
}

// nodes gathers the statements by day and level, in the order of days.
func (o *outline) nodes(t thread) (all []node, levels int) {
	level, levels := o.levels(t)
	for i, s := range t.said {
		n := slices.IndexFunc(all, func(n node) bool { return n.date == s.Date && n.level == level[i] })
		if n < 0 {
			n, all = len(all), append(all, node{date: s.Date, level: level[i], verdict: compare.Unrelated})
		}
		all[n].add(i, s, o.excerpt(t, s))
		for _, k := range t.findings {
			if f := o.report.Findings[k]; (keyOf(f.A) == keyOf(s) || keyOf(f.B) == keyOf(s)) && grave(f.Verdict) < grave(all[n].verdict) {
				all[n].verdict = ours(f.Verdict)
			}
		}
	}
	return all, levels
}

// add puts a statement on the node; words stand for its answer where that is not known.
func (n *node) add(i int, s compare.Side, words string) {
	if len(n.said) == 0 {
		n.answer = "“" + words + "”"
	}
	if s.Answer != "" && (n.answer == "" || strings.HasPrefix(n.answer, "“")) {
		n.answer = s.Answer
	}
	if name := source(s); !slices.Contains(n.sources, name) {
		n.sources = append(n.sources, name)
	}
	n.full += tame(byline(s)+": “"+clip(s.Quote, 300)+"”") + "\n"
	n.said = append(n.said, i)
}

// excerpt is a statement from a little before the words on that differ from the other statement of its gravest finding,
// or from the figure among them.
func (o *outline) excerpt(t thread, s compare.Side) string {
	if s.Answer != "" {
		return ""
	}
	for _, i := range t.findings {
		f := o.report.Findings[i]
		a, b := wording(f.A.Quote, f.B.Quote)
		switch keyOf(s) {
		case keyOf(f.A):
			return from(a)
		case keyOf(f.B):
			return from(b)
		}
	}
	return s.Quote
}

// from is a text from the word on that stands before its first differing figure, or before its first differing words.
func from(all []run) string {
	best, at := -1, 0
	for _, r := range all {
		if digit := strings.IndexAny(r.Text, "0123456789"); r.Other && digit >= 0 {
			best = at + digit
			break
		} else if r.Other && best < 0 {
			best = at
		}
		at += len(r.Text)
	}
	whole := ""
	for _, r := range all {
		whole += r.Text
	}
	words := strings.Fields(whole[:max(0, best)])
	if len(words) < 3 {
		return whole
	}
	return "… " + words[len(words)-1] + " " + whole[best:]
}

// levels gives every statement its level: statements that agree share one.
// Where all answers are numbers the higher number stands higher, else what was said later does.
func (o *outline) levels(t thread) (level []int, n int) {
	group := make([]int, len(t.said))
	for i := range group {
		group[i] = i
	}
	for _, i := range t.findings {
		if f := o.report.Findings[i]; f.Verdict == compare.Agreement {
			merge(group, t.index(f.A), t.index(f.B))
		}
	}
	var order []int
	for i, g := range group {
		if g == i {
			order = append(order, g)
		}
	}
	if !slices.ContainsFunc(order, func(g int) bool { _, ok := figure(t.said[g].Answer); return !ok }) {
		slices.SortStableFunc(order, func(a, b int) int {
			x, _ := figure(t.said[a].Answer)
			y, _ := figure(t.said[b].Answer)
			return cmp.Compare(x, y)
		})
	}
	level = make([]int, len(group))
	for i, g := range group {
		level[i] = slices.Index(order, g)
	}
	return level, len(order)
}

// index is the place of a statement in the thread.
func (t thread) index(s compare.Side) int {
	return max(0, slices.IndexFunc(t.said, func(o compare.Side) bool { return keyOf(o) == keyOf(s) }))
}

// figure reads the number that an answer begins with.
func figure(answer string) (float64, bool) {
	fields := strings.Fields(answer)
	if len(fields) == 0 {
		return 0, false
	}
	x, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimLeft(fields[0], "$€£~<>=≥≤"), ",", ""), 64)
	return x, err == nil
}

// links joins the nodes of one level in their order, and any two levels that an update or a conflict connects.
func (o *outline) links(t thread, nodes []node) []link {
	var all []link
	for i := range nodes {
		for j := i - 1; j >= 0; j-- {
			if nodes[j].level == nodes[i].level {
				all = append(all, link{j, i, compare.Agreement})
				break
			}
		}
	}
	updates := direct(o.between(t, nodes, compare.Update), nodes)
	return append(append(all, updates...), o.between(t, nodes, compare.Conflict)...)
}

// between gives one link for any two levels that findings of the verdict connect: the one between the nearest nodes.
// Where other findings say that the two agree there is none: the page tells both, the drawing cannot.
func (o *outline) between(t thread, nodes []node, v compare.Verdict) []link {
	holding := func(s compare.Side) int {
		i := t.index(s)
		return slices.IndexFunc(nodes, func(n node) bool { return slices.Contains(n.said, i) })
	}
	var all []link
	for _, k := range t.findings {
		f := o.report.Findings[k]
		if f.Verdict != v {
			continue
		}
		l := link{holding(f.A), holding(f.B), v}
		if l.from > l.to {
			l.from, l.to = l.to, l.from
		}
		a, b := nodes[l.from].level, nodes[l.to].level
		same := slices.IndexFunc(all, func(e link) bool {
			x, y := nodes[e.from].level, nodes[e.to].level
			return min(x, y) == min(a, b) && max(x, y) == max(a, b)
		})
		switch {
		case a == b:
		case same < 0:
			all = append(all, l)
		case l.to-l.from < all[same].to-all[same].from:
			all[same] = l
		}
	}
	return all
}

// direct leaves out updates that go by way of a third level: from 5 to 22 and from 22 to 41 tells from 5 to 41.
func direct(all []link, nodes []node) []link {
	type step struct{ level, to int }
	steps := map[step]bool{}
	from := map[int][]int{}
	for _, l := range all {
		steps[step{nodes[l.from].level, l.to}] = true
		from[l.from] = append(from[l.from], l.to)
	}
	var out []link
	for _, l := range all {
		if !slices.ContainsFunc(from[l.from], func(by int) bool { return by < l.to && steps[step{nodes[by].level, l.to}] }) {
			out = append(out, l)
		}
	}
	return out
}
