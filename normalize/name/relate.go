package name

import (
	"slices"

	"github.com/gainsay/gainsay/normalize/value"
)

// A question is what is asked of two names.
type question uint8

const (
	both  question = iota // Relate
	place                 // SamePlace
	actor                 // SameActor
)

// of asks it of one reading of each. It is no function value, so that names need not leave the stack.
func (q question) of(a, b *Name) value.Relation {
	switch q {
	case place:
		return placeRelation(a, b)
	case actor:
		return actorRelation(a, b)
	}
	return relate(a, b)
}

// over relates all readings of two names. Readings that are one decide, then the first that are compatible, the
// likeliest first; names are Apart only where no pair of readings can be one: "Georgia" is not held against "Atlanta" as
// if the country alone were meant. Of two names that are likeliest places only such readings are related of which both
// are places or neither is: the club "Lyon" tells nothing of the city Paris.
func (q question) over(a, b *Name) value.Relation {
	best := q.of(a, b)
	if best == value.Equal || len(a.Alt) == 0 && len(b.Alt) == 0 {
		return best
	}
	places := q != actor && a.isPlace() && b.isPlace()
	for i := -1; i < len(a.Alt); i++ {
		for j := -1; j < len(b.Alt); j++ {
			x, y := reading(a, i), reading(b, j)
			if places && x.isPlace() != y.isPlace() {
				continue
			}
			switch r := q.of(x, y); {
			case r == value.Equal:
				return r
			case best.Compatible():
			case r.Compatible(), r == value.Unknown:
				best = r
			}
		}
	}
	return best
}

// reading is reading i of n, -1 the likeliest.
func reading(n *Name, i int) *Name {
	if i < 0 {
		return n
	}
	return &n.Alt[i]
}

// relate asks both readings. What one of them finds compatible holds; Apart needs every reading that both names have.
func relate(a, b *Name) value.Relation {
	p, q := placeRelation(a, b), actorRelation(a, b)
	switch {
	case q == value.Equal || p == value.Equal:
		return value.Equal
	case p.Compatible():
		return p
	case q.Compatible():
		return q
	case !a.isPlace() || !b.isPlace():
		return q
	case !a.acts() || !b.acts():
		return p
	case p == value.Apart && q == value.Apart:
		return value.Apart
	}
	return value.Unknown
}

func (n *Name) isPlace() bool { return n.Kind == Place || n.Kind == Country }

// acts says whether the name of a place is also that of somebody who acts: a country, a capital, a seat of power.
func (n *Name) acts() bool { return n.Kind == Country || len(n.Acts) > 0 }

// actorRelation asks in this order:
//  1. Are both persons, or is one a person's office?    the rules for persons
//  2. Do the same act under both names?                  Equal
//  3. Is one an arm of the other?                         Within, Covers
//  4. Is either not known to the tables?                  the rules for words
//  5. Might one act for the other (a member, a place)?    Unknown
//  6. Otherwise they are known to be two:                Apart
func actorRelation(a, b *Name) value.Relation {
	if r, ok := personRelation(a, b); ok { // 1
		return r
	}
	if a.ID == b.ID && a.ID != "" && !a.Generic || common(a.actors(), b.actors()) { // 2
		return value.Equal
	}
	switch { // 3
	case common(b.actors(), a.Of):
		return value.Within
	case common(a.actors(), b.Of):
		return value.Covers
	}
	if !a.Known() || !b.Known() || a.Generic || b.Generic { // 4
		return wordRelation(a, b)
	}
	if vague(a) || vague(b) || member(a, b) || member(b, a) { // 5
		return value.Unknown
	}
	if a.isPlace() != b.isPlace() && (a.isPlace() && !a.acts() || b.isPlace() && !b.acts()) {
		return value.Unknown
	}
	if a.isPlace() && b.isPlace() && (!a.acts() || !b.acts()) {
		if placeRelation(a, b) == value.Apart {
			return value.Apart
		}
		return value.Unknown
	}
	return value.Apart // 6
}

// actors are the ids of those who act under the name.
func (n *Name) actors() []string {
	if len(n.Acts) > 0 || n.ID == "" || n.Generic {
		return n.Acts
	}
	return []string{n.ID}
}

// vague says whether a name has no firm bounds as an actor: parts of the world, states that are no more.
func vague(n *Name) bool {
	return n.Kind == Place && n.Level > 0 && n.Level < 3 || n.Sort == formerCountry
}

const formerCountry = "former-country"

// member says whether a belongs to b, so that what a does may count as b's deed: France and the EU, or Brussels.
func member(a, b *Name) bool {
	return (a.isPlace() || a.Kind == Body) && (slices.Contains(a.In, b.ID) || common(a.In, b.Acts))
}

func common(a, b []string) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}
