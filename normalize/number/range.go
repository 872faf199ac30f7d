package number

import (
	"math"

	"github.com/gainsay/gainsay/normalize/value"
)

// A Range is what a numeric expression allows, both ends included; an open end is an infinity.
type Range struct{ Lo, Hi float64 }

// Exactly is the range of one value.
func Exactly(v float64) Range { return Range{v, v} }

// Relate holds r against another Range or a Number.
func (r Range) Relate(v value.Value) value.Relation {
	switch o := v.(type) {
	case Range:
		return value.Intervals(r.Lo, r.Hi, o.Lo, o.Hi)
	case Number:
		return value.Intervals(r.Lo, r.Hi, o.Range.Lo, o.Range.Hi)
	}
	return value.Unknown
}

// String writes the ends: "12", "92 to 108", "5 or more", "400 or less".
func (r Range) String() string {
	switch {
	case r.Lo == r.Hi:
		return Format(r.Lo)
	case math.IsInf(r.Lo, -1) && math.IsInf(r.Hi, 1):
		return "any number"
	case math.IsInf(r.Hi, 1):
		return Format(r.Lo) + " or more"
	case math.IsInf(r.Lo, -1):
		return Format(r.Hi) + " or less"
	}
	return Format(r.Lo) + " to " + Format(r.Hi)
}

// sameOpen says whether both ranges are open at the same ends and as tight: "more than 5" is not "at least 5".
func (r Range) sameOpen(o Range) bool {
	loose := math.IsInf(r.Lo, -1) || math.IsInf(r.Hi, 1) || math.IsInf(o.Lo, -1) || math.IsInf(o.Hi, 1)
	return !loose || r == o
}

// hull is the least range that holds both.
func (r Range) hull(o Range) Range { return Range{math.Min(r.Lo, o.Lo), math.Max(r.Hi, o.Hi)} }

// rounded is the range of what rounds to v when its last digit written is worth step. Whole steps stop one short of the
// next figure, as counts do: 1.2 million is 1,150,000 to 1,249,999.
func rounded(v, step float64) Range {
	if step == 0 {
		return Exactly(v)
	}
	a, top := math.Abs(v), 0.0
	if top = a + step/2 - 1; step < 2 {
		top = math.Nextafter(a+step/2, 0)
	}
	if v < 0 {
		return Range{-top, -(a - step/2)}
	}
	return Range{a - step/2, top}
}
