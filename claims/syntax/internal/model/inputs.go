package model

import "github.com/gainsay/gainsay/claims/syntax/internal/linear"

var relAtoms, setSalt = func() (r [64]uint64) {
	for i := range r {
		r[i] = linear.Int(saltRel, uint64(i))
	}
	return
}(), linear.Int(saltSet, 0)

var distanceAtoms, valencyAtoms = ints(saltDistance), ints(saltValency)

func ints(salt uint64) (r [64]uint64) {
	for i := range r {
		r[i] = linear.Int(salt, uint64(i))
	}
	return
}

// Inputs writes what the net sees of a state and returns it: facts about single places, which its hidden layer joins.
// Words that are too rare to have a row of their own are seen by their class alone. A sentence that is read forward
// has, besides, what the backward reading guessed, the relations named so far, and how alike the words are.
func (st *State) Inputs() []uint64 {
	s := st.Sentence
	none := s.N + 1
	A := s.Atoms
	i0, i1, i2, i3, j0 := st.at(0), st.at(1), st.at(2), st.at(3), st.Front
	t0, t1, tb := &st.tree[i0], &st.tree[i1], &st.tree[j0]
	b1, b2, b3 := min(j0+1, none), min(j0+2, none), min(j0+3, none)
	f := &s.feats
	k := 0
	one := func(x uint64) { f[k] = x ^ linear.Salts[255-k]; k++ }
	two := func(x, y uint64) { f[k] = linear.Pair(x, y) ^ linear.Salts[255-k]; k++ }
	for _, i := range [...]int{i0, i1, i2, j0, b1, b2, int(t0.l1), int(t0.r1), int(t1.r1), int(tb.l1)} {
		a := &A[i]
		one(a.Tag)
		one(a.Lower)
		one(a.Fine)
	}
	for _, i := range [...]int{i3, b3, int(t1.l1), int(t0.l2), int(t0.r2), int(tb.l2)} {
		one(A[i].Tag)
	}
	for _, i := range [...]int{i0, i1, j0, b1} {
		one(A[i].Suffix3)
		one(A[i].Middle)
		one(A[i].Other)
	}
	d, d1 := distanceAtoms[63], distanceAtoms[63]
	if i0 != none {
		d = distanceAtoms[distance(j0-i0)]
	}
	if i1 != none {
		d1 = distanceAtoms[distance(i0-i1)]
	}
	one(d)
	one(d1)
	one(valencyAtoms[t0.nl])
	one(valencyAtoms[t0.nr])
	one(valencyAtoms[t1.nl])
	one(valencyAtoms[t1.nr])
	one(valencyAtoms[tb.nl])
	one(A[0].Flags)
	both := linear.Pair(A[i0].Tag, A[j0].Tag)
	one(both)
	two(A[i1].Tag, A[i0].Tag)
	two(A[j0].Tag, A[b1].Tag)
	two(A[i0].Universal, d)
	two(linear.Pair(A[i1].Tag, A[i0].Tag), A[j0].Tag)
	two(linear.Pair(A[i0].Tag, A[j0].Tag), A[b1].Tag)
	two(A[i0].Lower, A[j0].Lower)
	two(A[i1].Lower, A[i0].Lower)
	two(A[i1].Lower, A[j0].Lower)
	if s.backward {
		return f[:k]
	}
	top, front, all := s.guesses(i0, i1, j0)
	one(top)
	one(front)
	one(all)
	one(A[s.guess[i0]].Tag)
	one(A[s.guess[j0]].Tag)
	one(A[s.guess[i1]].Tag)
	for _, i := range [...]int32{t0.l1, t0.r1, t0.r2, t1.l1, t1.r1, tb.l1} {
		one(relAtoms[s.Rels[i]&63])
	}
	for _, t := range [...]*children{t0, t1, tb} {
		one(linear.Final(t.rels + setSalt))
	}
	one(A[i0].Class)
	one(A[j0].Class)
	one(A[b1].Class)
	like := likeness(&A[i0], &A[j0])
	one(distanceAtoms[like])
	two(both, distanceAtoms[like])
	like = likeness(&A[i1], &A[j0])
	one(distanceAtoms[like])
	two(linear.Pair(A[i1].Tag, A[j0].Tag), distanceAtoms[like])
	one(distanceAtoms[likeness(&A[i2], &A[j0])])
	like = likeness(&A[i1], &A[i0])
	one(distanceAtoms[like])
	two(linear.Pair(A[i1].Tag, A[i0].Tag), distanceAtoms[like])
	return f[:k]
}

// likeness tells how alike two words are, as members of a list are: of one tag, of one class, or of classes that are
// joined sooner or later.
func likeness(a, b *Atoms) (k uint64) {
	switch {
	case a.Fine == b.Fine:
		k = 3
	case a.Middle == b.Middle:
		k = 2
	case a.Coarse == b.Coarse:
		k = 1
	}
	return k + 4*b2u(a.Tag == b.Tag) + 8*b2u(a.Universal == b.Universal)
}
