package compare

import (
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// smallerPart finds what makes the smaller of two figures one of a part of what the larger one counts: a word that narrows it and that the
// other side lacks ("destroyed 18 buildings" / "destroyed four historic buildings"), or a narrower word for it ("14 firearms" /
// "three rifles"). Whatever narrows the larger figure makes no part of it: no part is more than its whole.
func (al *Alignment) smallerPart(d Difference) (int, int, bool) {
	rise := al.rises(d)
	if rise == 0 || percent(al.A.Terms[d.A].Quantity) || al.published() != 0 {
		return -1, -1, false // in between, the world may have moved
	}
	p, of, i, o, ofOther, j := al.A, al.ofA, d.A, al.B, al.ofB, d.B
	if rise < 0 {
		p, of, i, o, ofOther, j = al.B, al.ofB, d.B, al.A, al.ofA, d.A
	}
	part, whole := thingOf(p, i), thingOf(o, j)
	if part < 0 || whole < 0 || narrowing(o, j, whole, ofOther, al) >= 0 {
		return -1, -1, false
	}
	by := narrowing(p, i, part, of, al)
	if by < 0 && al.narrowerWord(p, part, of, whole) {
		by = part
	}
	switch {
	case by < 0:
		return -1, -1, false
	case rise < 0:
		return whole, by, true
	}
	return by, whole, true
}

// thingOf is the thing that figure i counts, or that it measures an amount of ("2,500 tonnes of barley"); -1 for none.
func thingOf(p *normalize.Proposition, i int) int {
	t := &p.Terms[i]
	if !countable(t.Quantity) {
		for k := range p.Terms {
			if u := &p.Terms[k]; u.Head == i && u.Role == normalize.Of && u.Kind == normalize.Noun && !u.Context {
				return k
			}
		}
		return -1
	}
	if t.Owner >= 0 && p.Terms[t.Owner].Kind == normalize.Noun {
		return t.Owner
	}
	return -1
}

// narrows is the least weight of a word that makes a part of what it stands with: "new" and "more" do not.
const narrows = 0.25

// narrowing is a word that narrows thing k, counted by figure i, and is not met on the other side: it stands before k ("historic
// buildings"), before what is done with it ("seriously injured"), or says where those are who do it; -1 for none.
func narrowing(p *normalize.Proposition, i, k int, of []int, al *Alignment) int {
	done := deed(p, i)
	for n := range p.Terms {
		t := &p.Terms[n]
		unmet := of[n] < 0 || al.matches[of[n]].near < 0.6
		if n == i || t.Context || !unmet || t.Weight < narrows || t.Head < 0 {
			continue
		}
		h := &p.Terms[t.Head]
		before := t.Role == normalize.Attribute && t.Span.Start < h.Span.Start && t.Kind != normalize.Quantity && t.Kind != normalize.Time
		doers := t.Role == normalize.Of && t.Kind == normalize.Name && t.Marker != "" && h.Role == normalize.Subject && h.Kind == normalize.Noun
		if before && t.Head == k || before && t.Head == done && t.Tag == syntax.ADV || doers && h.Head == done && done >= 0 && isPlace(t.Name) {
			return n
		}
	}
	return -1
}

// narrowerWord says whether thing k of p is met by thing j of the other side, and is a kind of it.
func (al *Alignment) narrowerWord(p *normalize.Proposition, k int, of []int, j int) bool {
	if of[k] < 0 {
		return false
	}
	m := al.matches[of[k]]
	if p == al.A {
		return m.b == j && m.rel == value.Within
	}
	return m.a == j && m.rel == value.Covers
}
