package when

// dayPartAhead says whether "in the morning" or "at night" stands at i.
func (p *scan) dayPartAhead(i int) bool {
	j := p.skip(p.skip(p.skip(i, cIn), cAt), cThe)
	if s, k := p.match(i, cDeictic); s != nil && (s.text != "" || p.has(k, cDayPart)) && !p.was(i-1, cUnits) {
		return true
	}
	return j > i && p.has(j, cDayPart) && !p.has(j, cDir)
}

// half is the half of the day that a part of it gives to an hour: 3 in the afternoon, 1 in the morning, 11 at night, 2 at night.
func (s *sense) half(hour int) int8 {
	switch {
	case s.text == "MO":
		return 1
	case s.text == "NI" && (hour < 6 || hour == 12):
		return 1
	}
	return 2
}

// dayPartTime reads a part of a day by itself: "morning", "the early hours", "before dawn", "overnight".
func (p *scan) dayPartTime(i int) (expr, int) {
	j := p.skip(i, cThe)
	part := noPart
	if p.has(j, cDayPart) { // "mid-afternoon"
	} else if s, k := p.match(j, cPart); s != nil {
		part, j = partNames[s.text], p.skip(p.skip(k, cIn), cThe)
	} else if s, k := p.match(j, cPartOf); s != nil && p.has(p.skip(k, cThe), cDayPart) {
		part, j = partNames[s.text], p.skip(k, cThe)
	}
	s, k := p.match(j, cDayPart)
	if s == nil || s.flag == shy && !p.was(i-1, cAt) && !p.was(i-1, cDeictic) || p.at(j).capital && p.properName(j) || p.sign(j-1, '-') && p.at(j).glued && part == noPart {
		return expr{}, i
	}
	e := expr{kind: TimeOfDay, clock: clock{dayPart: part}}
	e.setDayPart(s)
	return e, k
}

// bareHour reads a bare hour behind a date or a part of the day: "this morning at 3", "tonight around 7", "Monday at 8 GMT".
func (p *scan) bareHour(i int) (expr, int) {
	w := p.at(i)
	e := expr{kind: TimeOfDay}
	if s, j := p.match(i, cNum); s != nil && s.n >= 1 && s.n <= 12 && !p.has(j, cUnits) && !p.has(j, cUnit) && p.closes(j) {
		e.setClock(s.n, 0, 0, Hour)
		return e, p.zoneTail(&e, j)
	}
	if w.num < 0 || w.num > 24 || w.digits > 2 || p.decimal(i+1) || !p.closes(i+1) && !p.zoneAt(i+1) {
		return e, i
	}
	e.setClock(int(w.num), 0, 0, Hour)
	return e, p.zoneTail(&e, i+1)
}
