package unit

import "github.com/gainsay/gainsay/normalize/number"

// joins makes one range of two quantities of the same unit that "to", a dash, "or", or "and" behind "between" joins:
// "$5 to $10", "between 5% and 6%". What moves from one to the other stays two: "fell from $10 to $5".
func (c *scan) joins(a, b *Quantity) bool {
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
	if a.Unit.Dimension != b.Unit.Dimension || a.Unit.ID != b.Unit.ID || a.Unit.Dimension == "count" && !c.is(k, to|hyphen|and) {
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
	a.Number = joined
	a.Noun, a.Modifiers = b.Noun, b.Modifiers
	a.To, a.Span.End = b.To, b.Span.End
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
