package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// accorded looks for one answer that two clauses of an affair both give, though little else is met: "180 fire fighters" /
// "a hundred and eighty firemen", "12,100 hectares" / "30,000 acres", "at 21:40" / "at twenty to ten in the evening".
func (c *Comparer) accorded(al *Alignment, f affair) (Finding, bool) {
	for i := range al.A.Terms {
		x := &al.A.Terms[i]
		for j := range al.B.Terms {
			if y := &al.B.Terms[j]; !x.Context && !y.Context && c.accord(al, f, i, j, x, y) {
				found := c.Decide(al.sideBySide())
				return found, found.Verdict == Agreement || found.Kind == Progress
			}
		}
	}
	return Finding{}, false
}

// accord says whether terms i of a and j of b are one answer to one question.
func (c *Comparer) accord(al *Alignment, f affair, i, j int, x, y *normalize.Term) bool {
	d := contrast{figuresApart, i, j}
	switch {
	case x.Kind == normalize.Quantity && y.Kind == normalize.Quantity:
		if loose(x) || loose(y) || aged(al.A, i) != aged(al.B, j) || !rare(x.Quantity) || !rare(y.Quantity) || !figures(x.Quantity, y.Quantity).Compatible() || !neighbours(x.Quantity, y.Quantity) {
			return false
		}
		e := c.evidence(al, f, d)
		return e.thing >= 0.7 || e.sole >= 0.5 || !e.strange && e.thing+e.pins >= 0.4
	case x.Kind == normalize.Time && y.Kind == normalize.Time:
		if !dated(x) || !dated(y) || x.Time.Grain != y.Time.Grain || x.Time.Grain > when.Day || x.Time.Relate(y.Time) != value.Equal {
			return false
		}
		d.sort = timesApart
		e := c.evidence(al, f, d)
		return e.deed >= 0.7 && !e.strange || x.Time.Grain < when.Day
	}
	return false
}

// rare says whether a figure is hardly met twice by chance: one with a unit, a share, or a count that is not small.
func rare(q unit.Quantity) bool { return !countable(q) || figure(q) >= 15 }

// neighbours says whether two figures are within a seventh of one another: "more than 12,000" covers 17,000, but does not tell of it.
func neighbours(a, b unit.Quantity) bool {
	x, y := figure(a), figure(b)
	return 7*x <= 8*y && 7*y <= 8*x
}
