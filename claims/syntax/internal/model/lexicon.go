package model

import (
	"encoding/binary"
	"slices"

	"github.com/gainsay/gainsay/claims/syntax/internal/pack"
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
	keys := make([]uint32, len(words))
	var columns [4][]byte
	for i, w := range words {
		keys[i] = w.Key
		for k, x := range [...]uint16{w.Cluster, w.Cluster >> 8, w.Class, w.Class >> 8} {
			columns[k] = append(columns[k], byte(x))
		}
	}
	b = pack.AppendKeys(b, keys)
	for _, c := range columns {
		b = pack.Append(b, c)
	}
	return b
}

func readLexicon(b []byte) (words []Word, clusters [][2]uint8, err error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || uint64(len(b)) < uint64(k)+n*2 || n > 1<<16 {
		return nil, nil, errModel
	}
	b = b[k:]
	for range n {
		clusters = append(clusters, [2]uint8{b[0], b[1]})
		b = b[2:]
	}
	keys, b, err := pack.ReadKeys(b)
	if err != nil {
		return nil, nil, err
	}
	var columns [4][]byte
	for i := range columns {
		if columns[i], b, err = pack.Read(b); err != nil {
			return nil, nil, err
		}
		if len(columns[i]) != len(keys) {
			return nil, nil, errModel
		}
	}
	words = make([]Word, len(keys))
	for i, k := range keys {
		words[i] = Word{k, uint16(columns[0][i]) | uint16(columns[1][i])<<8, uint16(columns[2][i]) | uint16(columns[3][i])<<8}
	}
	return words, clusters, nil
}
