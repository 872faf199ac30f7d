package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// What two groups did is no conflict; what one did is.
func TestOtherGroupsDoNotConflict(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Latvia's men won the relay in Oslo.", "Latvia's women lost the relay in Oslo.", false},
		{"Nurses in Porto rejected the offer of 4 per cent.", "Pilots in Porto accepted the offer of 4 per cent.", false},
		{"Ghana's under-17 team won the cup in Accra.", "Ghana's under-20 team lost the cup in Accra.", false},
		{"Mayor Petra Lang opened the new library on Saturday.", "Mayor Petra Lang opened the new swimming pool on Sunday.", false},
		{"Mayor Petra Lang opened the new library on Saturday.", "Mayor Petra Lang opened the new library on Sunday.", true},
		{"Latvia's men won the relay in Oslo.", "Latvia's men lost the relay in Oslo.", true},
		{"Nurses in Porto rejected the offer of 4 per cent.", "Nurses in Porto accepted the offer of 4 per cent.", true},
		{"Mayor Petra Lang opened the new library on Saturday.", "The new library was opened on Saturday by Governor Hans Weil.", true},
	} {
		f := compare.Claims(claims.Claim{Text: tt.a, Date: "2024-05-14"}, claims.Claim{Text: tt.b, Date: "2024-05-14"})
		assert.Equal(t, tt.want, f.Verdict == compare.Conflict, "%s / %s: %s", tt.a, tt.b, f.Why)
	}
}
