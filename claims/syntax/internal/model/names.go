package model

import (
	"math/bits"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
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

// NameInputs writes what the net sees of the arc to the child at place k among the children of head; the relations of
// head itself and of the children before are known.
func (s *Sentence) NameInputs(head, k int) []uint64 {
	none := s.N + 1
	fs := s.families
	fh := &fs[head]
	child := int(s.kids[int(fh.kids)+k])
	fc := &fs[child]
	A := s.Atoms
	h, c := &A[head], &A[child]
	near := func(i int) int {
		if i < 0 || i >= s.N {
			return none
		}
		return i
	}
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
	prevRel, headRel, grand := noneAtom, rootAtom, none
	if prev != none {
		prevRel = linear.Pair(relAtoms[s.Rels[prev]&63], relAtoms[b2u(prev > head)])
	}
	if head < s.N {
		headRel = relAtoms[s.Rels[head]&63]
		grand = int(s.Heads[head])
	}
	left, right := linear.Int(saltSet, fc.left&0xffff), linear.Int(saltSet, fc.right&0xfffff)
	hleft, hright := linear.Int(saltSet, fh.left&0xfffff), linear.Int(saltSet, fh.right&0xfffff)
	f := &s.feats
	n := 0
	one := func(x uint64) { f[n] = x ^ linear.Salts[n]; n++ }
	two := func(x, y uint64) { f[n] = linear.Pair(x, y) ^ linear.Salts[n]; n++ }
	one(R)
	one(D)
	one(linear.Pair(R, distanceAtoms[min(63, k)]))
	for _, i := range [...]int{head, child} {
		a := &A[i]
		one(a.Tag)
		one(a.Lower)
		one(a.Fine)
		one(a.Middle)
		one(a.Suffix3)
		one(a.Suffix2)
		one(a.Other)
		one(a.Class)
		one(a.Shape)
		one(a.Flags)
	}
	for _, i := range [...]int{int(fc.marker), int(fh.marker), int(fc.coordinator), int(fc.mark), int(fh.nearest), int(fc.nearest), int(fc.edge), prev, next, grand, near(child - 1), near(child + 1), near(head + 1), near(head - 1)} {
		a := &A[i]
		one(a.Tag)
		one(a.Lower)
	}
	for _, i := range [...]int{prev, next, grand, near(child - 1), near(child + 1)} {
		one(A[i].Fine)
	}
	one(A[fs[min(prev, none)].marker].Lower)
	one(A[fs[min(next, none)].marker].Lower)
	one(left)
	one(right)
	one(hleft)
	one(hright)
	one(fc.aux)
	one(fh.aux)
	one(prevRel)
	one(headRel)
	one(linear.Final(s.known + setSalt))
	both := linear.Pair(linear.Pair(h.Tag, R), c.Tag)
	one(both)
	mc := &A[fc.marker]
	two(both, mc.Lower)
	two(both, left)
	two(both, hright)
	two(both, headRel)
	two(both, prevRel)
	two(h.Lower, c.Lower)
	two(h.Lower, mc.Lower)
	two(mc.Lower, c.Lower)
	two(h.Lower, linear.Pair(c.Tag, R))
	two(c.Lower, linear.Pair(h.Tag, R))
	two(c.Lower, headRel)
	two(h.Fine, c.Middle)
	two(both, linear.Final(s.known+setSalt))
	two(both, D)
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
		case s.sure[child]:
			return
		}
		var h net.Hidden
		m.names.Score(s.NameInputs(head, k), &h)
		s.Rels[child], _ = m.names.Name(&h, 0, m.Root)
	})
}
