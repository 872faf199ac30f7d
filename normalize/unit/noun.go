package unit

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// mostModifiers is how many words may stand between a number and the noun that it counts.
const mostModifiers = 6

// counted finds the noun that a bare number counts: by the tree, else by tags, else by the shape of the words.
func (c *scan) counted(q *Quantity) {
	q.Unit = Unit{Factor: 1}
	k := c.start(q)
	noun := c.byTree(q, k)
	if noun < 0 {
		noun = c.bySight(k)
	}
	if noun < 0 || noun >= len(c.tokens) {
		return
	}
	if m, end, ok := c.wordsAt(c.forms, noun); ok && m.Dimension == "time" { // "24 difficult years"
		c.measured(q, m, end)
		return
	}
	q.Noun = noun
	from := len(c.mods)
	for i := k; i < noun; i++ {
		if c.letters(i) && !c.is(i, of|det) {
			c.mods = append(c.mods, i)
		}
	}
	q.Modifiers = c.mods[from:len(c.mods):len(c.mods)]
	q.Unit = Unit{ID: strings.ToLower(c.tokens[noun].Text), Dimension: "count", Factor: 1}
	if c.next >= len(c.nums) || c.nums[c.next].From > noun {
		c.extend(q, place{noun + 1, 0})
	}
}

// start is the token where the noun phrase behind the number begins: over a hyphen, "of the", "more".
func (c *scan) start(q *Quantity) int {
	k := max(q.Number.To, q.Number.Until)
	if c.is(k, hyphen) && !c.space(k) {
		k++
	}
	if c.is(k, of) {
		k++
		for c.is(k, det) {
			k++
		}
	}
	return k
}

// byTree takes the head of the number where the sentence is parsed.
func (c *scan) byTree(q *Quantity, k int) int {
	at := q.Number.Until - 1
	t := &c.tokens[at]
	if t.Rel != syntax.Nummod || t.Head < k || t.Head >= len(c.tokens) || t.Head-k > mostModifiers {
		return -1
	}
	if h := c.tokens[t.Head].Tag; h != syntax.NOUN && h != syntax.PROPN {
		return -1
	}
	for i := k; i < t.Head; i++ {
		if c.tokens[i].Tag == syntax.PUNCT && !c.is(i, hyphen) {
			return -1
		}
	}
	return t.Head
}

// bySight goes through the words from token k on: the last noun of a run of adjectives and nouns; with no tags the first
// word that looks like a plural, else the first word.
func (c *scan) bySight(k int) int {
	first, last := -1, -1
	for i := k; i < len(c.tokens) && i < k+mostModifiers; i++ {
		t := &c.tokens[i]
		if t.Tag == syntax.NoTag {
			if c.is(i, hyphen) && !c.space(i) && i > k {
				continue
			}
			if !c.letters(i) || c.is(i, stop|and|to|by|from|at|or|per|of|article|det) {
				break
			}
			if first < 0 {
				first = i
			}
			if c.pluralAt(i) {
				return i
			}
			continue
		}
		switch t.Tag {
		case syntax.NOUN, syntax.PROPN:
			if c.letters(i) {
				last = i
				continue
			}
		case syntax.ADJ, syntax.NUM:
			if last < 0 {
				continue
			}
		case syntax.VERB:
			if last < 0 && i > k-1 && (strings.HasSuffix(t.Text, "ed") || strings.HasSuffix(t.Text, "ing")) {
				continue
			}
		case syntax.PUNCT:
			if c.is(i, hyphen) && !c.space(i) {
				continue
			}
		}
		break
	}
	if last >= 0 {
		return last
	}
	return first
}

// pluralAt says whether token i looks like a plural.
func (c *scan) pluralAt(i int) bool {
	w := c.text(i)
	n := len(w)
	return c.is(i, plural) || n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i'
}

// tag says whether token i has the tag, or no token has one.
func (c *scan) tag(i int, tag string) bool { return c.tokens[i].Tag.String() == tag }
