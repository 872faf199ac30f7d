package word

import (
	"bytes"
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word/internal/key"
)

// spelling turns British words into American ones, so that both find the same row.
type spelling struct {
	words    map[string]string
	suffixes []suffix  // "-isation" → "-ization"
	last     [256]bool // the last letters of suffixes
}

type suffix struct{ british, american string }

// readSpelling reads the words and, with a hyphen before them, the endings that are spelled in two ways.
func (l *Lexicon) readSpelling(t fs.FS) error {
	l.spelling.words = map[string]string{}
	return readRows(t, "word_spelling.tsv", func(r tables.Row, _ pos) {
		british, american := r.Fields[0], r.Fields[1]
		if strings.HasPrefix(british, "-") {
			l.spelling.last[british[len(british)-1]] = true
			l.spelling.suffixes = append(l.spelling.suffixes, suffix{british[1:], strings.TrimPrefix(american, "-")})
			return
		}
		l.spelling.words[string(key.Fold(nil, british))] = string(key.Fold(nil, american))
	}, "british", "american")
}

// stemLetters is what must stand before an ending that is respelled: "wise" keeps its s.
const stemLetters = 3

// american gives the key k in American spelling; it may overwrite k.
func (s *spelling) american(k []byte) []byte {
	if a, ok := s.words[string(k)]; ok {
		return append(k[:0], a...)
	}
	if len(k) == 0 || !s.last[k[len(k)-1]] {
		return k
	}
	for _, x := range s.suffixes {
		if n := len(k) - len(x.british); n >= stemLetters && k[len(k)-1] == x.british[len(x.british)-1] && bytes.HasSuffix(k, []byte(x.british)) {
			return append(k[:n], x.american...)
		}
	}
	return k
}

// phrase appends the key of a phrase to buf, every word of it in American spelling; nil where it is none.
func (s *spelling) phrase(buf []byte, w string) []byte {
	if len(w) > key.Max {
		return nil
	}
	for part := range strings.FieldsSeq(w) {
		n := len(buf)
		if buf = key.Fold(buf, part); buf == nil {
			return nil
		}
		buf = append(buf[:n], s.american(buf[n:])...)
	}
	return buf
}
