package when

import (
	"strings"
	"testing"
	"time"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/stretchr/testify/assert"
)

// hostile texts repeat what could be read again and again from every place in them.
var hostile = []string{
	"1-", "early-", "a-", "the-", "week-of-", "1-day-", "2020-", "1,", "1.", "1/", "1:", "the ", "the last ", "1, 2, ", "one one ", "two and ", "May ", "May, ", "early ", "early in the ", "end of ", "first ", "first last ",
	"first Monday of ", "Monday ", "Monday, ", "Monday of next week ", "from ", "from 1 to ", "1 to 2 to ", "between 1 and ", "a half and ", "three weeks, two days, ", "twenty ", "hundred ",
	"a hundred and ", "at ", "at 5 ", "5 pm ", "5 pm on ", "5 May ", "5 May at ", "'90", "s'", "every ", "every other ", "in the ", "half past ", "\u00e9", "\u2013", "BC ", "1 BC ", "two weeks after ",
	"a year after ", "Easter in a year ", "last year last year ", "the 5th, ", "Q1 ", "2020-Q1-", "fiscal ", "a.m.", "GMT+1", "not until ", "about ", "over ", "over a ",
}

// Time is linear in the text: sixteen times the text costs far less than the 256 times that a square would, whatever it repeats.
func TestLinear(t *testing.T) {
	r := reader(t)
	took := func(text string) time.Duration {
		x := syntax.English().Split(text)
		best := time.Hour
		for range 3 {
			start := time.Now()
			r.ReadText(x, Context{Published: "2023-11-09"})
			best = min(best, time.Since(start))
		}
		return best
	}
	for _, h := range hostile {
		short, long := took(strings.Repeat(h, 1000/len(h))), took(strings.Repeat(h, 16000/len(h)))
		assert.Less(t, long, 80*short+200*time.Millisecond, "%q: %s, then %s", h, short, long)
		t.Logf("%q: %s, then %s", h, short, long)
	}
}
