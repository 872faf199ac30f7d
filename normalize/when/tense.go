package when

import "github.com/gainsay/gainsay/claims/syntax"

// A tense is what the verb beside an expression says of its direction.
type tense int8

const (
	behind  tense = -1 // "met on Friday"
	noTense tense = 0
	ahead   tense = 1 // "will meet on Friday"
)

// farthestVerb is how many pieces before an expression its verb is looked for.
const farthestVerb = 60

// tense finds the tense of the verb that governs piece i: by the tree where there is one, else by the nearest word
// that tells, those before the expression first.
func (p *scan) tense(i int) tense {
	if p.movedTo(i) {
		return ahead
	}
	if p.tagged {
		if t := p.treeTense(int(p.at(i).tok)); t != noTense {
			return t
		}
	}
	for d := 1; d <= farthestVerb; d++ {
		if t := p.cue(i - d); t != noTense {
			return t
		}
		if d <= 8 {
			if t := p.cue(i + d); t != noTense {
				return t
			}
		}
		if i-d < 0 && d > 8 {
			break
		}
	}
	return noTense
}

// movedTo says whether words that tell of a new day lead up to piece i: "was put off until".
func (p *scan) movedTo(i int) bool {
	for d := 1; d <= 3; d++ {
		if s, end := p.match(i-d, cFuture); s != nil && len(s.rest) > 0 && (end == i || end == i+1) {
			return true
		}
	}
	return false
}

// cue is the tense that the word at piece i alone tells.
func (p *scan) cue(i int) tense {
	w := p.at(i)
	switch {
	case w.end == 0 || w.capital && w.solo.has(cMonth): // "May"
		return noTense
	case w.mask.has(cFuture):
		if s, _ := p.match(i, cFuture); s != nil {
			return ahead
		}
	case p.was(i-1, cBe): // "to be held"
		return noTense
	case w.mask.has(cPast):
		return behind
	}
	if w.sign == 0 && w.num < 0 && w.w == 0 && !w.capital {
		if t := p.text(i); len(t) > 4 && t[len(t)-2:] == p.pastSuffix {
			return behind
		}
	}
	return noTense
}

// treeTense climbs from the token to the verb above it and asks its auxiliaries and its own form. An infinitive has the tense of
// the verb above: "were trying to", "expects to".
func (p *scan) treeTense(tok int) tense {
	tokens := p.sentence.Tokens
	pending := noTense
	for range 12 {
		if tok < 0 || tok >= len(tokens) {
			break
		}
		if t := &tokens[tok]; t.Tag == syntax.VERB || t.Tag == syntax.AUX || hasCopula(tokens, tok) {
			r, infinitive := p.verbTense(tok)
			if r != noTense {
				return r
			}
			if infinitive {
				pending = ahead
			} else if pending != noTense {
				break
			}
		}
		switch tokens[tok].Rel {
		case syntax.Ccomp, syntax.Parataxis, syntax.Conj:
			if pending != noTense { // "..., the agency said" tells nothing of what is to come
				return pending
			}
		}
		tok = tokens[tok].Head
	}
	return pending
}

func hasCopula(tokens []syntax.Token, tok int) bool {
	for i := max(0, tok-8); i < min(len(tokens), tok+8); i++ {
		if tokens[i].Head == tok && tokens[i].Rel == syntax.Cop {
			return true
		}
	}
	return false
}

// verbTense is the tense of a verb with its auxiliaries; infinitive says that it has none of its own.
func (p *scan) verbTense(verb int) (t tense, infinitive bool) {
	tokens := p.sentence.Tokens
	v := &tokens[verb]
	helped := false
	for i := max(0, verb-8); i < min(len(tokens), verb+4); i++ {
		h := &tokens[i]
		if h.Head != verb || i == verb {
			continue
		}
		switch h.Rel {
		case syntax.Aux, syntax.AuxPass, syntax.Cop:
			helped = true
			switch {
			case h.XTag == "MD":
				return ahead, false
			case h.XTag == "VBD":
				return behind, false
			case h.Rel == syntax.Aux && v.XTag == "VBN": // "has met"
				t = behind
			}
		case syntax.Mark:
			infinitive = infinitive || h.XTag == "TO"
		}
		infinitive = infinitive || h.XTag == "TO" && h.Tag == syntax.PART
	}
	switch {
	case infinitive && helped && t == noTense: // "is to open", "is due to open"
		return ahead, false
	case t != noTense || infinitive:
		return t, infinitive
	case p.planned(verb):
		return ahead, false
	case v.XTag == "VBD" || v.XTag == "VBN" && !helped:
		return behind, false
	}
	return noTense, false
}

// timetabled says whether the verb right above piece i tells in the present tense what is laid down: "The museum reopens on Thursday."
func (p *scan) timetabled(i int) bool {
	if !p.tagged {
		return false
	}
	tokens := p.sentence.Tokens
	at := int(p.at(i).tok)
	for up := 0; up < 3 && at >= 0 && at < len(tokens); up++ {
		switch t := &tokens[at]; {
		case t.Tag == syntax.VERB:
			if t.XTag != "VBZ" { // "Rebels hit a bus on Monday" may be of either tense
				return false
			}
			_, infinitive := p.verbTense(at)
			return !infinitive && !p.reports(at)
		case t.Rel != syntax.Obl && t.Rel != syntax.OblUnmarked && t.Rel != syntax.Flat && t.Rel != syntax.Nmod && t.Rel != syntax.Case:
			return false
		}
		at = tokens[at].Head
	}
	return false
}

// reports says whether a clause hangs on the verb: "police say on Monday that", "officials believe".
func (p *scan) reports(verb int) bool {
	for i := range p.sentence.Tokens {
		if t := &p.sentence.Tokens[i]; t.Head == verb && t.Rel == syntax.Ccomp {
			return true
		}
	}
	return false
}

// planned says whether the word is one of a plan: "expected", "scheduled".
func (p *scan) planned(tok int) bool {
	for i := range p.ws {
		if int(p.ws[i].tok) == tok {
			return p.ws[i].solo.has(cFuture)
		}
	}
	return false
}

// verbal says whether a token is no noun that a number before it could count.
func (p *scan) verbal(tok int) bool {
	switch p.sentence.Tokens[tok].Tag {
	case syntax.NOUN, syntax.PROPN, syntax.ADJ, syntax.NUM, syntax.SYM:
		return false
	}
	return true
}

// countsNoun says whether the number at piece i counts a noun in the tree.
func (p *scan) countsNoun(i int) bool {
	tokens := p.sentence.Tokens
	t := &tokens[p.at(i).tok]
	return t.Rel == syntax.Nummod && t.Head > int(p.at(i).tok) && t.Head < len(tokens) && tokens[t.Head].XTag == "NNS"
}
