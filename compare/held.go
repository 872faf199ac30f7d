package compare

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
)

// A held proposition waits to be judged. Most terms are plain words, and the values that they lack are most of what a
// term takes: ten thousand articles hold some two million terms, those of the sentences around each clause among them.
type held struct {
	rest   normalize.Proposition // without its terms
	words  []normalize.Word
	values []any // *name.Name, *unit.Quantity or *when.Time of the words that have one, in their order
}

// hold gives a proposition in the form in which it waits.
func hold(p *normalize.Proposition) held {
	h := held{rest: *p, words: make([]normalize.Word, len(p.Terms))}
	h.rest.Terms = nil
	n := 0
	for i := range p.Terms {
		if h.words[i] = p.Terms[i].Word; valued(p.Terms[i].Kind) {
			n++
		}
	}
	h.values = make([]any, 0, n)
	for i := range p.Terms {
		switch t := &p.Terms[i]; t.Kind {
		case normalize.Name:
			v := t.Name
			h.values = append(h.values, &v)
		case normalize.Quantity:
			v := t.Quantity
			h.values = append(h.values, &v)
		case normalize.Time:
			v := t.Time
			h.values = append(h.values, &v)
		}
	}
	return h
}

// valued says whether terms of a kind have a value.
func valued(k normalize.TermKind) bool {
	return k == normalize.Name || k == normalize.Quantity || k == normalize.Time
}

// take gives the proposition back in full, in memory that is used again.
func (h *held) take(into *normalize.Proposition) *normalize.Proposition {
	terms := slices.Grow(into.Terms[:0], len(h.words))[:len(h.words)]
	clear(terms)
	*into = h.rest
	into.Terms = terms
	values := h.values
	for i := range terms {
		t := &terms[i]
		if t.Word = h.words[i]; !valued(t.Kind) {
			continue
		}
		switch v := values[0].(type) {
		case *name.Name:
			t.Name = *v
		case *unit.Quantity:
			t.Quantity = *v
		case *when.Time:
			t.Time = *v
		}
		values = values[1:]
	}
	return into
}
