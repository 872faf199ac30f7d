package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
)

// quantityDifference: the figure of b that answers the same question and stands apart, if none agrees.
func (c *Comparer) quantityDifference(al *Alignment, i int, out []Difference) []Difference {
	best, bestNear := -1, 0.0
	if loose(&al.A.Terms[i]) || al.strict && group(al.A, i) {
		return out
	}
	for j := range al.B.Terms {
		if al.B.Terms[j].Kind != normalize.Quantity || loose(&al.B.Terms[j]) || al.strict && group(al.B, j) || aged(al.A, i) != aged(al.B, j) {
			continue
		}
		rel := figures(al.A.Terms[i].Quantity, al.B.Terms[j].Quantity)
		if rel == value.Unknown {
			continue
		}
		near := al.sameQuestion(i, j)
		if !al.strict && al.alone(i, j) {
			near = max(near, 0.2+0.7*al.share())
		}
		if rel.Compatible() && near >= 0.4 {
			return out
		}
		if rel == value.Apart && near > bestNear && !al.agreedElsewhere(i, j) {
			best, bestNear = j, near
		}
	}
	if best >= 0 && (sums(al.A, al.B, i) || sums(al.B, al.A, best)) {
		return out
	}
	if best >= 0 && bestNear < 0.75 && (addsUp(al.A, al.B, i, best) || addsUp(al.B, al.A, best, i)) {
		return out
	}
	if best < 0 || bestNear < 0.5 || al.strict && bestNear < 0.6 {
		return out
	}
	return append(out, Difference{Aspect: HowMany, A: i, B: best, Near: bestNear})
}

// sums says whether figure i of p is the sum of two or three figures of o: "187 people" / "150 passengers and 37 crew".
func sums(p, o *normalize.Proposition, i int) bool {
	if !countable(p.Terms[i].Quantity) {
		return false
	}
	n, sum := 0, 0.0
	for l := range o.Terms {
		if u := &o.Terms[l]; u.Kind == normalize.Quantity && !u.Context && countable(u.Quantity) {
			n++
			sum += figure(u.Quantity)
		}
	}
	return n > 1 && n < 4 && sum == figure(p.Terms[i].Quantity)
}

// addsUp says whether figure i of p and figure j of o are parts of one whole that both name ("36 of 40" / "four of forty").
func addsUp(p, o *normalize.Proposition, i, j int) bool {
	x, y := p.Terms[i].Quantity, o.Terms[j].Quantity
	if !countable(x) || !countable(y) || x.Number.Change != "=" || y.Number.Change != "=" {
		return false
	}
	for l := range o.Terms {
		u := &o.Terms[l]
		if u.Kind != normalize.Quantity || u.Context || !countable(u.Quantity) {
			continue
		}
		if l != j && figure(u.Quantity) == figure(x)+figure(y) && agreed(u, p) {
			return true
		}
	}
	return false
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
