package number_test

import (
	"testing"
	"testing/fstest"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOwnWords(t *testing.T) {
	own := fstest.MapFS{
		"number.tsv":        {Data: []byte("# word\tkind\tvalue\ngazillion\tscale\t1e27\n")},
		"number_bounds.tsv": {Data: []byte("# phrase\tplace\tsign\tlo?\thi?\nabout\tbefore\t~\t0.5\t2\n")},
	}
	r, err := number.New(tables.Overlay(tables.English, own))
	require.NoError(t, err)
	text := syntax.English().Split("about 100 of two gazillion")
	got := r.Read(&text.Sentences[0])
	require.Len(t, got, 2)
	assert.Equal(t, number.Range{Lo: 50, Hi: 200}, got[0].Range, "the last row wins")
	assert.Equal(t, 2e27, got[1].Low)
}

func TestBadTables(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"number.tsv":          {"# word\tkind\tvalue\nfoo\tparsnip\t1\n", "number.tsv:2: no kind"},
		"number_cues.tsv":     {"# word\tclasses\nfoo\tparsnip\n", "number_cues.tsv:2: no class"},
		"number_moves.tsv":    {"# word\tway\nfoo\tsideways\n", "number_moves.tsv:2: want up"},
		"number_suffixes.tsv": {"# suffix\tfactor\tplace\nx\tmany\tglued\n", "number_suffixes.tsv:2: want a number"},
		"number_bounds.tsv":   {"# phrase\tplace\tsign\tlo?\thi?\nfoo\tbefore\t~\tx\n", "number_bounds.tsv:2: want factors"},
		"number_vague.tsv":    {"# phrase\tlo\thi\nfoo\tx\t2\n", "number_vague.tsv:2: want two numbers"},
	} {
		_, err := number.New(tables.Overlay(tables.English, fstest.MapFS{name: {Data: []byte(tt.text)}}))
		assert.ErrorContains(t, err, tt.want)
	}
	_, err := number.New(fstest.MapFS{})
	assert.Error(t, err)
}
