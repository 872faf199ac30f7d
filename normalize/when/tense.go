package when

import "github.com/gainsay/gainsay/claims/syntax"

// A tense is what the verb beside an expression says of its direction.
type tense int8

const (
	behind  tense = -1 // "met on Friday"
	noTense tense = 0
	ahead   tense = 1 // "will meet on Friday"
)

// tense finds the tense of the verb that governs piece i: by the tree where there is one, else by the nearest word
// that tells, those before the expression first.
func (p *scan) tense(i int) tense {
	if p.tagged {
		if t := p.treeTense(int(p.at(i).tok)); t != noTense {
			return t
		}
	}
	for d := 1; d <= len(p.ws); d++ {
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

// cue is the tense that the word at piece i alone tells.
func (p *scan) cue(i int) tense {
	w := p.at(i)
	switch {
	case w.end == 0:
		return noTense
	case w.mask.has(cFuture):
		if s, _ := p.match(i, cFuture); s != nil {
			return ahead
		}
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

// treeTense climbs from the token to the verb above it and asks its auxiliaries and its own form.
func (p *scan) treeTense(tok int) tense {
	tokens := p.sentence.Tokens
	for range 12 {
		if tok < 0 || tok >= len(tokens) {
			return noTense
		}
		if t := &tokens[tok]; t.Tag == syntax.VERB || t.Tag == syntax.AUX || hasCopula(tokens, tok) {
			if r := p.verbTense(tok); r != noTense {
				return r
			}
		}
		tok = tokens[tok].Head
	}
	return noTense
}

func hasCopula(tokens []syntax.Token, tok int) bool {
	for i := max(0, tok-8); i < min(len(tokens), tok+8); i++ {
		if tokens[i].Head == tok && tokens[i].Rel == syntax.Cop {
			return true
		}
	}
	return false
}

// verbTense is the tense of a verb with its auxiliaries.
func (p *scan) verbTense(verb int) tense {
	tokens := p.sentence.Tokens
	past := noTense
	for i := max(0, verb-8); i < min(len(tokens), verb+4); i++ {
		t := &tokens[i]
		if t.Head != verb && i != verb {
			continue
		}
		if (t.Rel == syntax.Aux || t.Rel == syntax.AuxPass || t.Rel == syntax.Cop || t.Rel == syntax.Mark) && i != verb {
			switch t.XTag {
			case "MD":
				return ahead
			case "TO":
				past = ahead
			case "VBD":
				return behind
			case "VBZ", "VBP":
				if past == noTense && tokens[verb].XTag == "VBN" {
					past = behind
				}
			}
		}
	}
	if past != noTense {
		return past
	}
	switch tokens[verb].XTag {
	case "VBD":
		return behind
	case "VBN":
		return behind
	}
	return noTense
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
