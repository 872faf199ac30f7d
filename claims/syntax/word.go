package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestWord bounds a word, so that a megabyte without a space does not become one.
const longestWord = 256

// word reads a word or number that starts at lo, adds its tokens and says where it ends.
func (t *tokenizer) word(lo, hi int) int {
	if end := t.digits(lo, hi); end > 0 { // a telephone number or date
		t.add(lo, end)
		return end
	}
	end := t.wordEnd(lo, min(hi, lo+longestWord))
	if end < hi && t.text[end] == '$' && end-lo <= 3 && allUpper(t.text[lo:end]) { // "US$"
		t.add(lo, end+1)
		return end + 1
	}
	if end < hi && t.text[end] == '.' {
		end = t.period(lo, end, hi)
	}
	t.split(lo, end)
	return end
}

// wordEnd finds where the letters and digits end, with the signs that may stand between them.
func (t *tokenizer) wordEnd(lo, hi int) int {
	s := t.text
	i := lo
	if s[i] == '.' {
		i++
	}
	for i < hi {
		r, n := utf8.DecodeRuneInString(s[i:hi])
		if alphanumeric(r) || unicode.Is(unicode.No, r) {
			i += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[i+n : hi])
		if i == lo || !alphanumeric(next) || !t.joins(lo, i, r, next) {
			return i
		}
		i += n
	}
	return i
}

// joins says whether the sign r at i stands within a word: "O'Brien", "1,000", "7:30", "9/11", "U.S", "AT&T", "pre-war".
func (t *tokenizer) joins(lo, i int, r, next rune) bool {
	c, d := t.text[i-1], next < 128 && digit(byte(next))
	switch r {
	case '\'', '’':
		return !d || !digit(c)
	case ',', ':', '/':
		return digit(c) && d
	case '.':
		return digit(c) && d || !d && !digit(c) && (dotted(t.text[lo:i]) || t.domain(i+1) || t.abbreviated(lo, i+1))
	case '&':
		return upper(c) && next < 128 && upper(byte(next))
	case '_':
		return true
	case '-', '\u2011':
		return i-lo <= 8 && t.prefixes[strings.ToLower(t.text[lo:i])]
	}
	return false
}

// dotted says whether s is single letters with periods between: "U", "U.S".
func dotted(s string) bool {
	for i := 0; i < len(s); i++ {
		if i%2 == 0 && !letter(s[i]) || i%2 == 1 && s[i] != '.' {
			return false
		}
	}
	return len(s)%2 == 1
}

// domain says whether an ending as in "Trend.az" starts at i.
func (t *tokenizer) domain(i int) bool {
	end := i
	for end < len(t.text) && end-i < 6 && letter(t.text[end]) {
		end++
	}
	return t.domains[t.text[i:end]]
}

// abbreviated says whether what starts at lo and goes on at i is an abbreviation with a period within, as "Ph.D".
func (t *tokenizer) abbreviated(lo, i int) bool {
	end := i
	for end < len(t.text) && end-i < 4 && letter(t.text[end]) {
		end++
	}
	return end-lo <= 8 && t.abbreviation(t.text[lo:end]) != noAbbreviation
}

// period decides whether the period at end belongs to the word before it.
func (t *tokenizer) period(lo, end, hi int) int {
	if end+1 < hi && (t.text[end+1] == '.' || alphanumeric(rune(t.text[end+1]))) {
		return end
	}
	w := t.text[lo:end]
	next := t.following(end + 1)
	switch t.abbreviation(w) {
	case beforeName, anywhere:
		return end + 1
	case beforeNumber:
		if digit(next) {
			return end + 1
		}
		if len(w) > 1 || !upper(w[0]) {
			return end
		}
	}
	if dotted(w) && len(w) > 1 { // "U.S.", "P.J."
		return end + 1
	}
	if len(w) == 1 && upper(w[0]) && (upper(next) || next >= utf8.RuneSelf) && (w[0] != 'I' || t.afterName()) { // an initial
		return end + 1
	}
	return end
}

// following is the first byte after white space at i; 0 at the end of a paragraph.
func (t *tokenizer) following(i int) byte {
	for n := 0; i < len(t.text) && n < 8; n++ {
		if c := t.text[i]; c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			return c
		}
		i++
	}
	return 0
}

// afterName says whether the token before is written with a capital.
func (t *tokenizer) afterName() bool {
	n := len(t.tokens)
	return n > 0 && upper(t.tokens[n-1].Text[0])
}

// abbreviation looks w up as written, then in lower case.
func (t *tokenizer) abbreviation(w string) abbreviation {
	if len(w) > 10 {
		return noAbbreviation
	}
	if k, ok := t.abbreviations[w]; ok {
		return k
	}
	if k, ok := t.abbreviations[strings.ToLower(w)]; ok {
		return k
	}
	if len(w) > 2 && allUpper(w) {
		return t.abbreviations[w[:1]+strings.ToLower(w[1:])]
	}
	return noAbbreviation
}

func allUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if !upper(s[i]) {
			return false
		}
	}
	return true
}

// digits finds the end of a date or telephone number written with hyphens: "2021-11-09", "713-853-3989".
func (t *tokenizer) digits(lo, hi int) int {
	if !digit(t.text[lo]) {
		return 0
	}
	var runs [4]int
	k, i := 0, lo
	for ; i < hi && i-lo < 16; i++ {
		if digit(t.text[i]) {
			runs[k]++
		} else if t.text[i] == '-' && k < 3 {
			k++
		} else {
			break
		}
	}
	if i < hi && alphanumeric(rune(t.text[i])) {
		return 0
	}
	switch runs {
	case [4]int{4, 2, 2}, [4]int{3, 3, 4}, [4]int{3, 4}, [4]int{2, 2, 4}:
		return i
	}
	return 0
}

// split adds the tokens of one word: a number and its unit, a word and its clitics, or the word alone.
func (t *tokenizer) split(lo, hi int) {
	w := t.text[lo:hi]
	if digit(w[0]) || w[0] == '.' {
		if u := unitStart(w); u > 0 && t.units[strings.TrimSuffix(w[u:], ".")] {
			t.add(lo, lo+u)
			t.add(lo+u, hi)
			return
		}
	}
	if len(w) <= 9 {
		if n, ok := t.contractions[w]; ok {
			t.add(lo, lo+n)
			t.add(lo+n, hi)
			return
		}
	}
	if n := t.clitic(w); n > 0 {
		if rest := w[:len(w)-n]; t.clitic(rest) > 0 { // "would|n't|'ve"
			t.split(lo, hi-n)
		} else {
			t.add(lo, hi-n)
		}
		t.add(hi-n, hi)
		return
	}
	t.add(lo, hi)
}

// unitStart is where the digits of w end.
func unitStart(w string) int {
	for i := len(w); i > 0; i-- {
		if digit(w[i-1]) {
			if i == len(w) {
				return 0
			}
			return i
		}
	}
	return 0
}

// clitic is the length of the clitic that w ends in: 2 for "it's", 3 for "don't", 4 and 5 with a typographic apostrophe.
func (t *tokenizer) clitic(w string) int {
	i := strings.LastIndexByte(w[max(0, len(w)-6):], '\'')
	n := 1
	if i < 0 {
		i, n = strings.LastIndex(w[max(0, len(w)-6):], "’"), 3
	}
	if i < 0 {
		return 0
	}
	i += max(0, len(w)-6)
	rest := w[i+n:]
	if len(rest) == 0 || len(rest) > 2 || i == 0 {
		return 0
	}
	var form [8]byte
	key := append(append(form[:0], '\''), rest...)
	if t.clitics[string(key)] {
		return len(w) - i
	}
	if i > 1 && t.clitics[string(append(append(form[:0], w[i-1], '\''), rest...))] {
		return len(w) - i + 1
	}
	return 0
}
