package when

// guessYear finds the year of a month, day or season that has none: in a narrative that of what was mentioned last;
// in news the one nearest to publication, on the side that the tense tells.
func (p *scan) guessYear(e *expr, c *civil) {
	if e.grain == Year || e.grain > Year {
		return
	}
	if !p.news() || e.dir.mentioned() && p.anchor.Known() {
		if y, ok := p.anchor.Year(); ok && p.anchor.Grain <= Decade {
			c.year, c.hasYear = p.storyYear(e, c, y), true
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

// storyYear is the year of what was mentioned last, y; "the following spring" is the one after it, and a January behind a
// December is that of the next year.
func (p *scan) storyYear(e *expr, c *civil, y int) int {
	sign := e.dir.sign()
	_, m, _ := dateOf(floorDiv(int(p.anchor.Lo), day))
	switch {
	case sign == 0 && p.anchor.Grain <= Month && e.month != 0 && m-e.month >= turnOfYear:
		return y + 1
	case sign == 0:
		return y
	case p.anchor.Grain >= Year:
		return y + sign
	}
	n := nearby{*c, e.weekOf, floorDiv(int(p.anchor.Lo), day)}
	if sign < 0 {
		return n.before(y)
	}
	return n.after(y)
}

// turnOfYear is by how many months a date must lie before the one mentioned to be the next year's.
const turnOfYear = 11

// newsYear picks the year of a date by "last", "this", "next", by the tense, or as the nearest.
func (p *scan) newsYear(e *expr, c *civil, ref int) int {
	n := nearby{*c, e.weekOf, ref}
	year, _, _ := dateOf(ref)
	switch e.dir {
	case dirThis, dirThat:
		if e.season == 4 {
			return n.last(year)
		}
		return year
	case dirLast, dirPrev:
		return n.before(year)
	case dirNext, dirFollow:
		return n.after(year)
	}
	if e.weekday != 0 && e.day != 0 { // the year in which the day of the week fits
		for _, y := range [...]int{year, year + 1, year - 1} {
			if e.day <= monthLen(y, e.month) && weekdayOf(daysOf(y, e.month, e.day)) == e.weekday {
				return y
			}
		}
	}
	switch t := p.tense(e.from); {
	case e.week != 0 || e.quarter != 0 || e.half != 0:
		return year
	case p.ctx.Ahead && t != behind, t == ahead && e.bound != Since:
		return n.next(year)
	case e.bound == Until || e.bound == By: // "has been extended until June" looks ahead
		return n.nearest(year, 366)
	case t == behind:
		return n.nearest(year, 30)
	}
	return n.nearest(year, nearAhead)
}

// nearAhead is how many days ahead a date without a year may lie where no verb tells: news looks back more than ahead.
const nearAhead = 60

// nearby looks for the year of a date around a day of reference.
type nearby struct {
	civil
	weekOf bool
	ref    int
}

// span is the first day of the date in a year, and the day after its last.
func (n *nearby) span(y int) (from, to int) {
	d := n.civil
	d.year, d.hasYear = y, true
	if d.grain == Day && d.day > monthLen(y, d.month) {
		d.day = monthLen(y, d.month)
	}
	if n.weekOf {
		d.grain = Day
	}
	if d.weekday != 0 && d.day == 0 || d.grain == NoGrain {
		return n.ref, n.ref + 1
	}
	lo, hi := d.bounds(nil)
	return floorDiv(int(lo), day), floorDiv(int(hi), day)
}

// last is the latest year in which the date has begun.
func (n *nearby) last(year int) int {
	for y := year + 1; ; y-- {
		if from, _ := n.span(y); from <= n.ref || y < year-2 {
			return y
		}
	}
}

// next is the first year in which the date is not over.
func (n *nearby) next(year int) int {
	for y := year - 1; ; y++ {
		if _, to := n.span(y); to > n.ref || y > year+2 {
			return y
		}
	}
}

// before is the latest year in which the date is over.
func (n *nearby) before(year int) int {
	y := n.last(year)
	if from, to := n.span(y); from <= n.ref && n.ref < to {
		y--
	}
	return y
}

// after is the first year in which the date has not begun.
func (n *nearby) after(year int) int {
	y := n.next(year)
	if from, to := n.span(y); from <= n.ref && n.ref < to {
		y++
	}
	return y
}

// nearest is the year of the nearest such date, one ahead only within so many days.
func (n *nearby) nearest(year, days int) int {
	back, forth := n.last(year), n.next(year)
	from, _ := n.span(forth)
	_, to := n.span(back)
	if back == forth || from-n.ref > days || n.ref-to <= from-n.ref {
		return back
	}
	return forth
}
