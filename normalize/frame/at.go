package frame

import (
	"cmp"
	"slices"

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
	if t.Rel == syntax.Aux || t.Rel == syntax.AuxPass || t.Rel == syntax.Cop {
		return nil
	}
	word := lower(t.Text)
	var all []Trigger
	var p parts
	read, verbs := false, false
	past := t.Lemma == word && l.past[word] && (t.XTag == "VBD" || t.XTag == "VBN") // "found" taken for its own lemma
	for _, list := range [...][]*entry{l.entries[t.Lemma], l.entries[word]} {
		for _, e := range list {
			if !fitsTag(e, t) || e.derived && verbs || past && !e.derived && e.kind == verb { // the lemma has told already
				continue
			}
			if !read {
				p.read(l, s, i)
				read = true
			}
			if tr, ok := l.match(e, &p, t); ok {
				all = append(all, tr)
			}
		}
		if t.Lemma == word {
			break
		}
		verbs = t.Tag == syntax.VERB && slices.ContainsFunc(list, func(e *entry) bool { return e.kind == verb })
	}
	if n := len(all); n > 0 && all[0].Nominal {
		l.findLight(s, all[:n])
	}
	all = append(all, l.viaLight(s, i)...)
	return best(all)
}

// fitsTag says whether the token can be this trigger by its part of speech.
func fitsTag(e *entry, t *syntax.Token) bool {
	if e.loose {
		return true
	}
	switch t.Tag {
	case syntax.NoTag:
		return true
	case syntax.PUNCT, syntax.SYM:
		return false
	case syntax.VERB, syntax.AUX:
		if e.kind == noun && len(e.words) > 1 && t.XTag == "VBG" { // "school shooting"
			return true
		}
		return e.kind == verb || e.kind == phrase || e.derived || e.kind == adjective && (t.XTag == "VBN" || t.XTag == "JJ" || t.XTag == "VBG")
	case syntax.NOUN:
		return (e.kind != adjective || e.derived) && (!e.plural || t.XTag == "NNS")
	case syntax.PROPN:
		return e.kind == noun && len(e.words) > 1 || e.kind == noun && e.rank == 1 && !e.derived
	case syntax.ADJ, syntax.ADV:
		return e.kind == adjective || e.kind == phrase || e.kind == verb && e.derived
	case syntax.ADP, syntax.SCONJ, syntax.PART, syntax.PRON, syntax.NUM, syntax.INTJ:
		return e.kind == phrase && e.be || e.kind == adjective && t.Tag == syntax.ADP
	}
	return false
}

// match tries one entry at the token of p.
func (l *Lexicon) match(e *entry, p *parts, t *syntax.Token) (Trigger, bool) {
	tr := Trigger{
		Frame: e.frame, Token: p.head, From: p.head, To: p.head + 1, Verb: -1,
		Nominal: t.Tag != syntax.VERB && (e.kind == noun || e.kind == verb && t.Tag == syntax.NOUN && !e.derived), Inverse: e.subject != "" || e.object != "", Self: e.self, entry: e, subject: e.subject,
	}
	odd := e.kind == verb && t.Tag == syntax.NOUN || e.derived && e.kind == adjective && t.Tag == syntax.NOUN
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
	if e.derived && t.Tag != syntax.VERB {
		tr.Score -= scoreForm
	}
	if odd && p.first(slotObj) < 0 {
		tr.Score -= scoreOdd
	}
	return tr, true
}

// best sorts the triggers, and keeps the best of each frame.
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
	return keep
}
