package word

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/normalize/word/internal/key"
	"github.com/gainsay/gainsay/normalize/word/internal/vectors"
)

//go:embed vectors.bin
var vectorData []byte

// table is the vectors, made ready when they are first asked.
var table = sync.OnceValue(func() *vectors.Table {
	t, err := vectors.Decode(vectorData)
	if err != nil {
		panic("word: vectors.bin: " + err.Error())
	}
	return t
})

// Similarity says from 0 to 1 how near two words are in use: the cosine of their vectors, 0 where one is not known. Of a phrase
// that has no vector the last word stands for the whole. It is a hint for finding candidates and never a reason for
// a conflict, because opposites are used alike.
func (l *Lexicon) Similarity(a, b string) float64 {
	if a == b {
		return 1
	}
	return l.recall(a, b, aboutUse, l.similarity)
}

func (l *Lexicon) similarity(a, b string, _ uint8) float64 {
	var bufA, bufB [key.Room]byte
	x, y := l.find(bufA[:0], a, anyPos), l.find(bufB[:0], b, anyPos)
	if len(x.key) > 0 && x.is(y) {
		return 1
	}
	i, j := l.row(x, a), l.row(y, b)
	if i < 0 || j < 0 {
		return 0
	}
	return min(max(table().Cosine(i, j), 0), 1)
}

// row is the place of the vector of a word, -1 where there is none.
func (l *Lexicon) row(x entry, w string) int {
	if x.lemma != 0 {
		if i := table().Row(x.lemma - 1); i >= 0 {
			return i
		}
	}
	last := strings.LastIndexAny(w, " -_")
	if last < 0 || len(w) > key.Max {
		return -1
	}
	var buf [key.Room]byte
	if y := l.find(buf[:0], w[last+1:], anyPos); y.lemma != 0 {
		return table().Row(y.lemma - 1)
	}
	return -1
}
