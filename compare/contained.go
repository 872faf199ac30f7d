package compare

import "github.com/gainsay/gainsay/normalize"

// contained is the share of a statement that must be met, a difference aside, for it to tell nothing else of the event.
const contained = 0.85

// contains says whether a short statement is one answer to what the long one tells of the same event among much else: all of it is met
// but for the difference, and the parties of its event are those of the other's. "Neil Diamond is not a musician" stands against "Neil
// Diamond (born 1941) is an American singer, musician and actor"; "Charles died in 1970" not against "Anne, niece of Charles, died in 2002".
func (al *Alignment) contains(d Difference, restA, restB float64) bool {
	if al.strict || d.clash == rivals && !al.oneSlot(d) {
		return false
	}
	short := restB >= contained && al.within(al.B, al.A, al.ofB, d.B, d.A, d.Aspect)
	return short || restA >= contained && al.within(al.A, al.B, al.ofA, d.A, d.B, d.Aspect)
}

// onlyFigure says whether the figure of a short statement is all that the long one tells otherwise: the things that both count or
// measure, and what is done with them, are one ("NATO has 16 members" / "the resolve of NATO's 19 members").
func (al *Alignment) onlyFigure(d Difference) bool {
	x, y := al.A.Terms[d.A].Owner, al.B.Terms[d.B].Owner
	a, b := al.rest()
	return !al.strict && al.met(x, y) && al.anchored() && max(a, b) >= contained && al.sameKey(d.A, d.B) >= 0.8
}

// oneSlot says whether two rivals stand in one role of one event, and not only somewhere in the two statements.
func (al *Alignment) oneSlot(d Difference) bool {
	x, y := &al.A.Terms[d.A], &al.B.Terms[d.B]
	return x.Role == y.Role && al.met(x.Head, y.Head)
}

// within says whether the event of term i of the short statement p is that of term j of the long one, o: their predicates are met, and
// whoever takes part in the one takes part in the other.
func (al *Alignment) within(p, o *normalize.Proposition, of []int, i, j int, aspect Aspect) bool {
	x, y := i, j
	if p.Terms[i].Kind != normalize.Predicate || aspect != Whether && aspect != Which {
		x, y = predicateOf(p, i), predicateOf(o, j)
	}
	if aspect == When && o.Terms[j].Head != y { // a date of something else that is told by the way
		return false
	}
	if x < 0 || y < 0 || of[x] < 0 || al.otherSide(p, x, of) != y {
		return false
	}
	parties := 0
	for k := range p.Terms {
		t := &p.Terms[k]
		if k == i || t.Head != x || t.Role != normalize.Subject && t.Role != normalize.Object || t.Context {
			continue
		}
		if of[k] < 0 || al.matches[of[k]].near < 0.7 || !takesPart(o, al.otherSide(p, k, of), y) {
			return false
		}
		parties++
	}
	return parties > 0
}

// otherSide is the term that meets term k of p.
func (al *Alignment) otherSide(p *normalize.Proposition, k int, of []int) int {
	if p == al.A {
		return al.matches[of[k]].b
	}
	return al.matches[of[k]].a
}

// takesPart says whether term k takes part in the event of predicate h: it hangs on it, is what the predicate says more of ("the man
// born in 1941"), or takes part in the one that h continues ("is a singer, and plays the piano").
func takesPart(p *normalize.Proposition, k, h int) bool {
	for up := 0; h >= 0 && up < 4; up++ {
		if k == h || p.Terms[k].Head == h && (p.Terms[k].Role == normalize.Subject || p.Terms[k].Role == normalize.Object) {
			return true
		}
		t := &p.Terms[h]
		if own := subjectOf(p, h); own >= 0 || t.Role != normalize.Clausal && t.Role != normalize.Joined && t.Role != normalize.Attribute {
			return false
		}
		h = t.Head
	}
	return false
}

// lopsided says whether one statement tells much more than the other.
func (al *Alignment) lopsided() bool {
	_, a := al.weigh(al.A, al.ofA, nil)
	_, b := al.weigh(al.B, al.ofB, nil)
	return max(a, b) >= 1.7*min(a, b)
}
