// Package syntax reads text as a linguist does: sentences, tokens, lemmas, tags and dependency trees, every token with
// byte offsets into the untouched text.
package syntax

// A Span is a half-open range of bytes of the text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Contains says whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps says whether the two share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// A Token is a syntactic word as in Universal Dependencies: "don't" is two, "do" and "n't".
type Token struct {
	Span
	Text  string // as written
	Lemma string // dictionary form, lower case but for names
	Tag   Tag    // universal part of speech
	XTag  string // Penn Treebank tag: "VBD", "NNS"
	Head  int    // index of the head in the sentence, -1 for the root
	Rel   Rel    // relation to the head
	Space bool   // white space stands before it
}

// A Sentence is a run of tokens with one tree.
type Sentence struct {
	Span
	Paragraph int     // counts from 0
	Tokens    []Token // the tree: Head and Rel
}

// A Text is what was read from one text.
type Text struct {
	Source    string
	Sentences []Sentence
	Warnings  []string // what was cut or passed over

	arena []Token // what the sentences share
}
