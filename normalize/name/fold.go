package name

import (
	"unicode"
	"unicode/utf8"
)

// The letters that Latin letters with signs are folded to, from U+00C0 and from U+1E00; "-" where there is none of one letter.
const (
	latin = "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiii" +
		"iiii--jjkkkllllllllllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs---------------a------------" +
		"----oo-------------uu----------------------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----aaaaeeeeii" +
		"iioooorrrruuuusstt--hh------aaeeooooooooyy----------------------------"
	vietnamese = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrsssssssssstttt" +
		"ttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooo" +
		"oooooooouuuuuuuuuuuuuuyyyyyyyy------"
)

// pairs are the letters that are folded to two.
const pairs = "ÆaeÞthßssæaeþthŒoeœoe"

// appendFold appends s to buf in lower case and without diacritics, so that "Erdoğan", "ERDOGAN" and "Erdogan" are one.
// Other alphabets are only lowered.
func appendFold(buf []byte, s string) []byte {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			buf = append(buf, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		buf = appendRune(buf, r)
	}
	return buf
}

// appendRune folds one letter beyond ASCII.
func appendRune(buf []byte, r rune) []byte {
	var c byte = '-'
	switch {
	case 0xc0 <= r && r < 0xc0+rune(len(latin)):
		c = latin[r-0xc0]
	case 0x1e00 <= r && r < 0x1e00+rune(len(vietnamese)):
		c = vietnamese[r-0x1e00]
	case unicode.Is(unicode.Mn, r):
		return buf
	}
	if c != '-' {
		return append(buf, c)
	}
	if two := pairOf(r); two != "" {
		return append(buf, two...)
	}
	return utf8.AppendRune(buf, unicode.ToLower(r))
}

// pairOf finds r in pairs: each entry is the letter and its two.
func pairOf(r rune) string {
	for i := 0; i < len(pairs); {
		q, n := utf8.DecodeRuneInString(pairs[i:])
		if q == r {
			return pairs[i+n : i+n+2]
		}
		i += n + 2
	}
	return ""
}

// fold is appendFold as a string.
func fold(s string) string { return string(appendFold(make([]byte, 0, len(s)), s)) }
