// Package normalize turns claims into comparable propositions.
//
// In go the clauses of a document, out come Propositions: what happens or holds (a predicate with its frames), who and what takes part
// (terms with their roles), how many, when and where, and how far the statement commits itself. "A report on the results of
// eight sittings of the working group" and "12 meetings of the group have been held" become two propositions with a
// quantity each, whose nouns mean one thing. Every term keeps the place of its words, so that it can be quoted.
package normalize

import (
	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
)

// A TermKind says what sort of words a term is.
type TermKind uint8

// The kinds of terms.
const (
	Predicate TermKind = iota // a verb, or a noun or adjective with a copula
	Noun
	Modifier // an adjective or adverb
	Name
	Quantity
	Time
)

// A Role says how a term stands to the term it depends on.
type Role uint8

// The roles, read from the tree: the subject of a passive is an Object, its agent a Subject.
const (
	Root    Role = iota // depends on nothing
	Subject             // who does it, or of what something is said
	Object              // to whom or what it is done
	Oblique             // with a preposition: Marker
	Of                  // a noun's complement or possessor: Marker
	Attribute
	Clausal // a predicate below a predicate
	Joined  // "and"
)

// A Term is a word or phrase of a proposition that carries content, with its value where it is a name, a quantity or a time.
type Term struct {
	Word
	Name     name.Name     // where Kind is Name
	Quantity unit.Quantity // where Kind is Quantity
	Time     when.Time     // where Kind is Time
}

// A Word is a Term without its value: its words, and how they stand in the proposition.
type Word struct {
	Kind   TermKind
	Role   Role
	Tag    syntax.Tag
	Text   string // as written
	Lemma  string // lower case
	Phrase string // of a noun with nouns before it: "dining room"; else ""
	Marker string // the preposition before it, "" for none
	Span   syntax.Span
	Head   int     // the term it depends on, an index into Proposition.Terms; -1 for none
	Clause int     // which clause of the statement it is in, counted from 0
	Weight float64 // how much it says, 0 to 1

	Ordinal  float64         // of "first", "21st": 1, 21; else 0
	Frames   []frame.Trigger // what it triggers, best first
	Fillers  []Filler        // who and what fills the roles of the first frame
	Stance   stance.Stance   // of a word, and of what is said by a figure, a time or a name
	Denies   bool            // a word that tells by itself that something is not: "refuse", "closed", "only"
	Tense    Tense           // where Kind is Predicate
	Part     int             // of a word that is part of what another word tells: "bankruptcy" in "filed for bankruptcy"; -1 for none
	Owner    int             // of a Quantity: the noun it counts or the term it measures; -1 for none
	Edge     Edge            // which end of an event its frame tells of
	Inner    bool            // a predicate that completes the one above it: "intends to hold"
	Turn     Turn            // of a Noun: which of a row
	Denied   bool            // of an adjective: "not guilty"
	Definite bool            // "the minister", "its minister": one that the reader is taken to know
	Carrier  bool            // carries a figure and says little of what it is about: "number", "rise"
	Context  bool            // not of the clause itself, but of the sentence around it
}

// A Filler is a term in a role of an event.
type Filler struct {
	Role string
	Term int // an index into Proposition.Terms
}

// A Turn says which of a row a noun means, as seen from the day of publication: "last season", "the new government".
type Turn uint8

// The turns. NoTurn is that of a noun by itself.
const (
	NoTurn Turn = iota
	Earlier
	Current
	Later
)

// A Tense is the time of a predicate as its form shows it.
type Tense uint8

// The tenses. NoTense is that of headlines and participles.
const (
	NoTense Tense = iota
	Past
	Present
	Perfect
	Future
)

// A Proposition is one statement in comparable form.
type Proposition struct {
	Claim   claims.Claim
	Effect  claims.Effect // what its holder commits to
	Terms   []Term        // in the order of the text; Main is among them
	Main    int           // the term of the main predicate, -1 for none
	Stance  stance.Stance // of the main predicate
	Tense   Tense         // of the main predicate
	Cues    Cues
	Courses []Course      // when the events that it tells of begin and end, as far as that is more than one date
	Sequels []Sequel      // which events it dates from others
	Moment  when.Interval // the moment it speaks of: from its words, else the day of publication
	Dated   bool          // Moment comes from its own words

	MomentText string // Moment as a TIMEX3 value

	Aside    []Term    // of a claim: the words around what it says, of whoever says so; their heads count within it
	Cut      bool      // of a claim: it is so long that only its beginning was read
	Openings []Opening // of a claim: whom and what its first sentence leaves unnamed

	Denials int             // of a claim: how many words of denial it has: "not", "nobody", "without"
	Flat    int             // how many of them deny a verb, and no noun: "not", "never"
	Figures []number.Number // of a claim: every figure as written, also within a time, with its place in the claim's text
}

// Cues are words that say how the statement stands to earlier ones.
type Cues struct {
	Running    bool // "so far", "to date"
	Revision   bool // "corrected", "revised"
	Reschedule bool // "postponed", "brought forward"
	Cancelled  bool // "called off"
	Now        bool // "now", "no longer": the state is not what it was
	Other      bool // "in another attack"
	Alone      bool // "only", "nothing but": there is nothing else
	Contrast   bool // "rather than", "and not": what was stands beside what is
	Planned    bool // "is due to", "is planned for", in the leading clause
	Total      bool // "in all", "nationwide"
	Part       bool // "its own", "among", "alone"
}
