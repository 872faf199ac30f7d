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

// TestDeedsOfScenes: what is done in the one scene must be done in the other for it to follow.
func TestDeedsOfScenes(t *testing.T) {
	for _, test := range []struct{ a, b, entails string }{
		{"A girl in a yellow raincoat is waiting at a tram stop.", "A girl in a yellow raincoat is yawning at a tram stop.", ""},
		{"A girl in a yellow raincoat is standing at a tram stop.", "A girl is standing at a tram stop.", "ab"},
		{"A kitten is purring on a warm windowsill.", "A kitten is purring on a windowsill.", "ab"},
	} {
		a, b := claims.Claim{Text: test.a}, claims.Claim{Text: test.b}
		got := compare.Claims(a, b).Entails
		if test.entails == "" {
			assert.Empty(t, got, "%s / %s", test.a, test.b)
		} else {
			assert.Contains(t, []string{test.entails, "both"}, got, "%s / %s", test.a, test.b)
		}
	}
}
