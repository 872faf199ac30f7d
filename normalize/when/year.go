package when

// year reads a year: four digits, an apostrophe and two, or words. It is astronomical: 264 BC is -263.
func (p *scan) year(i int) (year, j int) {
	w := p.at(i)
	switch {
	case w.digits == 4 && w.num >= 1000 && w.num < 3000 && !p.decimal(i+1):
		return p.era(int(w.num), i+1)
	case w.sign == '\'' && p.at(i+1).digits == 2 && p.at(i+1).glued && !p.at(i+2).mask.has(cOrdSuffix):
		return p.twoDigits(int(p.at(i + 1).num)), i + 2
	case w.mask.has(cNum):
		return p.yearWords(i)
	}
	return 0, i
}

// decimal says whether piece i carries a number on: ",000", ".5", "%".
func (p *scan) decimal(i int) bool {
	next := p.at(i + 1)
	return (p.sign(i, ',') || p.sign(i, '.') || p.sign(i, ':')) && p.at(i).glued && next.glued && next.num >= 0 || p.sign(i, '%')
}

// era reads what follows a year: "BC", "AD".
func (p *scan) era(year, j int) (int, int) {
	if k, ok := p.is(j, cBC); ok {
		return 1 - year, k
	}
	if k, ok := p.is(j, cAD); ok {
		return year, k
	}
	return year, j
}

// twoDigits gives a year of two digits its century: up to twenty years after publication, else the hundred years before.
func (p *scan) twoDigits(n int) int {
	year := 2000
	if y, ok := p.speech.Year(); ok {
		year = y
	}
	full := year - mod(year, 100) + n
	if full > year+20 {
		full -= 100
	}
	return full
}

// yearTail reads the year behind a month, a season or a holiday: ", 1955", "of 1955", "in 2016", "of that year", "last year".
func (p *scan) yearTail(e *expr, i int) int {
	j := p.comma(i)
	if p.sign(j, '-') && p.at(j).glued {
		j++
	}
	linked := j
	for _, c := range []class{cOf, cIn} {
		if k, ok := p.is(j, c); ok && k == j+1 {
			linked = k
			break
		}
	}
	k := p.skip(linked, cThe)
	k = p.skip(k, cYear)
	if y, m := p.year(k); m > k && (e.day != 0 || !p.figureNoun(m)) {
		e.hasYear, e.year = true, y
		return m
	}
	if linked > j {
		if w := p.at(linked); w.digits == 2 && linked > i && p.has(j, cOf) && !p.decimal(linked+1) && !p.at(linked+1).mask.has(cOrdSuffix) {
			e.hasYear, e.year, e.short = true, p.twoDigits(int(w.num)), true
			return linked + 1
		}
	}
	k = p.skip(linked, cThe)
	if s, m := p.match(k, cDir); s != nil && p.has(m, cUnit) {
		if u, q := p.match(m, cUnit); u != nil && u.grain == Year && u.n == 1 {
			e.yearDir = dirNames[s.text]
			return q
		}
	}
	if k > linked && linked > j { // "of the year"
		if u, q := p.match(k, cUnit); u != nil && u.grain == Year && !p.has(q, cBC) {
			e.yearDir = dirThat
			return q
		}
	}
	return i
}

// yearDate reads a bare year: "1955", "the year 1955", "264 BC", "AD 14", "FY24", "the 2004 fiscal year".
func (p *scan) yearDate(i int) (expr, int) {
	e := expr{kind: Date, calendar: calendar{grain: Year, hasYear: true}}
	j := p.skip(i, cThe)
	k, named := p.is(j, cYear)
	if !named {
		k, named = p.is(j, cFiscal)
		e.fiscal = named
	}
	if !named {
		k = i
	}
	k = p.skip(k, cOf)
	if y, m := p.eraYear(k, k == i); m > k {
		e.year = y
		return e, m
	}
	w := p.at(k)
	if e.fiscal && w.digits == 2 && w.glued {
		e.year = p.twoDigits(int(w.num))
		return e, k + 1
	}
	y, m := p.year(k)
	if m == k || w.num < 0 && !named && !p.was(i-1, cPrep) {
		return expr{}, i
	}
	e.year = y
	if q, ok := p.is(m, cFiscal); ok && !named {
		e.fiscal = true
		return e, q
	}
	if !named && !p.plausibleYear(k, m) {
		return expr{}, i
	}
	return e, m
}

// eraYear reads a year of up to four digits with its era: "264 BC", and, where it begins the date, "AD 14".
func (p *scan) eraYear(k int, begins bool) (year, m int) {
	if m, ok := p.is(k, cAD); ok && begins && p.at(m).num > 0 && p.at(m).num < 3000 && p.at(k).end-p.at(k).start == 2 {
		return int(p.at(m).num), m + 1
	}
	if w := p.at(k); w.num > 0 && w.digits <= 4 {
		if y, m := p.era(int(w.num), k+1); m > k+1 {
			return y, m
		}
	}
	return 0, k
}
