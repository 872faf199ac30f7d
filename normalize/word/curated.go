package word

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// readSynonyms reads rows of words that stand for one another. A word may stand in several rows.
func (l *Lexicon) readSynonyms(t fs.FS) error {
	return readRows(t, "word_synonyms.tsv", func(r tables.Row, p pos) { l.all(list(r.Fields[0]), p, Synonym) }, "words", "tag?")
}

// readFamilies reads rows of words of one root and meaning in several parts of speech.
func (l *Lexicon) readFamilies(t fs.FS) error {
	return readRows(t, "word_families.tsv", func(r tables.Row, _ pos) { l.all(list(r.Fields[0]), anyPos, Derived) }, "words")
}

// readBroader reads rows of kinds and the words that are kinds of them.
func (l *Lexicon) readBroader(t fs.FS) error {
	return readRows(t, "word_broader.tsv", func(r tables.Row, p pos) {
		l.between(list(r.Fields[0]), list(r.Fields[1]), p, Broader)
	}, "broader", "narrower", "tag?")
}

// readOpposites reads rows with the words of the one side and those of the other.
func (l *Lexicon) readOpposites(t fs.FS) error {
	return readRows(t, "word_opposites.tsv", func(r tables.Row, p pos) {
		l.between(list(r.Fields[0]), list(r.Fields[1]), p, Opposite)
	}, "one", "other", "tag?")
}

// readCorrections reads single pairs that stand against what the other tables or WordNet say.
func (l *Lexicon) readCorrections(t fs.FS) error {
	var bad error
	err := readRows(t, "word_corrections.tsv", func(r tables.Row, p pos) {
		rel, ok := parseRelation(r.Fields[2])
		if !ok && bad == nil {
			bad = r.Errorf("no relation %q", r.Fields[2])
		}
		l.between(list(r.Fields[0]), list(r.Fields[1]), p, rel)
	}, "one", "other", "relation", "tag?")
	if err == nil {
		err = bad
	}
	return err
}

// readRows calls do with each row of a table and the part of speech in its tag column, where it has one.
func readRows(t fs.FS, name string, do func(tables.Row, pos), columns ...string) error {
	rows, err := tables.Read(t, name, columns...)
	if err != nil {
		return err
	}
	for _, r := range rows {
		p := anyPos
		if last := len(columns) - 1; columns[last] == "tag?" {
			var ok bool
			if p, ok = parsePos(r.Fields[last]); !ok {
				return r.Errorf("no tag %q: want noun, verb, adj or adv", r.Fields[last])
			}
		}
		do(r, p)
	}
	return nil
}

// list splits a field at its commas.
func list(field string) []string {
	parts := strings.Split(field, ",")
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p)
	}
	return parts
}

// all relates every two of the words.
func (l *Lexicon) all(words []string, p pos, r Relation) {
	ids := l.ids(words)
	for i, a := range ids {
		for _, b := range ids[i+1:] {
			l.put(a, b, p, r)
		}
	}
}

// between relates every word of as to every one of bs.
func (l *Lexicon) between(as, bs []string, p pos, r Relation) {
	to := l.ids(bs)
	for _, a := range l.ids(as) {
		for _, b := range to {
			l.put(a, b, p, r)
		}
	}
}

// ids gives the numbers of words.
func (l *Lexicon) ids(words []string) []uint32 {
	ids := make([]uint32, len(words))
	for i, w := range words {
		ids[i] = l.id(w)
	}
	return ids
}

// put keeps the relation of two words. A row for a part of speech leaves the others alone.
func (l *Lexicon) put(a, b uint32, p pos, r Relation) {
	if a == b || a == 0 || b == 0 {
		return
	}
	if a > b {
		a, b, r = b, a, r.Converse()
	}
	l.speaks[a] |= 1 << p
	l.speaks[b] |= 1 << p
	k := uint64(a)<<32 | uint64(b)
	v := l.pairs[k]
	if v[p] = r; r == None {
		v[p] = unrelated
	}
	l.pairs[k] = v
}

// unrelated is kept where a correction says None, so that WordNet is not asked.
const unrelated = Relation(200)

// id gives the number of a word of our tables, a new one where it has none; 0 where it is no word.
func (l *Lexicon) id(w string) uint32 {
	k := string(l.spelling.phrase(nil, w))
	if k == "" {
		return 0
	}
	n, ok := l.words[k]
	if !ok {
		n = uint32(len(l.words) + 1)
		l.words[k] = n
		l.classes = append(l.classes, nil)
		l.speaks = append(l.speaks, 0)
	}
	return n
}

// curated is what our tables say of x and y; None where they are silent.
func (l *Lexicon) curated(x, y entry, p pos) Relation {
	a, b := x.id, y.id
	if a == 0 || b == 0 {
		return None
	}
	if a > b {
		return l.paired(b, a, p).Converse()
	}
	return l.paired(a, b, p)
}

// paired looks up two words, the lower id first: for the part of speech, for any, and where none is asked for all in turn.
func (l *Lexicon) paired(a, b uint32, p pos) Relation {
	v, ok := l.pairs[uint64(a)<<32|uint64(b)]
	if !ok {
		return None
	}
	if v[p] != None {
		return v[p]
	}
	if v[anyPos] != None {
		return v[anyPos]
	}
	if p == anyPos {
		for _, r := range v {
			if r != None && r != unrelated {
				return r
			}
		}
	}
	return None
}

// parseRelation reads a relation by its name.
func parseRelation(s string) (Relation, bool) {
	for i, n := range relationNames {
		if n == s {
			return Relation(i), true
		}
	}
	return None, false
}
