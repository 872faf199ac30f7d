package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestScenes: two scenes of nobody in particular are not one, unless their wording is; what is denied must be what the other says.
func TestScenes(t *testing.T) {
	for _, test := range []struct {
		a, b    string
		verdict compare.Verdict
	}{
		{"A boy is playing a trumpet.", "A girl is playing a violin.", compare.Unrelated},
		{"A nurse is peeling a potato.", "An onion is being peeled by a nurse.", compare.Unrelated},
		{"A big cat is crossing a street.", "A small cat is crossing a street.", compare.Unrelated},
		{"There is no child riding a horse.", "A woman is riding a camel.", compare.Unrelated},
		{"A girl is feeding some ducks.", "There is no girl feeding ducks.", compare.Conflict},
		{"Nobody is climbing a ladder.", "A painter is climbing a ladder.", compare.Conflict},
		{"A clerk carries files through a green door.", "A clerk carries files through a red door.", compare.Conflict},
		{"The ferry lies near the quay at Holm.", "The ferry lies far from the quay at Holm.", compare.Conflict},
		{"Guests at the inn in Holm drink cider.", "Guests at the inn in Holm drink vodka.", compare.Conflict},
		{"The minister was seated in the waiting room.", "The minister was seated in the dining room.", compare.Conflict},
		{"The minister opened a new bridge.", "The minister opened an old bridge.", compare.Conflict},
		{"The plant in Arlen makes steel.", "The plant in Arlen makes metal.", compare.Agreement},
	} {
		f := compare.Claims(claims.Claim{Text: test.a}, claims.Claim{Text: test.b})
		assert.Equal(t, test.verdict, f.Verdict, "%s / %s: %s", test.a, test.b, f.Why)
	}
}
