package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// told marks the terms that follow from the course of an event on the other side, and says which side is the more precise there.
type told struct {
	a, b               []bool // by term
	preciseA, preciseB bool
}

// reckon lays the courses of events side by side: "the strike began on Monday and lasted three days" / "the strike was over by Tuesday".
// Dates and lengths that both tell in the same words are left to timeDifference; here is what follows from them.
//
//	A: The strike began on Monday and lasted three days.
//	B: The strike was over by Tuesday.
//	It began on Monday and lasted three days: so it ended on Wednesday or Thursday.
func (al *Alignment) reckon() {
	for i := range al.A.Courses {
		for j := range al.B.Courses {
			x, y := &al.A.Courses[i], &al.B.Courses[j]
			if met := al.oneEvent(x, y); met || al.onlyEvents() {
				al.relateCourses(x, y, met)
			}
		}
	}
}

// onlyEvents says whether either statement tells the course of one event only, and half of both is met.
func (al *Alignment) onlyEvents() bool {
	return !al.strict && len(al.A.Courses) == 1 && len(al.B.Courses) == 1 && al.coverA+al.coverB >= 1
}

// oneEvent says whether two courses are of one event: their terms are met, or one is what the other is done to.
func (al *Alignment) oneEvent(x, y *normalize.Course) bool {
	if m := al.ofA[x.Event]; m >= 0 && al.matches[m].b == y.Event && al.matches[m].near >= 0.7 && al.matches[m].clash == noClash {
		return true
	}
	return al.partOf(al.A, x.Event, al.B, y.Event) || al.partOf(al.B, y.Event, al.A, x.Event)
}

// partOf says whether event i of p, a noun, is met by what event j of o is done to: "started her degree" / "pursued a degree".
func (al *Alignment) partOf(p *normalize.Proposition, i int, o *normalize.Proposition, j int) bool {
	of := al.ofA
	if p == al.B {
		of = al.ofB
	}
	if of[i] < 0 || p.Terms[i].Kind == normalize.Predicate || al.matches[of[i]].near < 0.7 {
		return false
	}
	k := al.matches[of[i]].b
	if p == al.B {
		k = al.matches[of[i]].a
	}
	return o.Terms[k].Head == j && (o.Terms[k].Role == normalize.Object || o.Terms[k].Role == normalize.Subject)
}

// relateCourses compares beginning, end and length of one event as both sides tell them or let them be reckoned. Where the event itself is
// not met on both sides, only what is reckoned is compared.
func (al *Alignment) relateCourses(x, y *normalize.Course, met bool) {
	for _, part := range [...]struct {
		verb string
		a, b *normalize.Stamp
	}{{"began", &x.Start, &y.Start}, {"ended", &x.End, &y.End}, {"lasted", &x.Length, &y.Length}} {
		a, b := part.a, part.b
		if !a.Known() || !b.Known() || a.Derived() == b.Derived() && (a.Derived() || !met || al.met(al.A.Terms[a.Term].Head, al.B.Terms[b.Term].Head)) {
			continue
		}
		rel := relateStamps(a, b)
		switch {
		case rel == value.Apart:
			al.courseDiffs = append(al.courseDiffs, Difference{Aspect: When, A: a.Term, B: b.Term, Near: 0.6, Why: al.impliedWhy(part.verb, a, b)})
			continue
		case rel == value.Unknown || rel == value.Overlaps:
			continue
		}
		if a.Derived() {
			al.implied.b[b.Term] = true
		}
		if b.Derived() {
			al.implied.a[a.Term] = true
		}
		al.implied.preciseA = al.implied.preciseA || rel == value.Within
		al.implied.preciseB = al.implied.preciseB || rel == value.Covers
	}
	if len(al.courseDiffs) == 0 && met {
		al.relateOrder(x, y)
	}
}

// relateOrder: what one side says to have ended did not begin afterwards on the other.
func (al *Alignment) relateOrder(x, y *normalize.Course) {
	after := func(start, end *normalize.Stamp) bool {
		return start.Known() && end.Known() && !start.Derived() && !end.Derived() && start.Interval.Known() && end.Interval.Known() && start.Lo != when.Ever && start.Lo >= end.Hi
	}
	switch {
	case after(&x.Start, &y.End) && !y.Start.Known():
		al.courseDiffs = append(al.courseDiffs, Difference{Aspect: When, A: x.Start.Term, B: y.End.Term, Near: 0.6, Why: "It cannot have ended before it began."})
	case after(&y.Start, &x.End) && !x.Start.Known():
		al.courseDiffs = append(al.courseDiffs, Difference{Aspect: When, A: x.End.Term, B: y.Start.Term, Near: 0.6, Why: "It cannot have ended before it began."})
	}
}

// relateStamps relates two dates, or two lengths of which one may be reckoned.
func relateStamps(a, b *normalize.Stamp) value.Relation {
	switch {
	case a.Kind != when.Duration || b.Kind != when.Duration:
		return a.Relate(b.Interval)
	case a.Derived():
		return a.RelateLength(b.Interval)
	case b.Derived():
		return b.RelateLength(a.Interval).Converse()
	}
	return a.Relate(b.Interval)
}

// impliedWhy tells what follows from the words of one side, and what the other says.
func (al *Alignment) impliedWhy(verb string, a, b *normalize.Stamp) string {
	p, o, s, t := al.A, al.B, a, b
	if !s.Derived() {
		p, o, s, t = al.B, al.A, b, a
	}
	if !s.Derived() {
		return fmt.Sprintf("One tells that it %s %s, the other %s.", verb, al.A.Terms[a.Term].Text, al.B.Terms[b.Term].Text)
	}
	from := p.Terms[s.From[0]].Text
	if s.From[1] != s.From[0] {
		from += ", " + p.Terms[s.From[1]].Text
	}
	return fmt.Sprintf("%s: so it %s %s; the other tells %q.", from, verb, s.Interval.String(), o.Terms[t.Term].Text)
}

// otherEdge says whether one predicate tells of the beginning and the other of the end: "opened on 3 May" / "closed on 10 May".
func otherEdge(a *normalize.Proposition, i int, b *normalize.Proposition, j int) bool {
	if i < 0 || j < 0 {
		return false
	}
	x, y := a.Terms[i].Edge, b.Terms[j].Edge
	return x == normalize.Begins && y == normalize.Ends || x == normalize.Ends && y == normalize.Begins
}

// timed says whether a predicate has a time of its own.
func timed(p *normalize.Proposition, i int) bool {
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Kind == normalize.Time && t.Head == i {
			return true
		}
	}
	return false
}
