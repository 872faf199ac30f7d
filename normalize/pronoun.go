package normalize

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/tables"
)

// A stands is what a pronoun may stand for.
type stands uint8

const (
	forNothing stands = iota
	forHe             // one person
	forShe
	forIt      // one thing or body
	forThey    // several, or a body
	forSpeaker // whoever says so
)

var standsNames = map[string]stands{"he": forHe, "she": forShe, "it": forIt, "they": forThey, "speaker": forSpeaker}

// readPronouns reads pronouns.tsv.
func readPronouns(t fs.FS) (map[string]stands, error) {
	rows, err := tables.Read(t, "pronouns.tsv", "word", "stands for")
	if err != nil {
		return nil, err
	}
	all := map[string]stands{}
	for _, row := range rows {
		s, ok := standsNames[row.Fields[1]]
		if !ok {
			return nil, row.Errorf("%q is none of he, she, it, they, speaker", row.Fields[1])
		}
		all[row.Fields[0]] = s
	}
	return all, nil
}

// A phrase is a noun phrase of a sentence that was read, by its head.
type phrase struct {
	in    *reading
	token int
}

// refer notes for each pronoun of the third person in r what it stands for, cautiously; before is the sentence before, nil for none.
// It asks in this order, and where two answers fit, there is none:
//
//  1. the subject of a clause around it or before it: "The crew said that they had secured the line";
//  2. the subject of the sentence before, the main one if there are several; of an event whose it is: "The formation of the group ... It";
//  3. where none of its subjects fits, anything else that it speaks of;
//  4. for a pronoun that is an object, the one thing that fits of all that the sentence before speaks of.
func (n *Normalizer) refer(r, before *reading) {
	for i := range r.s.Tokens {
		t := &r.s.Tokens[i]
		if t.Tag != syntax.PRON || t.Head < 0 || t.Head >= len(r.s.Tokens) {
			continue
		}
		kind := n.pronouns[t.Text]
		if kind == forNothing {
			kind = n.pronouns[strings.ToLower(t.Text)]
		}
		if kind == forNothing || kind == forSpeaker || r.expletive(i) {
			continue
		}
		p, clear := n.subjectBefore(r, i, kind)
		if p.in == nil && clear && before != nil {
			p = n.ofSentence(before, kind, r.isSubject(i) || t.Rel == syntax.Expl || t.Rel == syntax.NmodPoss)
		}
		if p.in != nil {
			if r.refs == nil {
				r.refs = map[int]phrase{}
			}
			r.refs[i] = p
		}
	}
}

// isSubject says whether token i is the subject of a predicate.
func (r *reading) isSubject(i int) bool {
	rel := r.s.Tokens[i].Rel
	return rel == syntax.Nsubj || rel == syntax.NsubjPass
}

// expletive says whether the pronoun at i stands for nothing: "it is expected that", "it was clear who won".
func (r *reading) expletive(i int) bool {
	t := &r.s.Tokens[i]
	if t.Rel == syntax.Discourse {
		return true
	}
	if !r.isSubject(i) && t.Rel != syntax.Expl {
		return false
	}
	cop, clause := t.Rel == syntax.Expl, false
	for _, k := range r.kids[t.Head] {
		switch r.s.Tokens[k].Rel {
		case syntax.Cop, syntax.AuxPass:
			cop = true
		case syntax.Csubj, syntax.CsubjPass, syntax.Ccomp, syntax.AclRelcl, syntax.AdvclRelcl, syntax.Xcomp:
			clause = true
		}
	}
	return cop && clause
}

// subjectBefore is the one subject of another clause of the sentence, before the pronoun at i, that it may stand for.
// clear is false where there are several.
func (n *Normalizer) subjectBefore(r *reading, i int, kind stands) (found phrase, clear bool) {
	own := r.s.Tokens[i].Head
	if !r.isSubject(i) && r.s.Tokens[i].Rel == syntax.NmodPoss {
		own = -1 // "lost his life"
	}
	for s := 0; s < i; s++ {
		if !r.isSubject(s) || r.s.Tokens[s].Head == own && own >= 0 {
			continue
		}
		p := r.phrase(s)
		if p.in == nil || !n.fits(p, kind) || found.in != nil && n.alike(found, p) {
			continue
		}
		if found.in != nil {
			return phrase{}, false
		}
		found = p
	}
	return found, true
}

// ofSentence is what a pronoun stands for in the sentence before it.
func (n *Normalizer) ofSentence(r *reading, kind stands, subject bool) phrase {
	var found, main, other phrase
	several, others := false, false
	for s := range r.s.Tokens {
		sub := r.isSubject(s)
		p := r.phrase(s)
		if p.in == nil || !sub && !r.nominal(s) || !n.fits(p, kind) {
			continue
		}
		if !sub {
			others = others || other.in != nil && !n.alike(other, p)
			other = p
			continue
		}
		if up := r.s.Tokens[s].Head; r.s.Tokens[up].Head < 0 {
			main = p
		}
		several = several || found.in != nil && !n.alike(found, p)
		found = p
	}
	switch {
	case found.in != nil && !subject:
		if several || others || other.in != nil && !n.alike(found, other) {
			return phrase{}
		}
		return found
	case found.in != nil && !several:
		return n.inner(found, kind)
	case several && main.in != nil:
		return n.inner(main, kind)
	case found.in == nil && !others:
		return other
	}
	return phrase{}
}

// inner is what an event happens to, where a phrase names an event and the pronoun fits that, too: the group of "the formation of the group".
func (n *Normalizer) inner(p phrase, kind stands) phrase {
	r := p.in
	if r.nameAt(p.token) != nil || !n.Words.IsEvent(strings.ToLower(r.s.Tokens[p.token].Lemma)) && !n.Words.IsEvent(r.hyphened(p.token)) {
		return p
	}
	for i := p.token + 1; i < len(r.s.Tokens) && i < p.token+8; i++ {
		if r.s.Tokens[i].Rel != syntax.Nmod || !r.below(i, p.token) {
			continue
		}
		if q := r.phrase(i); q.in != nil && n.fits(q, kind) && !n.Words.IsEvent(strings.ToLower(r.s.Tokens[i].Lemma)) {
			return q
		}
		break
	}
	return p
}

// hyphened is the word at token i with what a hyphen joins to it: "setting up" of "setting-up".
func (r *reading) hyphened(i int) string {
	if i < 2 || r.s.Tokens[i-1].Text != "-" || r.s.Tokens[i-2].Head != i {
		return ""
	}
	return strings.ToLower(r.s.Tokens[i-2].Text + " " + r.s.Tokens[i].Text)
}

// below says whether token i hangs on token h, or on one that does.
func (r *reading) below(i, h int) bool {
	for up := 0; i >= 0 && up < 3; i, up = r.s.Tokens[i].Head, up+1 {
		if i == h {
			return true
		}
	}
	return false
}

// phrase is the noun phrase at token i; of a pronoun what it stands for.
func (r *reading) phrase(i int) phrase {
	if p, ok := r.refs[i]; ok {
		return p
	}
	switch r.s.Tokens[i].Tag {
	case syntax.NOUN, syntax.PROPN:
		return phrase{r, i}
	}
	return phrase{}
}

// nominal says whether token i is an object or behind a preposition.
func (r *reading) nominal(i int) bool {
	switch r.s.Tokens[i].Rel {
	case syntax.Obj, syntax.Obl, syntax.OblAgent, syntax.Iobj, syntax.Nmod, syntax.NmodPoss:
		return r.at[i].kind != inTime && r.at[i].kind != inQuantity
	}
	return false
}

// nameAt is the name that token i is of; nil for none.
func (r *reading) nameAt(i int) *name.Mention {
	if c := r.at[i]; c.kind == inName {
		return &r.names[c.index]
	}
	return nil
}

// alike says whether two phrases name one thing.
func (n *Normalizer) alike(a, b phrase) bool {
	if a == b {
		return true
	}
	x, y := a.in.nameAt(a.token), b.in.nameAt(b.token)
	if x != nil && y != nil {
		return x.Name.ID == y.Name.ID
	}
	return x == nil && y == nil && a.in.s.Tokens[a.token].Lemma == b.in.s.Tokens[b.token].Lemma
}

// fits says whether a pronoun may stand for the phrase.
func (n *Normalizer) fits(p phrase, kind stands) bool {
	t := &p.in.s.Tokens[p.token]
	plural := t.XTag == "NNS" || t.XTag == "NNPS"
	for _, k := range p.in.kids[p.token] {
		if p.in.s.Tokens[k].Rel == syntax.Conj {
			plural = true
		}
	}
	if c := p.in.at[p.token].kind; c == inTime || c == inQuantity {
		return false
	}
	person, body, gender := false, false, ""
	if m := p.in.nameAt(p.token); m != nil {
		plural = plural && m.Name.Kind == name.Unknown
		switch m.Name.Kind {
		case name.Person, name.Office:
			person, gender = true, m.Name.Gender
		case name.Unknown: // any of them; "from Loften" is hardly a person
			return kind == forIt || kind == forThey && plural || kind != forThey && !p.in.behindPreposition(p.token)
		case name.Thing:
			return kind == forIt || kind == forShe
		default:
			body = true
		}
	} else {
		person = n.Words.IsPerson(t.Lemma)
	}
	switch kind {
	case forHe:
		return person && !plural && gender != "f"
	case forShe:
		return person && !plural && gender != "m"
	case forIt:
		return !person && !plural
	case forThey:
		return plural || body
	}
	return false
}

// behindPreposition says whether the noun phrase at token i is the object of a preposition.
func (r *reading) behindPreposition(i int) bool {
	for _, k := range r.kids[i] {
		if r.s.Tokens[k].Rel == syntax.Case && r.s.Tokens[k].Tag == syntax.ADP {
			return true
		}
	}
	return false
}

// stand gives the proposition of a clause what its pronouns stand for.
func (n *Normalizer) stand(r *reading, p *Proposition, owns func(int) bool, k int) {
	for i := range r.s.Tokens {
		if t := &r.s.Tokens[i]; t.Tag == syntax.PRON && p.Claim.Holder != "" && owns(i) && n.pronouns[t.Text] == forSpeaker {
			n.speak(r, p, i, k)
			continue
		}
		ref, ok := r.refs[i]
		if !ok || !owns(i) {
			continue
		}
		head, role, marker := r.attach(i, r.termAt, n.Markers)
		if head < 0 {
			continue
		}
		if r.s.Tokens[i].Rel == syntax.Expl {
			role = r.subjectRole(r.s.Tokens[i].Head)
		}
		n.take(r, p, ref, head, role, marker, k)
	}
}

// speak gives "I" at token i the name of whoever says so.
func (n *Normalizer) speak(r *reading, p *Proposition, i, k int) {
	head, role, marker := r.attach(i, r.termAt, n.Markers)
	if head < 0 {
		return
	}
	for _, s := range syntax.English().Split(p.Claim.Holder).Sentences {
		for _, m := range n.names.Read(&s) {
			if m.Name.Kind != name.Person {
				continue
			}
			text := textOf(&s, m.From, m.To)
			p.Terms = append(p.Terms, Term{Name: m.Name, Word: Word{Kind: Name, Role: role, Tag: syntax.PROPN, Text: text, Lemma: strings.ToLower(text),
				Marker: marker, Span: r.s.Tokens[i].Span, Head: head, Clause: k, Weight: 1, Owner: -1}})
			return
		}
	}
}

// take makes a phrase the proposition's own, as what hangs on term head in the given role.
func (n *Normalizer) take(r *reading, p *Proposition, ref phrase, head int, role Role, marker string, k int) {
	if ref.in == r && r.termAt[ref.token] >= 0 {
		r.adopt(p, ref.token, head, role, marker, true)
		return
	}
	base := len(p.Terms)
	for _, t := range n.phraseTerms(ref) {
		if t.Head >= 0 {
			t.Head += base
		} else {
			t.Head, t.Role, t.Marker = head, role, marker
		}
		t.Clause = k
		p.Terms = append(p.Terms, t)
	}
}

// phraseTerms are the terms of a noun phrase, its head first, heads counted within it.
func (n *Normalizer) phraseTerms(p phrase) []Term {
	r := p.in
	x := r.termAt[p.token]
	if x < 0 || x >= len(r.terms) { // "Zakharova said": of no clause
		from := p.token
		if m := r.nameAt(p.token); m != nil {
			from = m.From
		}
		t, at, to := n.term(r, from)
		if at < 0 {
			return nil
		}
		t.Span = syntax.Span{Start: r.s.Tokens[at].Start, End: r.s.Tokens[to-1].End}
		t.Text = textOf(r.s, at, to)
		return []Term{t}
	}
	out := []Term{r.terms[x]}
	out[0].Head, out[0].Part, out[0].Owner, out[0].Fillers, out[0].Context = -1, -1, -1, nil, false
	for y := range r.terms {
		if t := r.terms[y]; y != x && t.Head == x && t.Clause == r.terms[x].Clause && t.Kind != Predicate && len(out) < 8 {
			t.Head, t.Part, t.Owner, t.Fillers, t.Context = 0, -1, -1, nil, t.Kind != Name
			out = append(out, t)
		}
	}
	return out
}
