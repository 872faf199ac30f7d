package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// otherGroups says whether, beside a difference, what takes part is told apart: "the women won" / "the men lost", "the under-19 team" /
// "the under-21 team", "opened the library on Saturday" / "opened the pool on Sunday".
func (al *Alignment) otherGroups() bool {
	if al.inAffair() || len(al.diffs) == 0 {
		return false
	}
	for _, d := range al.diffs {
		for _, m := range al.matches {
			x, y := al.terms(m)
			if !d.exchange && m.rel == value.Apart && m.clash != noClash && m.a != d.A && m.b != d.B && !x.Context && !y.Context && plainNouns(x, y) && acting(al.A, x) && acting(al.B, y) {
				return true
			}
		}
	}
	_, when := al.find(When)
	for i := range al.A.Terms {
		for j := range al.B.Terms {
			x, y := &al.A.Terms[i], &al.B.Terms[j]
			if when && al.doneToOthers(i, j) {
				return true
			}
			if al.ofA[i] < 0 && al.ofB[j] < 0 && numbered(x) && numbered(y) && x.Lemma != y.Lemma && al.met(x.Head, y.Head) {
				return true
			}
		}
	}
	return false
}

// doneToOthers says whether one deed is done to two things: both are told, and neither meets anything on the other side.
func (al *Alignment) doneToOthers(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	return al.ofA[i] < 0 && al.ofB[j] < 0 && plainNouns(x, y) && x.Role == normalize.Object && y.Role == normalize.Object && !x.Context && !y.Context &&
		min(x.Weight, y.Weight) >= 0.3 && al.met(x.Head, y.Head) && al.bond(i, j).near < 0.45
}

// acting says whether a term stands where whoever takes part does, or whose it is, and is no title of somebody.
func acting(p *normalize.Proposition, t *normalize.Term) bool {
	return t.Role == normalize.Subject || t.Role == normalize.Object || t.Role == normalize.Of && (t.Head < 0 || p.Terms[t.Head].Kind != normalize.Name)
}

// numbered says whether a term is a number that belongs to the name of a thing: "under-19".
func numbered(t *normalize.Term) bool {
	return t.Kind == normalize.Modifier && t.Role == normalize.Attribute && t.Lemma != "" && t.Lemma[0] >= '0' && t.Lemma[0] <= '9'
}
