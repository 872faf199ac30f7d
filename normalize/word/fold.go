package word

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWord is the length beyond which nothing is a word: longer strings only equal themselves.
const maxWord = 64

// fold appends w to buf in the form in which words are looked up: lower case, and without the marks by which one compound is
// written in several ways ("cease-fire", "cease fire", "ceasefire"). It is nil where w is no word.
func fold(buf []byte, w string) []byte {
	if len(w) > maxWord {
		return nil
	}
	for i, c := range w {
		switch {
		case c < utf8.RuneSelf:
			buf = foldASCII(buf, w, i)
		case c == utf8.RuneError:
			return nil
		case c == '’' || c == '‐' || c == '‑' || unicode.IsSpace(c):
		default:
			buf = utf8.AppendRune(buf, unicode.ToLower(c))
		}
	}
	return buf
}

// foldASCII appends the byte at w[i] unless it only joins the parts of a compound.
func foldASCII(buf []byte, w string, i int) []byte {
	switch c := w[i]; {
	case 'A' <= c && c <= 'Z':
		return append(buf, c+'a'-'A')
	case c == ' ' || c == '_' || c == '\'' || c == '.' && i > 0:
		return buf
	case c == '-' && !anew(w, i):
		return buf
	default:
		return append(buf, c)
	}
}

// anew says whether the hyphen at w[i] tells "re-sign" from "resign".
func anew(w string, i int) bool {
	return i == 2 && strings.EqualFold(w[:2], "re") && len(w) > 3 && !strings.ContainsAny(w[3:4], "eE")
}
