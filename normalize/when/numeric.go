package when

// isoDate reads "2021-11-09", "2015/3/3", "2021-11", "2021-11-09T08:30", "20211109", "2019-aug-01".
func (p *scan) isoDate(i int) (expr, int) {
	w, sep, m := p.at(i), p.at(i+1), p.at(i+2)
	if w.digits == 8 && !w.glued {
		return p.eightDigits(i)
	}
	if w.digits != 4 || w.num < 1000 && w.num > 0 || w.glued && p.sign(i-1, '-') && p.at(i-2).num >= 0 || sep.sign != '-' && sep.sign != '/' && sep.sign != '.' || !m.glued {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Month, hasYear: true, year: int(w.num)}}
	if s, _ := p.match(i+2, cMonth); s != nil {
		e.month = s.n
	} else if m.num >= 1 && m.num <= 12 && m.digits <= 2 {
		e.month = int(m.num)
	} else {
		return expr{}, i
	}
	if d := p.at(i + 4); p.at(i+3).sign == sep.sign && p.at(i+3).glued && d.glued && d.num >= 1 && d.digits <= 2 {
		if j := i + 5; d.num > 31 || p.sign(j, '-') && p.at(j).glued && p.at(j+1).num >= 0 && p.at(j+1).glued && sep.sign == '-' && p.at(j+1).digits != 4 {
			return expr{}, i
		}
		e.grain, e.day = Day, int(d.num)
		return p.isoClock(e, i+5)
	}
	if m.num < 0 || sep.sign == '.' || m.digits != 2 || p.sign(i+3, sep.sign) && p.at(i+3).glued || p.shortRange(w, m, i, sep.sign) {
		return expr{}, i
	}
	return e, i + 3
}

// eightDigits reads "20211109".
func (p *scan) eightDigits(i int) (expr, int) {
	n := int(p.at(i).num)
	y, m, d := n/10000, n/100%100, n%100
	if y < 1800 || y >= 2100 || m < 1 || m > 12 || d < 1 || d > monthLen(y, m) {
		return expr{}, i
	}
	return expr{kind: Date, calendar: calendar{grain: Day, hasYear: true, year: y, month: m, day: d}}, i + 1
}

// isoClock reads the time of day that a letter hangs on the date: "T16:17".
func (p *scan) isoClock(e expr, j int) (expr, int) {
	if t := p.at(j); t.glued && t.end-t.start == 1 && t.num < 0 && t.sign == 0 && p.at(j+1).glued && p.at(j+1).digits == 2 {
		if c, k := p.clockTime(j + 1); k > j+1 {
			e.clock, e.kind = c.clock, TimeOfDay
			return e, k
		}
	}
	return e, j
}

// shortRange says whether "2003-04" is a pair of years: the second follows the first, and no ISO month was written elsewhere.
func (p *scan) shortRange(y, m *piece, i int, sep byte) bool {
	return int(m.num) == int(y.num)%100+1 && (p.at(i-1).end != 0 || sep == '/')
}

// slashDate reads "11/9/2021", "29/03/2018", "10.31.1974", "2/15"; the month comes first unless it cannot.
func (p *scan) slashDate(i int) (expr, int) {
	a, s, b := p.at(i), p.at(i+1), p.at(i+2)
	if a.num < 1 || a.digits > 2 || b.num < 1 || b.digits > 2 || s.sign != '/' && s.sign != '-' && s.sign != '.' || p.sign(i-1, '/') || p.sign(i-1, '.') && p.at(i-1).glued && a.glued || s.glued != b.glued {
		return expr{}, i
	}
	if (p.has(i, cEvent) || p.has(i, cFreq)) && !p.sign(i+3, s.sign) {
		return expr{}, i
	}
	m, d := int(a.num), int(b.num)
	if m > 12 || s.sign == '.' && d <= 12 && p.sign(i+3, '.') {
		m, d = d, m
	}
	if m > 12 || d > 31 {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, month: m, day: d}}
	if y := p.at(i + 4); p.at(i+3).sign == s.sign && s.glued && y.glued && (y.digits == 4 || y.digits == 2) {
		e.hasYear, e.year = true, int(y.num)
		if y.digits == 2 {
			e.year = p.twoDigits(int(y.num))
		}
		if p.sign(i+5, s.sign) && p.at(i+5).glued && s.sign != '-' {
			return expr{}, i
		}
		return e, i + 5
	}
	if y, j := p.year(p.comma(i + 3)); s.sign == '/' && p.sign(i+3, ',') && j > i+4 {
		e.hasYear, e.year = true, y
		return e, j
	}
	if p.sign(i+3, s.sign) && p.at(i+3).glued && p.at(i+4).num >= 0 || !p.bareSlash(i, s, d) {
		return expr{}, i
	}
	return e, i + 3
}

// bareSlash says whether two numbers and a sign are a date: alone, or behind a weekday or a preposition.
func (p *scan) bareSlash(i int, s *piece, d int) bool {
	prev, next := p.at(i-1), p.at(i+3)
	if next.mask.has(cUnit) || next.mask.has(cUnits) || next.mask.has(cGluedUnit) || next.mask.has(cAM) || next.mask.has(cPM) || p.decimal(i+3) || next.sign == '%' {
		return false
	}
	alone := prev.end == 0 && (next.end == 0 || next.mask.has(cAt))
	switch {
	case prev.solo.has(cWeekday) || prev.sign == ',' && p.was(i-2, cWeekday):
		return true
	case s.sign == '/' && s.glued:
		word := next.sign == 0 && next.num < 0 && next.end > 0 && !next.mask.has(cPrep) && !next.mask.has(cAnd) && !next.mask.has(cOr)
		return prev.solo.has(cOn) || prev.solo.has(cFrom) || prev.solo.has(cTo) || prev.solo.has(cDir) || alone || prev.sign == '-' || prev.solo.has(cPrep) && d > 12 || prev.sign == '?' || d > 12 && !word && prev.end == 0
	case s.sign == '.' && s.glued:
		return prev.solo.has(cOn) && next.sign != 1
	}
	return alone
}
