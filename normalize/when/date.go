package when

// date reads the longest calendar date at piece i.
func (p *scan) date(i int) (best expr, end int) {
	end = i
	w, bare := p.at(p.skip(i, cThe)), p.at(i)
	figures := w.num >= 0 && w.end > 0 || w.sign == '\''
	if !figures && !w.mask.has(cBegin) && !p.begins(i) || p.depth >= deepest {
		return best, end
	}
	p.depth++
	for k := range dateMasks {
		if m := &dateMasks[k]; figures && m.figures || w.mask.meets(m.mask) || bare.mask.meets(m.mask) {
			if e, j := p.dateForm(k, i); j > end {
				best, end = e, j
			}
		}
	}
	p.depth--
	return best, end
}

// deepest is how deep a date may lie in another: "three weeks after the end of the week of 5 May".
const deepest = 4

// dateMasks says with what each form of date begins, in the order of dateForm.
var dateMasks = [...]struct {
	mask    mask
	figures bool
}{
	{maskOf(), true},                            // isoDate
	{maskOf(), true},                            // slashDate
	{maskOf(cOrd, cNum), true},                  // dayMonth
	{maskOf(cMonth), false},                     // monthDate
	{maskOf(cYear, cFiscal, cAD, cNum), true},   // yearDate
	{maskOf(), true},                            // decade
	{maskOf(cOrd, cNum), true},                  // century
	{maskOf(cSeason), false},                    // seasonDate
	{maskOf(cQuarter, cHalfYear), true},         // quarterDate
	{maskOf(cUnit), false},                      // weekDate
	{maskOf(cOrd, cNum, cDir), true},            // nthDate
	{maskOf(cDir, cNum, cVague, cCouple), true}, // period
	{maskOf(cDeictic), false},                   // deictic
	{maskOf(cHoliday), false},                   // holidayDate
	{maskOf(cWeekday, cNum, cCouple), true},     // weekdayDate
	{maskOf(cOrd, cNum), true},                  // dayNumber
	{maskOf(cPart, cPartOf), false},             // partDate
	{maskOf(cEvent), true},                      // eventDate
	{maskOf(cPartUnit), false},                  // partUnitDate
}

// dateForm reads the kth form of a date.
func (p *scan) dateForm(k, i int) (expr, int) {
	switch k {
	case 0:
		return p.isoDate(i)
	case 1:
		return p.slashDate(i)
	case 2:
		return p.dayMonth(i)
	case 3:
		return p.monthDate(i)
	case 4:
		return p.yearDate(i)
	case 5:
		return p.decade(i)
	case 6:
		return p.century(i)
	case 7:
		return p.seasonDate(i)
	case 8:
		return p.quarterDate(i)
	case 9:
		return p.weekDate(i)
	case 10:
		return p.nthDate(i)
	case 11:
		return p.period(i)
	case 12:
		return p.deictic(i)
	case 13:
		return p.holidayDate(i)
	case 14:
		return p.weekdayDate(i)
	case 15:
		return p.dayNumber(i)
	case 16:
		return p.partDate(i)
	case 17:
		return p.eventDate(i)
	}
	return p.partUnitDate(i)
}

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

// besideDate says whether a shy word at i, up to j, has a date beside it.
func (p *scan) besideDate(i, j int) bool {
	w, next, prev := p.at(i), p.at(j), p.at(i-1)
	if next.sign == '.' && next.glued {
		next = p.at(j + 1)
	}
	if next.sign == ',' || next.mask.has(cOf) || next.sign == '-' || next.sign == '/' {
		if y := p.at(j + 1); y.digits == 4 && y.num >= 1000 && y.num < 3000 || (next.sign == '-' || next.sign == '/') && y.num > 0 && y.num <= 31 {
			return true
		}
	}
	if next.num > 0 && (next.num <= 31 || next.digits == 4 && next.num >= 1000 && next.num < 3000) && !p.decimal(j+1) {
		return w.capital || !prev.solo.has(cFuture)
	}
	if w.capital && (next.sign == '-' || next.mask.has(cTo) || next.mask.has(cAnd)) && p.has(j+1, cMonth) {
		return true
	}
	if _, k, _ := p.ordinal(p.skip(j, cThe)); k > j && (w.capital || k > p.skip(j, cThe)) && !p.has(j, cHalf) {
		if _, _, spelled := p.ordinal(p.skip(j, cThe)); !spelled || !p.has(k, cUnit) && !(p.at(k).sign == 0 && p.at(k).num < 0 && p.at(k).end > 0 && !p.has(k, cOf) && !p.has(k, cAt) && !p.has(k, cTo)) {
			return true
		}
	}
	if prev.num > 0 && prev.num <= 31 && !(prev.glued && p.at(i-2).num < 0 && p.at(i-2).sign == 0) && (w.capital || w.glued || i >= 1 && !p.was(i-2, cCounted)) {
		return w.capital || p.at(j).num >= 0 || p.at(j).end == 0 || w.glued
	}
	if prev.solo.has(cOrdSuffix) || prev.solo.has(cOrd) {
		return true
	}
	if prev.solo.has(cOf) {
		before := p.at(i - 2)
		return before.solo.has(cOrdSuffix) || before.solo.has(cOrd) || before.num > 0 && before.num <= 31 || w.capital && !p.capitalised(j)
	}
	if w.capital {
		if a, k := p.number(j + 1); next.mask.has(cIn) && k > j+1 && a.n > 0 && (p.has(k, cUnit) || p.has(k, cUnits)) { // "March in a year"
			return true
		}
		return (prev.solo.has(cPrep) || prev.solo.has(cPart) || prev.solo.has(cDir) && i > 1 || prev.sign == '-') && !p.capitalised(j) || prev.end == 0 && next.end == 0
	}
	return prev.solo.has(cIn) && !p.was(i-1, cThe) || prev.solo.has(cPart) || prev.end == 0 && next.end == 0
}

// capitalised says whether piece i is a name: a capital that is no date and no beginning.
func (p *scan) capitalised(i int) bool {
	w := p.at(i)
	return w.capital && !w.mask.has(cWeekday) && !w.mask.has(cMonth) && !w.mask.has(cBC) && !w.mask.has(cZone)
}

// person says whether a month's name at i, up to j, looks like a person's: "June Brown".
func (p *scan) person(i, j int) bool {
	next, prev := p.at(j), p.at(i-1)
	return next.capital && !next.glued && !next.mask.has(cWeekday) && !next.mask.has(cMonth) && !prev.solo.has(cPrep) && !prev.solo.has(cPart) && !prev.solo.has(cDir) && prev.num < 0 ||
		prev.capital && i > 1 && !prev.solo.has(cPrep) && !prev.solo.has(cWeekday) && !prev.solo.has(cPart) && !prev.solo.has(cDir) && !prev.solo.has(cThe) && !prev.solo.has(cOf) && !prev.solo.has(cOrd) && !prev.solo.has(cMonth) && !prev.solo.has(cSeason) && next.num < 0
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

// counts says whether piece i makes a counted thing of the number before it: "May 3 people".
func (p *scan) counts(i int) bool { return p.has(i, cCounted) || p.has(i, cScale) || p.has(i, cUnits) }

// figureNoun says whether piece i is a noun that the number before it counts: "1500 soldiers".
func (p *scan) figureNoun(i int) bool {
	w := p.at(i)
	return w.mask.has(cCounted) || w.mask.has(cUnits) || w.mask.has(cScale) || w.plural && !w.capital && !w.mask.has(cNotPlural) && !w.mask.has(cSeason) && w.sign == 0
}

// yearDate reads a bare year: "1955", "the year 1955", "264 BC", "AD 14", "2007/08".
func (p *scan) yearDate(i int) (expr, int) {
	e := expr{kind: Date, calendar: calendar{grain: Year, hasYear: true}}
	j := p.skip(i, cThe)
	k, named := p.is(j, cYear)
	if !named {
		k, named = p.is(j, cFiscal)
		e.fiscal = named
	}
	if !named {
		k, j = j, i
	}
	k = p.skip(k, cOf)
	w := p.at(k)
	if m, ok := p.is(k, cAD); ok && p.at(m).num > 0 && p.at(m).num < 3000 && k == i && p.at(k).end-p.at(k).start == 2 {
		e.year = int(p.at(m).num)
		return e, m + 1
	}
	if w.num > 0 && w.digits <= 4 {
		if y, m := p.era(int(w.num), k+1); m > k+1 {
			e.year = y
			return e, m
		}
	}
	if e.fiscal && w.digits == 2 && w.glued { // "FY24"
		e.year = p.twoDigits(int(w.num))
		return e, k + 1
	}
	y, m := p.year(k)
	if m == k || w.num < 0 && !named && (w.sign == '\'' && !p.at(i-1).solo.has(cPrep) || w.sign != '\'' && !p.at(i-1).solo.has(cPrep)) {
		return expr{}, i
	}
	e.year = y
	if q, ok := p.is(m, cFiscal); ok && !named { // "the 2004 fiscal year"
		e.fiscal = true
		return e, q
	}
	if !named && !p.plausibleYear(k, m) {
		return expr{}, i
	}
	return e, m
}

// plausibleYear says whether the four digits at i, up to j, are a year rather than a figure.
func (p *scan) plausibleYear(i, j int) bool {
	w, prev, next := p.at(i), p.at(i-1), p.at(j)
	switch {
	case w.num < 0:
		return true
	case p.digitChain(i):
		return false
	case prev.solo.has(cNotYear) && !prev.solo.has(cPrep) && !(prev.solo.has(cMod) && p.was(i-1, cPrep)):
		return false
	case prev.sign == 1 || prev.sign == '$' || prev.sign == '#' || prev.sign == '+' || prev.sign == '.' && prev.glued && w.glued:
		return false
	case prev.sign == '-' && p.at(i-2).num >= 0 && p.at(i-2).digits != 4 && p.at(i-2).digits > 2:
		return false
	case next.sign == '-' && next.glued && p.at(j+1).num < 0 && p.at(j+1).glued && !p.has(j+1, cMonth) && !p.has(j+1, cQuarter) && !p.has(j+1, cHalfYear) && w.num < 1800:
		return false
	case next.sign == '-' && p.at(j+1).num >= 0 && p.at(j+1).digits > 4:
		return false
	case next.mask.has(cCounted) || next.mask.has(cScale) || next.mask.has(cUnits) || next.sign == '%' || next.sign == 1 && next.mask.has(cCounted):
		return false
	case p.tagged && p.countsNoun(i):
		return (prev.solo.has(cIn) || prev.solo.has(cThe)) && w.num >= 1900
	case p.figureNoun(j):
		return (prev.solo.has(cIn) || prev.solo.has(cThe) && w.num >= 1900 || prev.solo.has(cOf) && p.was(i-2, cMonth)) && w.num >= 1800 && w.num < 2100 || prev.solo.has(cPossessive)
	case w.num >= 1500 && w.num < 2100:
		if prev.sign == 0 && prev.num < 0 && prev.end > 0 && !prev.solo.has(cPrep) && prev.w == 0 && prev.capital && !p.has(j, cTo) && w.num >= 1990 {
			return p.at(i-1).solo.has(cPrep) || !p.allCaps(i-1)
		}
		return true
	}
	return prev.solo.has(cPrep) && !prev.solo.has(cMod) && !prev.solo.has(cTo) || prev.solo.has(cYear)
}

// digitChain says whether the year at i hangs in a chain of figures that is no pair of years: "138-2010-2015", "32-2015".
func (p *scan) digitChain(i int) bool {
	groups, odd := 1, false
	for _, step := range [...]int{-1, 1} {
		for j := i; groups < 4; j += 2 * step {
			sep, next := p.at(j+step), p.at(j+2*step)
			if sep.sign != '-' && sep.sign != '/' && sep.sign != '.' || next.num < 0 || sep.glued != next.glued && step > 0 || !sep.glued {
				break
			}
			groups++
			odd = odd || next.digits != 4 && (step < 0 || next.digits != 2)
		}
	}
	return groups > 2 || odd
}

// allCaps says whether piece i is written in capitals, as codes are: "ABC 2000".
func (p *scan) allCaps(i int) bool {
	t := p.text(i)
	for k := range len(t) {
		if t[k] < 'A' || t[k] > 'Z' {
			return false
		}
	}
	return len(t) > 1
}

// isoDate reads "2021-11-09", "2015/3/3", "2021-11", "2021-11-09T08:30", "20211109", "2019-aug-01".
func (p *scan) isoDate(i int) (expr, int) {
	w := p.at(i)
	if w.digits == 8 && !w.glued && w.num > 18000000 && w.num < 21000000 {
		y, m, d := int(w.num)/10000, int(w.num)/100%100, int(w.num)%100
		if m >= 1 && m <= 12 && d >= 1 && d <= monthLen(y, m) {
			return expr{kind: Date, calendar: calendar{grain: Day, hasYear: true, year: y, month: m, day: d}}, i + 1
		}
	}
	sep := p.at(i + 1)
	if w.digits != 4 || w.num < 1000 && w.num > 0 || w.glued && p.sign(i-1, '-') && p.at(i-2).num >= 0 || sep.sign != '-' && sep.sign != '/' && sep.sign != '.' {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Month, hasYear: true, year: int(w.num)}}
	if !p.at(i + 2).glued {
		return expr{}, i
	}
	m := p.at(i + 2)
	if s, _ := p.match(i+2, cMonth); s != nil {
		e.month = s.n
	} else if m.num >= 1 && m.num <= 12 && m.digits <= 2 {
		e.month = int(m.num)
	} else {
		return expr{}, i
	}
	if d := p.at(i + 4); p.at(i+3).sign == sep.sign && p.at(i+3).glued && d.glued && d.num >= 1 && d.digits <= 2 {
		if d.num > 31 {
			return expr{}, i
		}
		e.grain, e.day = Day, int(d.num)
		j := i + 5
		if p.sign(j, '-') && p.at(j).glued && p.at(j+1).num >= 0 && p.at(j+1).glued && sep.sign == '-' && p.at(j+1).digits != 4 {
			return expr{}, i
		}
		if t := p.at(j); t.glued && t.end-t.start == 1 && t.num < 0 && t.sign == 0 && p.at(j+1).glued && p.at(j+1).digits == 2 { // "T16:17"
			if c, k := p.clockTime(j + 1); k > j+1 {
				e.clock, e.kind = c.clock, TimeOfDay
				return e, k
			}
		}
		return e, j
	}
	if m.num < 0 || sep.sign == '.' || m.digits != 2 || p.sign(i+3, sep.sign) && p.at(i+3).glued || int(m.num) > 0 && p.shortRange(w, m, i, sep.sign) {
		return expr{}, i
	}
	return e, i + 3
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
	if p.has(i, cEvent) && !p.sign(i+3, s.sign) {
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
