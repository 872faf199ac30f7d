//go:build unix

package compare

import (
	"context"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// hostile are texts that somebody may send to break what reads them, by what they are made of, as long as one asks.
var hostile = []struct {
	is, once string
}{
	{"words without an end", "ships wait "}, {"one word", "x"}, {"digits", "9"}, {"figures", "1e308 "}, {"signs", "€%-+"},
	{"quotation marks", "“"}, {"brackets", "(["}, {"broken bytes", "\xff\x00\xc3"}, {"commas", "said, "},
	{"years", "in 99999 on 31/02/0000, "}, {"wrong dates", "On 31 June, the 32nd of May, 2021-13-45 and 29 February 2023. "},
	{"from right to left", "\u202eships\u202c wait \u05d0\u05d1. "}, {"no width", "sh\u200bips\ufeff wa\u00adit "}, {"combining marks", "s\u0301\u0323\u0308hips wait. "},
	{"look-alikes", "Тhе shiрs wаit. "}, {"periods", ".a"}, {"lines", "Ships\n"}, {"names", "Ann of Roe and "}, {"subordinate clauses", "that he said that "},
}

func (c *Comparer) took(t *testing.T, text string) time.Duration {
	used := processorTime()
	r, err := c.Documents(t.Context(), claims.Document{ID: "a", Date: "2023-11-09", Text: text}, claims.Document{ID: "b", Date: "0000-00-00", Text: "Nine ships are waiting."})
	require.NoError(t, err)
	for i := range r.Findings {
		require.Equal(t, text[r.Findings[i].B.Start:r.Findings[i].B.End], r.Findings[i].B.Quote)
	}
	return processorTime() - used
}

// TestLinear takes what is hostile the whole way: eight times the text takes about eight times the processor's time, and
// what is quadratic would take 64 times. Of several looks the best counts, for machines are shared.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	c := English()
	c.took(t, "Load the model.")
	for _, tt := range hostile {
		calm := false
		var short, long time.Duration
		for range 4 {
			const n = 2000
			short, long = c.took(t, strings.Repeat(tt.once, n/len(tt.once))), c.took(t, strings.Repeat(tt.once, 8*n/len(tt.once)))
			if calm = long < 24*short+100*time.Millisecond; calm {
				break
			}
		}
		assert.True(t, calm, "%s: %v, then %v", tt.is, short, long)
	}
}

// TestTenMegabytes puts far more on one line than is read: what is read is bounded, and the report says so.
func TestTenMegabytes(t *testing.T) {
	for _, once := range []string{"Nine ships are waiting. ", "x", "7", "ships "} {
		x := English().Index()
		x.Limits.DocumentBytes = 1 << 14
		x.Add(claims.Document{ID: "long", Text: strings.Repeat(once, 10_000_000/len(once))})
		x.Add(claims.Document{ID: "short", Text: "Nine ships are waiting."})
		r := x.Report()
		require.NotEmpty(t, r.Warnings)
		assert.Contains(t, r.Warnings[0], "long: only the first 16384 bytes of ")
	}
}

// TestNothingLeftRunning counts goroutines after whole and after broken-off comparisons.
func TestNothingLeftRunning(t *testing.T) {
	c := English()
	docs := corpus(12)
	before := runtime.NumGoroutine()
	_, err := c.Documents(t.Context(), docs...)
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	_, _ = c.Documents(ctx, docs...)
	cancel()
	for range 100 { // the timer of the context ends by itself
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	assert.LessOrEqual(t, runtime.NumGoroutine(), before)
}

// TestLongPair puts two statements without end side by side: what is read of them is bounded, the finding says so, and four times the
// text costs no more than to read it.
func TestLongPair(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	c := English()
	for _, once := range []string{"The fire in Marlow killed 12 people on Monday. ", "Ann of Roe met the union and ", "On 3 May, 9 of 12 "} {
		took := func(n int) time.Duration {
			used := processorTime()
			f := c.Claims(claims.Claim{Date: "2024-05-14", Text: strings.Repeat(once, n)}, claims.Claim{Date: "2024-05-15", Text: "Then " + strings.Repeat(once, n)})
			require.NotEmpty(t, f.Warnings)
			return processorTime() - used
		}
		short, long := took(150), took(600)
		assert.Less(t, long, 8*short+time.Second, once)
	}
}
