package frame

import "github.com/gainsay/gainsay/claims/syntax"

// inherit finds the subject, or the object, that a verb has from the clause it hangs on:
//
//  1. a second verb      "met and signed": the subject of the first
//  2. a relative clause  "the town that rebels captured": the noun before
//  3. a participle       "the man arrested in Lyon": the noun before
//  4. an infinitive      "agreed to sign", "asked them to leave": the subject or object above
//  5. an adverbial       "before leaving": the subject above
func (p *parts) inherit(i, deep int) {
	t := &p.s.Tokens[i]
	h := t.Head
	if h < 0 || h >= len(p.s.Tokens) || h == i || deep == 0 {
		return
	}
	if tag := p.s.Tokens[h].Tag; h < i && (tag == syntax.NOUN || tag == syntax.PROPN) && t.Rel != syntax.AclRelcl && p.pronoun(h) {
		return
	}
	switch t.Rel {
	case syntax.Conj:
		p.share(i, h, deep)
	case syntax.AclRelcl:
		p.relative(h)
	case syntax.Acl, syntax.Amod:
		p.participle(t, h)
	case syntax.Xcomp, syntax.Advcl, syntax.Parataxis, syntax.Ccomp:
		if t.Rel == syntax.Xcomp || p.first(slotSubj) < 0 && !hasSubject(p.s, i) && (t.Rel == syntax.Advcl || t.XTag == "VB" || t.XTag == "VBG") {
			p.control(i, h, deep, t.Rel == syntax.Xcomp)
		}
	}
}

// hasSubject says whether i has a subject of its own, of any kind.
func hasSubject(s *syntax.Sentence, i int) bool {
	return child(s, i, syntax.Nsubj) >= 0 || child(s, i, syntax.NsubjPass) >= 0 || child(s, i, syntax.Csubj) >= 0
}

// above reads the parts of a clause above.
func (p *parts) above(h, deep int) *parts {
	up := &parts{lex: p.lex, s: p.s, head: h}
	up.list = make([]part, 0, 8)
	up.collect(h, deep-1)
	return up
}

// take adds the tokens in the grammatical subject of up to the subject of p, its logical object if p is a passive.
func (p *parts) take(up *parts, from slot) {
	to := slotSubj
	if p.passive {
		to = slotObj
	}
	for _, x := range up.list {
		if x.slot == from && x.via == "" && x.tok != p.head {
			p.list = append(p.list, part{slot: to, tok: x.tok, via: "shared"})
		}
	}
}

// share gives a second verb the subject of the first, and the first one's object where it stands behind both.
func (p *parts) share(i, h, deep int) {
	if tag := p.s.Tokens[h].Tag; tag != syntax.VERB && tag != syntax.AUX && tag != syntax.ADJ && tag != syntax.NOUN {
		return
	}
	up := p.above(h, deep)
	if !hasSubject(p.s, i) {
		switch {
		case p.s.Tokens[h].Tag == syntax.ADJ || p.s.Tokens[h].Tag == syntax.NOUN:
			p.take(up, slotPred)
		case up.passive:
			p.take(up, slotObj)
		default:
			p.take(up, slotSubj)
		}
	}
	if !p.passive && p.first(slotObj) < 0 {
		for _, x := range up.list {
			if x.slot == slotObj && x.tok > i && p.s.Tokens[x.tok].Rel == syntax.Obj {
				p.list = append(p.list, part{slot: slotObj, tok: x.tok, via: "shared"})
			}
		}
	}
}

// relative puts the noun h into the slot of its relative pronoun, or into the one that is empty.
func (p *parts) relative(h int) {
	switch {
	case p.pronoun(h):
	case p.first(slotSubj) < 0 && !p.passive:
		p.list = append(p.list, part{slot: slotSubj, tok: h, via: "relative"})
	case p.first(slotObj) < 0:
		p.list = append(p.list, part{slot: slotObj, tok: h, via: "relative"})
	}
}

// pronoun puts the noun h in the place of a relative pronoun, if there is one.
func (p *parts) pronoun(h int) bool {
	for k := range p.list {
		if x := p.s.Tokens[p.list[k].tok].XTag; len(x) > 0 && x[0] == 'W' && p.list[k].slot != slotMod {
			p.list[k].tok, p.list[k].via = h, "relative"
			return true
		}
	}
	return false
}

// participle puts the noun h where the participle says: "the striking drivers", "the man arrested".
func (p *parts) participle(t *syntax.Token, h int) {
	switch {
	case p.passive && p.first(slotObj) < 0:
		p.list = append(p.list, part{slot: slotObj, tok: h, via: "participle"})
	case (t.XTag == "VBG" || t.XTag == "VBN" && p.first(slotObj) >= 0) && p.first(slotSubj) < 0:
		p.list = append(p.list, part{slot: slotSubj, tok: h, via: "participle"})
	}
}

// control gives an infinitive the object of the verb above, if there is one, else its subject.
func (p *parts) control(i, h, deep int, byObject bool) {
	if hasSubject(p.s, i) {
		return
	}
	if tag := p.s.Tokens[h].Tag; tag == syntax.ADJ || tag == syntax.NOUN {
		p.take(p.above(h, deep), slotPred)
		return
	} else if tag != syntax.VERB && tag != syntax.AUX {
		return
	}
	up := p.above(h, deep)
	switch {
	case up.passive:
		p.take(up, slotObj)
	case byObject && up.first(slotObj) >= 0:
		p.take(up, slotObj)
	default:
		p.take(up, slotSubj)
	}
}

// predicate finds what an adjective, a noun or "in custody" is said of, where it has no subject of its own.
func (p *parts) predicate(i, deep int) {
	t := &p.s.Tokens[i]
	h := t.Head
	if h < 0 || h >= len(p.s.Tokens) || h == i || deep == 0 || p.first(slotPred) >= 0 {
		return
	}
	said := func(tok int, via string) {
		if tok >= 0 && tok != i {
			p.list = append(p.list, part{slot: slotPred, tok: tok, via: via})
		}
	}
	up := &p.s.Tokens[h]
	switch {
	case t.Rel == syntax.Amod || t.Rel == syntax.Acl || t.Rel == syntax.AclRelcl || t.Rel == syntax.Nmod:
		said(h, "modifier")
	case up.Tag != syntax.VERB && up.Tag != syntax.AUX && t.Rel != syntax.Conj:
	case t.Rel == syntax.Xcomp || t.Rel == syntax.Obl || t.Rel == syntax.Conj || t.Rel == syntax.Advmod:
		above := p.above(h, deep)
		for _, sl := range [...]slot{slotPred, slotObj, slotSubj} {
			if x := above.first(sl); x >= 0 && x != i {
				said(x, "shared")
				return
			}
		}
	}
}
