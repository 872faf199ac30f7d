package frame

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// light is a verb that says little beside its noun.
type light struct {
	particles []string
	subject   string   // the role of the noun's frame that the subject fills: agent, patient; "-": the noun is the subject
	nouns     []string // only with these, if any
	own       bool     // it says something itself: "began talks" is no word for "negotiated"
}

// newLight makes a light verb of a row.
func newLight(particles []string, subject string, nouns []string) light {
	subject, own := strings.CutSuffix(subject, "*")
	return light{particles, subject, nouns, own}
}

// agentRole and eventSubject are what the column "subject" says of the plain case and of the event as subject.
const (
	agentRole    = "agent"
	eventSubject = "-"
)

// findLight looks for the light verb that governs a noun, and tells its triggers.
func (l *Lexicon) findLight(s *syntax.Sentence, all []Trigger) {
	i := all[0].Token
	v, lv := l.lightAbove(s, i)
	if lv == nil {
		return
	}
	for k := range all {
		if !all[k].Nominal || all[k].entry.self != "" {
			continue
		}
		all[k].Verb = v
		if lv.subject != eventSubject {
			all[k].Light = true
			l.setSubject(&all[k], lv)
		}
	}
}

// setSubject tells the trigger which role the light verb's subject fills.
func (l *Lexicon) setSubject(t *Trigger, lv *light) {
	if lv.subject == agentRole {
		t.subject = t.Frame.marked("nsubj")
		return
	}
	t.Inverse = true
	for _, m := range [...]string{"iobj", "obj", "obj~nsubj", "nsubj"} {
		if t.subject = t.Frame.marked(m); t.subject != "" {
			return
		}
	}
}

// lightAbove is the light verb of which noun i is the object, the passive subject, or the subject where that is its use.
func (l *Lexicon) lightAbove(s *syntax.Sentence, i int) (int, *light) {
	t := &s.Tokens[i]
	h := t.Head
	if h < 0 || h >= len(s.Tokens) || h == i {
		return -1, nil
	}
	if t.Rel == syntax.Conj && s.Tokens[h].Tag == syntax.NOUN {
		t, h = &s.Tokens[h], s.Tokens[h].Head
		if h < 0 || h >= len(s.Tokens) {
			return -1, nil
		}
	}
	for k := range l.light[s.Tokens[h].Lemma] {
		lv := &l.light[s.Tokens[h].Lemma][k]
		asSubject := t.Rel == syntax.Nsubj && lv.subject == eventSubject
		asObject := (t.Rel == syntax.Obj || t.Rel == syntax.NsubjPass || t.Rel == syntax.Obl && len(lv.particles) > 0) && lv.subject != eventSubject
		if (asSubject || asObject) && (len(lv.nouns) == 0 || wordIn(lv.nouns, s.Tokens[i].Lemma)) && l.follows(s, h, lv.particles) {
			return h, lv
		}
	}
	return -1, nil
}

// follows says whether the particles of a light verb stand shortly behind it.
func (l *Lexicon) follows(s *syntax.Sentence, at int, words []string) bool {
	for _, w := range words {
		found := false
		for k := at + 1; k <= at+3 && k < len(s.Tokens) && !found; k++ {
			if isWord(w, &s.Tokens[k]) {
				at, found = k, true
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// viaLight gives a light verb the frames of its noun.
func (l *Lexicon) viaLight(s *syntax.Sentence, i int) []Trigger {
	t := &s.Tokens[i]
	if t.Tag != syntax.VERB || len(l.light[t.Lemma]) == 0 {
		return nil
	}
	var all []Trigger
	children(s, i, func(c int) {
		r := s.Tokens[c].Rel
		if s.Tokens[c].Tag != syntax.NOUN || r != syntax.Obj && r != syntax.NsubjPass && r != syntax.Obl {
			return
		}
		if v, lv := l.lightAbove(s, c); v != i || lv == nil || lv.own || lv.subject == eventSubject {
			return
		}
		for _, tr := range l.At(s, c) {
			if tr.Light && tr.Nominal && tr.Score > -scoreRank*2 {
				tr.From, tr.To = min(tr.From, i), max(tr.To, i+1)
				tr.Score += scoreWord
				all = append(all, tr)
			}
		}
	})
	return all
}
