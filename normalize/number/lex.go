package number

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
)

// An atom is a word, a figure or a sign of a sentence: a token, or a piece of one ("1.2" and "bn" of "1.2bn"), or a few
// ("1", "/", "2"). Numerals are parsed over atoms, so that how a text was split makes no difference.
type atom struct {
	entry
	text       string
	start, end int // bytes of the text
	tok        int // token that it starts in
	last       int // token that it ends in
	space      bool
	digits     digits // of a figure
}

// upper says whether the atom begins with a capital letter.
func (a *atom) upper() bool {
	r, _ := utf8.DecodeRuneInString(a.text)
	return unicode.IsUpper(r)
}

// letters says whether the atom is a word.
func (a *atom) letters() bool {
	r, _ := utf8.DecodeRuneInString(a.text)
	return unicode.IsLetter(r)
}

func (a *atom) is(c class) bool { return a.class&c != 0 }

// numeral says whether the atom names a figure.
func (a *atom) numeral() bool { return a.part != none && a.part != noCount }

// A scan is one reading of one sentence.
type scan struct {
	*lexicon
	tokens []syntax.Token
	atoms  []atom
	out    []Number
	spots  []spot // where the numbers in out stand among the atoms
	busy   bool   // an atom is a numeral or opens a phrase
	title  bool   // a headline: most words begin with a capital
}

// A spot is a number's place among the atoms.
type spot struct{ from, at, end, to int }

// lex turns the tokens into atoms.
func (c *scan) lex() {
	for i := 0; i < len(c.tokens); {
		i = c.token(i)
	}
}

// token makes the atoms of token i and gives the token that comes after them.
func (c *scan) token(i int) int {
	t := c.tokens[i].Text
	if t == "" {
		return i + 1
	}
	if b := t[0]; b|0x20 >= 'a' && b|0x20 <= 'z' {
		plain := true
		for j := 1; j < len(t) && plain; j++ {
			plain = !(t[j] >= '0' && t[j] <= '9' || t[j] == '-' || t[j] >= 0x80 || t[j] == '$' || t[j] == '/')
		}
		if plain {
			c.add(i, 0, len(t), c.lookup(t))
			return i + 1
		}
		if strings.Contains(t, "://") || strings.Contains(t, "@") || strings.HasPrefix(t, "www.") {
			c.add(i, 0, len(t), entry{})
			return i + 1
		}
	}
	return c.pieces(i)
}

// pieces makes the atoms of a token that may hold figures and signs.
func (c *scan) pieces(i int) int {
	for off := 0; ; {
		t := c.tokens[i].Text
		if off >= len(t) {
			return i + 1
		}
		r, n := utf8.DecodeRuneInString(t[off:])
		switch {
		case c.figureAt(i, off):
			i, off = c.figure(i, off)
		case unicode.IsLetter(r):
			end := off + wordLen(t[off:])
			c.add(i, off, end, c.lookup(t[off:end]))
			off = end
		default:
			c.add(i, off, off+n, c.lookup(t[off:off+n]))
			off += n
		}
	}
}

// wordLen is the length of the word that s begins with: letters, and full stops and apostrophes inside.
func wordLen(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) && !(i > 0 && (r == '.' || r == '\'' || r == '’')) {
			return i
		}
	}
	return len(s)
}

// add appends an atom.
func (c *scan) add(i, from, to int, e entry) {
	t := &c.tokens[i]
	c.atoms = append(c.atoms, atom{entry: e, text: t.Text[from:to], start: t.Start + from, end: t.Start + to, tok: i, last: i,
		space: from == 0 && (t.Space || i == 0)})
	if e.part != none || e.class&beginsPhrase != 0 {
		c.busy = true
	}
}

// lookup finds a word whatever its case, without making garbage.
func (c *scan) lookup(w string) entry {
	var low [24]byte
	if len(w) > len(low) {
		return entry{}
	}
	for i := 0; i < len(w); i++ {
		b := w[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		low[i] = b
	}
	return c.words[string(low[:len(w)])]
}

// figureAt says whether digits begin at byte off of token i: a digit, or a point with a digit behind it that ends no word.
func (c *scan) figureAt(i, off int) bool {
	t := c.tokens[i].Text
	switch b := t[off]; {
	case isDigit(b):
		return true
	case b != '.':
		return false
	case off+1 < len(t):
		return isDigit(t[off+1]) && !c.wordBefore(i, off)
	}
	return i+1 < len(c.tokens) && !c.tokens[i+1].Space && c.tokens[i+1].Text != "" && isDigit(c.tokens[i+1].Text[0]) && !c.wordBefore(i, off)
}

// wordBefore says whether a letter or digit stands right before byte off of token i: then a point there is its full stop.
func (c *scan) wordBefore(i, off int) bool {
	if off == 0 && (i == 0 || c.tokens[i].Space) || len(c.atoms) == 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(c.atoms[len(c.atoms)-1].text)
	return unicode.IsLetter(last) || unicode.IsDigit(last)
}

// figure reads digits from byte off of token i on, over as many glued tokens as belong to them, and gives the place behind.
func (c *scan) figure(i, off int) (int, int) {
	var buf [80]byte
	n := copy(buf[:], c.tokens[i].Text[off:])
	for k := i + 1; k < len(c.tokens) && !c.tokens[k].Space && n < len(buf); k++ {
		n += copy(buf[n:], c.tokens[k].Text)
	}
	d, part, length := lexFigure(buf[:n])
	if part == figure {
		part, length = c.ending(buf[:n], length, &d)
	}
	start := c.tokens[i].Start + off
	a := atom{entry: entry{part: part, value: d.value}, start: start, tok: i, digits: d, space: off == 0 && (c.tokens[i].Space || i == 0)}
	for length > len(c.tokens[i].Text)-off {
		length -= len(c.tokens[i].Text) - off
		i, off = i+1, 0
	}
	a.last, a.end = i, c.tokens[i].Start+off+length
	if a.tok == i {
		a.text = c.tokens[i].Text[off : off+length]
	} else {
		a.text = c.tokens[a.tok].Text
	}
	c.atoms = append(c.atoms, a)
	c.busy = c.busy || part != noCount
	return i, off + length
}

// ending looks at what is glued behind the first n bytes of s: "th" makes an ordinal, "s" a decade. Some ratios are names: 9/11.
func (c *scan) ending(s []byte, n int, d *digits) (part, int) {
	if d.ratio && c.words[string(s[:n])].part == noCount {
		return noCount, n
	}
	if n < len(s) && s[n] == '/' {
		if m := n + 1 + run(s[n+1:]); c.words[string(s[:m])].part == noCount {
			return noCount, m
		}
	}
	end := n
	for end < len(s) && end < n+8 && (isLetter(s[end]) || s[end] == '\'') {
		end++
	}
	if end > n && !d.decimal {
		switch c.suffixes[string(s[n:end])].place {
		case "ordinal":
			return figureOrdinal, end
		case "decade":
			if !d.grouped && (d.n == 2 || d.n == 4) && s[n-1] == '0' {
				return noCount, end
			}
		}
	}
	return figure, n
}
