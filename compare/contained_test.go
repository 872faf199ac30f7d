package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A short statement against a long one that tells much else besides.
func TestShortAgainstLong(t *testing.T) {
	const painter = "Ilse Maurer (born 12 March 1952 in Graz) is an Austrian painter and sculptor who lives in Lisbon."
	const bridge = "The Velden Suspension Bridge, opened on 4 June 1931 by King Harald, carries 12,000 vehicles a day across the Aar."
	for _, test := range []struct {
		long, short string
		conflict    bool
		why         string
	}{
		{painter, "Ilse Maurer is not a painter.", true, "denied"},
		{painter, "Ilse Maurer was born in May 1952.", true, "another month"},
		{painter, "Ilse Maurer was born in Vienna.", true, "another town"},
		{painter, "Ilse Maurer is a German painter.", true, "another country"},
		{bridge, "The Velden Suspension Bridge opened in 1934.", true, "another year"},
		{painter, "Ilse Maurer was born in Graz.", false, "so it says"},
		{painter, "Ilse Maurer is not a lawyer.", false, "another calling"},
		{"Charles Aster's niece Anne, who ran the family firm from Bristol, died in Lyon on 3 May 2004.", "Charles Aster died in 1987.", false, "somebody else died"},
		{"Charles Aster's niece Anne, who ran the family firm from Bristol, died in Lyon on 3 May 2004.", "Charles Aster was born in Leeds.", false, "of his birth nothing is told"},
		{"Sanders called off the visit to Oslo, and called the protests in Maren against his policy a healthy sign.", "Sanders said that protests in Maren against his policy were a sign of health.", false, "Oslo has its own part"},
	} {
		f := compare.Claims(claims.Claim{Text: test.long}, claims.Claim{Text: test.short})
		assert.Equal(t, test.conflict, f.Verdict == compare.Conflict, "%s: %s / %s: %s", test.why, test.long, test.short, f.Why)
	}
}

// What holds in the present is no later state than what holds in the present elsewhere, though a year is told by the way.
func TestPresentWithABirthday(t *testing.T) {
	f := compare.Claims(claims.Claim{Text: "Aino Korhonen (born 1941) is a Finnish physicist."}, claims.Claim{Text: "Aino Korhonen is not a physicist."})
	assert.Equal(t, compare.Conflict, f.Verdict, f.Why)
}

// What is left over on both sides, each with a thing of its own, is no conflict; nor is a denial that both make.
func TestLeftOverNamesAreNoRivals(t *testing.T) {
	for _, test := range [][2]string{
		{"On Monday the ferry Idun moored beside the Danish tanker Freja in the bay of Lund.", "The Swedish ferry Idun moored in the bay of Lund."},
		{"The report also blamed Norrland Steel for not cooperating with the inquiry into the fire.", "Norrland Steel did not cooperate with the inquiry into the fire."},
		{"Ole Brandt takes no decisions on grants for schools in the Baltic states this year.", "The Baltic states join the Customs Union."},
	} {
		f := compare.Claims(claims.Claim{Text: test[0]}, claims.Claim{Text: test[1]})
		assert.NotEqual(t, compare.Conflict, f.Verdict, "%s / %s: %s", test[0], test[1], f.Why)
	}
}
