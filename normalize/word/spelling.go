package word

import (
	"bytes"
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// spelling turns British words into American ones, so that both find the same row.
type spelling struct {
	words    map[string]string
	suffixes []suffix // "-isation" → "-ization"
}

type suffix struct{ british, american string }

// readSpelling reads the words and, with a hyphen before them, the endings that are spelled in two ways.
func (l *Lexicon) readSpelling(t fs.FS) error {
	l.spelling.words = map[string]string{}
	return readRows(t, "word_spelling.tsv", func(r tables.Row, _ pos) {
		british, american := r.Fields[0], r.Fields[1]
		if strings.HasPrefix(british, "-") {
			l.spelling.suffixes = append(l.spelling.suffixes, suffix{british[1:], strings.TrimPrefix(american, "-")})
			return
		}
		l.spelling.words[string(fold(nil, british))] = string(fold(nil, american))
	}, "british", "american")
}

// stemLetters is what must stand before an ending that is respelled: "wise" keeps its s.
const stemLetters = 3

// american gives the key in American spelling; it may overwrite key.
func (s *spelling) american(key []byte) []byte {
	if a, ok := s.words[string(key)]; ok {
		return append(key[:0], a...)
	}
	for _, x := range s.suffixes {
		if n := len(key) - len(x.british); n >= stemLetters && key[len(key)-1] == x.british[len(x.british)-1] && bytes.HasSuffix(key, []byte(x.british)) {
			return append(key[:n], x.american...)
		}
	}
	return key
}
