package name

import (
	"slices"

	"github.com/gainsay/gainsay/normalize/value"
)

// placeRelation asks in this order:
//  1. Is one the other, or a part of it?                    Equal, Within, Covers
//  2. Is it disputed whether one is?                         Unknown
//  3. Is either no place, or not known to the tables?        the rules for words
//  4. Do they lie in different countries?                    Apart
//  5. Are both of one level that excludes (two cities)?      Apart
//  6. Otherwise one may lie in the other:                     Unknown
func placeRelation(a, b *Name) value.Relation {
	if a.Kind == Person || b.Kind == Person || a.Kind == Office || b.Kind == Office {
		return value.Unknown
	}
	switch { // 1
	case a.ID == b.ID && a.ID != "" && !a.Generic:
		return value.Equal
	case b.ID != "" && slices.Contains(a.In, b.ID):
		return value.Within
	case a.ID != "" && slices.Contains(b.In, a.ID):
		return value.Covers
	}
	if slices.Contains(a.Open, b.ID) || slices.Contains(b.Open, a.ID) { // 2
		return value.Unknown
	}
	if !a.isPlace() || !b.isPlace() { // 3
		if a.Kind == Unknown || b.Kind == Unknown {
			return wordRelation(a, b)
		}
		return value.Unknown
	}
	if r := wordRelation(a, b); r == value.Equal && !(a.Known() && b.Known()) {
		return r
	}
	if elsewhere(a, b) { // 4
		return value.Apart
	}
	if !a.Known() || !b.Known() {
		return wordRelation(a, b)
	}
	if a.Level == b.Level && exclusive(a, b) { // 5
		return value.Apart
	}
	return value.Unknown // 6
}

// elsewhere says whether two places are known to lie in different countries, or a country in another continent.
func elsewhere(a, b *Name) bool {
	if a.Sort == formerCountry || b.Sort == formerCountry {
		return false
	}
	x, y := a.country(), b.country()
	switch {
	case x != "" && y != "":
		return x != y && !slices.Contains(a.Open, y) && !slices.Contains(b.Open, x)
	case x != "" && b.Level == 1:
		return apartFrom(a, b)
	case y != "" && a.Level == 1:
		return apartFrom(b, a)
	}
	return false
}

// apartFrom says whether place a, which lies in continents, lies in others than the continent b alone.
func apartFrom(a, b *Name) bool { return len(a.In) > 0 && !slices.Contains(a.Open, b.ID) }

// country is the id of the country that the place is or lies in, if it is one only.
func (n *Name) country() string {
	if n.Kind == Country {
		return n.ID
	}
	found := ""
	for _, in := range n.In {
		if len(in) == 2 {
			if found != "" {
				return ""
			}
			found = in
		}
	}
	return found
}

// exclusive says whether two known places of one level cannot overlap: two countries, provinces, cities, rivers; but not
// two regions, of which one may reach into the other.
func exclusive(a, b *Name) bool {
	switch a.Level {
	case 0:
		return a.Sort == b.Sort && slices.Contains([]string{"river", "lake", "mountain", "canal", "strait", "island", "airport"}, a.Sort)
	case 2:
		return false
	case 3:
		return a.Sort != formerCountry && b.Sort != formerCountry
	}
	return true
}
