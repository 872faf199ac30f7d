package claims

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A speaker finds who holds each clause, from sentence to sentence:
//
//  1. reported speech before its clause: "Zakharova said that P",
//  2. behind or within it: "P, Zakharova said", "P, said Zakharova, Q",
//  3. "according to Zakharova, P" (2 and 3 are asides, found before the tree is made),
//  4. a quotation that goes on over sentences is held by whoever was named last,
//  5. else the source speaks.
type speaker struct {
	reader  *Reader
	reading *Reading
	last    string  // who was named last
	open    bool    // within quotation marks
	asides  []aside // those that are not yet past
	para    int
}

// an attribution is a holder found at a reporting word.
type attribution struct {
	holder string
	report string
	effect Effect
}

// sentence finds the clauses of sentence n and adds them to the reading.
func (sp *speaker) sentence(n int) {
	s := &sp.reading.Text.Sentences[n]
	if len(s.Tokens) == 0 {
		return
	}
	if s.Paragraph != sp.para { // a quotation may run over paragraphs, a forgotten mark must not
		sp.para, sp.open = s.Paragraph, sp.open && startsQuoted(s)
	}
	is := heads(s)
	own := owners(s, is)
	quoted := sp.quoted(s)
	by := make(map[int]attribution)
	silent := make(map[int]bool) // reporting verbs: they introduce, they claim nothing
	for i := range s.Tokens {
		sp.attribute(s, i, is, own, by, silent)
	}
	sp.beside(s, is, by)
	index := make([]int, len(s.Tokens))
	first := len(sp.reading.Clauses)
	for i := range s.Tokens {
		index[i] = -1
		if is[i] && !silent[i] {
			if c, ok := sp.clause(s, n, i, own, quoted, by); ok {
				index[i] = len(sp.reading.Clauses)
				sp.reading.Clauses = append(sp.reading.Clauses, c)
			}
		}
	}
	for k := first; k < len(sp.reading.Clauses); k++ {
		c := &sp.reading.Clauses[k]
		c.Parent = -1
		if h := s.Tokens[c.Head].Head; h >= 0 && own[h] >= 0 {
			c.Parent = index[own[h]]
		}
	}
}

// attribute notes what the reporting verb at token i introduces.
func (sp *speaker) attribute(s *syntax.Sentence, i int, is []bool, own []int, by map[int]attribution, silent map[int]bool) {
	if !is[i] {
		return
	}
	report, effect := sp.reader.report(s, i)
	if effect == "" {
		return
	}
	holder := sp.holder(s, i)
	a := attribution{holder, report, effect}
	content := -1
	for j := range s.Tokens {
		if s.Tokens[j].Head == i && is[j] && (s.Tokens[j].Rel == syntax.Ccomp || s.Tokens[j].Rel == syntax.Parataxis && holder != "" && !sp.aside(s, j)) {
			content = j
			break
		}
	}
	if content < 0 && sp.aside(s, i) { // "P, X said"
		if h := s.Tokens[i].Head; h >= 0 {
			content = own[h]
		}
	}
	if content < 0 {
		return
	}
	if _, taken := by[content]; !taken && content != i {
		by[content] = a
		silent[i] = holder != "" && onlyReports(s, i)
	}
	if holder != "" {
		sp.last = holder
	}
}

// onlyReports says whether the reporting verb at i claims nothing of its own: it is active, has no object but whom it tells,
// and no figure in its subject ("26 shopkeepers have reported that ..." is a claim).
func onlyReports(s *syntax.Sentence, i int) bool {
	for j := range s.Tokens {
		t := &s.Tokens[j]
		switch {
		case t.Head == i && (t.Rel == syntax.NsubjPass || t.Rel == syntax.AuxPass):
			return false
		case t.Head == i && t.Rel == syntax.Obj && t.Tag != syntax.PRON && !addressee(s, j):
			return false
		case t.Rel == syntax.Nummod && t.Head >= 0 && s.Tokens[t.Head].Head == i && s.Tokens[t.Head].Rel == syntax.Nsubj:
			return false
		}
	}
	return true
}

// addressee says whether the object at j stands right behind its verb and before the clause it is told: "told reporters that".
func addressee(s *syntax.Sentence, j int) bool {
	for k := range s.Tokens {
		if t := &s.Tokens[k]; t.Rel == syntax.Ccomp && t.Head == s.Tokens[j].Head {
			return k > j && s.Tokens[s.Tokens[j].Head].Lemma != "put"
		}
	}
	return false
}

// beside lets the asides of the sentence hold its leading clause.
func (sp *speaker) beside(s *syntax.Sentence, is []bool, by map[int]attribution) {
	for len(sp.asides) > 0 && sp.asides[0].at < s.End {
		a := sp.asides[0].attribution
		sp.asides = sp.asides[1:]
		if a.effect == Asks || a.effect == Denies {
			a.effect = Asserts
		}
		a.holder = sp.resolve(a.holder)
		sp.last = a.holder
		for i := range s.Tokens {
			if is[i] && s.Tokens[i].Head < 0 {
				if _, taken := by[i]; !taken {
					by[i] = a
				}
			}
		}
	}
}

// aside says whether token i is a reporting verb set beside its clause: "P, X told a briefing".
func (sp *speaker) aside(s *syntax.Sentence, i int) bool {
	_, effect := sp.reader.report(s, i)
	return s.Tokens[i].Rel == syntax.Parataxis && effect != "" && sp.holder(s, i) != ""
}

// clause makes the clause of predicate i.
func (sp *speaker) clause(s *syntax.Sentence, n, i int, own []int, quoted []bool, by map[int]attribution) (Clause, bool) {
	doc := &sp.reading.Document
	mine := make([]bool, len(s.Tokens))
	for j := range s.Tokens {
		mine[j] = own[j] == i
	}
	span, ok := trimmed(s, func(j int) bool { return mine[j] })
	if !ok {
		return Clause{}, false
	}
	c := Clause{Sentence: n, Head: i, Quoted: quoted[i], own: mine, Effect: Asserts}
	c.Claim = Claim{Doc: doc.ID, Source: doc.Source, Date: doc.Date, Span: span, Text: doc.Text[span.Start:span.End]}
	for at, up := i, 0; at >= 0 && own[at] >= 0 && up < 16; up++ { // the nearest attribution above it
		if a, ok := by[own[at]]; ok {
			c.Holder, c.Report, c.Effect = a.holder, a.report, a.effect
			return c, true
		}
		at = s.Tokens[own[at]].Head
	}
	if c.Quoted {
		c.Holder = sp.last
	}
	return c, true
}

// holder is the subject of the reporting verb at token i as written, a pronoun resolved to whoever was named last.
func (sp *speaker) holder(s *syntax.Sentence, i int) string {
	for up := 0; i >= 0 && up < 4; up++ {
		for j := range s.Tokens {
			t := &s.Tokens[j]
			if t.Head == i && (t.Rel == syntax.Nsubj || t.Rel == syntax.OblAgent) {
				return sp.resolve(nounText(s, j))
			}
		}
		if s.Tokens[i].Rel != syntax.Conj && s.Tokens[i].Rel != syntax.Xcomp {
			break
		}
		i = s.Tokens[i].Head
	}
	return ""
}

// resolve gives for a pronoun whoever was named last, else the words themselves.
func (sp *speaker) resolve(words string) string {
	if p, isPronoun := strings.CutPrefix(words, pronounMark); isPronoun {
		if sp.last != "" {
			return sp.last
		}
		return p
	}
	return words
}

// quoted marks the tokens within quotation marks and carries an open quotation on.
func (sp *speaker) quoted(s *syntax.Sentence) []bool {
	in := make([]bool, len(s.Tokens))
	for i := range s.Tokens {
		switch quoteMark(s.Tokens[i].Text) {
		case opening:
			sp.open = true
		case closing:
			sp.open = false
		case either:
			sp.open = !sp.open
		}
		in[i] = sp.open
	}
	return in
}
