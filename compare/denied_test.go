package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
)

// A denial on one side alone ends an agreement; what denies in other words does not.
func TestDeniedOnce(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Brennan has hired the goalkeeper Otto Salm.", "The goalkeeper Otto Salm goes to Brennan.", false},
		{"Brennan has not hired the goalkeeper Otto Salm.", "The goalkeeper Otto Salm goes to Brennan.", true},
		{"The mine has never polluted the river.", "The mine put poison into the river on two occasions.", true},
		{"The turnout was not 61 per cent.", "Of the voters, 61 per cent took part.", true},
		{"No tram has run since Monday.", "Tram traffic has been suspended since Monday.", false},
		{"No tram has run since Monday.", "Tram traffic has not been suspended since Monday.", true},
		{"Nobody knows the donor.", "The donor is unknown.", false},
		{"The crew did not leave the ship.", "The crew stayed on board the ship.", false},
		{"Nobody was hurt in the crash.", "Everybody walked away from the crash unhurt.", false},
		{"It was not Lund but Malm that won the vote.", "Malm won the vote, Lund did not.", false},
		{"The driver was tired when he set out.", "The driver had slept before he set out and was not tired.", true},
	} {
		p, q := English().normalizer.Claim(claims.Claim{Text: tt.a}), English().normalizer.Claim(claims.Claim{Text: tt.b})
		assert.Equal(t, tt.want, English().Align(&p, &q, false).deniedOnce(), "%s / %s", tt.a, tt.b)
		assert.Equal(t, tt.want, English().Align(&q, &p, false).deniedOnce(), "swapped: %s / %s", tt.a, tt.b)
	}
}
