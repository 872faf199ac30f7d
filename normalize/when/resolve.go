package when

import "math"

// resolve gives an expr its place on the calendar, as far as the context tells it, and its TIMEX value.
func (p *scan) resolve(e *expr) resolved {
	var r resolved
	r.Kind, r.Grain, r.Mod = e.kind, e.grain, e.mod
	switch e.kind {
	case Duration:
		p.resolveLength(e, &r)
	case Set:
		p.resolveSet(e, &r)
	case Ref:
		p.resolveRef(e, &r)
	default:
		p.resolvePoint(e, &r)
	}
	return r
}

// resolvePoint resolves a Date or TimeOfDay.
func (p *scan) resolvePoint(e *expr, r *resolved) {
	d := p.calendarOf(e)
	if e.base != noBase && e.base != fromShift {
		d = p.offset(e, d)
	} else if e.base == noBase && e.lens > 0 {
		p.stretch(e, r)
		p.applyBound(e, r)
		return
	}
	if d.warning != "" {
		r.warning = d.warning
		return
	}
	r.Grain = d.grain
	r.Lo, r.Hi = d.bounds(p.lexicon)
	r.Vague = e.fiscal && r.Known()
	if e.clock.hasClock || e.dayCode != "" {
		p.applyClock(e, &d, r)
	} else if !r.Known() {
		r.Month, r.Day, r.Weekday = int8(d.month), int8(d.day), int8(d.weekday)
	}
	if d.at != 0 {
		r.Lo, r.Hi = d.at, d.at+int64(e.grain.length())
		r.Grain = e.grain
	}
	p.timexOf(e, &d, r)
	p.applyPart(e, r)
	p.applyBound(e, r)
}

// applyPart narrows the interval to "early", "the end of", or widens it by "about".
func (p *scan) applyPart(e *expr, r *resolved) {
	part := e.part
	if part != noPart {
		if m := part.mod(); m != NoMod {
			r.Mod = m
		}
		switch at := p.speech.Lo - int64(mod(int(p.speech.Lo), day)); {
		case part == partRest && p.speech.Known() && r.Lo < at && at < r.Hi:
			r.Lo = at
		case part == partEarlier && p.speech.Known() && r.Lo < at && at < r.Hi && !e.dir.mentioned():
			r.Hi = at
		case part == partLater && p.speech.Known() && r.Lo < at && at < r.Hi && !e.dir.mentioned():
			r.Lo = at
		}
	}
	if e.mod == Approx && r.Kind != Ref {
		part = partApprox
	}
	if r.Known() && part != noPart {
		grain := r.Grain
		if e.fiscal {
			grain = Year
		}
		lo, hi, vague := p.cutPart(part, grain, r.Lo, r.Hi)
		r.Lo, r.Hi, r.Vague = lo, hi, r.Vague || vague
	}
}

// applyBound opens or closes the interval for "since", "until", "by", "before", "after".
func (p *scan) applyBound(e *expr, r *resolved) {
	b := e.bound
	if b == NoMod || r.Kind == Ref || b == Before && e.beforeDawn() {
		return
	}
	r.Mod = b
	if !r.Known() {
		return
	}
	switch b {
	case Before:
		r.Lo, r.Hi = Ever, r.Lo
	case After:
		if r.Grain >= DayPart {
			r.Lo = r.Hi
		}
		r.Hi = Forever
	case Since:
		r.Hi = Forever
	case Until, By:
		if r.Grain < Day && b == Until || r.Grain < Day && r.Grain != DayPart {
			r.Hi = r.Lo
		}
		r.Lo = Ever
	}
}

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
	vague            bool
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

// calendarOf resolves the date in e.
func (p *scan) calendarOf(e *expr) civil {
	if e.base == fromShift {
		return p.shifted(e)
	}
	c := civil{grain: e.grain, hasYear: e.hasYear, year: e.year, month: e.month, day: e.day, weekday: e.weekday, week: e.week, season: e.season, quarter: e.quarter, half: e.half, fiscal: e.fiscal}
	if e.base == fromSelf {
		c.grain = e.outer
	}
	if !e.dated() && e.base == noBase { // a clock alone: the day that is spoken of
		return p.dayOfClock(e, c)
	}
	if e.base == fromSpeech || e.base == fromMention {
		return c
	}
	if e.nth != 0 && e.outer != NoGrain {
		return p.nthOf(e, c)
	}
	switch {
	case e.deictic:
		if !p.news() { // in a story, "today" is in somebody's mouth
			return c
		}
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
	case e.dir != noDir && e.month == 0 && e.season == 0 && e.day == 0:
		if e.definite && p.anchor.Known() && p.anchor.Grain <= max(e.grain, Day) && p.tense(e.from) != ahead {
			e.dir = dirFollow // "They met on 4 March and again the next day."
		}
		d := p.periodOf(e, c)
		if e.hasYear {
			d.year = e.year
		}
		return d
	}
	if !c.hasYear {
		p.guessYear(e, &c)
	}
	if e.day != 0 && e.month == 0 && e.grain == Day { // "the 5th"
		return p.bareDay(e, c)
	}
	return p.checked(e, c)
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
	if c.hasYear && (c.year > 9999 || c.year < -9998) {
		c.warning = "lies beyond the years 0 to 9999"
	}
	return c
}

// weekOfDay is the week or weekend of a day.
func weekOfDay(e *expr, c civil, n int) civil {
	if e.grain == Weekend && weekdayOf(n) <= 2 { // the weekend of a holiday on a Monday lies before it
		n -= 3
	}
	c.year, c.week = weekOf(n)
	c.hasDay, c.first, c.days, c.hasYear = true, n-weekdayOf(n)+1, 7, true
	if e.grain == Weekend {
		c.first, c.days, c.weekend = c.first+5, 2, true
	}
	return c
}

// speechDay is the day of publication, where it is known to the day.
func (p *scan) speechDay() (int, bool) {
	if p.speech.Known() && p.speech.Grain <= Day {
		return floorDiv(int(p.speech.Lo), day), true
	}
	return 0, false
}

// mentionDay is the first day of what was mentioned last, or the day of publication.
func (p *scan) mentionDay() (int, Grain, bool) {
	if p.anchor.Known() && p.anchor.Lo != Ever {
		return floorDiv(int(p.anchor.Lo), day), p.anchor.Grain, true
	}
	if n, ok := p.speechDay(); ok && (p.inNews || p.ctx.Ahead || p.anchor.Kind == NoKind && p.ctx.Published != "") {
		return n, Day, true
	}
	return 0, NoGrain, false
}

// setDay makes c the day n.
func (c *civil) setDay(n int) {
	c.hasDay, c.first, c.days, c.hasYear, c.grain = true, n, 1, true, Day
	c.year, c.month, c.day = dateOf(n)
}

// fromSpeechDay is so many days from the day of publication.
func (p *scan) fromSpeechDay(c civil, offset int) civil {
	if n, ok := p.speechDay(); ok {
		c.setDay(n + offset)
	}
	return c
}

// dayOfClock finds the day of a clock or part of a day that has none.
func (p *scan) dayOfClock(e *expr, c civil) civil {
	if p.ctx.Ahead {
		if n, ok := p.speechDay(); ok {
			c.setDay(n)
			if e.hasClock && p.hasClock && int64(n)*day+int64(e.minuteOfDay())*minute < p.speech.Lo {
				c.setDay(n + 1)
			}
		}
		return c
	}
	if ahead := p.anchor.Lo > p.speech.Lo && p.inNews && !p.here; p.anchor.Known() && p.anchor.Grain <= Day && p.anchor.Lo != Ever && e.hasClock && !ahead {
		c.setDay(floorDiv(int(p.anchor.Lo), day))
	} else if p.at(e.from).mask.has(cThe) || p.at(e.from-1).mask.has(cThe) && e.dayCode != "" {
		if p.anchor.Known() && p.anchor.Grain <= Day && p.anchor.Lo != Ever {
			c.setDay(floorDiv(int(p.anchor.Lo), day))
		}
	}
	c.grain = DayPart
	return c
}

// yearOf is the year that "last year", "that year" names.
func (p *scan) yearOf(d dir) (int, bool) {
	if d.mentioned() || d == dirThis && !p.news() && p.anchor.Known() {
		if y, ok := p.anchor.Year(); ok {
			return y + d.sign(), true
		}
	}
	y, ok := p.speech.Year()
	return y + d.sign(), ok
}

// news says whether dates are told from the day of publication rather than from what was mentioned last.
func (p *scan) news() bool { return p.inNews || !p.anchor.Known() }

// referenceDay is the day from which d counts, and how exactly it is known.
func (p *scan) referenceDay(d dir) (int, Grain, bool) {
	if d.mentioned() || !p.news() {
		return p.mentionDay()
	}
	if !p.speech.Known() {
		return 0, NoGrain, false
	}
	return floorDiv(int(p.speech.Lo), day), p.speech.Grain, true
}

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
		monday := ref - weekdayOf(ref) + 1 + 7*n
		c.year, c.week = weekOf(monday)
		c.hasDay, c.first, c.days = true, monday, 7
		if e.grain == Weekend {
			c.first, c.days, c.weekend = monday+5, 2, true
		}
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
		r.Lo, r.Hi = at, moveBusiness(at, e.dir.sign()*int(n))
		if r.Lo > r.Hi {
			r.Lo, r.Hi = r.Hi, r.Lo
		}
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

// weekdayOf resolves a day of the week: by "last" and "next", by its week, else by the tense of its verb.
func (p *scan) weekdayOf(e *expr, c civil) civil {
	ref, grain, ok := p.referenceDay(e.dir)
	if e.dir == noDir && e.weekDir == noDir || e.dir == dirThis || e.dir == dirLast || e.dir == dirNext {
		ref, grain, ok = p.referenceDay(noDir)
	}
	if !ok || grain > Day {
		return c
	}
	monday := ref - weekdayOf(ref) + 1
	n := monday + e.weekday - 1
	switch {
	case e.nth > 0:
		if n <= ref {
			n += 7
		}
		n += 7 * (e.nth - 1)
	case e.nth < 0:
		if n >= ref {
			n -= 7
		}
		n += 7 * (e.nth + 1)
	case e.weekDir != noDir:
		n += 7 * e.weekDir.sign()
	case e.dir == dirThis || e.dir == dirThat:
	case e.dir == dirLast || e.dir == dirPrev:
		if n >= ref {
			n -= 7
		}
	case e.dir == dirNext && p.ctx.Ahead && p.has(e.from, cDir) && n > ref: // "next Wednesday" on a Tuesday is not tomorrow
		n += 7
	case e.dir == dirNext || e.dir == dirFollow:
		if n <= ref {
			n += 7
		}
	default:
		n = p.byTense(e, n, ref)
	}
	c.setDay(n)
	return c
}

// byTense picks the last or the next such day of the week for the tense; today counts for both where a verb tells it.
func (p *scan) byTense(e *expr, n, ref int) int {
	t := p.tense(e.from)
	if !p.news() {
		t = ahead // a narrative goes on
	}
	if t == noTense && (e.bound == By || e.bound == Until) {
		t = ahead
	}
	if t == noTense {
		if !p.ctx.Ahead {
			t = behind
		} else if n <= ref {
			return n + 7
		}
	}
	if t == behind && p.ctx.Ahead {
		t = ahead
	}
	if t == behind && n > ref {
		return n - 7
	}
	if t == ahead && n < ref {
		return n + 7
	}
	return n
}

// dayInMonth resolves "the 20th of last month".
func (p *scan) dayInMonth(e *expr, c civil) civil {
	ref, grain, ok := p.referenceDay(e.monthDir)
	if !ok || grain > Month {
		c.grain = Day
		return c
	}
	y, m, _ := dateOf(ref)
	y, m, _ = dateOf(daysOf(y, m+e.monthDir.sign(), 1))
	c.grain = Day
	if e.day > monthLen(y, m) {
		c.warning = "does not exist"
		return c
	}
	c.setDay(daysOf(y, m, e.day))
	return c
}

// bareDay resolves "the 5th": of the month that was mentioned, else the one nearest to publication.
func (p *scan) bareDay(e *expr, c civil) civil {
	ref, grain, ok := p.mentionDay()
	if !ok || grain > Month {
		return c
	}
	y, m, d := dateOf(ref)
	if p.anchor.Known() && p.anchor.Lo != Ever && !p.ctx.Ahead {
		if e.day < d && grain <= Day && d-e.day > 20 {
			m++
		}
	} else {
		t := p.tense(e.from)
		if e.weekday == 0 && (t == ahead || p.ctx.Ahead && t == noTense) && e.day < d {
			m++
		} else if t != ahead && !p.ctx.Ahead && e.day > d {
			m--
		}
		for n := 0; e.weekday != 0 && n < 24; n++ { // "Thursday the 15th"
			if y2, m2, _ := dateOf(daysOf(y, m+n, 1)); e.day <= monthLen(y2, m2) && weekdayOf(daysOf(y2, m2, e.day)) == e.weekday && daysOf(y2, m2, e.day) >= ref-7 {
				m += n
				break
			}
		}
	}
	y, m, _ = dateOf(daysOf(y, m, 1))
	if e.day > monthLen(y, m) {
		return c
	}
	c.setDay(daysOf(y, m, e.day))
	return c
}

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
	if c.hasYear {
		if n, ok := find(c.year); ok {
			return set(n)
		}
		c.hasYear = false
		return c
	}
	ref, ok := p.speechDay()
	if !p.news() {
		if y, ok := p.anchor.Year(); ok {
			if n, ok := find(y); ok {
				return set(n)
			}
		}
		return c
	}
	if !ok {
		if n, ok := find(2000); ok && p.fixed(e.holiday) {
			_, c.month, c.day = dateOf(n)
		}
		return c
	}
	return p.holidayNear(e, c, ref, find, set)
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
