package syntax

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// show writes sentences a line each, tokens with a bar where no space stood between them.
func show(t *Text) string {
	var b strings.Builder
	for i, s := range t.Sentences {
		if i > 0 {
			b.WriteString(" // ")
		}
		for j, k := range s.Tokens {
			if j > 0 && k.Space {
				b.WriteByte(' ')
			} else if j > 0 {
				b.WriteByte('|')
			}
			b.WriteString(k.Text)
		}
	}
	return b.String()
}

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Baku's envoy didn't sign the 44-day truce.", "Baku|'s envoy did|n't sign the 44|-|day truce|."},
		{"Mr. Aliyev met Gen. Hulusi Akar in the U.S. The talks lasted 3 hrs.", "Mr. Aliyev met Gen. Hulusi Akar in the U.S. // The talks lasted 3 hrs."},
		{"It cost US$1.2bn, or €1.5m a day; prices rose 10-12%.", "It cost US$|1.2|bn|, or €|1.5|m a day|; prices rose 10|-|12|%|."},
		{"The \"3+3\" format and the G20.", "The \"|3|+|3|\" format and the G20|."},
		{"“We will not go,” she said. “Never!” He agreed.", "“|We will not go|,|” she said|. // “|Never|!|” // He agreed|."},
		{"MENAFN- AzerNews) Officials met at 10:30 a.m. on 11/09.", "MENAFN|- AzerNews|) Officials met at 10:30 a.m. on 11/09|."},
		{"See https://example.com/a?b=1. Write to a.b@c.org!", "See https://example.com/a?b=1|. // Write to a.b@c.org|!"},
		{"Leaders to meet in Tbilisi\nThe leaders will meet.", "Leaders to meet in Tbilisi // The leaders will meet|."},
		{"J. K. Rowling and George W. Bush can't come.", "J. K. Rowling and George W. Bush ca|n't come|."},
		{"A non-aligned state, pro-Russian or US-backed...", "A non-aligned state|, pro-Russian or US|-|backed|..."},
		{"On 2021-11-09 the AT&T stake fell 1,000 points.", "On 2021-11-09 the AT&T stake fell 1,000 points|."},
		{"It cannot be. You’re wrong, the ministers’ aides said.", "It can|not be|. // You|’re wrong|, the ministers|’ aides said|."},
	} {
		assert.Equal(t, tt.want, show(English().Split(tt.text)), tt.text)
	}
}
