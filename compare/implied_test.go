package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func TestImpliedFigures(t *testing.T) {
	const day = "2025-03-14"
	for _, test := range []struct {
		a, b    string
		verdict compare.Verdict
	}{
		{"All but four of the club's twenty riders finished the race in Zell.", "Sixteen of the twenty riders of the club finished the race in Zell.", compare.Agreement},
		{"All but four of the club's twenty riders finished the race in Zell.", "Eleven of the twenty riders of the club finished the race in Zell.", compare.Conflict},
		{"Half of the village's 600 inhabitants left after the flood.", "After the flood 300 of the village's inhabitants left.", compare.Agreement},
		{"Half of the village's 600 inhabitants left after the flood.", "After the flood 500 of the village's 600 inhabitants left.", compare.Conflict},
		{"Two thirds of the 36 wells in the district were found to be polluted.", "24 of the 36 wells in the district were found to be polluted.", compare.Agreement},
		{"Two thirds of the 36 wells in the district were found to be polluted.", "Nine of the 36 wells in the district were found to be polluted.", compare.Conflict},
		{"Of the 40 deputies, 28 voted for the budget of Mayor Lind.", "Seventy per cent of the 40 deputies voted for the budget of Mayor Lind.", compare.Agreement},
		{"Of the 40 deputies, 28 voted for the budget of Mayor Lind.", "Fifty per cent of the 40 deputies voted for the budget of Mayor Lind.", compare.Conflict},
		{"The ferry carried 190 passengers and 22 crew when it sank.", "The ferry carried 212 people when it sank.", compare.Agreement},
		{"The number of measles cases in Orlo rose by five to 12.", "There are now 12 measles cases in Orlo, up from seven.", compare.Agreement},
		{"Attendance at the fair in Lund doubled to 8,000.", "Attendance at the fair in Lund doubled from 4,000.", compare.Agreement},
		{"The firm Kastner will close three of its nine branches.", "Six of the nine branches of the firm Kastner will stay open.", compare.Agreement},
		{"Five of the nine branches of the firm Kastner will stay open.", "Four of the nine branches of the firm Kastner will stay open.", compare.Conflict},
	} {
		f := compare.Claims(claims.Claim{Date: day, Text: test.a}, claims.Claim{Date: day, Text: test.b})
		assert.Equal(t, test.verdict, f.Verdict, "%s / %s: %s", test.a, test.b, f.Why)
	}
	f := compare.Claims(claims.Claim{Text: "Half of the 600 inhabitants left Arn after the flood."}, claims.Claim{Text: "After the flood 300 inhabitants left Arn."})
	assert.Contains(t, f.Why, "A figure is implied: Half of 600.")
}

func TestFiguresOfOtherThings(t *testing.T) {
	const day = "2025-03-14"
	for _, test := range []struct {
		a, b    string
		verdict compare.Verdict
	}{
		{"Four hospitals in the county reported 60 cases of flu this week.", "Nine hospitals in the county reported 140 cases of flu this week.", compare.Unrelated},
		{"Twelve of Madrid's bakeries closed in February.", "In February 90 bakeries closed across Spain.", compare.Unrelated},
		{"Among Danish nurses, 12 per cent smoke.", "Among all Danish adults, 19 per cent smoke.", compare.Unrelated},
		{"The brewer will raise its prices by 4 per cent in May.", "The brewer will raise its wages by 3 per cent in May.", compare.Unrelated},
		{"The bridge at Osk is 212 metres long.", "The bridge at Osk is 14 metres wide.", compare.Unrelated},
		{"The bridge at Osk is 212 metres long.", "The bridge at Osk is 221 metres long.", compare.Conflict},
		{"On weekdays the ferry makes 12 crossings a day.", "At weekends the ferry makes 20 crossings a day.", compare.Unrelated},
		{"The budget for schools grew by 4 per cent.", "The budget for hospitals grew by 7 per cent.", compare.Unrelated},
		{"The budget for schools grew by 4 per cent.", "The budget for schools grew by 7 per cent.", compare.Conflict},
		{"The larger of the two caves is 300 metres long.", "The smaller of the two caves is 120 metres long.", compare.Unrelated},
		{"In January the mine produced 12,000 tonnes of copper.", "In the first quarter the mine produced 41,000 tonnes of copper.", compare.Unrelated},
		{"Before the strike the port handled 50 ships a week.", "During the strike the port handled 11 ships a week.", compare.Unrelated},
		{"The company cut 40 jobs in Hull.", "The company created 90 jobs in Hull.", compare.Unrelated},
		{"Ana Duarte beat Lea Winter 6-3, 4-6, 7-6 in Bol on Friday.", "Ana Duarte beat Lea Winter in three sets in Bol on Friday.", compare.Agreement},
		{"The opposition needs 76 of the 150 seats and has 71.", "With 71 seats the opposition is five short of the 76 it needs in the chamber of 150.", compare.Agreement},
	} {
		f := compare.Claims(claims.Claim{Date: day, Text: test.a}, claims.Claim{Date: day, Text: test.b})
		assert.Equal(t, test.verdict, f.Verdict, "%s / %s: %s", test.a, test.b, f.Why)
	}
	long, now := claims.Claim{Date: "2025-03-14", Text: "The bridge at Osk is 212 metres long."}, claims.Claim{Date: "2025-03-20", Text: "The bridge at Osk measures 221 metres."}
	assert.Equal(t, compare.Conflict, compare.Claims(long, now).Verdict, "a length does not change")
}
