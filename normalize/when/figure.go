package when

// plausibleYear says whether the four digits at i, up to j, are a year rather than a figure.
func (p *scan) plausibleYear(i, j int) bool {
	w, prev, next := p.at(i), p.at(i-1), p.at(j)
	switch {
	case w.num < 0:
		return true
	case p.digitChain(i):
		return false
	case prev.solo.has(cNotYear) && !prev.solo.has(cPrep) && !(prev.solo.has(cMod) && p.was(i-1, cPrep)):
		return false
	case prev.sign == 1 || prev.sign == '$' || prev.sign == '#' || prev.sign == '+' || prev.sign == '.' && prev.glued && w.glued:
		return false
	case prev.sign == '-' && p.at(i-2).num >= 0 && p.at(i-2).digits != 4 && p.at(i-2).digits > 2:
		return false
	case next.sign == '-' && next.glued && p.at(j+1).num < 0 && p.at(j+1).glued && !p.has(j+1, cMonth) && !p.has(j+1, cQuarter) && !p.has(j+1, cHalfYear) && w.num < 1800:
		return false
	case next.sign == '-' && p.at(j+1).num >= 0 && p.at(j+1).digits > 4:
		return false
	case next.mask.has(cCounted) || next.mask.has(cScale) || next.mask.has(cUnits) || next.sign == '%' || next.sign == 1 && next.mask.has(cCounted):
		return false
	case p.tagged && p.countsNoun(i):
		return (prev.solo.has(cIn) || prev.solo.has(cThe)) && w.num >= 1900
	case p.figureNoun(j):
		return (prev.solo.has(cIn) || prev.solo.has(cThe) && w.num >= 1900 || prev.solo.has(cOf) && p.was(i-2, cMonth)) && w.num >= 1800 && w.num < 2100 || prev.solo.has(cPossessive)
	case w.num >= 1500 && w.num < 2100:
		if prev.sign == 0 && prev.num < 0 && prev.end > 0 && !prev.solo.has(cPrep) && prev.w == 0 && prev.capital && !p.has(j, cTo) && w.num >= 1990 {
			return p.at(i-1).solo.has(cPrep) || !p.allCaps(i-1)
		}
		return true
	}
	return prev.solo.has(cPrep) && !prev.solo.has(cMod) && !prev.solo.has(cTo) || prev.solo.has(cYear)
}

// digitChain says whether the year at i hangs in a chain of figures that is no pair of years: "138-2010-2015", "32-2015".
func (p *scan) digitChain(i int) bool {
	groups, odd := 1, false
	for _, step := range [...]int{-1, 1} {
		for j := i; groups < 4; j += 2 * step {
			sep, next := p.at(j+step), p.at(j+2*step)
			if sep.sign != '-' && sep.sign != '/' && sep.sign != '.' || next.num < 0 || sep.glued != next.glued && step > 0 || !sep.glued {
				break
			}
			groups++
			odd = odd || next.digits != 4 && (step < 0 || next.digits != 2)
		}
	}
	return groups > 2 || odd
}

// allCaps says whether piece i is written in capitals, as codes are: "ABC 2000".
func (p *scan) allCaps(i int) bool {
	t := p.text(i)
	for k := range len(t) {
		if t[k] < 'A' || t[k] > 'Z' {
			return false
		}
	}
	return len(t) > 1
}

// figureNoun says whether piece i is a noun that the number before it counts: "1500 soldiers".
func (p *scan) figureNoun(i int) bool {
	w := p.at(i)
	return w.mask.has(cCounted) || w.mask.has(cUnits) || w.mask.has(cScale) || w.plural && !w.capital && !w.mask.has(cNotPlural) && !w.mask.has(cSeason) && w.sign == 0
}

// counts says whether piece i makes a counted thing of the number before it: "May 3 people".
func (p *scan) counts(i int) bool { return p.has(i, cCounted) || p.has(i, cScale) || p.has(i, cUnits) }
