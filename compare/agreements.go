package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// The share of a statement that must be met for it to follow from the other.
const (
	follows = 0.62
	nearly  = 0.4
)

var condition = Rule{Verdict: Unrelated, Kind: Topic, Barrier: "plan", Decide: onlyPossible, Doc: `A plan, a possibility or a condition does not claim that the thing happened.

Example:
	2023-02-20  The parties may sign the treaty.
	2023-02-20  The parties signed the treaty.`}

func onlyPossible(al *Alignment) (string, bool) {
	if actual(al.A) == actual(al.B) {
		return "", false
	}
	if !al.strict && len(al.diffs) == 0 && al.coverA+al.coverB >= 0.8 {
		return "", false // one day, one thing: "will sign on Friday" / "the signing is on Friday"
	}
	return "One tells a fact, the other a plan or a possibility.", true
}

var same = Rule{Verdict: Agreement, Kind: Same, Decide: mutual, Doc: `The same in other words.

Example:
	2023-11-09  A dozen meetings of the group have been held.
	2023-11-09  The group has held 12 meetings.`}

func mutual(al *Alignment) (string, bool) {
	if min(al.coverA, al.coverB) >= follows && al.precision() == 0 && al.undisputed() {
		return al.reckoned("Both say the same."), true
	}
	return "", false
}

var refines = Rule{Verdict: Agreement, Kind: Refines, Decide: oneFollows, Doc: `One says more than the other.

Example:
	2024-07-11  A woman was hurt.
	2024-07-11  A woman of 34 was badly hurt in the fire on Monday.`}

func oneFollows(al *Alignment) (string, bool) {
	if al.asked && len(al.diffs) == 0 && actual(al.A) && actual(al.B) {
		return "Both give one answer, each with words of its own.", true
	}
	if al.edit != nil && al.edit.rel == value.Overlaps {
		return "", false // "more than 5" / "less than 9"
	}
	if max(al.coverA, al.coverB) >= nearly && al.undisputed() {
		return al.reckoned("Both can be true, and one says more."), true
	}
	return "", false
}

var adds = Rule{Verdict: Unrelated, Kind: Adds, Barrier: "subject", Decide: always, Doc: `Something new about the same event.

Example:
	2023-06-02  Border procedures were on the table when the group met on Friday.
	2023-06-03  Mustafayev led the delegation at the group's meeting.`}

func always(al *Alignment) (string, bool) {
	return "Each says something about it that the other does not.", true
}

// undisputed says whether nothing stands against an agreement, however much is met: no difference, no names or times that may
// be others', and figures of which those of one side at least are settled. Clauses of documents must be one statement besides.
func (al *Alignment) undisputed() bool {
	return len(al.diffs) == 0 && !al.otherNames() && !al.openTimes() && !al.besides() && (al.settled(false) || al.settled(true)) && (!al.strict || al.oneStatement())
}

// settled says whether each figure of a (of b, where swapped) agrees with one of the other side, as it stands or by what is
// implied, or has none of its sort there: whatever follows from a statement has no other figures.
func (al *Alignment) settled(swapped bool) bool {
	if al.edit != nil {
		return true
	}
	p, o := al.A, al.B
	if swapped {
		p, o = al.B, al.A
	}
	for i := range p.Terms {
		if !counts(p, i) || names(p.Terms[i].Quantity, o) {
			continue
		}
		apart, met := false, false
		for j := range o.Terms {
			if !counts(o, j) || met {
				continue
			}
			x, y := i, j
			if swapped {
				x, y = j, i
			}
			rel, _ := al.relateFigures(x, y)
			if rel == value.Apart && al.otherOwners(x, y) {
				continue // "in two villages" / "with 40 houses"
			}
			_, sum := al.reconciled(x, y, 0)
			apart = apart || rel == value.Apart
			met = rel.Compatible() || rel == value.Apart && (sum || samePoint(p.Terms[i].Quantity.Number, o.Terms[j].Quantity.Number))
		}
		if apart && !met {
			return false
		}
	}
	return true
}

// otherOwners says whether figures i and j count or measure two things that do not meet.
func (al *Alignment) otherOwners(i, j int) bool {
	x, y := al.A.Terms[i].Owner, al.B.Terms[j].Owner
	return x >= 0 && y >= 0 && al.A.Terms[x].Kind != normalize.Predicate && al.B.Terms[y].Kind != normalize.Predicate && !al.met(x, y)
}

// counts says whether term i is a figure of the statement itself that answers how many.
func counts(p *normalize.Proposition, i int) bool {
	t := &p.Terms[i]
	return t.Kind == normalize.Quantity && !t.Context && !loose(t) && !aged(p, i)
}

// samePoint says whether two figures name one number, whatever their bounds: "older than 55" / "past the age of 55".
func samePoint(a, b number.Number) bool {
	return a.Low == b.Low || a.High == b.High || a.Low == b.High || a.High == b.Low
}

// ranks is the precision of one relation alone.
var ranks = map[value.Relation]int{value.Within: 1, value.Covers: -1, value.Overlaps: 2}

// openTimes says whether the times of one event both can be true and leave open whether they are the same: "before May" / "after March".
func (al *Alignment) openTimes() bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if x.Kind == normalize.Time && m.rel == value.Overlaps && !x.Context && !y.Context && al.met(x.Head, y.Head) && (bounded(x) || bounded(y)) {
			return true
		}
	}
	return false
}

// bounded says whether a time opens to one side: "before May", "after Tuesday".
func bounded(t *normalize.Term) bool { return t.Time.Mod >= when.Before && t.Time.Mod <= when.By }

// precision says which side is more precise where both give an answer: +1 a, -1 b, 0 neither, 2 each in its turn.
func (al *Alignment) precision() int { return al.narrower(func(match) bool { return true }) }

// exactness is the precision of figures, times and names alone: that one word is narrower than another is less sure.
func (al *Alignment) exactness() int {
	return al.narrower(func(m match) bool {
		a, b := al.terms(m)
		if a.Kind == normalize.Quantity && b.Kind == normalize.Quantity {
			x, y := a.Quantity.Number, b.Quantity.Number
			return x.Low != y.Low || x.High != y.High || x.Low != x.High // "about 2,000" / "2,000" are told alike
		}
		return a.Kind == b.Kind && (a.Kind == normalize.Time || a.Kind == normalize.Name)
	})
}

// narrower says which side has the narrower answers among the matches that count.
func (al *Alignment) narrower(counts func(match) bool) int {
	a, b := al.implied.preciseA, al.implied.preciseB
	if al.edit != nil {
		return ranks[al.edit.rel]
	}
	for _, m := range al.matches {
		if !counts(m) {
			continue
		}
		switch m.rel {
		case value.Within:
			a = true
		case value.Covers:
			b = true
		}
	}
	switch {
	case a && b:
		return 2
	case a:
		return 1
	case b:
		return -1
	}
	return 0
}

// pinned says whether both give one name, one date or one figure that is more than a handful.
func (al *Alignment) pinned() bool {
	for _, m := range al.matches {
		a, b := al.terms(m)
		if m.rel != value.Equal || a.Kind != b.Kind {
			continue
		}
		if a.Kind == normalize.Name || a.Kind == normalize.Time && dated(a) || a.Kind == normalize.Quantity && figure(a.Quantity) > 2 {
			return true
		}
	}
	return false
}

// oneStatement says whether enough of two clauses of documents is met for one to follow from the other.
func (al *Alignment) oneStatement() bool {
	switch least, content := min(al.coverA, al.coverB), al.content(); {
	case least >= 0.75:
		return true
	case al.otherwise():
		return false
	case least >= 0.5:
		return content >= 3 || content == 2 && al.linked() || al.tells()
	case least >= 0.4:
		return al.tells()
	}
	return false
}

// otherwise says whether the two clauses are about one thing and say something else of it: either's predicate tells
// something and meets nothing ("Russia values its position" / "Russia makes efforts").
func (al *Alignment) otherwise() bool {
	a, b := al.A.Main, al.B.Main
	unmet := func(i int) bool { return i < 0 || al.matches[i].near < 0.6 }
	return a >= 0 && b >= 0 && unmet(al.ofA[a]) && unmet(al.ofB[b]) && max(al.A.Terms[a].Weight, al.B.Terms[b].Weight) >= 0.3
}

// tells says whether two clauses of documents tell one thing, and not only of the same people and places: their predicates
// meet with a part of theirs, or one figure answers one question on both sides.
func (al *Alignment) tells() bool {
	for _, m := range al.matches {
		a, b := al.terms(m)
		if a.Kind == normalize.Quantity && b.Kind == normalize.Quantity && !a.Context && !b.Context && m.rel == value.Equal &&
			figure(a.Quantity) > 2 && a.Owner >= 0 && b.Owner >= 0 && al.met(a.Owner, b.Owner) {
			return true
		}
	}
	a, b := al.A.Main, al.B.Main
	return a >= 0 && b >= 0 && al.met(a, b) && !al.A.Terms[a].Carrier && !al.B.Terms[b].Carrier && al.A.Terms[a].Weight >= 0.2 && al.linked()
}

// content counts the words that tell something, names and times apart, which both clauses have.
func (al *Alignment) content() int {
	n := 0
	for _, m := range al.matches {
		a, b := al.terms(m)
		plain := a.Kind != normalize.Name && a.Kind != normalize.Time && b.Kind != normalize.Name
		if plain && m.near >= 0.75 && !a.Context && !b.Context && !a.Carrier && !b.Carrier && min(a.Weight, b.Weight) >= 0.3 {
			n++
		}
	}
	return n
}
