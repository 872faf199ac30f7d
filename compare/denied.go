package compare

import "github.com/gainsay/gainsay/normalize"

// deniedOnce says whether one side denies something that the other does not deny in any words:
//
//  1. the main word of the one is denied and that of the other is not, nor are there as many words of denial ("no", "without"), an
//     opposite ("unknown"), or a word that denies by itself ("suspended", "only"),
//  2. both are denied, and one of the two main words denies by itself: "no train has run" / "traffic has not been suspended",
//  3. a predicate that both have is denied by one alone.
func (al *Alignment) deniedOnce() bool {
	a, b := al.A.Main, al.B.Main
	if al.strict || al.edit != nil || a < 0 || b < 0 {
		return false
	}
	for _, m := range al.matches {
		x, y := al.terms(m)
		if x.Kind == normalize.Predicate && y.Kind == normalize.Predicate && !x.Context && !y.Context && x.Stance.Negative != y.Stance.Negative &&
			m.clash == noClash && m.near >= 0.9 && min(x.Weight, y.Weight) >= 0.15 {
			return true
		}
	}
	notA, notB := al.A.Stance.Negative, al.B.Stance.Negative
	switch {
	case notA && notB:
		return !al.near(a, b) && al.A.Terms[a].Denies != al.B.Terms[b].Denies
	case notA:
		return al.A.Denials > al.B.Denials && al.heard(al.A, al.ofA) && !al.otherwiseDenied(al.B, al.ofB, func(k int) *bond { return al.bond(a, k) })
	case notB:
		return al.B.Denials > al.A.Denials && al.heard(al.B, al.ofB) && !al.otherwiseDenied(al.A, al.ofA, func(k int) *bond { return al.bond(k, b) })
	}
	return false
}

// near says whether terms i of a and j of b are matched, and nearly one.
func (al *Alignment) near(i, j int) bool {
	m := al.ofA[i]
	return m >= 0 && al.matches[m].b == j && al.matches[m].near >= 0.7
}

// otherwiseDenied says whether p, whose main word is not denied, denies all the same, by a word that nothing on the other side
// meets, or that is opposed to the other's main word, to which it has the given bonds.
func (al *Alignment) otherwiseDenied(p *normalize.Proposition, of []int, to func(k int) *bond) bool {
	for k := range p.Terms {
		t := &p.Terms[k]
		if t.Context {
			continue
		}
		if to(k).clash != noClash && !t.Stance.Negative {
			return true
		}
		if met := of[k] >= 0 && al.matches[of[k]].near >= 0.9 && al.matches[of[k]].clash == noClash; t.Denies && !met {
			return true
		}
	}
	return false
}

// heard says whether the denial of p's main word would have an echo in a statement that says the same: what is done is denied
// ("has not been hired"), the other side has something like that word, or the word says little. "No train runs" may be told by
// a word of its own: "the line is closed".
func (al *Alignment) heard(p *normalize.Proposition, of []int) bool {
	return p.Flat > 0 || of[p.Main] >= 0 && al.matches[of[p.Main]].near >= 0.45 || p.Terms[p.Main].Weight < 0.3
}
