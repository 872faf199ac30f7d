package frame

import (
	"fmt"
	"strconv"
	"strings"
)

// kind is the part of speech of a trigger.
type kind uint8

const (
	verb kind = iota
	noun
	adjective
	phrase
)

var kindNames = [...]string{"verb", "noun", "adjective", "phrase"}

// An entry is one trigger of one frame.
type entry struct {
	frame   *Frame
	kind    kind
	words   []string // lemmas; "*" is a gap
	anchor  int      // the word that At is asked about
	be      bool     // a form of be, or one like it, stands before
	rank    int      // 1 the first guess
	plural  bool
	self    string // the role that the noun itself fills
	subject string // the role that the subject fills, where it is not the agent
	object  string // the role that the object fills, where it is not the patient
	loose   bool   // a hyphenated word in pieces: the tags of its pieces tell nothing
	conds   []condition
	text    string // as the table writes it
}

// A condition holds if one of its tests does, or, negated, if none does.
type condition struct {
	not   bool
	tests []test
}

// A test asks for a part of the clause, and for the word in it.
type test struct {
	slot  slot
	prep  string // for slot prep
	words []string
	class classes
	any   bool // any word will do
	not   bool // there must be none
}

// cut splits a cell at the commas outside brackets.
func cut(cell string) []string {
	if cell == "" {
		return nil
	}
	parts := make([]string, 0, strings.Count(cell, ",")+1)
	depth, from := 0, 0
	for i := 0; i <= len(cell); i++ {
		switch {
		case i == len(cell) || cell[i] == ',' && depth == 0:
			if p := strings.TrimSpace(cell[from:i]); p != "" {
				parts = append(parts, p)
			}
			from = i + 1
		case cell[i] == '[':
			depth++
		case cell[i] == ']':
			depth--
		}
	}
	return parts
}

// parseTrigger reads one trigger in the notation of the package's doc.
func (b *builder) parseTrigger(k kind, text string) (*entry, error) {
	e := b.entry()
	*e = entry{kind: k, rank: 1, text: text}
	words := text
	if open := strings.IndexByte(text, '['); open >= 0 {
		end := strings.IndexByte(text, ']')
		if end < open {
			return nil, fmt.Errorf("%q: no closing bracket", text)
		}
		var err error
		if e.conds, err = b.conditions(text[open+1 : end]); err != nil {
			return nil, fmt.Errorf("%q: %w", text, err)
		}
		words = text[:open] + text[end+1:]
	}
	if at := strings.LastIndexByte(words, '<'); at >= 0 {
		words, e.subject = words[:at]+suffix(words[at:]), strings.TrimRight(words[at+1:], "@1234")
	}
	if at := strings.LastIndexByte(words, '^'); at >= 0 {
		words, e.object = words[:at]+suffix(words[at:]), strings.TrimRight(words[at+1:], "@1234")
	}
	if at := strings.LastIndexByte(words, '>'); at >= 0 {
		words, e.self = words[:at]+suffix(words[at:]), strings.TrimRight(words[at+1:], "@1234")
	}
	if at := strings.LastIndexByte(words, '@'); at >= 0 {
		n, err := strconv.Atoi(words[at+1:])
		if err != nil || n < 1 || n > 4 {
			return nil, fmt.Errorf("%q: want a rank from 1 to 4", text)
		}
		words, e.rank = words[:at], n
	}
	words, e.plural = strings.CutSuffix(words, "#pl")
	e.words = b.split(words)
	if len(e.words) == 0 || strings.ContainsAny(words, "[]<>@#|&^") {
		return nil, fmt.Errorf("%q is no trigger", text)
	}
	b.anchor(e)
	return e, nil
}

// entry makes an entry. They come in blocks, for there are many.
func (b *builder) entry() *entry {
	if len(b.spare) == 0 {
		b.spare = make([]entry, 512)
	}
	e := &b.spare[0]
	b.spare = b.spare[1:]
	return e
}

// split is strings.Fields, with its slices in blocks.
func (b *builder) split(s string) []string {
	from := len(b.words)
	for w := range strings.FieldsSeq(s) {
		b.words = append(b.words, w)
	}
	list := b.words[from:len(b.words):len(b.words)]
	if len(b.words) > cap(b.words)-16 {
		b.words = make([]string, 0, 4096)
	}
	return list
}

// suffix is the rank at the end of s, "@2", or nothing.
func suffix(s string) string {
	if at := strings.LastIndexByte(s, '@'); at >= 0 {
		return s[at:]
	}
	return ""
}

// anchor finds the word of a phrase that governs it: the first, the last one of a prepositional phrase.
func (b *builder) anchor(e *entry) {
	if e.kind == phrase && e.words[0] == b.be && len(e.words) > 1 {
		e.be, e.words = true, e.words[1:]
	}
	switch {
	case e.kind == noun || e.kind == adjective:
		e.anchor = len(e.words) - 1
		for i, w := range e.words {
			if i > 0 && b.isPrep(w) { // "state of emergency", "call for help"
				e.anchor = i - 1
				break
			}
		}
	case e.kind == phrase && b.isPrep(e.words[0]):
		for i := len(e.words) - 1; i > 0; i-- {
			if !b.isPrep(e.words[i]) {
				e.anchor = i
				break
			}
		}
	}
}

// conditions reads what stands in the brackets of a trigger.
func (b *builder) conditions(text string) ([]condition, error) {
	var all []condition
	for part := range strings.SplitSeq(text, "&") {
		c := condition{}
		part, c.not = strings.CutPrefix(part, "-")
		for item := range strings.SplitSeq(part, "|") {
			if err := b.test(&c, strings.TrimSpace(item)); err != nil {
				return nil, err
			}
		}
		all = append(all, c)
	}
	return all, nil
}

// test adds one item of a condition: "obj", "obj:#person", or one more value of the last such item.
func (b *builder) test(c *condition, item string) error {
	item, not := strings.CutPrefix(item, "-")
	name, value, found := strings.Cut(item, ":")
	sl, isSlot := slotNames[name]
	prep := ""
	if !isSlot && b.isPrep(name) {
		sl, isSlot, prep = slotPrep, true, name
	}
	last := len(c.tests) - 1
	switch {
	case item == "":
		return fmt.Errorf("empty condition")
	case found && !isSlot:
		return fmt.Errorf("no slot %q", name)
	case found:
		c.tests = append(c.tests, test{slot: sl, prep: prep, not: not})
		return b.value(&c.tests[len(c.tests)-1], value)
	case last >= 0 && !not && !c.tests[last].any && c.tests[last].slot != slotMod:
		return b.value(&c.tests[last], item)
	case isSlot:
		c.tests = append(c.tests, test{slot: sl, prep: prep, any: true, not: not})
	default:
		c.tests = append(c.tests, test{slot: slotMod, not: not})
		return b.value(&c.tests[last+1], item)
	}
	return nil
}

// value adds a lemma or a class to a test.
func (b *builder) value(t *test, v string) error {
	name, isClass := strings.CutPrefix(v, "#")
	if !isClass {
		if t.slot != slotCase && t.slot != slotPart && b.isPrep(v) {
			return fmt.Errorf("%q is no word to ask for here: put it before the items with a colon", v)
		}
		t.words = append(t.words, v)
		return nil
	}
	n, ok := b.classNumber[name]
	if !ok {
		return fmt.Errorf("no class %q", v)
	}
	t.class = t.class.with(n)
	return nil
}
