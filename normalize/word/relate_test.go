package word_test

import (
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

func TestRelate(t *testing.T) {
	l := lexicon(t)
	for _, tt := range []struct {
		a, b string
		tag  syntax.Tag
		want word.Relation
	}{
		{"sitting", "meeting", syntax.NOUN, word.Synonym},
		{"disaster", "earthquake", syntax.NOUN, word.Broader},
		{"acquit", "convict", syntax.VERB, word.Opposite},
		{"bilateral", "trilateral", syntax.ADJ, word.Exclusive},
		{"sign", "signature", syntax.NoTag, word.Derived},
		{"colour", "color", syntax.NOUN, word.Same},
		{"dog", "democracy", syntax.NOUN, word.None},
	} {
		assert.Equal(t, tt.want, l.Relate(tt.a, tt.b, tt.tag), "%s / %s", tt.a, tt.b)
		assert.Equal(t, tt.want.Converse(), l.Relate(tt.b, tt.a, tt.tag), "%s / %s", tt.b, tt.a)
	}
}
