package when

// guessYear finds the year of a month, day or season that has none: in a narrative that of what was mentioned last;
// in news the one nearest to publication, on the side that the tense tells.
func (p *scan) guessYear(e *expr, c *civil) {
	if e.grain == Year || e.grain > Year {
		return
	}
	if !p.news() {
		if y, ok := p.anchor.Year(); ok && p.anchor.Grain <= Decade {
			c.year, c.hasYear = y, true
		}
		return
	}
	ref, ok := p.speechDay()
	if !ok {
		if p.speech.Known() && p.speech.Grain == Month && e.grain >= Month || p.speech.Grain == Year && p.speech.Known() {
			c.year, c.hasYear = p.speech.Year()
		}
		return
	}
	if y, ok := p.toldYear(e); ok {
		c.year, c.hasYear = y, true
		return
	}
	c.year, c.hasYear = p.newsYear(e, c, ref), true
}

// newsYear picks the year of a date by "last", "this", "next", by the tense, or as the nearest.
func (p *scan) newsYear(e *expr, c *civil, ref int) int {
	year, _, _ := dateOf(ref)
	span := func(y int) (int, int) {
		d := *c
		d.year, d.hasYear = y, true
		if d.grain == Day && d.day > monthLen(y, d.month) {
			d.day = monthLen(y, d.month)
		}
		if e.weekOf {
			d.grain = Day
		}
		if d.weekday != 0 && d.day == 0 || d.grain == NoGrain {
			return ref, ref + 1
		}
		lo, hi := d.bounds(p.lexicon)
		return floorDiv(int(lo), day), floorDiv(int(hi), day)
	}
	last := func() int {
		for y := year + 1; ; y-- {
			if lo, _ := span(y); lo <= ref || y < year-2 {
				return y
			}
		}
	}
	next := func() int {
		for y := year - 1; ; y++ {
			if _, hi := span(y); hi > ref || y > year+2 {
				return y
			}
		}
	}
	t := p.tense(e.from)
	switch e.dir {
	case dirThis, dirThat:
		if e.season == 4 {
			return last()
		}
		return year
	case dirLast, dirPrev:
		y := last()
		if lo, hi := span(y); lo <= ref && ref < hi {
			y--
		}
		return y
	case dirNext, dirFollow:
		y := next()
		if lo, hi := span(y); lo <= ref && ref < hi {
			y++
		}
		return y
	}
	if e.weekday != 0 && e.day != 0 { // the year in which the day of the week fits
		for _, y := range []int{year, year + 1, year - 1} {
			if e.day <= monthLen(y, e.month) && weekdayOf(daysOf(y, e.month, e.day)) == e.weekday {
				return y
			}
		}
	}
	switch {
	case e.week != 0 || e.quarter != 0 || e.half != 0:
		return year
	case p.ctx.Ahead && t != behind, t == ahead && e.bound != Since:
		return next()
	case e.bound == Until || e.bound == By:
		t = noTense // "has been extended until June" looks ahead
	}
	back, forth := last(), next()
	if back == forth {
		return back
	}
	lo, _ := span(forth)
	_, hi := span(back)
	near := lo-ref <= nearAhead || e.bound == Until || e.bound == By
	if t == behind && lo-ref > 30 || !near || ref-hi <= lo-ref {
		return back
	}
	return forth
}

// nearAhead is how many days ahead a date without a year may lie where no verb tells: news looks back more than ahead.
const nearAhead = 60
