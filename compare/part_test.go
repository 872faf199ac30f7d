package compare

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
)

func TestFiguresOfTwoThings(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Verdict
		why  string
	}{
		{"The storm sank 14 boats.", "The storm sank three wooden boats.", Unrelated, "the wooden ones are a part"},
		{"The storm sank 14 wooden boats.", "The storm sank three boats.", Conflict, "no part is more than its whole"},
		{"The storm sank 14 boats.", "The storm sank nine boats.", Conflict, "one thing counted"},
		{"Customs found 90 weapons in the van.", "Customs found 12 pistols in the van.", Unrelated, "a pistol is a weapon"},
		{"The barge carried 900 tonnes of fruit.", "The barge carried 200 tonnes of apples.", Unrelated, "apples are a part of the fruit"},
		{"The fire hurt 30 people.", "The fire badly hurt four people.", Unrelated, "some of those hurt were hurt badly"},
		{"The shop served 400 guests on Friday.", "The shop served 700 guests on Friday and Saturday.", Unrelated, "one day of the two"},
		{"The first heat lasted six minutes.", "The second heat lasted nine minutes.", Unrelated, "two heats"},
		{"The larger pump was stopped by frost.", "The smaller pump was stopped by a strike.", Unrelated, "two pumps"},
	} {
		for _, day := range []claims.Date{"", "2024-05-14"} {
			a, b := claims.Claim{Text: c.a, Date: day}, claims.Claim{Text: c.b, Date: day}
			if got := Claims(a, b); got.Verdict != c.want {
				t.Errorf("%q / %q (%s): got %s (%s), want %s: %s", c.a, c.b, day, got.Verdict, got.Why, c.want, c.why)
			}
		}
	}
}
