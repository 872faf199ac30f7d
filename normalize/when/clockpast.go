package when

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
