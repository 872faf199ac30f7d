package frame

import "strings"

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
				e.frame = f
				b.add(e)
			}
		}
	}
	return nil
}

// add puts a trigger into the index, and the forms of a verb that pass for nouns and adjectives.
func (b *builder) add(e *entry) {
	word := e.words[e.anchor]
	b.put(word, e)
	b.hyphens(e)
	if e.kind != verb && e.kind != phrase || len(word) < 3 {
		return
	}
	for _, form := range b.irregular[word] {
		b.derive(e, form, e.kind)
	}
	for _, form := range inflect(word) {
		if e.kind == phrase {
			if e.anchor == 0 {
				b.derive(e, form, phrase)
			}
			continue
		}
		if strings.HasSuffix(form, "d") {
			b.derive(e, form, adjective)
		} else {
			b.derive(e, form, noun)
		}
	}
}

// hyphens adds "sit - in" beside "sit-in", for those who cut words at hyphens.
func (b *builder) hyphens(e *entry) {
	if !strings.Contains(strings.Join(e.words, " "), "-") {
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

// derive adds the trigger e with another form of its main word.
func (b *builder) derive(e *entry, form string, k kind) {
	if form == e.words[e.anchor] {
		return
	}
	d := *e
	d.kind, d.derived = k, true
	d.words = append([]string(nil), e.words...)
	d.words[e.anchor] = form
	b.put(form, &d)
}

// put adds one entry under one word.
func (b *builder) put(word string, e *entry) {
	b.entries[word] = append(b.entries[word], e)
	for _, f := range b.of[word] {
		if f == e.frame {
			return
		}
	}
	b.of[word] = append(b.of[word], e.frame)
}

// inflect gives the regular -ing and -ed forms of a verb, with and without the doubled letter:
// what does not exist is never met.
func inflect(verb string) []string {
	stem := verb
	if strings.HasSuffix(verb, "e") && !strings.HasSuffix(verb, "ee") {
		stem = verb[:len(verb)-1]
	}
	forms := []string{stem + "ing", stem + "ed"}
	if last := verb[len(verb)-1]; stem == verb && !strings.ContainsRune("aeiouywxh", rune(last)) && vowel(verb[len(verb)-2]) {
		forms = append(forms, verb+string(last)+"ing", verb+string(last)+"ed")
	}
	if strings.HasSuffix(verb, "y") {
		forms = append(forms, verb[:len(verb)-1]+"ied")
	}
	return forms
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

// Of lists the frames that have the word in a trigger, as its main word: candidates, without a look at the sentence.
// The word is a lemma. The caller must not change the list.
func (l *Lexicon) Of(lemma string) []*Frame { return l.of[lemma] }

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
