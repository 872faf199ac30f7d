package word

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A prefix makes a word of the part of speech its opposite: "confirmed" / "unconfirmed".
type prefix struct {
	text string
	pos  pos
}

// readPrefixes reads the prefixes of negation.
func (l *Lexicon) readPrefixes(t fs.FS) error {
	return readRows(t, "word_prefixes.tsv", func(r tables.Row, p pos) {
		l.prefixes = append(l.prefixes, prefix{r.Fields[0], p})
	}, "prefix", "tag?")
}

// shortestStem keeps "union" from being the opposite of an ion.
const shortestStem = 4

// negated says whether one of two words is the other behind a prefix of negation, both in its part of speech.
func (l *Lexicon) negated(x, y entry, p pos) bool {
	if len(x.key) < len(y.key) {
		x, y = y, x
	}
	if len(y.key) < shortestStem || x.lemma == 0 {
		return false
	}
	for _, f := range l.prefixes {
		if p != anyPos && f.pos != p || len(x.key) != len(f.text)+len(y.key) || !strings.HasPrefix(string(x.key), f.text) {
			continue
		}
		if string(x.key[len(f.text):]) == string(y.key) && speaks(network(), x.lemma-1, f.pos) {
			return l.stem(y, f.pos)
		}
	}
	return false
}

// Negated says whether a word is another one behind a prefix of negation: "unhurt", "non-resident".
func (l *Lexicon) Negated(lemma string) bool {
	for _, f := range l.prefixes {
		if rest, ok := strings.CutPrefix(lemma, f.text); ok && len(rest) >= shortestStem && l.relate(lemma, rest, f.pos) == Opposite {
			return true
		}
	}
	return false
}

// stem says whether y is a word of the part of speech, or a participle: "harmed".
func (l *Lexicon) stem(y entry, p pos) bool {
	n := network()
	if y.lemma != 0 && speaks(n, y.lemma-1, p) {
		return true
	}
	return p == adjective && l.inflected(n, y.key, verb).key != nil
}
