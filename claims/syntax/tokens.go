package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestURL bounds how far a web or mail address is looked for, so that time stays linear on any bytes.
const longestURL = 512

// A tokenizer cuts one text into words as Universal Dependencies do: clitics are split ("do|n't", "Baku|'s"), so are
// hyphens ("44|-|day") but after a prefix ("non-aligned"), currency and percent signs and units ("€|1.5|m", "12|%").
type tokenizer struct {
	*words
	text   string
	tokens []Token
}

// chunk cuts text[lo:hi], which holds no white space.
func (t *tokenizer) chunk(lo, hi int) {
	if w := t.text[lo:hi]; len(w) <= 16 && strings.ContainsAny(w, "/-") && t.wholes[strings.ToLower(w)] {
		t.add(lo, hi)
		return
	}
	for first := lo; lo < hi; {
		end := t.address(lo, hi)
		if end == 0 {
			end = t.emoticon(lo, hi)
		}
		if end > 0 {
			t.add(lo, end)
			lo = end
			continue
		}
		r, n := utf8.DecodeRuneInString(t.text[lo:hi])
		switch {
		case alphanumeric(r):
			lo = t.word(lo, hi)
		case r == '.' && lo == first && lo+1 < hi && digit(t.text[lo+1]): // ".5"
			lo = t.word(lo, hi)
		case apostrophe(r):
			lo = t.apostrophe(lo, hi, n, lo > first)
		default:
			end := t.sign(lo, hi, r, n)
			t.add(lo, end)
			lo = end
		}
	}
}

// add appends a token; Space is set by the caller for the first one of a chunk.
func (t *tokenizer) add(lo, hi int) {
	t.tokens = append(t.tokens, Token{Span: Span{lo, hi}, Text: t.text[lo:hi], Head: -1})
}

// sign finds the end of a punctuation mark or symbol: marks that are repeated stay together ("...", "--", "?!").
func (t *tokenizer) sign(lo, hi int, r rune, n int) int {
	i := lo + n
	switch {
	case r == '?' || r == '!':
		for i < hi && (t.text[i] == '?' || t.text[i] == '!') {
			i++
		}
	case r == '@' && i < hi && letter(t.text[i]): // a handle
		for i < hi && (letter(t.text[i]) || digit(t.text[i]) || t.text[i] == '_') {
			i++
		}
	case r == '°' && i < hi && t.units[t.text[lo:i+1]]:
		i++
	case r == utf8.RuneError:
		for i < hi {
			if q, m := utf8.DecodeRuneInString(t.text[i:hi]); q == r {
				i += m
				continue
			}
			break
		}
	case strings.ContainsRune(".-=*_~+<>|`'", r):
		for i < hi && t.text[i] == t.text[lo] {
			i++
		}
	}
	return i
}

// apostrophe reads what opens with one: a clitic after a quotation mark, a decade ("'90s"), or the mark alone.
func (t *tokenizer) apostrophe(lo, hi, n int, inside bool) int {
	i := lo + n
	for i < hi && (letter(t.text[i]) || digit(t.text[i])) {
		i++
	}
	rest := t.text[lo+n : i]
	switch {
	case inside && len(rest) > 0 && len(rest) < 3 && t.clitics["'"+rest]:
	case len(rest) == 3 && digit(rest[0]) && digit(rest[1]) && rest[2] == 's':
	case lo+n < hi && t.text[lo] == '\'' && t.text[lo+n] == '\'': // ''
		i = lo + 2
	default:
		i = lo + n
	}
	t.add(lo, i)
	return i
}

// emoticon finds the end of an emoticon or arrow.
func (t *tokenizer) emoticon(lo, hi int) int {
	best := 0
	for _, e := range t.emoticons[t.text[lo]] {
		if strings.HasPrefix(t.text[lo:hi], e) && len(e) > best {
			best = len(e)
		}
	}
	if end := lo + best; best > 0 && (end == hi || !letter(t.text[end]) && !digit(t.text[end])) {
		return end
	}
	return 0
}

// address finds the end of a web or mail address that starts at lo.
func (t *tokenizer) address(lo, hi int) int {
	s := t.text[lo:min(hi, lo+longestURL)]
	switch {
	case hasPrefixFold(s, "http://"), hasPrefixFold(s, "https://"), hasPrefixFold(s, "www."), hasPrefixFold(s, "ftp://"), hasPrefixFold(s, "mailto:"):
		return lo + len(strings.TrimRight(s, ".,;:!?)]}>\"'"))
	case !letter(s[0]) && !digit(s[0]):
		return 0
	}
	at := 0
	for i := 0; i < len(s) && i < 128; i++ {
		switch c := s[i]; {
		case c == '@' && at == 0 && i > 0:
			at = i
		case letter(c), digit(c), c == '.', c == '-', c == '_', c == '+', c == '%' && at == 0:
		default:
			s = s[:i]
		}
	}
	s = strings.TrimRight(s, ".-_")
	if at > 0 && at+3 < len(s) && strings.Contains(s[at:], ".") {
		return lo + len(s)
	}
	return 0
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) > len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func digit(c byte) bool  { return '0' <= c && c <= '9' }
func upper(c byte) bool  { return 'A' <= c && c <= 'Z' }

func apostrophe(r rune) bool { return r == '\'' || r == '’' }

// alphanumeric says whether r can stand within a word.
func alphanumeric(r rune) bool {
	if r < utf8.RuneSelf {
		return letter(byte(r)) || digit(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '\u00ad'
}
