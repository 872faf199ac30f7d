package when

// weekDate reads "week 31", "the week of October 7th", "the week beginning 4 February".
func (p *scan) weekDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	u, k := p.match(j, cUnit)
	if u == nil || u.grain != Week && u.grain != Weekend || u.n != 1 {
		return expr{}, i
	}
	if u.grain == Weekend && j > i && !p.has(k, cOf) && (p.was(i-1, cPrep) || p.was(i-1, cAt) || p.was(i-1, cSpan)) { // "over the weekend"
		return expr{kind: Date, calendar: calendar{grain: Weekend}}, k
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
	nth, k := p.rank(p.skip(i, cThe))
	if nth == 0 || nth > 60 {
		return expr{}, i
	}
	count := 1
	if a, m := p.number(k); m > k && a.integer && !a.vague && a.n >= 1 && a.n < 400 && (nth == 1 || nth == -1) && !a.article {
		count, k = int(a.n), m
	}
	e, m := p.ranked(k, count)
	if m == k {
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
	outer.kind, outer.clock = e.kind, e.clock
	outer.part, outer.weekday, outer.nthGrain = noPart, e.weekday, e.nthGrain
	outer.nth, outer.nthCount, outer.outer, outer.grain = nth, count, outer.grain, e.nthGrain
	return outer, q
}

// rank reads "first", "last", "third last"; the last ones are negative.
func (p *scan) rank(j int) (nth, k int) {
	nth, k, _ = p.ordinal(j)
	if s, m := p.match(k, cDir); s != nil && dirNames[s.text] == dirLast && m == k+1 {
		return -max(nth, 1), m
	}
	return nth, k
}

// ranked reads what is counted: a day of the week, a unit.
func (p *scan) ranked(k, count int) (expr, int) {
	e := expr{kind: Date}
	if s, n := p.match(k, cWeekday); s != nil && count == 1 {
		e.weekday, e.nthGrain = s.n, Day
		if d, q := p.match(n, cDayPart); d != nil { // "the first Monday evening of next month"
			e.kind, n = TimeOfDay, q
			e.setDayPart(d)
		}
		return e, n
	}
	if u, n := p.unit(k); u != nil && u.grain >= Day && u.n == 1 && (u.class == cUnit) == (count == 1) {
		e.nthGrain = u.grain
		return e, n
	}
	return e, k
}
