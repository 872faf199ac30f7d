package number

import "math"

// cardinal reads "12", "1.2bn", "a hundred and five", "two point two million", "three cr twelve lac" from atom i on.
func (c *scan) cardinal(i int) (core, bool) {
	v := core{from: i, end: i, step: 1}
	low := math.Inf(1)
	for at := i; ; {
		g, ok := c.group(at, at == i)
		if !ok {
			break
		}
		scale, end := c.scales(g, g.end)
		again := at != i
		if scale >= low || again && (g.value*scale >= low || g.value == 0 || !g.words && scale == 1 && low > 100) {
			break
		}
		v.value += scaled(g.value, g.step, scale)
		if scale < 100 {
			g.step /= scale // dozens are exact
		}
		v.step, v.end, v.words, v.times, low = g.step*scale, end, v.words || g.words || scale > 1, scale, scale
		if again && g.step*scale > 1 && scale == 1 {
			v.step = 1
		}
		if scale == 1 {
			break
		}
		if at = end; c.at(at).is(and) {
			at++
			if _, ok := c.smallFraction(at); ok {
				break
			}
		}
	}
	if v.end == i {
		return v, false
	}
	if prev := c.at(i - 1); prev.is(article) && !c.atoms[i].wordFigure() {
		v.from--
	}
	return v, true
}

// wordFigure says whether the atom names a figure by itself, as "hundred" does not.
func (a *atom) wordFigure() bool {
	return a.part != hundred && a.part != scale && a.part != dozen
}

// scaled is value times scale, computed so that 2.3 million is 2,300,000 to the last digit.
func scaled(value, step, scale float64) float64 {
	if step > 0 && step < 1 && scale > 1 {
		return math.Round(value/step) * (scale * step)
	}
	return value * scale
}

// group reads what a scale multiplies: digits, or words below a thousand. "hundred" and "million" alone are groups
// where an article stands before them.
func (c *scan) group(i int, first bool) (core, bool) {
	a := c.at(i)
	v := core{from: i, end: i + 1, value: a.value, step: 1, words: true}
	switch a.part {
	case figure:
		c.digitGroup(&v)
	case tens, teen:
		v.value, v.end, _ = c.below(i)
		if u := c.at(i + 2); v.end == i+1 && c.at(i+1).is(and) && u.part == unitWord && c.at(i+3).is(and) {
			if _, ok := c.smallFraction(i + 4); ok {
				v.value, v.end = a.value+u.value, i+3 // "twenty and three and three fifths"
			}
		}
	case unitWord:
		if n := c.at(i + 1); n.part == tens && first && a.value > 0 && !c.partAfter(i+2) {
			rest, end, _ := c.below(i + 1)
			v.value, v.end = a.value*100+rest, end // "one twenty two"
			return v, true
		}
	case hundred, scale, dozen:
		if !first || !c.at(i-1).is(article) {
			return v, false
		}
		v.value, v.end = 1, i
	default:
		return v, false
	}
	c.hundreds(&v)
	c.point(&v)
	return v, true
}

// digitGroup reads digits, with the groups and the fraction that spaces set apart: "1 234 567", "2 1/4", "1 / 4".
func (c *scan) digitGroup(v *core) {
	v.words, v.step = false, c.at(v.from).digits.step
	c.spaced(v)
	if d := c.at(v.end + 1); c.at(v.end).is(slash) && d.part == figure && d.value > v.value && d.digits.step == 1 && v.step == 1 && d.space {
		v.value, v.step, v.end = v.value/d.value, 0, v.end+2
	}
	if r := c.at(v.end); r.part == figure && r.digits.ratio && r.space && v.step == 1 {
		v.value, v.step, v.end = v.value+r.value, 0, v.end+1
	}
}

// below reads a numeral in words below a hundred: "five", "twelve", "forty-two".
func (c *scan) below(i int) (value float64, end int, ok bool) {
	a := c.at(i)
	switch a.part {
	case unitWord, teen:
		return a.value, i + 1, true
	case tens:
		if k := c.hyphenated(i + 1); c.at(k).part == unitWord && c.at(k).value > 0 {
			return a.value + c.at(k).value, k + 1, true
		}
		return a.value, i + 1, true
	}
	return 0, i, false
}

// partAfter says whether a small ordinal or part follows the tens before atom k: "twenty-firsts".
func (c *scan) partAfter(k int) bool {
	d := c.at(c.hyphenated(k))
	return (d.part == parts || d.part == partEnd || d.part == ordinal) && d.value < 10
}

// hundreds takes in "hundred and five" behind a group.
func (c *scan) hundreds(v *core) {
	k := v.end
	if h := c.at(k); h.part != hundred && !(h.part == plural && h.value == 100 && v.value < 100) {
		return
	}
	v.value, v.step, v.words, v.end = v.value*100, 1, true, k+1
	k++
	joined := c.at(k).is(and)
	if joined {
		k++
	}
	if _, ok := c.smallFraction(k); ok && joined {
		return
	}
	switch c.at(k).part {
	case figure:
		if a := c.at(k); joined && a.value > 0 && a.value < 100 && a.digits.step == 1 && c.at(k+1).part != hundred && c.at(k+1).part != scale {
			v.value, v.end = v.value+a.value, k+1
		}
	case tens, teen, unitWord:
		if rest, end, ok := c.below(k); ok && rest > 0 {
			if d := c.at(end); joined && (d.part == dozen || d.part == plural && d.value == 12) {
				rest, end = rest*d.value, end+1 // "three hundred and two dozens"
			}
			v.value, v.end = v.value+rest, end
		}
	}
}

// point takes in spoken decimals: "two point zero three", "point seventy-one".
func (c *scan) point(v *core) {
	k := v.end
	if !c.at(k).is(point) || v.step != 1 {
		return
	}
	unit, from := 1.0, k
	for k++; ; k++ {
		a := c.at(k)
		if a.part == unitWord {
			unit /= 10
			v.value += a.value * unit
			continue
		}
		if (a.part == tens || a.part == teen) && unit == 1 {
			rest, end, _ := c.below(k)
			unit = 0.01
			v.value, k = v.value+rest*unit, end
		}
		break
	}
	if k > from+1 {
		v.step, v.end = unit, k
		v.value = math.Round(v.value/unit) * unit
		v.value = math.Round(v.value*1e12) / 1e12
	}
}

// spaced joins digits that spaces group: "1 234 567", "10 000".
func (c *scan) spaced(v *core) {
	first := c.at(v.from)
	if first.digits.n > 3 || first.digits.n == 0 || first.digits.step != 1 || first.digits.grouped || first.digits.zero {
		return
	}
	value, end := first.value, v.end
	for ; ; end++ {
		a := c.at(end)
		if a.part != figure || a.digits.n != 3 || a.digits.grouped || a.digits.ratio || !a.space {
			break
		}
		whole := math.Floor(a.value)
		value = value*1000 + whole
		if a.digits.step < 1 {
			value, v.step = value+a.value-whole, a.digits.step
			end++
			break
		}
	}
	last := c.at(end - 1)
	if n := end - v.from; n > 2 || n == 2 && (last.value == 0 || last.digits.step < 1 || math.Mod(last.value, 100) == 0) {
		v.value, v.end = value, end
	}
	v.step = min(v.step, 1)
}

// scales multiplies the scales that stand behind a group: "million", "hundred thousand", "bn", "dozen".
func (c *scan) scales(g core, k int) (float64, int) {
	total := 1.0
	for {
		at := k
		if c.at(k).is(hyphen) && c.glued(k) && c.glued(k+1) {
			at++
		}
		switch a := c.at(at); {
		case a.part == scale, a.part == dozen, a.part == plural && a.value != 10 && !(a.value == 20):
			total, k = total*a.value, at+1
			continue
		}
		if total == 1 && (!g.words || len(c.at(k).text) > 1 && !c.glued(k)) {
			if f := c.suffixAt(g, k); f > 0 {
				return f, k + 1
			}
		}
		return total, k
	}
}
