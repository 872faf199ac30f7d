//go:build !race

package claims_test

import (
	"strings"
	"testing"
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/stretchr/testify/assert"
)

// took is how long reading a text takes.
func took(r *claims.Reader, text string) time.Duration {
	start := time.Now()
	r.Read(claims.Document{Text: text})
	return time.Since(start)
}

// Eight times the text takes about eight times as long. The factor is generous, for machines are shared, and it is
// measured again where it fails; what is quadratic takes 64 times as long.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	r := newReader(t)
	took(r, "Load the model.")
	for _, tt := range hostile {
		var short, long time.Duration
		linear := func() bool {
			short, long = took(r, tt.text(6_000)), took(r, tt.text(48_000))
			return long < 30*short+50*time.Millisecond
		}
		calm := false
		for range 4 { // a busy machine may spoil a measurement
			calm = calm || linear()
		}
		assert.True(t, calm, "%s: %v, then %v", tt.is, short, long)
	}
}

// A megabyte without a full stop, and ten thousand brackets, are read in bearable time.
func TestHuge(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	r := newReader(t)
	for _, text := range []string{
		strings.Repeat("the ships wait ", 1<<20/15),
		strings.Repeat("(", 10_000) + "ships wait" + strings.Repeat(")", 10_000),
	} {
		start := time.Now()
		assert.NotPanics(t, func() { home(t, text, r.Read(claims.Document{Text: text})) })
		assert.Less(t, time.Since(start), time.Minute, "%d bytes", len(text))
	}
}
