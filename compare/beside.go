package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// besides says whether the two tell of one thing, and each something else of it, so that neither follows from the other and they
// answer two questions:
//
//  1. the deeds are two: "the ferry ran aground" / "the ferry was built in Gdansk",
//  2. one deed, but each side tells what else it was done to, or with: "damaged the pier" / "damaged the lighthouse",
//  3. what the one tells is only which one the other means: "miners blocked the road" / "the miners who blocked the road cooked a soup".
func (al *Alignment) besides() bool {
	if len(al.diffs) > 0 || al.edit != nil {
		return false
	}
	a, b := al.tidings()
	if al.parts {
		return true
	}
	if a && b || !al.reports() {
		return a && b // where it is no news, what is taken as read is said all the same
	}
	return a && al.background(al.B, al.A) || b && al.background(al.A, al.B)
}

// twoDeeds says whether each side tells of a deed of its own, done by or to one thing.
func (al *Alignment) twoDeeds() bool {
	a, b := al.tidings()
	return a && b
}

// tidings says which side has news beside the other; none where both give one figure, told in two ways.
func (al *Alignment) tidings() (a, b bool) {
	if al.inAffair() || al.A.Main < 0 || al.B.Main < 0 || al.tally(normalize.Quantity, true) > 0 {
		return false, false
	}
	if len(al.A.Courses) > 0 && len(al.B.Courses) > 0 {
		return false, false // "started in May and ended in August" tells how long it lasted
	}
	return al.news(al.A, al.ofA), al.news(al.B, al.ofB)
}

// What a statement tells by itself must weigh so much, in terms, to be news beside the other; and no more than so much of the rest
// may be met on the other side.
const (
	fresh   = 0.6
	hearsay = 0.3
)

// news says whether the main predicate of p is met by nothing on the other side, nor is anything else but the one thing of which p
// tells, with all that hangs on that.
func (al *Alignment) news(p *normalize.Proposition, of []int) bool {
	topic := -1
	met := func(k int) bool {
		if of[k] < 0 || al.matches[of[k]].near < 0.5 {
			return p.Terms[k].Part != topic && al.told(p, of, k) > 0
		}
		rel := al.matches[of[k]].rel
		return rel.Compatible() || rel == value.Unknown && p.Terms[k].Kind != normalize.Time
	}
	for k := range p.Terms {
		t := &p.Terms[k]
		party := t.Role == normalize.Subject || t.Role == normalize.Object || t.Role == normalize.Attribute && p.Terms[p.Main].Kind == normalize.Noun // "the barge sank", read as a noun
		if t.Head == p.Main && party && met(k) && (topic < 0 || t.Weight > p.Terms[topic].Weight) {
			topic = k
		}
	}
	if topic < 0 || met(p.Main) {
		return false
	}
	left, kept := 0.0, 0.0
	for k := range p.Terms {
		t := &p.Terms[k]
		switch {
		case t.Context || below(p, k, topic) || t.Kind == normalize.Time && met(k):
		case met(k):
			kept += t.Weight
		case below(p, k, p.Main):
			left += t.Weight
		}
	}
	return left >= fresh && kept <= hearsay
}

// below says whether term k is term i, or hangs on it.
func below(p *normalize.Proposition, k, i int) bool {
	for up := 0; k >= 0 && up < 8; up++ {
		if k == i {
			return true
		}
		k = p.Terms[k].Head
	}
	return false
}

// background says whether the main predicate of p is met by one that only says which thing o means.
func (al *Alignment) background(p, o *normalize.Proposition) bool {
	of := al.ofA
	if p == al.B {
		of = al.ofB
	}
	m := of[p.Main]
	if m < 0 || al.matches[m].near < 0.6 {
		return false
	}
	k := al.matches[m].b
	if p == al.B {
		k = al.matches[m].a
	}
	h := o.Terms[k].Head
	return h >= 0 && o.Terms[h].Kind != normalize.Predicate && o.Terms[k].Role == normalize.Clausal
}
