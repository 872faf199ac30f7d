// Package key gives the form in which words are looked up: "Cease-fire" in, "ceasefire" out.
package key

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Max is the length beyond which nothing is a word: longer strings only equal themselves.
const Max = 64

// Room is what a buffer must hold so that no key outgrows it: respelling may add a letter or two.
const Room = Max + 8

// Fold appends w to buf in the form in which words are looked up: lower case, and without the marks by which one compound is
// written in several ways ("cease-fire", "cease fire", "ceasefire"). It is nil where w is no word.
func Fold(buf []byte, w string) []byte {
	if len(w) > Max {
		return nil
	}
	if plain(w) {
		return append(buf, w...)
	}
	for i, c := range w {
		switch {
		case c < utf8.RuneSelf:
			buf = foldASCII(buf, w, i)
		case c == utf8.RuneError, len(buf) > Max:
			return nil
		case c == '’' || c == '‐' || c == '‑' || unicode.IsSpace(c):
		case 0xc0 <= c && c < 0xc0+rune(len(latin)) && latin[c-0xc0] != '-':
			buf = append(buf, latin[c-0xc0])
		default:
			buf = utf8.AppendRune(buf, unicode.ToLower(c))
		}
	}
	return buf
}

// latin are the letters from U+00C0 on without their signs, "-" where there is none of one letter: "première" is "premiere".
const latin = "aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-y"

// plain says whether w is written as it is looked up: most words are.
func plain(w string) bool {
	for i := range len(w) {
		if c := w[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
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
	return i == 2 && strings.EqualFold(w[:2], "re") && len(w) > 3 && w[3]|0x20 != 'e'
}
