package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
)

// quantityDifference: the figure of b that answers the same question and stands apart, if none agrees.
func (c *Comparer) quantityDifference(al *Alignment, i int, out []Difference) []Difference {
	best, bestNear, bestHow := -1, 0.0, ""
	if loose(&al.A.Terms[i]) || al.strict && group(al.A, i) {
		return out
	}
	for j := range al.B.Terms {
		if al.B.Terms[j].Kind != normalize.Quantity || loose(&al.B.Terms[j]) || al.strict && group(al.B, j) || aged(al.A, i) != aged(al.B, j) {
			continue
		}
		rel, how := al.relateFigures(i, j)
		if rel == value.Unknown || rel == value.Apart && al.strict && (al.otherLevel(i, j) || al.ownPeriods(i, j)) {
			continue
		}
		if rel == value.Apart && (al.otherMeasure(i, j) || al.strict && c.otherOwner(al, i, j) || toldBeside(al.A, i, al.B.Terms[j].Quantity) || toldBeside(al.B, j, al.A.Terms[i].Quantity)) {
			continue
		}
		near := al.sameQuestion(i, j)
		if !al.strict && al.alone(i, j) {
			near = max(near, 0.2+0.7*al.share())
		}
		if rel.Compatible() && near >= 0.4 {
			al.how = how
			return out
		}
		if rel == value.Apart && (near < al.doubtful(i, j) || al.strict && !withinFold(al.A.Terms[i].Quantity, al.B.Terms[j].Quantity, 30)) {
			continue
		}
		if rel == value.Apart && near > bestNear && !al.agreedElsewhere(i, j) && (how == "" || near >= 0.75) {
			best, bestNear, bestHow = j, near, how
		}
	}
	if how, ok := al.reconciled(i, best, bestNear); ok {
		al.how = how
		return out
	}
	if best < 0 || bestNear < 0.5 || al.strict && bestNear < 0.72 {
		return out
	}
	al.how = bestHow
	return append(out, Difference{Aspect: HowMany, A: i, B: best, Near: bestNear})
}

// otherLevel says whether one figure is a level that was, told beside the one that is, and the other figure is no such level:
// "1.2 per cent, down from 1.6" / "1.9 per cent".
func (al *Alignment) otherLevel(i, j int) bool {
	x, y := &al.A.Terms[i].Quantity, &al.B.Terms[j].Quantity
	if (x.Role == unit.Former) == (y.Role == unit.Former) {
		return false
	}
	p, k := al.A, i
	if y.Role == unit.Former {
		p, k = al.B, j
	}
	for l := range p.Terms {
		t := &p.Terms[l]
		if l != k && t.Kind == normalize.Quantity && !t.Context && t.Quantity.Role != unit.Former && t.Quantity.Unit.Dimension == x.Unit.Dimension {
			return true
		}
	}
	return false
}

// toldBeside says whether a figure stands beside figure i, where one is told with the other: "raised from 65 to 67" / "raised to 67".
func toldBeside(p *normalize.Proposition, i int, q unit.Quantity) bool {
	for k := range p.Terms {
		t := &p.Terms[k]
		if k != i && t.Kind == normalize.Quantity && (t.Head == i || p.Terms[i].Head == k || t.Head >= 0 && t.Head == p.Terms[i].Head) && figures(t.Quantity, q) == value.Equal {
			return true
		}
	}
	return false
}

// doubtful is how near two figures that stand apart must be to answer one question: the nearer, the more of them are told on the
// other side as well, where they may answer another one.
func (al *Alignment) doubtful(i, j int) float64 {
	a, b := names(al.A.Terms[i].Quantity, al.B), names(al.B.Terms[j].Quantity, al.A)
	switch {
	case a && b:
		return 0.9
	case a || b:
		return 0.75
	}
	return 0
}

// names says whether o names the figure too, be it one tally of a score: "61 votes to 38" / "61 votes in favour".
func names(q unit.Quantity, o *normalize.Proposition) bool {
	for k := range o.Terms {
		u := &o.Terms[k]
		if u.Kind != normalize.Quantity || u.Context {
			continue
		}
		if n := &u.Quantity.Number; figure(u.Quantity) == figure(q) || n.Kind == number.Score && (n.Low == figure(q) || n.Against == figure(q)) {
			return true
		}
	}
	return false
}

// reconciled says whether two figures that stand apart are a sum and its parts, or two parts of one whole, and how.
func (al *Alignment) reconciled(i, j int, near float64) (how string, ok bool) {
	if j < 0 {
		return "", false
	}
	if how, ok = sums(al.A, al.B, i); ok {
		return how, true
	}
	if how, ok = sums(al.B, al.A, j); ok || near >= 0.75 && !al.otherDeeds(i, j) {
		return how, ok
	}
	if how, ok = addsUp(al.A, al.B, i, j); ok {
		return how, true
	}
	return addsUp(al.B, al.A, j, i)
}

// alone says whether figures i and j are the only ones of their dimension that nothing on the other side agrees with.
func (al *Alignment) alone(i, j int) bool {
	only := func(p, o *normalize.Proposition, i int) bool {
		for k := range p.Terms {
			t := &p.Terms[k]
			if k == i || t.Kind != normalize.Quantity || t.Context || figures(t.Quantity, p.Terms[i].Quantity) == value.Unknown {
				continue
			}
			if !agreed(t, o) {
				return false
			}
		}
		return true
	}
	return only(al.A, al.B, i) && only(al.B, al.A, j)
}

// agreed says whether some figure of o is compatible with that of t.
func agreed(t *normalize.Term, o *normalize.Proposition) bool {
	for l := range o.Terms {
		if u := &o.Terms[l]; u.Kind == normalize.Quantity && figures(t.Quantity, u.Quantity).Compatible() {
			return true
		}
	}
	return false
}

// figures relates two quantities. A figure without a noun ("the toll rose to 41") may count anything.
func figures(a, b unit.Quantity) value.Relation {
	if a.Unit.Dimension != b.Unit.Dimension && countable(a) && countable(b) {
		return a.Number.Relate(b.Number)
	}
	if a.Unit.Dimension != b.Unit.Dimension && (a.Unit.Dimension == "" || b.Unit.Dimension == "") && !a.Age && !b.Age && a.Number.Relate(b.Number) == value.Equal {
		return value.Equal // the unit is left out the second time: "from 9,000 hectares to 4,500"
	}
	return a.Relate(b)
}

// loose says whether a figure is no answer to how many: "a single", the games of a score.
func loose(t *normalize.Term) bool {
	n := &t.Quantity.Number
	return n.Kind == number.Score || n.Low == 1 && n.To-n.From > 1 && !n.Bare && n.Change == "="
}

// group says whether figure i only names a known group: "the two countries".
func group(p *normalize.Proposition, i int) bool {
	o := p.Terms[i].Owner
	return o >= 0 && p.Terms[o].Definite && p.Terms[i].Quantity.Number.High < 10
}

// aged says whether figure i is an age told in passing: "a man of 34".
func aged(p *normalize.Proposition, i int) bool {
	t := &p.Terms[i]
	return t.Marker == "of" && t.Head >= 0 && p.Terms[t.Head].Kind == normalize.Noun && t.Quantity.Noun < 0 && t.Quantity.Unit.Dimension == ""
}

func countable(q unit.Quantity) bool {
	return !q.Age && (q.Unit.Dimension == "" || q.Unit.Dimension == "count")
}

// agreedElsewhere says whether figure j of b is met by another figure of a than i.
func (al *Alignment) agreedElsewhere(i, j int) bool {
	m := al.ofB[j]
	return m >= 0 && al.matches[m].a != i && al.matches[m].rel.Compatible()
}

// otherDeeds says whether different things are done with what figures i and j count: "will close" / "will stay open".
func (al *Alignment) otherDeeds(i, j int) bool {
	x, y := deed(al.A, i), deed(al.B, j)
	return x >= 0 && y >= 0 && !al.met(x, y)
}

// deed is the predicate above a figure or above what it counts; -1 for none.
func deed(p *normalize.Proposition, i int) int {
	at := p.Terms[i].Head
	if o := p.Terms[i].Owner; o >= 0 && p.Terms[o].Head != i {
		at = o
	}
	for up := 0; at >= 0 && up < 5; up++ {
		if p.Terms[at].Kind == normalize.Predicate {
			return at
		}
		at = p.Terms[at].Head
	}
	return -1
}

// otherMeasure says whether figures i and j are measures that adjectives tell apart: "212 metres long" / "14 metres wide".
func (al *Alignment) otherMeasure(i, j int) bool {
	if countable(al.A.Terms[i].Quantity) || countable(al.B.Terms[j].Quantity) {
		return false
	}
	x, y := adjective(al.A, i), adjective(al.B, j)
	return x >= 0 && y >= 0 && al.ofA[x] < 0 && al.ofB[y] < 0
}

// adjective is the adjective with a frame that figure i goes with, above or below it; -1 for none.
func adjective(p *normalize.Proposition, i int) int {
	for k := range p.Terms {
		t := &p.Terms[k]
		if t.Tag == syntax.ADJ && len(t.Frames) > 0 && (t.Head == i || p.Terms[i].Head == k) {
			return k
		}
	}
	return -1
}

// otherOwner says whether two measures, or two figures of things that come about by no event, are told of two parties in two ways: "the
// shaft is 140 metres deep" / "the miners were cut off at a depth of 200 metres", "the Greens hold 14 seats" / "a cabinet with 58 seats".
func (c *Comparer) otherOwner(al *Alignment, i, j int) bool {
	if x := al.A.Terms[i].Quantity; strings.HasPrefix(x.Unit.Dimension, "money") || !hasUnit(x) && !percent(x) && !(c.stock(al.A, i) && c.stock(al.B, j)) {
		return false
	}
	x, y := predicateOf(al.A, i), predicateOf(al.B, j)
	if _, strange := c.parties(al, x, y, contrast{figuresApart, i, j}); !strange || c.deed(al, x, y) >= 0.5 {
		return false
	}
	for _, k := range partiesOf(al.B, y, j) { // "ordered 5 million doses" / "the order was raised to 9 million doses"
		if c.nearness(al, x, k) >= 0.7 {
			return false
		}
	}
	for _, k := range partiesOf(al.A, x, i) {
		if c.nearness(al, k, y) >= 0.7 {
			return false
		}
	}
	return true
}

// stock says whether figure i counts a noun that names no event and nobody.
func (c *Comparer) stock(p *normalize.Proposition, i int) bool {
	o := p.Terms[i].Owner
	return o >= 0 && p.Terms[o].Weight >= 0.3 && !c.words.IsPerson(p.Terms[o].Lemma) && p.Terms[o].Kind == normalize.Noun && !p.Terms[o].Carrier && !event(&p.Terms[o])
}

// oppositeDeeds says whether opposite things are done with what the figures of a difference count: "cut 40 jobs" / "created 90
// jobs". A move to a level is not meant: "rose to 41" / "fell to 38" tell of one level.
func (al *Alignment) oppositeDeeds(d Difference) bool {
	a, b := &al.A.Terms[d.A], &al.B.Terms[d.B]
	if a.Quantity.Way != 0 || b.Quantity.Way != 0 || a.Owner < 0 || b.Owner < 0 || al.A.Terms[a.Owner].Role != normalize.Object || al.B.Terms[b.Owner].Role != normalize.Object {
		return false
	}
	x, y := al.A.Terms[a.Owner].Head, al.B.Terms[b.Owner].Head
	if x < 0 || y < 0 || al.ofA[x] < 0 {
		return false
	}
	m := al.matches[al.ofA[x]]
	return m.b == y && m.clash == opposites
}
