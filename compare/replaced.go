package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// replaced finds in the later statement what the earlier one says, beside something else of the same sort that stands
// apart from it: "2 June, and not in the middle of May", "Pärnu rather than Tartu", "raised the figure from 8,500 to 10,200".
// It gives the earlier answer and the new one, as written.
func (al *Alignment) replaced() (was, is string, ok bool) {
	later, earlier := al.B, al.A
	switch al.published() {
	case 0:
		return "", "", false
	case -1:
		later, earlier = al.A, al.B
	}
	contrast := later.Cues.Contrast || later.Cues.Revision || later.Cues.Reschedule
	for i := range earlier.Terms {
		old := &earlier.Terms[i]
		if al.asked && old.Context {
			continue
		}
		for j := range later.Terms {
			same := &later.Terms[j]
			if al.asked && same.Context {
				continue
			}
			if fromTo(old, same) && (contrast || later.Cues.Now) {
				return old.Text, same.Text, true
			}
			if !contrast || answers(old, same) != value.Equal {
				continue
			}
			for k := range later.Terms {
				if other := &later.Terms[k]; k != j && !(al.asked && other.Context) && answers(old, other) == value.Apart && !among(other, earlier) {
					return old.Text, other.Text, true
				}
			}
		}
	}
	return "", "", false
}

// fromTo says whether t tells of a move away from what old says: "from 8,500 to 10,200" / "8,500".
func fromTo(old, t *normalize.Term) bool {
	if old.Kind != normalize.Quantity || t.Kind != normalize.Quantity {
		return false
	}
	x, y := old.Quantity.Number, t.Quantity.Number
	return x.Low == x.High && y.Low != y.High && (y.Low == x.Low || y.High == x.Low) && figures(old.Quantity, t.Quantity) != value.Unknown
}

// answers relates two terms of one sort: figures, dates, places or persons. What only covers or lies within is taken as equal.
func answers(a, b *normalize.Term) value.Relation {
	rel := value.Unknown
	switch {
	case a.Kind != b.Kind:
	case a.Kind == normalize.Quantity:
		rel = figures(a.Quantity, b.Quantity)
	case a.Kind == normalize.Time && dated(a) && dated(b):
		rel = a.Time.Relate(b.Time)
	case a.Kind == normalize.Name && (a.Name.Kind == b.Name.Kind || isPlace(a.Name) && isPlace(b.Name)):
		rel = a.Name.Relate(b.Name)
		if rel == value.Unknown && !sharesWord(a.Lemma, b.Lemma) {
			rel = value.Apart
		}
	}
	if rel == value.Within || rel == value.Covers {
		rel = value.Equal
	}
	return rel
}

// among says whether p names what t does as well.
func among(t *normalize.Term, p *normalize.Proposition) bool {
	for i := range p.Terms {
		if answers(t, &p.Terms[i]) == value.Equal {
			return true
		}
	}
	return false
}
