package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// sequels compares the day of an event with the one that follows from another event's:
//
//	A: Parliament was dissolved two days after the vote.
//	B: The vote was held on 3 May, and parliament was dissolved on 10 May.
//	The vote was on 3 May: so it was dissolved on 5 May.
func (al *Alignment) sequels() {
	for i := range al.A.Sequels {
		s := &al.A.Sequels[i]
		al.sequel(al.A, al.B, s.From, s.Event, s.Sign, s)
		al.sequel(al.A, al.B, s.Event, s.From, -s.Sign, s)
	}
	for i := range al.B.Sequels {
		s := &al.B.Sequels[i]
		al.sequel(al.B, al.A, s.From, s.Event, s.Sign, s)
		al.sequel(al.B, al.A, s.Event, s.From, -s.Sign, s)
	}
}

// sequel dates term event of p from term from, whose day either side tells, and compares it with what o tells.
func (al *Alignment) sequel(p, o *normalize.Proposition, from, event, sign int, s *normalize.Sequel) {
	same := al.other(p, event)
	if same < 0 {
		return
	}
	told := o.DateOf(same)
	if told < 0 {
		return
	}
	source, start := p, p.DateOf(from)
	if start < 0 {
		if k := al.other(p, from); k >= 0 {
			source, start = o, o.DateOf(k)
		}
	}
	if start < 0 || source == o && start == told {
		return
	}
	implied, ok := source.Terms[start].Time.Shifted(s.Offset, sign)
	if !ok || implied.Relate(o.Terms[told].Time.Interval) != value.Apart {
		return
	}
	d := Difference{Aspect: When, A: s.Term, B: told, Near: 0.6}
	if p == al.B {
		d.A, d.B = d.B, d.A
	}
	d.Why = fmt.Sprintf("%s, reckoned from %s, was %s; the other tells %q.", p.Terms[event].Text, source.Terms[start].Text, implied.String(), o.Terms[told].Text)
	al.courseDiffs = append(al.courseDiffs, d)
}

// other is the term that term i of p is met by, without a clash; -1 for none.
func (al *Alignment) other(p *normalize.Proposition, i int) int {
	of := al.ofA
	if p == al.B {
		of = al.ofB
	}
	if of[i] < 0 {
		return -1
	}
	m := &al.matches[of[i]]
	if m.near < 0.7 || m.clash != noClash {
		return -1
	}
	if p == al.B {
		return m.a
	}
	return m.b
}
