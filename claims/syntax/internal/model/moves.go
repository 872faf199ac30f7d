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

// MoveFeatures writes the features of a state and returns them.
func (st *State) MoveFeatures() []uint64 {
	i0, i1, i2 := st.at(0), st.at(1), st.at(2)
	j0, j1, j2 := st.ahead(0), st.ahead(1), st.ahead(2)
	none := st.N + 1
	A := st.Atoms
	s0, s1, s2, b0, b1, b2, b3 := &A[i0], &A[i1], &A[i2], &A[j0], &A[j1], &A[j2], &A[st.ahead(3)]
	t0, t1, tb := &st.tree[i0], &st.tree[i1], &st.tree[j0]
	s0l, s0r, s1l, s1r, b0l := &A[t0.l1], &A[t0.r1], &A[t1.l1], &A[t1.r1], &A[tb.l1]
	s0l2, s0r2, b0l2 := &A[t0.l2], &A[t0.r2], &A[tb.l2]
	rel := func(i int32) uint64 {
		if int(i) == none {
			return noneAtom
		}
		return relAtoms[st.Rels[i]&63]
	}
	d := distanceAtoms[63]
	if i0 != none {
		d = distanceAtoms[distance(j0-i0)]
	}
	d1 := distanceAtoms[63]
	if i1 != none {
		d1 = distanceAtoms[distance(i0-i1)]
	}
	vl0, vr0, vl1, vr1, vb := valencyAtoms[t0.nl], valencyAtoms[t0.nr], valencyAtoms[t1.nl], valencyAtoms[t1.nr], valencyAtoms[tb.nl]
	ls0, rs0, lsb, rs1, ls1 := linear.Final(t0.lset+setSalt), linear.Final(t0.rset+setSalt), linear.Final(tb.lset+setSalt), linear.Final(t1.rset+setSalt), linear.Final(t1.lset+setSalt)

	f := &st.feats
	k := 0
	one := func(x uint64) { f[k] = x ^ linear.Salts[k]; k++ }
	two := func(x, y uint64) { f[k] = linear.Pair(x, y) ^ linear.Salts[k]; k++ }
	three := func(x, y, z uint64) { f[k] = linear.Triple(x, y, z) ^ linear.Salts[k]; k++ }
	s0wt, s1wt, b0wt := linear.Pair(s0.Lower, s0.Tag), linear.Pair(s1.Lower, s1.Tag), linear.Pair(b0.Lower, b0.Tag)
	s0t, s1t, s2t, b0t, b1t, b2t := s0.Tag, s1.Tag, s2.Tag, b0.Tag, b1.Tag, b2.Tag
	bt := linear.Pair(b0t, b1t)
	st0 := linear.Pair(s1t, s0t)

	// Words and tags at the front.
	one(s0wt)
	one(s0.Lower)
	one(s0t)
	one(b0wt)
	one(b0.Lower)
	one(b0t)
	two(b1.Lower, b1t)
	one(b1.Lower)
	one(b1t)
	two(b2.Lower, b2t)
	one(b2t)
	one(s1wt)
	one(s1.Lower)
	one(s1t)
	two(s2.Lower, s2t)
	// Two places.
	two(s0wt, b0wt)
	two(s0wt, b0.Lower)
	two(s0.Lower, b0wt)
	two(s0wt, b0t)
	two(s0t, b0wt)
	two(s0.Lower, b0.Lower)
	two(s0t, b0t)
	two(b0t, b1t)
	two(b0.Lower, b1t)
	two(b0t, b1.Lower)
	two(b0.Lower, b1.Lower)
	two(s1.Lower, s0.Lower)
	two(s1t, s0t)
	two(s1wt, s0t)
	two(s1t, s0wt)
	two(s1t, b0t)
	two(s1wt, b0t)
	two(s1t, b0wt)
	two(s1.Lower, b0.Lower)
	// Three and four.
	three(s0t, b0t, b1t)
	three(b0t, b1t, b2t)
	three(s0wt, b0t, b1t)
	three(s0t, b0wt, b1t)
	three(s1t, s0t, b0t)
	three(s1wt, s0t, b0t)
	three(s1t, s0wt, b0t)
	three(s1t, s0t, b0wt)
	two(st0, bt)
	three(s2t, s1t, s0t)
	three(s2t, st0, b0t)
	three(s0t, bt, b2t)
	three(bt, b2t, b3.Tag)
	three(s1.Universal, s0.Universal, linear.Triple(b0.Universal, b1.Universal, b2.Universal))
	// Children.
	three(s0t, b0t, s0l.Tag)
	three(s0t, b0t, s0r.Tag)
	three(s0t, b0t, b0l.Tag)
	three(s1t, s0t, s1r.Tag)
	three(s1t, s0t, s0l.Tag)
	three(s1t, s0t, s0r.Tag)
	three(s1t, s0t, s1l.Tag)
	three(s0t, b0t, linear.Pair(s0l.Tag, s0l2.Tag))
	three(s0t, b0t, linear.Pair(s0r.Tag, s0r2.Tag))
	three(s0t, b0t, linear.Pair(b0l.Tag, b0l2.Tag))
	one(s0l.Lower)
	one(s0r.Lower)
	one(b0l.Lower)
	one(s1l.Lower)
	one(s1r.Lower)
	two(s0t, rel(t0.l1))
	two(s0t, rel(t0.r1))
	two(b0t, rel(tb.l1))
	three(s0t, rel(t0.l1), rel(t0.l2))
	three(s0t, rel(t0.r1), rel(t0.r2))
	three(b0t, rel(tb.l1), rel(tb.l2))
	two(s0.Lower, s0l.Lower)
	two(s0.Lower, s0r.Lower)
	two(b0.Lower, b0l.Lower)
	two(s1.Lower, s1r.Lower)
	three(s0r.Lower, s0t, b0t)
	three(s0l.Lower, s0t, b0t)
	three(s1r.Lower, s1t, s0t)
	three(s0l.Lower, s1t, s0t)
	three(s0l.Lower, s1wt, s0t)
	three(b0l.Lower, s0wt, b0t)
	three(s0.Lower, s0r.Lower, b0t)
	three(s1.Lower, s0.Lower, s0r.Lower)
	// Distance and valency.
	two(s0.Lower, d)
	two(s0t, d)
	two(b0.Lower, d)
	two(b0t, d)
	three(s0.Lower, b0.Lower, d)
	three(s0t, b0t, d)
	three(s1t, s0t, d1)
	three(s1wt, s0t, d1)
	two(s0wt, vr0)
	two(s0t, vr0)
	two(s0wt, vl0)
	two(s0t, vl0)
	two(b0wt, vb)
	two(b0t, vb)
	three(s1t, s0t, vr1)
	three(s1t, s0t, linear.Pair(vr0, vl0))
	three(s0t, b0t, linear.Triple(vr0, vl0, vb))
	two(s1wt, vr1)
	two(s1t, linear.Pair(vl1, vr1))
	// Relations.
	two(s0.Lower, rs0)
	two(s0t, rs0)
	two(s0.Lower, ls0)
	two(s0t, ls0)
	two(b0.Lower, lsb)
	two(b0t, lsb)
	two(s1.Lower, rs1)
	two(s1t, rs1)
	three(s1t, s0t, rs1)
	three(s1t, s0t, linear.Pair(ls1, rs1))
	three(s0t, b0t, linear.Pair(ls0, rs0))
	three(s0t, b0t, lsb)
	three(s1t, s0t, linear.Pair(ls0, rs0))
	// Clusters.
	two(s0.Fine, b0.Fine)
	two(s0.Middle, b0.Middle)
	three(s0.Fine, b0t, s0t)
	three(s0t, b0.Fine, b0t)
	two(s0.Fine, b0.Lower)
	two(s0.Lower, b0.Fine)
	two(s1.Fine, s0.Fine)
	two(s1.Middle, s0.Middle)
	three(s1.Fine, s0t, b0t)
	three(s1t, s0.Fine, b0t)
	two(s1.Lower, s0.Fine)
	two(s1.Fine, s0.Lower)
	three(s1.Middle, s0.Middle, b0.Middle)
	three(s1.Middle, s0t, b0.Middle)
	three(s0.Middle, b0.Middle, b1.Middle)
	three(s0.Middle, b0t, b1.Middle)
	three(s1.Fine, s0l.Lower, s0.Middle)
	three(s1.Lower, s0l.Lower, s0.Middle)
	three(s0.Fine, b0.Lower, b1.Middle)
	three(s1.Fine, b0.Lower, b1.Middle)
	three(s1.Middle, s0.Middle, linear.Pair(b0.Lower, b1t))
	three(s1.Coarse, s0.Coarse, linear.Pair(b0.Coarse, b1.Coarse))
	two(s0.Suffix3, b0t)
	two(s0t, b0.Suffix3)
	two(b0.Suffix3, b1.Suffix3)
	two(s1t, b1t)
	three(s1t, b0t, b1t)
	return f[:k]
}
