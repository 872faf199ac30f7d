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
		k = c.owned(k)
	}
	return k
}

// owned goes over an owner and a number that tells how many there are: to "seats" in "37 of Estonia's 101 seats".
func (c *scan) owned(k int) int {
	for i := k + 1; i < k+4 && i < len(c.tokens); i++ {
		if c.is(i, possessive) && !c.space(i) {
			k = i + 1
			break
		}
	}
	if c.next < len(c.nums) && c.nums[c.next].From == k && c.nums[c.next].Bare {
		k = c.nums[c.next].To
	}
	return k
}

// byTree takes the head of the number where the sentence is parsed.
func (c *scan) byTree(q *Quantity, k int) int {
	at := q.Number.Until - 1
	t := &c.tokens[at]
	if c.is(k, to|or) || t.Rel != syntax.Nummod || t.Head < k || t.Head >= len(c.tokens) || t.Head-k > mostModifiers {
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

// bySight goes through the words from token k on, by their tags, or where there are none by their shape.
func (c *scan) bySight(k int) int {
	if k < len(c.tokens) && c.tokens[k].Tag == syntax.NoTag {
		return c.byShape(k)
	}
	return c.byTags(k)
}

// byShape takes the first word that looks like a plural, else the first word.
func (c *scan) byShape(k int) int {
	first := -1
	for i := k; i < len(c.tokens) && i < k+mostModifiers; i++ {
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
	}
	return first
}

// byTags takes the last plural, else the last noun, of a run of adjectives, participles and nouns.
func (c *scan) byTags(k int) int {
	last, many := -1, -1
	for i := k; i < len(c.tokens) && i < k+mostModifiers; i++ {
		t := &c.tokens[i]
		noun := (t.Tag == syntax.NOUN || t.Tag == syntax.PROPN) && c.letters(i)
		switch {
		case noun && (t.XTag == "NNS" || t.XTag == "NNPS"):
			last, many = i, i
			continue
		case noun:
			last = i
			continue
		case (t.Tag == syntax.ADJ || t.Tag == syntax.NUM) && last < 0, t.Tag == syntax.VERB && last < 0 && c.ends(i, participle),
			t.Tag == syntax.PUNCT && c.is(i, hyphen) && !c.space(i):
			continue
		}
		break
	}
	if many >= 0 {
		return many
	}
	return last
}

// pluralAt says whether token i looks like a plural.
func (c *scan) pluralAt(i int) bool {
	return c.is(i, plural) || len(c.text(i)) > 3 && c.ends(i, plural)
}

// ends says whether the ending of token i is of a class; the longest ending of the table decides.
func (c *scan) ends(i int, cl class) bool {
	w := c.text(i)
	for n := 3; n > 0; n-- {
		if len(w) > n {
			if e := c.endings[w[len(w)-n:]]; e != 0 {
				return e&cl != 0
			}
		}
	}
	return false
}

// tag says whether token i has the tag, or no token has one.
func (c *scan) tag(i int, tag string) bool { return c.tokens[i].Tag.String() == tag }
