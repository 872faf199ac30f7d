package word

import "github.com/gainsay/gainsay/normalize/word/internal/wordnet"

// How many steps up a word is still plainly a kind of what is reached: "earthquake" of "disaster", but hardly of "event".
// Two things that meet within siblingSteps are of one kind.
const (
	nounSteps    = 3
	verbSteps    = 2
	siblingSteps = 2
)

// A reach is the synsets of a noun's or verb's usual senses and those above them.
type reach struct {
	at   [maxReach]place
	n    int
	bits uint64 // the synsets by their last bits: most questions end here
}

// maxReach is enough for all but a handful of words with very many senses.
const maxReach = 64

// A place is a synset that was reached, from a sense of that level, in so many steps.
type place struct {
	synset uint32
	steps  uint8
	level  wordnet.Level
}

// climb gathers what a lemma reaches. What an adjective is similar to is not its kind.
func (r *reach) climb(n *wordnet.Net, lemma uint32, p pos) {
	for _, s := range n.Senses.Of(lemma) {
		s := wordnet.Sense(s)
		limit := limitOf(n, s.Synset())
		if s.Level() == wordnet.Rare || limit == 0 || !has(n, s.Synset(), p) {
			continue
		}
		i := r.n
		for r.add(place{s.Synset(), 0, s.Level()}); i < r.n; i++ {
			from := r.at[i]
			if from.steps == limit {
				break
			}
			for _, up := range n.Above.Of(from.synset) {
				r.add(place{up, from.steps + 1, from.level})
			}
		}
	}
}

func (r *reach) add(p place) {
	if r.n < maxReach {
		r.at[r.n] = p
		r.n++
		r.bits |= 1 << (p.synset % 64)
	}
}

// limitOf is how far up from a synset is climbed.
func limitOf(n *wordnet.Net, synset uint32) uint8 {
	switch wordnet.Pos(n.Field[synset]) {
	case 'n':
		return nounSteps
	case 'v':
		return verbSteps
	}
	return 0
}

// below says whether a sense of v itself is above one of r, and both are what a reader would think of.
func (r *reach) below(v *reach) bool {
	for _, to := range v.at[:v.n] {
		if to.steps > 0 || r.bits>>(to.synset%64)&1 == 0 {
			continue
		}
		for _, from := range r.at[:r.n] {
			if from.synset == to.synset && from.steps > 0 && int(from.level+to.level) >= usual {
				return true
			}
		}
	}
	return false
}

// believed says whether two words are used alike enough for one to be a kind of the other. r is the reach of either.
func believed(n *wordnet.Net, r *reach, x, y uint32) bool {
	if wordnet.Pos(n.Field[r.at[0].synset]) == 'v' {
		return alike(x, y) >= alikeDoing
	}
	return alike(x, y) >= alikeKind
}

// meets says whether usual senses of two nouns have something above both, a little way up, that is less than everything.
func (r *reach) meets(n *wordnet.Net, v *reach) bool {
	if r.bits&v.bits == 0 {
		return false
	}
	for _, to := range v.at[:v.n] {
		if r.bits>>(to.synset%64)&1 == 0 || !sharable(n, to) {
			continue
		}
		for _, from := range r.at[:r.n] {
			if from.synset == to.synset && sharable(n, from) && int(from.level+to.level) >= usual {
				return true
			}
		}
	}
	return false
}

// sharable says whether things that reach p are of one kind by that.
func sharable(n *wordnet.Net, p place) bool {
	field := n.Field[p.synset]
	return p.steps > 0 && p.steps <= siblingSteps && wordnet.Pos(field) == 'n' && wordnet.FieldName(field) != "noun.Tops"
}
