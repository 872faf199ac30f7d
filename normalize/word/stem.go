package word

import (
	"strings"

	"github.com/kljensen/snowball/english"

	"github.com/gainsay/gainsay/normalize/word/internal/key"
)

// Stem is the Snowball stem of a word: "meetings" and "meeting" both give "meet". It is the last resort, for words that no table
// knows, because it takes words of other meaning together: "organ" and "organization".
func (l *Lexicon) Stem(w string) string {
	if len(w) > key.Max || !isWord(w) {
		return w
	}
	return english.Stem(strings.ToLower(w), true)
}

// isWord says whether w is made of letters that the stemmer knows.
func isWord(w string) bool {
	for i := range len(w) {
		if c := w[i] | 0x20; (c < 'a' || c > 'z') && w[i] != '\'' {
			return false
		}
	}
	return w != ""
}
