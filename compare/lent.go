package compare

import "github.com/gainsay/gainsay/normalize"

// lent is the least share of a statement, its subject aside, that the other must have for that subject to be lent to it.
const lent = 0.5

// overhear gives p with what it tells of whoever says so, where o speaks of that very name: "Petra Vogt, who heads the clinic in
// Lund, said that nobody was hurt" is beside "Petra Vogt heads a clinic" a statement on Petra Vogt.
func (c *Comparer) overhear(p, o *normalize.Proposition) *normalize.Proposition {
	k := -1
	if len(p.Aside) > 0 {
		k = topic(o)
	}
	if k < 0 || c.names(p.Terms, &o.Terms[k]) || !c.names(p.Aside, &o.Terms[k]) {
		return p
	}
	full, n, clause := *p, len(p.Terms), 0
	for i := range p.Terms {
		clause = max(clause, p.Terms[i].Clause+1)
	}
	full.Terms = append(append([]normalize.Term(nil), p.Terms...), p.Aside...)
	for i := n; i < len(full.Terms); i++ {
		t := &full.Terms[i]
		t.Clause = clause
		for _, at := range [...]*int{&t.Head, &t.Part, &t.Owner} {
			if *at >= 0 {
				*at += n
			}
		}
		t.Fillers = nil
	}
	if !c.speaks(&full, o, k) {
		return p
	}
	return &full
}

// names says whether one of the terms names what t does.
func (c *Comparer) names(terms []normalize.Term, t *normalize.Term) bool {
	for i := range terms {
		if bd := c.bondOf(&terms[i], t); bd.near >= 0.7 {
			return true
		}
	}
	return false
}

// lend gives p with the name of whom or what o speaks of where p leaves open who or what is meant, and much of the rest of o is met:
// of "She was born in Graz in 1952" and "Ilse Maurer was born in Graz", put side by side, she is Ilse Maurer. Nothing is lent to a
// statement that has the name already.
func (c *Comparer) lend(p, o *normalize.Proposition) *normalize.Proposition {
	if len(p.Openings) == 0 {
		return p
	}
	k := topic(o)
	if k < 0 || doer(p) || c.names(p.Terms, &o.Terms[k]) || !c.speaks(p, o, k) {
		return p
	}
	full := *p
	full.Terms = append([]normalize.Term(nil), p.Terms...)
	at := &p.Openings[0]
	if !at.Fits(&o.Terms[k].Name) {
		return p
	}
	t := o.Terms[k]
	t.Head, t.Role, t.Marker, t.Clause, t.Span = at.Head, at.Role, at.Marker, at.Clause, at.Span
	t.Part, t.Owner, t.Frames, t.Fillers = -1, -1, nil, nil
	full.Terms = append(full.Terms, t)
	return &full
}

// doer says whether somebody or something that has a name does what a statement tells: whoever does it is not left open then.
func doer(p *normalize.Proposition) bool {
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Kind == normalize.Name && t.Role == normalize.Subject {
			return true
		}
	}
	return false
}

// topic is the name of what a statement speaks of: its subject, or whose its subject is; -1 for none.
func topic(p *normalize.Proposition) int {
	for k := range p.Terms {
		t := &p.Terms[k]
		if t.Kind != normalize.Name || t.Context || t.Head < 0 {
			continue
		}
		h := t.Head
		if (t.Role == normalize.Of || t.Role == normalize.Attribute) && p.Terms[h].Kind == normalize.Noun && t.Marker != "" {
			t, h = &p.Terms[h], p.Terms[h].Head
		}
		if h == p.Main && (t.Role == normalize.Subject || t.Role == normalize.Object && t.Span.Start < p.Terms[h].Span.Start) {
			return k
		}
		return -1 // the first name is another's
	}
	return -1
}

// speaks says whether p has enough of what o tells, term k aside.
func (c *Comparer) speaks(p, o *normalize.Proposition, k int) bool {
	got, total := 0.0, 0.0
	for i := range o.Terms {
		best := 0.0
		for j := range p.Terms {
			if bd := c.bondOf(&o.Terms[i], &p.Terms[j]); bd.near >= 0.6 {
				best = max(best, bd.near)
			}
		}
		if i != k {
			got += best * o.Terms[i].Weight
			total += o.Terms[i].Weight
		}
	}
	return total > 0 && got >= lent*total
}
