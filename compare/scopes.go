package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// ofOtherThings says how two figures that stand apart are told of two groups, a part and a whole, or two things measured:
//
//  1. "four hospitals treated 60 people" / "nine hospitals treated 140": who did it is counted too, and is not as many,
//  2. "Delhi's stations" / "the stations across India",
//  3. "the mill's night shift" / "the mill",
//  4. "Danish nurses" / "Danish adults",
//  5. "will raise its prices by" / "will raise its wages by",
//  6. "the larger cave" / "the smaller one": words that exclude each other,
//  7. "18 buildings" / "four historic buildings".
func (al *Alignment) ofOtherThings(d Difference) (string, bool) {
	for _, find := range [...]func(Difference) (a, b int, part bool){al.otherCrowds, al.wider, al.armOf, al.otherKind, al.otherObject, al.otherSort, al.smallerPart} {
		if a, b, part := find(d); a >= 0 {
			how := "Of different groups"
			if part {
				how = "A part and its whole"
			}
			return fmt.Sprintf("%s: %s and %s.", how, al.A.Terms[a].Text, al.B.Terms[b].Text), true
		}
	}
	return "", false
}

// otherCrowds finds two more figures that stand apart under the same predicates as those of d, in another role: those who do it, or
// what it is done to.
func (al *Alignment) otherCrowds(d Difference) (int, int, bool) {
	for _, o := range al.diffs {
		if o.Aspect != HowMany || o == d || !countable(al.A.Terms[o.A].Quantity) {
			continue
		}
		if apartUnder(al.A, d.A, o.A) && apartUnder(al.B, d.B, o.B) {
			return o.A, o.B, false
		}
	}
	return -1, -1, false
}

// apartUnder says whether figures i and k count different parts of one event: other nouns, not joined by "and", near each other.
func apartUnder(p *normalize.Proposition, i, k int) bool {
	x, y := p.Terms[i].Owner, p.Terms[k].Owner
	if x < 0 || y < 0 || x == y || p.Terms[x].Kind == normalize.Predicate || p.Terms[y].Kind == normalize.Predicate {
		return false
	}
	a, b := &p.Terms[x], &p.Terms[y]
	return a.Role != b.Role && a.Role != normalize.Joined && b.Role != normalize.Joined && a.Clause == b.Clause || a.Role != b.Role && a.Head == y || a.Role != b.Role && b.Head == x
}

// wider finds a place and one that it lies in, where those who act there would be one: Delhi and India.
func (al *Alignment) wider(d Difference) (int, int, bool) {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.rel != value.Equal || !isPlace(x.Name) || !isPlace(y.Name) || x.Role == normalize.Subject || y.Role == normalize.Subject || x.Lemma == y.Lemma {
			continue
		}
		if rel := x.Name.SamePlace(y.Name); rel == value.Within || rel == value.Covers {
			return m.a, m.b, true
		}
	}
	return -1, -1, false
}

// armOf finds a thing that acts as a whole on one side and through a part of it on the other.
func (al *Alignment) armOf(d Difference) (int, int, bool) {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.rel != value.Equal || x.Context || y.Context {
			continue
		}
		if y.Role == normalize.Subject && arm(al.A, m.a, al.ofA) {
			return x.Head, m.b, true
		}
		if x.Role == normalize.Subject && arm(al.B, m.b, al.ofB) {
			return m.a, y.Head, true
		}
	}
	return -1, -1, false
}

// arm says whether term k stands before or behind a subject that is its part and is not met on the other side.
func arm(p *normalize.Proposition, k int, of []int) bool {
	t := &p.Terms[k]
	if t.Head < 0 || t.Role != normalize.Of && t.Role != normalize.Attribute {
		return false
	}
	h := &p.Terms[t.Head]
	return h.Kind == normalize.Noun && h.Role == normalize.Subject && of[t.Head] < 0 && !h.Carrier && h.Weight >= 0.2 && len(h.Frames) == 0
}

// otherKind finds two nouns that nothing meets and that one word narrows, or of which one is a kind of the other: "Danish nurses" / "Danish adults".
func (al *Alignment) otherKind(d Difference) (int, int, bool) {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.rel != value.Equal || x.Role != normalize.Attribute || y.Role != normalize.Attribute || x.Head < 0 || y.Head < 0 {
			continue
		}
		a, b := &al.A.Terms[x.Head], &al.B.Terms[y.Head]
		if a.Kind != normalize.Noun || b.Kind != normalize.Noun || a.Marker == "" || a.Marker != b.Marker || min(a.Weight, b.Weight) < 0.25 {
			continue
		}
		switch k := al.ofA[x.Head]; {
		case k < 0 && al.ofB[y.Head] < 0:
			return x.Head, y.Head, false
		case k >= 0 && al.matches[k].b == y.Head && (al.matches[k].rel == value.Within || al.matches[k].rel == value.Covers):
			return x.Head, y.Head, true
		}
	}
	return -1, -1, false
}

// otherObject finds the objects of predicates that are met and that measure what they move, where the objects are not met.
func (al *Alignment) otherObject(d Difference) (int, int, bool) {
	x, y := al.A.Terms[d.A].Head, al.B.Terms[d.B].Head
	if !al.met(x, y) || countable(al.A.Terms[d.A].Quantity) {
		return -1, -1, false
	}
	for i := range al.A.Terms {
		for j := range al.B.Terms {
			a, b := &al.A.Terms[i], &al.B.Terms[j]
			if a.Head == x && b.Head == y && a.Role == normalize.Object && b.Role == normalize.Object && a.Kind == normalize.Noun && b.Kind == normalize.Noun && al.ofA[i] < 0 && al.ofB[j] < 0 {
				return i, j, false
			}
		}
	}
	return -1, -1, false
}

// otherSort finds two words that exclude each other, and are neither what the figures count nor what is done with it.
func (al *Alignment) otherSort(d Difference) (int, int, bool) {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.clash != opposites && m.clash != exclusives || x.Context || y.Context || m.a == al.A.Terms[d.A].Owner || m.b == al.B.Terms[d.B].Owner {
			continue
		}
		if (x.Kind == normalize.Noun || x.Kind == normalize.Modifier) && (y.Kind == normalize.Noun || y.Kind == normalize.Modifier) && !x.Carrier && !y.Carrier {
			return m.a, m.b, false
		}
	}
	return -1, -1, false
}

// partOfPeriod says whether the two tell of a month, a quarter or a year and of a part of it: "in January" / "in the first quarter".
func (al *Alignment) partOfPeriod() (string, bool) {
	if al.strict {
		return "", false
	}
	for _, m := range al.matches {
		a, b := al.terms(m)
		if a.Kind != normalize.Time || b.Kind != normalize.Time || a.Context || b.Context {
			continue
		}
		x, y := &a.Time, &b.Time
		if m.rel == value.Overlaps && staggered(a, b) {
			return fmt.Sprintf("Two periods, one begun before the other: %s and %s.", a.Text, b.Text), true
		}
		if m.rel != value.Within && m.rel != value.Covers {
			continue
		}
		if x.Kind == when.Date && y.Kind == when.Date && x.Grain >= when.Week && y.Grain >= when.Week && x.Grain != y.Grain && closed(a) && closed(b) {
			return fmt.Sprintf("A part of the period and the whole: %s and %s.", a.Text, b.Text), true
		}
	}
	return "", false
}

// staggered says whether two stretches of the calendar are of one length, and one begins in the midst of the other: "in the 2022/23
// season" / "in the 2023/24 season", "from January to June" / "from April to September".
func staggered(a, b *normalize.Term) bool {
	x, y := &a.Time, &b.Time
	if !closed(a) || !closed(b) || x.Kind != when.Date || y.Kind != when.Date || x.Grain < when.Month || x.Grain != y.Grain || x.Lo == y.Lo || x.Hi == y.Hi {
		return false
	}
	long, other := x.Hi-x.Lo, y.Hi-y.Lo
	return 10*long >= 9*other && 10*other >= 9*long
}

// moreDays gives two times that agree, one of which the text joins to another: "on Monday" / "on Monday and Tuesday".
func (al *Alignment) moreDays() (string, bool) {
	if al.inAffair() {
		return "", false
	}
	for _, m := range al.matches {
		a, b := al.terms(m)
		if a.Kind != normalize.Time || b.Kind != normalize.Time || m.rel != value.Equal || a.Context || b.Context {
			continue
		}
		if joined(al.A, m.a, al.ofA) != joined(al.B, m.b, al.ofB) {
			return fmt.Sprintf("A part of the time and all of it: %s.", a.Text), true
		}
	}
	return "", false
}

// joined says whether the text joins a time to time k, which is not met on the other side.
func joined(p *normalize.Proposition, k int, of []int) bool {
	for i := range p.Terms {
		if t := &p.Terms[i]; t.Head == k && t.Kind == normalize.Time && t.Role == normalize.Joined && of[i] < 0 {
			return true
		}
	}
	return false
}

// closed says whether a time is a stretch of the calendar whose beginning and end the text names.
func closed(t *normalize.Term) bool {
	return t.Time.Known() && t.Time.Lo != when.Ever && t.Time.Hi != when.Forever && !t.Time.Vague
}
