package syntax

import "iter"

// Quote is the text of a span as it was written.
func (t *Text) Quote(s Span) string {
	if s.Start < 0 || s.End > len(t.Source) || s.Start > s.End {
		return ""
	}
	return t.Source[s.Start:s.End]
}

// Root is the token at the head of the tree, -1 if there is none.
func (s *Sentence) Root() int {
	for i := range s.Tokens {
		if s.Tokens[i].Rel == Root {
			return i
		}
	}
	return -1
}

// Children goes through the children of token i from left to right; of -1, the root.
func (s *Sentence) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for j := range s.Tokens {
			if s.Tokens[j].Head == i && s.Tokens[j].Rel != NoRel && !yield(j) {
				return
			}
		}
	}
}

// Child is the first child of token i that has one of the relations, -1 if none has.
func (s *Sentence) Child(i int, rels ...Rel) int {
	for j := range s.Children(i) {
		for _, r := range rels {
			if s.Tokens[j].Rel == r {
				return j
			}
		}
	}
	return -1
}

// Under says whether token i is token top or stands anywhere below it.
func (s *Sentence) Under(i, top int) bool {
	for n := 0; n < len(s.Tokens) && i >= 0 && i < len(s.Tokens); n++ {
		if i == top {
			return true
		}
		i = s.Tokens[i].Head
	}
	return false
}

// Subtree is the half-open range of tokens that token i and all below it take up; trees have no crossing arcs, so that
// nothing else stands between.
func (s *Sentence) Subtree(i int) (from, to int) {
	from, to = i, i+1
	for from > 0 && s.Under(from-1, i) {
		from--
	}
	for to < len(s.Tokens) && s.Under(to, i) {
		to++
	}
	return from, to
}

// Quoted says whether token i stands between quotation marks of its sentence. A quotation that goes on over several
// sentences opens in the first and is closed in the last: see Token.Text for its marks.
func (s *Sentence) Quoted(i int) bool {
	inside := false
	for j := range min(i, len(s.Tokens)) {
		switch s.Tokens[j].Text {
		case "\"", "''", "``":
			inside = !inside
		case "“", "«", "„":
			inside = true
		case "”", "»":
			inside = false
		}
	}
	if !inside {
		return false
	}
	for j := i; j < len(s.Tokens); j++ { // a mark that is never closed, as in 5'10", is none
		switch s.Tokens[j].Text {
		case "\"", "''", "”", "»", "“":
			return j > i
		}
	}
	return s.Tokens[len(s.Tokens)-1].Text != "\""
}
