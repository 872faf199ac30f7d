package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize/tables"
)

// TestLongClaim reads the beginning of a claim without end, whole sentences of it, and says so.
func TestLongClaim(t *testing.T) {
	n, err := New(tables.English)
	require.NoError(t, err)
	const once = "The fire in Marlow killed 12 people on Monday. "
	one := n.Claim(claims.Claim{Text: once})
	assert.False(t, one.Cut)
	long := n.Claim(claims.Claim{Text: strings.Repeat(once, 400)})
	assert.True(t, long.Cut)
	assert.Len(t, long.Terms, mostTerms/len(one.Terms)*len(one.Terms), "whole sentences")
	none := n.Claim(claims.Claim{Text: strings.Repeat("x", 2*mostBytes) + " 12 died."})
	assert.True(t, none.Cut)
	assert.Empty(t, none.Terms, "a word that is cut in two is none")
}
