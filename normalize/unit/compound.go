package unit

import (
	"math"

	"github.com/gainsay/gainsay/normalize/number"
)

// compound takes in what goes on in smaller units: "5 feet 2 inches", "2 years, 3 months", "an hour and a half", "2 hours ten".
func (c *scan) compound(q *Quantity) {
	if c.dollars(q) {
		return
	}
	for unit := q.Unit; c.next < len(c.nums); c.next++ {
		n := c.nums[c.next]
		if q.Number.Plural || n.From < q.To || !c.joinedBy(q.To, n.From) || n.Low != n.High || n.Change != "=" || n.Low < 0 {
			return
		}
		minor, end, ok := c.minorOf(unit, n, n.From > q.To)
		if !ok {
			return
		}
		q.Number = addPart(q.Number, n.Low, minor.Factor/q.Unit.Factor)
		q.Number.To, q.Number.Until, q.Number.Span.End, q.Number.Figure.End = n.To, n.Until, n.Span.End, n.Figure.End
		c.extend(q, end)
		unit = minor.Unit
	}
}

// dollars takes in the hundredths of money told in words.
func (c *scan) dollars(q *Quantity) bool {
	if len(q.Unit.Dimension) < 6 || q.Unit.Dimension[:5] != "money" {
		return false
	}
	if q.Unit.Factor == 1 {
		c.moneyTail(q)
	}
	return true
}

// joinedBy says whether nothing but a comma and an "and" stand from token i to token k.
func (c *scan) joinedBy(i, k int) bool {
	if k-i > 2 {
		return false
	}
	for ; i < k; i++ {
		if !c.is(i, and|comma) {
			return false
		}
	}
	return true
}

// minorOf finds the smaller unit of n behind a figure in unit. A fraction is one of the same unit: "an hour and a half".
func (c *scan) minorOf(unit Unit, n number.Number, joined bool) (*measure, place, bool) {
	p := c.behind(n)
	shorts := c.compounds[unit.ID]
	if p.tok < len(c.tokens) {
		if name, ok := shorts[c.tokens[p.tok].Text[p.off:]]; ok {
			return c.units[name], place{p.tok + 1, 0}, true
		}
		if m, end, ok := c.unitAt(p, &Quantity{Number: n}); ok {
			if name := shorts[m.ID]; name != "" {
				return c.units[name], end, true
			}
			return nil, p, false
		}
	}
	if unit.Dimension != "time" || p.off > 0 || c.letters(p.tok) && !c.is(p.tok, stop) {
		return nil, p, false
	}
	if n.Kind == number.Fraction && joined {
		return c.units[unit.ID], p, true
	}
	if unit.ID == "h" && n.Integer && n.Low < 60 && n.Low >= 1 && n.Kind == number.Cardinal && !c.unitFollows(n) && c.text(p.tok) != ":" {
		return c.units["min"], p, p.tok >= len(c.tokens) || !c.letters(p.tok)
	}
	return nil, p, false
}

// aged notes that a span of time is an age: "five years old", "44-year-old", "three months of age", "aged 12 months".
func (c *scan) aged(q *Quantity) {
	if q.Unit.Dimension != "time" {
		return
	}
	k := q.To
	if c.is(k, hyphen) {
		k++
	}
	switch {
	case c.is(k, old):
		c.extend(q, place{k + 1, 0})
	case c.is(k, of) && c.is(k+1, age):
		c.extend(q, place{k + 2, 0})
	case c.is(q.From-1, aged):
	default:
		return
	}
	q.Age = true
}

// implied reads a unit that an article counts: "an hour", "a kilo". Behind a quantity it is a rate and read there;
// "a second", "a stone" and single letters are too often something else.
func (c *scan) implied(i int) (Quantity, bool) {
	if !c.is(i, article) {
		return Quantity{}, false
	}
	m, end, ok := c.wordsAt(c.forms, i+1)
	if w := c.text(i + 1); !ok && len(w) == 2 {
		m, end = c.symbols[w], place{i + 2, 0}
		ok = m != nil && m.Dimension != "time"
	}
	if !ok {
		return Quantity{}, false
	}
	switch m.Dimension {
	case "time", "mass", "length", "volume":
	default:
		return Quantity{}, false
	}
	if end.tok == i+2 && (m.ID == "s" || m.ID == "st") || c.is(i-1, per) || !plainWord(c.text(i+1)) && m.Dimension == "time" || c.is(end.tok, hyphen) && !c.space(end.tok) {
		return Quantity{}, false
	}
	n := c.numbers.Article(c.sentence, i)
	if len(c.out) > 0 && n.From < c.out[len(c.out)-1].To {
		return Quantity{}, false
	}
	q := Quantity{From: n.From, To: i + 1, Span: n.Span, Number: n, Noun: -1, Mover: -1, Implied: true}
	for c.next < len(c.nums) && c.nums[c.next].From < i+1 {
		c.next++
	}
	c.measured(&q, m, end)
	c.compound(&q)
	c.aged(&q)
	if q.Number.Low != 1 {
		q.Number.Integer = q.Number.Low == math.Trunc(q.Number.Low)
		q.Implied, q.Number.NoFigure = false, false
	}
	return q, true
}

// plainWord says whether w is a word of more than two letters.
func plainWord(w string) bool { return len(w) > 2 }

// bareAge reads an age that names no years: "aged 89", "Armstrong, 25, said".
func (c *scan) bareAge(q *Quantity) bool {
	n := &q.Number
	if !n.Integer || n.Low < 1 || n.Low > 115 || n.Low != n.High || n.Kind != number.Cardinal {
		return false
	}
	k := q.From - 1
	between := c.text(k) == "," && c.text(q.To) == "," && k > 0 && c.letters(k-1) && c.text(k - 1)[0] >= 'A' && c.text(k - 1)[0] <= 'Z' && !c.space(k) && n.Bare
	listed := c.is(k, and|comma) && len(c.out) > 0 && c.out[len(c.out)-1].Age && c.out[len(c.out)-1].To == k && !c.letters(q.To)
	if !between && !c.is(k, aged) && !listed {
		return false
	}
	q.Unit, q.Age = c.units["year"].Unit, true
	return true
}
