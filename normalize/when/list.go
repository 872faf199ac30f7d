package when

// expressions reads what stands at piece i, one expression or several that share their month, year or unit, and appends
// them to found. It returns the piece after them, or i.
func (p *scan) expressions(i int) int {
	for _, read := range []func(*scan, int) int{(*scan).dayList, (*scan).clockList, (*scan).lengthList, (*scan).eraList, (*scan).centuryList} {
		if j := read(p, i); j > i {
			return j
		}
	}
	e, j := p.single(i)
	if j == i {
		return i
	}
	p.emit(e, i, j)
	j = p.moreDays(e, j)
	return p.moreYears(e, j)
}

// single reads the longest expression at piece i, and the first named of two as long.
func (p *scan) single(i int) (best expr, end int) {
	end = i
	for _, read := range [...]func(*scan, int) (expr, int){(*scan).recurring, (*scan).point, (*scan).reference, (*scan).length} {
		if e, j := read(p, i); j > end {
			best, end = e, j
		}
	}
	return best, end
}

// emit appends an expression with what stands before and after it.
func (p *scan) emit(e expr, i, j int) {
	e.from, e.to = i, j
	p.found = append(p.found, e)
	last := &p.found[len(p.found)-1]
	start := i
	for p.at(start-1).solo.has(cThe) || p.at(start-1).solo.has(cMod) && p.was(start-1, cPrep) && !p.at(start-1).solo.has(cBound) {
		start--
		if s, _ := p.match(start, cMod); s != nil && last.mod == NoMod && (last.kind == Duration || s.text == "APPROX") {
			last.mod = modNamed(s.text)
		}
	}
	if s, k := p.match(start-1, cMod); s != nil && k == start && last.mod == NoMod && last.kind != Duration && s.text == "APPROX" {
		last.mod = modNamed(s.text)
	}
	if p.boundEnd == start || p.boundEnd == i || p.boundEnd == start-1 && p.at(start-1).solo.has(cPrep) && p.boundEnd > 0 {
		last.bound = p.bound
		if last.kind != Duration && p.sign(j, '\'') && p.has(j+1, cPossessive) || last.base == fromMention && p.bound == Since {
			last.bound = NoMod // "after Friday's launch"
		}
	}
	if s, _ := p.match(j, cBoundAfter); s != nil && last.bound == NoMod && last.kind != Duration {
		last.bound = modNamed(s.text)
	}
}

// conj reads a connector between two items at i: "to", "-", "and", "or", a comma.
func (p *scan) conj(i int) (link, int) {
	if p.sign(i, '-') {
		return linkRange, i + 1
	}
	if j, ok := p.is(i, cTo); ok {
		return linkRange, j
	}
	if j, ok := p.is(i, cAnd); ok {
		return linkList, j
	}
	if j, ok := p.is(i, cOr); ok {
		return linkList, j
	}
	if p.sign(i, ',') {
		if j, ok := p.is(i+1, cAnd); ok {
			return linkList, j
		}
		return linkList, i + 1
	}
	if p.sign(i, '/') && p.at(i).glued {
		return linkList, i + 1
	}
	return noLink, i
}

// between says whether "between" stands before piece i, so that "and" makes a range.
func (p *scan) between(i int) bool {
	return p.was(i-1, cBetween) || p.was(i-1, cThe) && p.was(i-2, cBetween)
}

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
	if l == noLink || w.digits != 2 || p.at(k+1).mask.has(cOrdSuffix) || p.decimal(k+1) || !(p.sign(j, '-') || p.sign(j, '/') || p.has(j, cOr)) || p.sign(j, '-') && !(p.at(j).glued && w.glued) {
		return j
	}
	year := first.year - mod(first.year, 100) + int(w.num)
	if year <= first.year || p.sign(j, '-') && p.sign(k+1, '-') || p.has(k+1, cMonth) {
		return j
	}
	p.found[len(p.found)-1].link = l
	if p.sign(j, '-') || p.sign(j, '/') && year == first.year+1 {
		p.found[len(p.found)-1].link = linkRange
	}
	e := expr{kind: Date, calendar: calendar{grain: Year, hasYear: true, year: year}}
	p.emit(e, k, k+1)
	return k + 1
}

// clockList reads two times of which the first is short: "4-5 p.m.", "from 3 to 4 in the afternoon", "between 10 and 11:30".
func (p *scan) clockList(i int) int {
	w := p.at(i)
	h := int(w.num)
	j := i + 1
	var left expr
	left.kind = TimeOfDay
	if s, k := p.match(i, cNum); s != nil && s.n >= 1 && s.n <= 12 {
		h, j = s.n, k
		left.setClock(h, 0, 0, Hour)
		if t, m := p.tens(k); m > k && t >= 10 && t < 60 && p.at(i-1).solo.has(cFrom) {
			left.setClock(h, t, 0, Minute)
			j = m
		}
	} else if w.num >= 0 && w.num <= 24 && w.digits <= 2 && !p.decimal(j) {
		left.setClock(h, 0, 0, Hour)
	} else if w.num >= 0 && w.digits <= 2 && p.sign(j, ':') && p.at(j+1).digits == 2 && p.at(j+1).glued {
		left.setClock(h, int(p.at(j+1).num)%60, 0, Minute)
		j += 2
	} else if w.digits == 4 && w.num < 2400 && w.num%100 < 60 && p.sign(j, '-') && p.at(j+1).digits == 4 && w.num < 1900 && p.between(i) {
		left.setClock(h/100, h%100, 0, Minute)
	} else {
		return i
	}
	l, k := p.conj(j)
	if l == noLink || l == linkList && !p.between(i) || p.sign(j, ',') || p.sign(j, '/') || h > 24 {
		return i
	}
	right, m := p.clockTime(k)
	if right.precise == Minute && right.ampm == 3 && p.has(j, cTo) && !p.sign(j, '-') && !p.was(i-1, cFrom) { // "15 to noon"
		return i
	}
	if m == k {
		if q := p.at(k); q.digits == 4 && w.digits == 4 && q.num < 2400 && q.num%100 < 60 {
			right = expr{kind: TimeOfDay}
			right.setClock(int(q.num)/100, int(q.num)%100, 0, Minute)
			m = k + 1
		} else {
			return i
		}
	}
	if left.precise == Hour && right.ampm == 0 && !p.was(i-1, cFrom) && !p.was(i-1, cBetween) {
		return i
	}
	left.link = linkRange
	left.ampm, left.zoned, left.zone = right.ampm, right.zoned, right.zone
	if right.ampm == 2 && (left.hour > right.hour && right.hour != 12 || right.hour == 12 && left.hour < 12) {
		left.ampm = 1
	}
	p.finishClocks(left, right, i, j, k, m)
	return p.found[len(p.found)-1].to
}

// finishClocks gives both times the date before or after them.
func (p *scan) finishClocks(left, right expr, i, j, k, m int) {
	at, sep := p.separator(m)
	if d, n := p.date(at); n > at && d.grain == Day && d.lens == 0 && (sep == noClass || sep == cOn || sep == cOf) && d.part == noPart {
		left.calendar, right.calendar = d.calendar, d.calendar
		if d.dayCode != "" && right.ampm == 0 {
			left.dayCode, right.dayCode = d.dayCode, d.dayCode
		}
		if s, k := p.match(n, cDayPart); s != nil { // "10 am to noon Monday morning"
			n = k
		}
		m = n
	} else if n := len(p.found); n > 0 {
		prev := &p.found[n-1]
		if s, _ := p.separator(prev.to); (s == i || prev.to == i || p.at(i-1).solo.has(cBetween) && prev.to == i-1 || p.at(i-1).solo.has(cFrom) && prev.to >= i-2) && prev.dated() && prev.grain == Day && !prev.hasClock && prev.lens == 0 {
			left.calendar, right.calendar = prev.calendar, prev.calendar
			i = prev.from
			p.found = p.found[:n-1]
		}
	}
	p.emit(left, i, j)
	p.emit(right, k, m)
}

// lengthList reads two lengths of which the first has no unit: "twelve to eighteen months", "five or six weeks".
func (p *scan) lengthList(i int) int {
	at := i
	mod := NoMod
	if s, k := p.match(i, cMod); s != nil {
		mod, at = modNamed(s.text), k
	}
	a, j := p.number(at)
	if j == at || a.vague || a.article || p.has(j, cUnit) || p.has(j, cUnits) {
		return i
	}
	l, k := p.conj(j)
	if l == noLink || p.sign(j, ',') || p.sign(j, '/') || p.sign(j, '-') && a.digits == 4 {
		return i
	}
	s, m := p.oneLength(k, true)
	if m == k || s.vague || s.n <= a.n || p.at(k).mask.has(cOne) && !p.has(j, cOr) || l == linkList && !p.has(j, cOr) && !p.between(at) || p.has(k, cUnits) {
		return i
	}
	left := expr{kind: Duration, link: linkRange, mod: mod}
	left.buf[0] = step{n: a.n, lo: a.n, hi: a.n, unit: s.unit}
	left.lens = 1
	right := expr{kind: Duration}
	right.buf[0] = s
	right.lens = 1
	right, end := p.lengthTail(right, k, m)
	if right.kind == Date {
		left.kind, left.base, left.sign, left.grain = Date, right.base, right.sign, right.grain
		if right.base == fromSelf {
			left.calendar = right.calendar
		}
	}
	p.emit(left, i, j)
	p.emit(right, k, end)
	return end
}

// eraList reads two years that share the era behind them: "264 to 241 BC", "240-238 BC".
func (p *scan) eraList(i int) int {
	a := p.at(i)
	l, k := p.conj(i + 1)
	b := p.at(k)
	if a.num <= 0 || a.digits > 4 || l == noLink || b.num <= 0 || b.digits > 4 || !p.has(k+1, cBC) {
		return i
	}
	year, m := p.era(int(b.num), k+1)
	if m == k+1 {
		return i
	}
	e := expr{kind: Date, link: l, calendar: calendar{grain: Year, hasYear: true, year: 1 - int(a.num)}}
	p.emit(e, i, i+1)
	e.link, e.year = noLink, year
	p.emit(e, k, m)
	return m
}

// centuryList reads two centuries that share the word behind them: "from the 15th to the 19th century".
func (p *scan) centuryList(i int) int {
	j := p.skip(i, cThe)
	n, k, _ := p.ordinal(j)
	l, m := p.conj(k)
	if k == j || l == noLink || n > 40 {
		return i
	}
	last, end := p.century(m)
	if end == m {
		return i
	}
	e := expr{kind: Date, link: l, calendar: calendar{grain: Century, hasYear: true, year: 100 * (n - 1)}}
	if last.year < 0 {
		e.year = -100 * n
	}
	p.emit(e, i, k)
	p.emit(last, m, end)
	return end
}
