package when

// recurring reads what recurs: "every Friday", "each year", "every two weeks", "per day", "daily", "Mondays", "twice a week",
// "every other day", "on the 19th of every month".
func (p *scan) recurring(i int) (expr, int) {
	w := p.at(i)
	switch {
	case w.mask.has(cEvery) || w.mask.has(cPer) || w.mask.has(cAny):
		return p.every(i)
	case w.mask.has(cFreq):
		if s, j := p.match(i, cFreq); s != nil {
			return expr{kind: Set, text: s.text, every: 1}, j
		}
	case w.mask.has(cTimes):
		if s, j := p.match(i, cTimes); s != nil {
			return p.timesPer(j, i)
		}
	}
	if s, j := p.match(i, cWeekdays); s != nil {
		e := expr{kind: Set, every: 1, calendar: calendar{weekday: s.n}}
		return p.setTail(e, j)
	}
	if s, j := p.match(i, cWeekday); s != nil && s.flag != shy { // "Tuesday afternoons"
		if d, k := p.match(j, cDayPart); d != nil && p.at(k-1).plural {
			e := expr{kind: Set, every: 1, calendar: calendar{weekday: s.n}}
			e.setDayPart(d)
			return e, k
		}
	}
	if d, j, _ := p.dayOfMonth(p.skip(i, cThe)); j > i {
		if k, ok := p.is(j, cOf); ok {
			if m, ok := p.is(k, cEvery); ok {
				if u, n := p.match(m, cUnit); u != nil && u.grain == Month {
					return expr{kind: Set, every: 1, calendar: calendar{day: d}}, n
				}
			}
		}
	}
	return expr{}, i
}

// every reads the rest of "every ...", "each ...", "per ...", "all ...".
func (p *scan) every(i int) (expr, int) {
	if j, ok := p.is(i, cPer); ok {
		return p.everyUnit(j, i, 1, true)
	}
	j, ok := p.is(i, cEvery)
	if !ok { // "all weekends", "any weekend"
		if u, k := p.unit(i + 1); u != nil && u.grain == Weekend && p.has(i, cAny) {
			return setOf(1, u), k
		}
		return expr{}, i
	}
	every := 1
	if k, ok := p.is(j, cOther); ok {
		every, j = 2, k
	}
	if o, k, _ := p.ordinal(j); k > j && p.has(k, cWeekday) { // "every second Friday"
		every, j = max(o, 1), k
	}
	if e, k := p.everyNamed(j, every); k > j {
		return e, k
	}
	return p.everyUnit(j, i, every, false)
}

// everyNamed reads what has a name: "every Friday", "every May", "every summer", "every morning".
func (p *scan) everyNamed(j, every int) (expr, int) {
	e := expr{kind: Set, every: every}
	if s, k := p.match(j, cWeekday); s != nil {
		e.weekday = s.n
		if d, m := p.match(k, cDayPart); d != nil {
			e.setDayPart(d)
			k = m
		}
		return p.setTail(e, k)
	}
	if s, k := p.match(j, cMonth); s != nil && p.at(j).capital {
		e.month = s.n
		return e, k
	}
	if s, k := p.match(j, cSeason); s != nil {
		e.season = seasonNamed(s.text)
		return e, k
	}
	if s, k := p.match(j, cDayPart); s != nil && s.flag == plain {
		e.setDayPart(s)
		return e, k
	}
	return e, j
}

// everyUnit reads a number and a unit at j: "two weeks", "day". Where there is none, it gives i back.
func (p *scan) everyUnit(j, i, every int, per bool) (expr, int) {
	if a, m := p.number(j); m > j && a.integer && !a.vague && a.n < 1000 && !per {
		every, j = every*int(a.n), m
	} else if o, m, _ := p.ordinal(j); m > j && !per {
		every, j = every*o, m
	}
	u, m := p.unit(j)
	if u == nil || u.grain == Quarter && per {
		return expr{}, i
	}
	return p.setTail(setOf(every, u), m)
}

// setOf is what recurs every so many units.
func setOf(every int, u *sense) expr {
	n := float64(every * u.n)
	e := expr{kind: Set, every: every, lens: 1}
	e.buf[0] = step{n: n, lo: n, hi: n, unit: u.grain}
	return e
}

// setTail reads the time of day of what recurs: "every Friday at 9 am", "Mondays at 17:30".
func (p *scan) setTail(e expr, j int) (expr, int) {
	k := p.skip(p.comma(j), cAt)
	if c, m := p.clockTime(k); m > k {
		e.clock = c.clock
		return e, m
	}
	return e, j
}

// timesPer reads "once a week", "three times a year": the number is not the time's.
func (p *scan) timesPer(j, i int) (expr, int) {
	k, ok := p.is(j, cOne)
	if !ok {
		return expr{}, i
	}
	u, m := p.match(k, cUnit)
	if u == nil {
		return expr{}, i
	}
	return setOf(1, u), m
}

// reference reads "now", "recently", "in the future".
func (p *scan) reference(i int) (expr, int) {
	s, j := p.match(i, cRef)
	if s == nil {
		return expr{}, i
	}
	if _, k := p.number(j); p.was(j-1, cDir) && (p.has(k, cUnit) || p.has(k, cUnits)) { // "in the past week"
		return expr{}, i
	}
	return expr{kind: Ref, text: s.text}, j
}
