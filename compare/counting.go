package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// ownPeriods says whether figures i and j are each told of a month or year of its own: "by 1.4 per cent this year" / "by 1.1 per
// cent this year and 1.9 per cent next year".
func (al *Alignment) ownPeriods(i, j int) bool {
	x, y := periodOf(al.A, i), periodOf(al.B, j)
	if x < 0 || y < 0 {
		return false
	}
	t, u := &al.A.Terms[x].Time, &al.B.Terms[y].Time
	return t.Grain >= when.Month && u.Grain >= when.Month && t.Relate(*u) == value.Apart
}

// withinFold says whether neither figure is more than so many times the other: those that are seldom answer one question.
func withinFold(a, b unit.Quantity, times float64) bool {
	x, y := figure(a), figure(b)
	return x <= 0 || y <= 0 || x <= times*y && y <= times*x
}

// ownFigure says whether a clause itself has a figure that is compatible with t.
func ownFigure(t *normalize.Term, p *normalize.Proposition) bool {
	for l := range p.Terms {
		if u := &p.Terms[l]; u.Kind == normalize.Quantity && !u.Context && figures(t.Quantity, u.Quantity).Compatible() {
			return true
		}
	}
	return false
}

// otherOccasions says whether each of two figures is of an occasion of its own: "19 goals in 34 games" / "twice on his debut".
func (al *Alignment) otherOccasions(d contrast) bool {
	own := func(p *normalize.Proposition, i int, of []int) bool {
		deed := predicateOf(p, i)
		for k := range p.Terms {
			t := &p.Terms[k]
			if deed >= 0 && t.Head == deed && t.Role == normalize.Oblique && k != i && t.Weight >= 0.25 && !t.Context && (of[k] < 0 || al.matches[of[k]].near < 0.6) {
				return true
			}
		}
		return false
	}
	return own(al.A, d.a, al.ofA) && own(al.B, d.b, al.ofB)
}

// barely says whether neither clause says what its figure counts, or both figures are of one unit of measure.
func (al *Alignment) barely(i, j int) bool {
	x, y := al.A.Terms[i].Quantity, al.B.Terms[j].Quantity
	if hasUnit(x) {
		return x.Unit.Dimension == y.Unit.Dimension
	}
	return unsaid(al.A, i) && unsaid(al.B, j)
}

// unsaid says whether a clause leaves out what figure i counts: "has risen to 14", "for 11.20", "187 people".
func unsaid(p *normalize.Proposition, i int) bool {
	o := p.Terms[i].Owner
	return countable(p.Terms[i].Quantity) && (o < 0 || o == i || p.Terms[o].Kind == normalize.Predicate || p.Terms[o].Carrier || p.Terms[o].Weight < 0.3)
}

// inAll says whether a clause counts all there are up to its day: "by now", "in all", "the number has reached".
func inAll(p *normalize.Proposition) bool {
	if p.Cues.Running || p.Cues.Total || snapshot(p) {
		return true
	}
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Carrier && t.Kind == normalize.Noun && !t.Context {
			return true
		}
	}
	return false
}

// turns says which of a row a clause speaks of: "last season".
func turns(p *normalize.Proposition) normalize.Turn {
	for k := range p.Terms {
		if t := &p.Terms[k]; !t.Context && t.Turn != normalize.NoTurn {
			return t.Turn
		}
	}
	return normalize.NoTurn
}
