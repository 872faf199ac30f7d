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

// TestOutcomeIsWhole shows that a report says of two statements just what Judge says.
func TestOutcomeIsWhole(t *testing.T) {
	c := English()
	var all []statement
	for _, doc := range drawn(t, 3) {
		all = append(all, c.article(doc, DefaultLimits()).statements...)
	}
	found := 0
	var said memory
	var p, q normalize.Proposition
	for i := range all {
		for j := range all[:min(i, 40)] {
			if f := c.Decide(c.Align(all[j].take(&p), all[i].take(&q), true)); f.Verdict != Unrelated {
				if found%2 == 1 {
					f.Warnings = []string{"x"}
				}
				got := pairing{said.outcome(&f), &all[j], &all[i]}
				assert.Equal(t, f, got.finding())
				found++
			}
		}
	}
	assert.Greater(t, found, 20)
}
