package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// contested says whether p cannot follow from the other side, o, although most of its words are met there:
//
//  1. a word of p that tells something is met by one that excludes it, and a date by another one,
//  2. p denies what o does not, or asserts what o denies: "refused to sign" / "signed",
//  3. p says that there is nothing else, and o tells of more: "plays only jazz" / "plays folk and jazz".
func (al *Alignment) contested(p, o *normalize.Proposition, of []int) bool {
	if al.edit != nil {
		return false
	}
	for k := range p.Terms {
		t := &p.Terms[k]
		if t.Context || of[k] < 0 || t.Weight < 0.1 || t.Kind == normalize.Quantity {
			continue
		}
		m, j := &al.matches[of[k]], al.otherSide(p, k, of)
		u := &o.Terms[j]
		switch {
		case m.rel == value.Apart && m.clash != noClash && t.Stance.Negative == u.Stance.Negative: // not dead is alive
			return true
		case m.rel == value.Apart && t.Kind == normalize.Time && !dayMet(t, o):
			return true
		case m.rel != value.Apart && m.near >= 0.85 && t.Weight >= 0.15 && t.Stance.Negative != u.Stance.Negative && negated(p, k) != negated(o, j):
			return true
		case p.Cues.Alone && !o.Cues.Alone && m.near >= 0.7 && listed(o, j):
			return true
		}
	}
	return false
}

// negated says whether term k, or what it is part of, is denied: "was never on a cover" / "never appeared on a cover".
func negated(p *normalize.Proposition, k int) bool {
	for up := 0; k >= 0 && up < 4; k, up = p.Terms[k].Head, up+1 {
		if p.Terms[k].Stance.Negative {
			return true
		}
	}
	return false
}

// listed says whether term k is one of several that "and" joins.
func listed(p *normalize.Proposition, k int) bool {
	for i := range p.Terms {
		if t := &p.Terms[i]; t.Role == normalize.Joined && (i == k || t.Head == k) {
			return true
		}
	}
	return false
}

// dayMet says whether some date of o is compatible with t.
func dayMet(t *normalize.Term, o *normalize.Proposition) bool {
	for k := range o.Terms {
		if u := &o.Terms[k]; u.Kind == normalize.Time && t.Time.Relate(u.Time).Compatible() {
			return true
		}
	}
	return false
}
