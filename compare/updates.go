package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

var revision = Rule{Verdict: Update, Kind: Revision, Decide: revised, Doc: `The later statement itself corrects the earlier figure.

Example:
	2022-10-18  Twenty-nine states voted for the resolution.
	2022-10-20  Correcting its earlier tally, the secretariat said 31 states, not 29, had voted for the resolution.`}

func revised(al *Alignment) (string, bool) {
	later := al.published()
	if al.edit != nil {
		return "", false // word for word the same: neither corrects the other
	}
	if al.A.Cues.Revision && al.B.Cues.Revision && len(al.diffs) == 0 && min(al.coverA, al.coverB) > 0.85 {
		return "", false // both tell of the same correction
	}
	if l, _ := al.later(); l.Cues.Revision && !al.strict {
		if was, is, ok := al.replaced(); ok && !plan(al.A) && !plan(al.B) {
			return fmt.Sprintf("%s, then %s: the later statement says that it corrects the earlier one.", was, is), true
		}
	}
	d, ok := al.find(HowMany, When)
	if al.inAffair() && !ok {
		return "", false
	}
	if al.A.Cues.Revision && later <= 0 || al.B.Cues.Revision && later >= 0 {
		for i := range al.A.Terms {
			for j := range al.B.Terms {
				a, b := &al.A.Terms[i], &al.B.Terms[j]
				if al.inAffair() && (i != d.A || j != d.B) {
					continue
				}
				if a.Kind == normalize.Quantity && b.Kind == normalize.Quantity && figures(a.Quantity, b.Quantity) == value.Apart ||
					a.Kind == normalize.Time && b.Kind == normalize.Time && a.Time.Relate(b.Time) == value.Apart {
					return fmt.Sprintf("%s and %s: the later statement says that it corrects the earlier one.", a.Text, b.Text), true
				}
			}
		}
	}
	return "", false
}

var reschedule = Rule{Verdict: Update, Kind: Reschedule, Decide: rescheduled, Doc: `A plan's date, place or size was changed.

Example:
	2023-04-10  The exchange will start on Thursday.
	2023-04-12  The exchange will start on Friday.`}

func rescheduled(al *Alignment) (string, bool) {
	if was, is, ok := al.replaced(); ok && !al.strict && (plan(al.A) || plan(al.B)) {
		return fmt.Sprintf("The plan was changed: %s, then %s.", was, is), true
	}
	d, ok := al.find(When, Where, HowMany, Who, Whether)
	if ok && al.inAffair() && d.Aspect == Whether && pastFact(&al.A.Terms[d.A]) && pastFact(&al.B.Terms[d.B]) {
		return "", false // "he asked to leave" / "I never asked to leave"
	}
	moved := al.A.Cues.Reschedule && al.published() <= 0 || al.B.Cues.Reschedule && al.published() >= 0
	if ok && (plan(al.A) && plan(al.B) && al.published() != 0 || moved && (al.asked || plan(al.A) || plan(al.B))) {
		return fmt.Sprintf("The plan was changed: %s, then %s.", first(al, d), second(al, d)), true
	}
	enough := max(al.coverA, al.coverB) >= nearly
	if al.strict {
		enough = min(al.coverA, al.coverB) >= 0.3 && al.carriedOut()
	}
	if moved && enough && !al.asked && (plan(al.A) || plan(al.B)) {
		return "The plan was changed: the later statement says so.", true
	}
	return "", false
}

// pastFact says whether a predicate tells of what was done, whatever was planned by it.
func pastFact(t *normalize.Term) bool {
	return t.Kind == normalize.Predicate && t.Tense == normalize.Past && t.Stance.Modality.Actual()
}

// first and second are the words of a difference, the earlier published first.
func first(al *Alignment, d Difference) string {
	if al.published() < 0 {
		return al.B.Terms[d.B].Text
	}
	return al.A.Terms[d.A].Text
}

func second(al *Alignment, d Difference) string {
	if al.published() < 0 {
		return al.A.Terms[d.A].Text
	}
	return al.B.Terms[d.B].Text
}

var progress = Rule{Verdict: Update, Kind: Progress, Decide: progressed, Doc: `What was planned or expected has happened, or was called off.

Example:
	2022-01-26  Moscow and Baku intend to hold the meeting of their commission this year.
	2022-12-06  Moscow and Baku have held the meeting of their commission.`}

func progressed(al *Alignment) (string, bool) {
	var planned, done *normalize.Proposition
	switch {
	case (plan(al.A) || al.awaits(al.A, al.ofA)) && actual(al.B) && al.movesOn(1):
		planned, done = al.A, al.B
	case (plan(al.B) || al.awaits(al.B, al.ofB)) && actual(al.A) && al.movesOn(-1):
		planned, done = al.B, al.A
	default:
		return "", false
	}
	if _, other := al.find(Who); other {
		return "", false // somebody else did it
	}
	if al.published() == 0 && al.toldAsDone(planned, done) {
		return "", false
	}
	if _, other := al.find(Which); other && al.strict {
		return "", false // it was done to something else, or undone
	}
	if _, many := al.find(HowMany); al.inAffair() && !many && !al.cameOff(planned, done) {
		return "", false
	}
	if al.published() == 0 && done.Tense != normalize.Past && done.Tense != normalize.Perfect {
		return "", false // with no days to go by, what is done is told as done
	}
	if max(al.coverA, al.coverB) < 0.4 || al.strict && (!al.carriedOut() || min(al.coverA, al.coverB) < 0.3) {
		return "", false
	}
	if done.Stance.Negative != planned.Stance.Negative || done.Cues.Cancelled {
		return "What was planned was called off.", true
	}
	return "What was planned has happened.", true
}

// toldAsDone says whether the statement with the plan tells of the deed as a fact, and plans another one: "Airports reopened on Friday and
// will be busy" / "The airports reopened".
func (al *Alignment) toldAsDone(planned, done *normalize.Proposition) bool {
	of := al.ofA
	if done == al.B {
		of = al.ofB
	}
	if done.Main < 0 || of[done.Main] < 0 || al.matches[of[done.Main]].near < 0.85 {
		return false
	}
	k := al.otherSide(done, done.Main, of)
	t := &planned.Terms[k]
	return k != planned.Main && t.Kind == normalize.Predicate && t.Stance.Modality.Actual() && t.Stance.Negative == done.Stance.Negative && (t.Tense == normalize.Past || t.Tense == normalize.Perfect)
}

// awaits says whether a statement tells that something was put off to a day that had not come, and the other one's main
// predicate is just that: "the opening has been put off until 10 January" / "the line opened".
func (al *Alignment) awaits(p *normalize.Proposition, of []int) bool {
	day := normalize.Published(p.Claim.Date)
	if !p.Cues.Reschedule || !p.Dated || !day.Known() || p.Moment.Hi <= day.Hi {
		return false
	}
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Head != p.Main || of[i] < 0 || t.Role != normalize.Subject && t.Role != normalize.Object {
			continue
		}
		if m := al.matches[of[i]]; m.near >= 0.7 && (p == al.A && m.b == al.B.Main || p == al.B && m.a == al.A.Main) {
			return true
		}
	}
	return false
}

// movesOn says whether the side (1 for b, -1 for a) was published later, or nothing is known of both days.
func (al *Alignment) movesOn(side int) bool {
	return al.published() == side || !al.strict && al.A.Claim.Date == "" && al.B.Claim.Date == ""
}

// takesPart says whether term k is a noun that takes part in another deed, which is not met: "the board will meet" is not
// carried out by "the board recommended the bid".
func (al *Alignment) takesPart(p *normalize.Proposition, k int, of []int) bool {
	t := &p.Terms[k]
	if t.Kind == normalize.Predicate || t.Role != normalize.Subject || t.Head < 0 {
		return false
	}
	h := &p.Terms[t.Head]
	return h.Kind == normalize.Predicate && h.Weight >= 0.3 && (of[t.Head] < 0 || al.matches[of[t.Head]].near < 0.7)
}

// carriedOut says whether a predicate that is planned on one side is met by a fact on the other, with a part of it.
func (al *Alignment) carriedOut() bool {
	for _, m := range al.matches {
		a, b := al.terms(m)
		if a.Context || b.Context || m.near < 0.7 || m.rel == value.Apart || len(a.Frames) == 0 && a.Kind != normalize.Predicate {
			continue
		}
		if a.Weight < 0.3 && b.Weight < 0.3 || a.Carrier || b.Carrier || al.strict && (al.takesPart(al.A, m.a, al.ofA) || al.takesPart(al.B, m.b, al.ofB)) {
			continue
		}
		for _, o := range al.matches {
			x, y := al.terms(o)
			oneDay := x.Kind == normalize.Time && o.rel == value.Equal && dated(x) && x.Time.Grain <= when.Day
			if o != m && (o.near >= 0.7 || oneDay) && (x.Head == m.a || a.Head == o.a) && (y.Head == m.b || b.Head == o.b) && min(x.Weight, y.Weight) >= 0.25 {
				return true
			}
		}
	}
	return false
}

var growth = Rule{Verdict: Update, Kind: Growth, Decide: risen, Doc: `A running count rose.

Example:
	2021-11-09  Eight sittings have been held.
	2023-11-09  12 meetings have been held.`}

func risen(al *Alignment) (string, bool) {
	d, ok := al.find(HowMany)
	if !ok {
		return al.nextInRow()
	}
	if al.behaviour(d) != frame.Runs {
		return "", false
	}
	if (al.A.MomentText == "") != (al.B.MomentText == "") && al.published() == 0 && al.rises(d) != 0 {
		return fmt.Sprintf("%s and %s, one of them on a day that is not known: a running count only rises.", al.A.Terms[d.A].Text, al.B.Terms[d.B].Text), true
	}
	if al.order() == 0 || al.order() != al.rises(d) {
		return "", false
	}
	return counted(al, d) + ": a running count rose.", true
}

// nextInRow: "in its ninth day", then "in its fourteenth day".
func (al *Alignment) nextInRow() (string, bool) {
	for _, d := range al.diffs {
		a, b := &al.A.Terms[d.A], &al.B.Terms[d.B]
		if d.Aspect != Which || a.Ordinal == 0 || b.Ordinal == 0 || al.order() == 0 || !lasting(tenseOf(al.A, d.A)) || !lasting(tenseOf(al.B, d.B)) {
			continue
		}
		if (al.order() > 0) == (b.Ordinal > a.Ordinal) {
			return fmt.Sprintf("%s, then %s: it has gone on.", first(al, d), second(al, d)), true
		}
	}
	return "", false
}

// counted tells both figures with their moments, the earlier first.
func counted(al *Alignment, d Difference) string {
	a := fmt.Sprintf("%s by %s", al.A.Terms[d.A].Text, moment(al.A))
	b := fmt.Sprintf("%s by %s", al.B.Terms[d.B].Text, moment(al.B))
	if al.order() < 0 {
		a, b = b, a
	}
	return a + ", " + b
}

var change = Rule{Verdict: Update, Kind: Change, Decide: changed, Doc: `A level or a state moved: a price, an office holder, a border that was open and is closed.

Example:
	2024-02-05  The policy rate stands at 29 per cent.
	2024-10-02  The policy rate stands at 27 per cent.`}

func changed(al *Alignment) (string, bool) {
	if al.order() == 0 {
		return "", false
	}
	if was, is, ok := al.replaced(); ok && !al.strict {
		return fmt.Sprintf("%s, then %s: what holds now has moved.", was, is), true
	}
	d, ok := al.find(HowMany)
	if !ok {
		d, ok = al.find(Which, Whether, Who, Where)
	}
	if ok && al.inAffair() && d.Aspect == Whether && al.cameAbout(d) {
		return "What had not happened by then has happened since.", true
	}
	if l, _ := al.later(); ok && al.asked && d.Aspect == Whether && !l.Cues.Now {
		return "", false // a denial, not the news that something has ended
	}
	if d.Aspect == Which && al.oneMeasure(d) {
		return "", false
	}
	if !ok && !al.strict && al.superseded() {
		return "What held then has given way to what holds now.", true
	}
	if ok && d.Aspect == Which && al.ownDays(d) && (!al.strict || al.sure(d)) {
		return fmt.Sprintf("%s, then %s: each on a day of its own.", first(al, d), second(al, d)), true
	}
	if !ok || al.strict && d.Aspect != HowMany && !al.mainsMet() {
		return "", false
	}
	later, earlier := al.later()
	if al.inAffair() && d.Aspect != HowMany && plan(later) && actual(earlier) {
		return "", false // what is to be leaves what was as it was
	}
	if al.inAffair() && d.Aspect == Which && plan(earlier) && actual(later) && !later.Cues.Now {
		return "", false // what has become of a plan is told by what was done, not by its opposite
	}
	b := al.behaviour(d)
	if d.Aspect != HowMany && later.Tense == normalize.Past && earlier.Tense == normalize.Past && !later.Cues.Now && !later.Dated {
		return "", false // what is told of the past cannot have moved
	}
	if b == frame.Level || b == frame.State || d.Aspect != HowMany && later.Cues.Now {
		return fmt.Sprintf("%s, then %s: what holds now has moved.", first(al, d), second(al, d)), true
	}
	return "", false
}

// ownDays says whether two deeds that exclude each other were done on days of their own: "held the rate on 8 May" / "cut
// it on 19 June". Both are so, and the later one holds.
func (al *Alignment) ownDays(d Difference) bool {
	day := func(p *normalize.Proposition, i int) *normalize.Term {
		for k := range p.Terms {
			if t := &p.Terms[k]; t.Kind == normalize.Time && !t.Context && t.Head == i && dated(t) && t.Time.Grain <= when.Day {
				return t
			}
		}
		return nil
	}
	x, y := day(al.A, d.A), day(al.B, d.B)
	return x != nil && y != nil && !plan(al.A) && !plan(al.B) && x.Time.Relate(y.Time) == value.Apart && (y.Time.Lo > x.Time.Lo) == (al.published() > 0)
}

// oneMeasure says whether words that exclude each other come with one figure: "prices rose 3.8 percent" / "inflation fell to 3.8 percent".
func (al *Alignment) oneMeasure(d Difference) bool {
	for i := range al.A.Terms {
		x := &al.A.Terms[i]
		if x.Kind != normalize.Quantity || x.Head != d.A || countable(x.Quantity) {
			continue
		}
		for j := range al.B.Terms {
			if y := &al.B.Terms[j]; y.Kind == normalize.Quantity && y.Head == d.B && x.Quantity.Unit == y.Quantity.Unit && samePoint(x.Quantity.Number, y.Quantity.Number) {
				return true
			}
		}
	}
	return false
}

// cameAbout says whether the earlier article denies that something has happened yet, and the later one tells of it.
func (al *Alignment) cameAbout(d Difference) bool {
	earlier, k := al.A, d.A
	if al.published() < 0 {
		earlier, k = al.B, d.B
	}
	return al.published() != 0 && earlier.Terms[k].Stance.Negative && earlier.Terms[k].Tense == normalize.Perfect
}

// superseded says whether the later statement tells of a new state ("now", "no longer", "has lifted") of what the earlier
// one told as holding, in words that do not meet.
func (al *Alignment) superseded() bool {
	later, earlier := al.later()
	holds := earlier.Tense == normalize.Present || earlier.Tense == normalize.Perfect
	cover := al.share()
	return later.Cues.Now && !earlier.Cues.Now && holds && actual(later) && actual(earlier) && cover >= 0.4 && cover < 0.85 && al.mainsApart()
}

// thenAndNow says whether one side tells what was at a date of its own and the other what is now: "in 2005 the tallest building was" / "is now".
func (al *Alignment) thenAndNow() bool {
	is := func(then, now *normalize.Proposition) bool {
		return now.Cues.Now && !then.Cues.Now && now.Tense == normalize.Present && then.Tense == normalize.Past && then.Dated
	}
	return is(al.A, al.B) || is(al.B, al.A)
}

// mainsApart says whether the main predicates are not met by each other.
func (al *Alignment) mainsApart() bool {
	return al.A.Main < 0 || al.B.Main < 0 || !al.met(al.A.Main, al.B.Main)
}
