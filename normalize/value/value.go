// Package value relates two answers to one question.
//
// In go two answers ("about 100" and "97"), out comes a Relation: here Covers,
// because what the first allows contains what the second says. Every dimension
// (number, unit, when, name, stance) implements Value; compare asks nothing else.
package value

import "strconv"

// A Relation says how answer a stands to answer b. What is not known is Unknown, never zero by chance:
// it is the zero Relation.
type Relation uint8

// The relations, from a's point of view.
const (
	Unknown  Relation = iota // the two cannot be held against each other
	Equal                    // the same answer: "a dozen" / "12"
	Within                   // a says more, b follows from a: "97" / "about 100"
	Covers                   // b says more, a follows from b: "about 100" / "97"
	Overlaps                 // both can be true, neither follows: "90 to 100" / "95 to 110"
	Apart                    // both cannot be true: "8" / "12"
)

var relationNames = [...]string{"unknown", "equal", "within", "covers", "overlaps", "apart"}

// String gives the relation's name in lower case.
func (r Relation) String() string {
	if int(r) < len(relationNames) {
		return relationNames[r]
	}
	return "relation(" + strconv.Itoa(int(r)) + ")"
}

// Converse turns the relation of a to b into that of b to a.
func (r Relation) Converse() Relation {
	switch r {
	case Within:
		return Covers
	case Covers:
		return Within
	}
	return r
}

// Compatible says whether both answers can be true at once. Unknown is not compatible: nothing is known.
func (r Relation) Compatible() bool {
	return r == Equal || r == Within || r == Covers || r == Overlaps
}

// A Value is an answer that can be held against another one of its kind.
// Relate gives Unknown for a Value of another kind.
type Value interface {
	Relate(Value) Relation
	String() string
}

// Intervals relates the closed intervals [aLo, aHi] and [bLo, bHi]; an open end is an infinity.
func Intervals(aLo, aHi, bLo, bHi float64) Relation {
	switch {
	case aLo == bLo && aHi == bHi:
		return Equal
	case aHi < bLo || bHi < aLo:
		return Apart
	case aLo >= bLo && aHi <= bHi:
		return Within
	case aLo <= bLo && aHi >= bHi:
		return Covers
	}
	return Overlaps
}
