package normalize

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
)

// A reading holds what the readers found in one sentence.
type reading struct {
	s          *syntax.Sentence
	numbers    []number.Number
	quantities []unit.Quantity
	times      []when.Time
	names      []name.Mention
	ordinals   map[int]float64 // by token
	at         []cover         // by token
	kids       [][]int         // by token
	termAt     []int           // by token: the term it is of, -1 for none
	terms      []Term          // of the sentence
	refs       map[int]phrase  // by token: what a pronoun stands for
}

// a cover says which expression a token belongs to.
type cover struct {
	kind  coverKind
	index int
}

type coverKind uint8

const (
	bare coverKind = iota
	inTime
	inName
	inQuantity
	inRef
)

// read runs every reader over the sentence.
func (n *Normalizer) read(s *syntax.Sentence, ctx when.Context) *reading {
	r := &reading{s: s, at: make([]cover, len(s.Tokens)), kids: make([][]int, len(s.Tokens))}
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; h >= 0 && h < len(s.Tokens) {
			r.kids[h] = append(r.kids[h], i)
		}
	}
	r.times = n.whens.Read(s, ctx)
	r.names = n.split(s, n.names.Read(s))
	r.numbers = n.numbers.Read(s)
	if ctx.Published == "" { // what bears no date is no news: its bounds are meant as logic has them
		for i := range r.numbers {
			r.numbers[i] = r.numbers[i].Open()
		}
		for i := range r.times {
			r.times[i].Interval = r.times[i].Open()
		}
	}
	for _, x := range r.numbers {
		if x.Kind == number.Ordinal && x.To == x.From+1 {
			if r.ordinals == nil {
				r.ordinals = map[int]float64{}
			}
			r.ordinals[x.From] = x.Low
		}
	}
	r.quantities = n.units.Read(s, r.numbers)
	for i := range r.quantities {
		if q := &r.quantities[i]; q.Noun >= 0 { // what is counted is a term of its own
			q.From, q.To = q.Number.From, q.Number.To
		}
		r.mark(r.quantities[i].From, r.quantities[i].To, cover{inQuantity, i})
	}
	for i, t := range r.times {
		if q := r.at[t.From]; q.kind == inQuantity && (r.quantities[q.index].Age || (t.Kind == when.Set || strings.Contains(r.quantities[q.index].Unit.ID, "/")) && r.quantities[q.index].From < t.From) {
			continue // "5 miles per hour" is one quantity, not five miles and a time
		}
		if t.Kind == when.Ref { // "former", "now", "to date" name no time that could be compared
			if t.To > t.From+1 {
				r.mark(t.From, t.To, cover{inRef, i})
			}
			continue
		}
		for j := t.From; j < t.To; j++ { // "up to 1996" counts nothing
			if c := r.at[j]; c.kind == inQuantity {
				r.mark(r.quantities[c.index].From, r.quantities[c.index].To, cover{})
			}
		}
		r.mark(t.From, t.To, cover{inTime, i})
	}
	for i, m := range r.names {
		if !r.covered(m.From, m.To, inTime) && (m.Name.Known() || !r.covered(m.From, m.To, inQuantity)) {
			r.mark(m.From, m.To, cover{inName, i})
		}
	}
	return r
}

// split takes offices in the plural apart: "the ministers of Russia, Azerbaijan and Armenia" are not one office of Russia.
func (n *Normalizer) split(s *syntax.Sentence, all []name.Mention) []name.Mention {
	var out []name.Mention
	for _, m := range all {
		if m.Name.Kind != name.Office || !plural(s, m) {
			out = append(out, m)
			continue
		}
		for i := m.From; i < m.To; i++ {
			if s.Tokens[i].Tag != syntax.PROPN {
				continue
			}
			if part, ok := n.names.Lookup(s.Tokens[i].Text); ok && part.Kind != name.Office {
				out = append(out, name.Mention{From: i, To: i + 1, Span: s.Tokens[i].Span, Name: part, Head: i})
			}
		}
	}
	return out
}

func plural(s *syntax.Sentence, m name.Mention) bool {
	for i := m.From; i < m.To; i++ {
		if s.Tokens[i].XTag == "NNS" || s.Tokens[i].XTag == "NNPS" {
			return true
		}
	}
	return false
}

func (r *reading) mark(from, to int, c cover) {
	for i := from; i < to && i < len(r.at); i++ {
		r.at[i] = c
	}
}

func (r *reading) covered(from, to int, kind coverKind) bool {
	for i := from; i < to; i++ {
		if r.at[i].kind == kind {
			return true
		}
	}
	return false
}

// terms makes the terms of the sentence, those of the tokens that keep allows.
// clauseOf numbers the clause of a token.
func (n *Normalizer) terms(r *reading, clauseOf []int, keep func(int) bool, out []Term) []Term {
	s := r.s
	base := len(out)
	termAt := make([]int, len(s.Tokens)) // token -> term
	r.termAt = termAt
	for i := range termAt {
		termAt[i] = -1
	}
	out = slices.Grow(out, r.contents())
	for i := range s.Tokens {
		if !keep(i) {
			continue
		}
		t, from, to := n.term(r, i)
		if from < 0 {
			continue
		}
		t.Clause = clauseOf[i]
		t.Span = syntax.Span{Start: s.Tokens[from].Start, End: s.Tokens[to-1].End}
		t.Text = textOf(s, from, to)
		for j := from; j < to; j++ {
			if termAt[j] < 0 {
				termAt[j] = len(out)
			}
		}
		out = append(out, t)
	}
	done := make([]bool, len(out)-base)
	for i := range s.Tokens { // heads and roles, from the token each term hangs by
		k := termAt[i]
		if k < base || done[k-base] {
			continue
		}
		t := &out[k]
		if h := s.Tokens[i].Head; h >= 0 && termAt[h] == k {
			continue // an inner token
		}
		done[k-base] = true
		t.Head, t.Role, t.Marker = r.attach(i, termAt, n.Markers)
		t.Inner = s.Tokens[i].Rel == syntax.Xcomp
		if t.Kind == Quantity {
			t.Owner = t.Head
			if n := t.Quantity.Noun; n >= 0 && n < len(termAt) && termAt[n] >= 0 {
				t.Owner = termAt[n] // the noun that it counts
			} else if n := t.Quantity.To; n < len(termAt) && termAt[n] >= 0 && (t.Owner < 0 || out[t.Owner].Kind == Time) {
				t.Owner = termAt[n] // "61 dead"
			}
		}
	}
	n.fill(r, termAt, out[base:], base)
	join(r, termAt, out, base)
	return out
}

// join notes the words that tell one event together: those of a set phrase ("filed for bankruptcy", "was made redundant"),
// and a noun with its light verb ("made a landing").
func join(r *reading, termAt []int, out []Term, base int) {
	for k := base; k < len(out); k++ {
		if len(out[k].Frames) == 0 {
			continue
		}
		f := &out[k].Frames[0]
		if f.Light && f.Verb >= 0 {
			part(out, termAt[f.Verb], k, base)
			continue
		}
		for j := f.From; j < f.To && f.To > f.From+1 && f.To <= len(termAt); j++ {
			if f.Says(&r.s.Tokens[j]) {
				part(out, termAt[j], k, base)
			}
		}
	}
}

// part makes term i part of what term k tells, where both are words of their own.
func part(out []Term, i, k, base int) {
	if i < base || i == k || out[i].Part >= 0 || out[k].Part >= 0 || out[i].Kind > Modifier || out[k].Kind > Modifier {
		return
	}
	out[i].Part = k
}

// contents is about how many terms the sentence has: its content words, those of one expression together.
func (r *reading) contents() int {
	count := 0
	for i := range r.at {
		switch c := r.at[i]; {
		case c.kind != bare:
			if i == 0 || r.at[i-1] != c {
				count++
			}
		case carries(r.s.Tokens[i].Tag):
			count++
		}
	}
	return count
}

// carries says whether words of a tag carry content.
func carries(t syntax.Tag) bool {
	switch t {
	case syntax.VERB, syntax.NOUN, syntax.PROPN, syntax.X, syntax.SYM, syntax.ADJ, syntax.ADV, syntax.NUM:
		return true
	}
	return false
}

// fill notes who and what fills the roles of each event that a frame knows.
func (n *Normalizer) fill(r *reading, termAt []int, terms []Term, base int) {
	for k := range terms {
		t := &terms[k]
		if len(t.Frames) == 0 {
			continue
		}
		for _, f := range n.Frames.Fillers(r.s, t.Frames[0]) {
			if at := termAt[f.Token]; at >= base && at != base+k {
				t.Fillers = append(t.Fillers, Filler{Role: f.Role, Term: at})
			}
		}
	}
}

// term makes the term that begins at token i, with its token range; from is -1 where none does.
func (n *Normalizer) term(r *reading, i int) (t Term, from, to int) {
	s, tok := r.s, &r.s.Tokens[i]
	t = Term{Word: Word{Tag: tok.Tag, Lemma: strings.ToLower(tok.Lemma), Head: -1, Part: -1, Owner: -1}}
	switch c := r.at[i]; c.kind {
	case inTime:
		w := r.times[c.index]
		if i != w.From {
			return t, -1, 0
		}
		if w.Mod == when.Until && notUntil(s, w.From) {
			w.Interval = opening(w.Interval)
		}
		t.Kind, t.Time, t.Weight, t.Stance = Time, w, 0.5, n.said(r, w.From, w.To)
		return t, w.From, w.To
	case inName:
		m := r.names[c.index]
		if i != m.From {
			return t, -1, 0
		}
		t.Kind, t.Name, t.Lemma, t.Weight = Name, m.Name, strings.ToLower(textOf(s, m.From, m.To)), 1
		t.Stance = n.said(r, m.From, m.To)
		return t, m.From, m.To
	case inRef:
		return t, -1, 0
	case inQuantity:
		q := r.quantities[c.index]
		if i != q.From {
			if i >= q.From && i < q.To {
				return t, -1, 0
			}
		} else {
			t.Kind, t.Quantity, t.Weight, t.Stance = Quantity, q, 0.6, n.said(r, q.From, q.To)
			return t, q.From, q.To
		}
	}
	switch tok.Tag {
	case syntax.VERB:
		t.Kind = Predicate
	case syntax.NOUN, syntax.PROPN, syntax.X, syntax.SYM:
		t.Kind = Noun
	case syntax.ADJ, syntax.ADV, syntax.NUM:
		t.Kind = Modifier
	default:
		return t, -1, 0
	}
	if t.Kind != Predicate && r.copular(i) {
		t.Kind = Predicate
	}
	t.Frames = n.Frames.At(s, i)
	t.Edge = n.edge(&t)
	t.Ordinal = r.ordinals[i]
	if i > 0 && s.Tokens[i-1].Head == i && s.Tokens[i-1].Rel == syntax.Compound {
		t.Phrase = strings.ToLower(s.Tokens[i-1].Text) + " " + t.Lemma
	}
	for _, k := range r.kids[i] {
		switch kid := &s.Tokens[k]; kid.Rel {
		case syntax.NmodPoss:
			t.Definite = t.Definite || kid.Tag != syntax.PRON // "his hands" are as known as he is
		case syntax.Det, syntax.Amod:
			p := n.pointers[strings.ToLower(kid.Text)]
			t.Definite = t.Definite || p.definite
			if p.turn != NoTurn {
				t.Turn = p.turn
			}
		}
	}
	if t.Weight = n.Words.Weight(t.Lemma); t.Kind == Modifier {
		t.Weight *= 0.6
	}
	if n.carrier[t.Lemma] && !(len(t.Frames) > 0 && setPhrase(s, t.Frames[0].From, t.Frames[0].To)) { // "lost their lives" carries nothing
		t.Carrier, t.Weight = true, min(t.Weight, 0.2)
	}
	t.Stance, t.Denies = n.stances.Read(s, i), n.stances.Denies(t.Lemma) || n.Words.Negated(t.Lemma)
	for _, w := range r.times {
		if w.Mod == when.Until && notUntil(s, w.From) {
			t.Stance.Negative = false
		}
	}
	for _, f := range t.Frames[:min(1, len(t.Frames))] { // "found not guilty" is no denial: the phrase itself has the "not"
		for j := f.From; j < f.To && t.Stance.Negative; j++ {
			t.Stance.Negative = !n.stances.Negates(&s.Tokens[j]) || !f.Says(&s.Tokens[j])
		}
	}
	if t.Kind == Predicate {
		t.Tense = tense(r, i)
	} else if i > 0 && (t.Tag == syntax.ADJ || t.Tag == syntax.NOUN && s.Tokens[i-1].Head == i) && s.Tokens[i-1].Rel == syntax.Advmod && n.stances.Negates(&s.Tokens[i-1]) {
		t.Denied, t.Stance.Negative = true, false
		return t, i - 1, i + 1
	}
	return t, i, i + 1
}

// said is the stance of what is said by a figure, a time or a name: "the turnout was not 61 per cent".
func (n *Normalizer) said(r *reading, from, to int) stance.Stance {
	for i := from; i < to; i++ {
		if r.copular(i) {
			return n.stances.Read(r.s, i)
		}
	}
	return stance.Stance{}
}

// copular says whether token i is a predicate by a copula.
func (r *reading) copular(i int) bool {
	for _, k := range r.kids[i] {
		if r.s.Tokens[k].Rel == syntax.Cop {
			return true
		}
	}
	return false
}

// attach finds the term that token i hangs on, how, and by which preposition.
func (r *reading) attach(i int, termAt []int, known Markers) (head int, role Role, marker string) {
	s := r.s
	tok := &s.Tokens[i]
	for _, k := range r.kids[i] {
		if marker != "" {
			break
		}
		if s.Tokens[k].Rel == syntax.Mark && known.Has(strings.ToLower(s.Tokens[k].Text)) { // "after the boy had disappeared"
			marker = strings.ToLower(s.Tokens[k].Text)
		}
		if s.Tokens[k].Rel == syntax.Case {
			marker = strings.ToLower(s.Tokens[k].Text)
			for _, f := range r.kids[k] {
				if s.Tokens[f].Rel == syntax.Fixed {
					marker += " " + strings.ToLower(s.Tokens[f].Text)
				}
			}
			for longer, j := marker, k-1; j >= 0 && j > k-3 && s.Tokens[j].Tag == syntax.ADV; j-- { // "far away from"
				if longer = strings.ToLower(s.Tokens[j].Text) + " " + longer; known.Has(longer) {
					marker = longer
				}
			}
		}
	}
	head = -1
	for h, up := tok.Head, 0; h >= 0 && up < 20; h, up = s.Tokens[h].Head, up+1 {
		if termAt[h] >= 0 && termAt[h] != termAt[i] {
			head = termAt[h]
			break
		}
	}
	return head, roleOf(tok.Rel, marker), marker
}

// roleOf turns a relation of the tree into a role.
func roleOf(rel syntax.Rel, marker string) Role {
	switch rel {
	case syntax.Nsubj, syntax.NsubjOuter, syntax.Csubj, syntax.OblAgent:
		return Subject
	case syntax.NsubjPass, syntax.CsubjPass, syntax.Obj, syntax.Iobj:
		return Object
	case syntax.Obl, syntax.OblUnmarked:
		if marker == "by" {
			return Subject
		}
		return Oblique
	case syntax.Nmod, syntax.NmodPoss, syntax.NmodUnmarked, syntax.NmodDesc, syntax.Appos:
		return Of
	case syntax.Amod, syntax.Advmod, syntax.Nummod, syntax.Compound, syntax.Det, syntax.Flat, syntax.CompoundPrt:
		return Attribute
	case syntax.Conj:
		return Joined
	case syntax.Root:
		return Root
	}
	return Clausal
}

// textOf is the text of tokens from..to, blanks as written.
func textOf(s *syntax.Sentence, from, to int) string {
	var b strings.Builder
	for j := from; j < to; j++ {
		if j > from && s.Tokens[j].Space {
			b.WriteByte(' ')
		}
		b.WriteString(s.Tokens[j].Text)
	}
	return b.String()
}

// tense reads the form of the predicate at i and its auxiliaries.
func tense(r *reading, i int) Tense {
	out := NoTense
	switch r.s.Tokens[i].XTag {
	case "VBD":
		out = Past
	case "VBZ", "VBP":
		out = Present
	}
	for _, k := range r.kids[i] {
		t := &r.s.Tokens[k]
		if t.Rel != syntax.Aux && t.Rel != syntax.AuxPass && t.Rel != syntax.Cop {
			continue
		}
		switch {
		case t.XTag == "MD":
			return Future
		case t.Lemma == "have" && t.XTag != "VBD":
			return Perfect
		case t.XTag == "VBD":
			out = Past
		case out == NoTense && (t.XTag == "VBZ" || t.XTag == "VBP"):
			out = Present
		}
	}
	if out == NoTense && r.s.Tokens[i].Rel == syntax.Xcomp && r.s.Tokens[i].Head >= 0 && r.s.Tokens[i].Head != i {
		switch r.s.Tokens[r.s.Tokens[i].Head].XTag {
		case "VBD":
			return Past
		case "VBZ", "VBP":
			return Present
		}
	}
	return out
}

// setPhrase says whether tokens are more than a verb with its preposition: "lost their lives", but not "stands at".
func setPhrase(s *syntax.Sentence, from, to int) bool {
	more := 0
	for i := from; i < to; i++ {
		if s.Tokens[i].Rel != syntax.Case {
			more++
		}
	}
	return more > 1
}
