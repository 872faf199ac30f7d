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
//  4. a quotation that goes on over sentences is held by whoever is named at its end, else by whoever was named last,
//  5. "Zakharova stated this" holds what stands before it in the paragraph,
//  6. else the source speaks.
type speaker struct {
	reader  *Reader
	reading *Reading
	last    string  // who was named last
	spoke   int     // in which paragraph
	subject string  // a person who did something since, in the sentence before
	open    bool    // within quotation marks
	waiting int     // the first clause of an open quotation that nobody was named for, -1 for none
	asides  []aside // those that are not yet past
	para    int
}

// named notes who speaks.
func (sp *speaker) named(holder string) { sp.last, sp.spoke, sp.subject = holder, sp.para, "" }

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
		if !sp.open {
			sp.waiting = -1
		}
	}
	goesOn := sp.open && !(startsQuoted(s) && quoteMark(s.Tokens[0].Text) == opening)
	is := heads(s)
	own := owners(s, is)
	quoted := sp.quoted(s)
	by := make(map[int]attribution)
	silent := make(map[int]bool) // reporting verbs: they introduce, they claim nothing
	for i := range s.Tokens {
		sp.attribute(s, i, is, own, by, silent)
	}
	sp.beside(s, is, own, by)
	sp.backwards(s, silent)
	if goesOn && len(by) > 0 {
		sp.settle(s, by)
	}
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
	if !goesOn && sp.open {
		sp.waiting = -1
	}
	for k := first; k < len(sp.reading.Clauses) && sp.open && sp.waiting < 0; k++ {
		if c := &sp.reading.Clauses[k]; c.Quoted && c.Report == "" {
			sp.waiting = k
		}
	}
	sp.subject = person(s)
}

// settle lets whoever is named at the end of a quotation hold what came before in it.
func (sp *speaker) settle(s *syntax.Sentence, by map[int]attribution) {
	for i := range s.Tokens {
		if a, ok := by[i]; ok && a.holder != "" && sp.waiting >= 0 {
			for k := sp.waiting; k < len(sp.reading.Clauses); k++ {
				if c := &sp.reading.Clauses[k]; c.Quoted && c.Report == "" {
					c.Holder = a.holder
				}
			}
			break
		}
	}
	sp.waiting = -1
}

// backwards lets "Zakharova stated this" hold what stands before it in the paragraph and has no holder.
func (sp *speaker) backwards(s *syntax.Sentence, silent map[int]bool) {
	for i := range s.Tokens {
		if s.Tokens[i].Rel != syntax.Root {
			continue
		}
		_, effect := sp.reader.report(s, i)
		holder := ""
		for j := range s.Tokens {
			if t := &s.Tokens[j]; effect == Asserts && t.Head == i && t.Rel == syntax.Obj && t.Tag == syntax.PRON && t.XTag == "DT" {
				holder = sp.holder(s, i)
			}
		}
		if holder == "" {
			return
		}
		silent[i] = true
		sp.named(holder)
		for k := len(sp.reading.Clauses) - 1; k >= 0; k-- {
			c := &sp.reading.Clauses[k]
			if sp.reading.Text.Sentences[c.Sentence].Paragraph != s.Paragraph || c.Holder != "" {
				return
			}
			c.Holder = holder
		}
		return
	}
}

// person is the subject of the sentence, if it has the look of a person's name: first name and family name.
func person(s *syntax.Sentence) string {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if t.Rel != syntax.Nsubj && t.Rel != syntax.NsubjPass || t.Tag != syntax.PROPN || t.Head < 0 || s.Tokens[t.Head].Head >= 0 {
			continue
		}
		words := nounText(s, i)
		if strings.Count(words, " ") == 1 && (i > 0 && s.Tokens[i-1].Tag == syntax.PROPN || i+1 < len(s.Tokens) && s.Tokens[i+1].Tag == syntax.PROPN) {
			return words
		}
	}
	return ""
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
		sp.named(holder)
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

// beside lets the asides of the sentence hold its leading clause, or that of the part behind a colon or semicolon they stand in.
func (sp *speaker) beside(s *syntax.Sentence, is []bool, own []int, by map[int]attribution) {
	for len(sp.asides) > 0 && sp.asides[0].at < s.End {
		a, at := sp.asides[0].attribution, sp.asides[0].at
		sp.asides = sp.asides[1:]
		if a.effect == Asks || a.effect == Denies {
			a.effect = Asserts
		}
		a.holder = sp.resolve(a.holder)
		if a.holder == "" {
			continue
		}
		sp.named(a.holder)
		lead := leading(s, own, at)
		for i := range s.Tokens {
			if is[i] && (i == lead || lead < 0 && s.Tokens[i].Head < 0) {
				if _, taken := by[i]; !taken {
					by[i] = a
				}
			}
		}
	}
}

// leading is the head of the clause that an aside at a byte stands by, -1 for the sentence's own.
func leading(s *syntax.Sentence, own []int, at int) int {
	from := -1 // the first token behind the last colon before it
	for i := range s.Tokens {
		if s.Tokens[i].Start >= at {
			break
		}
		if t := s.Tokens[i].Text; t == ":" {
			from = i + 1
		}
	}
	for i := max(from, 0); from >= 0 && i < len(s.Tokens); i++ {
		head := own[i]
		if head >= from && (s.Tokens[head].Head < from) {
			return head
		}
	}
	return -1
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

// resolve gives for a pronoun whoever was named last, or a person of whom the sentence before tells, else the words themselves;
// nobody for "as they themselves said".
func (sp *speaker) resolve(words string) string {
	p, isPronoun := strings.CutPrefix(words, pronounMark)
	switch {
	case !isPronoun:
		return words
	case strings.Contains(p, " "):
		return ""
	case sp.subject != "" && (sp.last == "" || sp.spoke != sp.para):
		return sp.subject
	case sp.last != "" && sp.para-sp.spoke <= 1: // who spoke longer ago is hardly meant
		return sp.last
	}
	return p
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
