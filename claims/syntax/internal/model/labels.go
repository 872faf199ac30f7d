package model

import "github.com/gainsay/gainsay/claims/syntax/internal/linear"

// RelFeatures writes the features of an arc that is about to be made and returns them.
func (st *State) RelFeatures(head, child int) []uint64 {
	none := st.N + 1
	A := st.Atoms
	h, c := &A[head], &A[child]
	th, tc := &st.tree[head], &st.tree[child]
	near := func(i int) *Atoms {
		if i < 0 || i >= st.N {
			return &A[none]
		}
		return &A[i]
	}
	hp, hn, cp, cn := near(head-1), near(head+1), near(child-1), near(child+1)
	cl, cr, cl2, cr2 := &A[tc.l1], &A[tc.r1], &A[tc.l2], &A[tc.r2]
	dir, dist := uint64(0), head-child
	if dist < 0 {
		dir, dist = 1, -dist
	}
	D := linear.Pair(distanceAtoms[distance(dist)], relAtoms[dir])
	R := relAtoms[dir]
	sib := th.r1
	if dir == 0 {
		sib = th.l1
	}
	sr := noneAtom
	if int(sib) != none {
		sr = relAtoms[st.Rels[sib]&63]
	}
	clset, crset := linear.Final(tc.lset+setSalt), linear.Final(tc.rset+setSalt)
	hlset, hrset := linear.Final(th.lset+setSalt), linear.Final(th.rset+setSalt)
	ht, ct := linear.Pair(h.Tag, R), c.Tag

	f := &st.feats
	k := 0
	one := func(x uint64) { f[k] = x ^ linear.Salts[k]; k++ }
	two := func(x, y uint64) { f[k] = linear.Pair(x, y) ^ linear.Salts[k]; k++ }
	three := func(x, y, z uint64) { f[k] = linear.Triple(x, y, z) ^ linear.Salts[k]; k++ }
	one(R)
	two(h.Lower, R)
	one(ht)
	two(c.Lower, R)
	two(ct, R)
	three(c.Lower, ct, R)
	three(h.Lower, h.Tag, R)
	two(ht, ct)
	three(ht, c.Lower, ct)
	three(h.Lower, ht, ct)
	three(h.Lower, c.Lower, R)
	three(ht, ct, D)
	three(ht, cl.Lower, ct)
	three(h.Lower, cl.Lower, ct)
	three(ht, ct, cl.Tag)
	three(ht, ct, cr.Tag)
	three(ht, ct, linear.Pair(cl.Tag, cl2.Tag))
	three(ht, ct, linear.Pair(cr.Tag, cr2.Tag))
	three(ht, ct, cr.Lower)
	three(ht, ct, clset)
	three(ht, ct, crset)
	two(linear.Pair(ct, R), linear.Pair(clset, crset))
	three(ht, ct, hlset)
	three(ht, ct, hrset)
	three(h.Lower, R, hrset)
	three(h.Lower, R, hlset)
	three(ht, ct, sr)
	three(h.Lower, ct, sr)
	three(ht, ct, hp.Tag)
	three(ht, ct, hn.Tag)
	three(ht, ct, cp.Tag)
	three(ht, ct, cn.Tag)
	three(ht, ct, cp.Lower)
	three(ht, ct, cn.Lower)
	three(c.Lower, R, cp.Lower)
	three(c.Lower, R, cn.Lower)
	three(h.Fine, c.Fine, R)
	three(h.Middle, c.Middle, ct)
	three(ht, c.Fine, ct)
	three(h.Fine, R, ct)
	three(h.Fine, c.Middle, linear.Pair(cl.Lower, R))
	three(h.Middle, c.Fine, linear.Pair(cl.Lower, R))
	three(h.Lower, c.Middle, linear.Pair(cl.Lower, R))
	three(h.Middle, c.Fine, linear.Pair(clset, R))
	three(h.Coarse, c.Coarse, linear.Triple(clset, hrset, R))
	three(h.Lower, c.Fine, R)
	three(ht, c.Suffix3, ct)
	three(linear.Pair(ht, h.Suffix3), c.Suffix3, ct)
	three(ht, ct, c.Flags)
	three(linear.Pair(ht, ct), cl.Fine, cr.Fine)
	return f[:k]
}
