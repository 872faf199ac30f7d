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
	switch {
	case w.num < 0 || w.end == 0:
		return p.clockWords(e, i)
	case w.digits <= 2 && w.num <= 24:
		if j := p.clockMinutes(e, i); j > i {
			return j
		}
		return p.clockHour(e, i)
	case (w.digits == 4 || w.digits == 3) && w.num < 2400 && w.num%100 < 60 && (p.has(i+1, cHours) && w.digits == 4 || p.half(i+1) && w.num < 1300 || p.zoneAt(i+1) && w.digits == 4):
		e.setClock(int(w.num)/100, int(w.num)%100, 0, Minute)
		return i + 1
	}
	return i
}

// clockMinutes reads "4:17", "16h30", "8.30 pm", "15:50:06".
func (p *scan) clockMinutes(e *expr, i int) int {
	next, after := p.at(i+1), p.at(i+2)
	if !next.glued || !after.glued || after.digits != 2 || after.num >= 60 {
		return i
	}
	switch {
	case next.sign == ':' || next.mask.has(cH):
		e.setClock(int(p.at(i).num), int(after.num), 0, Minute)
		if p.sign(i+3, ':') && p.at(i+3).glued && p.was(i-1, cOf) { // "a record of 2:00:35"
			return i
		}
		if s := p.at(i + 4); p.sign(i+3, ':') && s.glued && s.digits == 2 && s.num < 60 && next.sign == ':' {
			e.sec, e.precise = int(s.num), Second
			return i + 5
		}
		return i + 3
	case next.sign == '.' && (p.half(i+3) || p.has(i+3, cHours) && p.was(i-1, cAt) || p.was(i-1, cWeekday) || p.zoneAt(i+3)):
		e.setClock(int(p.at(i).num), int(after.num), 0, Minute)
		return i + 3
	}
	return i
}

// clockHour reads a full hour: "9 am", "15h", "3 o'clock", "11ish", "9 in the morning".
func (p *scan) clockHour(e *expr, i int) int {
	w, next := p.at(i), p.at(i+1)
	switch {
	case next.mask.has(cH) && next.glued && next.end-next.start == 1 && !p.was(i-1, cIn) && !p.was(i-1, cFor) && !p.was(i-1, cMod):
		e.setClock(int(w.num), 0, 0, Minute)
		e.ampm = 3
		return i + 2
	case w.num > 0 && w.num <= 12 && (p.half(i+1) || p.has(i+1, cOClock) || next.glued && (next.mask.has(cIsh) || next.mask.has(cAMGlued) || next.mask.has(cPMGlued) || next.sign == '.' && p.half(i+2))):
		e.setClock(int(w.num), 0, 0, Hour)
		return i + 1
	case (p.dayPartAhead(i+1) || p.zoneAt(i+1) && p.was(i-1, cAt)) && !p.decimal(i+1):
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
	if s, m := p.match(k, cDayPart); s != nil && s.flag == plain && (k > j || part != noPart) && !p.has(k, cDir) && !p.at(m-1).plural && e.ampm == 0 {
		e.ampm = s.half(e.hour)
		j = p.zoneTail(e, m)
	}
	return j
}
