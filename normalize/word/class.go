package word

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A member is the place of a word in an exclusive class: words with the same place are one thing ("autumn=fall").
type member struct {
	class, place uint16
	pos          pos
}

// readClasses reads the classes whose members cannot hold of one thing at once.
func (l *Lexicon) readClasses(t fs.FS) error {
	class := uint16(0)
	return readRows(t, "word_exclusive.tsv", func(r tables.Row, p pos) {
		class++
		for i, same := range list(r.Fields[1]) {
			for _, w := range strings.Split(same, "=") {
				if id := l.id(strings.TrimSpace(w)); id != 0 {
					l.speaks[id] |= 1 << p
					l.classes[id] = append(l.classes[id], member{class, uint16(i), p})
				}
			}
		}
	}, "class", "members", "tag?")
}

// classed gives Exclusive where x and y stand at different places of one class, Synonym where they stand at one place of any.
func (l *Lexicon) classed(x, y entry, p pos) Relation {
	found := None
	for _, a := range l.classes[x.id] {
		for _, b := range l.classes[y.id] {
			if a.class != b.class || p != anyPos && a.pos != anyPos && a.pos != p {
				continue
			}
			if a.place == b.place {
				return Synonym
			}
			found = Exclusive
		}
	}
	return found
}
