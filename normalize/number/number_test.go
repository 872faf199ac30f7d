package number_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func reader(t testing.TB) *number.Reader {
	r, err := number.New(tables.English)
	require.NoError(t, err)
	return r
}

func read(t testing.TB, text string) []number.Number {
	var all []number.Number
	s := syntax.English().Split(text)
	for i := range s.Sentences {
		all = append(all, reader(t).Read(&s.Sentences[i])...)
	}
	return all
}

func TestOne(t *testing.T) {
	for text, want := range map[string]string{
		"1.2bn": "1,200,000,000", "nearly 3,000": "nearly 3,000", "a hundred and five": "105", "two dozen": "24",
	} {
		got := read(t, text)
		require.Len(t, got, 1, text)
		assert.Equal(t, want, got[0].String(), text)
	}
}
