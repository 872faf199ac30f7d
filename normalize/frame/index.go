package frame

import (
	"slices"
	"strings"
)

// index makes the map from words to triggers.
func (b *builder) index() error {
	for _, f := range b.frames {
		r := b.rows[f.ID]
		for k, cell := range [...]string{r.Fields[3], r.Fields[4], r.Fields[5], r.Fields[6]} {
			for _, text := range cut(cell) {
				f.Triggers = append(f.Triggers, text)
				e, err := b.parseTrigger(kind(k), text)
				if err != nil {
					return r.Errorf("%s", err)
				}
				for _, role := range [...]string{e.self, e.subject, e.object} {
					if _, ok := f.Role(role); role != "" && !ok {
						return r.Errorf("%q: the frame has no role %q", text, role)
					}
				}
				e.frame = f
				b.add(e)
			}
		}
	}
	return nil
}

// add puts a trigger into the index, under its main word.
func (b *builder) add(e *entry) {
	b.put(e.words[e.anchor], e)
	b.hyphens(e)
}

// hyphens adds "sit - in" beside "sit-in", for those who cut words at hyphens.
func (b *builder) hyphens(e *entry) {
	if !strings.Contains(e.text, "-") || !slices.ContainsFunc(e.words, func(w string) bool { return strings.Contains(w, "-") }) {
		return
	}
	d := *e
	d.words, d.loose, d.anchor = nil, true, 0
	for i, w := range e.words {
		for k, piece := range strings.Split(w, "-") {
			if k > 0 {
				d.words = append(d.words, "-")
			}
			if i == e.anchor && (k == 0 || !b.isPrep(piece)) {
				d.anchor = len(d.words)
			}
			d.words = append(d.words, piece)
		}
	}
	if w := d.words[d.anchor]; w != "" {
		b.put(w, &d)
	}
}

// put adds one entry under one word.
func (b *builder) put(word string, e *entry) { b.entries[word] = append(b.entries[word], e) }

// An ending is how a form of a verb is made: "stopped" from stop.
type ending struct {
	form, base    string
	doubled, noun bool
}

// bases calls f with what a word may be a form of: "stopped", "fled". What is no word at all is found nowhere.
// Noun says that the form is a noun as well: "signing".
func (l *Lexicon) bases(word string, f func(base string, noun bool)) {
	if base, ok := l.past[word]; ok {
		f(base, false)
		return
	}
	for _, e := range l.endings {
		stem, ok := strings.CutSuffix(word, e.form)
		n := len(stem)
		switch {
		case !ok || n < 2:
		case !e.doubled && e.base == "":
			f(stem, e.noun)
		case !e.doubled && strings.HasPrefix(e.form, e.base): // "close" lies within "closed"
			f(word[:n+len(e.base)], e.noun)
		case !e.doubled:
			f(stem+e.base, e.noun)
		case n > 2 && stem[n-1] == stem[n-2]:
			f(stem[:n-1], e.noun)
		}
	}
}

// Of lists the frames that have the word in a trigger, as its main word: candidates, without a look at the sentence.
// The word is a lemma. The caller must not change the list.
func (l *Lexicon) Of(lemma string) []*Frame { return l.of()[lemma] }

// candidates makes the map of Of.
func (l *Lexicon) candidates() map[string][]*Frame {
	of := make(map[string][]*Frame, len(l.entries))
	for word, list := range l.entries {
		for _, e := range list {
			if !has(of[word], e.frame) {
				of[word] = append(of[word], e.frame)
			}
		}
	}
	return of
}

// Frame is the frame of that id.
func (l *Lexicon) Frame(id string) (*Frame, bool) {
	f, ok := l.byID[id]
	return f, ok
}

// Frames lists all frames, in the order of their fields and rows.
func (l *Lexicon) Frames() []*Frame {
	var all []*Frame
	for _, field := range l.fields {
		for _, f := range l.frames {
			if f.Field == field.ID {
				all = append(all, f)
			}
		}
	}
	return all
}

// Fields lists the fields in the order of their table.
func (l *Lexicon) Fields() []Field { return append([]Field(nil), l.fields...) }
