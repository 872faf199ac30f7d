package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A piece is what names are matched by: a run of letters and digits, folded, whatever the tokens are: "Guinea-Bissau",
// "Guinea - Bissau" and "Guinea Bissau" are two pieces, "U.S." and "US" one. A comma and "&" are pieces too; any other
// sign is a wall, which no name crosses.
type piece struct {
	id    int32 // in the vocabulary; unknownPiece where no table has it, wall for a sign
	token int32 // the token it stands in
	lo    int32 // its bytes within the token
	hi    int32
	flags flags
}

const (
	unknownPiece int32 = -1
	wall         int32 = -2
)

type flags uint8

const (
	capital flags = 1 << iota // opens with a capital
	upper                     // has no small letter, and two letters at least
	initial                   // one letter, or letters with periods: "J", "J.K."
	digits                    // a number
	clitic                    // the s of "'s"
	joined                    // no white space before it
	hyphen                    // a hyphen before it
)

// A cutter cuts tokens into pieces; its memory is used again.
type cutter struct {
	pieces []piece
	buf    []byte
}

// cut appends the pieces of the token text. look finds a folded piece in the vocabulary.
func (c *cutter) cut(text string, token int32, space bool, look func([]byte) int32) {
	next := joined
	if space {
		next = 0
	}
	for i := 0; i < len(text); {
		end, fl := scan(text[i:])
		if end > 0 {
			c.buf = appendPiece(c.buf[:0], text[i:i+end])
			if fl&capital == 0 && len(c.buf) == 1 && c.buf[0] == 's' && i > 0 && isApostrophe(text[:i]) {
				fl |= clitic
			}
			c.pieces = append(c.pieces, piece{look(c.buf), token, int32(i), int32(i + end), fl | next})
			i, next = i+end, joined
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		switch r {
		case ' ': // only in the phrases of tables
			next = 0
		case '-', '‐', '‑', '–', '/':
			if i == n && i == len(text) && space && r != '–' && r != '/' || r == '–' && space {
				c.wall(token)
			}
			next |= hyphen
		case '\'', '’', 'ʼ', '.', '`':
			if len(text) == n && r == '.' || len(text) == n && space {
				c.wall(token)
			}
		case '&', '+', ',':
			c.buf = append(c.buf[:0], sign(r)...)
			c.pieces = append(c.pieces, piece{look(c.buf), token, int32(i - n), int32(i), next})
			next = joined
		default:
			c.wall(token)
		}
	}
}

// wall appends a sign that no name crosses.
func (c *cutter) wall(token int32) {
	c.pieces = append(c.pieces, piece{id: wall, token: token})
}

// sign is how a sign that is a piece is written in the vocabulary.
func sign(r rune) string {
	switch r {
	case '&':
		return "and"
	case '+':
		return "plus"
	}
	return ","
}

func isApostrophe(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	return n == len(s) && (r == '\'' || r == '’')
}

// scan measures the run of letters and digits that s opens with; single letters with periods stay together.
func scan(s string) (end int, fl flags) {
	letters, small, periods := 0, 0, 0
	number := true
	for end < len(s) {
		c := s[end]
		switch {
		case c >= 'a' && c <= 'z':
			letters, small, number = letters+1, small+1, false
		case c >= 'A' && c <= 'Z':
			if letters == 0 {
				fl |= capital
			}
			letters, number = letters+1, false
		case c >= '0' && c <= '9':
		case c == '.' && end > 0 && end+1 < len(s) && s[end+1] != '.':
			periods++
		case c < utf8.RuneSelf:
			return end, finish(fl, letters, small, periods, number && end > 0)
		default:
			r, n := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) || r == 'ʼ' {
				return end, finish(fl, letters, small, periods, number && end > 0)
			}
			if unicode.IsUpper(r) {
				if letters == 0 {
					fl |= capital
				}
			} else {
				small++
			}
			letters, number = letters+1, false
			end += n
			continue
		}
		end++
	}
	return end, finish(fl, letters, small, periods, number && end > 0)
}

// finish adds the flags that need the whole piece.
func finish(fl flags, letters, small, periods int, number bool) flags {
	switch {
	case number:
		fl |= digits
	case letters == 1 && fl&capital != 0, periods > 0 && periods >= letters-1:
		fl |= initial
	}
	if letters > 1 && small == 0 {
		fl |= upper
	}
	return fl
}

// appendPiece folds a piece and drops the periods of an abbreviation.
func appendPiece(buf []byte, s string) []byte {
	buf = appendFold(buf, s)
	n := 0
	for _, c := range buf {
		if c != '.' {
			buf[n] = c
			n++
		}
	}
	return buf[:n]
}

// sentence cuts all tokens of a sentence.
func (c *cutter) sentence(s *syntax.Sentence, look func([]byte) int32) {
	c.pieces = c.pieces[:0]
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if strings.HasSuffix(t.Text, "$") { // "US$" is a currency
			c.wall(int32(i))
			continue
		}
		c.cut(t.Text, int32(i), t.Space || i == 0, look)
	}
}
