package number

import (
	"unicode"
	"unicode/utf8"
)

// suffixAt gives the factor of the letters at atom k behind the digits of g, "bn" of "1.2bn"; 0 where they are no scale.
func (c *scan) suffixAt(g core, k int) float64 {
	a := c.at(k)
	if !a.letters() || len(a.text) > 4 {
		return 0
	}
	s, ok := c.suffixes[a.text]
	if !ok {
		return 0
	}
	glued := c.glued(k)
	switch s.place {
	case "both":
		if !glued && len(a.text) == 1 && (c.at(k+1).letters() || c.at(k+1).is(hyphen)) {
			return 0
		}
	case "glued":
		if !glued {
			return 0
		}
	case "money":
		if !glued || !c.money(g.from) {
			return 0
		}
	case "decimal":
		if g.step >= 1 && g.value < 10 {
			return 0 // "5G" is a network
		}
	case "metre":
		if !glued || !c.money(g.from) && !c.counted(k+1) {
			return 0
		}
	default:
		return 0
	}
	return s.factor
}

// money says whether a currency's sign or code stands right before atom i.
func (c *scan) money(i int) bool {
	a := c.at(i - 1)
	if i > 1 && a.is(hyphen) {
		a = c.at(i - 2)
	}
	return a.currency() || a.code() && (c.glued(i) || len(a.text) == 3)
}

// currency says whether the atom is or ends in a currency sign.
func (a *atom) currency() bool {
	r, _ := utf8.DecodeLastRuneInString(a.text)
	return r >= '$' && unicode.Is(unicode.Sc, r)
}

// code says whether the atom is two to four capital letters, as "USD" and "RM" are.
func (a *atom) code() bool {
	if len(a.text) < 2 || len(a.text) > 4 || a.numeral() {
		return false
	}
	for i := 0; i < len(a.text); i++ {
		if b := a.text[i]; b < 'A' || b > 'Z' && !(i == len(a.text)-1 && b == 's') {
			return false
		}
	}
	return true
}

// counted says whether a noun that can be counted may begin at atom k: "35m people", but not "1.8m tall".
func (c *scan) counted(k int) bool {
	a := c.at(k)
	if a.is(of) {
		return true
	}
	return a.letters() && !a.upper() && !a.is(metres|function) && !c.glued(k) && a.part == none
}
