package compare

import "github.com/gainsay/gainsay/normalize"

// lent is the least share of a statement, its subject aside, that the other must have for that subject to be lent to it.
const lent = 0.5

// lend gives p with the name of whom or what o speaks of where p leaves open who or what is meant, and much of the rest of o is met:
// of "She was born in Graz in 1952" and "Ilse Maurer was born in Graz", put side by side, she is Ilse Maurer. Nothing is lent to a
// statement that has the name already.
func (c *Comparer) lend(p, o *normalize.Proposition) *normalize.Proposition {
	if len(p.Openings) == 0 {
		return p
	}
	k := topic(o)
	if k < 0 || doer(p) || !c.speaks(p, o, k) {
		return p
	}
	full := *p
	full.Terms = append([]normalize.Term(nil), p.Terms...)
	for _, at := range p.Openings {
		if !at.Fits(&o.Terms[k].Name) {
			return p
		}
		t := o.Terms[k]
		t.Head, t.Role, t.Marker, t.Clause, t.Span = at.Head, at.Role, at.Marker, at.Clause, at.Span
		t.Part, t.Owner, t.Frames, t.Fillers = -1, -1, nil, nil
		full.Terms = append(full.Terms, t)
		break
	}
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

// speaks says whether p has no word of term k of o, and enough of all the rest.
func (c *Comparer) speaks(p, o *normalize.Proposition, k int) bool {
	got, total := 0.0, 0.0
	for i := range o.Terms {
		best := 0.0
		for j := range p.Terms {
			if bd := c.bondOf(&o.Terms[i], &p.Terms[j]); bd.near >= 0.6 {
				best = max(best, bd.near)
			}
		}
		if i == k && best > 0 {
			return false
		}
		if i != k {
			got += best * o.Terms[i].Weight
			total += o.Terms[i].Weight
		}
	}
	return total > 0 && got >= lent*total
}
