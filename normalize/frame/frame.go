// Package frame knows the kinds of events and states that news is made of.
//
// A parsed sentence goes in; out come the triggers in it, each with its frame, and who or what fills the frame's roles.
// "Serbia and Kosovo signed the treaty in Brussels", "the treaty was signed by Serbia" and "the signing of the treaty" all
// trigger the frame sign, with the treaty as its patient. A frame also knows how it stands to others (sign is the opposite
// of refuse-to-sign, comes after negotiate, entails agree) and how its counts and states behave in time: a number of
// meetings held only grows, a price moves both ways, a birthplace cannot change.
//
// Frames are rows of tables. English has frames.tsv for what every text has, and frames-FIELD.tsv for each field that
// frames-fields.tsv lists. A user adds a frame, or replaces one, by adding a row to frames.tsv in a folder of his own:
//
//	# id	field	behaviour	verbs?	nouns?	adjectives?	phrases?	roles	relations?	example
//	meet	diplomacy	runs	meet, meet with	meeting, sitting		hold talk with	meets; once	entails:contact	The ministers met in Geneva.
//	+meet	diplomacy	runs	powwow				meets		The ministers powwowed.
//
// The second of these rows only adds triggers to the frame.
//
// # Triggers
//
// A trigger is a lemma, or several words. Words behind it narrow it down:
//
//	strike[obj:#building|#person]   has an object of one of these classes (frames-classes.tsv) or lemmas
//	talk[with&-about]               has a part with "with", and none with "about"
//	record[-in:court]               has no part with "in" whose head is "court"
//	trial[clinical]                 has the modifier "clinical"
//	talk#pl                         only in the plural
//	win@2                           the second guess where another frame has the word at 1; 4 is weak
//	victim>patient                  the noun itself fills a role
//	receive award<recipient         the subject fills another role than the agent
//	swear in^agent                  the object fills another role than the patient, and the subject none
//
// A phrase is written in lemmas without articles; "put * to death" has room for an object; a leading "be" stands for be,
// remain, stay and their like. It is anchored at its first word, or at its last if it begins with a preposition
// ("under way").
//
// # Roles
//
// A role is "patient=obj|of": its name and how it is marked at the verb: nsubj, obj, iobj, xcomp, ccomp, 's (possessive),
// nummod, a preposition, or obj~nsubj (the object, the subject where there is none: "prices rose", "the bank raised
// prices"). How passives, nouns and light verbs mark it follows from that. "place!" has one filler an event. "agent<>with"
// says that the two may be swapped. A bare word stands for the roles of a pattern (frames-patterns.tsv).
//
// # Relations
//
// "opposite:reject,veto; entails:agree; inverse:sell agent>recipient source>agent; stage:treaty.4".
package frame

import (
	"slices"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A Behaviour is what the counts and states of a frame do as time passes.
type Behaviour uint8

// The behaviours.
const (
	Runs   Behaviour = iota // its count only grows: meetings held, deaths, arrests
	Level                   // moves both ways: a price, a rate, troops
	Fixed                   // cannot change once it happened or was measured: a birthplace, the winner of a final
	Period                  // a figure that belongs to a period: exports in 2021
	State                   // a condition that can be reversed: open or closed, in custody
	Plan                    // not yet a fact
)

var behaviourNames = [...]string{"runs", "level", "fixed", "period", "state", "plan"}

// String is the behaviour as the tables write it.
func (b Behaviour) String() string {
	if int(b) < len(behaviourNames) {
		return behaviourNames[b]
	}
	return "unknown"
}

// A Role is a part that someone or something plays in a frame.
type Role struct {
	Name    string
	Markers []string // how it is marked at the verb, first choice first
	One     bool     // one filler an event: the place of a signing
}

// A Stage is the place of a frame in the order of an affair: ratify is treaty.5.
type Stage struct {
	Affair string
	Order  int
}

// A Frame is a kind of event or state.
type Frame struct {
	ID, Field string
	Behaviour Behaviour
	Roles     []Role
	Stages    []Stage
	Mutual    [2]string // two roles that may be swapped ("A met B", "B met A"), or empty
	Triggers  []string  // as the table writes them, verbs first
	Example   string

	n       int // place in Lexicon.frames
	row     string
	related links
}

// Role is the role of that name.
func (f *Frame) Role(name string) (Role, bool) {
	for _, r := range f.Roles {
		if r.Name == name {
			return r, true
		}
	}
	return Role{}, false
}

// marked is the first role with the marker, or "".
func (f *Frame) marked(marker string) string {
	for _, r := range f.Roles {
		for _, m := range r.Markers {
			if m == marker {
				return r.Name
			}
		}
	}
	return ""
}

// mainly is the role of which the marker is the first, or "".
func (f *Frame) mainly(marker string) string {
	for _, r := range f.Roles {
		if len(r.Markers) > 0 && r.Markers[0] == marker {
			return r.Name
		}
	}
	return ""
}

// A Trigger is where a sentence speaks of a frame.
type Trigger struct {
	Frame    *Frame
	From, To int    // the tokens of the set phrase, half-open; a gap for the object lies within
	Token    int    // the word in it that governs the rest
	Verb     int    // the light verb of "held a meeting", else -1
	Nominal  bool   // a noun: "the signing of the treaty"
	Inverse  bool   // the subject is not the agent: "underwent surgery", "received an award"
	Light    bool   // a noun with a light verb: "carried out an attack"
	Self     string // the role that the noun itself fills: "victim", "winner"
	Score    int    // how sure: 0 is a plain word, above has a phrase or a condition behind it, -20 and less is a guess

	entry   *entry
	misread bool   // a past tense that was taken for a noun
	subject string // the role that the light verb gives its subject, or ""
}

// Says says whether the set phrase has the token as a word of its own: "not" in "found not guilty", and not that
// of "the ambassadors were not summoned", which only stands between its words.
func (t Trigger) Says(token *syntax.Token) bool {
	return slices.ContainsFunc(t.entry.words, func(w string) bool { return isWord(w, token) })
}

// A Filler is a token that fills a role.
type Filler struct {
	Role   string
	Token  int    // the head of the words that fill it
	Marker string // how it is marked: nsubj, obj, 's, in, ...; "self" where the trigger is the filler
}
