package name

import (
	"strings"

	"github.com/gainsay/gainsay/normalize/value"
)

// personRelation relates persons and offices; ok is false where neither of the two is one.
func personRelation(a, b *Name) (r value.Relation, ok bool) {
	switch {
	case a.Kind == Person && b.Kind == Person:
		return persons(a, b), true
	case a.Kind == Office || b.Kind == Office:
		return offices(a, b), true
	case a.Kind == Person && b.Kind == Unknown:
		return bare(a, b), true
	case b.Kind == Person && a.Kind == Unknown:
		return bare(b, a), true
	case a.Kind == Person || b.Kind == Person:
		return value.Unknown, true
	}
	return value.Unknown, false
}

// persons asks in this order:
//  0. Do the tables know both?                                        Equal or Apart
//  1. Do genders contradict each other?                             Apart
//  2. Are the family names one, in some spelling?                    5
//  3. Is one no more than a first name of the other?                  Unknown
//  4. Do both have a first name or a title, so that what differs is
//     surely the family name?                                         Apart, Unknown where spelled nearly alike
//  5. Are the first names one (short forms, initials, spellings)?    Equal; Apart where they differ;
//     Equal where one has none
func persons(a, b *Name) value.Relation {
	if a.Known() && b.Known() { // 0
		if a.ID == b.ID {
			return value.Equal
		}
		return value.Apart
	}
	if a.Gender != "" && b.Gender != "" && a.Gender != b.Gender && (family(a, b) || a.Given != "" && b.Given != "") { // 1
		return value.Apart
	}
	if swapped(a, b) {
		return value.Equal
	}
	if !family(a, b) {
		switch {
		case a.Family == "" || b.Family == "": // 3
			if a.Family == b.Family && givens(a, b) == value.Apart {
				return value.Unknown
			}
			return value.Unknown
		case a.Given == "" && !a.Titled, b.Given == "" && !b.Titled:
			return value.Unknown
		case partOf(a.Family, b.Family) || partOf(b.Family, a.Family):
			if givens(a, b) == value.Equal {
				return value.Equal
			}
			return value.Unknown
		case firstWord(a.Given) == firstWord(b.Given) && (contains(a.Given, b.Family) || contains(b.Given, a.Family)):
			return value.Equal // "Gabriel García Márquez" / "Gabriel García"
		case near(a.Family, b.Family) && (a.Given == "" || b.Given == "" || givens(a, b) != value.Apart):
			if a.Given != "" && b.Given != "" && givens(a, b) == value.Equal && min(len(a.Family), len(b.Family)) > 5 && !feminine(a.Family, b.Family) {
				return value.Equal
			}
			return value.Unknown
		}
		return value.Apart // 4
	}
	if a.Family == "" { // first names only
		if a.Holds != "" && a.Holds == b.Holds && givens(a, b) == value.Equal { // "King Charles III" / "King Charles"
			return value.Equal
		}
		return value.Unknown
	}
	if a.Given == "" || b.Given == "" { // 5
		return value.Equal
	}
	if r := givens(a, b); r != value.Equal || a.Suffix == b.Suffix {
		return r
	} else if a.Suffix != "" && b.Suffix != "" {
		return value.Apart
	}
	return value.Unknown // father and son
}

// family says whether the family names are one: "Khovayev" and "Khovaev", but not "Petrov" and "Petrova".
func family(a, b *Name) bool {
	if a.Family == b.Family {
		return true
	}
	return a.Family != "" && b.Family != "" && a.Sound != "" && a.Sound == b.Sound && !feminine(a.Family, b.Family)
}

// feminine says whether one family name is that of a woman and the other that of a man of one family: they differ in
// no more than a last vowel.
func feminine(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := len(a)
	switch {
	case len(b) == n+1 && b[n] == 'a' && b[:n] == a:
		return n > 3 && strings.IndexByte("nv", a[n-1]) >= 0
	case n > 3 && len(b)-n <= 2:
		return (b[len(b)-1] == 'a') != (a[n-1] == 'a') && strings.HasSuffix(strings.TrimRight(a, "aeiy"), "sk") && strings.HasSuffix(strings.TrimRight(b, "aeiy"), "sk")
	}
	return false
}

// partOf says whether a is one of the family names of b: "García" of "García Márquez".
func partOf(a, b string) bool { return a != "" && a != b && contains(b, a) }

// swapped says whether the same words stand in another order: "Orbán Viktor".
func swapped(a, b *Name) bool {
	return a.Given != "" && a.Family != "" && a.Given == b.Family && a.Family == b.Given
}

// givens relates the first names of two persons of one family name.
func givens(a, b *Name) value.Relation {
	x, y := firstWord(a.Given), firstWord(b.Given)
	switch {
	case x == y && middle(a.Given, b.Given): // "Jong Un", "Jong Il"
		return value.Unknown
	case x == y || share(a.Calls, b.Calls):
		return value.Equal
	case len(x) <= 2 || len(y) <= 2: // initials: "J", "JK"
		if x[0] == y[0] {
			return value.Equal
		}
		return value.Apart
	case contains(a.Given, y) || contains(b.Given, x): // a middle name is used
		return value.Equal
	case contains(a.Family, y) || contains(b.Family, x):
		return value.Unknown
	case near(x, y) || strings.HasPrefix(x, y) || strings.HasPrefix(y, x):
		if a.Calls != "" && b.Calls != "" && a.Gender != "" && b.Gender != "" && len(x) < 6 {
			return value.Apart // both are names in their own right: Ivan, Iva
		}
		return value.Equal
	}
	return value.Apart
}

// middle says whether the second first names of two persons differ.
func middle(a, b string) bool {
	x, y := firstWord(after(a, " ")), firstWord(after(b, " "))
	return len(x) > 1 && len(y) > 1 && x != y && !near(x, y)
}

// firstWord is the first word of s.
func firstWord(s string) string {
	s, _, _ = strings.Cut(s, " ")
	if s == "" {
		return "-"
	}
	return s
}

// share says whether two lists between blanks have a word in common.
func share(a, b string) bool {
	for w := range strings.FieldsSeq(a) {
		if contains(b, w) {
			return true
		}
	}
	return false
}

// bare relates a person to words of which nothing tells the kind: "Mirzoyan" is the family name of a person.
func bare(p, n *Name) value.Relation {
	words := n.core()
	switch {
	case p.Family != "" && words == p.Family, words == fold(p.Canonical):
		return value.Equal
	case p.Given != "" && (words == p.Given+" "+p.Family || words == p.Family+" "+p.Given):
		return value.Equal
	case p.Given == "" && p.Titled && strings.HasSuffix(words, " "+p.Family): // "Ms Hartwell" / "Mara Hartwell"
		return value.Equal
	}
	return value.Unknown
}

// offices relates who is named by an office only. The office that a text gives a person is that person.
func offices(a, b *Name) value.Relation {
	x, y := a.office(), b.office()
	xc, xo, _ := strings.Cut(x, ":")
	yc, yo, _ := strings.Cut(y, ":")
	switch {
	case a.Generic && b.Generic && a.Level == 1 && b.Level == 1 && x != y:
		return value.Apart
	case x == "" || y == "" || a.Generic && b.Generic:
		return value.Unknown
	case xo == yo && a.Generic:
		return value.Covers
	case xo == yo && b.Generic:
		return value.Within
	case xc == "?" || yc == "?":
		return value.Unknown
	case x == y, xo == yo && derived(xc, yc):
		return value.Equal
	case a.Kind != b.Kind && xc == yc:
		return value.Unknown // one may hold two offices
	}
	return value.Apart
}

// derived says whether two countries that no table has are one, named once by its adjective: Brevia, Brevian.
func derived(a, b string) bool {
	if a == "" || b == "" || a[0] != '~' || b[0] != '~' {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	stem := strings.TrimRight(a, "aeiouy")
	return len(a) > 5 && len(b)-len(a) <= 3 && len(b) > len(a) && strings.HasPrefix(b, stem)
}

// office is the id of the office that n is or holds.
func (n *Name) office() string {
	if n.Kind == Office {
		return n.ID
	}
	return n.Holds
}
