package when

// dayNumber reads a day whose month is told by the text: "the 5th", "the 28th of that month", "20 of next month".
func (p *scan) dayNumber(i int) (expr, int) {
	j := p.skip(i, cThe)
	d, k, ordinal := p.dayOfMonth(j)
	if k == j {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, day: d}}
	m := k
	if u, n := p.match(m, cUnit); u != nil && u.grain == Day && ordinal { // "the 15th day of next month"
		m = n
	}
	if n := p.monthOfDay(&e, m); n > m {
		return e, n
	}
	_, _, spelled := p.ordinal(j)
	bare := ordinal && !spelled && (p.was(i-1, cOn) || p.at(i-1).mask.has(cBound)) // "on 18th", "after 18th"
	if j == i && !bare && !p.was(i-1, cWeekday) || m > k || !p.plausibleDay(i, k, ordinal && !spelled, ordinal) {
		return expr{}, i
	}
	return e, k
}

// monthOfDay reads the month of a day: "of that month", "of next month", "in the month".
func (p *scan) monthOfDay(e *expr, m int) int {
	n, ok := p.is(m, cOf)
	if !ok {
		if !p.at(m).mask.has(cIn) {
			return m
		}
		n = m + 1
	}
	the := p.skip(n, cThe)
	if s, q := p.match(the, cDir); s != nil {
		if u, r := p.match(q, cUnit); u != nil && u.grain == Month && u.n == 1 {
			e.monthDir = dirNames[s.text]
			return r
		}
	}
	if u, q := p.match(the, cUnit); u != nil && u.grain == Month && the > n && u.n == 1 {
		e.monthDir = dirThat
		return q
	}
	return m
}

// plausibleDay says whether a number from i to k is a day by itself: "on the 5th", "Thursday the 5th", not "the 5th Army".
func (p *scan) plausibleDay(i, k int, figures, ordinal bool) bool {
	if _, q, _ := p.ordinal(p.skip(p.comma(k), cAnd)); q > p.skip(p.comma(k), cAnd) && p.sign(k, ',') { // "the 4th, 15th and 3rd Armies"
		return false
	}
	prev := p.at(i - 1)
	pinned := prev.solo.has(cOn) || prev.solo.has(cWeekday)
	switch {
	case !p.closes(k):
		return false
	case !figures && !pinned && !(prev.end == 0 && p.at(k).end == 0):
		return false
	case !ordinal && !pinned && p.at(k).end != 0:
		return false
	}
	return prev.solo.has(cPrep) || prev.solo.has(cWeekday) || prev.end == 0 || prev.sign == '-' || prev.solo.has(cAnd) || prev.solo.has(cOr)
}

// closes says whether nothing that could be counted or named follows at piece i.
func (p *scan) closes(i int) bool {
	w := p.at(i)
	if w.end == 0 || w.sign != 0 && w.sign != 1 && w.sign != '%' && !(w.sign == '-' && w.glued) && w.sign != '/' && w.sign != '$' {
		return true
	}
	if w.mask.has(cOf) {
		return false
	}
	if p.tagged {
		switch p.sentence.Tokens[w.tok].Tag {
		case 0:
		default:
			return p.verbal(int(w.tok))
		}
	}
	return w.mask.has(cPrep) || w.mask.has(cAt) || w.mask.has(cAnd) || w.mask.has(cOr) || w.mask.has(cBut) || w.mask.has(cFuture) || w.mask.has(cPast) || w.mask.has(cThe)
}

// deictic reads "today", "yesterday", "tonight", "the day after tomorrow".
func (p *scan) deictic(i int) (expr, int) {
	s, j := p.match(i, cDeictic)
	if s == nil {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, deictic: true, dayOffset: s.n}}
	if s.text != "" {
		e.kind = TimeOfDay
		p.dayPartNamed(&e, s.text)
	}
	return e, j
}

// dayPartNamed gives e the hours of the first part of the day with the code.
func (p *scan) dayPartNamed(e *expr, code string) {
	for i := range p.dayParts {
		if p.dayParts[i].text == code {
			e.setDayPart(&p.dayParts[i])
			return
		}
	}
}

// setDayPart gives e a part of the day.
func (e *expr) setDayPart(s *sense) { e.dayCode, e.dayLo, e.dayHi = s.text, s.lo, s.hi }
