package word

import "strconv"

// A Relation says how the word a stands to the word b. Where nothing is known it is None.
type Relation uint8

// The relations, from a's point of view.
const (
	None      Relation = iota // nothing known: "dog" / "democracy"
	Same                      // one word, in another form or spelling: "colour" / "color", "children" / "child"
	Synonym                   // another word for it: "sitting" / "meeting"
	Derived                   // the same meaning in another part of speech: "elect" / "election"
	Broader                   // a is a kind that b belongs to: "disaster" / "earthquake"
	Narrower                  // a is one kind of b: "earthquake" / "disaster"
	Opposite                  // the two ends of one scale, or yes and no: "accept" / "reject"
	Exclusive                 // one of several that cannot be at once: "Monday" / "Friday"
	Related                   // near in meaning, and neither same nor exclusive: "valve" / "sensor"
)

var relationNames = [...]string{"none", "same", "synonym", "derived", "broader", "narrower", "opposite", "exclusive", "related"}

// String gives the relation's name in lower case.
func (r Relation) String() string {
	if int(r) < len(relationNames) {
		return relationNames[r]
	}
	return "relation(" + strconv.Itoa(int(r)) + ")"
}

// Converse turns the relation of a to b into that of b to a.
func (r Relation) Converse() Relation {
	switch r {
	case Broader:
		return Narrower
	case Narrower:
		return Broader
	}
	return r
}

// Excludes says whether both words cannot hold of one thing at once.
func (r Relation) Excludes() bool { return r == Opposite || r == Exclusive }
