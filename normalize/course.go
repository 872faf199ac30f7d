package normalize

import (
	"io/fs"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/when"
)

// An Edge is the end of an event that a predicate tells of.
type Edge uint8

// The edges. NoEdge is that of predicates that are an event by themselves: "met".
const (
	NoEdge Edge = iota
	Begins      // "began", "broke out", "came into force"
	Ends        // "was over", "expired"
	Goes        // "lasted", "went on"
)

// A Stamp is a time that a statement tells of an event, or one that follows from such times.
type Stamp struct {
	when.Interval
	Term int   // the term that tells it
	From []int // the terms from which it follows; nil where it is told
}

// A Course is what a statement says of when one event begins and ends and how long it lasts: of the strike that "began on Monday and
// lasted three days". What is not known is of no kind.
type Course struct {
	Event              int // the term of the event: a noun, or a predicate that is no edge
	Start, End, Length Stamp
}

// Known says whether anything is told.
func (s *Stamp) Known() bool { return s.Kind != when.NoKind }

// Derived says whether it follows from other times.
func (s *Stamp) Derived() bool { return s.From != nil }

// courses gives those of a statement, in the order of its text: linear in its terms but for the few that are times.
func (n *Normalizer) courses(terms []Term) []Course {
	var all []Course
	var events []int // term -> its event
	for i := range terms {
		t := &terms[i]
		if t.Kind != Time || t.Head < 0 {
			continue
		}
		if events == nil {
			events = n.events(terms)
		}
		head := n.above(terms, i)
		if event := events[head]; event >= 0 {
			all = n.tell(all, terms, event, head, i)
		}
	}
	told := all[:0]
	for i := range all {
		if all[i].derive(); all[i].Start.Known() || all[i].End.Known() || all[i].Length.Known() {
			told = append(told, all[i])
		}
	}
	return told
}

// edge says which edge of an event the frame of a term tells of.
func (n *Normalizer) edge(t *Term) Edge {
	if len(t.Frames) == 0 {
		return NoEdge
	}
	return n.edges.of[t.Frames[0].Frame.ID]
}

// events finds for each predicate and noun the event whose time it tells: of an edge what begins or ends, else the term itself.
// A predicate that has nothing of its own takes the event of the one before: "began on Monday and lasted three days".
func (n *Normalizer) events(terms []Term) []int {
	of := make([]int, len(terms))
	for i := range terms {
		of[i] = -1
		if k := terms[i].Kind; k != Time && k != Quantity && k != Modifier {
			of[i] = i
		}
	}
	for i := range terms {
		t := &terms[i]
		if t.Edge == NoEdge {
			continue
		}
		of[i] = -1
		for k := range terms {
			if x := &terms[k]; x.Head == i && (x.Role == Subject || x.Role == Object || x.Inner) && (x.Kind == Noun && !n.Words.IsPerson(x.Lemma) || x.Kind == Predicate) {
				of[i] = k
				break
			}
		}
		switch h := t.Head; {
		case of[i] >= 0 || h < 0:
		case t.Tag == syntax.VERB && t.Role == Clausal && terms[h].Kind == Noun: // "the trial, which started"
			of[i] = h
		case terms[h].Kind == Predicate && (t.Role == Joined || t.Role == Clausal && terms[h].Edge != NoEdge):
			of[i] = of[h]
		}
		if of[i] < 0 {
			of[i] = i
		}
	}
	return of
}

// above is the term whose time term i tells: its head, or the predicate of which that is an object: "pursued her degree for six years".
func (n *Normalizer) above(terms []Term, i int) int {
	h := terms[i].Head
	for up := 0; up < 3 && terms[i].Marker != "" && terms[h].Head >= 0 && (terms[h].Role == Object || terms[h].Role == Oblique || terms[h].Role == Of); up++ {
		h = terms[h].Head
	}
	return h
}

// tell adds the time of term i, which hangs on term head, to the course of its event.
func (n *Normalizer) tell(all []Course, terms []Term, event, head, i int) []Course {
	t, h := &terms[i], &terms[head]
	edge := h.Edge
	at := len(all)
	for k := range all {
		if all[k].Event == event {
			at = k
		}
	}
	if at == len(all) {
		all = append(all, Course{Event: event})
	}
	c := &all[at]
	set := func(s *Stamp, i when.Interval, term int) {
		if !s.Known() {
			*s = Stamp{Interval: i, Term: term}
		}
	}
	lasts := edge == Goes || edge == NoEdge
	switch w := &t.Time; {
	case w.Kind == when.Duration:
		if w.Mod == when.Before || w.Mod == when.After || h.Tense == Perfect || h.Tense == Present {
			break
		}
		if edge == Goes && (t.Marker == "" || n.edges.lasting[t.Marker]) || edge == NoEdge && (h.Kind == Predicate || h.Head < 0) && n.edges.lasting[t.Marker] || h.Kind == Noun && t.Role == Attribute {
			set(&c.Length, w.Interval, i)
		}
	case w.Kind != when.Date && w.Kind != when.TimeOfDay:
	case len(w.Parts) == 2 && w.TIMEX != "" && lasts && !n.edges.inside[t.Marker]:
		set(&c.Start, w.Parts[0].Interval.Bound(), i)
		set(&c.End, w.Parts[1].Interval.Bound(), i)
	case len(w.Parts) > 0:
	case edge == Begins:
		set(&c.Start, w.Interval, i)
	case edge == Ends:
		set(&c.End, w.Interval, i)
	case lasts && w.Mod == when.Until:
		set(&c.End, w.Interval.Bound(), i)
	case lasts && w.Mod == when.Since:
		set(&c.Start, w.Interval.Bound(), i)
	}
	return all
}

// derive reckons the third of beginning, end and length from the other two.
func (c *Course) derive() {
	reckon := func(s, a, b *Stamp, by func(a, b when.Interval) (when.Interval, bool)) {
		if s.Known() || !a.Known() || !b.Known() {
			return
		}
		if i, ok := by(a.Interval, b.Interval); ok {
			*s = Stamp{Interval: i, Term: b.Term, From: []int{a.Term, b.Term}}
		}
	}
	reckon(&c.Length, &c.Start, &c.End, when.Between)
	reckon(&c.End, &c.Start, &c.Length, when.Interval.Ending)
	reckon(&c.Start, &c.End, &c.Length, when.Interval.Beginning)
}

// edges are the words that tell of courses.
type edges struct {
	of              map[string]Edge // by frame
	lasting, inside map[string]bool // prepositions before a length, and before two dates that only bound
	sides           map[string]int  // prepositions before an event from which another is dated: 1 later, -1 earlier
}

// readEdges reads edges.tsv.
func readEdges(t fs.FS) (edges, error) {
	e := edges{map[string]Edge{}, map[string]bool{}, map[string]bool{}, map[string]int{}}
	rows, err := tables.Read(t, "edges.tsv", "what", "edge")
	if err != nil {
		return e, err
	}
	named := map[string]Edge{"begins": Begins, "ends": Ends, "goes": Goes}
	for _, row := range rows {
		edge, ok := named[row.Fields[1]]
		switch {
		case ok:
			e.of[row.Fields[0]] = edge
		case row.Fields[1] == "lasting":
			e.lasting[row.Fields[0]] = true
		case row.Fields[1] == "inside":
			e.inside[row.Fields[0]] = true
		case row.Fields[1] == "later":
			e.sides[row.Fields[0]] = 1
		case row.Fields[1] == "earlier":
			e.sides[row.Fields[0]] = -1
		default:
			return e, row.Errorf("%q is none of begins, ends, goes, lasting, inside, later, earlier", row.Fields[1])
		}
	}
	return e, nil
}
