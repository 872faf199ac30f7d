package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// An adjective that is denied excludes the same one, and agrees with its opposite, wherever the two stand.
func TestDeniedAdjectives(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want compare.Verdict
	}{
		{"The broker pleaded guilty to fraud.", "The broker pleaded not guilty to fraud.", compare.Conflict},
		{"The broker pleaded guilty to fraud before a judge in Porto on Tuesday.", "Before a judge in Porto on Tuesday, the broker entered a plea of not guilty to fraud.", compare.Conflict},
		{"The jury found the mayor guilty of perjury.", "The jury found the mayor not guilty of perjury.", compare.Conflict},
		{"The jury found the mayor innocent of perjury.", "The jury found the mayor not guilty of perjury.", compare.Agreement},
		{"The broker pleaded not guilty to fraud.", "The broker entered a plea of not guilty to fraud.", compare.Agreement},
	} {
		f := compare.Claims(claims.Claim{Text: tt.a, Date: "2023-12-14"}, claims.Claim{Text: tt.b, Date: "2023-12-14"})
		assert.Equal(t, tt.want, f.Verdict, "%s / %s: %s", tt.a, tt.b, f.Why)
	}
	f := compare.Claims(claims.Claim{Text: "The broker pleaded guilty to fraud."}, claims.Claim{Text: "The broker pleaded not guilty to fraud."})
	assert.Equal(t, `Both tell which: "guilty" or "not guilty".`, f.Why)
}
