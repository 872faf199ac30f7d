package unit

import (
	"strings"

	"github.com/gainsay/gainsay/normalize/number"
)

// rate takes in what a quantity is told per: "per 100,000", "a barrel", "/kg", "an hour", "each year".
func (c *scan) rate(q *Quantity) {
	if q.Unit.Dimension == "score" || q.Age {
		return
	}
	k := c.stuff(q, q.To)
	if c.is(k, hyphen) && !c.space(k) && c.is(k+1, article|per) {
		k++
	}
	switch {
	case k >= len(c.tokens):
	case c.is(k, slash):
		if !c.space(k) {
			c.perUnit(q, k+1, true)
		}
	case c.is(k, per):
		if c.next < len(c.nums) && c.nums[c.next].From == k+1 {
			c.perNumber(q)
			return
		}
		c.perUnit(q, k+1, true)
	case c.is(k, article):
		c.perUnit(q, k+1, false)
	case c.is(k, each):
		if m, end, ok := c.wordsAt(c.forms, k+1); ok && m.Dimension == "time" {
			c.divide(q, m.Unit, end)
		}
	case c.is(k, apiece):
		c.divide(q, Unit{ID: "piece", Dimension: "piece", Factor: 1}, place{k + 1, 0})
	}
}

// stuff goes over what a measure is of, where a rate follows: "of oil" in "2 tonnes of oil a year".
func (c *scan) stuff(q *Quantity, k int) int {
	if !c.is(k, of) || q.Unit.Dimension == "count" || q.Unit.Dimension == "" || q.Unit.Dimension == "share" {
		return k
	}
	for i := k + 2; i < k+5; i++ {
		if c.is(i, per) {
			return i
		}
		if c.is(i, article) {
			if m, _, ok := c.wordsAt(c.forms, i+1); ok && m.Dimension == "time" && !c.is(i+2, anchor) {
				return i
			}
			return k
		}
		if !c.letters(i) || c.is(i, stop|and) {
			return k
		}
	}
	return k
}

// perUnit reads the unit or noun below the line. Behind "per" any noun will do, behind an article only those of the table.
func (c *scan) perUnit(q *Quantity, k int, any bool) {
	if c.is(k, hyphen) {
		k++
	}
	if k >= len(c.tokens) {
		return
	}
	m, end, ok := c.wordsAt(c.forms, k)
	if !ok && any {
		m, end, ok = c.symbol(place{k, 0}, true, q)
	}
	if ok && !m.money {
		switch m.Dimension {
		case "time", "mass", "length", "volume", "area", "energy", "data":
			if !any && c.is(end.tok, anchor) {
				return
			}
			if q.Unit.Dimension != "time" || m.Dimension == "time" || any {
				c.divide(q, m.Unit, end)
			}
			return
		}
	}
	if any && c.letters(k) && !c.is(k, stop) || c.is(k, rateNoun) {
		end := k + 1
		if any && c.letters(end) && !c.is(end, stop|and|of|to|by|from|at|or|det) && !c.ends(k, plural) && c.tokens[end].Space && c.space(end) && c.tag(end, "NOUN") {
			end++
		}
		noun := strings.ToLower(c.text(end - 1))
		c.divide(q, Unit{ID: noun, Dimension: noun, Factor: 1}, place{end, 0})
	}
}

// perNumber reads "per 100,000 people" and "per 100 km".
func (c *scan) perNumber(q *Quantity) {
	n := c.nums[c.next]
	if n.Low != n.High || n.Low <= 0 {
		return
	}
	c.next++
	per := Unit{ID: number.Format(n.Low), Dimension: "number", Factor: n.Low}
	end := place{n.To, 0}
	if m, e, ok := c.unitAt(c.behind(n), &Quantity{Number: n}); ok {
		per = Unit{ID: per.ID + " " + m.ID, Dimension: m.Dimension, Factor: n.Low * m.Factor}
		end = e
	}
	c.divide(q, per, end)
}

// divide makes q's unit a rate.
func (c *scan) divide(q *Quantity, below Unit, end place) {
	u := q.Unit
	if u.Dimension == "" {
		u = Unit{Dimension: "count", Factor: 1}
	}
	if known := c.units[u.ID+"/"+below.ID]; known != nil {
		u = known.Unit
	} else {
		u.per = below.ID
		u.ID, u.Dimension, u.Factor, u.Offset = u.ID+"/"+below.ID, u.Dimension+"/"+below.Dimension, u.Factor/below.Factor, 0
	}
	q.Unit = u
	c.extend(q, end)
}
