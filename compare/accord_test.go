package compare_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/stretchr/testify/assert"
)

// One striking answer in two clauses of an affair is an agreement, whatever else they tell.
func TestAccordsWithinAnAffair(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
		why  string
	}{
		{"Helping them are 240 soldiers.", "The army has sent 240 soldiers.", true, "a count in other words"},
		{"The slick had spread across 50 square kilometres.", "About 5,000 hectares of water were covered with oil.", true, "another unit"},
		{"The tanker struck the pier at 4:35.", "The collision happened at 4:35 in the morning.", true, "a time of the day"},
		{"The ship has 240 cabins.", "The harbour lies 240 steps below the town.", false, "one figure for two things"},
		{"Two sailors were hurt.", "Two schools were shut.", false, "a small figure for two things"},
	} {
		report := compare.Documents(
			claims.Document{ID: "a", Date: "2022-06-07", Text: "A tanker lies off Port Vasa. " + tt.a + " The weather was calm."},
			claims.Document{ID: "b", Date: "2022-06-07", Text: "Oil drifts towards Port Vasa. " + tt.b + " Birds were washed."})
		got := false
		for _, f := range report.Findings {
			got = got || f.Verdict == compare.Agreement && f.A.Start == 29 && f.B.Start == 30
		}
		assert.Equal(t, tt.want, got, "%s: %s / %s", tt.why, tt.a, tt.b)
	}
}
