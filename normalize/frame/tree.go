package frame

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A slot is the place that a part has beside a verb, noun or adjective, with passives and relative clauses undone.
type slot uint8

const (
	noSlot    slot = iota
	slotSubj       // the logical subject
	slotObj        // the logical object
	slotIobj       // to whom
	slotPrep       // "with Iran"
	slotBare       // without preposition: "last Friday"
	slotPoss       // "Iran's"
	slotMod        // compound, adjective, adverb
	slotNum        // number
	slotXcomp      // infinitive, predicate complement
	slotCcomp      // that-clause
	slotPred       // what an adjective or a noun is said of
	slotPart       // particle of a verb
	slotCase       // the preposition before the noun itself
)

// slotNames are the slots as the tables name them.
var slotNames = map[string]slot{
	"subj": slotSubj, "nsubj": slotSubj, "obj": slotObj, "iobj": slotIobj, "'s": slotPoss, "nummod": slotNum, "obl": slotBare,
	"xcomp": slotXcomp, "ccomp": slotCcomp, "that": slotCcomp, "advmod": slotMod, "case": slotCase, "subject-of": slotPred,
}

// part is one token in one slot.
type part struct {
	slot slot
	prep string // the preposition, for slotPrep
	tok  int
	via  string // for Filler.Marker, where slot and prep do not say it
}

// window is how far from its head a part is looked for, so that a sentence without end costs no more than its length.
const window = 80

// depth is how many clauses up a missing subject is looked for.
const depth = 5

// parts are all parts of one token.
type parts struct {
	lex     *Lexicon
	s       *syntax.Sentence
	head    int
	passive bool
	list    []part
}

// read collects the parts of token i.
func (p *parts) read(l *Lexicon, s *syntax.Sentence, i int) {
	p.lex, p.s, p.head, p.passive = l, s, i, false
	p.list = p.list[:0]
	p.collect(i, depth)
}

func (p *parts) add(sl slot, prep string, tok int) {
	if tok != p.head {
		p.list = append(p.list, part{slot: sl, prep: prep, tok: tok})
	}
}

// first is the first token in a slot, or -1.
func (p *parts) first(sl slot) int {
	for _, x := range p.list {
		if x.slot == sl {
			return x.tok
		}
	}
	return -1
}

// children calls f for each child of i, in order.
func children(s *syntax.Sentence, i int, f func(c int)) {
	for c := max(0, i-window); c < len(s.Tokens) && c <= i+window; c++ {
		if s.Tokens[c].Head == i && c != i {
			f(c)
		}
	}
}

// child is the first child of i with the relation, or -1.
func child(s *syntax.Sentence, i int, rel syntax.Rel) int {
	for c := max(0, i-window); c < len(s.Tokens) && c <= i+window; c++ {
		if s.Tokens[c].Head == i && c != i && s.Tokens[c].Rel == rel {
			return c
		}
	}
	return -1
}

// collect reads the parts that token i has itself, then those that it has from its place in the sentence.
func (p *parts) collect(i, deep int) {
	t := &p.s.Tokens[i]
	isVerb := t.Tag == syntax.VERB || t.Tag == syntax.AUX
	p.passive = isVerb && p.isPassive(i)
	children(p.s, i, func(c int) { p.own(i, c, isVerb) })
	if isVerb {
		p.ditransitive()
		p.inherit(i, deep)
		p.below()
	} else {
		p.predicate(i, deep)
	}
}

// isPassive says whether the verb i is a passive: with its auxiliary, its subject, or as a participle behind or before a noun.
func (p *parts) isPassive(i int) bool {
	if child(p.s, i, syntax.AuxPass) >= 0 || child(p.s, i, syntax.NsubjPass) >= 0 || child(p.s, i, syntax.CsubjPass) >= 0 {
		return true
	}
	t := &p.s.Tokens[i]
	if t.XTag != "VBN" && t.XTag != "JJ" {
		return false
	}
	switch t.Rel {
	case syntax.Acl, syntax.Amod, syntax.Advcl, syntax.Xcomp: // with an object it is a past tense that was misread
		return child(p.s, i, syntax.Aux) < 0 && child(p.s, i, syntax.Obj) < 0
	case syntax.Conj:
		h := t.Head
		return h >= 0 && child(p.s, i, syntax.Aux) < 0 && child(p.s, i, syntax.Nsubj) < 0 && p.isPassiveHead(h)
	case syntax.Root: // a headline: "Five killed in blast"
		return child(p.s, i, syntax.Aux) < 0 && child(p.s, i, syntax.Obj) < 0 && child(p.s, i, syntax.Nsubj) < 0
	}
	return false
}

func (p *parts) isPassiveHead(h int) bool {
	return child(p.s, h, syntax.AuxPass) >= 0 || child(p.s, h, syntax.NsubjPass) >= 0
}

// own adds the child c of i.
func (p *parts) own(i, c int, isVerb bool) {
	t := &p.s.Tokens[c]
	switch t.Rel {
	case syntax.Nsubj, syntax.Csubj, syntax.NsubjOuter, syntax.CsubjOuter:
		switch {
		case !isVerb:
			p.add(slotPred, "", c)
		case p.passive && t.Rel == syntax.Nsubj:
			p.add(slotObj, "", c)
		default:
			p.add(slotSubj, "", c)
		}
	case syntax.NsubjPass, syntax.CsubjPass:
		p.add(slotObj, "", c)
	case syntax.Obj:
		p.add(slotObj, "", c)
	case syntax.Iobj:
		p.add(slotIobj, "", c)
	case syntax.OblAgent:
		p.agent(c)
	case syntax.Obl, syntax.Nmod, syntax.OblUnmarked, syntax.NmodUnmarked, syntax.NmodDesc, syntax.Advcl:
		p.oblique(c, isVerb)
	case syntax.NmodPoss:
		p.add(slotPoss, "", c)
	case syntax.Compound, syntax.Amod, syntax.Advmod, syntax.Flat:
		p.add(slotMod, "", c)
	case syntax.Nummod:
		p.add(slotNum, "", c)
	case syntax.Xcomp:
		p.add(slotXcomp, "", c)
	case syntax.Ccomp:
		p.add(slotCcomp, "", c)
	case syntax.Acl:
		if !isVerb && p.s.Tokens[c].XTag == "VB" {
			p.add(slotXcomp, "", c)
		}
	case syntax.CompoundPrt:
		p.add(slotPart, lower(t.Text), c)
	case syntax.Case:
		p.add(slotCase, lower(t.Text), c)
	}
}

// agent adds "by the court", or, where the head is a number, an amount: "fell by 3 percent".
func (p *parts) agent(c int) {
	t := &p.s.Tokens[c]
	if prep := p.caseOf(c); p.lex.is(t, classAmount) || t.Tag == syntax.NUM {
		p.add(slotPrep, prep, c)
	} else {
		p.list = append(p.list, part{slotSubj, "", c, prep})
	}
}

// oblique adds a part with its prepositions, or as a bare one.
func (p *parts) oblique(c int, isVerb bool) {
	found := false
	children(p.s, c, func(k int) {
		if r := p.s.Tokens[k].Rel; r != syntax.Case && (r != syntax.Mark || p.s.Tokens[c].XTag != "VBG") {
			return
		}
		found = true
		prep := lower(p.s.Tokens[k].Text)
		if p.passive && isVerb && p.lex.marks(prep, classAgent) && !p.lex.is(&p.s.Tokens[c], classTime) {
			p.list = append(p.list, part{slotSubj, "", c, prep})
			return
		}
		p.add(slotPrep, prep, c)
	})
	if !found && p.s.Tokens[c].Rel != syntax.Advcl {
		p.add(slotBare, "", c)
	}
}

// caseOf is the preposition of token c, or "".
func (p *parts) caseOf(c int) string {
	if k := child(p.s, c, syntax.Case); k >= 0 {
		return lower(p.s.Tokens[k].Text)
	}
	return ""
}

// below adds what hangs on the object but may belong to the verb: "cleared the actor of all charges".
func (p *parts) below() {
	for _, x := range p.list {
		if x.slot != slotObj {
			continue
		}
		children(p.s, x.tok, func(c int) {
			if p.s.Tokens[c].Rel != syntax.Nmod || c == p.head {
				return
			}
			if prep := p.caseOf(c); prep != "" {
				p.list = append(p.list, part{slotPrep, prep, c, viaObject})
			}
		})
	}
}

// viaObject marks a part that hangs on the object.
const viaObject = "obj-of"

// ditransitive puts the subject of "was awarded the prize" where it was before: to whom.
func (p *parts) ditransitive() {
	if !p.passive {
		p.twoObjects()
		return
	}
	for k := range p.list {
		if p.list[k].slot != slotObj || p.s.Tokens[p.list[k].tok].Rel != syntax.Obj {
			continue
		}
		for j := range p.list {
			if p.list[j].slot == slotObj && p.s.Tokens[p.list[j].tok].Rel != syntax.Obj {
				p.list[j].slot = slotIobj
			}
		}
		return
	}
}

// twoObjects makes the first of two objects the one to whom: "gave the farmers 40 million euros".
func (p *parts) twoObjects() {
	first := -1
	for k := range p.list {
		if p.list[k].slot != slotObj || p.s.Tokens[p.list[k].tok].Rel != syntax.Obj {
			continue
		}
		if first >= 0 {
			p.list[first].slot = slotIobj
			return
		}
		first = k
	}
}

// lower is strings.ToLower, which does not allocate where nothing changes.
func lower(s string) string { return strings.ToLower(s) }
