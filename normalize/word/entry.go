package word

import (
	"io/fs"

	"github.com/gainsay/gainsay/normalize/tables"
)

// An entry is a word as it was found: its key, and its number in our tables.
type entry struct {
	key []byte // folded, American; nil where it is no word
	id  uint32 // 0: not in our tables
}

// is says whether two entries are one word.
func (x entry) is(y entry) bool { return string(x.key) == string(y.key) }

// An ending is what inflection adds to a word, and what stands in its place in the lemma: "ies" → "y".
type ending struct {
	add, base string
	pos       pos
}

// readEndings reads the regular endings, in the order in which they are tried.
func (l *Lexicon) readEndings(t fs.FS) error {
	return readRows(t, "word_endings.tsv", func(r tables.Row, p pos) {
		l.endings = append(l.endings, ending{r.Fields[0], r.Fields[1], p})
	}, "ending", "base?", "tag?")
}

// readPrefixes reads the prefixes of negation.
func (l *Lexicon) readPrefixes(t fs.FS) error {
	return readRows(t, "word_prefixes.tsv", func(r tables.Row, _ pos) { l.prefixes = append(l.prefixes, r.Fields[0]) }, "prefix")
}

// find looks w up as it stands, else by what remains without its inflection. buf is room for the key.
func (l *Lexicon) find(buf []byte, w string, p pos) entry {
	key := l.spelling.american(fold(buf, w))
	if len(key) == 0 {
		return entry{}
	}
	if id, ok := l.words[string(key)]; ok {
		return entry{key, id}
	}
	var room [maxWord + 8]byte
	for _, e := range l.endings {
		if p != anyPos && e.pos != p {
			continue
		}
		n := len(key) - len(e.add)
		if n < 2 || string(key[n:]) != e.add {
			continue
		}
		base := append(append(room[:0], key[:n]...), e.base...)
		if id, ok := l.words[string(base)]; ok {
			return entry{append(key[:0], base...), id}
		}
	}
	return entry{key, 0}
}
