package compare

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// oneName says whether two names of which nothing else is known may be one by their words, the first letters small:
//
//  1. one has all words of the other, and its last one, titles of age aside: "U.S. Civil War" / "the Civil War",
//     "Martin Luther King Jr." / "Martin Luther King", "Mt. Kanchenjunga" / "Kanchenjunga",
//  2. they are spelled alike but for a doubled letter or an "s" for a "z": "Condoleeza" / "Condoleezza".
func oneName(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if n := len(y); n > 1 && n > len(x) && len(y[n-1]) < 4 && (strings.HasSuffix(y[n-1], ".") || y[n-1] == "ii" || y[n-1] == "iii") {
		y = y[:n-1]
	}
	if len(x) == len(y) {
		x, y := strings.Join(x, " "), strings.Join(y, " ")
		return x == y || len(x) >= 7 && spelled(x) == spelled(y)
	}
	n := 0
	for _, w := range y {
		if n < len(x) && w == x[n] {
			n++
		}
	}
	return n == len(x) && x[n-1] == y[len(y)-1] && len(x[n-1]) > 2
}

// spelled is a name without doubled letters, each "z" an "s".
func spelled(s string) string {
	var out strings.Builder
	last := rune(0)
	for _, r := range strings.ReplaceAll(s, "z", "s") {
		if r != last {
			out.WriteRune(r)
		}
		last = r
	}
	return out.String()
}

// inName says whether a word stands in a longer name of p: "Tokyo" in "the Tokyo Games", "ghost" in "the Sioux Ghost Shirt".
func inName(p *normalize.Proposition, word string) bool {
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Kind == normalize.Name && !t.Context && len(t.Lemma) > len(word) && strings.Contains(t.Lemma, word) {
			for w := range strings.FieldsSeq(t.Lemma) {
				if w == word {
					return true
				}
			}
		}
	}
	return false
}
