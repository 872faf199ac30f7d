package word_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word"
)

// TestOppositesAreNoSynonyms holds that no two words stand in a row of synonyms and on the two sides of a row of opposites.
func TestOppositesAreNoSynonyms(t *testing.T) {
	synonyms := map[[3]string]int{}
	rows, err := tables.Read(tables.English, "word_synonyms.tsv", "words", "tag?")
	require.NoError(t, err)
	for _, r := range rows {
		for _, a := range strings.Split(r.Fields[0], ",") {
			for _, b := range strings.Split(r.Fields[0], ",") {
				synonyms[[3]string{strings.TrimSpace(a), strings.TrimSpace(b), r.Fields[1]}] = r.Line
			}
		}
	}
	rows, err = tables.Read(tables.English, "word_opposites.tsv", "one", "other", "tag?")
	require.NoError(t, err)
	for _, r := range rows {
		for _, a := range strings.Split(r.Fields[0], ",") {
			for _, b := range strings.Split(r.Fields[1], ",") {
				line := synonyms[[3]string{strings.TrimSpace(a), strings.TrimSpace(b), r.Fields[2]}]
				assert.Zero(t, line, "word_opposites.tsv:%d: %s / %s are synonyms in word_synonyms.tsv:%d", r.Line, a, b, line)
			}
		}
	}
}

// TestOverlay holds that a user's rows come after ours and win.
func TestOverlay(t *testing.T) {
	l, err := word.New(tables.Overlay(tables.English, fstest.MapFS{
		"word_corrections.tsv": {Data: []byte("# one\tother\trelation\ttag?\nsitting\tmeeting\texclusive\tnoun\nfrobnicate\ttwiddle\tsynonym\n")},
	}))
	require.NoError(t, err)
	assert.Equal(t, word.Exclusive, l.Relate("sitting", "meeting", syntax.NOUN))
	assert.Equal(t, word.Synonym, l.Relate("frobnicate", "twiddle", syntax.VERB))
	assert.Equal(t, word.Synonym, l.Relate("quake", "earthquake", syntax.NOUN))
}

// TestBadRows holds that what is wrong with a row is said with its place.
func TestBadRows(t *testing.T) {
	for name, tt := range map[string]struct{ file, row, want string }{
		"tag":      {"word_synonyms.tsv", "# words\ttag?\na, b\tnuon", `word_synonyms.tsv:2: no tag "nuon"`},
		"relation": {"word_corrections.tsv", "# one\tother\trelation\ttag?\na\tb\tcousin", `word_corrections.tsv:2: no relation "cousin"`},
		"weight":   {"word_weights.tsv", "# words\tweight\nthe\t7", `word_weights.tsv:2: weight "7"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := word.New(tables.Overlay(tables.English, fstest.MapFS{tt.file: {Data: []byte(tt.row)}}))
			assert.ErrorContains(t, err, tt.want)
		})
	}
	_, err := word.New(fstest.MapFS{})
	assert.Error(t, err)
}
