package compare_test

import (
	"testing"
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// No law below is broken by any pair.
const swapGap, selfGap = 0, 0

// Which side comes first changes no verdict.
func TestSwap(t *testing.T) {
	n, err := normalize.New(tables.English)
	require.NoError(t, err)
	c, asked, broken := compare.English(), 0, 0
	all := pairs(t)
	for i := 0; i < len(all); i += stride {
		p, q := n.Claim(all[i].A), n.Claim(all[i].B)
		ab, ba := c.Judge(&p, &q), c.Judge(&q, &p)
		asked++
		if ab.Verdict != ba.Verdict || ab.Kind != ba.Kind {
			broken++
			t.Logf("%s: %s %s, swapped %s %s", all[i].ID, ab.Verdict, ab.Kind, ba.Verdict, ba.Kind)
		}
	}
	within(t, swapGap, broken, asked)
}

// A statement agrees with itself: it says the same, and each side follows from the other.
func TestSelf(t *testing.T) {
	n, err := normalize.New(tables.English)
	require.NoError(t, err)
	c, asked, broken := compare.English(), 0, 0
	all := pairs(t)
	for i := 0; i < len(all); i += stride {
		p, q := n.Claim(all[i].A), n.Claim(all[i].A)
		f := c.Judge(&p, &q)
		asked++
		if f.Verdict != compare.Agreement || f.Kind != compare.Same || f.Entails != "both" {
			broken++
			t.Logf("%s: %s %s: %s", all[i].ID, f.Verdict, f.Kind, f.Why)
		}
	}
	within(t, selfGap, broken, asked)
}

// within fails where more than a share of what was asked is broken.
func within(t *testing.T, share float64, broken, asked int) {
	t.Helper()
	t.Logf("%d of %d break the law", broken, asked)
	require.Positive(t, asked)
	assert.LessOrEqual(t, float64(broken), share*float64(asked))
}

// Where no statement names a time, only the days between the two count: shifting both changes nothing.
func TestShift(t *testing.T) {
	n, err := normalize.New(tables.English)
	require.NoError(t, err)
	c, asked := compare.English(), 0
	all := pairs(t)
	for i := 0; i < len(all); i += stride {
		a, okA := shifted(all[i].A, 371)
		b, okB := shifted(all[i].B, 371)
		p, q := n.Claim(all[i].A), n.Claim(all[i].B)
		if !okA || !okB || timed(p) || timed(q) {
			continue
		}
		asked++
		x, y := n.Claim(a), n.Claim(b)
		was, is := c.Judge(&p, &q), c.Judge(&x, &y)
		assert.Equal(t, was.Verdict, is.Verdict, all[i].ID)
		assert.Equal(t, was.Kind, is.Kind, all[i].ID)
		assert.InDelta(t, was.Confidence, is.Confidence, 1e-9, all[i].ID)
		assert.Equal(t, was.Entails, is.Entails, all[i].ID)
	}
	assert.GreaterOrEqual(t, asked, 10)
}

// timed says whether the proposition names a time.
func timed(p normalize.Proposition) bool {
	for i := range p.Terms {
		if p.Terms[i].Kind == normalize.Time {
			return true
		}
	}
	return false
}

// shifted is the claim, published so many days later; ok is false where its day is not known.
func shifted(c claims.Claim, days int) (claims.Claim, bool) {
	day, err := time.Parse(time.DateOnly, string(c.Date))
	if err != nil {
		return c, false
	}
	c.Date = claims.Date(day.AddDate(0, 0, days).Format(time.DateOnly))
	return c, true
}

// What a finding says of its sides is theirs: quotes, sources, days.
func TestSides(t *testing.T) {
	a := claims.Claim{Doc: "a.txt", Source: "Foreign Ministry", Date: "2021-11-09", Text: "Eight sittings have been held."}
	b := claims.Claim{Doc: "b.txt", Source: "News Agency", Date: "2023-11-09", Text: "12 meetings have been held."}
	f := compare.Claims(a, b)
	for _, tt := range []struct {
		side compare.Side
		want claims.Claim
	}{{f.A, a}, {f.B, b}} {
		assert.Equal(t, tt.want.Doc, tt.side.Doc)
		assert.Equal(t, tt.want.Source, tt.side.Source)
		assert.Equal(t, tt.want.Date, tt.side.Date)
		assert.Equal(t, tt.want.Text, tt.side.Quote)
	}
	assert.Equal(t, compare.Update, f.Verdict)
	assert.Equal(t, compare.Growth, f.Kind)
	assert.NotEmpty(t, f.Why)
	assert.True(t, 0 < f.Confidence && f.Confidence <= 1)
}
