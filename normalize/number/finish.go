package number

import "math"

// finish looks at what surrounds the figure v, puts the number into out, and gives the first atom that is free behind it.
// Atoms before free belong to the number before.
//  1. is it a time or date in digits? then nothing is read
//  2. its sign: "minus 5"
//  3. a score or a range with the number behind it: "3-1", "10 to 12"
//  4. a year or a label: "2018", "Apollo 11"
//  5. bounds and approximation on both sides: "at least 5", "5 or so"
func (c *scan) finish(v core, free int) int {
	if c.dated(v) {
		return c.skip(v)
	}
	c.sign(&v, free)
	w, joined := c.join(v, free)
	n := c.build(v)
	s := spot{v.from, v.from, v.end, v.end}
	if joined {
		n, s.end, s.to = c.united(n, c.build(w), v, w), w.end, w.end
	}
	if kind := c.naming(v, w, joined, free); kind != Cardinal && (n.Kind == Cardinal || n.Kind == Fraction || n.Kind == kind) {
		n.Kind = kind
		if kind == Label {
			c.boundsBefore(&n, &s, free)
		}
		c.place(&n, s)
		c.push(n, s)
		return s.to
	}
	if n.Kind != Score {
		c.boundsBefore(&n, &s, free)
		c.boundsAfter(&n, &s)
	}
	c.place(&n, s)
	if !c.closeBounds(n, s) {
		c.push(n, s)
	}
	return s.to
}

func (c *scan) push(n Number, s spot) {
	c.out = append(c.out, n)
	c.spots = append(c.spots[:len(c.out)-1], s)
}

// place fills in where the number stands.
func (c *scan) place(n *Number, s spot) {
	first, last := c.at(s.at), c.at(s.end-1)
	n.At, n.Until = first.tok, last.last+1
	n.Figure.Start, n.Figure.End = first.start, last.end
	n.From, n.To = c.at(s.from).tok, c.at(s.to-1).last+1
	n.Span.Start, n.Span.End = c.at(s.from).start, c.at(s.to-1).end
	p := c.at(s.at - 1)
	if p.is(hyphen) && c.glued(s.at) {
		p = c.at(s.at - 2)
	}
	if p.letters() && (c.glued(s.at) || p.code()) {
		n.Prefix = p.text
	}
	if a := c.at(s.end); c.glued(s.end) && a.letters() && first.part == figure {
		n.Suffix = a.text
	}
	n.Bare = s.from == s.at && s.to == s.end && s.end == s.at+1 && first.part == figure
}

// build makes the number that v is by itself.
func (c *scan) build(v core) Number {
	if v.kind == Cardinal && v.step == 0 && v.value > 0 && v.value < 1 {
		v.kind = Fraction
	}
	n := Number{Kind: v.kind, Low: v.value, High: v.value, Step: v.step, Change: "=", Against: v.against, Scale: v.scale(), NoFigure: v.noFigure}
	switch {
	case v.kind == Vague || v.kind == Share && v.step == 0 && v.hi > 0 || v.kind == Share && v.value == 0 && v.hi == 0:
		n.Low, n.High, n.Range, n.Plural = v.lo, v.hi, Range{v.lo, v.hi}, v.lo != v.hi
		n.Integer = v.kind == Vague
	case v.step > 1, v.step > 0 && v.step < 1:
		n.Range = rounded(v.value, v.step)
	default:
		n.Range = Exactly(v.value)
	}
	if v.kind != Vague {
		n.Integer = v.value == math.Trunc(v.value) && v.kind != Fraction && v.kind != Share
	}
	return n
}

// sign takes in a minus: the word, or a hyphen that stands free before the figure.
func (c *scan) sign(v *core, free int) {
	k := v.from - 1
	if k < free {
		return
	}
	switch a := c.at(k); {
	case a.is(hyphen) && c.glued(v.from) && c.at(k-1).is(minus) && k-1 >= free:
		v.from = k - 1
	case a.is(hyphen) && c.glued(v.from) && (a.space || k == 0 || c.at(k-1).currency() || c.at(k-1).is(opening|tilde|comma)):
		v.from = k
	case a.is(minus), a.is(hyphen) && k == 0 && v.end == len(c.atoms):
		v.from = k
	default:
		return
	}
	v.value = -v.value
}

// dated says whether the figure is part of a date or time of day: "9 May", "May 9", "11 a.m.", "0401 GMT".
func (c *scan) dated(v core) bool {
	prev, next := c.at(v.from-1), c.at(v.end)
	if v.kind == Ordinal && next.is(of) {
		next = c.at(v.end + 1)
	}
	if v.kind == Ordinal && prev.is(the) {
		prev = c.at(v.from - 2)
	}
	first := c.at(v.from)
	day := v.value >= 1 && v.value <= 31 && v.step == 1 && !first.digits.grouped
	switch {
	case c.at(v.from-1).is(opening) && c.at(v.end).is(closing) && v.end == v.from+1 && first.part == figure && !first.digits.grouped && first.digits.step == 1 && c.at(v.from-2).upper():
		return true // "Prescott (4)"
	case first.part == figure && (next.is(era) || prev.is(era)) && !first.digits.year:
		return true
	case c.operator(v.from - 1), first.part == figure && c.mark(v):
		return true
	case day && next.is(hyphen|to|and) && c.at(v.end+1).part == figure && c.at(v.end+2).monthName():
		return first.part == figure // "5-6 September"
	case next.is(clock) && v.value < 2400 && first.part == figure && !(next.id == 0):
		return true
	case day && (prev.monthName() || next.monthName()):
		return v.kind == Ordinal || first.part == figure
	}
	return false
}

// mark says whether the figure v only points somewhere: a citation "[17]", the number of a heading, "4. Discussion", a
// phone number "+4533330040".
func (c *scan) mark(v core) bool {
	first := c.at(v.from)
	if v.words || first.digits.grouped {
		return false
	}
	if c.at(v.from-1).is(plus) && c.glued(v.from) && first.digits.n > 6 {
		return true
	}
	if v.from == 0 && (c.at(v.end).text == "." && c.at(v.end+1).upper() || c.at(v.end).text == ")") {
		return true
	}
	for i := v.from - 1; i >= 0 && i > v.from-12; i-- {
		if a := c.at(i); a.text == "[" {
			return true
		} else if a.part != figure && !a.is(comma|hyphen) {
			return false
		}
	}
	return false
}

// operator says whether a sign of a programming language ends at atom k: "<>30" and "=>30" claim nothing.
func (c *scan) operator(k int) bool {
	if k < 1 || !c.glued(k) || !c.glued(k+1) {
		return false
	}
	a, b := c.at(k-1).text, c.at(k).text
	return b == ">" && (a == "<" || a == "=") || b == "=" && (a == "=" || a == "!")
}

func (a *atom) monthName() bool { return a.is(month) || a.is(upperMonth) && a.upper() }

// skip passes over a date, and the other end of a range of days: "Sept. 20-24".
func (c *scan) skip(v core) int {
	if c.at(v.end).is(hyphen|to|and) && c.at(v.end+1).part == figure && c.at(v.end+1).value <= 31 && (c.at(v.end+2).monthName() || c.glued(v.end) || c.at(v.from-1).monthName()) {
		return v.end + 2
	}
	return v.end
}
