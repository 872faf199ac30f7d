package number

import "math"

// boundsBefore applies the words of bound and approximation before the number, nearest first: "at least about".
func (c *scan) boundsBefore(n *Number, s *spot, free int) {
	k := s.from - 1
	for skip := 0; skip < 3 && k >= free && (c.at(k).currency() || c.at(k).code() || c.at(k).is(label) && !c.at(k).upper()); skip++ {
		k--
	}
	for range 3 {
		p, ok := c.cueBefore(k, free)
		if !ok {
			return
		}
		k -= len(p.ids)
		if p.sign != "=" || p.lo == 1 {
			apply(n, p)
		}
		if p.sign != "=" || p.lo == 1 || len(p.ids) > 1 {
			s.from = k + 1
		}
	}
}

// cueBefore finds the longest phrase of bound that ends at atom k.
func (c *scan) cueBefore(k, free int) (phrase, bool) {
	if k < free {
		return phrase{}, false
	}
	for _, p := range c.before[c.at(k).id] {
		if from := k - len(p.ids) + 1; from >= free && c.follows(from, p.ids) && !(len(p.ids) == 1 && c.preposition(k)) {
			return p, true
		}
	}
	return phrase{}, false
}

// preposition says whether the word of bound at atom k, "over" or "past", only leads to a span of time: "paid over 3 years",
// "the past two weeks", or belongs to its verb: "took over 40 shops". It bounds behind a verb or another preposition: "for over 3 years".
func (c *scan) preposition(k int) bool {
	a, prev := c.at(k), c.at(k-1)
	if !a.is(bare | over) {
		return false
	}
	spanned := c.at(k+2).is(timeNoun) || c.at(k+3).is(timeNoun)
	if prev.is(the) || prev.is(taking) {
		return !spanned || prev.is(the) // "took over 40 minutes"
	}
	return a.is(spanning) && spanned && prev != &blank && !prev.is(function|comma|auxiliary) && c.at(k-1).end > 0
}

// bounded says whether words of bound or approximation stand before atom i.
func (c *scan) bounded(i int) bool {
	p, ok := c.cueBefore(i-1, 0)
	return ok && p.sign != "="
}

// boundsAfter applies the words behind the number, or behind the noun or unit that follows it: "5 years or more".
func (c *scan) boundsAfter(n *Number, s *spot) {
	for gap := 0; gap < 3; gap++ {
		k := s.end + gap
		for _, p := range c.after[c.at(k).id] {
			if !c.follows(k, p.ids) || p.glued && !c.glued(k) || gap > 0 && !(c.at(k).is(or) || p.sign == "~" && len(p.ids) > 2) {
				continue
			}
			if next := c.at(k + len(p.ids)); next.numeral() && !c.at(k).is(or) || next.is(than) || c.at(k+len(p.ids)-1).is(than) && next.numeral() {
				continue
			}
			apply(n, p)
			if gap == 0 {
				s.to = k + len(p.ids)
			}
			return
		}
		if a := c.at(k); a.numeral() || !a.letters() && a.text != "%" || a.is(function|and|or) {
			return
		}
	}
}

// apply narrows or widens what n allows by the phrase p.
func apply(n *Number, p phrase) {
	switch p.sign {
	case "~":
		if n.Change != "=" || n.Kind == Vague {
			return
		}
		n.Change = "~"
		n.Range = Range{times(n.Low, p.lo), times(n.High, p.hi)}
		if n.Low < 0 {
			n.Range = Range{times(n.Low, p.hi), times(n.High, p.lo)}
		}
	case ">", ">=":
		above(n, p)
	case "<", "<=":
		below(n, p)
	case "eq":
		if math.IsInf(n.High, 1) {
			n.Range = Range{n.Low, math.Inf(1)}
		} else if math.IsInf(n.Low, -1) {
			n.Range = Range{n.Range.Lo, n.High}
		}
	case "but":
		n.But = true
	case "=":
		n.Range = Range{n.Low, n.High}
	}
}

// above opens n upwards: "more than 100" is 101 to about 150, "at least 5" is 5 and up.
func above(n *Number, p phrase) {
	if n.Change == "<" {
		return
	}
	lo, hi := n.Low, math.Inf(1)
	if n.Change == "~" {
		lo = n.Range.Lo
	}
	if p.sign == ">" {
		if lo = n.next(lo, 1); !math.IsInf(p.hi, 1) && n.Low > 0 && n.Low == n.High {
			hi = math.Max(times(n.Low, p.hi), n.Low+leeway(n))
		}
	}
	n.Change, n.High, n.Range = ">", math.Inf(1), Range{lo, hi}
}

// leeway is how far above a small figure "more than" may reach: "more than three" are seldom more than eight.
func leeway(n *Number) float64 {
	if n.Integer && n.Step == 1 {
		return 5
	}
	return 0
}

// below opens n downwards.
func below(n *Number, p phrase) {
	if n.Change == ">" {
		return
	}
	hi := n.High
	if n.Change == "~" {
		hi = n.Range.Hi
	}
	if p.sign == "<" {
		if hi = n.next(hi, -1); !math.IsInf(p.hi, 1) {
			hi = times(n.High, p.hi)
		}
	}
	n.Change, n.Low, n.Range = "<", math.Inf(-1), Range{math.Inf(-1), hi}
}

// next is the next value in a direction: the next whole number where n counts.
func (n *Number) next(v, way float64) float64 {
	if n.Integer {
		return v + way
	}
	return math.Nextafter(v, math.Inf(int(way)))
}

// times is v times factor without the noise of binary fractions: 100 times 1.08 is 108.
func times(v, factor float64) float64 {
	f := math.Round(factor * 1e4)
	if w := v * f; math.Abs(w) < 1<<53 && w == math.Trunc(w) {
		return w / 1e4
	}
	return v * factor
}

// closeBounds joins two open bounds into one range: "above 1000 and below 1500".
func (c *scan) closeBounds(n Number, s spot) bool {
	if len(c.out) == 0 {
		return false
	}
	m, t := &c.out[len(c.out)-1], &c.spots[len(c.out)-1]
	for k := t.to; k < s.from; k++ {
		if !c.at(k).is(and|comma) || k > t.to+1 {
			return false
		}
	}
	lower, upper := *m, n
	if m.Change == "<" {
		lower, upper = n, *m
	}
	if s.from == t.to || !math.IsInf(lower.High, 1) || !math.IsInf(upper.Low, -1) || lower.Low > upper.High || lower.Change != ">" || upper.Change != "<" {
		return false
	}
	m.Change, m.Low, m.High, m.Range, m.Plural = "=", lower.Low, upper.High, Range{lower.Range.Lo, upper.Range.Hi}, true
	m.To, m.Span.End, m.Until, m.Figure.End = n.To, n.Span.End, n.Until, n.Figure.End
	t.to, t.end = s.to, s.end
	return true
}
