package when

// period reads what stands before or after a reference: "last week", "the next few months", "the four previous weeks",
// "this September", "that afternoon", "next Friday", "last Easter".
func (p *scan) period(i int) (expr, int) {
	j := p.skip(i, cThe)
	count, counted := amount{}, false
	if !p.has(j, cDir) {
		a, k := p.number(j)
		if k == j || !p.has(k, cDir) || a.article {
			return expr{}, i
		}
		count, counted, j = a, true, k
	}
	s, k := p.match(j, cDir)
	if s == nil {
		return expr{}, i
	}
	d := dirNames[s.text]
	if a, m := p.number(k); !counted && m > k && !a.article && (p.has(m, cUnits) || p.has(m, cUnit)) {
		count, counted, k = a, true, m
	}
	if e, m := p.periodUnit(d, k, count, counted); m > k {
		e.definite = p.has(i, cThe) && d == dirNext && !counted
		return e, m
	}
	if d == dirPast {
		d = dirLast
	}
	if counted || d == dirThese {
		return expr{}, i
	}
	return p.periodName(i, d, k)
}

// periodUnit reads the unit of a period at k.
func (p *scan) periodUnit(d dir, k int, count amount, counted bool) (expr, int) {
	u, m := p.match(k, cUnit)
	if u == nil {
		u, m = p.match(k, cUnits)
	}
	if u == nil || u.class == cUnits && !counted && !d.mentionedNext() && d != dirNext && d != dirLast && d != dirPast {
		return expr{}, k
	}
	if d == dirPast && u.grain == Weekend {
		d = dirLast
	}
	e := expr{kind: Date, calendar: calendar{grain: u.grain, dir: d}}
	e.fiscal = u.text == "FY" || u.text == "SY"
	switch {
	case d == dirThese && !counted:
		return expr{}, k
	case u.grain >= Decade && u.class == cUnit && !counted && (d == dirLast || d == dirNext): // "the coming decade" begins now
		e.buf[0] = step{n: 1, lo: 1, hi: 1, unit: u.grain}
		e.lens = 1
	case d == dirThat && (u.grain == Month || u.grain == Quarter || u.grain == Half) && u.n == 1 && !counted: // "the same month of 2022"
		return e, p.yearTail(&e, m)
	case u.class == cUnits && !counted: // "the following months"
		e.buf[0] = step{n: 1, lo: 2, hi: 9, unit: u.grain, vague: true}
		e.lens = 1
	case counted && (d == dirPast || count.n != 1 || count.vague || u.n != 1) || u.n != 1 || d == dirPast && u.grain >= Day:
		if !counted {
			count = exactly(1)
		}
		n := float64(u.n)
		e.buf[0] = step{n: count.n * n, lo: count.lo * n, hi: count.hi * n, unit: u.grain, vague: count.vague, business: u.text == "BD"}
		e.lens = 1
	case u.grain == DayPart: // "that night"
		e.grain, e.kind, e.dayCode, e.dayLo, e.dayHi = Day, TimeOfDay, "NI", 18, 30
	case u.grain < Day && d != dirLast && d != dirNext && d != dirPast:
		return expr{}, k
	case u.grain == Quarter && p.has(m, cOf) && d == dirLast:
		return expr{}, k
	}
	return e, m
}

// mentionedNext says whether plural units may follow without a count: "the following months", "the coming days".
func (d dir) mentionedNext() bool { return d == dirFollow || d == dirPrev }

// periodName reads the named thing of a period at k: a month, a season, a day of the week, a part of the day, a holiday.
func (p *scan) periodName(i int, d dir, k int) (expr, int) {
	if s, m := p.match(k, cDayPart); s != nil && d != dirLast {
		e := expr{kind: TimeOfDay, calendar: calendar{grain: Day, dir: d}}
		e.setDayPart(s)
		return e, m
	}
	if d == dirThat { // "said that Friday ..." names no Friday
		return expr{}, i
	}
	if month, m := p.month(k); m > k {
		e := expr{kind: Date, calendar: calendar{grain: Month, month: month, dir: d}}
		return e, p.yearTail(&e, m)
	}
	if s, m := p.match(k, cSeason); s != nil {
		return expr{kind: Date, calendar: calendar{grain: Season, season: seasonNamed(s.text), dir: d}}, m
	}
	if s, m := p.match(k, cWeekday); s != nil && (s.flag != shy || p.at(k).capital) {
		return expr{kind: Date, calendar: calendar{grain: Day, weekday: s.n, dir: d}}, m
	}
	if e, m := p.holidayDate(k); m > k && !e.hasYear {
		e.dir = d
		return e, m
	}
	if e, m := p.dayMonth(k); m > k {
		e.dir = d
		return e, m
	}
	if e, m := p.slashDate(k); m > k {
		return e, m
	}
	return expr{}, i
}

// deictic reads "today", "yesterday", "tonight", "the day after tomorrow".
func (p *scan) deictic(i int) (expr, int) {
	s, j := p.match(i, cDeictic)
	if s == nil {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, deictic: true, dayOffset: s.n}}
	if s.text != "" {
		e.kind = TimeOfDay
		p.dayPartNamed(&e, s.text)
	}
	return e, j
}

// dayPartNamed gives e the hours of the first part of the day with the code.
func (p *scan) dayPartNamed(e *expr, code string) {
	for i := range p.dayParts {
		if p.dayParts[i].text == code {
			e.setDayPart(&p.dayParts[i])
			return
		}
	}
}

// setDayPart gives e a part of the day.
func (e *expr) setDayPart(s *sense) { e.dayCode, e.dayLo, e.dayHi = s.text, s.lo, s.hi }

// weekdayDate reads a day of the week: "Tuesday", "Fri.", "Friday last".
func (p *scan) weekdayDate(i int) (expr, int) {
	s, j := p.match(i, cWeekday)
	if s == nil && p.at(i).solo.has(cWeekday) == false && (p.at(i).num >= 0 || p.has(i, cNum)) {
		return p.weekdaysFromNow(i)
	}
	if s == nil || s.flag == shy && !p.plausibleWeekday(i, j) {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, weekday: s.n}}
	if s.flag == shy && p.sign(j, '.') && p.at(j).glued {
		j++
	}
	if d, m := p.match(j, cDir); d != nil && m == j+1 {
		if n := dirNames[d.text]; (n == dirLast || n == dirNext) && !p.has(m, cUnit) && !p.has(m, cUnits) && !p.has(m, cMonth) && !p.has(m, cDayPart) && (p.at(m).end == 0 || p.at(m).sign != 0) && p.at(j).plural == false {
			e.dir = n
			return e, m
		}
	}
	return e, j
}

// weekdaysFromNow reads "three Fridays from now", "two Sundays ago".
func (p *scan) weekdaysFromNow(i int) (expr, int) {
	a, j := p.number(i)
	s, k := p.match(j, cWeekdays)
	if s == nil || j == i || !a.integer || a.n < 1 || a.n > 60 {
		return expr{}, i
	}
	n := int(a.n)
	m, ok := p.is(k, cFromNow)
	if !ok {
		if m, ok = p.is(k, cAgo); !ok {
			return expr{}, i
		}
		n = -n
	}
	return expr{kind: Date, calendar: calendar{grain: Day, weekday: s.n, nth: n, dir: dirNext}}, m
}

// plausibleWeekday says whether "Sun" or "Wed" is a day: capital, and beside a date, a clock or a preposition.
func (p *scan) plausibleWeekday(i, j int) bool {
	prev, next := p.at(i-1), p.at(j)
	if next.sign == '.' {
		next = p.at(j + 1)
	}
	if next.sign == ',' {
		next = p.at(j + 1)
	}
	beside := next.num > 0 && next.num <= 31 && next.digits <= 2 || next.mask.has(cMonth) || next.mask.has(cDayPart) || next.mask.has(cThe) && p.at(j+1).num > 0 || next.mask.has(cDeictic)
	alone := prev.end == 0 && next.end == 0
	if !p.at(i).capital {
		return alone && next.end == 0 && p.at(i).end-p.at(i).start == 3 && p.has(i, cWeekday) && p.sign(i+1, '.')
	}
	return beside || alone || prev.solo.has(cOn) || prev.solo.has(cDir) || prev.solo.has(cMonth) || prev.sign == ',' && p.at(i-2).num > 0 || prev.solo.has(cOr) || prev.solo.has(cAt) || prev.solo.has(cUnit) || next.mask.has(cAt) && (p.at(j+1).num >= 0 || p.at(j+2).num >= 0)
}

// dayNumber reads a day whose month is told by the text: "the 5th", "the 28th of that month", "20 of next month".
func (p *scan) dayNumber(i int) (expr, int) {
	j := p.skip(i, cThe)
	d, k, ordinal := p.dayOfMonth(j)
	if k == j {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, day: d}}
	m := k
	if u, n := p.match(m, cUnit); u != nil && u.grain == Day && ordinal {
		m = n
	}
	if n, ok := p.is(m, cOf); ok || p.at(m).mask.has(cIn) {
		if !ok {
			n = m + 1
		}
		n = p.skip(n, cThe)
		if s, q := p.match(n, cDir); s != nil {
			if u, r := p.match(q, cUnit); u != nil && u.grain == Month && u.n == 1 {
				e.monthDir = dirNames[s.text]
				return e, r
			}
		}
		if u, q := p.match(n, cUnit); u != nil && u.grain == Month && n > m+1 && u.n == 1 {
			e.monthDir = dirThat
			return e, q
		}
	}
	_, _, spelled := p.ordinal(j)
	if _, q, _ := p.ordinal(p.skip(p.comma(k), cAnd)); q > p.skip(p.comma(k), cAnd) && p.at(k).sign == ',' { // "the 4th, 15th and 3rd Armies"
		return expr{}, i
	}
	if j == i && !p.was(i-1, cWeekday) || m > k || !p.closes(k) {
		return expr{}, i
	}
	if !ordinal || spelled {
		if prev := p.at(i - 1); !prev.solo.has(cOn) && !prev.solo.has(cWeekday) && !(prev.end == 0 && p.at(k).end == 0) {
			return expr{}, i
		}
		if !ordinal && !p.was(i-1, cOn) && !p.was(i-1, cWeekday) && p.at(k).end != 0 {
			return expr{}, i
		}
	}
	if prev := p.at(i - 1); !prev.solo.has(cPrep) && !prev.solo.has(cWeekday) && prev.end != 0 && prev.sign != '-' && !prev.solo.has(cAnd) && !prev.solo.has(cOr) {
		return expr{}, i
	}
	e.grain = Day
	return e, k
}

// closes says whether nothing that could be counted or named follows at piece i.
func (p *scan) closes(i int) bool {
	w := p.at(i)
	if w.end == 0 || w.sign != 0 && w.sign != 1 && w.sign != '%' && !(w.sign == '-' && w.glued) && w.sign != '/' && w.sign != '$' {
		return true
	}
	if w.mask.has(cOf) {
		return false
	}
	if p.tagged {
		switch p.sentence.Tokens[w.tok].Tag {
		case 0:
		default:
			return p.verbal(int(w.tok))
		}
	}
	return w.mask.has(cPrep) || w.mask.has(cAt) || w.mask.has(cAnd) || w.mask.has(cOr) || w.mask.has(cBut) || w.mask.has(cFuture) || w.mask.has(cPast) || w.mask.has(cThe)
}

// weekDate reads "week 31", "the week of October 7th", "the week beginning 4 February".
func (p *scan) weekDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	u, k := p.match(j, cUnit)
	if u == nil || u.grain != Week && u.grain != Weekend || u.n != 1 {
		return expr{}, i
	}
	if w := p.at(k); u.grain == Week && w.num >= 1 && w.num <= 53 && w.digits <= 2 && !p.decimal(k+1) && !p.has(k+1, cUnit) && !p.has(k+1, cUnits) {
		e := expr{kind: Date, calendar: calendar{grain: Week, week: int(w.num)}}
		return e, p.yearTail(&e, k+1)
	}
	m, ok := p.is(k, cOf)
	if s, n := p.match(k, cBound); !ok && s != nil && s.text == "SINCE" && n > k {
		m, ok = n, true
	}
	if !ok {
		return expr{}, i
	}
	e, n := p.date(m)
	if n == m || e.grain != Day || e.nth != 0 {
		return expr{}, i
	}
	e.weekOf, e.grain = true, u.grain
	return e, n
}

// nthDate reads "the first Monday of October", "last day in October 2015", "third last week of 2018", "the first ten days of May".
func (p *scan) nthDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	nth, k := 0, j
	if n, m, _ := p.ordinal(j); m > j {
		nth, k = n, m
	}
	if s, m := p.match(k, cDir); s != nil && dirNames[s.text] == dirLast && m == k+1 {
		nth, k = -max(nth, 1), m
	}
	if nth == 0 || nth > 60 {
		return expr{}, i
	}
	count := 1
	if a, m := p.number(k); m > k && a.integer && !a.vague && a.n >= 1 && a.n < 400 && (nth == 1 || nth == -1) && !a.article {
		count, k = int(a.n), m
	}
	e := expr{kind: Date}
	m := k
	if s, n := p.match(k, cWeekday); s != nil && count == 1 {
		e.weekday, e.nthGrain, m = s.n, Day, n
		if d, q := p.match(m, cDayPart); d != nil { // "the first Monday evening of next month"
			e.kind, m = TimeOfDay, q
			e.setDayPart(d)
		}
	} else if u, n := p.unit(k); u != nil && u.grain >= Day && u.n == 1 && (u.class == cUnit) == (count == 1) {
		e.nthGrain, m = u.grain, n
	} else {
		return expr{}, i
	}
	n, ok := p.is(m, cOf)
	if !ok {
		if n, ok = p.is(m, cIn); !ok {
			return expr{}, i
		}
	}
	outer, q := p.container(n)
	if q == n || outer.grain <= e.nthGrain {
		return expr{}, i
	}
	part, kind, code, lo, hi, weekday, grain := e.part, e.kind, e.dayCode, e.dayLo, e.dayHi, e.weekday, e.nthGrain
	e = outer
	e.part, e.kind, e.dayCode, e.dayLo, e.dayHi, e.weekday, e.nthGrain = part, kind, code, lo, hi, weekday, grain
	e.nth, e.nthCount, e.outer, e.grain = nth, count, outer.grain, grain
	return e, q
}

// unit reads a unit, singular or plural.
func (p *scan) unit(i int) (*sense, int) {
	s, j := p.match(i, cUnit)
	if t, k := p.match(i, cUnits); t != nil && (s == nil || k > j) {
		return t, k
	}
	return s, j
}

// container reads the period in which a part or an nth lies: a month, a year, "next month", "the year".
func (p *scan) container(i int) (expr, int) {
	for _, read := range []func(*scan, int) (expr, int){(*scan).monthDate, (*scan).yearDate, (*scan).seasonDate, (*scan).quarterDate, (*scan).period, (*scan).decade, (*scan).century} {
		if e, j := read(p, i); j > i && e.lens == 0 {
			return e, j
		}
	}
	return p.bareUnit(i)
}

// bareUnit reads "the year", "the month", "week": the one that is spoken of.
func (p *scan) bareUnit(i int) (expr, int) {
	j := p.skip(i, cThe)
	u, k := p.match(j, cUnit)
	if u == nil || u.n != 1 || u.grain < Day {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: u.grain, dir: dirThat}}
	if p.inNews || p.anchor.Kind == NoKind {
		e.dir = dirThis
	}
	e.fiscal = u.text == "FY" || u.text == "SY"
	return e, k
}

// partDate reads a part of a period: "early 2020", "mid-January", "the end of the year", "late in the summer of 1991".
func (p *scan) partDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	s, k := p.match(j, cPartOf)
	if t, m := p.match(j, cPart); t != nil && m > k {
		s, k = t, m
	}
	if s == nil {
		return expr{}, i
	}
	part := partNames[s.text]
	if d, ok := p.dash(k); ok {
		k = d
	}
	k = p.skip(k, cOf)
	if s.class == cPart {
		k = p.skip(k, cIn)
	}
	if m, ok := p.is(k, cMod); ok && p.has(k, cPrep) { // "around next week"
		k = m
	}
	if p.was(k, cPart) { // "early late" is nothing
		return expr{}, i
	}
	e, m := p.date(k)
	if m == k {
		if e, m = p.container(k); m == k || s.class == cPart {
			return expr{}, i
		}
	}
	if e.dir == dirPast && e.lens == 1 && e.buf[0].n == 1 {
		e.dir, e.lens = dirLast, 0
	}
	if e.part != noPart || e.lens > 0 {
		return expr{}, i
	}
	switch {
	case e.dayCode != "":
		e.dayPart = part
	case part == partHours:
		p.dayPartNamed(&e, "MO")
		e.kind, e.dayPart = TimeOfDay, partStart
	case part == partEarlyMo:
		p.dayPartNamed(&e, "MO")
		e.kind, e.dayPart = TimeOfDay, partStart
	case part == partLateHours:
		p.dayPartNamed(&e, "NI")
		e.kind = TimeOfDay
	default:
		e.part = part
	}
	return e, m
}

// partUnitDate reads "EOD", "EOY".
func (p *scan) partUnitDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	s, k := p.match(j, cPartUnit)
	if s == nil || s.flag == shy && !p.allCaps(j) {
		return expr{}, i
	}
	part, unit := cutWord(s.text)
	g, _, _ := unitOf(unit)
	return expr{kind: Date, calendar: calendar{grain: g, dir: dirThis, part: partNames[part]}}, k
}

// cutWord cuts a value at its space.
func cutWord(s string) (a, b string) {
	for i := range len(s) {
		if s[i] == ' ' {
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}
