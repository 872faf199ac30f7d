package compare

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
)

func TestBesides(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
		why  string
	}{
		{"The barge sank on Friday.", "The barge was owned by a dredging firm.", true, "two questions about one barge"},
		{"The chapel was built of slate.", "The chapel stands on a ridge above the village.", true, "material and place"},
		{"The tunnel opened on Friday.", "The tunnel, which opened on Friday, crosses a swamp and two faults.", true, "the opening only says which tunnel"},
		{"The rebels captured the town.", "The town fell to the rebels.", false, "one deed in other words"},
		{"A third of the tenants sued the landlord.", "Every third tenant took the landlord to court.", false, "one figure, told in two ways"},
		{"The tunnel opened on Friday.", "The tunnel opened on Friday with a brass band.", false, "one says more"},
	} {
		p, q := english().normalizer.Claim(claims.Claim{Text: c.a, Date: "2024-05-14"}), english().normalizer.Claim(claims.Claim{Text: c.b, Date: "2024-05-14"})
		if got := english().Align(&p, &q, false).besides(); got != c.want {
			t.Errorf("%q / %q: got %v, want %v: %s", c.a, c.b, got, c.want, c.why)
		}
	}
}
