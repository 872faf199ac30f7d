package when

// A civil is a date as far as it is known.
type civil struct {
	grain            Grain
	hasYear          bool
	year, month, day int
	weekday          int
	week             int
	season           int
	quarter, half    int
	weekend          bool
	first            int // day number of the first day, where hasDay
	hasDay           bool
	days             int // how many days, where hasDay
	fiscal           bool
	at               int64 // a moment, where an offset is finer than a day
	warning          string
	unresolved       bool
}

// bounds are the moments between which the date lies; both 0 where the year is not known.
func (c *civil) bounds(l *lexicon) (lo, hi int64) {
	if c.hasDay {
		return int64(c.first) * day, int64(c.first+max(c.days, 1)) * day
	}
	if !c.hasYear {
		return 0, 0
	}
	y := c.year
	month := func(m, n int) (int64, int64) {
		return int64(daysOf(y, m, 1)) * day, int64(daysOf(y, m+n, 1)) * day
	}
	switch c.grain {
	case Day:
		n := daysOf(y, c.month, c.day)
		return int64(n) * day, int64(n+1) * day
	case Month:
		return month(c.month, 1)
	case Season:
		return month(seasonMonth[c.season], 3)
	case Quarter:
		return month(3*c.quarter-2, 3)
	case Half:
		return month(6*c.half-5, 6)
	case Week:
		n := weekStart(y, c.week)
		return int64(n) * day, int64(n+7) * day
	case Year:
		if c.fiscal { // whose year it is, the text does not say
			return int64(daysOf(y-1, 4, 1)) * day, int64(daysOf(y+1, 7, 1)) * day
		}
		return month(1, 12)
	case Decade:
		return month(1, 120)
	case Century:
		return month(1, 1200)
	case Millennium:
		return month(1, 12000)
	}
	return 0, 0
}

// seasonMonth is the month in which a season begins: meteorological, in the north.
var seasonMonth = [...]int{0, 3, 6, 9, 12}

// setDay makes c the day n.
func (c *civil) setDay(n int) {
	c.hasDay, c.first, c.days, c.hasYear, c.grain = true, n, 1, true, Day
	c.year, c.month, c.day = dateOf(n)
}

// setWeek makes c the week, or the weekend, that begins on a Monday.
func (c *civil) setWeek(monday int, g Grain) {
	c.setDay(monday)
	c.grain, c.days = g, 7
	c.year, c.week = weekOf(monday)
	if g == Weekend {
		c.first, c.days, c.weekend = monday+5, 2, true
	}
}

// calendarOf resolves the date in e.
func (p *scan) calendarOf(e *expr) civil {
	c := civil{grain: e.grain, hasYear: e.hasYear, year: e.year, month: e.month, day: e.day, weekday: e.weekday, week: e.week, season: e.season, quarter: e.quarter, half: e.half, fiscal: e.fiscal}
	switch {
	case e.base == fromShift:
		return p.shifted(e)
	case e.base == fromSpeech || e.base == fromMention:
		return c
	case e.base == fromSelf:
		c.grain = e.own
	case !e.dated(): // a clock alone: the day that is spoken of
		return p.dayOfClock(e, c)
	}
	switch {
	case e.nth != 0 && e.nthGrain != NoGrain:
		return p.nthOf(e, c)
	case e.deictic && !p.news(): // in a story, "today" is in somebody's mouth
		return c
	case e.deictic:
		return p.fromSpeechDay(c, e.dayOffset)
	case e.holiday != 0:
		return p.holidayOf(e, c)
	case e.monthDir != noDir:
		return p.dayInMonth(e, c)
	case e.yearDir != noDir:
		if y, ok := p.yearOf(e.yearDir); ok {
			c.year, c.hasYear = y, true
		}
	case e.weekday != 0 && e.day == 0:
		return p.weekdayOf(e, c)
	case e.grain == Weekend && e.dir == noDir && !e.weekOf:
		return p.weekendOf(e, c)
	case e.dir != noDir && e.month == 0 && e.season == 0 && e.day == 0:
		return p.directed(e, c)
	}
	if !c.hasYear {
		p.guessYear(e, &c)
	}
	if e.day != 0 && e.month == 0 && e.grain == Day { // "the 5th"
		return p.bareDay(e, c)
	}
	return p.checked(e, c)
}

// directed resolves "last week", and "the next day" as the one after what was mentioned: "They met on 4 March and again the next day."
func (p *scan) directed(e *expr, c civil) civil {
	if e.definite && p.anchor.Known() && p.anchor.Grain <= max(e.grain, Day) && p.tense(e.from) != ahead {
		e.dir = dirFollow
	}
	c = p.periodOf(e, c)
	if e.hasYear { // "the same month of 2022"
		c.year = e.year
	}
	return c
}

// shifted resolves "Christmas in a year", "March two years ago": the date as it is told so long from now.
func (p *scan) shifted(e *expr) civil {
	d := *e
	d.base, d.lens = noBase, 0
	at := p.speech
	defer func() { p.speech = at }()
	if p.speech.Known() {
		for _, s := range e.lengths() {
			p.speech.Lo = move(p.speech.Lo, s.n*float64(e.sign), s.unit)
		}
		p.speech.Hi = p.speech.Lo + day
		if e.buf[0].unit >= Month && e.holiday == 0 {
			d.hasYear = true
			d.year, _ = p.speech.Year()
		}
		if e.holiday != 0 && e.buf[0].unit >= Year {
			d.hasYear = true
			d.year, _ = p.speech.Year()
		}
	}
	return p.calendarOf(&d)
}

// checked warns of days that do not exist, and turns "the week of 7 October" into its week.
func (p *scan) checked(e *expr, c civil) civil {
	if e.day != 0 && e.month != 0 {
		year := c.year
		if !c.hasYear {
			year = 2000 // 29 February may be meant
		}
		if e.month > 12 || e.day > monthLen(year, e.month) || (e.hasYear || !c.hasYear) && e.day > monthLen(year, e.month) {
			if !e.hasYear && e.month == 2 && e.day == 29 {
				c.hasYear = false
			} else {
				c.warning = "does not exist"
				return c
			}
		}
		if e.weekOf && c.hasYear {
			return weekOfDay(e, c, daysOf(c.year, c.month, c.day))
		}
	}
	if c.hasYear && (c.year > lastYear || c.year < firstYear) {
		c.warning = "lies beyond the years 0 to 9999"
	}
	return c
}

// weekOfDay is the week or weekend of a day.
func weekOfDay(e *expr, c civil, n int) civil {
	if e.grain == Weekend && weekdayOf(n) <= 2 { // the weekend of a holiday on a Monday lies before it
		n -= 3
	}
	c.setWeek(n-weekdayOf(n)+1, e.grain)
	return c
}
