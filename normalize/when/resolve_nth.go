package when

// nthOf resolves "the first Monday of October", "the last day of May", "the first ten days of 2021".
func (p *scan) nthOf(e *expr, c civil) civil {
	outer := *e
	outer.nth, outer.grain, outer.part, outer.weekday, outer.dayCode = 0, e.outer, noPart, 0, ""
	o := p.calendarOf(&outer)
	lo, hi := o.bounds(p.lexicon)
	if lo == hi {
		c.hasYear, c.month = false, 0
		return c
	}
	from, to := floorDiv(int(lo), day), floorDiv(int(hi), day)
	switch {
	case e.weekday != 0:
		c.setDay(nthDay(from, to, e.weekday, e.nth))
	case e.nthGrain == Day && e.nth > 0:
		c.setDay(from + e.nth - 1)
	case e.nthGrain == Day:
		c.setDay(to + e.nth)
	case e.nthGrain == Weekend:
		c.setDay(nthDay(from, to, 6, e.nth))
		c.year, c.week = weekOf(c.first)
		c.grain, c.days, c.weekend = Weekend, 2, true
	case e.nthGrain == Week:
		monday := nthWeek(from, to, e.nth)
		if e.outer == Year && e.nth > 0 {
			monday = weekStart(o.year, e.nth)
		}
		c.setDay(monday)
		c.year, c.week = weekOf(monday)
		c.grain, c.days = Week, 7
	default:
		c.nthMonths(e, from, to)
	}
	if e.nthCount > 1 {
		p.nthStretch(e, &c, from, to)
	}
	return c
}

// nthDay is the nth such day of the week of [from, to), counted from its end where n is negative.
func nthDay(from, to, weekday, n int) int {
	if n > 0 {
		return from + mod(weekday-weekdayOf(from), 7) + 7*(n-1)
	}
	return to - 1 - mod(weekdayOf(to-1)-weekday, 7) + 7*(n+1)
}

// nthMonths makes c the nth month, quarter, half or year of [from, to).
func (c *civil) nthMonths(e *expr, from, to int) {
	unit := e.nthGrain.months()
	start := addMonths(from, unit*(e.nth-1))
	if e.nth < 0 {
		start = addMonths(to, unit*e.nth)
	}
	c.grain, c.hasYear = e.nthGrain, true
	c.year, c.month, _ = dateOf(start)
	c.quarter, c.half = (c.month-1)/3+1, (c.month-1)/6+1
}

// nthStretch makes c the first or last so many units of [from, to).
func (p *scan) nthStretch(e *expr, c *civil, from, to int) {
	n := float64(e.nthCount)
	a, b := int64(from)*day, move(int64(from)*day, n, e.nthGrain)
	if e.nth < 0 {
		a, b = move(int64(to)*day, -n, e.nthGrain), int64(to)*day
	} else if e.nthGrain == Week {
		from = nthWeek(from, to, 1)
		a, b = int64(from)*day, int64(from+7*e.nthCount)*day
	}
	c.hasDay, c.first, c.days = true, floorDiv(int(a), day), floorDiv(int(b-a), day)
}

// nthWeek is the Monday of the nth week of [from, to): the first one has its Thursday there.
func nthWeek(from, to, n int) int {
	if n > 0 {
		thursday := from + mod(4-weekdayOf(from), 7)
		return thursday - 3 + 7*(n-1)
	}
	thursday := to - 1 - mod(weekdayOf(to-1)-4, 7)
	return thursday - 3 + 7*(n+1)
}
