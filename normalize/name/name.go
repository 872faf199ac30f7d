package name

import (
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/value"
)

// A Kind is what a name names.
type Kind uint8

// The kinds. Unknown is a name that nothing tells the kind of: it may turn out to be any of the others.
const (
	Unknown Kind = iota
	Person       // "Ararat Mirzoyan"
	Country      // "Armenia"
	Place        // "Sidon", "the Rhine", "Northgate Bridge"
	Body         // "the WHO", "Russia's Foreign Ministry", "Labour"
	Company      // "Toyota", "Reuters"
	Club         // "Real Madrid"
	Office       // "the Armenian foreign minister": whoever holds it
	Index        // "the FTSE 100"
	Event        // "the World Cup", "Hurricane Helene"
	Thing        // ships, spacecraft, works
)

var kinds = [...]string{"unknown", "person", "country", "place", "body", "company", "club", "office", "index", "event", "thing"}

// String is the kind as the tables write it.
func (k Kind) String() string {
	if int(k) < len(kinds) {
		return kinds[k]
	}
	return "unknown"
}

// kindOf is the Kind that a table calls s.
func kindOf(s string) (Kind, bool) {
	for i, k := range kinds {
		if k == s {
			return Kind(i), true
		}
	}
	return Unknown, false
}

// A Name is what some words name, as plain data: everything that Relate asks is in it.
type Name struct {
	ID        string `json:"id"`                // of the tables: "am", "lb/sidon", "who", "ru:foreign-ministry"; else "~" and the folded words
	Canonical string `json:"canonical"`         // the name in full, as the tables or the text write it
	Kind      Kind   `json:"kind"`              //
	Sort      string `json:"sort,omitempty"`    // finer than Kind: "city", "river", "ministry", "foreign-minister"
	Level     int    `json:"level,omitempty"`   // how wide a place is: 1 continent, 3 country, 6 city, 8 street; 0 lies across. Of an office: 1 if held alone
	Core      string `json:"core,omitempty"`    // the folded words that tell it from others of its sort: "alder" of "Alder County"
	Form      bool   `json:"form,omitempty"`    // written with its legal form ("Acme Ltd"), which Core lacks
	Generic   bool   `json:"generic,omitempty"` // no more than "the ministry", "the foreign minister"

	In   []string `json:"in,omitempty"`   // as a place: all that it lies in, ids of the tables
	Open []string `json:"open,omitempty"` // as a place: what it may or may not lie in (disputed)
	Acts []string `json:"acts,omitempty"` // as an actor: who acts under the name ("the Kremlin": ru)
	Of   []string `json:"of,omitempty"`   // as an actor: all that it is an arm of ("Russia's Foreign Ministry": ru)

	Given  string `json:"given,omitempty"`  // of a person: folded first names, "ararat"
	Family string `json:"family,omitempty"` // folded family name, "mirzoyan"
	Suffix string `json:"suffix,omitempty"` // "jr", "iii"
	Calls  string `json:"calls,omitempty"`  // what the first of the first names may stand for, "william" of Bill, between blanks
	Sound  string `json:"sound,omitempty"`  // how the family name sounds in any spelling
	Gender string `json:"gender,omitempty"` // "f", "m" or not known
	Titled bool   `json:"titled,omitempty"` // written with Mr, Dr ...: what follows is the family name
	Holds  string `json:"holds,omitempty"`  // the office that the text gives the person: "am:foreign-minister"

	Alt []Name `json:"alt,omitempty"` // what else the same words name: Georgia the country, Georgia the state
}

// String is the canonical name.
func (n Name) String() string { return n.Canonical }

// Known says whether the tables have the name, so that it surely differs from others that they have.
func (n Name) Known() bool { return n.ID != "" && n.ID[0] != '~' && n.ID[0] != '?' }

// Relate holds n against another Name, as a place and as an actor; see Read for the order of the questions.
// A Value of another type is Unknown.
func (n Name) Relate(other value.Value) value.Relation {
	o, ok := other.(Name)
	if !ok {
		return value.Unknown
	}
	return both.over(&n, &o)
}

// SamePlace relates the places that two names name: Sidon lies Within Lebanon, Paris and Lyon are Apart, and so are
// Moscow and Kyiv whoever acts there.
func (n Name) SamePlace(o Name) value.Relation { return place.over(&n, &o) }

// SameActor relates those who act under two names: Moscow and Russia are Equal, Russia's Foreign Ministry is Within Russia.
func (n Name) SameActor(o Name) value.Relation { return actor.over(&n, &o) }

// A Form is how a name is written.
type Form uint8

// The forms.
const (
	Plain     Form = iota // "Armenia", "the Foreign Ministry"
	Adjective             // "Armenian": also one inhabitant
	People                // "Armenians"
	Reference             // "the ministry", "the president": only Resolve may tell who is meant
	Acronym               // "WFP" behind what it stands for
)

// A Mention is a place of a sentence where a name stands: the tokens From up to To, and the title before them.
type Mention struct {
	From, To    int `json:"-"`
	syntax.Span     // of those tokens, without the title
	Name        Name
	Form        Form
	Head        int    // the token that carries it, by the tree where there is one: "County" of "Alder County", "University" of "University of Alder"
	TitleFrom   int    // the token at which the title opens; From where there is none
	Title       string // "Foreign Minister", as written; "" where there is none
	Possessive  bool   // "'s" follows
	Short       string // of an Acronym: as written, "WFP"
}
