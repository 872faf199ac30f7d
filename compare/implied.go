package compare

import (
	"fmt"
	"math"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
)

// An implied figure follows by arithmetic from figures that a statement names. It answers the question of one of them:
//
//  1. "half of the 24,000 inhabitants": 12,000 of them,
//  2. "24 of the 36 wells": two thirds of them,
//  3. "all but three of the fifteen members": twelve of them,
//  4. "rose by five to 12": from seven.
type implied struct {
	unit.Quantity
	how string // "half of 24,000"
}

// The units of implied figures.
var (
	things = unit.Unit{Dimension: "count", Factor: 1}
	shares = unit.Unit{ID: "part", Dimension: "share", Factor: 1}
)

// impliedBy gives the figures that answer the question of figure i beside what it says itself.
func impliedBy(p *normalize.Proposition, i int) []implied {
	t := &p.Terms[i]
	q := t.Quantity
	if t.Context || q.Number.Change != "=" || q.Age {
		return nil
	}
	if q.Role == unit.Former || q.Role == unit.Level {
		if of := wholeOf(p, i); of >= 0 {
			return ofWhole(t, &p.Terms[of])
		}
	}
	return nil
}

// ofWhole: what figure t implies as a part of the whole that w counts.
func ofWhole(t, w *normalize.Term) []implied {
	all, q := figure(w.Quantity), t.Quantity
	how := t.Text + " of " + w.Text
	switch {
	case q.Unit.Dimension == "share":
		half := 0.5 // a share of a count is told to the next whole one, or as exactly as the share is written
		if q.Number.Kind != number.Fraction && q.Number.Kind != number.Share {
			half = max(half, q.Number.Step/2*q.Unit.Factor*all)
		}
		return []implied{{reckon(figure(q)*all, half, things), how}}
	case !countable(q) || figure(q) > all:
		return nil
	case q.Number.But:
		return []implied{{reckon(all-figure(q), 0, things), how}, {reckon((all-figure(q))/all, 0.005, shares), how}}
	}
	return []implied{{reckon(figure(q)/all, 0.005, shares), how}}
}

// reckon makes a figure that stands for what lies around it.
func reckon(v, around float64, u unit.Unit) unit.Quantity {
	n := number.Number{Low: v, High: v, Change: "=", Kind: number.Cardinal, Range: number.Range{Lo: v - around, Hi: v + around}}
	n.Integer = v == math.Trunc(v)
	return unit.Quantity{Number: n, Unit: u, Noun: -1, Mover: -1}
}

// wholeOf is the figure that counts all of what figure i counts a part of: both count one noun ("three of its nine branches"),
// the noun hangs on the part ("70 per cent of the 40 deputies"), or leads the sentence ("of the 40 deputies, 28"). -1 for none.
func wholeOf(p *normalize.Proposition, i int) int {
	t := &p.Terms[i]
	for k := range p.Terms {
		w := &p.Terms[k]
		if k == i || w.Kind != normalize.Quantity || w.Context || w.Owner < 0 || w.Quantity.Unit.Dimension != "count" || w.Quantity.Number.Change != "=" || w.Quantity.Number.But {
			continue
		}
		o := &p.Terms[w.Owner]
		if o.Kind != normalize.Noun && o.Kind != normalize.Name || !w.Quantity.Number.Integer || figure(w.Quantity) < 2 {
			continue
		}
		leads := (o.Marker == "of") && k < i && w.Owner < i && t.Quantity.Noun < 0 && i-w.Owner <= 2
		if w.Owner == t.Owner && i < k || o.Head == i || leads {
			return k
		}
	}
	return -1
}

// former is the figure from which a level was reached: "rose by five to 12" came from seven. ok is false where none is implied.
func former(p *normalize.Proposition, i int) (unit.Quantity, bool) {
	t := &p.Terms[i]
	for k := range p.Terms {
		d := &p.Terms[k]
		if d.Kind != normalize.Quantity || d.Context || d.Quantity.Role != unit.ChangeUp && d.Quantity.Role != unit.ChangeDown || d.Clause != t.Clause || k < i-2 || k > i+2 {
			continue
		}
		if d.Quantity.Unit.Factor != t.Quantity.Unit.Factor || d.Quantity.Unit.Offset != t.Quantity.Unit.Offset {
			continue
		}
		by := figure(d.Quantity)
		if d.Quantity.Role == unit.ChangeDown {
			by = -by
		}
		return reckon(figure(t.Quantity)-by, 0, t.Quantity.Unit), true
	}
	return unit.Quantity{}, false
}

// relateFigures relates figures i and j, what they imply included. how tells the arithmetic where it decides.
//  1. They agree as they stand.
//  2. What one of them implies agrees with the other, or with what that implies.
//  3. They stand apart, or what they imply does.
func (al *Alignment) relateFigures(i, j int) (rel value.Relation, how string) {
	a, b := &al.A.Terms[i], &al.B.Terms[j]
	rel = figures(a.Quantity, b.Quantity)
	if wasA, wasB := a.Quantity.Role == unit.Former, b.Quantity.Role == unit.Former; wasA != wasB && al.published() == 0 {
		return al.relateFormer(i, j, wasA)
	}
	if rel.Compatible() {
		return rel, ""
	}
	ofA, ofB := impliedBy(al.A, i), impliedBy(al.B, j)
	for _, x := range ofA {
		if r := figures(x.Quantity, b.Quantity); r != value.Unknown && (rel != value.Apart || r.Compatible()) {
			rel, how = r, x.how
		}
	}
	for _, y := range ofB {
		if r := figures(a.Quantity, y.Quantity); r != value.Unknown && (rel != value.Apart || r.Compatible()) {
			rel, how = r, y.how
		}
	}
	return rel, how
}

// relateFormer relates a figure that was, on one side, to the level that was reached from it, on the other.
func (al *Alignment) relateFormer(i, j int, wasA bool) (value.Relation, string) {
	level, now, was := al.B, j, al.A.Terms[i].Quantity
	if !wasA {
		level, now, was = al.A, i, al.B.Terms[j].Quantity
	}
	from, ok := former(level, now)
	if !ok || level.Terms[now].Quantity.Role != unit.Level {
		return value.Unknown, ""
	}
	return figures(from, was), level.Terms[now].Text + " after a change"
}

// sums says whether figure i of p is the sum of two or three figures of o: "187 people" / "150 passengers and 37 crew".
func sums(p, o *normalize.Proposition, i int) (how string, ok bool) {
	if !countable(p.Terms[i].Quantity) {
		return "", false
	}
	n, sum := 0, 0.0
	for l := range o.Terms {
		if u := &o.Terms[l]; u.Kind == normalize.Quantity && !u.Context && countable(u.Quantity) {
			if n++; n > 1 {
				how += " and "
			}
			how += u.Text
			sum += figure(u.Quantity)
		}
	}
	return how, n > 1 && n < 4 && sum == figure(p.Terms[i].Quantity)
}

// addsUp says whether figure i of p and figure j of o are parts of one whole that both name ("36 of 40" / "four of forty").
func addsUp(p, o *normalize.Proposition, i, j int) (how string, ok bool) {
	x, y := p.Terms[i].Quantity, o.Terms[j].Quantity
	if !countable(x) || !countable(y) || x.Number.Change != "=" || y.Number.Change != "=" {
		return "", false
	}
	for l := range o.Terms {
		u := &o.Terms[l]
		if u.Kind != normalize.Quantity || u.Context || !countable(u.Quantity) {
			continue
		}
		if l != j && figure(u.Quantity) == figure(x)+figure(y) && agreed(u, p) {
			return fmt.Sprintf("%s and %s of %s", p.Terms[i].Text, o.Terms[j].Text, u.Text), true
		}
	}
	return "", false
}

// reckoned adds to a reason the arithmetic that stands behind it.
func (al *Alignment) reckoned(why string) string {
	if al.how == "" {
		return why
	}
	return fmt.Sprintf("%s A figure is implied: %s.", why, al.how)
}
