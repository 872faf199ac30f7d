package compare

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/stretchr/testify/assert"
)

// Every feature and every rule that is weighed has its row, and every row its feature or rule.
func TestWeights(t *testing.T) {
	known := map[string]bool{base: true}
	for _, f := range features {
		assert.False(t, known[f.name], "two features %q", f.name)
		known[f.name] = true
		assert.Contains(t, weights(), f.name)
	}
	for _, r := range DefaultRules() {
		known[ruleFeature(r.Kind, r.Barrier)] = true
	}
	for name := range weights() {
		assert.True(t, known[name], "no feature %q", name)
	}
}

// What is weighed against the rules: two things told of one subject do not follow from one another, and time alone
// makes no update of what is denied.
func TestReconsider(t *testing.T) {
	for _, tt := range []struct {
		a, b claims.Claim
		want Verdict
	}{
		{claims.Claim{Date: "2024-06-03", Text: "The ferry Astrid left Dunmore at noon on Sunday."},
			claims.Claim{Date: "2024-06-03", Text: "The ferry Astrid was built in Gdansk and carries eighty cars."}, Unrelated},
		{claims.Claim{Date: "2021-11-09", Text: "The charter was signed on 9 November 2020."},
			claims.Claim{Date: "2023-11-09", Text: "The charter was never signed."}, Conflict},
		{claims.Claim{Text: "The mine was flooded."}, claims.Claim{Text: "The mine was flooded."}, Agreement},
	} {
		got := Claims(tt.a, tt.b)
		assert.Equal(t, tt.want, got.Verdict, "%s / %s: %s", tt.a.Text, tt.b.Text, got.Why)
	}
}
