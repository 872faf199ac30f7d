package compare

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/value"
)

// otherWho says whether each side names one whom, or a place which, the other does not name in any form, and the two may be two
// answers to one question: they are of one sort, or nothing tells the sort of one of them, and no word but one for their sort is
// common to both ("the Tarn valley" / "the Karl valley").
func (al *Alignment) otherWho() bool {
	if al.strict || al.edit != nil {
		return false
	}
	a, b := unnamed(al.A, al.B), unnamed(al.B, al.A)
	for _, i := range a {
		for _, j := range b {
			if twoNames(&al.A.Terms[i].Name, &al.B.Terms[j].Name) {
				return true
			}
		}
	}
	return false
}

// unnamed are the names of p that no name of o may be.
func unnamed(p, o *normalize.Proposition) (out []int) {
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Kind != normalize.Name || t.Context || t.Name.Kind == name.Index || t.Name.Generic || lower(t.Text) {
			continue
		}
		met := false
		for j := range o.Terms {
			u := &o.Terms[j]
			if u.Kind != normalize.Name {
				first, _, _ := strings.Cut(t.Lemma, " ")
				met = met || u.Lemma == first // "Cyanide is used" / "use cyanide"
				continue
			}
			met = met || t.Name.Relate(u.Name).Compatible() || sharesCore(t, u) || initials(t.Text) == u.Text || t.Text == initials(u.Text)
		}
		if !met {
			out = append(out, i)
		}
	}
	return out
}

// sharesCore says whether two names have a word in common that is not one for their sort.
func sharesCore(x, y *normalize.Term) bool {
	a, b := x.Lemma, y.Lemma
	if x.Name.Core != "" && y.Name.Core != "" {
		a, b = x.Name.Core, y.Name.Core
	}
	return sharesWord(strings.ReplaceAll(a, "-", " "), strings.ReplaceAll(b, "-", " "))
}

// initials are the first letters of the words of a name that are written with a capital: "WSF" of "the World Social Forum".
func initials(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		if !lower(w[:1]) {
			b.WriteString(w[:1])
		}
	}
	return b.String()
}

// twoNames says whether two names are of one sort and may not be one.
func twoNames(m, n *name.Name) bool {
	kinds := m.Kind == n.Kind || m.Kind == name.Unknown || n.Kind == name.Unknown || isPlace(*m) && isPlace(*n)
	rel := m.Relate(*n)
	return kinds && (rel == value.Apart || rel == value.Unknown)
}
