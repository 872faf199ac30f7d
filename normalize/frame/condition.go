package frame

import "github.com/gainsay/gainsay/claims/syntax"

// hold says whether all conditions of a trigger hold. Without a tree it looks at the words that follow.
func (l *Lexicon) hold(e *entry, p *parts) bool {
	for _, c := range e.conds {
		if l.one(c, p) == c.not {
			return false
		}
	}
	return true
}

// one says whether one of the tests of c succeeds.
func (l *Lexicon) one(c condition, p *parts) bool {
	for k := range c.tests {
		t := &c.tests[k]
		met := parsed(p.s) && l.met(t, p) || !parsed(p.s) && l.nearby(t, p)
		if met != t.not {
			return true
		}
	}
	return false
}

// parsed says whether the sentence has a tree.
func parsed(s *syntax.Sentence) bool { return len(s.Tokens) > 0 && s.Tokens[0].Rel != syntax.NoRel }

// met looks for the part that the test asks for. A noun's subject and object are marked as its own frame marks them:
// "of" and the possessive stand for both.
func (l *Lexicon) met(t *test, p *parts) bool {
	for _, x := range p.list {
		if x.slot != t.slot || t.slot == slotPrep && x.prep != t.prep {
			if !(x.slot == slotCase && t.slot == slotCase) {
				continue
			}
		}
		if t.slot == slotCase {
			if wordIn(t.words, x.prep) {
				return true
			}
			continue
		}
		if t.any || l.fits(t, p.s, x.tok, 3) {
			return true
		}
	}
	return false
}

// fits says whether the token, or what it counts ("dozens of people"), or what is joined to it, is one the test asks for.
func (l *Lexicon) fits(t *test, s *syntax.Sentence, i, deep int) bool {
	tok := &s.Tokens[i]
	if l.classOf(tok).meets(t.class) || wordIn(t.words, tok.Lemma) || wordIn(t.words, lower(tok.Text)) {
		return true
	}
	if deep == 0 {
		return false
	}
	through := l.is(tok, classPart) || tok.Tag == syntax.NUM
	found := false
	children(s, i, func(c int) {
		switch r := s.Tokens[c].Rel; {
		case found:
		case r == syntax.Conj, r == syntax.Nmod && through, r == syntax.Compound && len(t.words) > 0, r == syntax.Flat, r == syntax.Nummod && i < c:
			found = l.fits(t, s, c, deep-1)
		}
	})
	return found
}

// nearby is met for a sentence without a tree: is there such a word among the next few?
func (l *Lexicon) nearby(t *test, p *parts) bool {
	from, to := p.head+1, p.head+9
	if t.slot == slotSubj || t.slot == slotMod || t.slot == slotPoss || t.slot == slotCase {
		from, to = p.head-6, p.head
	}
	for i := max(0, from); i < min(to, len(p.s.Tokens)); i++ {
		tok := &p.s.Tokens[i]
		word := lower(tok.Text)
		switch {
		case t.slot == slotPrep && !t.any:
			if word == t.prep && i+1 < len(p.s.Tokens) {
				for k := i + 1; k < min(i+6, len(p.s.Tokens)); k++ {
					if l.fits(t, p.s, k, 0) {
						return true
					}
				}
			}
		case t.slot == slotPrep:
			if word == t.prep {
				return true
			}
		case t.any:
			return t.slot == slotObj && i == from && !l.marks(word, classPrep)
		case l.fits(t, p.s, i, 0):
			return true
		}
	}
	return false
}

func wordIn(words []string, w string) bool {
	for _, x := range words {
		if x == w {
			return true
		}
	}
	return false
}
