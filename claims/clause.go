package claims

import "github.com/gainsay/gainsay/claims/syntax"

// heads marks the predicates of a sentence's clauses:
//
//  1. the root,
//  2. content clauses, relative and adverbial clauses, and asides that have a verb,
//  3. a second predicate joined to one of these by "and": "killed five and injured twelve".
//
// Infinitives, participles behind a preposition ("would pay by issuing shares") and the participles behind a noun ("agreements reached in 2020") stay with what they hang on: alone they assert nothing.
func heads(s *syntax.Sentence) []bool {
	is := make([]bool, len(s.Tokens))
	for i := range s.Tokens {
		t := &s.Tokens[i]
		switch t.Rel {
		case syntax.Root:
			is[i] = true
		case syntax.Ccomp, syntax.AdvclRelcl, syntax.AclRelcl, syntax.Parataxis:
			is[i] = predicative(s, i)
		case syntax.Advcl:
			is[i] = predicative(s, i) && t.XTag != "VB" && !complement(s, i)
		}
	}
	for i := range s.Tokens { // conjuncts stand behind their heads
		t := &s.Tokens[i]
		if t.Rel == syntax.Conj && t.Head >= 0 && t.Head < i && is[t.Head] && (predicative(s, i) || measured(s, i)) {
			is[i] = true
		}
	}
	return is
}

// measured says whether the adjective at i has a measure of its own: "74 metres high and 58 years old" are two claims.
func measured(s *syntax.Sentence, i int) bool {
	if s.Tokens[i].Tag != syntax.ADJ {
		return false
	}
	for j := range i {
		if t := &s.Tokens[j]; t.Head == i && (t.Rel == syntax.OblUnmarked || t.Rel == syntax.Obl) && j > s.Tokens[i].Head {
			return true
		}
	}
	return false
}

// complement says whether the participle at i stands behind a preposition right in its clause, with no comma before or behind:
// "focused on opening links"; not "After meeting the press, she flew home".
func complement(s *syntax.Sentence, i int) bool {
	h := s.Tokens[i].Head
	if i > 0 && s.Tokens[i].XTag == "VBN" && s.Tokens[i-1].Head == i && s.Tokens[i-1].Rel == syntax.Mark { // "as announced", "if needed"
		return true
	}
	if s.Tokens[i].XTag != "VBG" || h < 0 || h > i {
		return false
	}
	marked := false
	for j := h + 1; j < i; j++ {
		t := &s.Tokens[j]
		if t.Head == i {
			switch t.Rel {
			case syntax.Mark, syntax.Case:
				marked = t.Tag != syntax.CCONJ && (j == 0 || s.Tokens[j-1].Text != ",")
			case syntax.Nsubj, syntax.NsubjPass:
				return false
			}
		}
	}
	return marked
}

// predicative says whether token i is a verb, or has a subject or a copula.
func predicative(s *syntax.Sentence, i int) bool {
	if s.Tokens[i].Tag == syntax.VERB || s.Tokens[i].Tag == syntax.AUX && s.Tokens[i].XTag != "VBG" { // "for the time being"
		return true
	}
	for j := range s.Tokens {
		if s.Tokens[j].Head == i {
			switch s.Tokens[j].Rel {
			case syntax.Nsubj, syntax.NsubjPass, syntax.Cop, syntax.Csubj:
				return true
			}
		}
	}
	return false
}

// owners gives for each token the clause head it belongs to, -1 where the tree is broken.
// Tokens come after or before their heads, so that each chain is walked once and remembered.
func owners(s *syntax.Sentence, is []bool) []int {
	own := make([]int, len(s.Tokens))
	for i := range own {
		own[i] = -2
	}
	var chain []int
	for i := range s.Tokens {
		chain = chain[:0]
		at := i
		for at >= 0 && own[at] == -2 {
			if is[at] {
				own[at] = at
				break
			}
			own[at] = -1 // cuts a cycle
			chain = append(chain, at)
			at = s.Tokens[at].Head
		}
		owner := -1
		if at >= 0 {
			owner = own[at]
		}
		for _, j := range chain {
			own[j] = owner
		}
	}
	return own
}

// trimmed is the span from the first to the last token that keep allows, without punctuation at its ends.
func trimmed(s *syntax.Sentence, keep func(int) bool) (syntax.Span, bool) {
	first, last := -1, -1
	for i := range s.Tokens {
		if keep(i) && s.Tokens[i].Tag != syntax.PUNCT {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return syntax.Span{}, false
	}
	return syntax.Span{Start: s.Tokens[first].Start, End: s.Tokens[last].End}, true
}
