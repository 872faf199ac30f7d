// Package model is the machine under claims/syntax: from the words of a sentence to tags, heads and relations. Both the
// parser and the program that trains it use it, so that features are one and the same.
package model

import (
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
)

// Atoms are what features are made of: hashes of one word.
type Atoms struct {
	Word, Lower                 uint64 // digits as 0; in lower case
	Suffix1, Suffix2            uint64
	Suffix3, Suffix4            uint64
	Prefix1, Prefix2, Prefix3   uint64
	Shape, Flags                uint64
	Fine, Middle, Coarse, Class uint64 // word clusters; the tags the word was seen with
	Tag, Universal, Other       uint64 // once tagged
}

// Kinds of atoms.
const (
	saltWord = iota + 1
	saltSuffix
	saltPrefix
	saltShape
	saltFlags
	saltFine
	saltMiddle
	saltCoarse
	saltClass
	saltTag
	saltUniversal
	saltRel
	saltDistance
	saltValency
	saltSet
	saltGuess
)

// A Sentence is the working memory for one sentence; it is used again for the next.
type Sentence struct {
	N      int
	Atoms  []Atoms // of the tokens, then of the root, then of nothing
	Tags   []uint8
	Others []uint8 // the tag that came second, if it came close
	Heads  []int32 // N is the root
	Rels   []uint8

	sure        []bool  // the relation needs no second thought
	backward    bool    // it is read from the end: the features know no relations and no guesses
	guess       []int32 // the heads that the backward reading guessed
	first, last []int32 // leftmost and rightmost child by that guess
	mirror      *Sentence

	families []family // once the tree stands
	kids     []int32  // children by head
	known    uint64   // relations of the children of the head in hand

	tree  []children
	stack []int32
	feats [256]uint64
	low   []byte
}

// Read fills the atoms for words.
func (m *Model) Read(s *Sentence, n int, word func(int) string) {
	s.size(n)
	capitals, letters := 0, 0
	for i := range n {
		w := word(i)
		s.atoms(m, &s.Atoms[i], w)
		if c := w[0]; c >= 'a' && c <= 'z' {
			letters++
		} else if c >= 'A' && c <= 'Z' {
			letters++
			capitals++
		}
	}
	loud := uint64(0) // a headline: most words are written with a capital
	if letters > 2 && capitals*10 > letters*7 {
		loud = 1
	}
	for i := range n {
		s.Atoms[i].Flags = linear.Int(saltFlags, loud*2+b2u(i == 0))
	}
	s.ends()
}

// size makes room for n tokens, the root and nothing.
func (s *Sentence) size(n int) {
	s.N = n
	n += 2
	if cap(s.Atoms) < n {
		more := 2*n + 32
		s.Atoms, s.tree = make([]Atoms, more), make([]children, more)
		s.sure = make([]bool, more)
		s.Tags, s.Rels, s.Others = make([]uint8, more), make([]uint8, more), make([]uint8, more)
		s.Heads, s.stack = make([]int32, more), make([]int32, more)
		s.families, s.kids = make([]family, more), make([]int32, more)
		s.guess, s.first, s.last = make([]int32, more), make([]int32, more), make([]int32, more)
	}
	s.Atoms, s.tree, s.Tags, s.Rels, s.Others = s.Atoms[:n], s.tree[:n], s.Tags[:n], s.Rels[:n], s.Others[:n]
	s.families, s.kids, s.sure = s.families[:n], s.kids[:n], s.sure[:n]
	s.Heads, s.stack, s.guess, s.first, s.last = s.Heads[:n], s.stack[:n], s.guess[:n], s.first[:n], s.last[:n]
}

// ends fills in the root and nothing.
func (s *Sentence) ends() {
	n := s.N
	s.Atoms[n] = Atoms{Word: rootAtom, Lower: rootAtom, Tag: rootAtom, Other: rootAtom, Universal: rootAtom, Class: rootAtom, Fine: rootAtom, Middle: rootAtom, Coarse: rootAtom}
	s.Atoms[n+1] = Atoms{Word: noneAtom, Lower: noneAtom, Tag: noneAtom, Other: noneAtom, Universal: noneAtom, Class: noneAtom, Fine: noneAtom, Middle: noneAtom, Coarse: noneAtom}
}

var rootAtom, noneAtom = linear.Int(500, 1), linear.Int(500, 2)

func b2u(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// atoms hashes one word.
func (s *Sentence) atoms(m *Model, a *Atoms, w string) {
	low := s.low[:0]
	shape := uint64(0)
	last := uint64(0)
	kinds := uint64(0)
	for i := 0; i < len(w) && i < 64; {
		c := w[i]
		k := uint64(1)
		switch {
		case c >= 'a' && c <= 'z':
			low = append(low, c)
			k = 2
			i++
		case c >= 'A' && c <= 'Z':
			low = append(low, c|0x20)
			k = 3
			i++
		case c >= '0' && c <= '9':
			low = append(low, '0')
			k = 4
			i++
		case c < utf8.RuneSelf:
			low = append(low, c)
			if c == '-' {
				k = 5
			}
			i++
		default:
			r, n := utf8.DecodeRuneInString(w[i:])
			if r == '’' || r == '‘' {
				r = '\''
			} else if r == '“' || r == '”' || r == '«' || r == '»' {
				r = '"'
			} else if unicode.IsUpper(r) {
				k = 3
			} else if unicode.IsLower(r) {
				k = 2
			}
			low = utf8.AppendRune(low, unicode.ToLower(r))
			i += n
		}
		kinds |= 1 << k
		if k != last || i < 3 {
			shape = shape*7 + k
		}
		last = k
	}
	s.low = low
	lower := string2(saltWord, low)
	a.Lower = lower
	a.Shape = linear.Int(saltShape, shape)
	upper := uint64(0)
	if c := w[0]; c >= 'A' && c <= 'Z' {
		upper = 1 + b2u(kinds&(1<<2) == 0)
	}
	a.Word = linear.Pair(lower, linear.Int(saltShape, 1000+upper))
	n := len(low)
	a.Suffix1, a.Suffix2 = string2(saltSuffix, low[max(0, n-1):]), string2(saltSuffix, low[max(0, n-2):])
	a.Suffix3, a.Suffix4 = string2(saltSuffix, low[max(0, n-3):]), string2(saltSuffix, low[max(0, n-4):])
	a.Prefix1, a.Prefix2, a.Prefix3 = string2(saltPrefix, low[:min(n, 1)]), string2(saltPrefix, low[:min(n, 2)]), string2(saltPrefix, low[:min(n, 3)])
	e := m.Lexicon.at(lower)
	a.Class = linear.Int(saltClass, uint64(e.class))
	if e.cluster == 0 { // a word that is in no cluster: its shape must do
		a.Fine, a.Middle, a.Coarse = linear.Pair(a.Suffix3, a.Shape), linear.Pair(a.Suffix2, a.Shape), a.Shape
		return
	}
	c := m.Lexicon.clusters[e.cluster]
	a.Fine, a.Middle, a.Coarse = linear.Int(saltFine, uint64(e.cluster)), linear.Int(saltMiddle, uint64(c[0])), linear.Int(saltCoarse, uint64(c[1]))
}

func string2(salt uint64, b []byte) uint64 {
	h := salt*0x9e3779b97f4a7c15 + uint64(len(b))
	for _, c := range b {
		h = (h ^ uint64(c)) * 0x517cc1b727220a95
		h ^= h >> 32
	}
	return linear.Final(h)
}
