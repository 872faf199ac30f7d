package when

// month reads the name of a month. A name that is an everyday word too must stand beside a date.
func (p *scan) month(i int) (m, j int) {
	s, j := p.match(i, cMonth)
	if s == nil || s.flag == shy && !p.besideDate(i, j) || s.flag == name && p.person(i, j) {
		return 0, i
	}
	if s.flag == shy && j-i == 1 && p.sign(j, '.') && p.at(j).glued && s.text == "" && p.at(i).end-p.at(i).start <= 4 {
		if next := p.at(j + 1); next.num >= 0 || next.sign == ',' || next.mask.has(cOn) {
			j++
		}
	}
	return s.n, j
}

// dayOfMonth reads "20", "20th", "twentieth", "the twenty-first"; ordinal says that it was written as one.
func (p *scan) dayOfMonth(i int) (d, j int, ordinal bool) {
	if n, k, _ := p.ordinal(i); k > i {
		if n >= 1 && n <= 31 {
			return n, k, true
		}
		return 0, i, false
	}
	if w := p.at(i); w.num >= 1 && w.num <= 31 && w.digits <= 2 && !p.decimal(i+1) {
		return int(w.num), i + 1, false
	}
	return 0, i, false
}

// dayMonth reads "15 February 2021", "the 15th of February", "first of March", "14april 2015", "31-Oct-74".
func (p *scan) dayMonth(i int) (expr, int) {
	j := p.skip(i, cThe)
	d, k, _ := p.dayOfMonth(j)
	if k == j {
		return expr{}, i
	}
	if u, m := p.match(k, cUnit); u != nil && u.grain == Day { // "the third day of October"
		k = m
		if !p.has(k, cOf) {
			return expr{}, i
		}
	}
	dashed := false
	if (p.sign(k, '-') || p.sign(k, '/')) && p.at(k).glued {
		k, dashed = k+1, true
	}
	k = p.skip(k, cOf)
	if part, m := p.match(k, cDir); part != nil && p.has(m, cMonth) { // "4th of this May"
		k = m
	}
	month, m := p.month(k)
	if m == k {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, month: month, day: d}}
	return e, p.dashYear(&e, m, dashed)
}

// dashYear reads the year behind a day and a month: as yearTail does, and two digits where the date is dashed.
func (p *scan) dashYear(e *expr, i int, dashed bool) int {
	if w := p.at(i + 1); dashed && (p.sign(i, '-') || p.sign(i, '/')) && p.at(i).glued && (w.digits == 2 || w.digits == 4) {
		e.hasYear, e.year = true, int(w.num)
		if w.digits == 2 {
			e.year = p.twoDigits(int(w.num))
		}
		return i + 2
	}
	j := p.yearTail(e, i)
	if w := p.at(i); j == i && w.digits == 2 && w.num > 0 && !p.decimal(i+1) && p.at(i+1).end == 0 && e.day != 0 { // "14th April 15"
		e.hasYear, e.year = true, p.twoDigits(int(w.num))
		return i + 1
	}
	return j
}

// monthDate reads "February", "February 14, 1861", "Feb. the 15th", "May of 1963", "Nov/2", "Dec-2018".
func (p *scan) monthDate(i int) (expr, int) {
	month, j := p.month(i)
	if j == i {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Month, month: month}}
	k := j
	if (p.sign(k, '-') || p.sign(k, '/')) && p.at(k).glued {
		k++
	}
	if y := p.at(k); y.digits == 4 && k > j && p.sign(k+1, '-') && p.at(k+2).num >= 1 && p.at(k+2).num <= 31 { // "September-2020-23"
		e.grain, e.day, e.hasYear, e.year = Day, int(p.at(k+2).num), true, int(y.num)
		return e, k + 3
	}
	k = p.skip(k, cThe)
	if d, m, ordinal := p.dayOfMonth(k); m > k && !p.clockAhead(k, m) && (ordinal || !p.counts(m)) && (!ordinal || !p.has(m, cUnit)) {
		e.grain, e.day = Day, d
		dashed := k > j && p.sign(k-1, '-') || p.sign(m, '-')
		return e, p.dashYear(&e, m, dashed && p.at(m+1).digits == 4)
	}
	return e, p.yearTail(&e, j)
}

// clockAhead says whether the number from i to j is an hour, not a day: "May 3pm", "June 9:30".
func (p *scan) clockAhead(i, j int) bool {
	return p.at(i).num >= 0 && (p.sign(j, ':') && p.at(j+1).glued || p.has(j, cAM) || p.has(j, cPM)) && j == i+1
}
