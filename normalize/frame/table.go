package frame

import (
	"errors"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A Lexicon holds the frames of a language and finds them in sentences. It is safe for concurrent use.
type Lexicon struct {
	frames  []*Frame
	byID    map[string]*Frame
	entries map[string][]*entry // by the word at which they are anchored
	of      func() map[string][]*Frame
	fields  []Field
	classes map[string]classes
	name    classes // what a proper noun belongs to
	num     classes // what a number belongs to
	light   map[string][]light
	endings []ending
	be      string            // the first of the class be
	past    map[string]string // irregular forms: "fled" of flee
	asked   sync.Pool
}

// A Field is a part of the news: diplomacy, sport.
type Field struct{ ID, Title string }

var columns = []string{"id", "field", "behaviour", "verbs?", "nouns?", "adjectives?", "phrases?", "roles", "relations?", "example"}

// builder reads the tables into a Lexicon.
type builder struct {
	*Lexicon
	classNumber map[string]int
	patterns    map[string][]Role
	mutual      map[string][2]string
	rows        map[string]tables.Row
	spare       []entry  // not used yet
	words       []string // of entries
}

// New reads the frames from the tables of a language: frames-fields.tsv, frames.tsv, frames-FIELD.tsv for each field,
// frames-patterns.tsv, frames-classes.tsv, verbs-light.tsv, verbs-endings.tsv and verbs-irregular.tsv. Where an id comes twice, the last row wins.
func New(t fs.FS) (*Lexicon, error) {
	b := &builder{
		Lexicon: &Lexicon{
			byID: map[string]*Frame{}, entries: make(map[string][]*entry, 8192),
			classes: map[string]classes{}, light: map[string][]light{}, past: map[string]string{},
		},
		classNumber: map[string]int{}, patterns: map[string][]Role{}, mutual: map[string][2]string{}, rows: map[string]tables.Row{},
	}
	for _, read := range []func(fs.FS) error{b.readClasses, b.readPatterns, b.readFrames, b.readLight, b.readForms} {
		if err := read(t); err != nil {
			return nil, err
		}
	}
	if err := b.relateAll(); err != nil {
		return nil, err
	}
	if err := b.index(); err != nil {
		return nil, err
	}
	b.of = sync.OnceValue(b.candidates)
	return b.Lexicon, nil
}

// readClasses reads the word classes that conditions ask for.
func (b *builder) readClasses(t fs.FS) error {
	rows, err := tables.Read(t, "frames-classes.tsv", "class", "lemmas")
	if err != nil {
		return err
	}
	for i, name := range []string{"prep", "by-whom", "where", "part", "time", "be", "amount", "until", "whose", "between", "whom", "name", "num"} {
		b.classNumber[name] = i
	}
	b.name, b.num = b.name.with(b.classNumber["name"]), b.num.with(b.classNumber["num"])
	for _, r := range rows {
		n, ok := b.classNumber[r.Fields[0]]
		if !ok {
			n = len(b.classNumber)
			b.classNumber[r.Fields[0]] = n
		}
		if n >= 64*len(classes{}) {
			return r.Errorf("too many classes")
		}
		for i, w := range cut(r.Fields[1]) {
			if n == classBe && i == 0 {
				b.be = w
			}
			b.classes[w] = b.classes[w].with(n)
		}
	}
	return nil
}

// isPrep says whether a word of a trigger is a preposition.
func (b *builder) isPrep(w string) bool { return b.marks(w, classPrep) }

// readPatterns reads the roles that a single word in the roles column stands for.
func (b *builder) readPatterns(t fs.FS) error {
	rows, err := tables.Read(t, "frames-patterns.tsv", "pattern", "roles")
	if err != nil {
		return err
	}
	for _, r := range rows {
		f := &Frame{}
		if err := b.roles(f, r, r.Fields[1]); err != nil {
			return err
		}
		b.patterns[r.Fields[0]], b.mutual[r.Fields[0]] = f.Roles, f.Mutual
	}
	return nil
}

// readFrames reads the frames of all fields, those of the user's own last.
func (b *builder) readFrames(t fs.FS) error {
	fields, err := tables.Read(t, "frames-fields.tsv", "field", "title")
	if err != nil {
		return err
	}
	for _, r := range fields {
		b.fields = append(b.fields, Field{r.Fields[0], r.Fields[1]})
	}
	for i := len(fields) - 1; i >= 0; i-- { // general comes first in the index and last here, for the user's rows win
		name := "frames.tsv"
		if i > 0 {
			name = "frames-" + fields[i].Fields[0] + ".tsv"
		}
		rows, err := tables.Read(t, name, columns...)
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
			return fields[i].Errorf("no table %s", name)
		}
		if err != nil {
			return err
		}
		for _, r := range rows {
			if err := b.frame(r); err != nil {
				return err
			}
		}
	}
	return nil
}

// frame reads one row. The same id again replaces the frame and its triggers; "+id" adds triggers to it.
func (b *builder) frame(r tables.Row) error {
	if id, more := strings.CutPrefix(r.Fields[0], "+"); more {
		return b.extend(id, r)
	}
	f := &Frame{ID: r.Fields[0], Field: r.Fields[1], Example: r.Fields[9], n: len(b.frames), row: r.Fields[8]}
	if old, again := b.byID[f.ID]; again {
		f.n = old.n
		b.frames[f.n] = f
	} else {
		b.frames = append(b.frames, f)
	}
	b.byID[f.ID], b.rows[f.ID] = f, r
	found := false
	for i, name := range behaviourNames {
		if name == r.Fields[2] {
			f.Behaviour, found = Behaviour(i), true
		}
	}
	if !found {
		return r.Errorf("no behaviour %q", r.Fields[2])
	}
	return b.roles(f, r, r.Fields[7])
}

// extend adds the triggers of a row to a frame that is there already.
func (b *builder) extend(id string, r tables.Row) error {
	old, ok := b.rows[id]
	if !ok {
		return r.Errorf("no frame %q to add to", id)
	}
	old.Fields = slices.Clone(old.Fields)
	for i := 3; i <= 6; i++ {
		old.Fields[i] += "," + r.Fields[i]
	}
	b.rows[id] = old
	return nil
}

// roles reads the roles column: patterns by name, roles with their markers, and the pair that may be swapped.
func (b *builder) roles(f *Frame, r tables.Row, cell string) error {
	for item := range strings.SplitSeq(cell, ";") {
		item = strings.TrimSpace(item)
		name, markers, marked := strings.Cut(item, "=")
		name, one := strings.CutSuffix(strings.TrimSpace(name), "!")
		x, y, pair := strings.Cut(name, "<>")
		switch pattern, known := b.patterns[name]; {
		case item == "":
		case pair:
			f.Mutual = [2]string{x, y}
		case known && !marked:
			for _, role := range pattern {
				f.setRole(role)
			}
			if m := b.mutual[name]; m[0] != "" {
				f.Mutual = m
			}
		case marked:
			f.setRole(Role{Name: name, Markers: strings.Split(markers, "|"), One: one})
		case name == "place" || name == "time": // every frame has them; the row may say that there is but one
			f.setRole(Role{Name: name, One: one})
		default:
			return r.Errorf("no pattern of roles %q", name)
		}
	}
	return nil
}

// setRole adds a role, or replaces the one of that name. A bare "place!" keeps the markers that are there.
func (f *Frame) setRole(role Role) {
	for i := range f.Roles {
		if f.Roles[i].Name == role.Name {
			if role.Markers == nil {
				role.Markers = f.Roles[i].Markers
			}
			f.Roles[i] = role
			return
		}
	}
	f.Roles = append(f.Roles, role)
}

// readLight reads the light verbs.
func (b *builder) readLight(t fs.FS) error {
	rows, err := tables.Read(t, "verbs-light.tsv", "verb", "subject", "nouns?")
	if err != nil {
		return err
	}
	for _, r := range rows {
		words := strings.Fields(r.Fields[0])
		b.light[words[0]] = append(b.light[words[0]], newLight(words[1:], r.Fields[1], cut(r.Fields[2])))
	}
	return nil
}

// readForms reads how the forms of verbs are made, and those of irregular verbs.
func (b *builder) readForms(t fs.FS) error {
	rows, err := tables.Read(t, "verbs-endings.tsv", "ending", "makes", "base?")
	if err != nil {
		return err
	}
	for _, r := range rows {
		e := ending{form: r.Fields[0], base: r.Fields[2], noun: r.Fields[1] == "noun"}
		if e.doubled = e.base == "="; e.doubled {
			e.base = ""
		}
		b.endings = append(b.endings, e)
	}
	if rows, err = tables.Read(t, "verbs-irregular.tsv", "verb", "forms"); err != nil {
		return err
	}
	for _, r := range rows {
		for _, form := range cut(r.Fields[1]) {
			if form != r.Fields[0] {
				b.past[form] = r.Fields[0]
			}
		}
	}
	return nil
}

// stage reads "treaty.4".
func stage(s string) (Stage, bool) {
	affair, n, ok := strings.Cut(s, ".")
	order, err := strconv.Atoi(n)
	return Stage{affair, order}, ok && err == nil && affair != ""
}
