package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// Two statements with most words in common may speak of two things.
func TestOtherKindsDoNotAgree(t *testing.T) {
	for _, tt := range []struct {
		a, b   string
		agrees bool
	}{
		{"The court ruled that the tax law violates the constitution.", "The court ruled that the media law violates the constitution.", false},
		{"The search for the missing hikers resumed on Monday morning.", "The search for the missing submarine resumed on Monday morning.", false},
		{"A Norwegian climber was found dead at an altitude of 7,000 metres.", "The missing Norwegian climber has been rescued alive from a height of 7,000 metres.", false},
		{"The court ruled that the tax law violates the constitution.", "The tax law violates the constitution, the court ruled.", true},
		{"The search for the missing hikers resumed on Monday morning.", "On Monday morning the search for the missing hikers was resumed.", true},
	} {
		f := compare.Claims(claims.Claim{Text: tt.a, Date: "2024-05-14"}, claims.Claim{Text: tt.b, Date: "2024-05-14"})
		assert.Equal(t, tt.agrees, f.Verdict == compare.Agreement, "%s / %s: %s", tt.a, tt.b, f.Why)
	}
}
