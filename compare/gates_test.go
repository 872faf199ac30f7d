package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func TestFiguresOfTwoEpisodes(t *testing.T) {
	const day = "2025-06-04"
	for _, test := range []struct {
		a, b    string
		verdict compare.Verdict
		kind    compare.Kind
	}{
		{"The club earned 12 million euros in the previous season.", "The club has earned 14 million euros in the current season.", compare.Unrelated, compare.Period},
		{"The club has earned 12 million euros in the current season.", "The club has earned 14 million euros in the current season.", compare.Conflict, compare.Quantity},
		{"Before the vaccine, measles killed 500 children a year.", "After the vaccine, measles killed 20 children a year.", compare.Unrelated, compare.Period},
		{"After the vaccine, measles killed 50 children a year.", "After the vaccine, measles killed 20 children a year.", compare.Conflict, compare.Quantity},
		{"In the first half of the match the team took four shots.", "In the second half of the match the team took nine shots.", compare.Unrelated, compare.Period},
		{"In the second half of the match the team took four shots.", "In the second half of the match the team took nine shots.", compare.Conflict, compare.Quantity},
		{"The outgoing government built 300 kilometres of road.", "The new government built 120 kilometres of road.", compare.Unrelated, compare.Period},
	} {
		f := compare.Claims(claims.Claim{Date: day, Text: test.a}, claims.Claim{Date: day, Text: test.b})
		assert.Equal(t, [2]string{string(test.verdict), string(test.kind)}, [2]string{string(f.Verdict), string(f.Kind)}, "%s / %s: %s", test.a, test.b, f.Why)
	}
}

func TestEpisodesOfTwoDays(t *testing.T) {
	// What was this season in 2024 is the last one in 2025: the two may well be one.
	a := claims.Claim{Date: "2024-06-04", Text: "The club earned 12 million euros this season."}
	b := claims.Claim{Date: "2025-06-04", Text: "The club earned 14 million euros last season."}
	assert.NotEqual(t, compare.Period, compare.Claims(a, b).Kind)
}

// A day belongs to the event beside which it stands, not to another one of the same sentence.
func TestDaysOfTwoEvents(t *testing.T) {
	for _, test := range []struct {
		a, b     string
		conflict bool
	}{
		{"The minister resigned on Monday.", "Parliament met on Friday after the minister had resigned.", false},
		{"The minister resigned on Monday.", "Parliament met on Friday after the minister had resigned on Wednesday.", true},
		{"The strike at the port began on Monday.", "On Friday the union rejected an offer that was made when the strike at the port began.", false},
		{"A judge sentenced the mayor to six years on Monday.", "The mayor, who was sentenced to six years by a judge, appealed on Friday.", false},
		{"The freighter ran aground on the Kestrel Reef on Tuesday.", "The freighter broke up on Sunday, five days after it had run aground on the Kestrel Reef.", false},
		{"The signing of the treaty took place on Monday.", "The treaty was signed on Tuesday.", true},
	} {
		a, b := claims.Claim{Date: "2025-03-04", Text: test.a}, claims.Claim{Date: "2025-03-10", Text: test.b}
		f := compare.Claims(a, b)
		assert.Equal(t, test.conflict, f.Verdict == compare.Conflict && f.Kind == compare.Time, "%s / %s: %s", test.a, test.b, f.Why)
	}
}

func TestTimesOfOneEventAndOfTwo(t *testing.T) {
	const day = "2025-12-08"
	for _, test := range []struct {
		a, b string
		want compare.Verdict
	}{
		{"The coastal law entered into force in May 1978.", "In September 1975 the coastal law entered into force.", compare.Conflict},
		{"Floods hit the valley in 2013.", "Floods hit the valley in 2021.", compare.Unrelated},
		{"Halden beat Moss on Saturday by 81 to 77.", "Halden beat Moss on Thursday by 90 to 64.", compare.Unrelated},
		{"Halden beat Moss on Saturday by 81 to 77.", "Halden beat Moss on Sunday by 81 to 77.", compare.Conflict},
		{"The truce began at 06:00 GMT on Thursday.", "The truce began at 9 am local time (GMT+3) on Thursday.", compare.Agreement},
		{"The bridge was opened before June.", "The bridge was opened after March.", compare.Unrelated},
		{"The bridge was opened before March.", "The bridge was opened after June.", compare.Conflict},
		{"The bridge was opened in May.", "The bridge was opened before July.", compare.Agreement},
	} {
		f := compare.Claims(claims.Claim{Date: day, Text: test.a}, claims.Claim{Date: day, Text: test.b})
		assert.Equal(t, test.want, f.Verdict, "%s / %s: %s", test.a, test.b, f.Why)
	}
}

// What moved, what was reached and how large a thing is.
func TestMovesAndLevels(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want compare.Kind
	}{
		{"Brandt's shares fell by four per cent.", "Brandt's shares rose by six per cent.", compare.Period},
		{"Unemployment fell to 6.1 per cent.", "Unemployment rose to 6.4 per cent.", compare.Change},
		{"The tower was 300 metres high.", "The tower was 312 metres high.", compare.Quantity},
		{"The avalanche, 300 metres wide, was set off by the group itself.", "The avalanche was 450 metres wide.", compare.Quantity},
	} {
		a, b := claims.Claim{Date: "2025-03-04", Text: test.a}, claims.Claim{Date: "2025-05-04", Text: test.b}
		f := compare.Claims(a, b)
		assert.Equal(t, test.want, f.Kind, "%s / %s: %s", test.a, test.b, f.Why)
	}
}

// In whole documents the beginning of a thing and its end are no answers to one question.
func TestBeginningAndEnd(t *testing.T) {
	report, err := compare.English().Documents(t.Context(),
		claims.Document{ID: "a", Date: "2024-10-14", Text: "Nurses at 14 hospitals in the Midland region walked out on Monday at the start of a three-day strike over pay."},
		claims.Document{ID: "b", Date: "2024-10-16", Text: "The nurses' strike in the Midland region will be extended by two days, the union said on Wednesday. It was to end tonight."})
	assert.NoError(t, err)
	for _, f := range report.Findings {
		assert.NotEqual(t, compare.Conflict, f.Verdict, "%s / %s: %s", f.A.Quote, f.B.Quote, f.Why)
	}
}
