package unit

import (
	"io/fs"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
)

// A Reader gives numbers their units. It is safe for concurrent use.
type Reader struct {
	words   *lexicon
	numbers *number.Reader
}

// New makes a Reader from the tables unit*.tsv, number.tsv and number_moves.tsv.
func New(t fs.FS) (*Reader, error) {
	l, err := readLexicon(t)
	if err != nil {
		return nil, err
	}
	n, err := number.New(t)
	if err != nil {
		return nil, err
	}
	return &Reader{l, n}, nil
}

// Read gives the quantities of s in order: the numbers with their units, and units that an article counts ("an hour").
// Ordinals, years and labels are left out, but for those that a unit makes a count ("1520 sq m").
func (r *Reader) Read(s *syntax.Sentence, nums []number.Number) []Quantity {
	c := scan{lexicon: r.words, numbers: r.numbers, sentence: s, tokens: s.Tokens, nums: nums}
	c.read()
	return c.out
}

// Period says whether token i of s names a span of time, or a part of a game or contest: what "the second" may number
// without ranking anything, as in "the second half" and "the 96th minute".
func (r *Reader) Period(s *syntax.Sentence, i int) bool {
	c := scan{lexicon: r.words, tokens: s.Tokens}
	if c.is(i, hyphen) {
		i++
	}
	m, _, ok := c.wordsAt(c.forms, i)
	return c.is(i, period) || ok && m.Dimension == "time"
}

// A scan is one reading of one sentence.
type scan struct {
	*lexicon
	numbers  *number.Reader
	sentence *syntax.Sentence
	tokens   []syntax.Token
	nums     []number.Number
	next     int // number to be read
	out      []Quantity
	mods     []int
}

// A place is a byte of a token.
type place struct{ tok, off int }

func (c *scan) read() {
	for i := 0; i < len(c.tokens); i++ {
		for c.next < len(c.nums) && c.nums[c.next].From < i {
			c.next++
		}
		if c.next < len(c.nums) && c.nums[c.next].From == i {
			n := c.nums[c.next]
			c.next++
			if q, ok := c.quantity(n); ok {
				c.push(q)
				i = max(i, q.To-1)
			} else {
				i = max(i, n.To-1)
			}
			continue
		}
		if t := c.tokens[i].Text; len(t) <= 2 && t[0]|0x20 == 'a' {
			if q, ok := c.implied(i); ok {
				c.push(q)
				i = q.To - 1
			}
		}
	}
	for i := range c.out {
		c.role(i)
	}
}

// push appends q, or joins it to the quantity before: "$5 to $10".
func (c *scan) push(q Quantity) {
	if len(c.out) > 0 && (c.shares(&c.out[len(c.out)-1], &q) || c.joins(&c.out[len(c.out)-1], &q)) {
		return
	}
	c.out = append(c.out, q)
}

// quantity reads what n measures. In order: money before it or behind it, a unit behind it, a noun that is counted.
func (c *scan) quantity(n number.Number) (Quantity, bool) {
	q := Quantity{From: n.From, To: n.To, Span: n.Span, Number: n, Noun: -1, Mover: -1}
	if n.Kind == number.Ordinal {
		return q, false
	}
	after := c.behind(n)
	if c.moneyBefore(&q) {
		c.moneyScale(&q, after)
		c.moneyTail(&q)
	} else if c.moneyBehind(&q, after) {
		c.moneyTail(&q)
	} else if c.unitBefore(&q) {
	} else if m, end, ok := c.unitAt(after, &q); ok {
		if !n.Count() && !c.promotes(n, m) {
			return q, false
		}
		c.measured(&q, m, end)
		c.often(&q)
		c.compound(&q)
		c.aged(&q)
	} else {
		if !n.Count() || n.Suffix != "" {
			return q, false
		}
		c.plain(&q)
	}
	c.rate(&q)
	return q, true
}

// plain reads what is told in no unit: a score, a multiple, an age without its years, a part of something, things counted.
func (c *scan) plain(q *Quantity) {
	switch n := &q.Number; {
	case n.Kind == number.Score:
		q.Unit = Unit{ID: "score", Dimension: "score", Factor: 1}
	case n.Kind == number.Multiple:
		q.Unit = Unit{ID: "times", Dimension: "multiple", Factor: 1}
		if n.NoFigure {
			c.often(q)
		}
	case c.bareAge(q):
	default:
		c.counted(q)
		if n.Kind == number.Fraction && n.Low < 1 || n.Kind == number.Share {
			q.Unit = Unit{ID: "part", Dimension: "share", Factor: 1}
		}
	}
}

// often tells "met twice", which counts, from "twice as many", which multiplies.
func (c *scan) often(q *Quantity) {
	if q.Unit.Dimension == "multiple" && !c.is(q.To, compared) {
		q.Unit.Dimension = "count"
	}
}

// promotes says whether the unit m makes a count of a year or label: "1520 sq m", "2000 rpm", "32m2".
func (c *scan) promotes(n number.Number, m *measure) bool {
	if n.Kind == number.Year {
		return m.Dimension != "index" && m.Dimension != "multiple" && m.Dimension != "turn" && m.Dimension != "degree" && len(m.ID) > 1
	}
	return n.Prefix == ""
}

// behind is the place right behind the figure of n: inside its last token, or the next token, over a joining hyphen.
func (c *scan) behind(n number.Number) place {
	last := n.Until - 1
	if t := &c.tokens[last]; n.Figure.End < t.End {
		return place{last, n.Figure.End - t.Start}
	}
	k := max(n.Until, n.To)
	if k < len(c.tokens) && !c.tokens[k].Space && c.is(k, hyphen) {
		k++
	}
	return place{k, 0}
}

// measured gives q the unit m, which ends before end.
func (c *scan) measured(q *Quantity, m *measure, end place) {
	q.Unit = m.Unit
	c.extend(q, end)
}

// extend makes q reach to end.
func (c *scan) extend(q *Quantity, end place) {
	if end.off > 0 {
		q.To, q.Span.End = max(q.To, end.tok+1), c.tokens[end.tok].Start+end.off
		return
	}
	if end.tok > q.To || end.tok == q.To && q.To > 0 {
		q.To = end.tok
		q.Span.End = max(q.Span.End, c.tokens[end.tok-1].End)
	}
}

// is says whether token i is of one of the classes.
func (c *scan) is(i int, cl class) bool { return c.class(i)&cl != 0 }

// class gives what the table says of token i.
func (c *scan) class(i int) class {
	if i < 0 || i >= len(c.tokens) {
		return 0
	}
	var low [24]byte
	return c.classes[string(lower(low[:0], c.tokens[i].Text))]
}

// lower appends w in lower case; what is longer than any word of the tables is cut.
func lower(buf []byte, w string) []byte {
	for i := 0; i < len(w) && i < cap(buf); i++ {
		b := w[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		buf = append(buf, b)
	}
	return buf
}

// text gives token i, "" outside of the sentence.
func (c *scan) text(i int) string {
	if i < 0 || i >= len(c.tokens) {
		return ""
	}
	return c.tokens[i].Text
}

// space says whether white space stands before token i; it does at the ends of the sentence.
func (c *scan) space(i int) bool { return i <= 0 || i >= len(c.tokens) || c.tokens[i].Space }

// letters says whether token i is a word.
func (c *scan) letters(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.text(i))
	return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0xc0 && r != utf8.RuneError
}
