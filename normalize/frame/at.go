package frame

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// How sure a trigger is.
const (
	scorePhrase = 30 // several words
	scoreWord   = 3  // for each of them
	scoreCond   = 15 // conditions that hold
	scoreRank   = 10 // less, for each rank below the first
	scoreForm   = 8  // less, for a noun or adjective made from a verb by rule
	scoreOdd    = 25 // less, for a verb's word that was tagged as a noun
)

// At gives the frames that token i triggers, best first; nil for most tokens. Ask about the head of a clause, noun or verb.
// A light verb gives the frame of its noun ("held" in "held a meeting"), and so does the noun.
func (l *Lexicon) At(s *syntax.Sentence, i int) []Trigger {
	if s == nil || i < 0 || i >= len(s.Tokens) {
		return nil
	}
	t := &s.Tokens[i]
	if t.Rel == syntax.Aux || t.Rel == syntax.Cop || t.Rel == syntax.AuxPass && t.Lemma == l.be {
		return nil
	}
	if t.Tag == syntax.ADJ && strings.HasPrefix(t.XTag, "NNP") { // "United Nations"
		return nil
	}
	a := l.ask(s, i)
	defer l.answered(a)
	a.words()
	if n := len(a.all); n > 0 && a.all[0].Nominal {
		l.findLight(s, a.all[:n])
	}
	a.all = append(a.all, l.viaLight(s, i)...)
	return best(a.all)
}

// asked is one question about a token. Its memory goes round: it is far more than most answers.
type asked struct {
	lex  *Lexicon
	s    *syntax.Sentence
	i    int
	t    *syntax.Token
	p    parts
	read bool
	all  []Trigger
}

// ask opens a question, and answered lets its memory go.
func (l *Lexicon) ask(s *syntax.Sentence, i int) *asked {
	a, _ := l.asked.Get().(*asked)
	if a == nil {
		a = new(asked)
	}
	*a = asked{lex: l, s: s, i: i, t: &s.Tokens[i], p: parts{list: a.p.list[:0]}, all: a.all[:0]}
	return a
}

func (l *Lexicon) answered(a *asked) {
	a.s, a.t, a.p.s = nil, nil, nil
	l.asked.Put(a)
}

// words tries the lemma, the word as it stands, and what verb it may be a form of, where the lemma is not to be trusted.
func (a *asked) words() {
	l, t := a.lex, a.t
	word := lower(t.Text)
	base, irregular := l.past[word]
	past := irregular && t.Lemma != base && (t.XTag == "VBD" || t.XTag == "VBN") // "found" taken for its own lemma
	known := false
	said := t.Tag == syntax.NOUN && child(a.s, a.i, syntax.Cop) >= 0 // "is asleep", taken for a noun
	for _, e := range l.entries[t.Lemma] {
		if (fitsTag(e, t) || said && e.kind == adjective) && !(past && e.kind == verb) {
			a.try(e, false, false)
			known = known || e.kind == verb
		}
	}
	if t.Lemma != word {
		for _, e := range l.entries[word] {
			if fitsTag(e, t) && !(irregular && e.kind == verb) {
				a.try(e, false, false)
			}
		}
	}
	if known {
		return
	}
	l.bases(word, func(base string, gerund bool) {
		if base == t.Lemma {
			return
		}
		for _, e := range l.entries[base] {
			if (e.kind == verb || e.kind == phrase && e.anchor == 0) && fitsForm(e, t, irregular) {
				a.try(e, true, gerund)
			}
		}
	})
}

// try matches one entry; derived if the word is a form of its verb, gerund if one that is a noun as well.
func (a *asked) try(e *entry, derived, gerund bool) {
	if !a.read {
		a.p.read(a.lex, a.s, a.i)
		a.read = true
	}
	if tr, ok := a.lex.match(e, &a.p, a.t, derived, gerund); ok {
		a.all = append(a.all, tr)
	}
}

// fitsTag says whether the token can be this trigger by its part of speech.
func fitsTag(e *entry, t *syntax.Token) bool {
	if e.loose {
		return true
	}
	switch t.Tag {
	case syntax.NoTag:
		return true
	case syntax.VERB, syntax.AUX:
		if e.kind == noun && len(e.words) > 1 && t.XTag == "VBG" { // "school shooting"
			return true
		}
		return e.kind == verb || e.kind == phrase || e.kind == adjective && (t.XTag == "VBN" || t.XTag == "JJ" || t.XTag == "VBG")
	case syntax.NOUN:
		return e.kind != adjective && (!e.plural || t.XTag == "NNS")
	case syntax.PROPN:
		return e.kind == noun && (len(e.words) > 1 || e.rank == 1)
	case syntax.ADJ, syntax.ADV:
		return e.kind == adjective || e.kind == phrase
	case syntax.ADP, syntax.SCONJ, syntax.PART, syntax.PRON, syntax.NUM, syntax.INTJ:
		return e.kind == phrase && e.be || e.kind == adjective && t.Tag == syntax.ADP
	}
	return false
}

// fitsForm says whether a token that looks like a form of a verb may be one: "injured" tagged as an adjective, "signing"
// as a noun, "stole" as whatever.
func fitsForm(e *entry, t *syntax.Token, irregular bool) bool {
	switch t.Tag {
	case syntax.NoTag, syntax.VERB, syntax.ADJ:
		return true
	case syntax.NOUN:
		return e.kind == verb || irregular
	case syntax.ADV, syntax.PROPN:
		return irregular && t.Rel == syntax.Root
	}
	return false
}

// match tries one entry at the token of p.
func (l *Lexicon) match(e *entry, p *parts, t *syntax.Token, derived, gerund bool) (Trigger, bool) {
	tr := Trigger{
		Frame: e.frame, Token: p.head, From: p.head, To: p.head + 1, Verb: -1,
		Nominal: t.Tag != syntax.VERB && (e.kind == noun || e.kind == verb && t.Tag == syntax.NOUN && (!derived || gerund)),
		Inverse: e.subject != "" || e.object != "", Self: e.self, entry: e, subject: e.subject,
	}
	odd := e.kind == verb && t.Tag == syntax.NOUN && !gerund
	if odd && e.rank > 2 {
		return tr, false
	}
	if len(e.words) > 1 || e.be {
		var ok bool
		if tr.From, tr.To, ok = l.span(e, p); !ok {
			return tr, false
		}
		if len(e.words) > 1 {
			tr.Score = scorePhrase + scoreWord*len(e.words)
			if e.kind == phrase {
				tr.Score++
			}
		}
	}
	if len(e.conds) > 0 {
		if !l.hold(e, p) {
			return tr, false
		}
		if slices.ContainsFunc(e.conds, func(c condition) bool { return !c.not }) {
			tr.Score += scoreCond
		}
	}
	tr.Score -= scoreRank * (e.rank - 1)
	if derived && t.Tag != syntax.VERB {
		tr.Score -= scoreForm
	}
	tr.doubt(odd && p.first(slotObj) < 0, derived)
	return tr, true
}

// doubt lowers the score of a verb's word that was tagged as a noun. One that looks like a past tense was misread:
// "The general surrendered", "The ferry sank".
func (t *Trigger) doubt(odd, derived bool) {
	if t.misread = odd && derived; odd && !derived {
		t.Score -= scoreOdd
	}
}

// best sorts the triggers, and copies the best of each frame.
func best(all []Trigger) []Trigger {
	slices.SortStableFunc(all, func(a, b Trigger) int { return cmp.Compare(b.Score, a.Score) })
	keep := all[:0]
	for _, t := range all {
		if !slices.ContainsFunc(keep, func(k Trigger) bool { return k.Frame == t.Frame }) {
			keep = append(keep, t)
		}
	}
	if len(keep) == 0 {
		return nil
	}
	return append(make([]Trigger, 0, len(keep)), keep...)
}
