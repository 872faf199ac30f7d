package word

import (
	_ "embed"
	"sync"

	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

//go:embed wordnet.bin
var wordnetData []byte

// network is WordNet, unpacked when it is first asked.
var network = sync.OnceValue(func() *wordnet.Net {
	n, err := wordnet.Decode(wordnetData)
	if err != nil {
		panic("word: wordnet.bin: " + err.Error())
	}
	return n
})

// Load unpacks WordNet and the vectors now, which the first words would do otherwise.
func Load() {
	network()
	table()
}

// letters are the parts of speech as WordNet writes them, by pos.
const letters = "?nvar"

// has says whether a sense of synset s belongs to the part of speech.
func has(n *wordnet.Net, synset uint32, p pos) bool {
	return p == anyPos || wordnet.Pos(n.Field[synset]) == letters[p]
}

// What WordNet has is believed only where the words are used alike, by their vectors: it has "die" and "exit" in one synset,
// and a "compact" below "automobile". Most of what falls short is a sense that no reader thinks of.
const (
	alikeMain   = 0.2  // synonyms in main senses
	alikeCommon = 0.3  // synonyms in a main and a common sense
	alikeRare   = 0.66 // synonyms in a main and a rare sense, or two common ones
	alikeKind   = 0.15 // kinds of things
	alikeDoing  = 0.3  // kinds of doing
)

// known asks WordNet how x stands to y, both lemmas of it.
//
//  1. antonyms in usual senses
//  2. synonyms in a main sense of one and a usual one of the other
//  3. hypernyms, likewise
//  4. derived words
//  5. adjectives and adverbs of synsets that are antonyms, in main senses
func known(n *wordnet.Net, x, y uint32, p pos) Relation {
	if antonyms(n, x, y, p) {
		return Opposite
	}
	common := shared(n, x, y, p)
	if common >= 0 && alike(x, y) >= alikeFor(common) {
		return Synonym
	}
	var u, v reach
	u.climb(n, x, p)
	v.climb(n, y, p)
	if u.below(&v) && believed(n, &u, x, y) {
		return Narrower
	}
	if v.below(&u) && believed(n, &v, x, y) {
		return Broader
	}
	if r := derived(n, x, y); r != None {
		return r
	}
	if against(n, x, y, p) {
		return Opposite
	}
	if common >= 0 || similar(n, x, y, p) || u.meets(n, &v) {
		return Related
	}
	return None
}

// alikeFor is how alike synonyms must be that share a synset with that sum of levels.
func alikeFor(levels int) float64 {
	switch {
	case levels >= mainly:
		return alikeMain
	case levels >= usual:
		return alikeCommon
	case levels == usual-1:
		return alikeRare
	}
	return 2 // never
}

// alike is the cosine of two lemmas, and 1 where that of one is not known: rare words seldom have a second meaning.
func alike(x, y uint32) float64 {
	t := table()
	i, j := t.Row(x), t.Row(y)
	if i < 0 || j < 0 {
		return 1
	}
	return t.Cosine(i, j)
}

// antonyms says whether WordNet has x and y as opposites in senses that are usual for both.
func antonyms(n *wordnet.Net, x, y uint32, p pos) bool {
	for _, t := range n.Opposite.Of(x) {
		if t := wordnet.Tie(t); t.Lemma() == y && t.Level() > wordnet.Rare && (p == anyPos || t.Pos() == letters[p]) {
			return true
		}
	}
	return false
}

// usual is the sum of levels from which two senses are what a reader would think of: one main, the other common at least.
// mainly is that of two main senses.
const (
	usual  = int(wordnet.Main + wordnet.Common)
	mainly = int(wordnet.Main + wordnet.Main)
)

// shared gives the sum of levels of the most usual synset that both stand in, -1 where there is none.
func shared(n *wordnet.Net, x, y uint32, p pos) int {
	best := -1
	for _, a := range n.Senses.Of(x) {
		for _, b := range n.Senses.Of(y) {
			if a, b := wordnet.Sense(a), wordnet.Sense(b); a.Synset() == b.Synset() && has(n, a.Synset(), p) {
				best = max(best, int(a.Level()+b.Level()))
			}
		}
	}
	return best
}

// derived says whether x and y are one meaning in two parts of speech. The one who does it is only Related to what is done.
func derived(n *wordnet.Net, x, y uint32) Relation {
	found := None
	for _, t := range n.Derived.Of(x) {
		t := wordnet.Tie(t)
		if t.Lemma() != y {
			continue
		}
		if !t.Agent() && t.Level() > wordnet.Rare {
			return Derived
		}
		found = Related
	}
	return found
}
