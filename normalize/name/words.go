package name

import (
	"strings"

	"github.com/gainsay/gainsay/normalize/value"
)

// wordRelation relates names by their words, where the tables do not know both. "Alder County" is told apart by its Core,
// "alder", and its Sort, "county":
//  1. The same words, and kinds that agree:                                     Equal
//  2. The same Core and Sort, or one has only a legal form more ("Acme Ltd"):    Equal
//  3. One lacks the Sort ("Harlan" / "the Harlan Institute"):                     Unknown, for Resolve to decide
//  4. One's words contain the other's, or are spelled nearly alike:               Unknown
//  5. Both kinds are known and equal, and so are the sorts:                       Apart
//  6. Otherwise:                                                                   Unknown
func wordRelation(a, b *Name) value.Relation {
	if a.Generic || b.Generic {
		return genericRelation(a, b)
	}
	if a.Kind != b.Kind && a.Kind != Unknown && b.Kind != Unknown {
		return value.Unknown
	}
	x, y := a.core(), b.core()
	if xc, xo, ok := strings.Cut(a.ID, ":"); ok { // arms of countries that no table has
		if yc, yo, ok := strings.Cut(b.ID, ":"); ok && xo == yo && derived(xc, yc) {
			return value.Equal
		}
	}
	switch {
	case x == "" || y == "":
		return value.Unknown
	case x == y:
		if a.Sort == b.Sort || a.Form || b.Form || a.Kind == Unknown && a.Sort == "" && sameWords(a, b) || b.Kind == Unknown && b.Sort == "" && sameWords(a, b) {
			return value.Equal
		}
		return value.Unknown // 3
	case a.Kind == Unknown || b.Kind == Unknown || contains(x, y) || contains(y, x) || near(x, y): // 4
		return value.Unknown
	case sameSort(a, b):
		return value.Apart // 5
	}
	return value.Unknown
}

// sameWords says whether two names are written alike, heads included.
func sameWords(a, b *Name) bool { return fold(a.Canonical) == fold(b.Canonical) }

// sameSort says whether nothing speaks against one sort. A bare place in a sentence ("in Ashdale") is taken for a town.
func sameSort(a, b *Name) bool {
	if a.Kind == Place {
		return a.Sort == b.Sort || town(a) && town(b)
	}
	return true
}

func town(n *Name) bool { return n.Sort == "" || n.Level == 6 }

// genericRelation relates "the foreign ministry" of no country: it covers each that is one.
func genericRelation(a, b *Name) value.Relation {
	switch {
	case a.Kind != b.Kind || a.Sort != b.Sort || a.Sort == "":
		return value.Unknown
	case a.Generic && b.Generic:
		if a.ID == b.ID {
			return value.Equal
		}
		return value.Unknown
	case a.Generic && a.ID == "?:"+after(b.ID, ":"):
		return value.Covers
	case b.Generic && b.ID == "?:"+after(a.ID, ":"):
		return value.Within
	}
	return value.Unknown
}

// after is what stands behind the first sep of s.
func after(s, sep string) string {
	_, tail, _ := strings.Cut(s, sep)
	return tail
}

// core are the words that tell n from others of its sort.
func (n *Name) core() string {
	if n.Core != "" {
		return n.Core
	}
	return fold(n.Canonical)
}

// contains says whether the words of part stand in whole, in one piece.
func contains(whole, part string) bool {
	for at := 0; part != ""; {
		i := strings.Index(whole[at:], part)
		if i < 0 {
			return false
		}
		i += at
		end := i + len(part)
		if (i == 0 || whole[i-1] == ' ') && (end == len(whole) || whole[end] == ' ') {
			return true
		}
		at = i + 1
	}
	return false
}

// near says whether two words may be two spellings of one: one letter in five, two in nine.
func near(a, b string) bool {
	long := max(len(a), len(b))
	if long > 64 {
		return a == b
	}
	allowed := 0
	switch {
	case long >= 9:
		allowed = 2
	case long >= 5:
		allowed = 1
	}
	return distance(a, b, allowed) <= allowed
}

// distance is the number of letters to change, to add or to drop, and anything beyond most where it is more than that.
func distance(a, b string, most int) int {
	if d := len(a) - len(b); d > most || -d > most {
		return most + 1
	}
	var row [66]int
	for j := range row[:len(b)+1] {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		least := row[0]
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
			least = min(least, cost)
		}
		if least > most {
			return most + 1
		}
	}
	return row[len(b)]
}
