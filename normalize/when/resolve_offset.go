package when

// offset moves a date by the lengths in e.
func (p *scan) offset(e *expr, c civil) civil {
	last := e.buf[e.lens-1]
	d := civil{grain: last.unit}
	from, ok := p.offsetBase(e, c)
	if !ok || p.vagueOffset(e) || from.grain > Day && e.base == fromSpeech && last.unit <= Week {
		d.unresolved = true
		return d
	}
	at := from.moment
	if last.unit >= Day {
		at = int64(floorDiv(int(at), day)) * day
	} else if !from.clock {
		d.unresolved = true
		return d
	}
	for _, s := range e.lengths() {
		if s.business {
			at = moveBusiness(at, int(s.n)*e.sign)
			continue
		}
		at = move(at, s.n*float64(e.sign), s.unit)
	}
	n := floorDiv(int(at), day)
	if y, _, _ := dateOf(n); y > lastYear || y < firstYear {
		d.unresolved = true
		return d
	}
	if last.unit < Day {
		d.at = at
		d.setDay(n)
		return d
	}
	return d.placed(n, from.grain, last.unit, e.base == fromSelf)
}

// The years that are reckoned with: beyond them the words are kept.
const (
	firstYear = -9998 // 9999 BC
	lastYear  = 9999
)

// An origin is the moment that an offset counts from.
type origin struct {
	moment int64
	grain  Grain
	clock  bool // it is known to the minute
}

// offsetBase finds what the offset in e counts from; c is the expression's own date.
func (p *scan) offsetBase(e *expr, c civil) (from origin, ok bool) {
	switch {
	case e.base == fromSelf:
		lo, hi := c.bounds(p.lexicon)
		from = origin{lo, c.grain, true}
		if e.hasClock {
			from.moment += int64(e.minuteOfDay()) * minute
		}
		return from, lo != hi
	case e.base == fromSpeech && (p.news() || !p.anchor.Known()):
		return origin{p.speech.Lo, p.speech.Grain, p.hasClock}, p.speech.Known()
	}
	n, grain, ok := p.mentionDay()
	return origin{int64(n) * day, grain, false}, ok
}

// vagueOffset says whether the offset in e cannot be reckoned: "several weeks later".
func (p *scan) vagueOffset(e *expr) bool {
	for _, s := range e.lengths() {
		if s.vague {
			return true
		}
	}
	return false
}

// placed gives an offset the precision of its unit and of what it counts from: two years before March is a year.
func (c civil) placed(n int, from, unit Grain, self bool) civil {
	g := unit
	if g == Week || g == Weekend {
		g = Day
		if from == Week {
			g = Week
		}
	}
	if self && from < g {
		g = max(from, Day)
	}
	if from > g {
		g = from
	}
	if g == Season || g == Quarter || g == Half {
		g = Month
	}
	c.setDay(n)
	c.grain = g
	switch g {
	case Day:
	case Week:
		c.year, c.week = weekOf(n)
		c.first, c.days = n-weekdayOf(n)+1, 7
	case Decade:
		c.hasDay, c.year = false, c.year-mod(c.year, 10)
	case Century:
		c.hasDay, c.year = false, c.year-mod(c.year, 100)
	default:
		c.hasDay = false
	}
	return c
}

// moveBusiness moves a moment by working days.
func moveBusiness(at int64, n int) int64 {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	d := floorDiv(int(at), day)
	for n = min(n, 3000); n > 0; {
		if d += step; weekdayOf(d) < 6 {
			n--
		}
	}
	return int64(d) * day
}
