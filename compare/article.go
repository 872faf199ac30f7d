package compare

import (
	"hash/fnv"
	"slices"
	"sort"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
)

// An article is a document as it is held for comparing.
type article struct {
	doc        claims.Document
	cut        bool // longer than Limits.DocumentBytes
	gone       bool // removed, but still in a table
	first      int  // its first statement's number in the table
	statements []statement
	words      tally    // what its statements tell of
	sentences  []int    // where each begins
	prints     []uint64 // fingerprints of its longer sentences, ascending
	warnings   []string // of reading it
}

// article reads a document.
func (c *Comparer) article(doc claims.Document, l Limits) *article {
	a := &article{doc: doc}
	doc, a.cut = l.cut(doc)
	text := syntax.English().Cutting(l.SentenceTokens).Split(doc.Text)
	ps := a.legible(text, c.normalizer.Cutting(l.SentenceTokens).Document(doc))
	a.words = tallied(ps)
	a.statements = make([]statement, len(ps))
	for i := range ps {
		a.statements[i] = statement{held: hold(&ps[i]), in: a}
	}
	for _, s := range text.Sentences {
		if len(s.Tokens) == 0 {
			continue
		}
		a.sentences = append(a.sentences, s.Tokens[0].Start)
		if words := s.Tokens; len(words) >= copiedWords {
			h := fnv.New64a()
			for i := range words {
				h.Write([]byte(words[i].Text))
				h.Write([]byte{0})
			}
			a.prints = append(a.prints, h.Sum64())
		}
	}
	slices.Sort(a.prints)
	return a
}

// before is the order in which articles are compared: by day, then by name. It does not depend on who was given first.
func (a *article) before(b *article) bool {
	switch {
	case a.doc.Date != b.doc.Date:
		return a.doc.Date < b.doc.Date
	case a.doc.ID != b.doc.ID:
		return a.doc.ID < b.doc.ID
	}
	return a.doc.Text < b.doc.Text
}

// sentence is the number of the sentence that a place is in.
func (a *article) sentence(at int) int { return sort.SearchInts(a.sentences, at+1) - 1 }

// copiedWords is the length from which two sentences are hardly the same by chance, in tokens.
const copiedWords = 8

const copyNote = "a copy: the two articles share a sentence word for word, so that this may be one origin and not two"

// copies says whether two articles share a longer sentence word for word.
func (a *article) copies(b *article) bool {
	for i, j := 0, 0; i < len(a.prints) && j < len(b.prints); {
		switch {
		case a.prints[i] == b.prints[j]:
			return true
		case a.prints[i] < b.prints[j]:
			i++
		default:
			j++
		}
	}
	return false
}
