package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// hints finds where two statements may differ though no rule of difference is sure of it. Near says how strong the hint is:
//
//  1. differences beside which too little is met,
//  2. one denies what the other asserts, somewhere,
//  3. both have something left over at one place of one event: "called by the students" / "it was the technicians who called",
//  4. both have a place, a person or a body left over, wherever it stands.
func (c *Comparer) hints(al *Alignment) []Difference {
	out := al.dropped[:len(al.dropped):len(al.dropped)]
	out = al.oneDenied(out)
	out = c.leftInOneRole(al, out)
	return al.leftOfOneSort(out)
}

// oneDenied: words that meet, one of them denied.
func (al *Alignment) oneDenied(out []Difference) []Difference {
	for _, m := range al.matches {
		a, b := al.terms(m)
		if a.Stance.Negative != b.Stance.Negative && m.clash == noClash && m.near >= 0.7 && !a.Context && !b.Context {
			if w := min(a.Weight, b.Weight); w >= 0.15 {
				out = append(out, Difference{Aspect: Whether, A: m.a, B: m.b, Near: min(1, 0.3+w)})
			}
		}
	}
	if a, b := al.A.Main, al.B.Main; len(out) == 0 && a >= 0 && b >= 0 && al.A.Stance.Negative != al.B.Stance.Negative {
		out = append(out, Difference{Aspect: Whether, A: a, B: b, Near: 0.2})
	}
	return out
}

// leftInOneRole: what is left over on both sides stands at one place of one event.
func (c *Comparer) leftInOneRole(al *Alignment, out []Difference) []Difference {
	for i := range al.A.Terms {
		x := &al.A.Terms[i]
		if !weighty(x) || al.ofA[i] >= 0 {
			continue
		}
		for j := range al.B.Terms {
			y := &al.B.Terms[j]
			if !weighty(y) || al.ofB[j] >= 0 || !al.oneRole(i, j) || sharesWord(x.Lemma, y.Lemma) {
				continue
			}
			near := min(x.Weight, y.Weight) * (1 - c.words.Similarity(x.Lemma, y.Lemma))
			out = append(out, Difference{Aspect: c.aspectOf(x, y), A: i, B: j, Near: near, clash: rivals})
		}
	}
	return out
}

// weighty says whether a term may be an answer: it tells something, and not too little.
func weighty(t *normalize.Term) bool { return telling(t) && !t.Carrier && t.Weight >= 0.3 }

// oneRole says whether terms i and j stand at one place: one role under heads that meet, or the one is the main word of a
// sentence like "it was X who called" and the other hangs on what meets "called".
func (al *Alignment) oneRole(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if al.met(x.Head, y.Head) {
		return x.Role == y.Role || x.Role >= normalize.Oblique && x.Role <= normalize.Attribute && y.Role >= normalize.Oblique && y.Role <= normalize.Attribute
	}
	if x.Head < 0 && y.Head >= 0 {
		return y.Role <= normalize.Oblique && al.ofB[y.Head] >= 0 && al.A.Terms[al.matches[al.ofB[y.Head]].a].Head == i
	}
	if y.Head < 0 && x.Head >= 0 {
		return x.Role <= normalize.Oblique && al.ofA[x.Head] >= 0 && al.B.Terms[al.matches[al.ofA[x.Head]].b].Head == j
	}
	return false
}

// aspectOf is the question that two terms answer, as far as their sort tells.
func (c *Comparer) aspectOf(x, y *normalize.Term) Aspect {
	switch {
	case x.Kind == normalize.Name && y.Kind == normalize.Name && isPlace(x.Name) && isPlace(y.Name):
		return Where
	case x.Kind == normalize.Name && y.Kind == normalize.Name, c.words.IsPerson(x.Lemma), c.words.IsPerson(y.Lemma):
		return Who
	}
	return Which
}

// leftOfOneSort: both name a place, or somebody, whom the other does not.
func (al *Alignment) leftOfOneSort(out []Difference) []Difference {
	for _, sort := range nameSorts {
		a, b := left(al.A, al.ofA, sort.is), left(al.B, al.ofB, sort.is)
		if len(a) > 0 && len(b) > 0 && strangers(al, a, b) && !al.ofTwoThings(a[0], b[0]) {
			out = append(out, Difference{Aspect: sort.aspect, A: a[0], B: b[0], Near: 0.5, clash: rivals})
		}
	}
	for i := range al.A.Terms {
		for j := range al.B.Terms {
			x, y := &al.A.Terms[i], &al.B.Terms[j]
			if x.Kind != y.Kind || x.Context || y.Context {
				continue
			}
			switch {
			case x.Kind == normalize.Quantity && figures(x.Quantity, y.Quantity) == value.Apart && !agreed(x, al.B) && !agreed(y, al.A):
				out = append(out, Difference{Aspect: HowMany, A: i, B: j, Near: 0.5})
			case x.Kind == normalize.Time && x.Time.Relate(y.Time) == value.Apart && dated(x) && dated(y) && al.aloneTime(i, j):
				out = append(out, Difference{Aspect: When, A: i, B: j, Near: 0.5})
			}
		}
	}
	return out
}
