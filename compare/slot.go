package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/word"
)

// A slot is the one place in which two statements tell something else, each by words that nothing on the other side meets: "the
// bridge collapsed [because of rust]" / "the bridge collapsed [because of a flaw in its design]".
type slot struct {
	a, b int
	one  bool // an event has one such thing: its cause, the way in, who did it
}

// beyond is the share of either statement that must be met beside a slot.
const beyond = 0.8

// slotted finds the slot of two reports. Of what bears no date, who can say that it is one event?
func (c *Comparer) slotted(al *Alignment) (slot, bool) {
	if al.inAffair() || !al.reports() {
		return slot{}, false
	}
	for i := range al.A.Terms {
		if !al.unmet(al.A, i, al.ofA) {
			continue
		}
		for j := range al.B.Terms {
			if !al.unmet(al.B, j, al.ofB) || !c.parted(al, i, j) {
				continue
			}
			question, ok := c.oneQuestion(al, i, j)
			if !ok || al.coverBeside(al.A, al.ofA, under(al.A, i), 1) < beyond || al.coverBeside(al.B, al.ofB, under(al.B, j), 1) < beyond {
				continue
			}
			return slot{i, j, c.oneFiller(al, i, j, question)}, true
		}
	}
	return slot{}, false
}

// reports says whether both statements bear a date, as news does.
func (al *Alignment) reports() bool { return al.A.Claim.Date != "" && al.B.Claim.Date != "" }

// manifold says whether terms i and j are two things or persons to which one report each tells that something was done: it may have
// been done to both ("the storm damaged the pier" / "the lighthouse"). Such reports do not follow from one another all the same.
func (c *Comparer) manifold(al *Alignment, i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	done := func(t *normalize.Term) bool {
		return t.Kind == normalize.Noun && (t.Role == normalize.Object || t.Role == normalize.Oblique || t.Role == normalize.Of) && c.words.IsThing(t.Lemma)
	}
	if al.inAffair() || !al.reports() || !done(x) || !done(y) || c.oneFiller(al, i, j, c.questions[x.Marker]) {
		return false
	}
	al.parts = true
	return true
}

// unmet says whether term i tells something that nothing on the other side meets, or something that hardly does.
func (al *Alignment) unmet(p *normalize.Proposition, i int, of []int) bool {
	t := &p.Terms[i]
	if t.Context || t.Carrier || t.Weight < 0.25 || t.Kind == normalize.Quantity || t.Kind == normalize.Time || t.Kind == normalize.Modifier || t.Head < 0 {
		return false
	}
	m := of[i]
	return m < 0 || al.matches[m].near < 0.6 && al.matches[m].rel != value.Equal
}

// parted says whether terms i and j name two things that are not known to have to do with one another, nor has anything that hangs
// on them.
func (c *Comparer) parted(al *Alignment, i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if x.Kind == normalize.Name && y.Kind == normalize.Name || sharesWord(x.Lemma, y.Lemma) {
		return false // names have rules of their own
	}
	for k := range al.A.Terms {
		if !below(al.A, k, i) {
			continue
		}
		for l := range al.B.Terms {
			s, t := &al.A.Terms[k], &al.B.Terms[l]
			if !below(al.B, l, j) || al.bond(k, l).near < 0.4 || c.words.IsPerson(s.Lemma) && c.words.IsPerson(t.Lemma) && al.bond(k, l).near < 0.6 {
				continue // "deputy director" / "treasurer": those who do alike work are told of alike
			}
			if s.Kind != normalize.Name && min(s.Weight, t.Weight) >= 0.25 && !c.siblings(s, t) {
				return false
			}
		}
	}
	if c.words.IsPerson(x.Lemma) && c.words.IsPerson(y.Lemma) {
		return c.siblings(x, y) || x.Definite && y.Definite // "a peacekeeper" may be "a corporal"
	}
	switch c.words.Relate(x.Lemma, y.Lemma, tagFor(x, y)) {
	case word.None, word.Related, word.Exclusive, word.Opposite:
		return c.words.Similarity(x.Lemma, y.Lemma) < 0.5
	}
	return false
}

// oneQuestion says whether terms i and j answer one question of one event, and which, where it is told by a preposition.
func (c *Comparer) oneQuestion(al *Alignment, i, j int) (string, bool) {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if !al.met(x.Head, y.Head) || al.A.Terms[x.Head].Kind == normalize.Modifier {
		return "", false
	}
	q := c.questions[x.Marker]
	switch {
	case q != "" && q == c.questions[y.Marker]:
		return q, true
	case x.Role != y.Role || x.Marker != y.Marker && x.Role != normalize.Subject, x.Kind == normalize.Predicate || y.Kind == normalize.Predicate:
		return "", false
	}
	return "", x.Role == normalize.Subject || x.Role == normalize.Object || x.Role == normalize.Oblique
}

// oneFiller says whether an event can have but one answer to the question: its cause, the way that was taken, the place of what was
// done to one thing, and whoever did something to one thing.
func (c *Comparer) oneFiller(al *Alignment, i, j int, question string) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	switch {
	case question == "cause" || question == "way":
		return al.anchored()
	case question == "place":
		return c.words.IsSpot(x.Lemma) && c.words.IsSpot(y.Lemma) && al.oneMet(x.Head, normalize.Object)
	case x.Role == normalize.Subject:
		return al.oneMet(x.Head, normalize.Object)
	}
	return causes(al.A, x.Head, i) || causes(al.B, y.Head, j)
}

// oneMet says whether a part of predicate k of a is one thing that both mean: a name, or "the treaty".
func (al *Alignment) oneMet(k int, role normalize.Role) bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if x.Head == k && x.Role == role && m.rel == value.Equal && (x.Kind == normalize.Name || x.Definite && y.Definite && lower(x.Text) && x.Text == x.Lemma) {
			return true
		}
	}
	return false
}

// causes says whether term i fills the role of the cause of event k.
func causes(p *normalize.Proposition, k, i int) bool {
	for _, f := range p.Terms[k].Fillers {
		if f.Term == i && (f.Role == "cause" || f.Role == "reason") {
			return true
		}
	}
	return false
}

// under are term i and all that hangs on it.
func under(p *normalize.Proposition, i int) map[int]bool {
	in := map[int]bool{}
	for k := range p.Terms {
		if below(p, k, i) {
			in[k] = true
		}
	}
	return in
}

// slotDifference: the slot, where an event has one such thing.
func (c *Comparer) slotDifference(al *Alignment, out []Difference) []Difference {
	s, ok := c.slotted(al)
	if !ok {
		return out
	}
	if !s.one {
		al.parts = true
		return out
	}
	x, y := &al.A.Terms[s.a], &al.B.Terms[s.b]
	aspect := c.aspectOf(x, y)
	if c.questions[x.Marker] == "place" && aspect == Which {
		aspect = Where
	}
	return append(out, Difference{Aspect: aspect, A: s.a, B: s.b, Near: 0.5, clash: rivals})
}
