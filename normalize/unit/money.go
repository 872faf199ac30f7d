package unit

import (
	"math"
	"strings"

	"github.com/gainsay/gainsay/normalize/number"
)

// moneyBefore finds a currency before the figure: "$5", "US $5", "EUR50m", "dollar 22.5 million".
func (c *scan) moneyBefore(q *Quantity) bool {
	m, from, factor := c.signBefore(q)
	if m == nil {
		at := q.Number.At - 1
		name, end, ok := c.wordsAt(c.forms, at)
		if !ok || !name.money || end.tok != at+1 || c.is(at, large) || !c.nounless(&q.Number) {
			return false
		}
		m, from = name, at
	}
	q.Unit = m.Unit
	if factor > 1 {
		q.Number = q.Number.Times(factor)
	}
	q.Number.Kind = counting(q.Number.Kind)
	if k := from - 1; c.is(k, hyphen) && !c.space(from) && (c.space(k) || c.text(k-1) == "(") && (c.next < 2 || c.nums[c.next-2].To < k) {
		from, q.Number = k, q.Number.Minus() // "-$50"
	}
	if from < q.From {
		q.From, q.Span.Start = from, c.tokens[from].Start
	}
	return true
}

// farthest is how many tokens before a figure a currency's sign may begin: "U.S", "$" and what is glued to the figure.
const farthest = 4

// signBefore finds the longest sign or code of money that ends at the figure, its first token, and what an M before it multiplies by.
func (c *scan) signBefore(q *Quantity) (best *measure, from int, factor float64) {
	var buf [16]byte
	n, key := &q.Number, buf[len(buf):]
	factor = 1
	for k := n.At; k >= 0 && k >= n.At-farthest; k-- {
		text := c.tokens[k].Text
		if c.tokens[k].End > n.Figure.Start {
			text = text[:max(0, n.Figure.Start-c.tokens[k].Start)]
		}
		size := len(buf) - len(key)
		if size = prepend(&buf, size, text); size < 0 || k < n.At && len(buf)-size == len(key) || c.is(k, article) && c.space(k+1) {
			break
		}
		key = buf[size:]
		if m := c.signs[string(key)]; m != nil && len(key) > 0 && c.stands(k, key, q) {
			best, from, factor = m, k, 1
		} else if len(key) == 4 && len(text) == 4 && key[0] == 'M' && c.signs[string(key[1:])] != nil {
			best, from, factor = c.signs[string(key[1:])], k, 1e6
		}
		if k < n.At && c.tokens[k].Space && !strings.ContainsAny(text, "$") && best == nil {
			break
		}
	}
	return best, from, factor
}

// prepend writes text in capitals, without points and hyphens, before byte size of buf, and gives where it begins; below zero
// where it does not fit.
func prepend(buf *[16]byte, size int, text string) int {
	for i := len(text) - 1; i >= 0; i-- {
		b := text[i]
		if b == '.' || b == '-' {
			continue
		}
		if size--; size < 0 {
			return size
		}
		if 'a' <= b && b <= 'z' {
			b &^= 0x20
		}
		buf[size] = b
	}
	return size
}

// counting makes a count of a year or label that money stands before: "USD115".
func counting(k number.Kind) number.Kind {
	if k == number.Year || k == number.Label {
		return number.Cardinal
	}
	return k
}

// stands says whether the letters of a sign can be money where they stand: lone letters only glued to the figure
// ("R5", not "Formula R 5"), codes only in capitals.
func (c *scan) stands(k int, sign []byte, q *Quantity) bool {
	for _, b := range sign {
		if b >= 0x80 || b == '$' {
			return true
		}
	}
	text := c.tokens[k].Text
	if n := &q.Number; len(sign) < 2 && (c.space(k+1) && k < n.At || n.Scale == 1 && n.Step == 1 && n.Low < 1000) {
		return false
	}
	return text[0] >= 'A' && text[0] <= 'Z'
}

// nounless says whether no unit or noun follows the figure, so that a currency's name before it may be its own.
func (c *scan) nounless(n *number.Number) bool {
	return !c.letters(n.Until) || c.is(n.Until, stop|and)
}

// moneyScale passes a scale or a name that follows money told before: "$10 US", "$1.2 billion" is read with the number.
func (c *scan) moneyScale(q *Quantity, after place) {
	if after.off > 0 || after.tok >= len(c.tokens) || after.tok != q.To {
		return
	}
	if m, end, ok := c.wordsAt(c.forms, after.tok); ok && m.money && (m.ID == q.Unit.ID || q.Unit.ID == "USD") && !c.is(after.tok, large) {
		q.Unit = m.Unit
		c.extend(q, end)
	}
}

// moneyBehind finds a currency's sign or code behind the figure: "10 SAR", "20€", "3.14US$", "75 USD million", "120 MEUR".
func (c *scan) moneyBehind(q *Quantity, p place) bool {
	if p.tok >= len(c.tokens) {
		return false
	}
	m, end, factor := c.signAt(p)
	if m == nil {
		return false
	}
	q.Unit, q.Number.Kind = m.Unit, counting(q.Number.Kind)
	c.extend(q, end)
	var low [24]byte
	if f := c.scales[string(lower(low[:0], c.text(q.To)))]; f > 0 {
		factor = f
		c.extend(q, place{q.To + 1, 0})
	}
	if factor > 1 {
		q.Number = q.Number.Times(factor)
	}
	return true
}

// signAt finds the longest sign or code at a place. A lone letter is none; before four letters an M means a million.
func (c *scan) signAt(p place) (*measure, place, float64) {
	var buf [longestSymbol + 1]byte
	n := copy(buf[:], c.tokens[p.tok].Text[p.off:])
	for k := p.tok + 1; k < len(c.tokens) && n < len(buf) && !c.tokens[k].Space; k++ {
		n += copy(buf[n:], c.tokens[k].Text)
	}
	for size := min(n, longestSymbol); size > 0; size-- {
		if size < n && wordByte(buf[size]) && wordByte(buf[size-1]) || size == 1 && buf[0] != '$' {
			continue
		}
		if m := c.signs[string(buf[:size])]; m != nil && buf[size-1] != '.' {
			return m, c.forward(p, size), 1
		}
		if size == 4 && buf[0]|0x20 == 'm' {
			if m := c.signs[string(buf[1:4])]; m != nil {
				return m, c.forward(p, size), 1e6
			}
		}
	}
	return nil, p, 1
}

// moneyTail takes in the hundredths behind an amount: "3 dollars 50 cents", "20 rupees 43", "US$3 and fourteen".
func (c *scan) moneyTail(q *Quantity) {
	if c.next >= len(c.nums) || q.Number.Plural || q.Number.Scale > 1 || q.Number.Step != 1 {
		return
	}
	n := c.nums[c.next]
	gap := n.From - q.To
	if gap < 0 || gap > 1 || gap == 1 && !c.is(q.To, and) || n.Low != n.High || n.Low != math.Trunc(n.Low) || n.Low < 1 || n.Low > 99 || n.Kind != number.Cardinal && !(n.Kind == number.Label && n.Prefix == "") || n.Change != "=" {
		return
	}
	m, end, ok := c.wordsAt(c.minors, n.Until)
	if !ok && n.Suffix != "" {
		m, end, ok = c.within(c.behind(n))
	}
	switch {
	case ok && m != nil && m.minor:
		c.extend(q, end)
	case n.Suffix == "" && !c.letters(n.Until) && !c.unitFollows(n):
		c.extend(q, place{n.Until, 0})
	default:
		return
	}
	c.next++
	q.Number = addPart(q.Number, n.Low, 0.01)
}

// unitFollows says whether a unit or currency sign stands behind or before n.
func (c *scan) unitFollows(n number.Number) bool {
	t := c.text(n.Until)
	return t == "%" || c.signs[t] != nil || c.symbols[t] != nil || !c.space(n.From) && c.signs[c.text(n.From-1)] != nil
}

// addPart adds v parts of size f to n.
func addPart(n number.Number, v, f float64) number.Number {
	sum := math.Round((n.Low+v*f)*1e9) / 1e9
	delta := sum - n.Low
	n.Low, n.High, n.Step = sum, n.High+delta, f
	n.Range = number.Range{Lo: n.Range.Lo + delta, Hi: n.Range.Hi + delta}
	n.Integer = sum == math.Trunc(sum)
	return n
}
