package when

// weekdayDate reads a day of the week: "Tuesday", "Fri.", "Friday last".
func (p *scan) weekdayDate(i int) (expr, int) {
	s, j := p.match(i, cWeekday)
	if s == nil && !p.at(i).solo.has(cWeekday) && (p.at(i).num >= 0 || p.has(i, cNum)) {
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
		if n := dirNames[d.text]; (n == dirLast || n == dirNext) && !p.has(m, cUnit) && !p.has(m, cUnits) && !p.has(m, cMonth) && !p.has(m, cDayPart) && (p.at(m).end == 0 || p.at(m).sign != 0) && !p.at(j).plural {
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
	if p.sign(j, '.') {
		j++
	}
	j = p.comma(j)
	prev, next := p.at(i-1), p.at(j)
	beside := next.num > 0 && next.num <= 31 && next.digits <= 2 || next.mask.has(cMonth) || next.mask.has(cDayPart) || next.mask.has(cThe) && p.at(j+1).num > 0 || next.mask.has(cDeictic)
	alone := prev.end == 0 && next.end == 0
	if !p.at(i).capital {
		return alone && next.end == 0 && p.at(i).end-p.at(i).start == 3 && p.has(i, cWeekday) && p.sign(i+1, '.')
	}
	return beside || alone || prev.solo.has(cOn) || prev.solo.has(cDir) || prev.solo.has(cMonth) || prev.sign == ',' && p.at(i-2).num > 0 || prev.solo.has(cOr) || prev.solo.has(cAt) || prev.solo.has(cUnit) || next.mask.has(cAt) && (p.at(j+1).num >= 0 || p.at(j+2).num >= 0)
}
