package claims

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// pronounMark stands before words that are a pronoun, until they are resolved.
const pronounMark = "\x00"

// nounText is the phrase of noun i as written, without the clauses and asides that hang on it.
func nounText(s *syntax.Sentence, i int) string {
	from, to := i, i
	for j := i - 1; j >= 0 && s.Tokens[j].Tag != syntax.PUNCT && under(s, j, i); j-- {
		if s.Tokens[j].Rel != syntax.Case || s.Tokens[j].Head != i {
			from = j
		}
	}
	for j := i + 1; j < len(s.Tokens) && s.Tokens[j].Tag != syntax.PUNCT && under(s, j, i); j++ {
		to = j
	}
	words := textOf(s, from, to)
	if s.Tokens[i].Tag == syntax.PRON {
		return pronounMark + words
	}
	return words
}

// textOf joins tokens from to to as they were spaced.
func textOf(s *syntax.Sentence, from, to int) string {
	var b strings.Builder
	for j := from; j <= to; j++ {
		if j > from && s.Tokens[j].Space {
			b.WriteByte(' ')
		}
		b.WriteString(s.Tokens[j].Text)
	}
	return b.String()
}

// under says whether token j hangs on token i without a clause between them.
func under(s *syntax.Sentence, j, i int) bool {
	for up := 0; j >= 0 && up < 12; up++ {
		if j == i {
			return true
		}
		switch s.Tokens[j].Rel {
		case syntax.AclRelcl, syntax.Acl, syntax.Parataxis, syntax.Appos, syntax.Advcl:
			return false
		}
		j = s.Tokens[j].Head
	}
	return false
}

// The roles a quotation mark can have.
const (
	none = iota
	opening
	closing
	either
)

func quoteMark(t string) int {
	switch t {
	case "“", "«", "``", "„":
		return opening
	case "”", "»", "''":
		return closing
	case `"`:
		return either
	}
	return none
}

// startsQuoted says whether the sentence opens with a quotation mark.
func startsQuoted(s *syntax.Sentence) bool { return quoteMark(s.Tokens[0].Text) != none }
