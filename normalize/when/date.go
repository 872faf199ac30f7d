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
	{maskOf(cDecade), true},                     // decade, decadeWord
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
	{maskOf(cEvent, cPartUnit), true},           // eventDate, partUnitDate
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
		if e, j := p.decadeWord(i); j > i {
			return e, j
		}
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
	}
	if e, j := p.eventDate(i); j > i {
		return e, j
	}
	return p.partUnitDate(i)
}

// deepest is how deep a date may lie in another: "three weeks after the end of the week of 5 May".
const deepest = 4

// container reads the period in which a part or an nth lies: a month, a year, "next month", "the year".
func (p *scan) container(i int) (expr, int) {
	for _, read := range []func(*scan, int) (expr, int){(*scan).monthDate, (*scan).yearDate, (*scan).seasonDate, (*scan).quarterDate, (*scan).period, (*scan).decade, (*scan).century} {
		if e, j := read(p, i); j > i && e.lens == 0 {
			return e, j
		}
	}
	return p.bareUnit(i)
}

// bareUnit reads "the year", "the month", "week": the one that is spoken of.
func (p *scan) bareUnit(i int) (expr, int) {
	j := p.skip(i, cThe)
	u, k := p.match(j, cUnit)
	if u == nil || u.n != 1 || u.grain < Day {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: u.grain, dir: dirThat}}
	if p.inNews || p.anchor.Kind == NoKind {
		e.dir = dirThis
	}
	e.fiscal = u.text == "FY" || u.text == "SY"
	return e, k
}

// unit reads a unit, singular or plural.
func (p *scan) unit(i int) (*sense, int) {
	s, j := p.match(i, cUnit)
	if t, k := p.match(i, cUnits); t != nil && (s == nil || k > j) {
		return t, k
	}
	return s, j
}
