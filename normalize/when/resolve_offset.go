package when

// offset moves a date by the lengths in e.
func (p *scan) offset(e *expr, c civil) civil {
	var ref int
	grain := Day
	ok := false
	moment := int64(0)
	switch e.base {
	case fromSpeech:
		if p.speech.Known() {
			ref, ok, grain, moment = floorDiv(int(p.speech.Lo), day), true, p.speech.Grain, p.speech.Lo
		}
		if !p.news() && p.anchor.Known() {
			ref, grain, ok = p.mentionDay()
			moment = p.anchor.Lo
		}
	case fromMention:
		ref, grain, ok = p.mentionDay()
		if ok && p.anchor.Known() {
			moment = p.anchor.Lo
		}
	case fromSelf:
		lo, hi := c.bounds(p.lexicon)
		ok, grain = lo != hi, c.grain
		ref = floorDiv(int(lo), day)
		moment = lo
		if e.hasClock {
			moment += int64(e.minuteOfDay()) * minute
		}
	}
	last := e.buf[e.lens-1]
	d := civil{grain: last.unit}
	for _, s := range e.lengths() {
		d.unresolved = d.unresolved || s.vague
	}
	if e.base == fromSelf {
		d.weekday = 0
	}
	if !ok || d.unresolved || p.speech.Grain > Day && e.base == fromSpeech && last.unit <= Week {
		d.unresolved = true
		return d
	}
	at := moment
	if last.unit >= Day {
		at = int64(ref) * day
	} else if !(p.hasClock && e.base == fromSpeech) && e.base != fromSelf && !(e.base == fromMention && p.anchor.Known() && p.anchor.Grain < Day) {
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
	if last.unit < Day {
		d.at = at
		d.setDay(floorDiv(int(at), day))
		return d
	}
	return d.placed(floorDiv(int(at), day), grain, last.unit, e.base == fromSelf)
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
