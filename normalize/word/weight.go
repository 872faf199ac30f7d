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

// Weight says from 0 to 1 how much a word tells: "the" next to nothing, "year" little, "ratification" much.
func (l *Lexicon) Weight(lemma string) float64 {
	var buf [key.Room]byte
	if w, ok := l.stop[string(key.Fold(buf[:0], lemma))]; ok {
		return w
	}
	return unknownWeight
}
