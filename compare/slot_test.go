package compare

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
)

func TestSlots(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Verdict
		why  string
	}{
		{"The mast fell because of a rusty bolt.", "The mast fell because of an earthquake.", Conflict, "a fall has one cause"},
		{"The mast fell because of a rusty bolt.", "The mast fell due to a gale.", Conflict, "one question, told by other prepositions"},
		{"The boys got out through a window.", "The boys got out through the roof.", Conflict, "one way out"},
		{"The wallet was found in a canal.", "The wallet was found in a church.", Conflict, "one thing is found in one place"},
		{"The minister spoke about trains.", "The minister spoke about nurses.", Unrelated, "one may speak about both"},
		{"The flood ruined the chapel.", "The flood ruined the lighthouse.", Unrelated, "a flood may ruin both"},
		{"The bishop praised the nurses.", "The bishop praised the firefighters.", Unrelated, "he may have praised both"},
		{"The boys got out through a window.", "The boys got out through a window of the cellar.", Agreement, "one says more"},
		{"The mast fell because of a gale.", "The mast fell because of strong wind.", Agreement, "a gale is a strong wind"},
	} {
		a, b := claims.Claim{Text: c.a, Date: "2024-05-14"}, claims.Claim{Text: c.b, Date: "2024-05-14"}
		if got := Claims(a, b); got.Verdict != c.want {
			t.Errorf("%q / %q: got %s (%s), want %s: %s", c.a, c.b, got.Verdict, got.Why, c.want, c.why)
		}
	}
}

func TestBothDeny(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Verdict
		why  string
	}{
		{"The senator failed to win a majority.", "The senator did not win a majority.", Agreement, "neither says that she won"},
		{"The senator did not win a majority.", "The senator won a majority.", Conflict, "one denies it"},
		{"The choir sold 900 tickets in the 2021/22 season.", "The choir sold 1,300 tickets in the 2022/23 season.", Unrelated, "two seasons"},
	} {
		a, b := claims.Claim{Text: c.a, Date: "2024-05-14"}, claims.Claim{Text: c.b, Date: "2024-05-14"}
		if got := Claims(a, b); got.Verdict != c.want {
			t.Errorf("%q / %q: got %s (%s), want %s: %s", c.a, c.b, got.Verdict, got.Why, c.want, c.why)
		}
	}
}
