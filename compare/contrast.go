package compare

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// A contrast is a place where two clauses of one affair may give two answers to one question: two figures of one sort,
// two dates, words that exclude each other, an event that is denied.
type contrast struct {
	sort contrastSort
	a, b int // terms of the two propositions
}

// A contrastSort says what the two answers are.
type contrastSort uint8

const (
	figuresApart contrastSort = iota
	timesApart
	wordsApart
	deniedOnce
	placesApart
	actorsApart
	causesApart
	contrastSorts
)

// aspectOf is what each sort of contrast answers.
var aspectOf = [contrastSorts]Aspect{HowMany, When, Which, Whether, Where, Who, Which}

// contrasts are those of two clauses, both terms their own, in the order of the text.
func (c *Comparer) contrasts(al *Alignment) []contrast {
	var out []contrast
	for i := range al.A.Terms {
		x := &al.A.Terms[i]
		if x.Context {
			continue
		}
		for j := range al.B.Terms {
			y := &al.B.Terms[j]
			if y.Context {
				continue
			}
			if s, ok := c.contrast(al, i, j, x, y); ok {
				out = append(out, contrast{s, i, j})
			}
		}
	}
	return out
}

// contrast says whether terms i of a and j of b stand in contrast, and of what sort.
func (c *Comparer) contrast(al *Alignment, i, j int, x, y *normalize.Term) (contrastSort, bool) {
	switch {
	case x.Kind == normalize.Quantity && y.Kind == normalize.Quantity:
		if loose(x) || loose(y) || group(al.A, i) || group(al.B, j) || aged(al.A, i) != aged(al.B, j) {
			return 0, false
		}
		return figuresApart, figures(x.Quantity, y.Quantity) == value.Apart && !al.ownPeriods(i, j) && !al.denial(i, j) && !al.otherLevel(i, j) && withinFold(x.Quantity, y.Quantity, 10) && !ownFigure(x, al.B) && !ownFigure(y, al.A)
	case x.Kind == normalize.Time && y.Kind == normalize.Time:
		return timesApart, dated(x) && dated(y) && x.Time.Relate(y.Time) == value.Apart && !al.otherEvents(i, j) && (x.Time.Grain < when.Day) == (y.Time.Grain < when.Day)
	case !telling(x) || !telling(y):
		return 0, false
	case al.ofA[i] < 0 && al.ofB[j] < 0:
		return c.fillsOther(x, y)
	}
	m := al.ofA[i]
	if m < 0 || al.matches[m].b != j {
		return 0, false
	}
	switch bd := &al.matches[m]; {
	case bd.clash == opposites || bd.clash == exclusives:
		return wordsApart, x.Stance.Negative == y.Stance.Negative && min(x.Weight, y.Weight) >= 0.15 && !nounAndVerb(x, y)
	case bd.clash == noClash && bd.near >= 0.7 && (bd.near >= 0.9 || x.Kind == y.Kind):
		return deniedOnce, x.Stance.Negative != y.Stance.Negative && !nounAndVerb(x, y) && !al.ofSome(i, j) && !al.underOthers(x, y)
	}
	return 0, false
}

// ofSome says whether what is done and what is denied is so of different numbers: "ten of the twelve have come" / "two have
// not come". That not one has is said of all.
func (al *Alignment) ofSome(i, j int) bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.rel == value.Apart && x.Kind == normalize.Quantity && y.Kind == normalize.Quantity && min(figure(x.Quantity), figure(y.Quantity)) > 1 && stands(surroundings(al.A, m.a), i) && stands(surroundings(al.B, m.b), j) {
			return true
		}
	}
	return false
}

// underOthers says whether two words that complete predicates hang on predicates that are not met: "pleaded not guilty" / "found guilty".
func (al *Alignment) underOthers(x, y *normalize.Term) bool {
	part := func(t *normalize.Term) bool {
		return t.Kind == normalize.Predicate || t.Head < 0 || t.Role == normalize.Subject || t.Role == normalize.Object
	}
	if part(x) || part(y) {
		return false
	}
	return al.A.Terms[x.Head].Kind == normalize.Predicate && al.B.Terms[y.Head].Kind == normalize.Predicate && al.bond(x.Head, y.Head).near < 0.6
}

// denial says whether one of two figures is of a deed that was denied or refused, and the other is not: "refused a loan of 150
// million" / "the debts are put at 1.1 billion".
func (al *Alignment) denial(i, j int) bool {
	x, y := predicateOf(al.A, i), predicateOf(al.B, j)
	return x >= 0 && y >= 0 && al.A.Terms[x].Stance.Negative != al.B.Terms[y].Stance.Negative
}

// periodOf is the time that figure i is told of: the month or longer that follows it before all other figures, else that of its
// predicate; -1 for none.
func periodOf(p *normalize.Proposition, i int) int {
	next := -1
	for k := range p.Terms {
		t := &p.Terms[k]
		exact := t.Kind == normalize.Time || t.Kind == normalize.Quantity
		if exact && !t.Context && t.Span.Start > p.Terms[i].Span.Start && (next < 0 || t.Span.Start < p.Terms[next].Span.Start) {
			next = k
		}
	}
	if next >= 0 && dated(&p.Terms[next]) && p.Terms[next].Time.Grain >= when.Month {
		return next
	}
	return dateOf(p, predicateOf(p, i))
}

// Evidence for two answers being to one question.
type evidence struct {
	rate    bool    // the figures are of one thing by another: euros a share
	thing   float64 // what the figures count or measure, and what is done with it, is one
	sole    float64 // the figures are of one unit of measure, which few figures of the affair have
	deed    float64 // the predicates that the two hang on are one
	party   float64 // the predicates have a party in common
	strange bool    // both have parties, and none in common
	others  bool    // one role of the predicates has other parties
	filled  bool    // one role of one deed has the two
	pins    float64 // rare words of the affair that both clauses have
	around  float64 // those that one has and the sentence around the other
	moved   bool    // the later one says that it moves or corrects what was
	spoken  float64 // how much of what a denial speaks of the other clause has
	names   bool    // each names somebody or something that the other does not
	alone   bool    // neither clause says what its figure counts, or both are of one unit
}

// evidence gathers what speaks for a contrast.
func (c *Comparer) evidence(al *Alignment, f affair, d contrast) evidence {
	var e evidence
	x, y := &al.A.Terms[d.a], &al.B.Terms[d.b]
	e.pins, e.around = f.pins(al, d.a, d.b)
	e.names = unmetName(al.A, al.ofA) && unmetName(al.B, al.ofB)
	later := al.B.Cues
	if al.published() < 0 {
		later = al.A.Cues
	}
	e.moved = al.published() != 0 && (d.sort == timesApart && later.Reschedule || d.sort == figuresApart && later.Revision)
	i, j := predicateOf(al.A, d.a), predicateOf(al.B, d.b)
	if d.sort == figuresApart || d.sort == timesApart {
		e.deed = c.deed(al, i, j)
	}
	e.party, e.strange = c.parties(al, i, j, d)
	if d.sort == timesApart && i >= 0 && j >= 0 {
		e.others = al.otherParties(mention{term: i, by: i}.parties(al.A), mention{term: j, by: j}.parties(al.B))
	}
	if d.sort >= placesApart {
		e.filled = c.filledTwice(al, d)
	}
	if d.sort == deniedOnce {
		e.spoken = al.spoken(x.Stance.Negative, d)
	}
	if d.sort == figuresApart {
		if e.thing = al.sameKey(d.a, d.b); al.otherThings(d.a, d.b) {
			e.thing = 0
		}
		e.rate = strings.Contains(x.Quantity.Unit.Dimension, "/")
		if e.sole = f.sole(x.Quantity, y.Quantity); !e.rate && strings.HasPrefix(x.Quantity.Unit.Dimension, "money") && figures(x.Quantity, y.Quantity) == value.Apart && e.thing < 0.4 && e.deed < 0.4 {
			e.sole = 0 // one affair has sums of many sorts: a worth, an insurance, a damage
		}
		e.alone = al.barely(d.a, d.b)
	}
	return e
}

// likely says whether the two answers are to one question:
//
//  1. figures that count one thing, or of a unit of measure that the affair has once, or of like things in one place, or that stand
//     alone where most else is one; and the one that corrects the other,
//  2. dates of one deed of one party, or of a thing whose date is said to be moved,
//  3. words that exclude each other, said of one party,
//  4. an event that both name, and what is rare in the affair with it, where the denial speaks of what the other tells,
//  5. but no deeds of two parties.
func (d contrast) likely(e evidence) bool {
	if e.strange && e.deed < 0.7 && !(e.sole == 1 && e.rate && e.pins+e.around >= 0.3) {
		return false
	}
	switch d.sort {
	case figuresApart:
		if e.party >= 0.9 && e.pins >= 1 && !e.names && (e.alone || e.moved) || e.alone && e.moved && !e.names && e.pins+e.around >= 0.4 {
			return true
		}
		return e.thing >= 0.8 || e.sole >= 0.5 || e.thing >= 0.4 && e.party >= 0.7 && e.pins >= 0.8
	case timesApart:
		if e.others {
			return false
		}
		return e.deed >= 0.7 && e.party >= 0.7 || e.moved && !e.names && e.pins >= 0.3
	case wordsApart:
		return e.party >= 0.7
	case placesApart, actorsApart, causesApart:
		return e.filled
	}
	return e.spoken >= 0.5 && (e.party >= 0.7 || e.around >= 0.3 || e.pins >= 0.3)
}

// contrasted looks for a contrast between two clauses of an affair, and gives the finding on the one for which most speaks.
func (c *Comparer) contrasted(al *Alignment, f affair) (Finding, bool) {
	best, e, most := contrast{}, evidence{}, -1.0
	for _, d := range c.contrasts(al) {
		if of := c.evidence(al, f, d); d.likely(of) {
			if sum := of.thing + of.sole + of.deed + of.party + of.pins; sum > most {
				best, e, most = d, of, sum
			}
		}
	}
	if most < 0 {
		return Finding{}, false
	}
	found := c.decideOn(al, best)
	switch {
	case best.sort == wordsApart && found.Verdict != Update: // "left" and "stay" exclude each other of one man at one time; of a state that has moved there is news
		return c.turned(al, best)
	case found.Verdict != Update && found.Verdict != Conflict:
		return found, false
	case best.sort == figuresApart && found.Verdict == Conflict: // no growth and no change: are they of one thing at all?
		likely := e.thing >= 0.7 && (e.deed >= 0.7 || e.party >= 0.7 && found.Kind != Regression) || found.Kind == Regression && e.thing >= 0.9 && inAll(al.A) && inAll(al.B)
		return found, likely && !al.otherOccasions(best) && turns(al.A) == turns(al.B)
	}
	return found, true
}

// decideOn decides on a contrast alone, as if somebody had put the two clauses side by side.
func (c *Comparer) decideOn(al *Alignment, d contrast) Finding {
	difference := Difference{Aspect: aspectOf[d.sort], A: d.a, B: d.b, Near: 1}
	if m := al.ofA[d.a]; m >= 0 {
		difference.clash = al.matches[m].clash
	}
	return c.Decide(al.sideBySide(difference))
}

// spoken is how much of what hangs on the denied word (a's, or b's) the other clause has, 0 to 1; 1 where nothing does.
func (al *Alignment) spoken(ofA bool, d contrast) float64 {
	p, of, denied := al.B, al.ofB, d.b
	if ofA {
		p, of, denied = al.A, al.ofA, d.a
	}
	got, total := 0.0, 0.0
	for k := range p.Terms {
		t := &p.Terms[k]
		below := t.Head == denied || t.Head >= 0 && p.Terms[t.Head].Kind == normalize.Quantity && p.Terms[t.Head].Head == denied // "none of the patients"
		if t.Context || !below || t.Weight < 0.15 || t.Kind == normalize.Time || t.Kind == normalize.Quantity || t.Kind == normalize.Modifier {
			continue
		}
		total += t.Weight
		switch m := of[k]; {
		case m < 0 || al.matches[m].clash != noClash:
		case al.matches[m].rel == value.Within || al.matches[m].rel == value.Covers: // none of the patients, and thousands of people
			got += t.Weight * al.matches[m].near / 2
		default:
			got += t.Weight * al.matches[m].near
		}
	}
	if total == 0 {
		return 1
	}
	return got / total
}

// nearness is how near term i of a comes to term j of b; 0 where there is none, or they exclude each other.
func (c *Comparer) nearness(al *Alignment, i, j int) float64 {
	if i < 0 || j < 0 {
		return 0
	}
	if bd := c.bondOf(&al.A.Terms[i], &al.B.Terms[j]); bd.clash == noClash {
		return bd.near
	}
	return 0
}

// deed is how near two predicates come; those that say little ("took") are as near as what they act on, and who does it.
func (c *Comparer) deed(al *Alignment, i, j int) float64 {
	near := c.nearness(al, i, j)
	if near == 0 || min(al.A.Terms[i].Weight, al.B.Terms[j].Weight) >= 0.2 {
		return near
	}
	part := func(p *normalize.Proposition, i int, role normalize.Role) int {
		for k := range p.Terms {
			if t := &p.Terms[k]; t.Head == i && t.Role == role {
				return k
			}
		}
		return -1
	}
	near = min(near, c.nearness(al, part(al.A, i, normalize.Object), part(al.B, j, normalize.Object)))
	if x, y := part(al.A, i, normalize.Subject), part(al.B, j, normalize.Subject); x >= 0 && y >= 0 { // "the meeting took place"
		near = min(near, c.nearness(al, x, y))
	}
	return near
}

// unmetName says whether the clause names somebody or something that is not met.
func unmetName(p *normalize.Proposition, of []int) bool {
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Kind == normalize.Name && !t.Context && of[k] < 0 {
			return true
		}
	}
	return false
}

// predicateOf is the predicate that term i is, or hangs on; -1 for none.
func predicateOf(p *normalize.Proposition, i int) int {
	for up := 0; i >= 0 && up < 5; up++ {
		if p.Terms[i].Kind == normalize.Predicate {
			return i
		}
		i = p.Terms[i].Head
	}
	return -1
}

// parties says how near any party of the one predicate comes to one of the other, and whether both have some but none in common.
func (c *Comparer) parties(al *Alignment, i, j int, d contrast) (met float64, strange bool) {
	as, bs := partiesOf(al.A, i, d.a), partiesOf(al.B, j, d.b)
	for _, x := range as {
		for _, y := range bs {
			met = max(met, c.nearness(al, x, y))
		}
	}
	return met, met < 0.5 && len(as) > 0 && len(bs) > 0
}

// partiesOf are the parties of a predicate, or, where it has none and completes one that says little, of that one ("the schools
// will stay shut"), except one term.
func partiesOf(p *normalize.Proposition, predicate, but int) []int {
	if predicate < 0 {
		return nil
	}
	out := partiesAt(p, predicate, but)
	if t := &p.Terms[predicate]; len(out) == 0 && t.Role == normalize.Clausal && t.Head >= 0 && p.Terms[t.Head].Weight <= 0.2 {
		return partiesAt(p, t.Head, but)
	}
	return out
}

// partiesAt are the subject and object of a predicate, and who stands by them ("Brann's keeper Lund"), except one term.
func partiesAt(p *normalize.Proposition, predicate, but int) []int {
	party := func(k int) bool {
		t := &p.Terms[k]
		return t.Head == predicate && (t.Role == normalize.Subject || t.Role == normalize.Object)
	}
	var out []int
	for k := range p.Terms {
		t := &p.Terms[k]
		if k == but || k == predicate || t.Weight < 0.2 || t.Kind == normalize.Quantity || t.Kind == normalize.Time {
			continue
		}
		if party(k) || t.Role == normalize.Of && t.Head >= 0 && party(t.Head) {
			out = append(out, k)
		}
	}
	return out
}
