package unit_test

import (
	"testing"
	"testing/fstest"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOwnUnit(t *testing.T) {
	own := fstest.MapFS{"unit.tsv": {Data: []byte("# unit\tdimension\tfactor\toffset?\twords?\tsymbols?\nsmoot\tlength\t1.702\t\tsmoot\n")}}
	r, err := unit.New(tables.Overlay(tables.English, own))
	require.NoError(t, err)
	text := syntax.English().Split("The bridge is 364.4 smoots long.")
	got := r.Read(&text.Sentences[0], numbers.Read(&text.Sentences[0]))
	require.Len(t, got, 1)
	assert.Equal(t, "364.4 smoot", got[0].String())
	assert.Equal(t, "equal", got[0].Relate(read("620 metres")[0]).String())
}

func TestBadTables(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"unit.tsv":           {"# unit\tdimension\tfactor\toffset?\twords?\tsymbols?\nx\tlength\tmany\t\tx\n", "unit.tsv:2: want a factor"},
		"unit_compounds.tsv": {"# major\tminor\twords?\nm\tparsnip\n", "unit_compounds.tsv:2: no unit"},
		"unit_words.tsv":     {"# word\tclass\nfoo\tbar\n", "unit_words.tsv:2: no class"},
		"number_moves.tsv":   {"# word\tway\nfoo\tsideways\n", "number_moves.tsv:2: want up"},
		"number.tsv":         {"# word\tkind\tvalue\nfoo\tscale\tbar\n", "number.tsv:2: want a number"},
	} {
		_, err := unit.New(tables.Overlay(tables.English, fstest.MapFS{name: {Data: []byte(tt.text)}}))
		assert.ErrorContains(t, err, tt.want)
	}
	_, err := unit.New(fstest.MapFS{})
	assert.Error(t, err)
}
