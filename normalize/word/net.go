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

// letters are the parts of speech as WordNet writes them, by pos.
const letters = "?nvar"

// has says whether a sense of synset s belongs to the part of speech.
func has(n *wordnet.Net, synset uint32, p pos) bool {
	return p == anyPos || wordnet.Pos(n.Field[synset]) == letters[p]
}

// How many steps up a word is still plainly a kind of what is reached: "earthquake" of "disaster", but hardly of "event".
const (
	nounSteps = 3
	verbSteps = 2
)

func steps(n *wordnet.Net, synset uint32) int {
	switch wordnet.Pos(n.Field[synset]) {
	case 'n':
		return nounSteps
	case 'v':
		return verbSteps
	}
	return 0 // what an adjective is similar to is not its kind
}

// What WordNet has is believed only where the words are used alike, by their vectors: it has "die" and "exit" in one synset,
// and a "compact" below "automobile". Most of what falls short is a sense that no reader thinks of.
const (
	alikeMain   = 0.2  // synonyms in main senses
	alikeCommon = 0.3  // synonyms in a main and a common sense
	alikeNoun   = 0.15 // kinds
	alikeVerb   = 0.3
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
	if common == mainly && alike(x, y) >= alikeMain || common == usual && alike(x, y) >= alikeCommon {
		return Synonym
	}
	if kindOf(n, x, y, p) {
		return Narrower
	}
	if kindOf(n, y, x, p) {
		return Broader
	}
	if r := derived(n, x, y); r != None {
		return r
	}
	if against(n, x, y, p) {
		return Opposite
	}
	if common >= 0 || similar(n, x, y, p) || siblings(n, x, y, p) {
		return Related
	}
	return None
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

// kindOf says whether a usual sense of x lies below a usual one of y.
func kindOf(n *wordnet.Net, x, y uint32, p pos) bool {
	for _, s := range n.Senses.Of(x) {
		s := wordnet.Sense(s)
		if s.Level() == wordnet.Rare || !has(n, s.Synset(), p) {
			continue
		}
		if below(n, s, y, steps(n, s.Synset())) {
			return alike(x, y) >= alikeOf(n, s.Synset())
		}
	}
	return false
}

func alikeOf(n *wordnet.Net, synset uint32) float64 {
	if wordnet.Pos(n.Field[synset]) == 'v' {
		return alikeVerb
	}
	return alikeNoun
}

// below says whether sense s reaches a sense of y in so many steps up.
func below(n *wordnet.Net, s wordnet.Sense, y uint32, steps int) bool {
	var c climb
	for c.start(s.Synset()); c.depth < steps && c.up(n); {
		for _, at := range c.reached() {
			for _, t := range n.Senses.Of(y) {
				t := wordnet.Sense(t)
				if t.Synset() == at && int(s.Level()+t.Level()) >= usual && t.Level() > wordnet.Rare {
					return true
				}
			}
		}
	}
	return false
}

// A climb goes from a synset to those above it, step by step.
type climb struct {
	seen       [48]uint32
	first, end int // those reached in the last step: seen[first:end]
	depth      int
}

func (c *climb) start(synset uint32) {
	c.seen[0], c.first, c.end, c.depth = synset, 0, 1, 0
}

// up goes one step; false where nothing is above.
func (c *climb) up(n *wordnet.Net) bool {
	to := c.end
	for _, s := range c.seen[c.first:c.end] {
		to += copy(c.seen[to:], n.Above.Of(s))
	}
	c.first, c.end, c.depth = c.end, to, c.depth+1
	return c.first < c.end
}

func (c *climb) reached() []uint32 { return c.seen[c.first:c.end] }

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

// against says whether the main senses of x and y stand in synsets that are antonyms. Of nouns and verbs
// half of what it finds is wrong ("civilian" / "man"), so that they are not asked.
func against(n *wordnet.Net, x, y uint32, p pos) bool {
	for _, a := range n.Senses.Of(x) {
		a := wordnet.Sense(a)
		if c := wordnet.Pos(n.Field[a.Synset()]); a.Level() != wordnet.Main || !has(n, a.Synset(), p) || c == 'n' || c == 'v' {
			continue
		}
		for _, to := range n.Against.Of(a.Synset()) {
			for _, b := range n.Senses.Of(y) {
				if b := wordnet.Sense(b); b.Synset() == to && b.Level() == wordnet.Main {
					return true
				}
			}
		}
	}
	return false
}

// similar says whether one adjective is among those that are similar to the other, or both to a third.
func similar(n *wordnet.Net, x, y uint32, p pos) bool {
	for _, a := range n.Senses.Of(x) {
		a := wordnet.Sense(a)
		if wordnet.Pos(n.Field[a.Synset()]) != 'a' || !has(n, a.Synset(), p) {
			continue
		}
		for _, b := range n.Senses.Of(y) {
			b := wordnet.Sense(b)
			if int(a.Level()+b.Level()) >= usual && near(n, a.Synset(), b.Synset()) {
				return true
			}
		}
	}
	return false
}

// near says whether one of two synsets of adjectives is similar to the other, or both to a third.
func near(n *wordnet.Net, a, b uint32) bool {
	for _, s := range n.Above.Of(a) {
		if s == b {
			return true
		}
		for _, t := range n.Above.Of(b) {
			if t == a || s == t {
				return true
			}
		}
	}
	for _, t := range n.Above.Of(b) {
		if t == a {
			return true
		}
	}
	return false
}

// siblingSteps is how far up two different things may meet to be of one kind.
const siblingSteps = 2

// siblings says whether usual senses of x and y meet a little way up, in something less than everything.
func siblings(n *wordnet.Net, x, y uint32, p pos) bool {
	for _, a := range n.Senses.Of(x) {
		a := wordnet.Sense(a)
		if a.Level() == wordnet.Rare || !has(n, a.Synset(), p) || wordnet.Pos(n.Field[a.Synset()]) != 'n' {
			continue
		}
		for _, b := range n.Senses.Of(y) {
			b := wordnet.Sense(b)
			if int(a.Level()+b.Level()) < usual || wordnet.Pos(n.Field[b.Synset()]) != 'n' {
				continue
			}
			if meet(n, a.Synset(), b.Synset()) {
				return true
			}
		}
	}
	return false
}

// meet says whether two synsets have one above them that is no more than siblingSteps away from either.
func meet(n *wordnet.Net, a, b uint32) bool {
	var c, d climb
	for c.start(a); c.depth < siblingSteps && c.up(n); {
		for d.start(b); d.depth < siblingSteps && d.up(n); {
			for _, s := range c.reached() {
				for _, t := range d.reached() {
					if s == t && wordnet.FieldName(n.Field[s]) != "noun.Tops" {
						return true
					}
				}
			}
		}
	}
	return false
}
