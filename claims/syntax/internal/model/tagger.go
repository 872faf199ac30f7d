package model

import "github.com/gainsay/gainsay/claims/syntax/internal/linear"

// TagFeatures writes the features of token i, given the tags of the two before it, and returns them.
func (s *Sentence) TagFeatures(i int) []uint64 {
	n1, n2, p1, p2 := i+1, i+2, i-1, i-2
	none := s.N + 1
	if n1 >= s.N {
		n1 = none
	}
	if n2 >= s.N {
		n2 = none
	}
	if p1 < 0 {
		p1 = none
	}
	if p2 < 0 {
		p2 = none
	}
	a, n, nn, p, pp := &s.Atoms[i], &s.Atoms[n1], &s.Atoms[n2], &s.Atoms[p1], &s.Atoms[p2]
	f := s.feats[:0]
	one := func(x uint64) { f = append(f, x^linear.Salts[len(f)]) }
	two := func(x, y uint64) { one(linear.Pair(x, y)) }
	three := func(x, y, z uint64) { one(linear.Triple(x, y, z)) }

	one(a.Word)
	one(a.Lower)
	one(a.Suffix1)
	one(a.Suffix2)
	one(a.Suffix3)
	one(a.Suffix4)
	one(a.Prefix1)
	one(a.Prefix2)
	one(a.Prefix3)
	two(a.Shape, a.Flags)
	two(a.Word, a.Flags)
	three(a.Shape, a.Suffix3, a.Flags)
	three(a.Shape, a.Class, a.Flags)
	two(a.Class, n.Class)
	two(a.Class, p.Class)
	three(a.Class, n.Class, nn.Class)
	three(p.Tag, a.Class, n.Class)
	two(p.Tag, pp.Tag)
	one(p.Tag)
	one(pp.Tag)
	two(p.Tag, a.Lower)
	two(p.Tag, a.Class)
	three(p.Tag, pp.Tag, a.Class)
	three(p.Tag, pp.Tag, a.Lower)
	two(pp.Tag, a.Lower)
	three(p.Tag, a.Suffix3, a.Shape)
	two(a.Lower, n.Lower)
	two(a.Lower, p.Lower)
	two(a.Lower, n.Class)
	three(p.Lower, a.Lower, n.Lower)
	two(p.Tag, n.Lower)
	three(p.Tag, n.Lower, a.Class)
	one(n.Lower)
	one(nn.Lower)
	one(p.Lower)
	one(pp.Lower)
	two(n.Lower, nn.Lower)
	two(p.Lower, pp.Lower)
	two(a.Class, n.Suffix3)
	two(n.Suffix3, a.Suffix3)
	two(p.Suffix3, a.Suffix3)
	two(n.Shape, a.Shape)
	two(p.Shape, a.Shape)
	one(a.Fine)
	one(a.Middle)
	two(a.Coarse, a.Suffix2)
	two(a.Fine, p.Tag)
	two(a.Middle, p.Tag)
	two(a.Middle, n.Middle)
	two(a.Middle, p.Middle)
	two(a.Class, n.Middle)
	two(a.Class, p.Middle)
	three(p.Tag, a.Class, n.Middle)
	three(a.Class, n.Class, n.Suffix2)
	one(n.Fine)
	one(p.Fine)
	return f
}

// SetTag gives token i the tag.
func (m *Model) SetTag(s *Sentence, i int, tag uint8) {
	s.Tags[i] = tag
	s.Atoms[i].Tag = m.tagAtoms[tag]
	s.Atoms[i].Universal = m.universalAtoms[tag]
}

// Tag tags the sentence from left to right. Where another tag comes close, it is kept beside the best, so that the
// parser can see what it would mean.
func (m *Model) Tag(s *Sentence) {
	for i := range s.N {
		var scores [128]int32
		m.tags.Score(s.TagFeatures(i), &scores)
		best, second := 0, 1
		if scores[1] > scores[0] {
			best, second = 1, 0
		}
		for t := 2; t < len(m.TagNames); t++ {
			if x := scores[t]; x > scores[second] {
				if x > scores[best] {
					best, second = t, best
				} else {
					second = t
				}
			}
		}
		m.SetTag(s, i, uint8(best))
		other := best
		if lead := scores[best] - scores[second]; lead < scores[best]/closeness {
			other = second
		}
		m.SetOther(s, i, uint8(other))
	}
}

// closeness is the part of the best tag's score that the second must come within to be kept.
const closeness = 6

// SetOther keeps a second tag for token i; the first itself if no other comes close.
func (m *Model) SetOther(s *Sentence, i int, tag uint8) {
	s.Others[i] = tag
	s.Atoms[i].Other = linear.Pair(m.tagAtoms[tag], s.Atoms[i].Tag)
}

// TagAtom is the atom of a tag.
func (m *Model) TagAtom(tag uint8) uint64 { return m.tagAtoms[tag] }
