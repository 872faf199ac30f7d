package number

import "github.com/gainsay/gainsay/claims/syntax"

// ordinal reads "third", "21st", "twenty-fifth", "one hundred twenty fifth", "three trillionth" from atom i on.
// "one fifth" and "a third of" are fractions.
func (c *scan) ordinal(i int) (core, bool) {
	a := c.at(i)
	v := core{from: i, end: i + 1, kind: Ordinal, value: a.value, step: 1, words: a.part == ordinal}
	switch a.part {
	case figureOrdinal:
		return v, !(c.at(i+1).is(street) && c.at(i+1).upper())
	case ordinal:
		if a.value > 2 && (c.at(i+1).is(of) || a.value >= 10 || c.measured(i)) {
			c.partOf(&v)
		}
		return v, v.kind == Fraction || !c.spanOfTime(i) && !c.adverb(i)
	case figure:
		return v, false
	case tens:
		if k := c.hyphenated(i + 1); c.smallOrdinal(k) {
			v.value, v.end, v.words = a.value+c.at(k).value, k+1, true
			c.partOf(&v)
			return v, true
		}
	}
	return c.longOrdinal(i)
}

// partOf makes a fraction of an ordinal that an article counts, with nothing behind it but "of": "a third of", "a twenty-first".
func (c *scan) partOf(v *core) {
	next := c.at(v.end)
	if c.at(v.from-1).is(article) && (next.is(of) || next.is(function|auxiliary) || !next.letters() && !next.is(hyphen)) {
		v.kind, v.value, v.step, v.from = Fraction, 1/v.value, 0, v.from-1
	}
}

// measured says whether "a third" at atom i is told as a measure: behind words of bound, or "by".
func (c *scan) measured(i int) bool {
	return c.at(i-1).is(article) && (c.bounded(i-1) || c.at(i-2).is(by))
}

// longOrdinal reads an ordinal that a cardinal begins: "one hundred twenty fifth", "three trillionth".
func (c *scan) longOrdinal(i int) (core, bool) {
	n, ok := c.cardinal(i)
	if !ok {
		return n, false
	}
	k := c.hyphenated(n.end)
	last := c.at(n.end - 1)
	if c.at(k).is(and) {
		k++
	}
	o := c.at(k)
	v := core{from: n.from, end: k + 1, kind: Ordinal, step: 1, words: true}
	switch {
	case o.part != ordinal:
		return v, false
	case last.part == tens && o.value < 10, (last.part == hundred || last.part == scale) && o.value < 100:
		v.value = n.value + o.value
	case o.value >= 100 && n.value != 1 && k == n.end:
		v.value = n.value * o.value
	default:
		return v, false
	}
	return v, true
}

// smallOrdinal says whether atom k is "first" to "ninth", and no second of time.
func (c *scan) smallOrdinal(k int) bool {
	o := c.at(k)
	return o.part == ordinal && o.value < 10
}

// adverb says whether "first" at atom i ranks nothing: "at first", "first as a trial", "first-team players".
// "second-largest" ranks.
func (c *scan) adverb(i int) bool {
	next := c.at(i + 1)
	if next.is(hyphen) && c.glued(i+1) && c.glued(i+2) && c.at(i).value < 4 {
		return len(c.at(i+2).text) < 6 || !c.ends(c.at(i+2).text, ranking)
	}
	return c.tokens[c.at(i).tok].Tag == syntax.ADV && c.at(i).value == 1 && len(c.atoms) > 1
}

// spanOfTime says whether "second" at atom i is a span of time: behind a figure, a stroke or "per".
func (c *scan) spanOfTime(i int) bool {
	a, prev := c.at(i), c.at(i-1)
	if prev.is(hyphen) {
		prev = c.at(i - 2)
	}
	return a.is(timeNoun) && a.value == 2 && (prev.numeral() || prev.is(slash|per))
}
