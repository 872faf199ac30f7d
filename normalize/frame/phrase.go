package frame

import (
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
)

const (
	gap  = 8 // the most words that "*" stands for
	skip = 3 // the most articles, adverbs and numbers between two words of a phrase
)

// span finds the words of a phrase around its anchor, and the tokens from the first to the last.
func (l *Lexicon) span(e *entry, p *parts) (from, to int, ok bool) {
	from, to = p.head, p.head+1
	for k := e.anchor - 1; k >= 0; k-- {
		if from = l.seek(e.words, k, p, from, -1); from < 0 {
			return 0, 0, false
		}
	}
	at := p.head
	for k := e.anchor + 1; k < len(e.words); k++ {
		next := l.seek(e.words, k, p, at, +1)
		if next < 0 {
			next = l.inTree(e, k, p)
		}
		if next < 0 && e.kind == phrase && k+1 < len(e.words) {
			next = l.caseBelow(e.words[k], p)
		}
		if next < 0 || e.kind == verb && l.strays(e, k, p.s, next) {
			return 0, 0, false
		}
		if e.words[k] != "*" {
			at = next
		}
		from, to = min(from, next), max(to, next+1)
	}
	if last := &p.s.Tokens[to-1]; e.kind == phrase && to-1 != p.head && last.Tag == syntax.NOUN && last.Rel == syntax.Compound && last.Head >= to {
		return 0, 0, false // "struck an oil depot" did not strike oil
	}
	if e.be && !(p.passive && p.s.Tokens[from].XTag == "VBN") { // "men found guilty"
		return from, to, l.being(p, from)
	}
	return from, to, true
}

// strays says whether the particle of a verb is in truth a preposition of another phrase: "voted in April", "met up north".
// It is the verb's own where the frame marks a role with it; elsewhere a name or number behind it tells.
func (l *Lexicon) strays(e *entry, k int, s *syntax.Sentence, at int) bool {
	t := &s.Tokens[at]
	if t.Tag == syntax.PART { // "agreed to reopen"
		return true
	}
	if t.Rel != syntax.Case || t.Head < 0 || t.Head >= len(s.Tokens) {
		return false
	}
	if at+1 < len(s.Tokens) && s.Tokens[at+1].Rel == syntax.Case { // "set off for Rome", "pulled out of Kherson"
		return false
	}
	head := &s.Tokens[t.Head]
	return l.is(head, classTime) || e.frame.marked(e.words[k]) == "" && (head.Tag == syntax.PROPN || head.Tag == syntax.NUM)
}

// seek finds word k of the phrase beside token at, going dir.
func (l *Lexicon) seek(words []string, k int, p *parts, at, dir int) int {
	if words[k] == "*" {
		return at
	}
	far := skip
	if k-dir >= 0 && k-dir < len(words) && words[k-dir] == "*" {
		far = gap
	}
	for i, passed := at+dir, 0; i >= 0 && i < len(p.s.Tokens); i, passed = i+dir, passed+1 {
		t := &p.s.Tokens[i]
		if isWord(words[k], t) {
			return i
		}
		if passed >= far || far == skip && !light3(t, p.s) || t.Tag == syntax.PUNCT && t.Text != "," {
			return -1
		}
	}
	return -1
}

// isWord says whether a token is the word of a phrase: by lemma, or as it stands.
func isWord(w string, t *syntax.Token) bool {
	return t.Lemma == w || t.Text == w || opensAlike(w, t.Text) && lower(t.Text) == w
}

// opensAlike says whether text can be w in other letters' size, by its first letter: to put all of it in lower case costs time.
func opensAlike(w, text string) bool {
	return w != "" && text != "" && (text[0]|0x20 == w[0]|0x20 || text[0] >= utf8.RuneSelf)
}

// light3 says whether a token may stand between two words of a phrase: an article, a number, a modifier.
func light3(t *syntax.Token, s *syntax.Sentence) bool {
	switch t.Tag {
	case syntax.DET, syntax.ADV, syntax.NUM, syntax.ADJ, syntax.PART, syntax.SYM, syntax.NoTag:
		return true
	case syntax.PRON:
		return t.Rel == syntax.NmodPoss || t.XTag == "PRP$"
	case syntax.NOUN, syntax.PROPN:
		return t.Rel == syntax.Compound || t.Rel == syntax.NmodPoss
	case syntax.VERB:
		return t.Rel == syntax.Amod
	}
	return false
}

// inTree finds word k of a phrase as a part of its verb wherever it stands: "charges were dropped", "the talks they held",
// "broke last night out".
func (l *Lexicon) inTree(e *entry, k int, p *parts) int {
	if !parsed(p.s) {
		return -1
	}
	w := e.words[k]
	for _, x := range p.list {
		switch {
		case x.slot == slotPart && x.prep == w, x.slot == slotMod && e.kind == verb && isWord(w, &p.s.Tokens[x.tok]):
			return x.tok
		case x.slot == slotPrep && x.prep == w && e.kind == verb && p.first(slotObj) >= 0: // "pulled its soldiers out of the valley"
			if c := child(p.s, x.tok, syntax.Case); c > p.head {
				return c
			}
		case x.slot == slotObj && x.via != "shared" && isWord(w, &p.s.Tokens[x.tok]) && !l.marks(w, classPrep):
			return x.tok
		}
	}
	return -1
}

// caseBelow finds a preposition of the phrase behind the object: "sentenced him to death".
func (l *Lexicon) caseBelow(w string, p *parts) int {
	if !parsed(p.s) || !l.marks(w, classPrep) {
		return -1
	}
	for _, x := range p.list {
		if x.slot == slotPrep && x.prep == w && x.via == "" {
			if c := child(p.s, x.tok, syntax.Case); c > p.head {
				return c
			}
		}
	}
	return -1
}

// being says whether be, or a verb like it, governs the token or stands shortly before it.
func (l *Lexicon) being(p *parts, from int) bool {
	be := classes{}.with(classBe)
	found := false
	children(p.s, p.head, func(c int) {
		r := p.s.Tokens[c].Rel
		found = found || (r == syntax.Cop || r == syntax.AuxPass || r == syntax.Aux) && l.classes[p.s.Tokens[c].Lemma].meets(be)
	})
	if h := p.s.Tokens[p.head].Head; h >= 0 && h < len(p.s.Tokens) && parsed(p.s) {
		t := &p.s.Tokens[h]
		found = found || l.classes[t.Lemma].meets(be)
		rel := p.s.Tokens[p.head].Rel // "the man in custody", "found in ruins"
		found = found || rel == syntax.Nmod || rel == syntax.Acl || rel == syntax.Amod || rel == syntax.Xcomp || rel == syntax.Obl && t.Tag == syntax.VERB
	}
	for i := max(0, from-3); i < from; i++ {
		found = found || l.classes[p.s.Tokens[i].Lemma].meets(be) || l.classes[lower(p.s.Tokens[i].Text)].meets(be)
	}
	return found
}
