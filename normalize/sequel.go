package normalize

import "github.com/gainsay/gainsay/normalize/when"

// A Sequel dates one event from another: "parliament was dissolved two days after the vote", "he resigned before the vote".
type Sequel struct {
	Event, From int           // terms
	Offset      when.Interval // how long after or before; of no kind where that is not told
	Sign        int           // 1 after, -1 before
	Term        int           // the term that tells it: the length, else the event dated from
}

// sequels finds those of a statement, in the order of its text.
func (n *Normalizer) sequels(terms []Term) []Sequel {
	var all []Sequel
	for i := range terms {
		t := &terms[i]
		sign := n.edges.sides[t.Marker]
		if sign == 0 || t.Kind != Noun && t.Kind != Predicate || t.Head < 0 {
			continue
		}
		s := Sequel{Event: t.Head, From: i, Sign: sign, Term: i}
		if h := &terms[s.Event]; h.Kind == Time { // "two days after the vote" as one phrase
			s.Event = h.Head
		}
		for k := i - 1; k >= 0 && k > i-6; k-- {
			d := &terms[k]
			if d.Kind == Time && (d.Time.Kind != when.Duration || d.Marker != "") {
				break
			}
			if d.Kind == Time && (d.Head == i || d.Head == s.Event || k == t.Head) {
				s.Offset, s.Term = d.Time.Interval, k
				break
			}
		}
		if s.Event >= 0 && (terms[s.Event].Kind == Predicate || len(terms[s.Event].Frames) > 0) {
			all = append(all, s)
		}
	}
	return all
}

// DateOf is the term that tells the day of event i: a date that hangs on it, on the predicate of which it is the subject or object, or on
// another mention of it; -1 for none.
func (p *Proposition) DateOf(i int) int {
	for k := range p.Terms {
		t := &p.Terms[k]
		if t.Kind != Time || t.Head < 0 || !dated(&t.Time) || t.Time.Lo == when.Ever || t.Time.Hi == when.Forever || t.Time.Grain > when.Day || len(t.Time.Parts) > 0 {
			continue
		}
		if p.mentions(t.Head, i) {
			return k
		}
		if p.Terms[t.Head].Edge != NoEdge || p.Terms[i].Kind == Predicate {
			continue
		}
		for j := range p.Terms {
			if x := &p.Terms[j]; x.Head == t.Head && (x.Role == Subject || x.Role == Object) && p.mentions(j, i) {
				return k
			}
		}
	}
	return -1
}

// mentions says whether term j is term i, or names the same event in the same word.
func (p *Proposition) mentions(j, i int) bool {
	x, y := &p.Terms[j], &p.Terms[i]
	return j == i || x.Kind == y.Kind && x.Kind != Name && x.Lemma == y.Lemma && len(y.Frames) > 0
}
