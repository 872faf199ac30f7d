package unit

import (
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
)

// clause is how far back a word of movement may stand from the level that it leads to.
const clause = 14

// governed is how far before "by" it may stand: "lowered the risk of severe malaria by".
const governed = 8

// role finds out what quantity i tells:
//  1. "by 5" behind a word of movement, and "rose 5%", "up 5%": a change
//  2. "from 7" where something moves: the former level
//  3. "to 12", "at 12" behind a word of movement: the level reached
//  4. "5% higher", "a 5% drop": a change
func (c *scan) role(i int) {
	q := &c.out[i]
	if q.Implied || q.Age || q.Unit.Dimension == "score" || q.Unit.Dimension == "multiple" {
		return
	}
	k := c.before(q.From - 1)
	switch {
	case c.is(k, by):
		if m := c.mover(k-1, governed, false); m >= 0 {
			c.changes(q, m)
		}
	case c.is(k, movesUp|movesDown) && c.measuresChange(q) && !c.phrasal(k):
		c.changes(q, k)
	case c.is(k, from) && !q.Number.Plural:
		if m := c.mover(k-1, clause, true); m >= 0 {
			q.Role, q.Mover, q.Way = Former, m, c.way(m)
		}
	case c.is(k, to|at):
		if m := c.mover(k-1, clause, true); m >= 0 {
			q.Mover = m
			if c.is(k, to) && k-m <= 2 && !c.is(k-1, by) {
				q.Way = c.way(m)
			}
		}
	case c.is(k, or) && i > 0 && c.measuresChange(q) && k-c.out[i-1].To <= 1 && change(c.out[i-1]):
		last := &c.out[i-1] // "lost 190 points, or 0.6%"
		q.Role, q.Way, q.Mover = last.Role, last.Way, last.Mover
	}
	if k := q.To; q.Mover < 0 && c.measuresChange(q) && q.Number.Kind != number.Share && (c.is(k, movesUp|movesDown) && !c.is(k+1, to|by) || q.Unit.Dimension == "share" && c.is(k, more|less) && !c.is(k+1, of)) {
		c.changes(q, k)
	}
}

// phrasal says whether the "up" or "down" at token k belongs to a verb that moves no figure: "turned up 5 kilos".
func (c *scan) phrasal(k int) bool {
	if !c.is(k, particle) || c.is(k-1, movesUp|movesDown|moves) || k == 0 {
		return false
	}
	return c.tokens[k-1].Tag == syntax.VERB || c.tokens[k-1].Tag == syntax.NoTag && c.ends(k-1, participle)
}

// before goes back over articles and adverbs: "rose sharply, by", "up a further".
func (c *scan) before(k int) int {
	for n := 0; n < 3 && k > 0; n++ {
		if !(c.is(k, extra) || c.is(k, article) && c.is(k+1, extra) || len(c.text(k)) > 4 && c.ends(k, adverb)) {
			break
		}
		k--
	}
	return k
}

func (c *scan) changes(q *Quantity, mover int) {
	q.Mover, q.Way = mover, c.way(mover)
	switch {
	case q.Way > 0:
		q.Role = ChangeUp
	case q.Way < 0:
		q.Role = ChangeDown
	}
}

// way is the direction of the word of movement at token m; of "edged" it is that of the word behind.
func (c *scan) way(m int) int {
	for i := m; i < m+3; i++ {
		switch {
		case c.is(i, movesUp), i == m && c.is(i, more):
			return 1
		case c.is(i, movesDown), i == m && c.is(i, less):
			return -1
		}
	}
	return 0
}

// measuresChange says whether q can be how much something moved: a share, money, a measure, but no things and no span of time.
func (c *scan) measuresChange(q *Quantity) bool {
	switch q.Unit.Dimension {
	case "", "count", "time":
		return false
	}
	return true
}

// mover finds a word of movement at or before token k, not farther than n tokens; over quantities where figures is set.
func (c *scan) mover(k, n int, figures bool) int {
	found := -1
	for i := k; i >= 0 && i > k-n; i-- {
		if c.is(i, movesUp|movesDown|moves) {
			if found < 0 || c.is(found, movesUp|movesDown) && c.is(i, moves) {
				found = i
			}
			if !c.is(i-1, moves) {
				return found
			}
			continue
		}
		t := c.text(i)
		if t == "." || t == ";" || t == ":" || !figures && (c.is(i, and) || t == ",") {
			return found
		}
	}
	return found
}
