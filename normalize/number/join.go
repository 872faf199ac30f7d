package number

import "math"

// join finds the number that makes a range or score with v: behind a dash, "to", "or", or "and" where "between" stands
// before v. What rose by 5 to 12 did not rise by 5 to 12 of something: those are two numbers.
func (c *scan) join(v core, free int) (core, bool) {
	if v.kind == Vague || v.kind == Multiple || v.kind == Share || v.kind == Label {
		return core{}, false
	}
	k := v.end
	a := c.at(k)
	if c.at(v.from).digits.year && !v.words && c.at(k+1).part == figure && !c.at(k+1).digits.year && c.year(v, v.end, free) && !(a.is(hyphen) && c.at(k+1).value < 3*v.value) {
		return core{}, false // "in 2018 to 3.9 million"
	}
	prev := c.at(v.from - 1)
	if prev.is(the) {
		prev = c.at(v.from - 2)
	}
	switch {
	case a.is(hyphen|tilde) && c.at(k+1).part == figure && c.at(k-1).part != scale:
		if c.glued(k) != c.glued(k+1) && a.is(hyphen) && !(c.glued(k+1) && prev.id != 0) {
			return core{}, false
		}
	case a.is(hyphen) && c.at(k+1).is(to) && c.at(k+2).is(hyphen) && c.glued(k):
		k += 2 // "three-to-one"
	case a.is(hyphen) && c.at(k-1).part == figure && c.at(k+1).is(to) && c.at(k+2).part == figure:
		k++ // "10- to 12-year-old"
	case a.is(to | through):
		if c.moving(v.from-1, free) {
			return core{}, false
		}
	case a.is(or):
		if c.at(k + 1).is(to) {
			return core{}, false
		}
	case a.is(and) && prev.is(between):
	case a.is(tally) && c.at(k+1).is(to) && !prev.is(from):
		k++
	default:
		return core{}, false
	}
	return c.other(v, k)
}

// other reads the number behind the connecting atom k, if it fits v.
func (c *scan) other(v core, k int) (core, bool) {
	from := k + 1
	if c.at(from).is(hyphen) && c.at(k).is(to) {
		from++ // "200,000 to-260,000"
	}
	for c.at(from).is(the|article) || c.at(from).is(minus) {
		from++
	}
	if !c.at(from).numeral() {
		return core{}, false
	}
	w, ok := c.core(from)
	if ok && c.at(k).is(to) && c.at(w.end).is(hyphen) && c.glued(w.end) && c.at(w.end+1).part == figure {
		return core{}, false // "from 24 to 33-35"
	}
	if !ok || w.kind == Vague || w.kind == Share || w.kind == Multiple || w.kind == Label || (w.kind == Ordinal) != (v.kind == Ordinal) || c.dated(w) {
		return core{}, false
	}
	c.sign(&w, k+1)
	if v.scale() == 1 && w.scale() >= 1000 && v.value < w.value/w.scale() && v.value > 0 {
		v.value *= w.scale()
	}
	if c.at(k).is(or|and) && v.value > w.value || c.at(k).is(or) && w.value > 3*v.value {
		return core{}, false
	}
	if (v.value >= w.value || c.at(k-1).is(tally)) && !c.scores(v, w, k) {
		return core{}, false
	}
	return w, true
}

// scale is what the figure was multiplied by: a million in "1.2 million".
func (v core) scale() float64 { return math.Max(v.times, 1) }

// scores says whether v and w, joined by atom k, are the tallies of a game or vote.
func (c *scan) scores(v, w core, k int) bool {
	if v.step != 1 || w.step != 1 || v.value < 0 || w.value < 0 || v.value > 1000 || w.value > 1000 || v.kind == Ordinal {
		return false
	}
	if c.at(k - 1).is(tally) {
		return true
	}
	if w.value == 1 && v.value > 1 && (c.at(k).is(to) || c.at(k-1).is(to)) {
		return true // "outnumbered three to one"
	}
	played := c.at(w.end).is(match)
	for i := v.from - 1; i >= 0 && i > v.from-6 && !c.at(i).is(comma); i-- {
		played = played || c.at(i).is(match)
	}
	played = played || c.at(w.end).is(tally)
	if n := len(c.out); n > 0 && c.out[n-1].Kind == Score && c.spots[n-1].to == v.from-1 && c.at(v.from-1).is(comma) {
		played = true // the second set of three
	}
	if !played && v.value > 100 {
		return false // an access code, not a game
	}
	if c.at(k).is(hyphen) {
		return c.glued(k) && c.glued(k+1) && (v.value >= w.value || played)
	}
	return played && c.at(k).is(to)
}

// moving says whether atom k is a "by" or "from" that a word of movement governs: "rose by", "fell sharply from".
func (c *scan) moving(k, free int) bool {
	if !c.at(k).is(by | from) {
		return false
	}
	for i := k - 1; i >= 0 && i >= k-6; i-- {
		a := c.at(i)
		if a.is(movesUp | movesDown | moves) {
			return true
		}
		if !a.letters() || a.is(by|and) {
			return false
		}
	}
	return false
}

// united makes one number of two that join: a range, or a score.
func (c *scan) united(a, b Number, v, w core) Number {
	if c.scores(v, w, c.connector(v, w)) {
		a.Kind, a.Against = Score, math.Min(a.Low, b.Low)
		a.Low = math.Max(a.Low, b.Low)
		a.High, a.Range = a.Low, Exactly(a.Low)
		return a
	}
	return Between(a, b)
}

// connector is the atom that joins v and w.
func (c *scan) connector(v, w core) int {
	k := v.end
	if c.at(k).is(tally) || c.at(k).is(hyphen) && c.at(k+1).is(to) {
		k++
	}
	if c.at(k).is(to) && c.at(k+1).is(hyphen) && c.glued(k) {
		k++
	}
	return k
}
