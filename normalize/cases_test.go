package normalize_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/require"
)

// newNormalizer gives a normalizer with our own tables.
func newNormalizer(t testing.TB) *normalize.Normalizer {
	t.Helper()
	n, err := normalize.New(tables.English)
	require.NoError(t, err)
	return n
}

// published is the day on which the statements of these tests were published: a Monday.
const published = claims.Date("2024-05-06")

// propose reads one statement.
func propose(n *normalize.Normalizer, text string) normalize.Proposition {
	return n.Claim(claims.Claim{Date: published, Text: text})
}

// term is the first term with these words.
func term(p normalize.Proposition, words string) (normalize.Term, bool) {
	for _, t := range p.Terms {
		if t.Text == words {
			return t, true
		}
	}
	return normalize.Term{Word: normalize.Word{Head: -1, Part: -1, Owner: -1}}, false
}

// text is the words of term i, "" for none.
func text(p normalize.Proposition, i int) string {
	if i < 0 || i >= len(p.Terms) {
		return ""
	}
	return p.Terms[i].Text
}
