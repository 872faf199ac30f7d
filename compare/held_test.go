package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

func TestHeldIsWhole(t *testing.T) {
	var again normalize.Proposition
	for _, doc := range drawn(t, 3) {
		for _, p := range English().Propositions(doc) {
			h := hold(&p)
			assert.Equal(t, &p, h.take(&again), p.Claim.Text)
		}
	}
	empty := normalize.Proposition{Claim: claims.Claim{Text: "x"}, Terms: []normalize.Term{}}
	h := hold(&empty)
	assert.Equal(t, &empty, h.take(&again), "nothing is left of the one before")
}
