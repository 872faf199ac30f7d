package compare

import (
	"math"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// find gives the first difference of an aspect.
func (al *Alignment) find(aspects ...Aspect) (Difference, bool) {
	for _, d := range al.diffs {
		for _, a := range aspects {
			if d.Aspect == a {
				return d, true
			}
		}
	}
	return Difference{}, false
}

// order says which statement is later: -1 a, +1 b, 0 neither or not known. What they say of time comes first, where
// both say something that stands apart; else the days of publication decide.
func (al *Alignment) order() int {
	if al.A.Dated && al.B.Dated && al.A.Moment.Relate(al.B.Moment) == value.Apart {
		if al.A.Moment.Lo > al.B.Moment.Lo {
			return -1
		}
		return 1
	}
	if snapshot(al.A) && snapshot(al.B) && al.A.Moment.Hi != al.B.Moment.Hi {
		if al.A.Moment.Hi > al.B.Moment.Hi {
			return -1
		}
		return 1
	}
	if al.A.Claim.Date == "" && al.B.Claim.Date == "" && al.A.Dated != al.B.Dated {
		// undated, but one looks back and the other tells of now: "in 1998" / "today"
		switch {
		case al.A.Dated && al.A.Tense != normalize.Present && al.B.Tense == normalize.Present:
			return 1
		case al.B.Dated && al.B.Tense != normalize.Present && al.A.Tense == normalize.Present:
			return -1
		}
	}
	return al.published()
}

// published says which statement was published later: -1 a, +1 b, 0 the same day or not known.
func (al *Alignment) published() int {
	a, b := al.A.Claim.Date, al.B.Claim.Date
	if n := min(len(a), len(b)); a == "" || b == "" || a[:n] == b[:n] {
		return 0
	} else if a > b {
		return -1
	}
	return 1
}

// later is the proposition that is later in order, and the other one.
func (al *Alignment) later() (later, earlier *normalize.Proposition) {
	if al.order() < 0 {
		return al.A, al.B
	}
	return al.B, al.A
}

// plan says whether a proposition tells a plan, a promise or a forecast.
func plan(p *normalize.Proposition) bool { return p.Stance.Modality == stance.Plan }

// actual says whether a proposition tells what is or was.
func actual(p *normalize.Proposition) bool { return p.Stance.Modality.Actual() }

// behaviour is how the answers to a difference's question behave in time:
//
//  1. a word says it ("so far"); how wide or high a thing was is fixed, whatever else is told of it,
//  2. the frame of the predicate or of the counted event says it; what "has been" counted runs on,
//  3. the tense: what holds now is a level, what happened is fixed.
func (al *Alignment) behaviour(d Difference) frame.Behaviour {
	a, b := tenseOf(al.A, d.A), tenseOf(al.B, d.B)
	if d.Aspect == HowMany {
		switch {
		case al.A.Cues.Running || al.B.Cues.Running || snapshot(al.A) && snapshot(al.B):
			return frame.Runs
		case al.movedTo(d):
			return frame.Level
		case a == normalize.Present && b == normalize.Present && !al.size(d):
			return frame.Level
		case extent(al.A, d.A) && extent(al.B, d.B):
			return frame.Fixed
		}
	}
	if l, _ := al.later(); d.Aspect == HowMany && al.inAffair() && l.Cues.Total && al.order() != 0 && al.rises(d) == al.order() {
		return frame.Runs // "in three pipes" / "in five pipes in all"
	}
	perfect := d.Aspect == HowMany && (a == normalize.Perfect || b == normalize.Perfect)
	x, knownX := frameBehaviour(al.A, d.A)
	y, knownY := frameBehaviour(al.B, d.B)
	switch {
	case knownX && x == y || knownX && !knownY:
	case knownY && !knownX:
		x = y
	case knownX && knownY: // the two see it differently: what moves least is safest
		if (x == frame.Level || y == frame.Level) && d.Aspect == HowMany && !countable(al.A.Terms[d.A].Quantity) {
			x = frame.Level
		} else if x == frame.Runs || y == frame.Runs {
			x = frame.Runs
		} else if x == frame.Fixed || y == frame.Fixed {
			x = frame.Fixed
		}
	case perfect:
		return frame.Runs
	case a == normalize.Present && b == normalize.Present:
		return frame.Level
	case d.Aspect == HowMany && al.inAffair() && al.published() != 0:
		if al.rises(d) == al.published() {
			return frame.Runs
		}
		return frame.Level // of two articles on one affair the later one has the news; only what is known to run on cannot fall
	default:
		x = frame.Fixed
	}
	switch {
	case x == frame.Fixed && perfect:
		return frame.Runs
	case x == frame.Runs && d.Aspect == HowMany && percent(al.A.Terms[d.A].Quantity) && percent(al.B.Terms[d.B].Quantity) && al.order() != 0 && al.order() == -al.rises(d):
		return frame.Level // a share may fall while what it counts grows
	}
	return x
}

// percent says whether a quantity is a part of a whole: "81 per cent".
func percent(q unit.Quantity) bool { return q.Unit.Dimension == "share" }

// movedTo says whether the later figure of a difference is a measure that something has come to: "has gone down to 20 micrograms".
func (al *Alignment) movedTo(d Difference) bool {
	q := al.B.Terms[d.B].Quantity
	if al.order() < 0 {
		q = al.A.Terms[d.A].Quantity
	}
	return al.order() != 0 && q.Way != 0 && q.Role == unit.Level && !countable(q)
}

// size says whether a difference is between two lengths or areas of a thing whose frame says that it does not change.
func (al *Alignment) size(d Difference) bool {
	switch al.A.Terms[d.A].Quantity.Unit.Dimension {
	case "length", "area":
		x, knownX := frameBehaviour(al.A, d.A)
		y, knownY := frameBehaviour(al.B, d.B)
		return (knownX && x == frame.Fixed || knownY && y == frame.Fixed) && (!knownX || !knownY || x == y)
	}
	return false
}

// extent says whether figure i is the measure of an adjective: "300 metres wide".
func extent(p *normalize.Proposition, i int) bool {
	t := &p.Terms[i]
	if t.Head < 0 || countable(t.Quantity) {
		return false
	}
	h := &p.Terms[t.Head]
	return h.Tag == syntax.ADJ && t.Role == normalize.Oblique
}

// snapshot says whether a statement names the day up to which it counts: "by the end of 2011".
func snapshot(p *normalize.Proposition) bool {
	return p.Dated && (p.Moment.Mod == when.By || p.Moment.Mod == when.Until || p.Moment.Mod == when.End)
}

// frameBehaviour is what the frame of the predicate above a term says, or that of the event which it counts.
func frameBehaviour(p *normalize.Proposition, t int) (frame.Behaviour, bool) {
	start := t
	if p.Terms[t].Kind == normalize.Quantity && p.Terms[t].Owner >= 0 {
		start = p.Terms[t].Owner
	}
	var noun frame.Behaviour
	found := false
	for at, up := start, 0; at >= 0 && up < 4; up++ {
		u := &p.Terms[at]
		if f := u.Frames; len(f) > 0 && f[0].Frame.Behaviour != frame.Plan && !u.Carrier {
			if u.Kind == normalize.Predicate {
				return f[0].Frame.Behaviour, true
			}
			if !found {
				noun, found = f[0].Frame.Behaviour, true
			}
		}
		at = u.Head
	}
	if !found && p.Terms[t].Kind == normalize.Quantity { // "the price is 64 euros": the figure is the predicate
		for k := range p.Terms {
			if u := &p.Terms[k]; u.Head == t && u.Role == normalize.Subject && len(u.Frames) > 0 {
				return u.Frames[0].Frame.Behaviour, true
			}
		}
	}
	return noun, found
}

// background says whether a statement looks back at something long before it was published: "three summers ago".
func background(p *normalize.Proposition) bool {
	const days = 60 * 86400
	day := normalize.Published(p.Claim.Date)
	return p.Dated && !plan(p) && !p.Cues.Planned && day.Known() && p.Moment.Hi != when.Forever && p.Moment.Hi < day.Lo-days
}

// tenseOf is the tense of the predicate above a term.
func tenseOf(p *normalize.Proposition, t int) normalize.Tense {
	if k := predicateOf(p, t); k >= 0 {
		return p.Terms[k].Tense
	}
	return p.Tense
}

// rises says how the figures of a difference stand: +1 b's is higher, -1 a's is, 0 not known.
func (al *Alignment) rises(d Difference) int {
	switch x, y := figure(al.A.Terms[d.A].Quantity), figure(al.B.Terms[d.B].Quantity); {
	case x < y:
		return 1
	case x > y:
		return -1
	}
	return 0
}

// figure is a quantity as one number in the base unit of its dimension: its lower bound, where it is open above.
func figure(q unit.Quantity) float64 {
	v := q.Number.Low
	if math.IsInf(v, 0) {
		v = q.Number.High
	} else if !math.IsInf(q.Number.High, 0) {
		v = (v + q.Number.High) / 2
	}
	return v*q.Unit.Factor + q.Unit.Offset
}

// moment is the day a statement speaks of, for a reader.
func moment(p *normalize.Proposition) string {
	if p.MomentText == "" {
		return "an unknown day"
	}
	return p.MomentText
}
