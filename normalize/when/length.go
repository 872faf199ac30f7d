package when

// length reads a duration, or an offset made of one: "three weeks", "44-day", "an hour and a half", "over nine months",
// "two years ago", "six days later", "two weeks after 5 May", "a year earlier".
func (p *scan) length(i int) (expr, int) {
	e := expr{kind: Duration}
	j := i
	for range 2 {
		s, k := p.match(j, cMod)
		if s == nil {
			break
		}
		if m := modNamed(s.text); m != NoMod && !p.during(j, k) {
			e.mod = m
		}
		j = k
	}
	k := p.lengths(&e, p.skip(j, cThe), i)
	if k == p.skip(j, cThe) && j > i {
		e = expr{kind: Duration}
		j = i
		k = p.lengths(&e, i, i)
	}
	if e.lens == 0 || k <= j {
		return expr{}, i
	}
	named := e.buf[0].named
	if e, k = p.lengthTail(e, i, k); named && e.kind == Duration {
		return expr{}, i // "the year before independence"
	}
	return e, k
}

// during says whether "over" from j to k, a bound on a stretch of time as well, means during: "$2bn over ten years".
func (p *scan) during(j, k int) bool {
	prev := p.at(j - 1)
	return k == j+1 && p.was(j, cSpan) && prev.end != 0 && prev.sign == 0 && !prev.solo.has(cPrep) && !prev.solo.has(cSpan) && !prev.solo.has(cPast) && p.cue(j-1) != behind
}

// lengths reads some numbers with their units.
func (p *scan) lengths(e *expr, i, start int) int {
	j := i
	for n := range maxSteps {
		at := j
		if n > 0 {
			at = p.skip(p.comma(j), cAnd)
			if p.sign(j, ',') && at == j+1 && p.at(at).num < 0 && !p.has(at, cNum) {
				break
			}
		}
		s, k := p.oneLength(at, n == 0)
		if k == at || n > 0 && (s.unit >= e.buf[n-1].unit || s.vague || e.buf[0].vague) {
			break
		}
		e.buf[n] = s
		e.lens = n + 1
		j = k
	}
	if e.lens > 0 {
		j = p.andHalf(e, j)
	}
	return j
}

// andHalf reads a fraction behind the unit: "a year and a half", "2 hours and ten", "an hour and thirty".
func (p *scan) andHalf(e *expr, j int) int {
	last := &e.buf[e.lens-1]
	if last.vague {
		return j
	}
	k, and := p.is(j, cAnd)
	m := p.skip(k, cOne)
	if h, ok := p.is(m, cHalf); ok && and && !p.has(h, cUnit) {
		last.n, last.lo, last.hi = last.n+0.5, last.lo+0.5, last.hi+0.5
		return h
	}
	if h, ok := p.is(m, cQuarterFrac); ok && and && m > k && !p.has(h, cOf) {
		last.n, last.lo, last.hi = last.n+0.25, last.lo+0.25, last.hi+0.25
		return h
	}
	if a, q := p.number(k); last.unit == Hour && q > k && a.integer && !a.vague && !a.article && a.n > 0 && a.n < 60 && (and && p.at(q).end == 0 || p.at(q).end == 0 && e.lens == 1) && e.lens < maxSteps {
		n := e.lens
		e.buf[n] = step{n: a.n, lo: a.n, hi: a.n, unit: Minute}
		e.lens = n + 1
		return q
	}
	return j
}

// oneLength reads one number and its unit: "three weeks", "44-day", "two and a half years", "half an hour", "3h", bare "months".
func (p *scan) oneLength(i int, first bool) (step, int) {
	a, j := p.number(i)
	if f, k := p.partOf(i); k > j {
		a, j = f, k
	}
	if j == i {
		if s, k := p.unnumbered(i, first); k > i {
			return s, k
		}
		if a, j = p.fraction(i); j == i {
			return step{}, i
		}
	}
	a, j = p.plusFraction(a, j)
	if p.sign(j, '-') && p.at(j).glued {
		j++
	}
	if k, ok := p.is(j, cOf); ok {
		j = p.skip(k, cOne)
	}
	if p.at(j).glued && p.at(j-1).num >= 0 && (p.has(j, cGluedUnit) || p.sign(j, '\'')) {
		return p.gluedLength(a, i, j)
	}
	s, k := p.unit(j)
	if s == nil && p.qualifies(a, i, j) {
		s, k = p.match(j+1, cUnits)
	}
	if s == nil || !p.plausibleLength(a, s, i, j, k) {
		return step{}, i
	}
	return p.stepOf(a, s), k
}

// unnumbered reads a unit without a number: "months later", "the day before".
func (p *scan) unnumbered(i int, first bool) (step, int) {
	if s, k := p.match(i, cUnits); s != nil && first {
		return p.bareUnits(s, i, k)
	}
	if s, k := p.match(i, cUnit); s != nil && first && p.was(i-1, cThe) && s.grain >= Day && s.grain <= Year && p.offsetWord(k) {
		step := p.stepOf(exactly(1), s)
		step.named = true
		return step, k
	}
	return step{}, i
}

// plusFraction adds the fraction behind a number: "two and a half", "two-and-a-half".
func (p *scan) plusFraction(a amount, j int) (amount, int) {
	k, ok := p.is(j, cAnd)
	if !ok {
		if !p.sign(j, '-') || !p.has(j+1, cAnd) {
			return a, j
		}
		k = j + 2
	}
	k, _ = p.dash(k)
	if p.was(k, cOne) {
		k, _ = p.dash(k + 1)
	}
	if f, m := p.fraction(k); m > k {
		return exactly(a.n + f.n), m
	}
	return a, j
}

// gluedLength reads a unit that is glued to its figure at j: "3h", "90min", "in 15'".
func (p *scan) gluedLength(a amount, i, j int) (step, int) {
	w := p.at(j)
	if p.sign(j, '\'') {
		if p.was(i-1, cIn) && !p.has(j+1, cPossessive) {
			return step{n: a.n, lo: a.n, hi: a.n, unit: Minute}, j + 1
		}
		return step{}, i
	}
	s, k := p.match(j, cGluedUnit)
	letter := w.end-w.start == 1
	switch {
	case s == nil || letter && p.at(i).digits >= 4:
	case !letter || s.grain == Hour || s.grain == Minute && p.was(i-1, cIn) || p.at(k).end == 0 && s.grain != Minute:
		return p.stepOf(a, s), k
	}
	return step{}, i
}

// qualifies says whether the word at j may stand between a number and its unit: "two bloody weeks", "two additional minutes".
func (p *scan) qualifies(a amount, i, j int) bool {
	w := p.at(j)
	if w.sign != 0 || w.num >= 0 || w.end == 0 || w.capital || w.plural || a.article || p.at(i).digits > 3 || w.glued && !p.sign(j-1, '-') {
		return false
	}
	return !w.mask.meets(functionWords)
}

// functionWords are classes of words that qualify nothing.
var functionWords = maskOf(cAnd, cOr, cTo, cPrep, cScale, cPer, cOne, cEvery, cThe, cDir)

// stepOf joins a number and a unit.
func (p *scan) stepOf(a amount, s *sense) step {
	n := float64(s.n)
	return step{n: a.n * n, lo: a.lo * n, hi: a.hi * n, unit: s.grain, vague: a.vague, business: s.text == "BD"}
}

// plausibleLength drops what only looks like a length: "a second round", "the third quarter", "2000 year", "a quarter of".
func (p *scan) plausibleLength(a amount, s *sense, i, j, k int) bool {
	switch {
	case s.grain == Second && a.article, s.grain == Second && s.class == cUnit && a.n != 1 && !p.sign(j-1, '-') && p.at(i).num < 0 && p.at(k).end != 0 && p.at(k).num < 0 && p.at(k).sign == 0:
		return false
	case s.grain == Quarter && (a.article || a.vague || p.has(k, cOf) || s.class == cUnit || j == i+1 && !p.was(i-1, cFor) && !p.was(i-1, cIn) && !p.was(i-1, cSpan) && p.at(i-1).end != 0):
		return false
	case s.grain == Weekend && s.class == cUnit && a.article && p.has(k, cOf):
		return true
	case p.at(i).digits == 4 && p.at(i).num >= 1900 && p.at(i).num < 2100 && s.class == cUnit && s.grain >= Month: // "the 2004 fiscal year"
		return false
	case a.digits > 4 && a.n == float64(int(a.n)) && p.at(i).num > 99999:
		return false
	case p.at(i-1).sign == '-' && p.at(i).glued && p.at(i).num >= 0 && p.at(i-2).num < 0 && p.at(i-1).glued:
		return false
	case p.at(k).sign == '-' && p.at(k).glued && p.at(k+1).glued && !p.has(k+1, cAge) && !p.has(k+1, cLong) && p.at(k+1).num < 0 && s.class == cUnit && a.article:
		return false
	}
	return true
}

// bareUnits reads a plural without a number: "months later", "for years", "years of war".
func (p *scan) bareUnits(s *sense, i, k int) (step, int) {
	prev := p.at(i - 1)
	if s.grain == Quarter || s.grain == Second || s.grain == DayPart || s.grain == Weekend {
		return step{}, i
	}
	ok := prev.solo.has(cFor) || prev.solo.has(cMod) || p.has(k, cOf) && !prev.solo.has(cOf) || p.offsetWord(k)
	if prev.solo.has(cThe) && !p.offsetWord(k) {
		ok = false
	}
	if !ok {
		return step{}, i
	}
	return step{n: 2, lo: 2, hi: 20, unit: s.grain, vague: true}, k
}

// partOf reads a part of one unit, "three quarters" of "an hour", "a third" of "a year": not "two quarters" of "growth".
func (p *scan) partOf(i int) (amount, int) {
	a, j := p.number(i)
	of := 4.0
	k, ok := p.is(j, cQuarterFrac)
	if !ok {
		of = 3
		k, ok = p.is(j, cThirdFrac)
	}
	if m := p.skip(k, cOf); !ok || !a.integer || a.vague || a.n < 1 || a.n >= of || m == k || !p.was(m, cOne) || !p.has(m+1, cUnit) {
		return amount{}, i
	}
	return exactly(a.n / of), k
}

// fraction reads "a half", "half", "a quarter of".
func (p *scan) fraction(i int) (amount, int) {
	j := i
	n := 1.0
	if a, k := p.number(i); k > i && a.integer && !a.vague && a.n < 10 && !p.has(i, cHalf) {
		n, j = a.n, k
	}
	if k, ok := p.is(j, cHalf); ok {
		return exactly(0.5), k
	}
	if k, ok := p.is(j, cQuarterFrac); ok && (p.has(k, cOf) || p.has(k, cUnit) || p.has(k, cUnits)) {
		return exactly(n / 4), k
	}
	return amount{}, i
}
