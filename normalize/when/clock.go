package when

// clockTime reads a time of day: "4:17 am", "16h30", "half past three", "noon", "five o'clock in the afternoon", "0800 GMT".
func (p *scan) clockTime(i int) (expr, int) {
	e := expr{kind: TimeOfDay}
	j := p.clockFace(&e, i)
	if j == i {
		return expr{}, i
	}
	j = p.clockTail(&e, j)
	if e.hour == 24 && e.min > 0 || e.hour > 24 {
		return expr{}, i
	}
	return e, j
}

// clockFace reads hour and minute.
func (p *scan) clockFace(e *expr, i int) int {
	if s, j := p.match(i, cNoon); s != nil {
		e.setClock(s.n/60, s.n%60, 0, Minute)
		e.ampm = 3
		return j
	}
	if j := p.pastHour(e, i); j > i {
		return j
	}
	w := p.at(i)
	if w.num < 0 {
		return p.clockWords(e, i)
	}
	next, after := p.at(i+1), p.at(i+2)
	switch {
	case w.digits <= 2 && w.num <= 24 && (next.sign == ':' && next.glued && after.glued || next.mask.has(cH) && next.glued && after.glued) && after.digits == 2 && after.num < 60:
		e.setClock(int(w.num), int(after.num), 0, Minute)
		if p.sign(i+3, ':') && p.at(i+3).glued && p.was(i-1, cOf) { // "a record of 2:00:35"
			return i
		}
		if s := p.at(i + 4); p.sign(i+3, ':') && s.glued && s.digits == 2 && s.num < 60 && next.sign == ':' {
			e.sec, e.precise = int(s.num), Second
			return i + 5
		}
		return i + 3
	case w.digits <= 2 && w.num <= 24 && next.sign == '.' && next.glued && after.glued && after.digits == 2 && after.num < 60 && (p.half(i+3) || p.has(i+3, cHours) && p.was(i-1, cAt) || p.was(i-1, cWeekday) || p.zoneAt(i+3)):
		e.setClock(int(w.num), int(after.num), 0, Minute)
		return i + 3
	case w.digits <= 2 && w.num <= 24 && next.mask.has(cH) && next.glued && next.end-next.start == 1 && !p.was(i-1, cIn) && !p.was(i-1, cFor) && !p.was(i-1, cMod):
		e.setClock(int(w.num), 0, 0, Minute)
		e.ampm = 3
		return i + 2
	case w.digits <= 2 && w.num <= 12 && w.num > 0 && (p.half(i+1) || p.has(i+1, cOClock) || next.mask.has(cIsh) && next.glued || next.glued && (next.mask.has(cAMGlued) || next.mask.has(cPMGlued)) || next.sign == '.' && p.half(i+2) && next.glued):
		e.setClock(int(w.num), 0, 0, Hour)
		return i + 1
	case (w.digits == 4 || w.digits == 3) && w.num < 2400 && w.num%100 < 60 && (p.has(i+1, cHours) && w.digits == 4 || p.half(i+1) && w.num < 1300 || p.zoneAt(i+1) && w.digits == 4):
		e.setClock(int(w.num)/100, int(w.num)%100, 0, Minute)
		return i + 1
	case w.digits <= 2 && w.num <= 24 && (p.dayPartAhead(i+1) || p.zoneAt(i+1) && p.was(i-1, cAt)) && !p.decimal(i+1):
		e.setClock(int(w.num), 0, 0, Hour)
		return i + 1
	}
	return i
}

func (e *expr) setClock(h, m, s int, g Grain) {
	e.hasClock, e.hour, e.min, e.sec, e.precise = true, h, m, s, g
}

// half says whether "am" or "pm" stands at i.
func (p *scan) half(i int) bool {
	if _, ok := p.is(i, cAM); ok {
		return true
	}
	_, ok := p.is(i, cPM)
	return ok
}

// zoneAt says whether a time zone stands at i.
func (p *scan) zoneAt(i int) bool {
	_, ok := p.is(i, cZone)
	return ok
}

// dayPartAhead says whether "in the morning" or "at night" stands at i.
func (p *scan) dayPartAhead(i int) bool {
	j := p.skip(p.skip(p.skip(i, cIn), cAt), cThe)
	if s, k := p.match(i, cDeictic); s != nil && (s.text != "" || p.has(k, cDayPart)) && !p.was(i-1, cUnits) {
		return true
	}
	return j > i && p.has(j, cDayPart) && !p.has(j, cDir)
}

// clockWords reads "three thirty", "seven o'clock", "six pm".
func (p *scan) clockWords(e *expr, i int) int {
	s, j := p.match(i, cNum)
	if s == nil || s.n < 1 || s.n > 12 {
		return i
	}
	if p.half(j) || p.has(j, cOClock) || p.dayPartAhead(j) {
		e.setClock(s.n, 0, 0, Hour)
		return j
	}
	k, _ := p.dash(j)
	m, q := p.tens(k)
	if q == k || m > 59 || p.has(k, cZero) && m > 9 || m < 10 && !p.has(k, cZero) {
		return i
	}
	prev, next := p.at(i-1), p.at(q)
	if p.half(q) || prev.solo.has(cAt) || p.dayPartAhead(q) || prev.end == 0 && next.end == 0 || prev.solo.has(cFrom) || prev.solo.has(cTo) && p.was(i-2, cNum) {
		e.setClock(s.n, m, 0, Minute)
		return q
	}
	return i
}

// pastHour reads "half past three", "quarter to eight", "15 minutes past 3pm", "ten past nine".
func (p *scan) pastHour(e *expr, i int) int {
	n, j := 0, i
	if k, ok := p.is(i, cHalf); ok {
		n, j = 30, k
	} else if k, ok := p.is(p.skip(i, cOne), cQuarterFrac); ok {
		n, j = 15, k
	} else if a, k := p.number(i); k > i && a.integer && a.n > 0 && a.n < 60 && !a.article {
		n, j = int(a.n), k
		if u, m := p.unit(k); u != nil {
			if u.grain != Minute {
				return i
			}
			j = m
		}
	}
	s, k := p.match(j, cClockPast)
	if n == 0 || s == nil || p.at(j).mask.has(cOf) || n == 30 && s.n < 0 && p.has(i, cHalf) {
		return i
	}
	if n%5 != 0 && !p.was(j-1, cUnits) && !p.was(j-1, cUnit) { // "three to one" is a score
		return i
	}
	if prev := p.at(i - 1); !p.was(j-1, cUnits) && !p.has(i, cHalf) && !p.was(j-1, cQuarterFrac) && prev.end != 0 && !prev.solo.has(cPrep) && !prev.solo.has(cAt) && !prev.solo.has(cDeictic) && !prev.solo.has(cWeekday) {
		return i // "ten to eleven squadrons"
	}
	var inner expr
	m := p.clockFace2(&inner, k)
	if m == k {
		return i
	}
	at := inner.hour*60 + inner.min + s.n*n
	if at < 0 {
		at += 12 * 60
	}
	e.setClock(at/60, at%60, 0, Minute)
	e.ampm = inner.ampm
	return m
}

// clockFace2 reads the full hour behind "past": "3pm", "three", "noon", "15h".
func (p *scan) clockFace2(e *expr, i int) int {
	if s, j := p.match(i, cNoon); s != nil {
		e.setClock(s.n/60, 0, 0, Minute)
		e.ampm = 3
		return j
	}
	w := p.at(i)
	if s, j := p.match(i, cNum); s != nil && s.n > 0 && s.n <= 12 && !p.has(j, cUnits) && !p.has(j, cUnit) && !p.figureNoun(j) && !p.has(j, cScale) {
		e.setClock(s.n, 0, 0, Minute)
		return j
	}
	if w.num > 0 && w.num <= 24 && w.digits <= 2 && !p.decimal(i+1) && !p.has(i+1, cUnits) && !p.figureNoun(i+1) && !p.sign(i+1, '-') {
		e.setClock(int(w.num), 0, 0, Minute)
		if n := p.at(i + 1); n.glued && n.mask.has(cH) {
			e.ampm = 3
			return i + 2
		}
		if !p.half(i+1) && !p.dayPartAhead(i+1) && !p.was(i-3, cQuarterFrac) && !p.was(i-2, cHalf) && !p.was(i-2, cQuarterFrac) && p.was(i-1, cTo) {
			return i
		}
		return i + 1
	}
	return i
}

// clockTail reads what follows the face: "am", "o'clock", "sharp", "in the afternoon", a time zone.
func (p *scan) clockTail(e *expr, j int) int {
	if next := p.at(j); next.mask.has(cIsh) && next.glued {
		j++
	}
	j = p.skip(j, cOClock)
	if p.sign(j, '.') && p.at(j).glued && p.half(j+1) {
		j++
	}
	switch k, am := p.is(j, cAM); {
	case am:
		e.ampm, j = 1, k
	default:
		if k, ok := p.is(j, cPM); ok {
			e.ampm, j = 2, k
		} else if next := p.at(j); next.glued && next.mask.has(cAMGlued) && p.at(j-1).num >= 0 {
			e.ampm, j = 1, j+1
		} else if next.glued && next.mask.has(cPMGlued) && p.at(j-1).num >= 0 {
			e.ampm, j = 2, j+1
		}
	}
	if k, ok := p.is(j, cHours); ok && e.ampm == 0 && e.precise == Minute && p.at(j-1).num >= 0 {
		j = k
		e.ampm = 3
	}
	j = p.skip(j, cSharp)
	j = p.zoneTail(e, j)
	k := p.skip(p.skip(p.skip(j, cIn), cAt), cThe)
	part := noPart
	if s, m := p.match(k, cPart); s != nil && p.has(m, cDayPart) {
		part, k = partNames[s.text], m
	}
	if s, m := p.match(k, cDayPart); s != nil && s.flag == plain && (k > j || part != noPart) && !p.has(k, cDir) && p.at(m-1).plural == false && e.ampm == 0 {
		e.ampm = s.half(e.hour)
		j = p.zoneTail(e, m)
	}
	return j
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

// zoneTail reads a time zone: "GMT", "Moscow time", "GMT+3", "(CET)".
func (p *scan) zoneTail(e *expr, j int) int {
	k := j
	if sg := p.at(j); (sg.sign == '+' || sg.sign == '-') && !sg.glued && p.at(j+1).glued && p.at(j+1).digits == 4 && p.at(j+1).num <= 1400 && e.hasClock && e.precise != Hour { // "10:57:32 -0400"
		n := int(p.at(j + 1).num)
		e.zoned, e.zone = true, n/100*60+n%100
		if sg.sign == '-' {
			e.zone = -e.zone
		}
		return j + 2
	}
	if p.sign(k, '(') {
		k++
	}
	s, m := p.match(k, cZone)
	if s == nil && p.at(k).capital && p.has(k+1, cInTime) && !p.has(k, cWeekday) && !p.has(k, cMonth) { // "Baghdad time": local
		return k + 2
	}
	if s == nil || p.at(k).end-p.at(k).start <= 5 && m == k+1 && !p.allCaps(k) && !e.hasClock {
		return j
	}
	e.zoned, e.zone = true, s.n
	if sg := p.at(m); (sg.sign == '+' || sg.sign == '-') && p.at(m+1).num >= 0 && p.at(m+1).digits <= 4 && p.at(m+1).glued {
		n := int(p.at(m + 1).num)
		if n >= 100 {
			n = n/100*60 + n%100
		} else {
			n *= 60
		}
		if n <= 14*60 {
			if sg.sign == '-' {
				n = -n
			}
			e.zone, m = s.n+n, m+2
		}
	}
	if k > j && p.sign(m, ')') {
		m++
	}
	return m
}

// dayPartTime reads a part of a day by itself: "morning", "the early hours", "before dawn", "overnight".
func (p *scan) dayPartTime(i int) (expr, int) {
	j := p.skip(i, cThe)
	part := noPart
	if s, k := p.match(j, cPart); s != nil {
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
