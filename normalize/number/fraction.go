package number

import "math"

// fraction takes in what makes a cardinal a fraction or adds one to it:
//  1. "five eighths", "one fifth", "one over 20"
//  2. "one and a half", "two and quarter", "3 million and a half", "one billion and a half million"
func (c *scan) fraction(v *core) {
	if c.denominator(v) {
		c.ofScale(v)
		return
	}
	if c.at(v.end).is(over) && v.step == 1 && v.value < 100 {
		if d, ok := c.cardinal(v.end + 1); ok && d.value > v.value && d.value <= 1000 && !c.at(d.end).letters() && !c.at(d.end).is(hyphen) {
			v.kind, v.value, v.step, v.end = Fraction, v.value/d.value, 0, d.end
		}
		return
	}
	c.addFraction(v)
}

// denominator reads "eighths" behind "five".
func (c *scan) denominator(v *core) bool {
	k := c.hyphenated(v.end)
	d := c.at(k)
	one := v.value == 1
	single := one || k > v.end // one of the parts: "one fifth", "one-fifth"
	whole := !c.at(k + 1).is(hyphen)
	switch {
	case v.step < 1, d.part == ordinal && k > v.end && v.value >= 10: // "twenty-fifth"
		return false
	case k == v.end && v.words && d.part == tens && c.partAfter(k+1):
		return c.longDenominator(v, k)
	case one && k == v.end && v.words && d.wordFigure() && (d.part == unitWord || d.part == teen):
		o, ok := c.ordinal(k) // "one one hundred fifth"
		if ok {
			v.kind, v.value, v.step, v.end = Fraction, 1/o.value, 0, o.end
		}
		return ok
	case d.part == parts && (d.value != 4 || v.words), d.part == partEnd && c.at(v.end-1).part == tens,
		d.part == ordinal && d.value > 2 && single && whole,
		d.part == quarter && (single || v.words && v.value < 4) && whole,
		d.part == half && one && whole:
		return c.divide(v, k)
	}
	return false
}

// longDenominator reads "twenty-fifths" behind "twenty", and "twenty-first" behind "one".
func (c *scan) longDenominator(v *core, k int) bool {
	p := c.hyphenated(k + 1)
	if v.value != 1 && c.at(p).part == ordinal {
		return false
	}
	v.kind, v.value, v.step, v.end = Fraction, v.value/(c.at(k).value+c.at(p).value), 0, p+1
	return true
}

// divide makes a fraction of v by the part at atom k. Tens before it belong to it where something is left above the line,
// or a hyphen ties them: "three twenty-firsts", "one hundred thirty fifths"; but "twenty fifths" is four.
func (c *scan) divide(v *core, k int) bool {
	num, den := v.value, c.at(k).value
	if t := c.at(v.end - 1); t.part == tens && den < 10 && !c.at(v.end-2).is(and) {
		if num > t.value || k > v.end {
			num, den = num-t.value, den+t.value
		}
		if u := c.at(v.end - 2); u.part == unitWord && num == u.value*100 {
			num = u.value // "three twenty-firsts" is no 320
		}
	}
	if num == 0 {
		return false
	}
	v.kind, v.value, v.step, v.end, v.words = Fraction, num/den, 0, k+1, true
	return true
}

// ofScale takes in "of a million" and "million" behind a fraction.
func (c *scan) ofScale(v *core) {
	k := v.end
	if c.at(k).is(of) && c.at(k+1).is(article) {
		k += 2
	}
	if s := c.at(k); (s.part == scale || s.part == dozen || s.part == hundred) && !c.at(k+1).is(hyphen) {
		v.kind, v.value, v.end = Cardinal, v.value*s.value, k+1
	}
}

// addFraction takes in "and a half" behind a cardinal, and the scale behind both: "two and a half million".
func (c *scan) addFraction(v *core) {
	if !c.at(v.end).is(and) || v.step != 1 && !v.words {
		return
	}
	f, ok := c.smallFraction(v.end + 1)
	if !ok {
		return
	}
	whole := v.step // what "and a half" is a half of: a million behind "3 million"
	if whole > 1 {
		if s := c.at(f.end); s.part == scale {
			f.value, f.end, whole = f.value*s.value, f.end+1, 1
		}
		v.value += f.value * whole
		v.step = 0
	} else {
		v.value, v.step = v.value+f.value, 0
		if scale, end := c.scales(core{words: true}, f.end); scale > 1 {
			v.value, f.end = v.value*scale, end
		}
	}
	v.end, v.words = f.end, true
}

// smallFraction reads "a half", "half", "three quarters", "one fourth", "a quarter" at atom i.
func (c *scan) smallFraction(i int) (core, bool) {
	v := core{from: i, end: i + 1, words: true, value: 1, step: 1}
	a := c.at(i)
	switch {
	case a.is(article):
		v.end = i + 1
	case a.part == half || a.part == quarter:
		v.end = i
	case (a.part == unitWord || a.part == tens || a.part == teen) && a.value > 0:
		v.value, v.end, _ = c.below(i)
	case a.part == figure && a.digits.ratio:
		v.value = a.value
		return v, true
	default:
		return v, false
	}
	d := c.at(c.hyphenated(v.end))
	if v.value >= 10 && d.value < 100 {
		return v, false // "one hundred and thirty fifths" is 26
	}
	d = c.at(v.end)
	if d.part != half && d.part != quarter && d.part != parts && !(d.part == ordinal && d.value > 2 && v.value == 1) || c.at(v.end+1).is(hyphen) {
		return v, false
	}
	v.value, v.end = v.value/d.value, v.end+1
	return v, true
}

// half reads "half a million", "half of", "half the", "half an hour", "more than half".
func (c *scan) half(i int) (core, bool) {
	v := core{from: i, end: i + 1, kind: Fraction, value: 0.5, words: true}
	next, prev := c.at(i+1), c.at(i-1)
	if next.is(hyphen) && c.glued(i+1) {
		if c.at(i+2).part != dozen {
			return v, false
		}
		next, v.end = c.at(i+2), i+2
	}
	if prev.is(notHalf) || prev.part == ordinal || prev.part == figureOrdinal {
		return v, false
	}
	switch {
	case next.is(article) && (c.at(i+2).part == scale || c.at(i+2).part == dozen || c.at(i+2).part == hundred):
		v.kind, v.value, v.end = Cardinal, c.at(i+2).value/2, i+3
	case next.part == scale || next.part == dozen:
		v.kind, v.value, v.end = Cardinal, next.value/2, v.end+1
	case next.is(halfOf):
	case prev.is(article) && next.letters() && !next.is(function), prev.is(by | and), prev.is(article) && c.at(i-2).is(and), c.bounded(i), i == 0 && next == &blank, i == 1 && prev.is(article) && next == &blank:
	default:
		return v, false
	}
	if prev.is(article) {
		v.from--
	}
	return v, true
}

// quarter reads "a quarter of", "quarter million"; a quarter by itself is a time.
func (c *scan) quarter(i int) (core, bool) {
	v := core{from: i, end: i + 1, kind: Fraction, value: 0.25, words: true}
	next, prev := c.at(i+1), c.at(i-1)
	switch {
	case next.part == scale:
		v.kind, v.value, v.end = Cardinal, next.value/4, i+2
	case prev.is(article) && next.is(of) && c.at(i+2).is(article) && c.at(i+3).part == scale:
		v.kind, v.value, v.end = Cardinal, c.at(i+3).value/4, i+4
	case c.measured(i) && (!next.letters() || next.is(function)) && !next.is(hyphen):
	case next.is(of) && prev.is(article) && c.at(i+2).digits.value < 1900:
	default:
		return v, false
	}
	if prev.is(article) {
		v.from--
	}
	return v, true
}

// multiple reads "twice", "threefold", "double the", "a pair of", "10-fold" being read with its figure.
func (c *scan) multiple(i int) (core, bool) {
	a := c.at(i)
	v := core{from: i, end: i + 1, kind: Multiple, value: a.value, words: true, step: 0}
	switch a.part {
	case twice:
		v.noFigure = true
	case double:
		v.noFigure = true
		if !c.at(i+1).is(the|halfOf) || c.at(i+1).is(of|article) {
			return v, false
		}
	case group:
		if !c.at(i-1).is(article) || !c.at(i+1).is(of) && a.value != 1 || c.at(i+1).is(hyphen) {
			return v, false
		}
		v.kind, v.from, v.step = Cardinal, i-1, 1
		if a.value != 1 {
			v.end = i + 2
		}
	}
	return v, true
}

// share takes in "in three" and "out of ten" behind a cardinal.
func (c *scan) share(v *core) {
	k := v.end
	out := c.at(k).is(out) && c.at(k+1).is(of)
	switch {
	case out:
		k += 2
	case c.at(k).is(in):
		k++
	case c.at(k+1).is(in) && c.at(k).letters() && !c.at(k).is(function|and|or) && c.at(k+2).numeral() && !c.at(k+2).digits.year: // "one household in five"
		k += 2
		if d, ok := c.cardinal(k); !ok || c.pluralNoun(d.end) || c.pluralNoun(d.end+1) {
			return
		}
	default:
		return
	}
	if c.at(k).is(every) {
		k++
	}
	d, ok := c.cardinal(k)
	if !ok || d.value < v.value || d.value == 0 || d.step != 1 && d.step != 100 || v.step != 1 {
		return
	}
	next := c.at(d.end)
	if !out && (!roundShare(d.value) || d.value <= v.value || next.is(timeNoun|month|upperMonth|clock|hyphen) || next.currency() || c.percent(d.end)) {
		return
	}
	v.kind, v.value, v.step, v.end, v.words = Share, v.value/d.value, 0, d.end, true
}

// roundShare says whether people say "one in v".
func roundShare(v float64) bool {
	return v <= 12 || v <= 100 && math.Mod(v, 5) == 0 || v <= 1e6 && math.Mod(math.Log10(v), 1) == 0
}

// percent says whether atom k is a sign of percent.
func (c *scan) percent(k int) bool { return c.at(k).text == "%" }
