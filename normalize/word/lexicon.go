package word

import (
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/word/internal/key"
)

// A Lexicon knows the relations of words. It is made by New, and may be used by many at once.
type Lexicon struct {
	spelling spelling
	endings  []ending
	words    map[string]uint32  // the words of our tables, folded and in American spelling; ids from 1
	pairs    map[uint64]byPos   // what our tables say of two words
	speaks   []uint8            // the parts of speech in which our tables have a word, by its number: 1 << pos
	classes  [][]member         // the exclusive classes of a word
	fields   map[uint32]string  // the field of a noun, where not WordNet's first
	stop     map[string]float64 // weight of function words
	prefixes []prefix
	memories sync.Pool // of *memory
}

// byPos is the relation of two words for each part of speech, from the view of the one with the lower id.
type byPos [posCount]Relation

// New reads the tables word_*.tsv of t. The error has the place in the table.
func New(t fs.FS) (*Lexicon, error) {
	l := &Lexicon{
		words:   make(map[string]uint32, 10_000),
		pairs:   make(map[uint64]byPos, 40_000),
		speaks:  make([]uint8, 1, 10_000),
		classes: make([][]member, 1, 10_000),
		fields:  map[uint32]string{},
		stop:    map[string]float64{},
	}
	for _, read := range []func(fs.FS) error{
		l.readSpelling, l.readEndings, l.readPrefixes, l.readStop, // how words are found
		l.readFamilies, l.readBroader, l.readSynonyms, l.readOpposites, l.readClasses, // what they mean; the later wins
		l.readCorrections, l.readFields,
	} {
		if err := read(t); err != nil {
			return nil, fmt.Errorf("word: %w", err)
		}
	}
	return l, nil
}

// Relate says how a stands to b, both read as the part of speech tag; NoTag leaves it open. They are lemmas or set phrases
// ("prime minister"); inflected forms are understood. The relation of b to a is always its Converse.
func (l *Lexicon) Relate(a, b string, tag syntax.Tag) Relation {
	if a == b {
		return Same
	}
	if a > b { // one order for both directions
		return Relation(l.recall(b, a, uint8(posOf(tag)), l.relation)).Converse()
	}
	return Relation(l.recall(a, b, uint8(posOf(tag)), l.relation))
}

func (l *Lexicon) relation(a, b string, p uint8) float64 { return float64(l.relate(a, b, pos(p))) }

func (l *Lexicon) relate(a, b string, p pos) Relation {
	r := l.simple(a, b, p)
	if r == unrelated {
		return None
	}
	if (r == None || r == Related) && (strings.IndexByte(a, ' ') > 0 || strings.IndexByte(b, ' ') > 0) {
		if c := l.composed(a, b, p); c != None && c != unrelated {
			return c
		}
	}
	return r
}

// simple relates two words or phrases as they stand in the tables; unrelated where a table says that they are not.
func (l *Lexicon) simple(a, b string, p pos) Relation {
	if a == b {
		return Same
	}
	var bufA, bufB [key.Room]byte
	x, y := l.find(bufA[:0], a, p), l.find(bufB[:0], b, p)
	switch {
	case len(x.key) == 0 || len(y.key) == 0:
		return None
	case x.is(y):
		return Same
	}
	r := l.entries(x, y, p)
	if r == None || r == Related || r == Derived && p != anyPos {
		if f := l.forms(x, y, p); f != None && (f == Same || r == None) {
			r = f
		}
	}
	return r
}

// entries relates two words that were found: steps 2 to 5 of the package's order.
func (l *Lexicon) entries(x, y entry, p pos) Relation {
	if r := l.curated(x, y, p); r != None { // 2.
		return r
	}
	r := None
	if x.lemma != 0 && y.lemma != 0 {
		r = known(network(), x.lemma-1, y.lemma-1, p) // 3.
	}
	if r != None && r != Related {
		return r
	}
	if c := l.classed(x, y, p); c != None { // 4.
		return c
	}
	if l.negated(x, y, p) { // 5.
		return Opposite
	}
	return r
}

// forms relates what two words are forms of, where they are words of their own too: "sold" is an adjective, and a form of "sell".
func (l *Lexicon) forms(x, y entry, p pos) Relation {
	if p == adverb {
		return None
	}
	n := network()
	var u, v entry
	if p == verb || x.key[0] == y.key[0] { // else they cannot be forms of one word, and what is looked up costs time
		u, v = l.inflected(n, x.key, p), l.inflected(n, y.key, p)
	} else {
		u, v = l.irregular(n, x.key, p), l.irregular(n, y.key, p)
	}
	switch {
	case u.key == nil && v.key == nil:
		return None
	case u.key == nil:
		u = x
	case v.key == nil:
		v = y
	}
	if u.is(v) {
		return Same
	}
	return l.entries(u, v, p)
}
