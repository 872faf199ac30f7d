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
	n := e.nth
	switch {
	case e.weekday != 0:
		if n > 0 {
			c.setDay(from + mod(e.weekday-weekdayOf(from), 7) + 7*(n-1))
		} else {
			c.setDay(to - 1 - mod(weekdayOf(to-1)-e.weekday, 7) + 7*(n+1))
		}
	case e.nthGrain == Day && n > 0:
		c.setDay(from + n - 1)
	case e.nthGrain == Day:
		c.setDay(to + n)
	case e.nthGrain == Week || e.nthGrain == Weekend:
		c.week = nthWeek(from, to, n)
		monday := c.week
		if e.outer == Year && n > 0 {
			monday = weekStart(o.year, n)
		}
		c.grain, c.hasYear = e.nthGrain, true
		c.year, c.week = weekOf(monday)
		c.hasDay, c.first, c.days = true, monday, 7
		if e.nthGrain == Weekend {
			saturday := from + mod(6-weekdayOf(from), 7) + 7*(n-1)
			if n < 0 {
				saturday = to - 1 - mod(weekdayOf(to-1)-6, 7) + 7*(n+1)
			}
			c.year, c.week = weekOf(saturday)
			c.first, c.days, c.weekend = saturday, 2, true
		}
	default:
		unit := e.nthGrain.months()
		start := addMonths(from, unit*(n-1))
		if n < 0 {
			start = addMonths(to, unit*n)
		}
		c.grain, c.hasYear = e.nthGrain, true
		c.year, c.month, _ = dateOf(start)
		c.quarter, c.half = (c.month-1)/3+1, (c.month-1)/6+1
	}
	if e.nthCount > 1 {
		p.nthStretch(e, &c, from, to)
	}
	return c
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
