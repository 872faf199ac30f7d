package unit

import "github.com/gainsay/gainsay/normalize/number"

// joins makes one range of two quantities of the same unit that "to", a dash, "or", or "and" behind "between" joins:
// "$5 to $10", "between 5% and 6%". What moves from one to the other stays two: "fell from $10 to $5".
func (c *scan) joins(a, b *Quantity) bool {
	if c.encloses(a, b) {
		return true
	}
	if b.From-a.To != 1 || a.Number.Plural || b.Number.Plural || a.Unit.Dimension == "" || a.Implied || b.Implied {
		return false
	}
	k := a.To
	switch {
	case c.is(k, to|hyphen|or):
	case c.is(k, and) && c.is(a.From-1, between):
	default:
		return false
	}
	if !alike(a.Unit, b.Unit) || a.Unit.Dimension == "count" && !c.is(k, to|hyphen|and) {
		return false
	}
	x, y := a.Number, b.Number
	if x.Low != x.High || y.Low != y.High || c.is(k, or) && y.Low > 3*x.Low {
		return false
	}
	joined := number.Between(x, y)
	if joined.Low != x.Low && joined.Low != x.Low*y.Scale || joined.Low >= joined.High || c.is(a.From-1, by|from) && c.movedBefore(a.From-1) {
		return false
	}
	a.Number, a.Unit = joined, b.Unit
	a.Noun, a.Modifiers = b.Noun, b.Modifiers
	a.To, a.Span.End = b.To, b.Span.End
	return true
}

// shares gives a the unit of b where "to" joins them and a names none: "from 12 to 15 per cent". What rises "by 5 to 7 per
// cent" rises by a range, and shares says that it made one.
func (c *scan) shares(a, b *Quantity) bool {
	if b.From-a.To != 1 || !c.is(a.To, to) || a.Unit.Dimension != "" || b.Unit.Dimension == "" || b.Unit.Dimension == "count" || a.Number.Low >= b.Number.Low {
		return false
	}
	a.Unit = b.Unit
	if !c.is(a.From-1, by) || a.Number.Plural || b.Number.Plural || a.Number.Change != b.Number.Change {
		return false
	}
	a.Number, a.To, a.Span.End = number.Between(a.Number, b.Number), b.To, b.Span.End
	return true
}

// alike says whether a and b are one unit, b perhaps as the rate that holds for both: "$62 and $68 per share".
func alike(a, b Unit) bool {
	return a.Dimension == b.Dimension && a.ID == b.ID || b.per != "" && a.ID+"/"+b.per == b.ID
}

// encloses makes one range of a lower and an upper bound: "from 450 sq ft up to 900 sq ft".
func (c *scan) encloses(a, b *Quantity) bool {
	x, y := a.Number, b.Number
	if b.From != a.To || !alike(a.Unit, b.Unit) || a.Unit.Dimension == "" || x.Change != ">" || y.Change != "<" || x.Low > y.High {
		return false
	}
	x.Change, x.High, x.Range, x.Plural = "=", y.High, number.Range{Lo: x.Range.Lo, Hi: y.Range.Hi}, true
	x.To, x.Span.End, x.Until, x.Figure.End = y.To, y.Span.End, y.Until, y.Figure.End
	a.Number, a.Unit, a.To, a.Span.End = x, b.Unit, b.To, b.Span.End
	return true
}

// movedBefore says whether a word of movement governs the "by" or "from" at token k.
func (c *scan) movedBefore(k int) bool {
	for i := k - 1; i >= 0 && i >= k-6; i-- {
		if c.is(i, movesUp|movesDown|moves) {
			return true
		}
		if !c.letters(i) || c.is(i, and|by) {
			return false
		}
	}
	return false
}
