package number

import (
	"io/fs"
	"sync"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A Reader finds the numeric expressions of sentences. It is safe for concurrent use.
type Reader struct {
	words *lexicon
	scans sync.Pool // of *scan, so that reading makes no garbage but its result
}

// New makes a Reader from the tables number.tsv and number_*.tsv.
func New(t fs.FS) (*Reader, error) {
	l, err := readLexicon(t)
	if err != nil {
		return nil, err
	}
	return &Reader{words: l}, nil
}

// Read gives all numeric expressions of s in order; none overlap. Years and labels are among them (see Kind).
func (r *Reader) Read(s *syntax.Sentence) []Number {
	c, _ := r.scans.Get().(*scan)
	if c == nil {
		c = &scan{lexicon: r.words}
	}
	c.tokens, c.atoms, c.out, c.busy = s.Tokens, c.atoms[:0], nil, false
	c.lex()
	if c.busy {
		c.title = c.headline()
		c.read()
	}
	out := c.out
	c.tokens, c.out = nil, nil
	clear(c.atoms)
	r.scans.Put(c)
	return out
}

// Article is the one that the article at token i of s stands for, with the words of bound and approximation before it:
// at least 1 for "a" of "for at least a week". Read leaves articles alone; units count with them.
func (r *Reader) Article(s *syntax.Sentence, i int) Number {
	c := scan{lexicon: r.words, tokens: s.Tokens[max(0, i-8):min(i+3, len(s.Tokens))]}
	c.lex()
	at := 0
	for at < len(c.atoms) && c.atoms[at].start < s.Tokens[i].Start {
		at++
	}
	n := c.build(core{from: at, end: at + 1, value: 1, step: 1, words: true, noFigure: true})
	p := spot{at, at, at + 1, at + 1}
	c.boundsBefore(&n, &p, 0)
	c.place(&n, p)
	shift := max(0, i-8)
	n.From, n.To, n.At, n.Until = n.From+shift, n.To+shift, n.At+shift, n.Until+shift
	return n
}

// A core is a figure before its surroundings are looked at.
type core struct {
	from, end   int // atoms
	kind        Kind
	value, step float64
	lo, hi      float64 // of a vague count or share
	against     float64
	words       bool    // spelt, or with a scale
	times       float64 // the scale, where one was written
	noFigure    bool    // "a few", "most of", "twice"
}

// read goes through the atoms once and puts what it finds into out.
func (c *scan) read() {
	for i, free := 0, 0; i < len(c.atoms); {
		a := &c.atoms[i]
		if !a.numeral() && !a.is(beginsPhrase) {
			i++
			continue
		}
		v, ok := c.core(i)
		if !ok || v.from < free {
			i++
			continue
		}
		free = c.finish(v, free)
		i = max(free, i+1)
	}
}

// core reads the figure at atom i. The first reading that fits counts:
//  1. a vague count or share: "a few hundred", "most of"
//  2. a word that is a number in some places only: "half", "one", "second", "double"
//  3. an ordinal: "twenty-fifth"
//  4. a cardinal, with the fraction or share that it opens: "two and a half", "two thirds", "two in three"
func (c *scan) core(i int) (core, bool) {
	a := &c.atoms[i]
	if a.is(beginsPhrase) {
		if v, ok := c.vague(i); ok {
			return v, true
		}
	}
	switch a.part {
	case half:
		return c.half(i)
	case quarter:
		return c.quarter(i)
	case multiple, twice, double, group:
		return c.multiple(i)
	case vulgar:
		return core{from: i, end: i + 1, kind: Fraction, value: a.value, words: true}, true
	case none, noCount, plural, parts, partEnd, fold:
		return core{}, false
	}
	if v, ok := c.wordYear(i); ok {
		return v, true
	}
	if v, ok := c.ordinal(i); ok {
		return v, true
	}
	return c.counting(i)
}

// counting reads a cardinal with what it opens. A pronoun is handed on as a label: "that one", but "that one mile".
func (c *scan) counting(i int) (core, bool) {
	v, ok := c.cardinal(i)
	if !ok {
		return v, false
	}
	if c.pronoun(v) {
		v.kind = Label
		return v, true
	}
	if k := c.hyphenated(v.end); c.at(k).part == fold {
		v.kind, v.end, v.step, v.words = Multiple, k+1, 0, true
		return v, true
	}
	c.fraction(&v)
	if v.kind == Cardinal {
		c.share(&v)
	}
	c.restated(&v)
	return v, true
}

// at gives atom i, or a blank one outside of the sentence.
func (c *scan) at(i int) *atom {
	if i < 0 || i >= len(c.atoms) {
		return &blank
	}
	return &c.atoms[i]
}

var blank atom

// glued says whether no space stands between atoms i-1 and i.
func (c *scan) glued(i int) bool {
	return i > 0 && i < len(c.atoms) && c.atoms[i-1].end == c.atoms[i].start
}

// hyphenated gives the atom behind a hyphen at i that joins two words, else i.
func (c *scan) hyphenated(i int) int {
	if c.at(i).is(hyphen) && i+1 < len(c.atoms) {
		return i + 1
	}
	return i
}

// restated takes in a figure told again in brackets: "forty-five (45)".
func (c *scan) restated(v *core) {
	if c.at(v.end).is(opening) && c.at(v.end+1).numeral() {
		if again, ok := c.cardinal(v.end + 1); ok && again.value == v.value && c.at(again.end).is(closing) {
			v.end = again.end + 1
		}
	}
}

// headline says whether the sentence is set with capitals throughout, so that they tell nothing of names.
func (c *scan) headline() bool {
	words, caps := 0, 0
	for i := range c.atoms {
		if a := &c.atoms[i]; len(a.text) > 3 && a.letters() {
			words++
			if a.upper() {
				caps++
			}
		}
	}
	return words > 2 && caps*4 > words*3
}
