package model

import (
	"math/bits"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
)

// A sort is a coarse class of tags that the shape of a tree is told by.
type sort uint8

const (
	sortOther sort = iota
	sortNoun
	sortVerb
	sortAux
	sortAdposition // and subordinating conjunction and particle
	sortPunct
	sortCoordinator
	sortAdjective
	sortAdverb
	sortDeterminer
	sortNumber
	sortMarkedNoun // with a marker of its own: "in May"
	sortMarkedVerb // "to sign", "that it signed"
	sortFullVerb   // with a subject or the like before it
)

var sorts = map[string]sort{
	"NOUN": sortNoun, "PROPN": sortNoun, "PRON": sortNoun, "VERB": sortVerb, "AUX": sortAux, "ADP": sortAdposition, "SCONJ": sortAdposition,
	"PART": sortAdposition, "PUNCT": sortPunct, "CCONJ": sortCoordinator, "ADJ": sortAdjective, "ADV": sortAdverb, "DET": sortDeterminer, "NUM": sortNumber,
}

func sortOf(tagName string) sort {
	u, _, _ := strings.Cut(tagName, "_")
	return sorts[u]
}

// A family is what a token's children tell about it once the tree stands.
type family struct {
	left, right uint64 // sorts of the children on each side, nearest the head last or first, four bits each
	marker      int32  // first child on the left that is an adposition, conjunction or particle
	coordinator int32
	mark        int32  // first punctuation mark on the left
	nearest     int32  // the auxiliary nearest to it
	aux         uint64 // its auxiliaries
	subject     bool   // a noun stands on the left
	edge        int32  // leftmost token below it
	kids        int32  // where its children start in the order
	many        int32
}

// with is the sort of a token that has such a family.
func (k sort) with(f *family, none int32) sort {
	switch {
	case k == sortNoun && f.marker != none:
		return sortMarkedNoun
	case k == sortVerb && f.marker != none:
		return sortMarkedVerb
	case k == sortVerb && f.subject:
		return sortFullVerb
	}
	return k
}

// families fills in what the children tell, and the order in which relations are named: heads before children.
func (m *Model) families(s *Sentence) {
	n, none := s.N, int32(s.N+1)
	fs := s.families[:n+2]
	for i := range fs {
		fs[i] = family{marker: none, coordinator: none, mark: none, nearest: none, edge: int32(i)}
	}
	for i, h := range s.Heads[:n] {
		f := &fs[h]
		f.many++
		switch k := m.sorts[s.Tags[i]]; {
		case k == sortCoordinator && f.coordinator == none:
			f.coordinator = int32(i)
		case i > int(h):
		case k == sortAdposition && f.marker == none:
			f.marker = int32(i)
		case k == sortPunct && f.mark == none:
			f.mark = int32(i)
		case k == sortAux || k == sortVerb:
			f.aux, f.nearest = linear.Pair(s.Atoms[i].Lower, f.aux), int32(i)
		case k == sortNoun:
			f.subject = true
		}
	}
	for i, h := range s.Heads[:n] {
		f := &fs[h]
		k := uint64(m.sorts[s.Tags[i]].with(&fs[i], none) + 1)
		if i < int(h) {
			f.left = f.left<<4 | k
		} else if f.right < 1<<56 {
			f.right |= k << ((bits.Len64(f.right) + 3) &^ 3)
		}
	}
	for i, h := range s.Heads[:n] { // an approximation for crossing-free trees: first child of the first child ...
		if i < int(h) && fs[h].edge > int32(i) {
			fs[h].edge = int32(i)
		}
	}
	at := int32(0)
	for i := range fs {
		fs[i].kids = at
		at += fs[i].many
		fs[i].many = 0
	}
	for i, h := range s.Heads[:n] {
		f := &fs[h]
		s.kids[f.kids+f.many] = int32(i)
		f.many++
	}
}

// NameFeatures writes the features of the arc to the child at place k among the children of head; the relations of head
// itself and of the children before are known.
func (s *Sentence) NameFeatures(head, k int) []uint64 {
	none := s.N + 1
	fs := s.families
	fh := &fs[head]
	child := int(s.kids[int(fh.kids)+k])
	fc := &fs[child]
	A := s.Atoms
	h, c := &A[head], &A[child]
	near := func(i int) *Atoms {
		if i < 0 || i >= s.N {
			return &A[none]
		}
		return &A[i]
	}
	hn, cp, cn := near(head+1), near(child-1), near(child+1)
	dir, dist := uint64(0), head-child
	if dist < 0 {
		dir, dist = 1, -dist
	}
	R := relAtoms[dir]
	D := linear.Pair(distanceAtoms[distance(dist)], R)
	prev, next := none, none
	if k > 0 {
		prev = int(s.kids[int(fh.kids)+k-1])
	}
	if k+1 < int(fh.many) {
		next = int(s.kids[int(fh.kids)+k+1])
	}
	side := func(i int) uint64 { // a sibling, its marker, and on which side of the head it stands
		if i == none {
			return noneAtom
		}
		return linear.Triple(A[i].Universal, relAtoms[b2u(i > head)], relAtoms[b2u(int(fs[i].marker) != none)])
	}
	prevRel, headRel, grand := noneAtom, rootAtom, &A[none]
	if prev != none {
		prevRel = linear.Pair(relAtoms[s.Rels[prev]&63], relAtoms[b2u(prev > head)])
	}
	if head < s.N {
		headRel = relAtoms[s.Rels[head]&63]
		grand = &A[s.Heads[head]]
	}
	known := linear.Final(s.known + setSalt)
	mc, mh := &A[fc.marker], &A[fh.marker]
	cc := &A[fc.coordinator]
	left, right := linear.Int(saltSet, fc.left&0xffff), linear.Int(saltSet, fc.right&0xfffff)
	hleft, hright := linear.Int(saltSet, fh.left&0xfffff), linear.Int(saltSet, fh.right&0xfffff)
	edge := &A[fc.edge]
	ht, ct := linear.Pair(h.Tag, R), c.Tag
	hw, cw := h.Lower, c.Lower
	both := linear.Pair(ht, ct)

	f := &s.feats
	n := 0
	one := func(x uint64) { f[n] = x ^ linear.Salts[n]; n++ }
	two := func(x, y uint64) { f[n] = linear.Pair(x, y) ^ linear.Salts[n]; n++ }
	three := func(x, y, z uint64) { f[n] = linear.Triple(x, y, z) ^ linear.Salts[n]; n++ }
	one(R)
	two(hw, R)
	one(ht)
	two(cw, R)
	two(ct, R)
	three(cw, ct, R)
	three(hw, h.Tag, R)
	one(both)
	two(both, cw)
	two(both, hw)
	three(hw, cw, R)
	three(both, D, 1)
	two(both, mc.Lower)
	three(hw, mc.Lower, ct)
	three(h.Fine, mc.Lower, ct)
	three(mc.Lower, cw, R)
	three(mc.Lower, c.Fine, ht)
	three(mc.Lower, c.Middle, h.Middle)
	two(both, left)
	two(both, right)
	three(ct, left, right)
	three(both, left, right)
	two(both, cc.Lower)
	two(both, fc.aux)
	two(both, fh.aux)
	three(hw, fh.aux, ct)
	three(ht, fh.aux, cw)
	two(both, edge.Lower)
	two(both, edge.Tag)
	three(both, edge.Lower, left)
	two(both, hleft)
	two(both, hright)
	three(hw, hright, ct)
	three(hw, hleft, ct)
	two(both, side(prev))
	two(both, side(next))
	three(both, side(prev), side(next))
	three(hw, ct, side(next))
	three(hw, ct, side(prev))
	two(both, prevRel)
	three(hw, ct, prevRel)
	three(cw, R, prevRel)
	two(both, known)
	three(hw, known, R)
	three(cw, known, R)
	two(both, headRel)
	three(cw, headRel, R)
	three(hw, headRel, ct)
	three(headRel, left, both)
	two(both, grand.Tag)
	three(both, grand.Tag, headRel)
	two(both, mh.Lower)
	two(both, hn.Tag)
	two(both, cp.Tag)
	two(both, cn.Tag)
	two(both, cp.Lower)
	two(both, cn.Lower)
	three(cw, R, cp.Lower)
	three(cw, R, cn.Lower)
	three(h.Fine, c.Fine, R)
	three(h.Middle, c.Middle, ct)
	three(ht, c.Fine, ct)
	three(h.Fine, R, ct)
	three(hw, c.Fine, R)
	three(hw, c.Middle, linear.Pair(mc.Lower, R))
	three(h.Fine, c.Middle, linear.Pair(mc.Lower, R))
	three(ht, c.Suffix3, ct)
	three(linear.Pair(ht, h.Suffix3), c.Suffix3, ct)
	two(both, c.Flags)
	two(both, c.Shape)
	three(both, c.Class, 2)
	three(both, h.Class, 3)
	three(c.Coarse, left, both)
	three(h.Coarse, known, both)
	three(linear.Pair(both, D), prevRel, side(next))
	aux, mark := &A[fh.nearest], &A[fc.mark]
	two(both, aux.Lower)
	three(both, aux.Lower, known)
	three(hw, aux.Lower, ct)
	two(both, mark.Lower)
	three(both, mark.Lower, cc.Lower)
	three(both, mark.Lower, left)
	two(cw, hright)
	three(cw, hw, hright)
	three(cw, hright, both)
	three(hw, hright, both)
	three(linear.Pair(ht, hright), left, right)
	three(linear.Pair(c.Lower, mc.Lower), linear.Pair(cc.Lower, mark.Lower), both)
	three(A[min(next, none)].Lower, cw, ht)
	three(h.Fine, hright, both)
	three(linear.Pair(both, headRel), mark.Lower, left)
	three(ht, c.Other, left)
	three(R, c.Other, mc.Lower)
	three(h.Other, ct, R)
	return f[:n]
}

// Naming goes through the arcs of a finished tree, heads before children, and calls name with the head, the place of
// the child among its children, and the child; name sets the relation.
func (m *Model) Naming(s *Sentence, name func(head, k, child int)) {
	m.families(s)
	queue := s.stack[:0]
	queue = append(queue, int32(s.N))
	for at := 0; at < len(queue); at++ {
		h := int(queue[at])
		f := &s.families[h]
		s.known = 0
		for k := range int(f.many) {
			c := s.kids[int(f.kids)+k]
			name(h, k, int(c))
			s.known |= 1 << (s.Rels[c] & 63)
			queue = append(queue, c)
		}
	}
}

// Name names the relations of a finished tree.
func (m *Model) Name(s *Sentence) {
	m.Naming(s, func(head, k, child int) {
		switch {
		case head == s.N:
			s.Rels[child] = m.Root
			return
		case m.Punct != 0 && m.sorts[s.Tags[child]] == sortPunct:
			s.Rels[child] = m.Punct
			return
		}
		var scores [128]int32
		m.names.Score(s.NameFeatures(head, k), &scores)
		b := uint8(1)
		for r := uint8(1); r < m.Rels; r++ {
			if scores[r] > scores[b] && r != m.Root {
				b = r
			}
		}
		s.Rels[child] = b
	})
}
