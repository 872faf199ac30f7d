package when

import "math"

// periodOf resolves "last week", "the previous year", "that month".
func (p *scan) periodOf(e *expr, c civil) civil {
	ref, grain, ok := p.referenceDay(e.dir)
	if !ok || grain > e.grain && !(grain == Month && e.grain == Quarter) && grain > Day && e.grain < grain && !(e.grain == Week && grain == Week) {
		return c
	}
	n := e.dir.sign()
	y, m, _ := dateOf(ref)
	c.hasYear = true
	switch e.grain {
	case Hour, Minute, Second:
		c.hasYear = false
	case Day:
		c.setDay(ref + n)
	case Week, Weekend:
		c.setWeek(ref-weekdayOf(ref)+1+7*n, e.grain)
	case Month:
		c.year, c.month, _ = dateOf(daysOf(y, m+n, 1))
	case Quarter:
		q := floorDiv(m-1, 3) + n
		c.year, c.quarter = y+floorDiv(q, 4), mod(q, 4)+1
	case Half:
		h := (m-1)/6 + n
		c.year, c.half = y+floorDiv(h, 2), mod(h, 2)+1
	case Season:
		c.season = 1 + mod((m-3+12)/3, 4)
	case Year:
		c.year = y + n
	case Decade:
		c.year = y - mod(y, 10) + 10*n
	case Century:
		c.year = y - mod(y, 100) + 100*n
	case Millennium:
		c.year = y - mod(y, 1000) + 1000*n
	default:
		c.hasYear = false
	}
	return c
}

// stretch resolves "the last three years", "the next few months", "the past decade": so long, up to or from the reference.
func (p *scan) stretch(e *expr, r *resolved) {
	s := e.buf[0]
	r.Grain = s.unit
	r.timex = durationTIMEX(e.lengths())
	r.Vague = true
	ref, _, ok := p.referenceDay(e.dir)
	if !ok {
		r.Kind = Duration
		p.resolveLength(e, r)
		return
	}
	at := int64(ref) * day
	if p.hasClock && s.unit < Day {
		at = p.speech.Lo
	}
	n := s.hi
	if math.IsInf(n, 1) || n > 1e6 {
		n = s.lo
	}
	if p.ctx.Ahead && s.unit >= Week && !s.vague {
		p.wholeUnits(e, r, ref, n)
		return
	}
	switch {
	case s.business && e.dir.sign() != 0:
		to := moveBusiness(at, e.dir.sign()*int(n))
		r.Lo, r.Hi = min(at, to), max(at, to)
	case e.dir.sign() < 0:
		r.Lo, r.Hi = move(at, -n, s.unit), at
		if s.unit >= Day && e.dir == dirPast {
			r.Hi += day
		}
	case e.dir.sign() > 0:
		r.Lo, r.Hi = at, move(at, n, s.unit)
		if s.unit >= Day {
			r.Lo, r.Hi = r.Lo+day, r.Hi+day
		}
	default:
		r.Kind = Duration
		p.resolveLength(e, r)
	}
}

// wholeUnits is "the next three weeks" as a diary means it: whole weeks of the calendar, this one not counted.
func (p *scan) wholeUnits(e *expr, r *resolved, ref int, n float64) {
	unit := e.buf[0].unit
	this := expr{kind: Date, calendar: calendar{grain: unit, dir: dirThis}}
	c := p.periodOf(&this, civil{grain: unit})
	lo, hi := c.bounds(p.lexicon)
	if lo >= hi {
		return
	}
	if e.dir.sign() < 0 {
		r.Lo, r.Hi = move(lo, -n, unit), lo
	} else {
		r.Lo, r.Hi = hi, move(hi, n, unit)
	}
}
