package when

import (
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A piece is a run of letters or of digits, or one sign. The grammar reads pieces, not tokens, so that it does not matter
// how a tokenizer cuts "mid-January", "4:17am", "1990s" or "2020-2022".
type piece struct {
	start, end int32 // bytes of the text
	tok        int32 // token of the sentence
	num        int32 // value of digits; -1 for anything else
	w          uint16
	digits     uint8 // how many, at most 9
	sign       byte  // the sign, one of -.,:/'+ and the like; 0 for words
	glued      bool  // no space before it
	capital    bool  // begins with a capital
	plural     bool  // ends like a plural
	mask       mask  // what the piece begins
	solo       mask  // what it is by itself
}

// longestWord is how many bytes of a word are looked up; no word of a table is longer.
const longestWord = 32

// cut appends the pieces of one token.
func (l *lexicon) cut(ws []piece, tok *syntax.Token, n int) []piece {
	text := tok.Text
	for i := 0; i < len(text); {
		p := piece{start: int32(tok.Start + i), tok: int32(n), num: -1, glued: i > 0 || !tok.Space}
		c := text[i]
		switch {
		case c >= '0' && c <= '9':
			at := i
			i = p.figures(text, i)
			p.w = l.ids[text[at:i]]
		case c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf:
			i = l.word(&p, text, i)
		default:
			p.sign = c
			var buf [1]byte
			buf[0] = c
			p.w = l.ids[string(buf[:])]
			i++
		}
		p.end = int32(tok.Start + i)
		if p.w != 0 {
			p.mask, p.solo = l.words[p.w].mask, l.words[p.w].solo
		}
		if p.sign != ' ' {
			ws = append(ws, p)
		}
	}
	return ws
}

// figures reads digits.
func (p *piece) figures(text string, i int) int {
	p.num = 0
	for ; i < len(text) && text[i] >= '0' && text[i] <= '9'; i++ {
		if p.digits < 9 {
			p.num = p.num*10 + int32(text[i]-'0')
		}
		if p.digits < 200 {
			p.digits++
		}
	}
	return i
}

// word reads letters, or one sign that is not ASCII.
func (l *lexicon) word(p *piece, text string, i int) int {
	var buf [longestWord]byte
	n, at := 0, i
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if lower := c | 0x20; lower < 'a' || lower > 'z' {
				break
			}
			if n < longestWord {
				buf[n] = c | 0x20
				n++
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			if i == at {
				return l.odd(p, text, i, r, size)
			}
			break
		}
		if n+size <= longestWord {
			n += copy(buf[n:], text[i:i+size])
		}
		i += size
	}
	p.w = l.ids[string(buf[:n])]
	first, _ := utf8.DecodeRuneInString(text[at:])
	p.capital = unicode.IsUpper(first)
	p.plural = n > 3 && buf[n-1] == 's' && buf[n-2] != 's'
	return i
}

// odd reads a sign that is not ASCII: dashes count as "-", quotes as "'", odd spaces as nothing.
func (l *lexicon) odd(p *piece, text string, i int, r rune, size int) int {
	switch {
	case r == '–' || r == '—' || r == '−' || r == '‑' || r == '‐':
		p.sign = '-'
		p.w = l.ids["-"]
	case r == '’' || r == '‘' || r == '′':
		p.sign = '\''
	case unicode.IsSpace(r):
		p.sign = ' '
	default:
		p.sign = 1
		p.w = l.ids[text[i:i+size]]
	}
	return i + size
}

// splitPhrase cuts a phrase of a table as cut cuts the text.
func splitPhrase(phrase string) []string {
	var l lexicon
	var words []string
	for i := 0; i < len(phrase); {
		if phrase[i] == ' ' {
			i++
			continue
		}
		p := piece{}
		c := phrase[i]
		j := i + 1
		switch {
		case c >= '0' && c <= '9':
			j = p.figures(phrase, i)
		case c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf:
			j = l.word(&p, phrase, i)
		}
		w := phrase[i:j]
		if p.sign == '-' || p.sign == '\'' {
			w = string(p.sign)
		}
		words = append(words, lower(w))
		i = j
	}
	return words
}

// lower lowers ASCII letters only, as word does.
func lower(w string) string {
	b := []byte(w)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b)
}
