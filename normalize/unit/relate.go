package unit

import (
	"math"

	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/value"
)

// Relate holds q against another Quantity, converting units. It asks in this order:
//  1. Is it the same dimension, and a level against a level or a change against a change? No: Unknown.
//     What is counted is the question's business, not the answer's: "12 meetings" and "12 sittings" are Equal.
//  2. Do they change in opposite ways? Apart.
//  3. Are they written alike? Equal.
//  4. Is one the other, converted and rounded as it is written? Equal: "5 miles" is "8 km".
//  5. Else what both allow is compared.
func (q Quantity) Relate(v value.Value) value.Relation {
	o, ok := v.(Quantity)
	if !ok || dimension(q.Unit) != dimension(o.Unit) || q.Age != o.Age || change(q) != change(o) {
		return value.Unknown
	}
	switch {
	case q.Number.Kind == number.Score || o.Number.Kind == number.Score:
		return q.Number.Relate(o.Number)
	case change(q) && q.Role != o.Role:
		return value.Apart
	case q.same(o.Unit) && q.counts() && o.counts():
		return q.Number.Relate(o.Number)
	}
	if q.same(o.Unit) {
		if r := q.Number.Relate(o.Number); r == value.Equal {
			return r
		}
	} else if q.converted(o) || o.converted(q) {
		return value.Equal
	}
	both := q.exact() && o.exact()
	a, b := q.base(both), o.base(both)
	return a.Relate(b)
}

// dimension is that of u; a bare number counts something too.
func dimension(u Unit) string {
	if u.Dimension == "" {
		return "count"
	}
	return u.Dimension
}

func change(q Quantity) bool { return q.Role == ChangeUp || q.Role == ChangeDown }

// same says whether u is q's own unit.
func (q Quantity) same(u Unit) bool { return q.Unit.Factor == u.Factor && q.Unit.Offset == u.Offset }

// counts says whether q counts whole things, which are never rounded.
func (q Quantity) counts() bool {
	return q.Unit.Dimension == "" || q.Unit.Dimension == "count" || q.Unit.Dimension == "multiple"
}

// exact says whether q is one figure with no words of bound or approximation.
func (q Quantity) exact() bool { return q.Number.Change == "=" && q.Number.Low == q.Number.High }

// converted says whether q, told in o's unit and rounded as o is written, is o.
func (q Quantity) converted(o Quantity) bool {
	if q.Number.Change != o.Number.Change || o.Number.Step == 0 {
		return false
	}
	return q.rounds(q.Number.Low, o.Number.Low, o) && q.rounds(q.Number.High, o.Number.High, o)
}

func (q Quantity) rounds(a, b float64, o Quantity) bool {
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return a == b
	}
	x := (a*q.Unit.Factor + q.Unit.Offset - o.Unit.Offset) / o.Unit.Factor
	return math.Abs(x-b) <= o.Number.Step/2*(1+1e-9)
}

// base is what q allows in the base unit of its dimension. Where round is set a measure allows what rounds to it as it is
// written; against a range a figure is what it is, so that £19.8m lies in "nearly £20m".
func (q Quantity) base(round bool) number.Range {
	n, r := q.Number, q.Number.Range
	if !q.counts() && r.Lo == n.Low+1 { // what is measured need not go up by whole units: more than three years
		r.Lo = math.Nextafter(n.Low, math.Inf(1))
	}
	if !q.counts() && r.Hi == n.High-1 {
		r.Hi = math.Nextafter(n.High, math.Inf(-1))
	}
	if !round && q.exact() {
		r = number.Exactly(n.Low)
	}
	if round && q.Number.Step > 0 && !q.counts() {
		half := q.Number.Step / 2
		r = number.Range{Lo: math.Min(r.Lo, q.Number.Low-half), Hi: math.Max(r.Hi, math.Nextafter(q.Number.High+half, q.Number.Low))}
	}
	return number.Range{Lo: r.Lo*q.Unit.Factor + q.Unit.Offset, Hi: r.Hi*q.Unit.Factor + q.Unit.Offset}
}
