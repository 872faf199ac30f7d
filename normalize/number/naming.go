package number

import "github.com/gainsay/gainsay/claims/syntax"

// naming says whether the figure v is a year or a label; Cardinal where it is neither. w is the other end of a range.
func (c *scan) naming(v, w core, joined bool, free int) Kind {
	first := c.at(v.from)
	if v.from+1 < v.end && c.at(v.from+1).part == figure {
		first = c.at(v.from + 1) // behind a sign
	}
	end := v.end
	if joined {
		end = w.end
	}
	switch {
	case v.kind == Year || v.kind == Label:
		return v.kind
	case first.part != figure:
		if c.wordLabel(v) && !joined {
			return Label
		}
		return Cardinal
	case c.label(v, end, joined):
		return Label
	case c.year(v, end, free) && (!joined || c.at(w.from).digits.year || w.value < 100 && v.end-v.from == 1):
		return Year
	}
	return Cardinal
}

// wordLabel says whether a figure in words names something: "Chapter Eleven", "Formula One".
func (c *scan) wordLabel(v core) bool {
	a, prev := c.at(v.from), c.at(v.from-1)
	if v.value >= 100 || v.end > v.from+1 || !prev.upper() || !a.upper() || c.title || c.pluralNoun(v.end) {
		return false
	}
	return prev.is(label) || prev.id == 0 && prev.letters() && v.from > 1 && v.kind == Cardinal
}

// label says whether the digits of v name something: "Apollo 11", "Article 5", "Ki-67", "3+3", "16 Mill Road".
func (c *scan) label(v core, end int, joined bool) bool {
	i := v.from
	prev, next := c.at(i-1), c.at(end)
	switch {
	case c.glued(i) && prev.letters():
		return !(c.at(i-2).currency() && c.glued(i-1))
	case len(prev.text) == 1 && prev.upper() && prev.letters() && !prev.is(article) && !v.words && !c.at(i).digits.decimal && !c.at(i).digits.grouped && !c.percent(end):
		return !next.currency()
	case c.glued(i) && prev.is(hyphen) && c.glued(i-1) && c.at(i-2).letters() && !c.at(i-2).is(prefix|minus) && !c.at(i-2).numeral():
		return true
	case c.glued(i) && prev.is(plus) && c.at(i-2).part == figure && c.glued(i-1), next.is(plus) && c.glued(end) && c.glued(end+1) && c.at(end+1).part == figure:
		return true
	case c.glued(end) && next.letters() && c.glued(end+1) && c.at(end+1).part == figure:
		return true
	case c.address(end):
		return true
	case c.listed(i) && !v.words && c.at(i).digits.step == 1 && !c.pluralNoun(end):
		return true
	case v.words || c.at(i).digits.grouped || c.at(i).digits.decimal && !prev.is(label) || c.at(i).digits.ratio || !prev.letters():
		return false
	case next.currency() || c.percent(end):
		return false
	case prev.is(label):
		return prev.upper() || !c.pluralNoun(end)
	}
	return prev.upper() && prev.id == 0 && !c.title && !c.pluralNoun(end)
}

// listed says whether the figure at atom i goes on with a list of labels: "pages 774 and 775".
func (c *scan) listed(i int) bool {
	n := len(c.out)
	return n > 0 && c.out[n-1].Kind == Label && c.spots[n-1].to == i-1 && c.at(i-1).is(and|or|comma) && c.at(c.spots[n-1].from-1).is(label)
}

// pluralNoun says whether atom k looks like a noun in the plural: something is counted.
func (c *scan) pluralNoun(k int) bool {
	a := c.at(k)
	return a.is(irregular) || a.letters() && len(a.text) > 3 && !a.is(function|clock) && c.ends(a.text, irregular)
}

// ends says whether the ending of w is of a class; the longest ending of the table decides.
func (l *lexicon) ends(w string, cl class) bool {
	for n := 3; n > 0; n-- {
		if len(w) > n {
			if e, ok := l.endings[w[len(w)-n:]]; ok {
				return e&cl != 0
			}
		}
	}
	return false
}

// address says whether a street's name follows: one to three words with capitals, the last of them "Road" or the like.
func (c *scan) address(k int) bool {
	for i := k; i < k+4; i++ {
		a := c.at(i)
		if !a.upper() && a.part != figureOrdinal {
			return false
		}
		if a.is(street) {
			return true
		}
	}
	return false
}

// year says whether four digits are a year: nothing is counted by them, and nothing bounds them.
func (c *scan) year(v core, end, free int) bool {
	a, prev, next := c.at(v.from), c.at(v.from-1), c.at(end)
	if !a.digits.year || v.words || v.end != v.from+1 || v.value < 0 || prev.currency() || next.currency() || c.percent(end) {
		return false
	}
	if next.is(era) || prev.is(era) {
		return true
	}
	if n := len(c.out); n > 0 && c.out[n-1].Kind == Year && c.spots[n-1].to == v.from-1 && prev.is(and|or|to|comma) {
		return true
	}
	if a.value < 1400 || a.value > 2100 {
		return prev.is(in|beforeYear) && !prev.is(the) && !(next.letters() && !next.is(function))
	}
	counted := c.pluralNoun(end) || c.pluralNoun(end+1) && next.letters() && !next.is(function)
	if p, ok := c.cueBefore(v.from-1, free); ok {
		if p.sign != "=" && !prev.is(bare) || p.sign == "=" && (p.lo == 1 || len(p.ids) > 1) {
			return false
		}
		return !counted
	}
	if counted && !prev.is(beforeYear) && int(a.value)%100 == 0 {
		return false
	}
	return true
}

// wordYear reads a year as it is spoken: "nineteen eighty-four", "twenty twenty".
func (c *scan) wordYear(i int) (core, bool) {
	a, b := c.at(i), c.at(i+1)
	if !(a.part == teen && a.value > 10 || a.part == tens && a.value == 20) || b.part != tens && b.part != teen || b.value < 10 {
		return core{}, false
	}
	rest, end, ok := c.below(i + 1)
	if !ok || c.at(end).part == hundred || c.partAfter(i+2) {
		return core{}, false
	}
	return core{from: i, end: end, kind: Year, value: a.value*100 + rest, step: 1, words: true}, true
}

// pronoun says whether a lone "one" stands for a noun: "no one", "that one is", "one can see".
func (c *scan) pronoun(v core) bool {
	a := c.at(v.from)
	if v.value != 1 || a.part != unitWord || v.end != v.from+1 {
		return false
	}
	prev, next := c.at(v.from-1), c.at(v.end)
	if c.oneByOne(v.end) || c.oneByOne(v.from-1) || c.oneByOne(v.from-3) {
		return true
	}
	if c.bounded(v.from) || next.is(hyphen) || prev.is(minus) {
		return false
	}
	if t := c.tokens[a.tok].Tag; (t == syntax.PRON || t == syntax.NOUN) && !next.is(of) && len(c.atoms) > 1 {
		return true // "not an easy one"
	}
	return prev.is(notOne) || next.is(auxiliary)
}

// oneByOne says whether "by one" and a second "one" before it, with or without hyphens, stand from atom i on.
func (c *scan) oneByOne(i int) bool {
	k := c.hyphenated(i)
	first, last := c.at(i-1), c.at(c.hyphenated(k+1))
	return c.at(k).is(by) && first.part == unitWord && first.id == last.id
}
