package when

// seasonDate reads "summer", "the fall of 1991", "spring 2020", "midsummer".
func (p *scan) seasonDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	s, k := p.match(j, cSeason)
	if s == nil {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Season, season: seasonNamed(s.text)}}
	if len(s.text) > 2 {
		e.part = partNames[s.text[3:]]
	}
	m := p.yearTail(&e, k)
	if m == k && !p.plausibleSeason(s, j, k) {
		return expr{}, i
	}
	return e, m
}

// seasonNamed numbers the seasons by their TIMEX codes.
func seasonNamed(code string) int {
	for i, c := range seasonCodes {
		if len(code) >= 2 && code[:2] == c {
			return i
		}
	}
	return 0
}

var seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}

// plausibleSeason says whether a season without a year is one: "in the fall", not "the fall of Saigon", not "Spring Street".
func (p *scan) plausibleSeason(s *sense, i, j int) bool {
	prev, next := p.at(i-1), p.at(j)
	if p.named(i) {
		return false
	}
	if next.capital && !next.glued && !next.mask.has(cMonth) && p.at(i).capital && prev.end != 0 {
		return false
	}
	if next.sign == '-' && next.glued || next.mask.has(cAnd) { // "winter-spring of 1920", "spring and summer"
		if k := p.skip(i+2, cThe); p.has(k, cSeason) {
			return true
		}
	}
	if s.flag != shy {
		return !(next.sign == '-' && next.glued)
	}
	if next.mask.has(cOf) || next.sign == '-' && next.glued {
		return false
	}
	if p.tagged {
		if t := p.sentence.Tokens[p.at(i).tok].XTag; len(t) > 1 && t[0] == 'V' {
			return false
		}
	}
	if prev.solo.has(cThe) {
		before := p.at(i - 2)
		return before.solo.has(cPrep) && !next.mask.has(cIn) || before.solo.has(cPart) || p.at(i).capital
	}
	return prev.solo.has(cIn) || prev.solo.has(cPart) || prev.solo.has(cDir) || prev.solo.has(cAnd) && p.was(i-2, cSeason) || p.at(i).capital && (prev.end == 0 || prev.solo.has(cPrep)) && next.sign != 0 ||
		next.mask.has(cAnd) && p.has(p.skip(j+1, cThe), cSeason) || prev.solo.has(cBound) && !prev.solo.has(cTo)
}

// quarterDate reads "Q3 2019", "the first quarter of 2020", "2019-H2", "2017 q1", "the second half of 2008", "fiscal 2020", "FY20".
func (p *scan) quarterDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	e := expr{kind: Date, calendar: calendar{grain: Quarter}}
	s, k := p.match(j, cQuarter)
	if s == nil {
		if s, k = p.match(j, cHalfYear); s != nil {
			e.grain, e.half = Half, s.n
		}
	} else {
		e.quarter = s.n
	}
	if s != nil {
		m := p.yearTail(&e, k)
		if m > k || e.grain == Quarter && !p.has(k, cOf) && !p.has(k, cAge) {
			return e, m
		}
		return expr{}, i
	}
	y, k := p.year(j)
	if k == j || p.at(j).digits != 4 {
		return expr{}, i
	}
	if d, ok := p.dash(k); ok {
		k = d
	}
	e.hasYear, e.year = true, y
	if s, m := p.match(k, cQuarter); s != nil && m <= k+2 {
		e.quarter = s.n
		return e, m
	}
	if s, m := p.match(k, cHalfYear); s != nil && m == k+2 {
		e.grain, e.half = Half, s.n
		return e, m
	}
	return expr{}, i
}
