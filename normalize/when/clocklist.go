package when

// clockList reads two times of which the first is short: "4-5 p.m.", "from 3 to 4 in the afternoon", "between 10 and 11:30".
func (p *scan) clockList(i int) int {
	left, j := p.shortClock(i)
	if j == i {
		return i
	}
	l, k := p.conj(j)
	if l == noLink || l == linkList && !p.between(i) || p.sign(j, ',') || p.sign(j, '/') {
		return i
	}
	right, m := p.clockTime(k)
	if right.precise == Minute && right.ampm == 3 && p.has(j, cTo) && !p.sign(j, '-') && !p.was(i-1, cFrom) { // "15 to noon"
		return i
	}
	if q := p.at(k); m == k && p.at(i).digits == 4 && q.digits == 4 && q.num < 2400 && q.num%100 < 60 { // "0730-0930"
		right = expr{kind: TimeOfDay}
		right.setClock(int(q.num)/100, int(q.num)%100, 0, Minute)
		m = k + 1
	}
	if m == k || left.precise == Hour && right.ampm == 0 && !p.was(i-1, cFrom) && !p.was(i-1, cBetween) {
		return i
	}
	left.link = linkRange
	left.ampm, left.zoned, left.zone = right.ampm, right.zoned, right.zone
	if right.ampm == 2 && (p.padded(i) || left.hour > right.hour && right.hour != 12 || right.hour == 12 && left.hour < 12) {
		left.ampm = 1
	}
	p.finishClocks(left, right, i, j, k, m)
	return p.found[len(p.found)-1].to
}

// shortClock reads an hour, or hour and minute, that need another time behind them: "4", "four", "3:30", "0730".
func (p *scan) shortClock(i int) (expr, int) {
	w, j := p.at(i), i+1
	e := expr{kind: TimeOfDay}
	if s, k := p.match(i, cNum); s != nil && s.n >= 1 && s.n <= 12 {
		if t, m := p.tens(k); m > k && t >= 10 && t < 60 && p.was(i-1, cFrom) {
			e.setClock(s.n, t, 0, Minute)
			return e, m
		}
		e.setClock(s.n, 0, 0, Hour)
		return e, k
	}
	switch next := p.at(j + 1); {
	case w.num < 0 || w.end == 0:
	case w.num <= 24 && w.digits <= 2 && !p.decimal(j):
		e.setClock(int(w.num), 0, 0, Hour)
		return e, j
	case w.num <= 24 && w.digits <= 2 && p.sign(j, ':') && next.digits == 2 && next.num < 60 && next.glued:
		e.setClock(int(w.num), int(next.num), 0, Minute)
		return e, j + 2
	case w.digits == 4 && w.num < 1900 && w.num%100 < 60 && p.sign(j, '-') && next.digits == 4 && (p.between(i) || w.num < 1000):
		e.setClock(int(w.num)/100, int(w.num)%100, 0, Minute)
		return e, j
	}
	return e, i
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
