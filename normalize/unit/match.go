package unit

import (
	"strings"

	"github.com/gainsay/gainsay/normalize/number"
)

// unitAt finds the unit written at a place: a symbol or words, the longer of the two.
func (c *scan) unitAt(p place, q *Quantity) (*measure, place, bool) {
	if p.tok >= len(c.tokens) {
		return nil, p, false
	}
	glued := p.off > 0 || !c.space(p.tok)
	m, end, ok := c.symbol(p, glued, q)
	if p.off > 0 {
		if w, e, found := c.within(p); found && !ok {
			return w, e, true
		}
		return m, end, ok
	}
	k := c.over(p.tok, q)
	w, e, found := c.wordsAt(c.forms, k)
	if !found {
		w, e, found = c.wordsAt(c.minors, k)
	}
	if found && (!ok || e.tok > end.tok || e.tok == end.tok && end.off == 0) {
		m, end, ok = w, e, true
		if m.ID == "pound" {
			m = c.pound(q, end)
		}
		if c.is(k, large) && q.Number.Low < 1000 {
			return nil, p, false
		}
	}
	return m, end, ok
}

// unitBefore reads a unit that stands before its figure: "magnitude 6.3", "a magnitude-6.3 quake", "a magnitude of 6.3".
func (c *scan) unitBefore(q *Quantity) bool {
	k := q.From - 1
	if c.is(k, hyphen|of) {
		k--
	}
	if !c.is(k, ahead) || !q.Number.Count() {
		return false
	}
	m, _, ok := c.wordsAt(c.forms, k)
	if ok {
		q.Unit, q.From, q.Span.Start = m.Unit, k, c.tokens[k].Start
	}
	return ok
}

// over passes what may stand between a number and its unit: "of", "of an" behind fractions and vague counts, "additional".
func (c *scan) over(k int, q *Quantity) int {
	i := k
	if c.is(i, extra) && !c.is(i+1, stop) {
		i++
	}
	part := c.is(i, of)
	if part {
		i++
	}
	if c.is(i, article) && (part || q.Number.Kind == number.Fraction) {
		i++
	}
	return i
}

// within finds unit words glued to the figure: "5km" is a symbol, "5metres" are words.
func (c *scan) within(p place) (*measure, place, bool) {
	var low [24]byte
	for _, f := range c.forms[string(lower(low[:0], c.tokens[p.tok].Text[p.off:]))] {
		if len(f.rest) == 0 {
			return f.unit, place{p.tok + 1, 0}, true
		}
	}
	for _, f := range c.minors[string(lower(low[:0], c.tokens[p.tok].Text[p.off:]))] {
		if len(f.rest) == 0 {
			return f.unit, place{p.tok + 1, 0}, true
		}
	}
	return nil, p, false
}

// wordsAt finds the longest form whose words stand from token k on.
func (c *scan) wordsAt(forms map[string][]form, k int) (*measure, place, bool) {
	if k < 0 || k >= len(c.tokens) {
		return nil, place{k, 0}, false
	}
	var low [24]byte
	first := c.tokens[k].Text
	fs := forms[string(lower(low[:0], first))]
	if len(fs) == 0 && strings.HasSuffix(first, ".") {
		fs = forms[string(lower(low[:0], first[:len(first)-1]))]
	}
	for _, f := range fs {
		i := k + 1
		for _, w := range f.rest {
			if i >= len(c.tokens) || !strings.EqualFold(c.tokens[i].Text, w) && !strings.EqualFold(strings.TrimSuffix(c.tokens[i].Text, "."), w) {
				i = -1
				break
			}
			i++
		}
		if i > 0 {
			return f.unit, place{i, 0}, true
		}
	}
	return nil, place{k, 0}, false
}

// longestSymbol is the longest run of glued bytes that is looked up.
const longestSymbol = 12

// symbol finds the longest symbol at a place, over glued tokens: "km/h", "°C", "m2".
func (c *scan) symbol(p place, glued bool, q *Quantity) (*measure, place, bool) {
	var buf [longestSymbol + 1]byte
	n := copy(buf[:], c.tokens[p.tok].Text[p.off:])
	for k := p.tok + 1; k < len(c.tokens) && n < len(buf) && !c.tokens[k].Space; k++ {
		n += copy(buf[n:], c.tokens[k].Text)
	}
	for size := min(n, longestSymbol); size > 0; size-- {
		if size < n && wordByte(buf[size]) && wordByte(buf[size-1]) {
			continue
		}
		m := c.symbols[string(buf[:size])]
		if m == nil || size == 1 && buf[0] == 's' && q.Number.Kind == number.Fraction || !glued && risky(buf[:size]) && !c.closes(p, size) {
			continue
		}
		return m, c.forward(p, size), true
	}
	return nil, p, false
}

// wordByte says whether a byte goes on with a word or figure.
func wordByte(b byte) bool {
	return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= '0' && b <= '9' || b >= 0xc3 && b != 0xe2 && b != 0xce
}

// risky says whether a symbol is a lone letter, which may be a word or an initial where a space stands before it.
func risky(s []byte) bool { return len(s) == 1 && s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z' }

// closes says whether nothing that a lone letter would be an initial of follows: no word with a capital, no full stop.
func (c *scan) closes(p place, size int) bool {
	next := c.forward(p, size)
	t := c.text(next.tok)
	if next.off > 0 || t == "." && c.space(next.tok+1) && next.tok+1 < len(c.tokens) {
		return false
	}
	return t == "" || !(t[0] >= 'A' && t[0] <= 'Z') && t[0] != '&'
}

// forward is the place size bytes on.
func (c *scan) forward(p place, size int) place {
	p.off += size
	for p.tok < len(c.tokens) && p.off >= len(c.tokens[p.tok].Text) {
		p.off -= len(c.tokens[p.tok].Text)
		p.tok++
		if p.off == 0 {
			break
		}
	}
	return p
}

// pound decides between the pound of weight and that of money: weight where a word of weight is near or stuff is told by "of".
func (c *scan) pound(q *Quantity, end place) *measure {
	if q.Number.Scale >= 1000 && !c.is(end.tok, of) {
		return c.units["pound"]
	}
	if c.is(end.tok, of) || !c.space(end.tok-1) {
		return c.units["lb"]
	}
	for i := range c.tokens {
		if c.is(i, weight) {
			return c.units["lb"]
		}
	}
	return c.units["pound"]
}
