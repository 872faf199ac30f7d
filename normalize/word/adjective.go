package word

import "github.com/gainsay/gainsay/normalize/word/internal/wordnet"

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
