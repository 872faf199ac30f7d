package when

// decade reads "the 1950s", "1980's", "the '90s", "the seventies"; the part before it is read elsewhere.
func (p *scan) decade(i int) (expr, int) {
	j := p.skip(i, cThe)
	e := expr{kind: Date, calendar: calendar{grain: Decade, hasYear: true}}
	k := j
	if p.sign(k, '\'') {
		k++
	}
	w := p.at(k)
	if w.num < 0 || w.num%10 != 0 || w.digits != 4 && w.digits != 2 || w.digits == 4 && (w.num < 1000 || w.num >= 2100) {
		return expr{}, i
	}
	m := k + 1
	if p.sign(m, '\'') && p.at(m).glued {
		m++
	}
	if s, n := p.match(m, cPossessive); s == nil || !p.at(m).glued {
		return expr{}, i
	} else {
		m = n
	}
	e.year = int(w.num)
	if w.digits == 2 {
		if j == i && k == j && !p.at(i-1).solo.has(cPart) && !p.at(i-1).solo.has(cThe) {
			return expr{}, i
		}
		e.year = p.twoDigits(int(w.num))
		if e.year%10 == 0 && e.year >= 2030 {
			e.year -= 100
		}
	}
	if w.digits == 4 && w.num%100 == 0 && w.num < 2000 { // "the 1800s" is a century
		e.grain = Century
	}
	return e, m
}

// decadeWord reads "the nineties"; an age, "in her nineties", is none.
func (p *scan) decadeWord(i int) (expr, int) {
	s, k := p.match(p.skip(i, cThe), cDecade)
	if s == nil || !p.was(k-2, cThe) && !p.was(k-2, cPart) && !(p.sign(k-2, '-') && p.was(k-3, cPart)) {
		return expr{}, i
	}
	return expr{kind: Date, calendar: calendar{grain: Decade, hasYear: true, year: 1900 + s.n}}, k
}

// century reads "the nineteenth century", "the 9th century BC", "21st century".
func (p *scan) century(i int) (expr, int) {
	j := p.skip(i, cThe)
	n, k, _ := p.ordinal(j)
	if k == j || n < 1 || n > 40 {
		return expr{}, i
	}
	if d, ok := p.dash(k); ok {
		k = d
	}
	s, m := p.match(k, cCentury)
	if s == nil || m == k || p.at(k).end-p.at(k).start < 2 {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Century, hasYear: true, year: 100 * (n - 1)}}
	if q, ok := p.is(m, cBC); ok {
		e.year = -100 * n
		return e, q
	}
	return e, p.skip(m, cAD)
}

// eventDate reads a day that is an event's name: "9/11".
func (p *scan) eventDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	s, k := p.match(j, cEvent)
	if s == nil || p.sign(k, '/') && p.at(k).glued {
		return expr{}, i
	}
	y, rest, ok1 := cutDigits(s.text, 4)
	m, rest, ok2 := cutDigits(rest, 2)
	d, _, ok3 := cutDigits(rest, 2)
	if !ok1 || !ok2 || !ok3 {
		return expr{}, i
	}
	return expr{kind: Date, calendar: calendar{grain: Day, hasYear: true, year: y, month: m, day: d}}, k
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
