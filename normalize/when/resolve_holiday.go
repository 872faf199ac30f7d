package when

// holidayOf finds the day of a holiday.
func (p *scan) holidayOf(e *expr, c civil) civil {
	h := p.holidays[e.holiday-1]
	if e.yearDir != noDir {
		if y, ok := p.yearOf(e.yearDir); ok {
			c.year, c.hasYear = y, true
		}
	}
	find := func(y int) (int, bool) { return h.rule(y, h.args) }
	set := func(n int) civil {
		if e.weekOf {
			c.grain = e.grain
			return weekOfDay(e, c, n)
		}
		c.setDay(n)
		c.days = h.days
		return c
	}
	year, known := c.year, c.hasYear
	if !known && !p.news() {
		year, known = p.anchor.Year()
	}
	if n, ok := find(year); known && ok {
		return set(n)
	}
	ref, ok := p.speechDay()
	if !known && ok && p.news() {
		return p.holidayNear(e, c, ref, find, set)
	}
	c.hasYear = false
	if n, ok := find(2000); ok && p.fixed(e.holiday) {
		_, c.month, c.day = dateOf(n)
	}
	return c
}

// fixed says whether a holiday has the same date in all years.
func (p *scan) fixed(holiday int) bool {
	h := p.holidays[holiday-1]
	a, ok1 := h.rule(2001, h.args)
	b, ok2 := h.rule(2002, h.args)
	return ok1 && ok2 && b-a == 365
}

// holidayNear picks the holiday's year by "last" and "next", by tense, or as the nearest.
func (p *scan) holidayNear(e *expr, c civil, ref int, find func(int) (int, bool), set func(int) civil) civil {
	year, _, _ := dateOf(ref)
	back, forth, haveBack, haveForth := 0, 0, false, false
	for y := year - 2; y <= year+2; y++ {
		n, ok := find(y)
		if !ok {
			continue
		}
		if n < ref || n == ref && e.dir == noDir {
			back, haveBack = n, true
		}
		if n >= ref && !haveForth && (n > ref || e.dir == noDir) {
			forth, haveForth = n, true
		}
	}
	t := p.tense(e.from)
	switch {
	case !haveBack && !haveForth:
		return c
	case e.dir.sign() < 0:
		return set(back)
	case e.dir.sign() > 0:
		return set(forth)
	case e.dir == dirThis:
		if n, ok := find(year); ok {
			return set(n)
		}
	case p.ctx.Ahead && t != behind || t == ahead:
		return set(forth)
	case t == behind && forth-ref > 30 || ref-back <= forth-ref:
		return set(back)
	}
	return set(forth)
}
