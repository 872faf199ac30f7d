package when

// besideDate says whether a shy word at i, up to j, has a date beside it.
func (p *scan) besideDate(i, j int) bool {
	w, next, prev := p.at(i), p.at(j), p.at(i-1)
	if next.sign == '.' && next.glued {
		next = p.at(j + 1)
	}
	if y := p.at(j + 1); next.sign == '\'' && y.digits == 2 && y.glued { // "May '23"
		return true
	}
	if next.sign == ',' || next.mask.has(cOf) || next.sign == '-' || next.sign == '/' {
		if y := p.at(j + 1); y.digits == 4 && y.num >= 1000 && y.num < 3000 || (next.sign == '-' || next.sign == '/') && y.num > 0 && y.num <= 31 {
			return true
		}
	}
	if next.num > 0 && (next.num <= 31 || next.digits == 4 && next.num >= 1000 && next.num < 3000) && !p.decimal(j+1) {
		return w.capital || !prev.solo.has(cFuture)
	}
	if w.capital && (next.sign == '-' || next.mask.has(cTo) || next.mask.has(cAnd)) && p.has(j+1, cMonth) {
		return true
	}
	if _, k, _ := p.ordinal(p.skip(j, cThe)); k > j && (w.capital || k > p.skip(j, cThe)) && !p.has(j, cHalf) {
		if _, _, spelled := p.ordinal(p.skip(j, cThe)); !spelled || !p.has(k, cUnit) && !(p.at(k).sign == 0 && p.at(k).num < 0 && p.at(k).end > 0 && !p.has(k, cOf) && !p.has(k, cAt) && !p.has(k, cTo)) {
			return true
		}
	}
	if prev.num > 0 && prev.num <= 31 && !(prev.glued && p.at(i-2).num < 0 && p.at(i-2).sign == 0) && (w.capital || w.glued || i >= 1 && !p.was(i-2, cCounted)) {
		return w.capital || p.at(j).num >= 0 || p.at(j).end == 0 || w.glued
	}
	if prev.solo.has(cOrdSuffix) || prev.solo.has(cOrd) {
		return true
	}
	if prev.solo.has(cOf) {
		before := p.at(i - 2)
		return before.solo.has(cOrdSuffix) || before.solo.has(cOrd) || before.num > 0 && before.num <= 31 || w.capital && !p.capitalised(j)
	}
	if w.capital {
		if a, k := p.number(j + 1); next.mask.has(cIn) && k > j+1 && a.n > 0 && (p.has(k, cUnit) || p.has(k, cUnits)) { // "March in a year"
			return true
		}
		return (prev.solo.has(cPrep) || prev.solo.has(cPart) || prev.solo.has(cDir) && i > 1 || prev.sign == '-') && !p.capitalised(j) || prev.end == 0 && next.end == 0
	}
	return prev.solo.has(cIn) && !p.was(i-1, cThe) || prev.solo.has(cPart) || prev.end == 0 && next.end == 0
}

// capitalised says whether piece i is a name: a capital that is no date and no beginning.
func (p *scan) capitalised(i int) bool {
	w := p.at(i)
	return w.capital && !w.mask.has(cWeekday) && !w.mask.has(cMonth) && !w.mask.has(cBC) && !w.mask.has(cZone)
}

// person says whether a month's name at i, up to j, looks like a person's: "June Brown".
func (p *scan) person(i, j int) bool {
	next, prev := p.at(j), p.at(i-1)
	return next.capital && !next.glued && !next.mask.has(cWeekday) && !next.mask.has(cMonth) && !prev.solo.has(cPrep) && !prev.solo.has(cPart) && !prev.solo.has(cDir) && prev.num < 0 ||
		prev.capital && i > 1 && !prev.solo.has(cPrep) && !prev.solo.has(cWeekday) && !prev.solo.has(cPart) && !prev.solo.has(cDir) && !prev.solo.has(cThe) && !prev.solo.has(cOf) && !prev.solo.has(cOrd) && !prev.solo.has(cMonth) && !prev.solo.has(cSeason) && next.num < 0
}

// properName says whether the capitalised part of a day at i is a name: "send it to Dawn".
func (p *scan) properName(i int) bool {
	prev := p.at(i - 1)
	return p.named(i) || i > 0 && !prev.capital && prev.sign == 0 && !p.allCaps(i) && !prev.solo.has(cPart) && !prev.solo.has(cAt) && !prev.solo.has(cIn)
}

// named says whether the capitalised word at i stands behind another one that is no date: "White Christmas", "Operation Red Dawn".
func (p *scan) named(i int) bool {
	prev := p.at(i - 1)
	return prev.capital && prev.w == 0 && i > 1 && p.at(i).capital
}
