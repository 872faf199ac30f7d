package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
)

// Figures and times that both sides have left over part two statements; what follows from the other side is not left over.
func TestUnanswered(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
		why  string
	}{
		{"Forty houses burnt down on Monday.", "On Monday the flames destroyed 40 houses.", false, "one figure"},
		{"Forty houses burnt down on Monday.", "On Monday the flames destroyed 50 houses.", true, "another figure"},
		{"Forty houses burnt down on Monday.", "On Monday 40 houses burnt down, 7 of them to the ground.", false, "one side says more"},
		{"The ship sank on 2 May with 30 men.", "The ship, which had 30 men on board, sank on 1 May.", true, "another day"},
		{"The lift was stuck for three quarters of an hour.", "For 45 minutes the lift was stuck.", false, "a part of an hour"},
		{"The lift was stuck for a third of an hour.", "For 45 minutes the lift was stuck.", true, "another part of an hour"},
		{"The bridge has been closed for three weeks.", "Since 12 April the bridge has been closed.", false, "the length of time up to publication"},
		{"The bridge has been closed for five weeks.", "Since 12 April the bridge has been closed.", true, "another length of time"},
		{"Unemployment fell from 6.1 to 5.8 per cent.", "Unemployment fell by 0.3 points to 5.8 per cent.", false, "a difference"},
		{"Unemployment fell from 6.1 to 5.8 per cent.", "Unemployment fell by 3.6 points to 5.8 per cent.", true, "another difference"},
		{"The court fined him 100 daily rates of 50 euros.", "The court fined him 5,000 euros.", false, "a product"},
		{"He died in Lisbon at the age of 35.", "He died in Lisbon, where he was born 35 years earlier.", false, "one number in other words"},
		{"The parliament was elected in 2022 for four years.", "The parliament that was elected in 2022 sits until 2026.", false, "two dates and the time between"},
		{"The fig tree is more than 400 years old.", "The age of the fig tree is 430 years.", false, "an age and a length of time"},
		{"The bill passed by 68 votes to 43.", "Of the members 43 opposed the bill and 68 backed it.", false, "a score and its tallies"},
		{"The bill passed by 68 votes to 43.", "Of the members 43 opposed the bill and 139 backed it.", true, "another tally"},
		{"The lake has been frozen since Sunday.", "Since Tuesday the lake has been frozen.", true, "two beginnings"},
		{"They sold nine of the eleven plants of the two firms.", "Of the eleven plants of the two firms they sold three.", true, "11 less 2 is 9, by chance"},
		{"It was shown for the fifth time.", "It was its first showing.", true, "ordinals"},
		{"The app was fined 40 million euros.", "The app was fined €40m.", false, "one sum"},
		{"The app was fined 40 million yen.", "The app was fined €40m.", true, "another currency"},
		{"Iraq exports 3.3 million barrels a day.", "Every day 3,300,000 barrels leave Iraq.", false, "a rate"},
		{"The two ministers met on 2 May.", "The ministers talked for three hours.", false, "two that the reader knows"},
	} {
		p, q := English().normalizer.Claim(claims.Claim{Text: tt.a, Date: "2024-05-03"}), English().normalizer.Claim(claims.Claim{Text: tt.b, Date: "2024-05-03"})
		_, got := English().Align(&p, &q, false).unanswered()
		assert.Equal(t, tt.want, got, "%s: %s / %s", tt.why, tt.a, tt.b)
		_, got = English().Align(&q, &p, false).unanswered()
		assert.Equal(t, tt.want, got, "%s, swapped: %s / %s", tt.why, tt.a, tt.b)
	}
}
