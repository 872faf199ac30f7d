package when

// partDate reads a part of a period: "early 2020", "mid-January", "the end of the year", "late in the summer of 1991".
func (p *scan) partDate(i int) (expr, int) {
	s, k := p.partWord(p.skip(i, cThe))
	if s == nil || p.was(k, cPart) { // "early late" is nothing
		return expr{}, i
	}
	e, m := p.date(k)
	if m == k {
		if e, m = p.container(k); m == k || s.class == cPart {
			return expr{}, i
		}
	}
	if e.dir == dirPast && e.lens == 1 && e.buf[0].n == 1 { // "the beginning of the past week"
		e.dir, e.lens = dirLast, 0
	}
	if e.part != noPart || e.lens > 0 {
		return expr{}, i
	}
	p.setPart(&e, partNames[s.text])
	return e, m
}

// partWord reads the words before the period, to where it begins: "early", "late in", "mid-", "the end of".
func (p *scan) partWord(j int) (*sense, int) {
	s, k := p.match(j, cPartOf)
	if t, m := p.match(j, cPart); t != nil && m > k {
		s, k = t, m
	}
	if s == nil {
		return nil, j
	}
	k, _ = p.dash(k)
	k = p.skip(k, cOf)
	if s.class == cPart {
		k = p.skip(k, cIn)
	}
	if m, ok := p.is(k, cMod); ok && p.has(k, cPrep) { // "around next week"
		k = m
	}
	return s, k
}

// setPart gives e the part of its period, or of its day.
func (p *scan) setPart(e *expr, part part) {
	switch {
	case e.dayCode != "":
		e.dayPart = part
	case part == partHours || part == partEarlyMo:
		p.dayPartNamed(e, "MO")
		e.kind, e.dayPart = TimeOfDay, partStart
	case part == partLateHours:
		p.dayPartNamed(e, "NI")
		e.kind = TimeOfDay
	default:
		e.part = part
	}
}

// partUnitDate reads "EOD", "EOY".
func (p *scan) partUnitDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	s, k := p.match(j, cPartUnit)
	if s == nil || s.flag == shy && !p.allCaps(j) {
		return expr{}, i
	}
	part, unit := cutWord(s.text)
	g, _, _ := unitOf(unit)
	return expr{kind: Date, calendar: calendar{grain: g, dir: dirThis, part: partNames[part]}}, k
}

// cutWord cuts a value at its space.
func cutWord(s string) (a, b string) {
	for i := range len(s) {
		if s[i] == ' ' {
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}
