package word

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word/internal/key"
	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

// An entry is a word as it was found: its key, its number in our tables, and in WordNet.
type entry struct {
	key   []byte // folded, American; nil where it is no word
	id    uint32 // 0: not in our tables
	lemma uint32 // 1 more than its number in WordNet; 0: not there
}

// is says whether two entries are one word.
func (x entry) is(y entry) bool {
	return string(x.key) == string(y.key) || x.lemma != 0 && x.lemma == y.lemma || x.id != 0 && x.id == y.id
}

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

// find looks w up as it stands, else by what remains without its inflection. buf is room for the key.
func (l *Lexicon) find(buf []byte, w string, p pos) entry {
	n := network()
	x := l.look(n, key.Fold(buf, w))
	if strings.IndexByte(w, ' ') > 0 && x.id == 0 { // "defence minister" is spelled word by word
		var room [key.Room]byte
		k := l.spelling.phrase(room[:0], w)
		x.key, x.id = append(x.key[:0], k...), l.words[string(k)]
	}
	if l.spoken(n, x, p) || len(x.key) == 0 {
		return x
	}
	if y := l.inflected(n, x.key, p); y.id != 0 || y.lemma != 0 {
		y.key = append(x.key[:0], y.key...)
		return y
	}
	return x
}

// spoken says whether our tables or WordNet have the word in the part of speech.
func (l *Lexicon) spoken(n *wordnet.Net, x entry, p pos) bool {
	if x.id != 0 && (p == anyPos || l.speaks[x.id]&(1<<p|1<<anyPos) != 0) {
		return true
	}
	return x.lemma != 0 && speaks(n, x.lemma-1, p)
}

// look looks a key up as it stands, then in American spelling.
func (l *Lexicon) look(n *wordnet.Net, k []byte) entry {
	x := entry{key: k, id: l.words[string(k)]}
	lemma, ok := n.Lemma(k)
	if x.id == 0 { // our own keys are American
		x.key = l.spelling.american(k)
		x.id = l.words[string(x.key)]
	}
	if !ok {
		lemma, ok = n.Lemma(x.key)
	}
	if ok {
		x.lemma = lemma + 1
	}
	return x
}

// speaks says whether WordNet has the lemma in the part of speech.
func speaks(n *wordnet.Net, lemma uint32, p pos) bool {
	for _, s := range n.Senses.Of(lemma) {
		if has(n, wordnet.Sense(s).Synset(), p) {
			return true
		}
	}
	return false
}

// irregular is the lemma that an irregular form belongs to; its key is nil where there is none.
func (l *Lexicon) irregular(n *wordnet.Net, k []byte, p pos) entry {
	for _, f := range n.Irregular(k) {
		if speaks(n, f.Lemma, p) {
			base := n.Key(f.Lemma)
			return entry{[]byte(base), l.words[base], f.Lemma + 1}
		}
	}
	return entry{}
}

// inflected finds the lemma of an inflected form: the irregular ones first, then by the endings.
func (l *Lexicon) inflected(n *wordnet.Net, k []byte, p pos) entry {
	if x := l.irregular(n, k, p); x.key != nil {
		return x
	}
	var room [key.Room]byte
	for _, e := range l.endings {
		at := len(k) - len(e.add)
		if p != anyPos && e.pos != p || at < 2 || string(k[at:]) != e.add {
			continue
		}
		x := l.look(n, append(append(room[:0], k[:at]...), e.base...))
		if l.spoken(n, x, p) {
			return entry{append([]byte(nil), x.key...), x.id, x.lemma}
		}
	}
	return entry{}
}
