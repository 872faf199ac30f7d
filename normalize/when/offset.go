package when

// offsetWord says whether a word such as "ago" or "later" stands at k.
func (p *scan) offsetWord(k int) bool {
	for _, c := range []class{cAgo, cLater, cEarlier, cFromNow} {
		if j, ok := p.is(k, c); ok && (c != cLater || j > k+1 || !p.has(k, cOn)) {
			return true
		}
	}
	return false
}

// lengthTail reads what makes a date of a duration: "ago", "later", "from now", "after 5 May"; or an age.
func (p *scan) lengthTail(e expr, i, k int) (expr, int) {
	if s, j := p.match(k, cAgo); s != nil && (p.has(k, cAgoOnly) || p.at(j).end == 0 || p.at(j).sign != 0) {
		return p.asOffset(e, fromSpeech, -1, j)
	}
	if j, ok := p.is(k, cFromNow); ok {
		return p.asOffset(e, fromSpeech, 1, j)
	}
	if d, j := p.offsetFrom(k); j > k {
		return e.fromDate(d, p.sense(k)), j
	}
	if d, j := p.datedEvent(k); j > k {
		return e.fromDate(d, p.sense(k)), j
	}
	if j, ok := p.is(k, cLater); ok && !p.has(j, cDir) && !p.has(j, cThan) && !(p.has(k, cOn) && j == k+1) && !p.nounAfter(k, j) {
		return p.asOffset(e, fromMention, 1, j)
	}
	if j, ok := p.is(k, cEarlier); ok && !p.has(j, cThan) && (!p.nounAfter(k, j) || p.at(j).mask.has(cPossessive)) {
		return p.asOffset(e, fromMention, -1, j)
	}
	if j, ok := p.inTime(i, k); ok {
		return p.asOffset(e, fromSpeech, 1, j)
	}
	d, _ := p.dash(k)
	for _, c := range []class{cAge, cLong} {
		if j, ok := p.is(d, c); ok && (c == cAge || d > k) {
			return e, j
		}
	}
	return p.rate(e, i, k)
}

// asOffset makes an offset of a length that ends at j, with the time of day behind it: "in 7 days at 5 pm".
func (p *scan) asOffset(e expr, b base, sign, j int) (expr, int) {
	e.kind, e.base, e.sign, e.grain = Date, b, sign, e.buf[e.lens-1].unit
	if e.grain < Day {
		e.kind = TimeOfDay
		return e, j
	}
	at, sep := p.separator(j)
	if c, m := p.clockTime(at); m > at && sep == cAt {
		e.clock, e.kind, j = c.clock, TimeOfDay, m
	}
	return e, j
}

// fromDate makes of the length e and the date d an offset from that date.
func (e *expr) fromDate(d expr, sign int) expr {
	d.buf, d.mod, d.lens = e.buf, e.mod, e.lens
	d.base, d.sign, d.own = fromSelf, sign, d.grain
	if g := d.buf[d.lens-1].unit; g < d.grain || d.grain == Day && g > Day && g < Month {
		d.grain = Day
	}
	return d
}

// inTime says whether a length from i to k is told from now: "in two weeks' time", "will open in two weeks".
func (p *scan) inTime(i, k int) (int, bool) {
	if !p.was(i-1, cIn) {
		return k, false
	}
	j := k
	if p.sign(j, '\'') {
		j = p.skip(j+1, cPossessive)
	}
	if m, ok := p.is(j, cInTime); ok && j > k {
		return m, true
	}
	return k, p.onlyIn(i-1) && p.soon(i)
}

// onlyIn says whether piece i is "in", not "during" or "within".
func (p *scan) onlyIn(i int) bool { return p.at(i).end-p.at(i).start == 2 }

// soon says whether "in two weeks" at i is two weeks from now rather than a span of two weeks.
func (p *scan) soon(i int) bool {
	t := p.tense(i)
	return t == ahead || p.ctx.Ahead && t == noTense
}

// nounAfter says whether the word from k to j is a preposition with something of its own behind it: "two days after Fort Sumter".
func (p *scan) nounAfter(k, j int) bool {
	w := p.at(k)
	if !w.mask.has(cOffsetFrom) {
		return false
	}
	next := p.at(j)
	return next.sign == 0 && next.end > 0 && !next.mask.has(cAnd) && !next.mask.has(cPast) && next.num < 0 || next.sign == '"'
}

// sense is the direction of the word "after" or "before" at k.
func (p *scan) sense(k int) int {
	if s, _ := p.match(k, cOffsetFrom); s != nil {
		return s.n
	}
	return 1
}

// offsetFrom reads "after 5 May", "from tomorrow", "before yesterday", "since 2011".
func (p *scan) offsetFrom(k int) (expr, int) {
	_, j := p.match(k, cOffsetFrom)
	if j == k {
		return expr{}, k
	}
	e, m := p.point(j)
	if m == j || !e.dated() || e.part != noPart || p.was(k, cFrom) && (p.has(m, cTo) || !e.deictic && e.weekday == 0 && e.holiday == 0 && !p.ctx.Ahead) {
		return expr{}, k
	}
	return e, m
}

// longestEvent is how many words an event has at most between "after" and its date.
const longestEvent = 7

// datedEvent reads "after" and "before" where an event follows that the text itself dates: "three days after the ceasefire of
// 9 November 2020". The event's date is left for the next expression; what is given back ends behind "after".
func (p *scan) datedEvent(k int) (expr, int) {
	s, j := p.match(k, cOffsetFrom)
	if s == nil || p.was(k, cFrom) || p.depth > 0 {
		return expr{}, k
	}
	for m := j + 1; m <= j+longestEvent; m++ {
		w := p.at(m)
		if w.sign != 0 || w.end == 0 || w.num >= 0 {
			break
		}
		if !w.solo.has(cOf) && !w.solo.has(cOn) {
			continue
		}
		if d, n := p.point(m + 1); n > m+1 && d.grain == Day && (d.month != 0 || d.weekday != 0) && d.lens == 0 {
			return d, j
		}
	}
	return expr{}, k
}

// rate turns "a day" behind a figure into a set: "30 a day", "20 miles (32 km) a week".
func (p *scan) rate(e expr, i, k int) (expr, int) {
	w, prev := p.at(i), p.at(i-1)
	if !w.mask.has(cOne) || e.lens != 1 || e.buf[0].n != 1 || k != i+2 {
		return e, k
	}
	if prev.num >= 0 || prev.solo.has(cNum) || prev.solo.has(cTimes) || prev.solo.has(cTimesWord) || prev.sign == ')' || prev.solo.has(cScale) || prev.solo.has(cCounted) || prev.solo.has(cUnits) || prev.plural && !prev.solo.has(cPrep) && !prev.solo.has(cNotPlural) && p.figureBefore(i-1) {
		e.kind, e.every = Set, 1
	}
	return e, k
}

// figureBefore says whether a number stands within three pieces before i: "12 attacks a day".
func (p *scan) figureBefore(i int) bool {
	for d := 1; d <= 3; d++ {
		if w := p.at(i - d); w.num >= 0 || w.mask.has(cNum) || w.mask.has(cVague) || w.mask.has(cScale) {
			return true
		}
	}
	return false
}
