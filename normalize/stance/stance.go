// Package stance reads how a statement commits itself: whether it affirms or denies, and whether it tells a fact, a plan,
// a possibility, a wish, a condition or a question.
//
// In go a parsed sentence and the token of a predicate, out comes a Stance: in "Baku has yet to sign the treaty" the
// predicate "sign" is denied; in "Baku plans to sign the treaty" it is a plan. The scale is that of factuality
// (Saurí and Pustejovsky 2009), with plans apart because news is full of them.
package stance

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/value"
)

// A Modality says how certain it is that what is told is so.
type Modality uint8

// The modalities. Fact is the zero Modality: what nothing weakens is told as a fact.
const (
	Fact      Modality = iota
	Probable           // "is likely to", "reportedly"
	Possible           // "may", "perhaps"
	Able               // "can"
	Plan               // "will", "plans to", "is expected to"
	Wish               // "should", "must"
	Condition          // "if"
	Question           // "whether", a question mark
)

var modalityNames = [...]string{"fact", "probable", "possible", "able", "plan", "wish", "condition", "question"}

// String gives the modality's name in lower case.
func (m Modality) String() string { return modalityNames[m] }

// Actual says whether the statement tells what is or was, perhaps with a hedge.
func (m Modality) Actual() bool { return m == Fact || m == Probable || m == Able }

// A Stance is polarity and modality of one predicate.
type Stance struct {
	Negative bool
	Modality Modality
}

// Relate holds two stances against each other: facts of the other polarity are Apart, of the same one Equal;
// where one is no fact, nothing is known.
func (s Stance) Relate(o value.Value) value.Relation {
	t, ok := o.(Stance)
	switch {
	case !ok || s.Modality.Actual() != t.Modality.Actual():
		return value.Unknown
	case s.Negative != t.Negative:
		return value.Apart
	case s.Modality == t.Modality:
		return value.Equal
	case s.Modality == Fact:
		return value.Within
	case t.Modality == Fact:
		return value.Covers
	}
	return value.Overlaps
}

// String is "fact", "no fact", "plan", "no plan" and so on.
func (s Stance) String() string {
	if s.Negative {
		return "no " + s.Modality.String()
	}
	return s.Modality.String()
}

// A Reader reads stances. It is safe for concurrent use.
type Reader struct {
	cues map[string]map[string]string // place -> words -> effect
}

// New gives a Reader with the cues of t.
func New(t fs.FS) (*Reader, error) {
	rows, err := tables.Read(t, "stance.tsv", "cue", "place", "effect")
	if err != nil {
		return nil, err
	}
	r := &Reader{map[string]map[string]string{"modifier": {}, "argument": {}, "auxiliary": {}, "governor": {}, "mark": {}, "self": {}, "sense": {}}}
	for _, row := range rows {
		place, ok := r.cues[row.Fields[1]]
		if !ok {
			return nil, row.Errorf("unknown place %q", row.Fields[1])
		}
		if _, ok := effects[row.Fields[2]]; !ok {
			return nil, row.Errorf("unknown effect %q", row.Fields[2])
		}
		place[row.Fields[0]] = row.Fields[2]
	}
	return r, nil
}

// effects says what each effect of the table does.
var effects = map[string]func(*Stance){
	"none":      func(*Stance) {},
	"fact":      func(*Stance) {},
	"negative":  func(s *Stance) { s.Negative = !s.Negative },
	"plan":      func(s *Stance) { s.weaken(Plan) },
	"possible":  func(s *Stance) { s.weaken(Possible) },
	"probable":  func(s *Stance) { s.weaken(Probable) },
	"able":      func(s *Stance) { s.weaken(Able) },
	"wish":      func(s *Stance) { s.weaken(Wish) },
	"condition": func(s *Stance) { s.weaken(Condition) },
	"question":  func(s *Stance) { s.weaken(Question) },
}

// weaken keeps the modality that is further from a fact.
func (s *Stance) weaken(m Modality) { s.Modality = max(s.Modality, m) }

// Read gives the stance of the predicate at token head:
//
//  1. what it says itself ("is planned for May"), its auxiliaries, negations and adverbs,
//  2. negative words among its arguments ("no one was hurt"),
//  3. what governs it ("failed to", "plans to", "has yet to"), up to three deep,
//  4. a question mark.
func (r *Reader) Read(s *syntax.Sentence, head int) Stance {
	var out Stance
	start := head
	r.apply("self", strings.ToLower(s.Tokens[head].Lemma), &out)
	for up := 0; head >= 0 && up < 4; up++ {
		r.children(s, head, up == 0, &out)
		t := &s.Tokens[head]
		if t.Rel != syntax.Xcomp && t.Rel != syntax.Acl && t.Rel != syntax.Ccomp && t.Rel != syntax.Csubj || t.Head < 0 {
			if t.Rel == syntax.Conj && t.Head >= 0 && up == 0 { // "will meet and sign": the auxiliary is shared
				r.shared(s, t.Head, head, &out)
			}
			break
		}
		finite := t.Rel == syntax.Ccomp || t.Rel == syntax.Acl && !hasTo(s, head)
		head = t.Head
		if finite && !r.governsClauses(s, head) {
			break
		}
		r.apply("governor", governor(s, head), &out)
	}
	if t := &s.Tokens[start]; (t.Rel == syntax.Acl || t.Rel == syntax.Advcl) && hasTo(s, start) {
		out.weaken(Plan) // "to hear 34 witnesses": nobody has been heard yet
	}
	if n := len(s.Tokens); n > 0 && s.Tokens[n-1].Text == "?" {
		out.weaken(Question)
	}
	return out
}

// Negates says whether the token is a word of denial by itself: "not", "no", "nobody", "without".
func (r *Reader) Negates(t *syntax.Token) bool {
	lemma := strings.ToLower(t.Lemma)
	return r.cues["modifier"][lemma] == "negative" || r.cues["argument"][lemma] == "negative" || r.cues["mark"][lemma] == "negative"
}

// DeniesVerb says whether the token is a word of denial that denies what is done: "not", "never", but not that of "not one".
func (r *Reader) DeniesVerb(s *syntax.Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != syntax.Advmod || t.Head < 0 || r.cues["modifier"][strings.ToLower(t.Lemma)] != "negative" {
		return false
	}
	switch s.Tokens[t.Head].Tag {
	case syntax.DET, syntax.NUM, syntax.PRON:
		return false
	}
	return true
}

// Denies says whether a word tells by itself that something is not: "refuse", "suspended", "closed", "only".
func (r *Reader) Denies(lemma string) bool {
	return r.cues["governor"][lemma] == "negative" || r.cues["sense"][lemma] == "negative"
}

// governsClauses says whether a finite clause below token i takes its stance from it: "denied that", "is false that".
func (r *Reader) governsClauses(s *syntax.Sentence, i int) bool {
	return r.cues["governor"][governor(s, i)] == "negative"
}

// governor is the key of the predicate at i: its lemma, with its particle ("turned down") or with "yet" ("has yet to"), which makes
// it another word; of "be", a noun or an adjective passed over, "be to".
func governor(s *syntax.Sentence, i int) string {
	lemma := strings.ToLower(s.Tokens[i].Lemma)
	if lemma == "be" {
		return "be to"
	}
	if i+1 < len(s.Tokens) && s.Tokens[i+1].Head == i {
		if t := &s.Tokens[i+1]; t.Rel == syntax.CompoundPrt || t.Rel == syntax.Advmod && strings.EqualFold(t.Text, "yet") {
			return lemma + " " + strings.ToLower(t.Text)
		}
	}
	return lemma
}

func hasTo(s *syntax.Sentence, i int) bool {
	for j := max(0, i-4); j < i; j++ {
		if s.Tokens[j].Head == i && s.Tokens[j].Rel == syntax.Mark && s.Tokens[j].XTag == "TO" {
			return true
		}
	}
	return false
}

// children applies what hangs directly on the predicate at i. Arguments count for the predicate itself alone.
func (r *Reader) children(s *syntax.Sentence, i int, self bool, out *Stance) {
	for j := range s.Tokens {
		t := &s.Tokens[j]
		if t.Head != i {
			continue
		}
		switch t.Rel {
		case syntax.Advmod, syntax.Discourse, syntax.Det, syntax.CcPreconj, syntax.Cc, syntax.Fixed:
			r.apply("modifier", r.modifier(s, j), out)
			if t.Rel == syntax.Det && self {
				r.apply("argument", strings.ToLower(t.Text), out)
			}
		case syntax.Aux, syntax.AuxPass, syntax.Cop:
			r.apply("auxiliary", strings.ToLower(t.Text), out)
		case syntax.Mark:
			r.apply("mark", strings.ToLower(t.Text), out)
		case syntax.Case:
			if e := r.cues["mark"][strings.ToLower(t.Text)]; e == "negative" { // "without any shooting"
				effects[e](out)
			}
		case syntax.Nsubj, syntax.NsubjPass, syntax.Obj, syntax.Obl, syntax.Nmod:
			if self {
				r.argument(s, j, out)
			}
		}
	}
}

// shared applies the auxiliaries of the first conjunct to the second, where that has none of its own.
func (r *Reader) shared(s *syntax.Sentence, first, second int, out *Stance) {
	for j := range s.Tokens {
		if rel := s.Tokens[j].Rel; s.Tokens[j].Head == second && (rel == syntax.Aux || rel == syntax.AuxPass || rel == syntax.Nsubj || rel == syntax.NsubjPass || rel == syntax.Cop) {
			return
		}
	}
	if s.Tokens[second].XTag == "VBD" || s.Tokens[second].XTag == "VBZ" {
		return
	}
	for j := range s.Tokens {
		if s.Tokens[j].Head == first && s.Tokens[j].Rel == syntax.Aux {
			r.apply("auxiliary", strings.ToLower(s.Tokens[j].Text), out)
		}
	}
	if s.Tokens[first].Rel == syntax.Xcomp && s.Tokens[first].Head >= 0 {
		r.apply("governor", governor(s, s.Tokens[first].Head), out)
	}
}

// modifier is the adverb at j with the word behind it, where the two are one cue: "not only", "no longer".
func (r *Reader) modifier(s *syntax.Sentence, j int) string {
	word := strings.ToLower(s.Tokens[j].Text)
	if j+1 < len(s.Tokens) {
		if two := word + " " + strings.ToLower(s.Tokens[j+1].Text); r.cues["modifier"][two] != "" {
			return two
		}
	}
	if j > 0 && s.Tokens[j-1].Head == s.Tokens[j].Head {
		if two := strings.ToLower(s.Tokens[j-1].Text) + " " + word; r.cues["modifier"][two] != "" {
			return "" // counted at its first word
		}
	}
	if j > 0 {
		if two := strings.ToLower(s.Tokens[j-1].Text) + " " + word; r.cues["modifier"][two] != "" {
			return two
		}
	}
	return word
}

// argument applies a negative word that is or stands in the argument at j: "nobody", "no agreement".
func (r *Reader) argument(s *syntax.Sentence, j int, out *Stance) {
	if e := r.cues["argument"][strings.ToLower(s.Tokens[j].Text)]; e != "" {
		effects[e](out)
		return
	}
	for k := range s.Tokens {
		if t := &s.Tokens[k]; t.Head == j && (t.Rel == syntax.Det || t.Rel == syntax.Advmod || t.Rel == syntax.CcPreconj) {
			words := strings.ToLower(t.Text)
			if two := r.modifier(s, k); r.cues["modifier"][two] == "none" {
				continue // "not only Oslo"
			}
			if e := r.cues["argument"][words]; e != "" {
				effects[e](out)
				return
			}
		}
	}
}

// apply lets the cue words work on out, if they are a cue in that place.
func (r *Reader) apply(place, words string, out *Stance) {
	if e := r.cues[place][words]; e != "" {
		effects[e](out)
	}
}
