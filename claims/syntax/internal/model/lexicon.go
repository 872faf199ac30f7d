package model

import (
	"encoding/binary"
	"slices"
)

// A Lexicon is what is known of words by themselves: the cluster of words that are used alike, and the set of tags the
// word was seen with.
type Lexicon struct {
	keys     []uint32 // open addressing by the top bits of the hash
	entries  []entry
	shift    uint
	clusters [][2]uint8 // of each fine cluster: the middle and the coarse one above it
}

type entry struct{ cluster, class uint16 }

// A Word is a row of the lexicon.
type Word struct {
	Key            uint32 // top half of the hash of the word in lower case
	Cluster, Class uint16
}

// WordKey is the key of a word in the lexicon.
func WordKey(w string) uint32 {
	var s Sentence
	var a Atoms
	s.atoms(&Model{}, &a, w)
	return uint32(a.Lower >> 32)
}

// NewLexicon builds a lexicon.
func NewLexicon(words []Word, clusters [][2]uint8) Lexicon {
	bits := uint(4)
	for 1<<bits < 2*len(words) {
		bits++
	}
	l := Lexicon{keys: make([]uint32, 1<<bits+64), entries: make([]entry, 1<<bits+64), shift: 32 - bits, clusters: clusters}
	for _, w := range words {
		i := w.Key >> l.shift
		for l.keys[i] != 0 && int(i)+2 < len(l.keys) {
			i++
		}
		l.keys[i], l.entries[i] = w.Key, entry{w.Cluster, w.Class}
	}
	return l
}

func (l *Lexicon) at(hash uint64) entry {
	if len(l.keys) == 0 {
		return entry{}
	}
	k := uint32(hash >> 32)
	for i := k >> l.shift; ; i++ {
		if l.keys[i] == k {
			return l.entries[i]
		}
		if l.keys[i] == 0 {
			return entry{}
		}
	}
}

func appendLexicon(b []byte, words []Word, clusters [][2]uint8) []byte {
	words = slices.Clone(words)
	slices.SortFunc(words, func(a, b Word) int {
		if a.Key < b.Key {
			return -1
		}
		return 1
	})
	b = binary.AppendUvarint(b, uint64(len(clusters)))
	for _, c := range clusters {
		b = append(b, c[0], c[1])
	}
	b = binary.AppendUvarint(b, uint64(len(words)))
	last := uint32(0)
	for _, w := range words {
		b = binary.AppendUvarint(b, uint64(w.Key-last))
		last = w.Key
	}
	for _, w := range words {
		b = append(b, byte(w.Cluster), byte(w.Cluster>>8))
	}
	for _, w := range words {
		b = append(b, byte(w.Class), byte(w.Class>>8))
	}
	return b
}

func readLexicon(b []byte) (words []Word, clusters [][2]uint8, rest []byte, err error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || uint64(len(b)) < n*2 {
		return nil, nil, nil, errModel
	}
	b = b[k:]
	for range n {
		clusters = append(clusters, [2]uint8{b[0], b[1]})
		b = b[2:]
	}
	if n, k = binary.Uvarint(b); k <= 0 || uint64(len(b)) < n*5 {
		return nil, nil, nil, errModel
	}
	b = b[k:]
	words = make([]Word, n)
	last := uint32(0)
	for i := range words {
		d, k := binary.Uvarint(b)
		if k <= 0 {
			return nil, nil, nil, errModel
		}
		b = b[k:]
		last += uint32(d)
		words[i].Key = last
	}
	if uint64(len(b)) < n*4 {
		return nil, nil, nil, errModel
	}
	for i := range words {
		words[i].Cluster = uint16(b[2*i]) | uint16(b[2*i+1])<<8
		words[i].Class = uint16(b[2*n+uint64(2*i)]) | uint16(b[2*n+uint64(2*i)+1])<<8
	}
	return words, clusters, b[4*n:], nil
}
