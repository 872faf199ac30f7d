package frame

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// Roles that every frame has.
const (
	placeRole = "place"
	timeRole  = "time"
)

// Fillers tells who and what fills the roles of a trigger, in the order of the frame's roles, then place and time.
// It undoes passives ("was signed by"), reads nouns ("the signing of", "Serbia's signing"), light verbs ("held a meeting"),
// relative clauses and participles, and finds the subjects of infinitives and second verbs. Of "Serbia and Kosovo" both
// are fillers. A token fills one role. The marker tells how sure that is: "amod" ("Russian attack") is a guess.
func (l *Lexicon) Fillers(s *syntax.Sentence, t Trigger) []Filler {
	if s == nil || t.Frame == nil || t.entry == nil || t.Token < 0 || t.Token >= len(s.Tokens) {
		return nil
	}
	a := l.ask(s, t.Token)
	defer l.answered(a)
	p := &a.p
	p.read(l, s, t.Token)
	f := filling{l: l, s: s, t: t}
	f.phrase(p)
	if t.Nominal {
		f.noun(p)
	} else {
		f.verb(p)
	}
	f.implied(p)
	return f.sorted()
}

// filling collects the fillers of one trigger.
type filling struct {
	l    *Lexicon
	s    *syntax.Sentence
	t    Trigger
	list []Filler
}

// add gives a role a filler and those joined to it by "and".
func (f *filling) add(role, marker string, tok int) {
	if role == "" || tok == f.t.Token && marker != "self" || f.inPhrase(tok) && marker != "self" {
		return
	}
	for _, x := range f.list {
		if x.Token == tok {
			return
		}
	}
	f.list = append(f.list, Filler{role, tok, marker})
	children(f.s, tok, func(c int) {
		if f.s.Tokens[c].Rel == syntax.Conj && f.s.Tokens[c].Tag != syntax.VERB {
			f.add(role, marker, c)
		}
	})
}

// inPhrase says whether a token is a word of the set phrase itself.
func (f *filling) inPhrase(tok int) bool {
	if tok < f.t.From || tok >= f.t.To || len(f.t.entry.words) < 2 {
		return false
	}
	for _, w := range f.t.entry.words {
		if isWord(w, &f.s.Tokens[tok]) {
			return true
		}
	}
	return false
}

// phrase adds what hangs on the other words of a set phrase: "took control of the town".
func (f *filling) phrase(p *parts) {
	if len(f.t.entry.words) < 2 {
		return
	}
	for i := f.t.From; i < f.t.To; i++ {
		if i == f.t.Token || !f.inPhrase(i) {
			continue
		}
		children(f.s, i, func(c int) {
			switch f.s.Tokens[c].Rel {
			case syntax.Obj, syntax.NsubjPass: // "shot dead a policeman", "left 40 workers injured"
				p.add(slotObj, "", c)
			case syntax.Nsubj:
				if i > f.t.Token && f.s.Tokens[i].Head == f.t.Token {
					p.add(slotObj, "", c)
				}
			case syntax.Nmod, syntax.Obl, syntax.Acl:
				p.oblique(c, false)
			case syntax.NmodPoss:
				p.add(slotPoss, "", c)
			}
		})
	}
}

// explicit gives the role that the row marks with exactly this, one that is not filled yet where there are two.
func (f *filling) explicit(x part) string {
	marker := slotMarkers[x.slot]
	if x.slot == slotPrep {
		marker = x.prep
	}
	number := f.isNumber(x.tok)
	second, filled := "", ""
	for _, r := range f.t.Frame.Roles {
		if !slices.Contains(r.Markers, marker) {
			continue
		}
		if r.Name == "cause" && f.s.Tokens[x.tok].Tag == syntax.PROPN && f.l.marks(marker, classPlace) {
			continue // "destroyed in the fire", but "in Corsica"
		}
		figure := slices.Contains(numeric, r.Name)
		switch {
		case f.unless(r.Name) == "" && figure == number:
			filled = cmp.Or(filled, r.Name)
		case f.unless(r.Name) == "":
		case figure == number:
			return r.Name // "for 30 million euros" is a price, "for Porto" is none
		case figure && x.slot == slotPrep: // "the visit by the premier" has no amount
		default:
			second = cmp.Or(second, r.Name)
		}
	}
	return cmp.Or(second, filled)
}

// numeric are the names of roles that figures fill.
var numeric = []string{"amount", "price", "value", "cost", "score", "rate", "share", "magnitude", "duration"}

// isNumber says whether a token is a figure or what it counts.
func (f *filling) isNumber(tok int) bool {
	t := &f.s.Tokens[tok]
	return t.Tag == syntax.NUM || child(f.s, tok, syntax.Nummod) >= 0 || f.l.is(t, classAmount)
}

// slotMarkers are the markers of roles for the slots that have one.
var slotMarkers = [...]string{
	slotSubj: "nsubj", slotObj: "obj", slotIobj: "iobj", slotPoss: "'s", slotNum: "nummod", slotXcomp: "xcomp", slotCcomp: "ccomp",
	slotBare: "obl", slotMod: "advmod", slotPred: "", slotPrep: "", slotPart: "", slotCase: "",
}

// marker names how a part is marked.
func marker(x part) string {
	switch {
	case x.via != "":
		return x.via
	case x.slot == slotPrep:
		return x.prep
	case x.slot == slotPred:
		return "subject-of"
	}
	return slotMarkers[x.slot]
}

// verb maps the parts of a verb, an adjective or a phrase to roles.
func (f *filling) verb(p *parts) {
	frame := f.t.Frame
	hasObj := false
	var late []part
	for _, x := range p.list {
		hasObj = hasObj || x.slot == slotObj
	}
	for _, x := range p.list {
		role := f.explicit(x)
		switch x.slot {
		case slotSubj:
			role = f.subject(role, hasObj)
		case slotObj:
			role = f.object(role, p, x.tok)
		case slotPred:
			role = cmp.Or(f.t.subject, frame.marked("obj~nsubj"), f.said())
		case slotPrep:
			if x.via == viaObject {
				late = append(late, x)
				continue
			}
			if role = f.prep(x, role); x.prep == f.particle() {
				role = cmp.Or(frame.mainly("obj"), role)
			}
		case slotMod, slotNum:
			if role == "" && f.misread(x) { // "The ferry sank", all nouns
				role = cmp.Or(frame.marked("obj~nsubj"), frame.marked("nsubj"))
			} else if !strings.HasPrefix(f.s.Tokens[x.tok].XTag, "CD") {
				role = ""
			}
		case slotBare:
			role = f.bare(x, role)
		case slotPoss:
			role = ""
		}
		f.add(role, marker(x), x.tok)
	}
	for _, x := range late {
		if role := f.explicit(x); role != "" && f.unless(role) != "" && !f.isTime(&f.s.Tokens[x.tok]) {
			f.add(role, x.via, x.tok)
		}
	}
}

// subject is the role of the subject: the trigger's own, the thing that turns where there is no object, or as marked.
func (f *filling) subject(marked string, hasObj bool) string {
	switch turning := f.t.Frame.marked("obj~nsubj"); {
	case f.t.entry.object != "":
		return ""
	case f.t.subject != "":
		return f.t.subject
	case !hasObj && turning != "":
		return turning
	}
	return marked
}

// object is the role of the object, or of the subject of a passive.
func (f *filling) object(marked string, p *parts, tok int) string {
	frame := f.t.Frame
	role := cmp.Or(f.t.entry.object, marked, frame.marked("obj~nsubj"), frame.marked("nsubj"))
	if p.passive && frame.mainly("obj") == "" && frame.marked("obj~nsubj") == "" && f.t.entry.object == "" && child(f.s, p.head, syntax.AuxPass) < 0 {
		role = cmp.Or(frame.marked("nsubj"), role) // "escaped", "collided", taken for a passive
	}
	if f.t.entry.kind == phrase && f.passiveSubject(p, tok) {
		return cmp.Or(f.t.subject, f.toWhom(tok), role)
	}
	return role
}

// passiveSubject says whether tok is the subject of the passive "was made redundant".
func (f *filling) passiveSubject(p *parts, tok int) bool {
	return p.passive && (f.s.Tokens[tok].Rel == syntax.NsubjPass || f.s.Tokens[tok].Rel == syntax.Nsubj)
}

// misread says whether a part of what should be a verb is its subject, taken for a part of one long noun.
func (f *filling) misread(x part) bool {
	r := f.s.Tokens[x.tok].Rel
	return f.t.misread && f.s.Tokens[f.t.Token].Rel == syntax.Root && (r == syntax.Compound || r == syntax.Amod)
}

// particle is the last word of a verb like "hand in", which a parser may take for a preposition.
func (f *filling) particle() string {
	if e := f.t.entry; e.kind == verb && len(e.words) > 1 {
		return e.words[len(e.words)-1]
	}
	return ""
}

// toWhom is the role of the subject of "was granted asylum", where the phrase has its object in itself.
func (f *filling) toWhom(tok int) string {
	if f.t.To-f.t.From < 2 || f.s.Tokens[f.t.To-1].Tag != syntax.NOUN || tok >= f.t.From {
		return ""
	}
	return f.t.Frame.marked("iobj")
}

// said is the role of what an adjective or "in force" is said of: the patient of a transitive frame, else its subject.
func (f *filling) said() string {
	if f.t.entry.kind == phrase || f.t.Frame.marked("obj") == "" || f.t.Frame.Mutual[0] != "" {
		return cmp.Or(f.t.Frame.marked("nsubj"), f.t.Frame.marked("obj"))
	}
	return f.t.Frame.marked("obj")
}

// prep gives the role of a prepositional part: time and place where the head says so, else as the row says.
func (f *filling) prep(x part, role string) string {
	tok := &f.s.Tokens[x.tok]
	switch {
	case f.isTime(tok):
		if role != "" && (f.l.marks(x.prep, classUntil) || ofTime(role)) {
			return role
		}
		return timeRole
	case role != "":
		return role
	case f.l.marks(x.prep, classWhom) && tok.Tag != syntax.VERB && f.whole() && f.unless(f.t.Frame.mainly("obj")) != "":
		return f.t.Frame.mainly("obj")
	case f.l.marks(x.prep, classPlace):
		return placeRole
	}
	return ""
}

// whole says whether a verb and the noun it governs tell the event together, so that its object comes with a preposition:
// "gave its approval to the bill", "paid tribute to the poet".
func (f *filling) whole() bool {
	return f.t.Light || f.t.entry.kind == phrase && f.t.To-f.t.From > 1 && f.t.Verb < 0 && f.s.Tokens[f.t.Token].Tag == syntax.VERB && f.hasNoun()
}

// hasNoun says whether a noun is among the words of the set phrase.
func (f *filling) hasNoun() bool {
	for i := f.t.From; i < f.t.To; i++ {
		if i != f.t.Token && f.s.Tokens[i].Tag == syntax.NOUN && f.inPhrase(i) {
			return true
		}
	}
	return false
}

// ofTime says that a role is itself a time or may be one.
func ofTime(role string) bool {
	return role == "period" || role == "duration" || role == "amount" || role == timeRole
}

// bare gives the role of a part without preposition: "last Friday".
func (f *filling) bare(x part, role string) string {
	if f.isTime(&f.s.Tokens[x.tok]) {
		return timeRole
	}
	if role == "" && f.isNumber(x.tok) { // "was fined 20 million euros"
		for _, r := range f.t.Frame.Roles {
			if slices.Contains(numeric, r.Name) && slices.Contains(r.Markers, "obj") {
				return f.unless(r.Name)
			}
		}
	}
	return role
}

// isTime says whether a token speaks of a time: a class of words, or a year.
func (f *filling) isTime(t *syntax.Token) bool {
	if f.l.is(t, classTime) || f.l.marks(lower(t.Text), classTime) {
		return true
	}
	return len(t.Text) == 4 && (t.Text[0] == '1' || t.Text[0] == '2') && strings.Trim(t.Text, "0123456789") == ""
}

// implied adds what hangs on another filler but belongs to the event: a place, a time ("killed 12 people in Sidon"),
// the agent of a noun ("the signing of the accord by Kenya"); and the object that a set phrase has in itself.
func (f *filling) implied(p *parts) {
	for k := 0; k < len(f.list) && k < 8; k++ {
		if x := f.list[k]; x.Role != timeRole {
			f.nested(p, x, x.Token, 2)
		}
	}
	role := cmp.Or(f.t.Frame.mainly("obj"), f.t.Frame.marked("obj~nsubj"))
	if f.t.entry.kind != phrase || f.t.subject != "" || role == "" || f.unless(role) == "" {
		return
	}
	for i := f.t.From; i < f.t.To; i++ {
		if t := &f.s.Tokens[i]; i != f.t.Token && (t.Tag == syntax.NOUN || t.Tag == syntax.PROPN) && f.inPhrase(i) && !f.isEvent(t) {
			f.list = append(f.list, Filler{role, i, "phrase"})
			return
		}
	}
}

// isEvent says whether the noun of a phrase is a trigger of the same frame, as in "held a debate", and so no filler.
func (f *filling) isEvent(t *syntax.Token) bool {
	return slices.ContainsFunc(f.l.entries[t.Lemma], func(e *entry) bool { return e.frame == f.t.Frame && e.kind == noun && len(e.words) == 1 })
}

// nested looks for place, time and agent below a filler.
func (f *filling) nested(p *parts, x Filler, tok, deep int) {
	if deep == 0 {
		return
	}
	children(f.s, tok, func(c int) {
		t := &f.s.Tokens[c]
		if t.Rel != syntax.Nmod && t.Rel != syntax.NmodUnmarked {
			return
		}
		prep := p.caseOf(c)
		switch agent := f.t.Frame.marked("nsubj"); {
		case f.isTime(t):
			f.add(f.unless(timeRole), x.Marker+":"+prep, c)
		case f.t.Nominal && agent != "" && f.l.marks(prep, classAgent):
			f.add(f.unless(agent), x.Marker+":"+prep, c)
		case t.Tag == syntax.PROPN && f.l.marks(prep, classPlace):
			f.add(f.unless(placeRole), x.Marker+":"+prep, c)
		}
		f.nested(p, x, c, deep-1)
	})
}

// sorted puts the fillers in the order of the frame's roles.
func (f *filling) sorted() []Filler {
	order := func(role string) int {
		for i, r := range f.t.Frame.Roles {
			if r.Name == role {
				return i
			}
		}
		return len(f.t.Frame.Roles)
	}
	slices.SortStableFunc(f.list, func(a, b Filler) int {
		return cmp.Or(cmp.Compare(order(a.Role), order(b.Role)), strings.Compare(a.Role, b.Role), cmp.Compare(a.Token, b.Token))
	})
	return f.list
}
