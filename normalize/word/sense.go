package word

import (
	"io/fs"
	"slices"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word/internal/key"
	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

// Supersense is the field of the most usual meaning of a lemma, by WordNet's names: "noun.person" for "minister",
// "noun.act" for "election", "verb.motion" for "arrive"; empty where it is not known.
func (l *Lexicon) Supersense(lemma string, tag syntax.Tag) string {
	var buf [key.Room]byte
	x, n, p := l.find(buf[:0], lemma, posOf(tag)), network(), posOf(tag)
	if f, ok := l.fields[x.id]; ok && (p == noun || p == anyPos) {
		return f
	}
	if x.lemma == 0 {
		return ""
	}
	for _, s := range n.Senses.Of(x.lemma - 1) {
		if s := wordnet.Sense(s).Synset(); has(n, s, p) {
			return wordnet.FieldName(n.Field[s])
		}
	}
	return ""
}

// IsPerson says whether a noun names a person in a main meaning: "minister", "striker".
func (l *Lexicon) IsPerson(lemma string) bool { return l.means(lemma, "noun.person") }

// IsEvent says whether a noun names what happens or is done in a main meaning: "quake", "election", "collapse".
func (l *Lexicon) IsEvent(lemma string) bool {
	return l.means(lemma, "noun.event", "noun.act", "noun.phenomenon", "noun.process")
}

// IsSpot says whether a noun names a place, or what stands at one, in a main meaning: "quarry", "harbour", "hotel".
func (l *Lexicon) IsSpot(lemma string) bool {
	return l.means(lemma, "noun.location", "noun.artifact", "noun.object")
}

// IsThing says whether a noun names somebody or something that can be touched in a main meaning: "nurse", "pier", "violin".
func (l *Lexicon) IsThing(lemma string) bool {
	return l.means(lemma, "noun.person", "noun.artifact", "noun.object", "noun.animal", "noun.plant", "noun.food", "noun.group")
}

// readFields reads the nouns whose first meaning in WordNet is not that of news.
func (l *Lexicon) readFields(t fs.FS) error {
	return readRows(t, "word_fields.tsv", func(r tables.Row, _ pos) {
		for _, w := range list(r.Fields[0]) {
			if id := l.id(w); id != 0 {
				l.fields[id] = r.Fields[1]
				l.speaks[id] |= 1 << noun
			}
		}
	}, "words", "field")
}

// means says whether a main meaning of a noun lies in one of the fields.
func (l *Lexicon) means(lemma string, fields ...string) bool {
	var buf [key.Room]byte
	x, n := l.find(buf[:0], lemma, noun), network()
	if f, ok := l.fields[x.id]; ok {
		return slices.Contains(fields, f)
	}
	if x.lemma == 0 {
		return false
	}
	for _, s := range n.Senses.Of(x.lemma - 1) {
		s := wordnet.Sense(s)
		if s.Level() != wordnet.Main {
			continue
		}
		if slices.Contains(fields, wordnet.FieldName(n.Field[s.Synset()])) {
			return true
		}
	}
	return false
}

// Siblings says whether a and b are different things of one kind: "valve" and "sensor" are both devices.
// It is weaker than Exclusive: whoever asks must know from the context that one thing was meant.
func (l *Lexicon) Siblings(a, b string, tag syntax.Tag) bool {
	if r := l.Relate(a, b, tag); r != Related && r != None && r != Exclusive {
		return false
	}
	var bufA, bufB [key.Room]byte
	p := posOf(tag)
	x, y := l.find(bufA[:0], a, p), l.find(bufB[:0], b, p)
	if x.lemma == 0 || y.lemma == 0 || x.is(y) {
		return false
	}
	var u, v reach
	u.climb(network(), x.lemma-1, p)
	v.climb(network(), y.lemma-1, p)
	return u.meets(network(), &v)
}
