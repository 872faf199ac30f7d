package when

import "github.com/gainsay/gainsay/claims/syntax"

// expressions reads what stands at piece i, one expression or several that share their month, year or unit, and appends
// them to found. It returns the piece after them, or i.
func (p *scan) expressions(i int) int {
	for _, read := range []func(*scan, int) int{(*scan).nightList, (*scan).dayList, (*scan).clockList, (*scan).lengthList, (*scan).eraList, (*scan).centuryList} {
		if j := read(p, i); j > i {
			return j
		}
	}
	e, j := p.single(i)
	if j == i {
		return i
	}
	p.emit(e, i, j)
	j = p.moreDays(e, j)
	return p.moreYears(e, j)
}

// single reads the longest expression at piece i, and the first named of two as long.
func (p *scan) single(i int) (best expr, end int) {
	end = i
	for _, read := range [...]func(*scan, int) (expr, int){(*scan).recurring, (*scan).point, (*scan).reference, (*scan).length} {
		if e, j := read(p, i); j > end {
			best, end = e, j
		}
	}
	return best, end
}

// emit appends an expression with what stands before and after it.
func (p *scan) emit(e expr, i, j int) {
	e.from, e.to = i, j
	p.found = append(p.found, e)
	last := &p.found[len(p.found)-1]
	start := i
	for p.at(start-1).solo.has(cThe) || p.at(start-1).solo.has(cMod) && p.was(start-1, cPrep) && !p.at(start-1).solo.has(cBound) {
		start--
		if s, _ := p.match(start, cMod); s != nil && last.mod == NoMod && (last.kind == Duration || s.text == "APPROX") {
			last.mod = modNamed(s.text)
		}
	}
	if s, k := p.match(start-2, cMod); p.sign(start-1, '.') && s != nil && k == start && last.mod == NoMod { // "c. 1500"
		last.mod = modNamed(s.text)
	}
	if s, k := p.match(start-1, cMod); s != nil && k == start && last.mod == NoMod && last.kind != Duration && s.text == "APPROX" {
		last.mod = modNamed(s.text)
	}
	if p.boundEnd == start || p.boundEnd == i || p.boundEnd == start-1 && p.at(start-1).solo.has(cPrep) && p.boundEnd > 0 {
		last.bound = p.bound
		if last.kind != Duration && p.sign(j, '\'') && p.has(j+1, cPossessive) || last.base == fromMention && p.bound == Since {
			last.bound = NoMod // "after Friday's launch"
		}
		if start < i && last.kind != Duration && p.attributive(j) {
			last.bound = NoMod // "after the 1971 flood"
		}
	}
	if s, _ := p.match(j, cBoundAfter); s != nil && last.bound == NoMod && last.kind != Duration {
		last.bound = modNamed(s.text)
	}
}

// attributive says whether a noun follows at piece j that what stands before it narrows.
func (p *scan) attributive(j int) bool {
	w := p.at(j)
	if !p.tagged || w.end == 0 || w.sign != 0 {
		return false
	}
	tag := p.sentence.Tokens[w.tok].Tag
	return tag == syntax.NOUN || tag == syntax.PROPN
}

// conj reads a connector between two items at i: "to", "-", "and", "or", a comma.
func (p *scan) conj(i int) (link, int) {
	if p.sign(i, '-') {
		return linkRange, i + 1
	}
	if j, ok := p.is(i, cTo); ok {
		return linkRange, j
	}
	if j, ok := p.is(i, cAnd); ok {
		return linkList, j
	}
	if j, ok := p.is(i, cOr); ok {
		return linkList, j
	}
	if p.sign(i, ',') {
		if j, ok := p.is(i+1, cAnd); ok {
			return linkList, j
		}
		return linkList, i + 1
	}
	if p.sign(i, '/') && p.at(i).glued {
		return linkList, i + 1
	}
	return noLink, i
}

// between says whether "between" stands before piece i, so that "and" makes a range.
func (p *scan) between(i int) bool {
	return p.was(i-1, cBetween) || p.was(i-1, cThe) && p.was(i-2, cBetween)
}
