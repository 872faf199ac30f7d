package when

// lengthList reads two lengths of which the first has no unit: "twelve to eighteen months", "five or six weeks".
func (p *scan) lengthList(i int) int {
	at := i
	mod := NoMod
	if s, k := p.match(i, cMod); s != nil {
		mod, at = modNamed(s.text), k
	}
	a, j := p.number(at)
	if j == at || a.vague || a.article || p.has(j, cUnit) || p.has(j, cUnits) {
		return i
	}
	l, k := p.conj(j)
	if l == noLink || p.sign(j, ',') || p.sign(j, '/') || p.sign(j, '-') && a.digits == 4 {
		return i
	}
	s, m := p.oneLength(k, true)
	if m == k || s.vague || s.n <= a.n || p.at(k).mask.has(cOne) && !p.has(j, cOr) || l == linkList && !p.has(j, cOr) && !p.between(at) || p.has(k, cUnits) {
		return i
	}
	left := expr{kind: Duration, link: linkRange, mod: mod}
	left.buf[0] = step{n: a.n, lo: a.n, hi: a.n, unit: s.unit}
	left.lens = 1
	right := expr{kind: Duration}
	right.buf[0] = s
	right.lens = 1
	right, end := p.lengthTail(right, k, m)
	if right.kind == Date {
		left.kind, left.base, left.sign, left.grain = Date, right.base, right.sign, right.grain
		if right.base == fromSelf {
			left.calendar = right.calendar
		}
	}
	p.emit(left, i, j)
	p.emit(right, k, end)
	return end
}
