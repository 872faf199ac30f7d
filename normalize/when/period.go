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
	if prev := p.at(i - 1); d == dirThat && !p.has(k, cSeason) && prev.end != 0 && prev.sign == 0 && !prev.solo.has(cPrep) && !prev.solo.has(cOf) {
		return expr{}, i // "said that Friday ..." names no Friday
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
