package word_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word"
)

func lexicon(t testing.TB) *word.Lexicon {
	t.Helper()
	l, err := word.New(tables.English)
	require.NoError(t, err)
	return l
}

var tagOf = map[string]syntax.Tag{"": syntax.NoTag, "noun": syntax.NOUN, "verb": syntax.VERB, "adj": syntax.ADJ, "adv": syntax.ADV}

// TestRelate asks for every row of testdata/relations.tsv, in both directions.
func TestRelate(t *testing.T) {
	l := lexicon(t)
	rows, err := tables.Read(os.DirFS("testdata"), "relations.tsv", "a", "b", "relation", "tag?")
	require.NoError(t, err)
	require.Greater(t, len(rows), 300)
	for _, r := range rows {
		a, b, tag := r.Fields[0], r.Fields[1], tagOf[r.Fields[3]]
		got := l.Relate(a, b, tag)
		assert.Equal(t, r.Fields[2], got.String(), "line %d: %s / %s %s", r.Line, a, b, tag)
		assert.Equal(t, got.Converse(), l.Relate(b, a, tag), "line %d: %s / %s %s", r.Line, b, a, tag)
		assert.Equal(t, word.Same, l.Relate(a, a, tag), a)
	}
}
