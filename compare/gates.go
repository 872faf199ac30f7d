package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// topical is the share of a statement that must be met for the two to be about one thing.
const topical = 0.28

var subject = Rule{Verdict: Unrelated, Kind: Topic, Barrier: "subject", Decide: elsewhere, Doc: `They speak of different things.

Example:
	2021-11-09  Eight sittings of the working group have been held.
	2021-11-09  Wheat prices rose by a tenth.`}

func elsewhere(al *Alignment) (string, bool) {
	_, figures := al.find(HowMany)
	switch {
	case al.asked:
		return "", false
	case figures && al.shared > 0.25 && max(al.coverA, al.coverB) >= topical:
		return "", false
	case max(al.coverA, al.coverB) >= topical && (!al.strict && al.shared > 0.5 || al.strict && (al.linked() || al.shared > 0.5 && al.met2())):
		return "", false
	}
	return "They speak of different things: too little of either is met in the other.", true
}

var holder = Rule{Verdict: Unrelated, Kind: Topic, Barrier: "holder", Decide: otherHolder, Doc: `What a holder wishes, thinks or foresees is compared with that same holder's words only.

Example:
	2023-09-05  The ministry hopes that the talks will be resumed.
	2023-09-05  The opposition hopes that the talks will not be resumed.`}

func otherHolder(al *Alignment) (string, bool) {
	opinion := func(e claims.Effect, m stance.Modality) bool { return e == claims.Opines || m == stance.Wish }
	if !opinion(al.A.Effect, al.A.Stance.Modality) || !opinion(al.B.Effect, al.B.Stance.Modality) || al.A.Claim.Holder == al.B.Claim.Holder {
		return "", false
	}
	return "Each holder speaks of a wish or view of their own.", true
}

var occurrence = Rule{Verdict: Unrelated, Kind: Topic, Barrier: "occurrence", Decide: otherOccurrence, Doc: `Two events of one kind: another day and another place, or one side says so ("in another attack"), or they are of nobody in particular.

Example:
	2023-06-13  Two officers were killed by a bomb in Garissa on Monday.
	2023-06-19  In another attack, two officers were killed by a bomb in Mandera on Saturday.`}

func otherOccurrence(al *Alignment) (string, bool) {
	if why, ok := al.otherScene(); ok {
		return why, true
	}
	_, time := al.find(When)
	_, place := al.find(Where)
	_, who := al.find(Who)
	other := al.A.Cues.Other != al.B.Cues.Other
	_, which := al.find(Which)
	_, whether := al.find(Whether)
	_, many := al.find(HowMany)
	if why, ok := al.otherTurn(); ok {
		return why, true
	}
	if whether && who {
		return "Each speaks for itself: who is meant is not the same.", true
	}
	if d, _ := al.find(HowMany); many && which && !al.strict && al.oppositeDeeds(d) {
		return "Two events: one is the opposite of the other, and the figures are not the same.", true
	}
	if many && who && !al.strict {
		return "Two events of one kind: neither who takes part nor the figure is the same.", true
	}
	if time && al.otherScore() {
		return "Two games: neither the day nor the score is the same.", true
	}
	if time && place || other && (time || place || who) {
		return "Two events of one kind: the day and the place are not the same.", true
	}
	if al.inAffair() && many && al.onOccasion(al.A, al.ofA) && al.onOccasion(al.B, al.ofB) {
		return "Two events of one kind: each is told with what it took place at.", true
	}
	if al.otherGroups() {
		return "Two things of one kind: who or what they tell of is not the same.", true
	}
	if (which || whether || time) && al.otherThing() {
		return "Two things of one kind: what is said more closely of them is not the same.", true
	}
	if which && (who || place) || who && place {
		return "Two events of one kind: who takes part, where, and of what sort they are is not the same.", true
	}
	return "", false
}

// otherTurn says why two statements that differ twice are of two of a row, or of two things of one kind: "the first round lasted nine
// hours" / "the second round lasted four", "the northern line was closed by snow" / "the southern line was closed by a strike".
func (al *Alignment) otherTurn() (string, bool) {
	if al.inAffair() || len(al.diffs) < 2 {
		return "", false
	}
	for _, d := range al.diffs {
		a, b := &al.A.Terms[d.A], &al.B.Terms[d.B]
		if d.Aspect != Which || d.clash != opposites && d.clash != exclusives || a.Role != normalize.Attribute || b.Role != normalize.Attribute || !al.met(a.Head, b.Head) {
			continue
		}
		x, y := &al.A.Terms[a.Head], &al.B.Terms[b.Head]
		ofWhich := func(t *normalize.Term) bool { return t.Role == normalize.Subject || t.Role == normalize.Object }
		if ofWhich(x) && ofWhich(y) && plainNouns(x, y) {
			return fmt.Sprintf("Two of one kind: %s %s and %s %s.", a.Text, x.Text, b.Text, y.Text), true
		}
	}
	return "", false
}

// onOccasion says whether a clause tells once for all of what took place at something that is new to the reader, and is not met: "three men were
// arrested at a football match".
func (al *Alignment) onOccasion(p *normalize.Proposition, of []int) bool {
	if p.Cues.Running || p.Cues.Total || p.Tense == normalize.Perfect || p.Tense == normalize.Present {
		return false
	}
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Head >= 0 && t.Head == p.Main && t.Role == normalize.Oblique && (t.Kind == normalize.Noun || t.Kind == normalize.Name && !named(t)) && !t.Context && !t.Carrier && of[k] < 0 && t.Weight >= 0.3 {
			return true
		}
	}
	return false
}

// otherScore says whether the scores of two games stand apart.
func (al *Alignment) otherScore() bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.rel == value.Apart && x.Kind == normalize.Quantity && x.Quantity.Number.Kind == number.Score && y.Quantity.Number.Kind == number.Score {
			return true
		}
	}
	return false
}

// otherThing says whether a noun that both have is narrowed by other words on either side: an agreement on driving licences
// is not one on double taxation.
func (al *Alignment) otherThing() bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if x.Kind != normalize.Noun || y.Kind != normalize.Noun || x.Context || y.Context || m.near < 0.8 {
			continue
		}
		if al.narrowed(al.A, m.a, al.ofA) && al.narrowed(al.B, m.b, al.ofB) {
			return true
		}
	}
	return false
}

// narrowed says whether noun k has a complement that is not met and tells something.
func (al *Alignment) narrowed(p *normalize.Proposition, k int, of []int) bool {
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Head == k && (t.Role == normalize.Of && t.Kind == normalize.Noun || al.inAffair() && t.Role == normalize.Clausal && t.Kind == normalize.Predicate && t.Tense == normalize.NoTense) && of[i] < 0 && t.Weight >= 0.35 && !(al.inAffair() && t.Definite) { // "sales of the model" / "of the pram"
			return true
		}
	}
	return false
}

var period = Rule{Verdict: Unrelated, Kind: Period, Barrier: "period", Decide: otherPeriod, Doc: `A figure belongs to its period.

Example:
	2021-04-06  The army lost 32 soldiers in ambushes in March.
	2021-05-03  Eighteen soldiers fell in ambushes during April.`}

func otherPeriod(al *Alignment) (string, bool) {
	if al.inAffair() && background(al.A) != background(al.B) {
		return "One looks back at what was long before.", true
	}
	many, counts := al.find(HowMany)
	if counts {
		if x, y := al.A.Terms[many.A].Quantity, al.B.Terms[many.B].Quantity; moved(x) && moved(y) && al.A.Moment.Relate(al.B.Moment) == value.Apart {
			return fmt.Sprintf("Each figure is a move of its own day: %s and %s.", moment(al.A), moment(al.B)), true
		}
		if a, b := al.otherEpisode(many); a != "" {
			return fmt.Sprintf("Each figure belongs to a period of its own: %s and %s.", a, b), true
		}
	}
	if why, ok := al.partOfPeriod(); counts && ok {
		return why, true
	}
	if why, ok := al.moreDays(); counts && ok {
		return why, true
	}
	d, ok := al.find(When)
	if !ok {
		return "", false
	}
	if x, y := al.forecasts(); x >= 0 {
		return fmt.Sprintf("Each figure is foreseen for a period of its own: %s and %s.", al.A.Terms[x].Text, al.B.Terms[y].Text), true
	}
	if plan(al.A) && plan(al.B) || d.Why != "" {
		return "", false
	}
	if !counts && (al.A.Cues.Reschedule || al.B.Cues.Reschedule || al.thenAndNow()) {
		return "", false // put off to another month; what held then does so no longer
	}
	a, b := al.A.Terms[d.A].Time, al.B.Terms[d.B].Time
	if plan(al.A) != plan(al.B) && (a.Grain < when.Month || !counts) {
		return "", false // carried out on another day than planned
	}
	if !counts && a.Kind == when.Duration && b.Kind == when.Duration && doneOnce(al.A, d.A) && doneOnce(al.B, d.B) {
		return "", false // "sentenced to two years" / "to 18 months"
	}
	long := a.Grain >= when.Month && b.Grain >= when.Month
	if counts && al.behaviour(many) == frame.Runs && !long {
		return "", false
	}
	if long && !counts && al.once(d) {
		return "", false
	}
	if long || counts && al.behaviour(many) != frame.Level {
		return fmt.Sprintf("Each speaks of a period of its own: %s and %s.", al.A.Terms[d.A].Text, al.B.Terms[d.B].Text), true
	}
	return "", false
}

// restated is the share of both statements that must be met beside a difference for the two to tell of one event.
const restated = 0.8

// once says whether a difference in time is one about an event that happens once: what takes part in it is known to the reader on
// both sides ("the treaty entered into force in May"), so that another month or year is no other event ("floods hit Bavaria in 2013").
func (al *Alignment) once(d Difference) bool {
	if a, b := al.rest(); min(a, b) < restated && !(al.ends(d) && al.contains(d, a, b)) {
		return false
	}
	known := func(p *normalize.Proposition, i int) bool {
		h, parts := p.Terms[i].Head, 0
		if h < 0 || p.Terms[h].Kind != normalize.Predicate {
			return false
		}
		for k := range p.Terms {
			t := &p.Terms[k]
			if t.Head != h || t.Role != normalize.Subject && t.Role != normalize.Object {
				continue
			}
			if t.Kind != normalize.Name && !t.Definite && !ofKnown(p, k) {
				return false
			}
			parts++
		}
		b, ok := frameBehaviour(p, i)
		fixed := ok && b == frame.Fixed || p.Terms[h].Edge != normalize.NoEdge
		return fixed || parts > 0 && !ok
	}
	return al.met(al.A.Terms[d.A].Head, al.B.Terms[d.B].Head) && known(al.A, d.A) && known(al.B, d.B)
}

// doneOnce says whether the frame above a term is known to be a deed, whose answers do not move.
func doneOnce(p *normalize.Proposition, i int) bool {
	b, ok := frameBehaviour(p, i)
	return ok && b == frame.Fixed
}

// forecasts gives the periods of two figures that are foreseen, each for its own: "1.4 per cent this year" / "1.9 per cent next year";
// -1 for none.
func (al *Alignment) forecasts() (int, int) {
	if !plan(al.A) || !plan(al.B) {
		return -1, -1
	}
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.rel == value.Apart && x.Kind == normalize.Quantity && y.Kind == normalize.Quantity && al.ownPeriods(m.a, m.b) {
			return periodOf(al.A, m.a), periodOf(al.B, m.b)
		}
	}
	return -1, -1
}

// ofKnown says whether a noun is that of something known: "construction of the line".
func ofKnown(p *normalize.Proposition, k int) bool {
	for i := range p.Terms {
		if t := &p.Terms[i]; t.Head == k && t.Role == normalize.Of && (t.Kind == normalize.Name || t.Definite) {
			return true
		}
	}
	return false
}

// ends says whether a difference in time is about the beginning or the end of something, of which there is one.
func (al *Alignment) ends(d Difference) bool {
	x, y := al.A.Terms[d.A].Head, al.B.Terms[d.B].Head
	return x >= 0 && y >= 0 && al.A.Terms[x].Edge != normalize.NoEdge && al.B.Terms[y].Edge != normalize.NoEdge
}

// moved says whether a quantity tells by how much something rose or fell.
func moved(q unit.Quantity) bool { return q.Role == unit.ChangeUp || q.Role == unit.ChangeDown }

// otherEpisode gives the words that tell the two figures of a difference apart by what they were counted in: "before the vaccine" / "after" it,
// "this season" / "last season", "the first half" / "the second half".
func (al *Alignment) otherEpisode(many Difference) (string, string) {
	for _, d := range al.diffs {
		a, b := &al.A.Terms[d.A], &al.B.Terms[d.B]
		if d.Aspect != Which || d.clash != exclusives || d.A == al.A.Terms[many.A].Owner || d.B == al.B.Terms[many.B].Owner {
			continue
		}
		if al.met(d.A, d.B) && a.Role == normalize.Oblique && b.Role == normalize.Oblique {
			return a.Marker + " " + a.Text, b.Marker + " " + b.Text
		}
		if al.met(a.Head, b.Head) && a.Ordinal != 0 && b.Ordinal != 0 && al.A.Terms[a.Head].Kind == normalize.Noun {
			return a.Text + " " + al.A.Terms[a.Head].Text, b.Text + " " + al.B.Terms[b.Head].Text
		}
	}
	if al.published() != 0 {
		return "", "" // what was this season is the last one a year later
	}
	for _, m := range al.matches {
		if a, b := al.terms(m); m.rel == value.Equal && a.Turn != normalize.NoTurn && b.Turn != normalize.NoTurn && a.Turn != b.Turn {
			return turnNames[a.Turn] + " " + a.Text, turnNames[b.Turn] + " " + b.Text
		}
	}
	return "", ""
}

var turnNames = [...]string{normalize.Earlier: "an earlier", normalize.Current: "the present", normalize.Later: "a later"}

var scope = Rule{Verdict: Unrelated, Kind: Scope, Barrier: "scope", Decide: otherScope, Doc: `A part and its whole, or two places, are two questions.

Example:
	2022-07-11  Floods have killed 41 people in Sindh since June.
	2022-07-11  Floods have killed 147 people in Pakistan since June.`}

func otherScope(al *Alignment) (string, bool) {
	d, differ := al.find(HowMany)
	if !differ || al.edit != nil {
		return "", false
	}
	if d, ok := al.find(Where); ok {
		return fmt.Sprintf("Two places: %s and %s.", al.A.Terms[d.A].Text, al.B.Terms[d.B].Text), true
	}
	for _, w := range al.diffs { // "the phone costs" / "the watch costs"
		if x, y := &al.A.Terms[w.A], &al.B.Terms[w.B]; w.Aspect == Which && w.clash == rivals && w.A != al.A.Terms[d.A].Owner && w.B != al.B.Terms[d.B].Owner &&
			x.Role == normalize.Subject && y.Role == normalize.Subject {
			return fmt.Sprintf("Of different things: %s and %s.", x.Text, y.Text), true
		}
	}
	nearA, nearB := surroundings(al.A, d.A), surroundings(al.B, d.B)
	for _, m := range al.matches {
		a, b := al.terms(m)
		if (m.rel == value.Within || m.rel == value.Covers) && isPlace(a.Name) && isPlace(b.Name) && !al.metElsewhere(m) &&
			(!al.strict || stands(nearA, m.a) && stands(nearB, m.b)) {
			return fmt.Sprintf("A part and its whole: %s and %s.", a.Text, b.Text), true
		}
	}
	if a, b := left(al.A, al.ofA, isPlace), left(al.B, al.ofB, isPlace); len(a) > 0 && len(b) > 0 && strangers(al, a, b) {
		return fmt.Sprintf("Two places: %s and %s.", al.A.Terms[a[0]].Text, al.B.Terms[b[0]].Text), true
	}
	if i, j := al.otherGround(); i >= 0 {
		return fmt.Sprintf("Of different groups: %s and %s.", al.A.Terms[i].Text, al.B.Terms[j].Text), true
	}
	if why, ok := al.ofOtherThings(d); ok && !al.strict {
		return why, true
	}
	return al.restricted(d)
}

// stands says whether term k is among those around a figure.
func stands(around []near, k int) bool {
	for _, n := range around {
		if n.term == k {
			return true
		}
	}
	return false
}

// otherGround finds two things that stand behind one preposition under predicates that are met: "among doctors" / "among adults".
func (al *Alignment) otherGround() (int, int) {
	for i := range al.A.Terms {
		x := &al.A.Terms[i]
		if al.ofA[i] >= 0 || x.Role != normalize.Oblique && (al.strict || x.Role != normalize.Of && x.Role != normalize.Subject) || x.Carrier || x.Kind != normalize.Noun || x.Context || x.Weight < 0.25 {
			continue
		}
		for j := range al.B.Terms {
			y := &al.B.Terms[j]
			if al.ofB[j] < 0 && y.Role == x.Role && y.Kind == normalize.Noun && !y.Context && !y.Carrier && y.Weight >= 0.25 && x.Marker == y.Marker && al.met(x.Head, y.Head) {
				return i, j
			}
		}
	}
	return -1, -1
}

// restricted says whether the two figures of a difference are of different groups: what narrows the one is not met
// in the other ("in Montreal" / "nationwide", "minors" / "people").
func (al *Alignment) restricted(d Difference) (string, bool) {
	a, b := al.restrictors(al.A, al.B, d.A, al.ofA), al.restrictors(al.B, al.A, d.B, al.ofB)
	if len(a) > 0 && len(b) > 0 && !sharesWord(al.A.Terms[a[0]].Lemma, al.B.Terms[b[0]].Lemma) && !al.pointed(a[0], b[0]) {
		return fmt.Sprintf("Of different groups: %s and %s.", al.A.Terms[a[0]].Text, al.B.Terms[b[0]].Text), true
	}
	if al.published() == 0 && (al.A.Cues.Total != al.B.Cues.Total || al.A.Cues.Part != al.B.Cues.Part) {
		return "A part and its whole.", true
	}
	x, y := al.A.Terms[d.A].Owner, al.B.Terms[d.B].Owner
	if x >= 0 && y >= 0 && al.ofA[x] < 0 && al.ofB[y] < 0 && al.A.Terms[x].Kind == normalize.Noun && al.B.Terms[y].Kind == normalize.Noun && al.published() == 0 {
		return fmt.Sprintf("Of different groups: %s and %s.", al.A.Terms[x].Text, al.B.Terms[y].Text), true
	}
	if x >= 0 && y >= 0 && al.ofA[x] >= 0 && al.matches[al.ofA[x]].b == y && al.published() == 0 {
		rel := al.matches[al.ofA[x]].rel
		if rel == value.Within && al.B.Terms[y].Carrier || rel == value.Covers && al.A.Terms[x].Carrier { // "minors" / "people"
			return fmt.Sprintf("A part and its whole: %s and %s.", al.A.Terms[x].Text, al.B.Terms[y].Text), true
		}
	}
	return "", false
}

// pointed says whether, in an affair, one of two words names a place and the other points to it: "the city" / "Tarsk".
func (al *Alignment) pointed(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	return al.inAffair() && isPlace(x.Name) && isPlace(y.Name) && named(x) != named(y)
}

// restrictors are the terms that narrow what figure i counts and are not met on the other side.
func (al *Alignment) restrictors(p, o *normalize.Proposition, i int, of []int) []int {
	var out []int
	owner, head := p.Terms[i].Owner, p.Terms[i].Head
	for k := range p.Terms {
		t := &p.Terms[k]
		if k == i || k == owner || of[k] >= 0 && al.matches[of[k]].near >= 0.6 || t.Context || t.Weight < 0.2 || inName(o, t.Lemma) {
			continue
		}
		if t.Kind == normalize.Time || t.Kind == normalize.Quantity || t.Kind == normalize.Predicate || al.inAffair() && t.Tag == syntax.ADV {
			continue
		}
		at, hops := t.Head, 0
		for at >= 0 && hops < 3 && at != owner && at != head && p.Terms[at].Kind != normalize.Predicate {
			at, hops = p.Terms[at].Head, hops+1
		}
		if at < 0 || t.Role == normalize.Subject || t.Role == normalize.Object {
			continue
		}
		near := at == owner && owner >= 0 || at == head && p.Terms[head].Kind != normalize.Predicate && owner < 0
		if near && (t.Role == normalize.Of || t.Role == normalize.Attribute || t.Role == normalize.Oblique) || isPlace(t.Name) {
			out = append(out, k)
		}
	}
	return out
}

// isPlace says whether a name names a place: also a country, which may act as well.
func isPlace(n name.Name) bool { return n.Kind == name.Place || n.Kind == name.Country }

// metElsewhere says whether the names of a match are also met by their equals.
func (al *Alignment) metElsewhere(m match) bool {
	for _, o := range al.matches {
		if o.rel != value.Equal || o == m {
			continue
		}
		a, b := al.terms(o)
		x, y := al.terms(m)
		if a.Name.Relate(x.Name) == value.Equal || b.Name.Relate(y.Name) == value.Equal {
			return true
		}
	}
	return false
}
