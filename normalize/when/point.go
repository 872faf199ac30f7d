package when

// component reads the longest single date, clock or part of a day at i.
func (p *scan) component(i int) (best expr, end int) {
	end = i
	for _, read := range [...]func(*scan, int) (expr, int){(*scan).date, (*scan).clockTime, (*scan).dayPartTime} {
		if e, j := read(p, i); j > end {
			best, end = e, j
		}
	}
	return best, end
}

// point reads a date, a time of day, or both together: "Tuesday, 14 November at 4:17 pm", "3pm tomorrow",
// "the morning of 31 January", "Wednesday of next week": components as long as they complete one another.
func (p *scan) point(i int) (expr, int) {
	e, j := p.component(i)
	if j == i || e.lens > 0 {
		return e, j
	}
	for range 4 {
		k, sep := p.separator(j)
		c, m := p.component(k)
		if m > k && e.joins(&c, sep) {
			e.join(&c)
			j = m
			if e.hasClock && !e.zoned {
				j = p.zoneTail(&e, j)
			}
			continue
		}
		if !e.hasClock && (e.dated() && e.grain == Day || e.dayCode != "") && (sep == cAt || sep == cFor && e.dayCode != "" || p.has(j, cMod) || e.weekday != 0 && p.zoneAt(k+1)) {
			if s, n := p.match(k, cMod); s != nil && p.has(k, cPrep) { // "tonight around 7"
				k = n
			}
			if c, m := p.bareHour(k); m > k {
				e.join(&c)
				j = m
				continue
			}
		}
		break
	}
	return p.shift(e, j)
}

// shift reads "in a year", "two years ago" behind a month or holiday without a year.
func (p *scan) shift(e expr, j int) (expr, int) {
	if e.hasYear || e.yearDir != noDir || e.dir != noDir || e.holiday == 0 && (e.grain != Month || e.month == 0) || e.hasClock || e.part != noPart {
		return e, j
	}
	o, m := p.length(p.skip(j, cIn))
	if o.kind != Date || o.base != fromSpeech || o.buf[0].vague || o.buf[o.lens-1].unit < Month {
		return e, j
	}
	e.base, e.sign, e.lens, e.buf = fromShift, o.sign, o.lens, o.buf
	return e, m
}

// separator passes over what may stand between two components, and says what it was.
func (p *scan) separator(i int) (int, class) {
	j := p.comma(i)
	if p.sign(j, '(') && j == i {
		return i, noClass
	}
	if p.sign(i, '-') && !p.at(i).glued {
		return i + 1, noClass
	}
	for _, c := range []class{cOf, cOn, cAt, cIn, cFor, cFrom} {
		if k, ok := p.is(j, c); ok && k == j+1 {
			return k, c
		}
	}
	if p.sign(i, '\'') {
		if k, ok := p.is(i+1, cPossessive); ok {
			return k, cPossessive
		}
	}
	return j, noClass
}

// joins says whether c completes e: each tells something that the other does not.
func (e *expr) joins(c *expr, sep class) bool {
	if c.lens > 0 || c.part != noPart && e.dated() {
		return false
	}
	switch {
	case e.dated() && c.dated():
		return e.joinsDate(c, sep)
	case c.hasClock && !e.hasClock:
		return (e.dated() && (e.grain == Day) || e.dayCode != "") && sep != cOf && sep != cFrom && sep != cPossessive || sep == cAt && e.grain == Day
	case c.dayCode != "" && e.dayCode == "" && (e.dated() || !c.dated()) && (!e.hasClock || e.ampm == 0 && e.precise == Hour && sep != cAt):
		return e.dated() && e.grain == Day && (sep == noClass || sep == cIn || sep == cAt || sep == cPossessive || sep == cOn)
	case c.dated() && c.grain == Day && e.hasClock:
		return sep == noClass || sep == cOn || sep == cOf
	case c.dated() && c.grain == Day && e.dayCode != "":
		return sep == cOf || sep == noClass || sep == cOn
	}
	return false
}

// joinsDate says whether two dates are one: a day of the week and its date, a day of the week and its week.
func (e *expr) joinsDate(c *expr, sep class) bool {
	if e.part != noPart || e.nth != 0 || c.nth != 0 {
		return false
	}
	plainWeekday := func(x *expr) bool { return x.weekday != 0 && x.day == 0 && x.weekDir == noDir && x.grain == Day }
	week := func(x *expr) bool { return x.grain == Week && x.week == 0 && !x.weekOf && x.dir != noDir }
	theDay := func(x *expr) bool { return x.day != 0 && x.weekday == 0 }
	switch {
	case plainWeekday(e) && theDay(c):
		return sep == noClass
	case theDay(e) && e.month != 0 && plainWeekday(c) && c.dir == noDir:
		return sep == noClass
	case plainWeekday(e) && week(c) && e.dir == noDir:
		return sep == cOf || sep == noClass || sep == cFrom || sep == cIn
	case week(e) && plainWeekday(c) && c.dir == noDir:
		return sep == cOn || sep == noClass || sep == cPossessive
	case e.deictic && theDay(c) && c.hasYear:
		return sep == noClass
	case e.deictic && plainWeekday(c), plainWeekday(e) && c.deictic:
		return sep == noClass
	}
	return false
}

// join takes from c what e does not have.
func (e *expr) join(c *expr) {
	if c.hasClock {
		part, code, lo, hi := e.dayPart, e.dayCode, e.dayLo, e.dayHi
		e.clock = c.clock
		e.dayPart, e.dayCode, e.dayLo, e.dayHi = part, code, lo, hi
		e.kind = TimeOfDay
		return
	}
	if c.dayCode != "" && e.dayCode == "" {
		e.dayCode, e.dayLo, e.dayHi, e.dayPart = c.dayCode, c.dayLo, c.dayHi, c.dayPart
		e.kind = TimeOfDay
		if !c.dated() {
			return
		}
	}
	switch {
	case !e.dated():
		e.calendar = c.calendar
	case e.grain == Week:
		w := e.dir
		e.calendar = c.calendar
		e.weekDir = w
	case c.grain == Week:
		e.weekDir = c.dir
	case e.deictic && c.day != 0:
		e.calendar = c.calendar
	case c.deictic:
		e.calendar = c.calendar
	case c.day != 0:
		w := e.weekday
		e.calendar = c.calendar
		e.weekday = w
	default:
		e.weekday = c.weekday
	}
}
