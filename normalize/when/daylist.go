package when

// longestList is how many items of a list share what the last one says.
const longestList = 8

// dayList reads days that share a month behind them: "13 to 15 July", "18 and 19 June 2018", "from the 27th to the 3rd of April".
func (p *scan) dayList(i int) int {
	var days, at, ends [longestList]int
	var links [longestList]link
	n, j := 0, i
	for n < longestList-1 {
		k := p.skip(j, cThe)
		d, m, ordinal := p.dayOfMonth(k)
		if m == k || p.sign(m, ':') || p.has(m, cMonth) && n == 0 {
			return i
		}
		l, next := p.conj(m)
		if l == noLink || l == linkRange && p.sign(m, '-') && p.at(m).glued && !p.at(next).glued {
			return i
		}
		if p.sign(m, '/') && n > 0 {
			return i
		}
		if l == linkList && !ordinal && p.sign(m, ',') && n == 0 && p.at(i-1).solo.has(cMonth) {
			return i
		}
		days[n], at[n], ends[n], links[n] = d, j, m, l
		n++
		e, end := p.dayMonth(next)
		if end > next && e.month != 0 && e.day != 0 {
			if l == linkList && p.between(i) {
				links[n-1] = linkRange
			}
			p.emitDays(days[:n], at[:n], ends[:n], links[:n], e)
			p.emit(e, next, end)
			return end
		}
		if p.sign(m, '/') {
			return i
		}
		j = next
	}
	return i
}

// emitDays appends the days before the last one, with its month and year.
func (p *scan) emitDays(days, at, ends []int, links []link, last expr) {
	later := last.day
	month, year := last.month, last.year
	for k := len(days) - 1; k >= 0; k-- {
		if days[k] > later && links[k] == linkRange && k == len(days)-1 {
			if month--; month == 0 {
				month, year = 12, year-1
			}
		}
	}
	for k := range days {
		e := expr{kind: Date, link: links[k], calendar: calendar{grain: Day, day: days[k], month: month, year: year, hasYear: last.hasYear, short: last.short, yearDir: last.yearDir}}
		p.emit(e, at[k], ends[k])
	}
}

// moreDays reads days that share the month before them: "July 13-15", "May 4 or 5", "August 27th - 29th, 2020".
func (p *scan) moreDays(first expr, j int) int {
	if first.kind != Date || first.month == 0 && first.grain != Day || first.day == 0 || first.monthDir != noDir || first.dir != noDir || first.nth != 0 || first.hasYear && !p.sign(j, '-') {
		return j
	}
	began := len(p.found) - 1
	for range longestList {
		l, k := p.conj(j)
		if l == noLink {
			break
		}
		if p.sign(j, '/') {
			break
		}
		k = p.skip(k, cThe)
		d, m, ordinal := p.dayOfMonth(k)
		if m == k || !ordinal && p.sign(j, ',') && !p.has(j+1, cAnd) && !(p.listGoesOn(m)) || p.has(m, cMonth) || p.sign(m, ':') || p.sign(m, '/') && p.at(m).glued || p.half(m) || p.has(m, cUnit) || p.has(m, cUnits) || p.has(p.skip(m, cOf), cMonth) || !p.closes(m) && !ordinal || p.sign(m, '-') && p.at(m).glued && p.at(m+1).num >= 0 {
			break
		}
		if first.hasYear {
			break
		}
		if l == linkList && p.between(p.found[began].from) {
			l = linkRange
		}
		p.found[len(p.found)-1].link = l
		e := expr{kind: Date, calendar: first.calendar}
		e.day, e.weekday = d, 0
		end := p.yearTail(&e, m)
		p.emit(e, k, end)
		j = end
		if e.hasYear || e.yearDir != noDir {
			for i := began; i < len(p.found)-1; i++ {
				p.found[i].hasYear, p.found[i].year, p.found[i].yearDir = e.hasYear, e.year, e.yearDir
			}
			break
		}
	}
	return j
}

// listGoesOn says whether a list of days goes on at j: ", 14 and 15".
func (p *scan) listGoesOn(j int) bool {
	l, k := p.conj(j)
	return l == linkList && p.at(k).num > 0 && p.at(k).num <= 31 && p.at(k).digits <= 2
}

// moreYears reads the short second year of a pair: "1941-44", "2006/07", "1995 and '96".
func (p *scan) moreYears(first expr, j int) int {
	if first.kind != Date || !first.hasYear || first.grain != Year || first.fiscal {
		return j
	}
	l, k := p.conj(j)
	w := p.at(k)
	if l == noLink || w.digits != 2 || p.at(k+1).mask.has(cOrdSuffix) || p.decimal(k+1) || !(p.sign(j, '-') || p.sign(j, '/') || p.has(j, cOr) || p.has(j, cTo) && p.was(p.found[len(p.found)-1].from-1, cFrom) && p.closes(k+1)) || p.sign(j, '-') && !(p.at(j).glued && w.glued) {
		return j
	}
	year := first.year - mod(first.year, 100) + int(w.num)
	if year <= first.year || p.sign(j, '-') && p.sign(k+1, '-') || p.has(k+1, cMonth) {
		return j
	}
	p.found[len(p.found)-1].link = l
	if !p.sign(j, '/') && !p.has(j, cOr) || year == first.year+1 {
		p.found[len(p.found)-1].link = linkRange
	}
	e := expr{kind: Date, calendar: calendar{grain: Year, hasYear: true, year: year}}
	p.emit(e, k, k+1)
	return k + 1
}

// nightList reads a night with both its days: "the night of 26-27 September", "on the night of 26 to 27 September".
func (p *scan) nightList(i int) int {
	s, k := p.match(p.skip(i, cThe), cDayPart)
	if s == nil || s.hi <= 24 {
		return i
	}
	j, ok := p.is(k, cOf)
	if !ok {
		return i
	}
	j = p.skip(j, cThe)
	d, m, _ := p.dayOfMonth(j)
	l, next := p.conj(m)
	if m == j || l == noLink {
		return i
	}
	e, end := p.dayMonth(next)
	if end == next {
		return i
	}
	if e.day == 1 && d > 1 && e.month > 1 { // "30 April to 1 May" is told with one month
		e.month--
	}
	e.day, e.kind = d, TimeOfDay
	e.setDayPart(s)
	p.emit(e, i, end)
	return end
}
