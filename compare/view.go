package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// A view is one statement beside the other: how much of it is met, and what is left over, by weight.
type view struct {
	cover float64 // share that is met
	exact float64 // share that is met word for word
	total float64
	left  float64
	alien float64                       // what is left over, less as far as something like it is left over on the other side
	kinds [normalize.Time + 1]float64   // what is left over, by kind
	roles [normalize.Joined + 1]float64 // by role
}

// sight makes ready what is weighed.
func (c *Comparer) sight(al *Alignment) *sight {
	s := &sight{al: al, hints: c.hints(al)}
	s.fuller, s.other = c.view(al, al.A, al.B, al.ofA, al.ofB), c.view(al, al.B, al.A, al.ofB, al.ofA)
	s.fuller.cover, s.other.cover = al.coverA, al.coverB
	if al.coverB > al.coverA {
		s.fuller, s.other = s.other, s.fuller
	}
	return s
}

// view looks at p, with o on the other side.
func (c *Comparer) view(al *Alignment, p, o *normalize.Proposition, of, ofOther []int) view {
	var v view
	for k := range p.Terms {
		t := &p.Terms[k]
		if t.Context {
			continue
		}
		near, w := 0.0, t.Weight
		if of[k] >= 0 && al.matches[of[k]].rel != value.Apart {
			near = al.matches[of[k]].near
		}
		v.total += w
		if near > 0.99 {
			v.exact += w
		}
		miss := w * (1 - near)
		v.left += miss
		v.kinds[t.Kind] += miss
		v.roles[t.Role] += miss
		if of[k] < 0 && w >= 0.3 && t.Kind <= normalize.Modifier {
			v.alien += w * (1 - c.likeness(t, o, ofOther))
		}
	}
	v.exact = share(v.exact, v.total)
	return v
}

// likeness is how near in use a word comes to any that is left over on the other side.
func (c *Comparer) likeness(t *normalize.Term, o *normalize.Proposition, of []int) float64 {
	best := 0.0
	for j := range o.Terms {
		if u := &o.Terms[j]; of[j] < 0 && u.Kind <= normalize.Modifier && u.Weight >= 0.3 {
			best = max(best, c.words.Similarity(t.Lemma, u.Lemma))
		}
	}
	return best
}

// share is part of whole; of nothing, all.
func share(part, whole float64) float64 {
	if whole == 0 {
		return 1
	}
	return part / whole
}
