package word

import (
	"io/fs"
	"strconv"

	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word/internal/key"
)

// readStop reads the weights of function words and of words that say little in news ("say", "year").
func (l *Lexicon) readStop(t fs.FS) error {
	var bad error
	err := readRows(t, "word_weights.tsv", func(r tables.Row, _ pos) {
		weight, err := strconv.ParseFloat(r.Fields[1], 64)
		if (err != nil || !(weight >= 0 && weight <= 1)) && bad == nil {
			bad = r.Errorf("weight %q is not in 0..1", r.Fields[1])
		}
		for _, w := range list(r.Fields[0]) {
			l.stop[string(key.Fold(nil, w))] = weight
		}
	}, "words", "weight")
	if err == nil {
		err = bad
	}
	return err
}

// unknownWeight is that of a word nobody has counted: it is rare, or a name.
const unknownWeight = 0.9

// The weight grows evenly with the logarithm of the rank: the 60th word of the language still tells little, the 30,000th all.
const (
	leastWeight = 0.15
	leastRank   = 6.0 // binary logarithms
	mostRank    = 15.0
)

// Weight says from 0 to 1 how much a word tells: "the" next to nothing, "year" little, "ratification" much.
func (l *Lexicon) Weight(lemma string) float64 {
	var buf [key.Room]byte
	if w, ok := l.stop[string(key.Fold(buf[:0], lemma))]; ok {
		return w
	}
	x := l.find(buf[:0], lemma, anyPos)
	if x.lemma == 0 {
		return unknownWeight
	}
	rank := network().Rank[x.lemma-1]
	if rank == 0 {
		return unknownWeight
	}
	share := (float64(rank-1)/2 - leastRank) / (mostRank - leastRank)
	return min(max(leastWeight+share*(1-leastWeight), leastWeight), 1)
}
