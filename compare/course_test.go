package compare_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/stretchr/testify/assert"
)

// What follows from when an event begins, when it ends and how long it lasts. All are of one day.
var courses = []struct {
	a, b string
	want compare.Verdict
	why  string // part of the reason
}{
	{"The strike began on Monday and lasted three days.", "The strike was over by Tuesday.", compare.Conflict, "Monday, three days: so it ended"},
	{"The strike began on Monday and lasted three days.", "The strike ended on Wednesday.", compare.Agreement, ""},
	{"The strike began on Monday and ended on Wednesday.", "The strike lasted three days.", compare.Agreement, ""},
	{"The strike began on Monday and ended on Wednesday.", "The strike lasted five days.", compare.Conflict, "so it lasted 2 days"},
	{"The strike began on Monday and ended on Wednesday.", "The strike lasted less than a week.", compare.Agreement, ""},
	{"The siege of Karsk, which began in March 1998, went on until May 1999.", "The siege of Karsk lasted 14 months.", compare.Agreement, ""},
	{"The siege of Karsk, which began in March 1998, went on until May 1999.", "The siege of Karsk lasted three years.", compare.Conflict, "14 months"},
	{"The talks opened on 2 May and closed on 6 May.", "The talks lasted ten days.", compare.Conflict, "4 days"},
	{"The trial in Bergen lasted from March to June 2021.", "The trial in Bergen lasted four months.", compare.Agreement, ""},
	{"The trial in Bergen lasted from March to June 2021.", "The trial in Bergen lasted a year.", compare.Conflict, "3 months"},
	{"The ceasefire came into force on 1 May and expired on 4 May.", "The ceasefire lasted three days.", compare.Agreement, ""},
	{"The ceasefire came into force on 1 May and expired on 4 May.", "The ceasefire lasted two weeks.", compare.Conflict, "3 days"},
	{"The outage began at 18:00 and lasted until 03:00.", "The outage lasted nine hours.", compare.Agreement, ""},
	{"The outage began at 18:00 and lasted until 03:00.", "The outage lasted six hours.", compare.Conflict, "9 hours"},
	{"He was mayor of Osk from 2010 to 2016.", "He was mayor of Osk for six years.", compare.Agreement, ""},
	{"He was mayor of Osk from 2010 to 2016.", "He was mayor of Osk for two years.", compare.Conflict, "6 years"},
	{"The 44-day war ended on 9 November 2020.", "The war broke out on 27 September 2020.", compare.Agreement, ""},
	{"The 44-day war ended on 9 November 2020.", "The war began on 4 July 2020.", compare.Conflict, "so it began"},
	// An event dated from another.
	{"Parliament was dissolved two days after the vote. The vote was held on 3 May.", "Parliament was dissolved on 8 May.", compare.Conflict, "reckoned from 3 May, was 5 May 2024"},
	{"Parliament was dissolved two days after the vote. The vote was held on 3 May.", "Parliament was dissolved on 5 May.", compare.Agreement, ""},
	{"Parliament was dissolved two days after the vote.", "The vote was held on 3 May, and parliament was dissolved on 8 May.", compare.Conflict, "5 May 2024"},
	{"The body was found on 3 May, a week after the boy had disappeared.", "The boy disappeared on 12 April.", compare.Conflict, "reckoned from 3 May"},
	{"The vote took place on 3 May. Two days later the minister resigned.", "The minister resigned on 7 May.", compare.Conflict, "Two days later"},
	{"The vote took place on 3 May. The minister resigned before the vote.", "The minister resigned on 5 May.", compare.Conflict, "reckoned from 3 May"},
	{"The festival began on 3 May.", "The festival ended on 1 May.", compare.Conflict, "cannot have ended before it began"},
}

// Two statements that tell of other ends of one event, or of lengths that may be one, do not conflict.
var noConflict = [][2]string{
	{"The vote took place on 3 May. The minister resigned after the vote.", "The minister resigned on 5 May."},
	{"The talks opened on 2 May.", "The talks closed on 6 May."},
	{"The strike began on Monday.", "The strike was over by Tuesday."},
	{"The strike at the port began on Monday and lasted three days.", "The strike of the teachers began on Monday and lasted a week."},
	{"The strike has lasted three days.", "The strike began on Monday."},
	{"The ministers met from 3 to 5 May.", "The ministers met for four hours on 4 May."},
	{"The road was closed between 3 and 7 May.", "The road was closed for two days."},
	{"The court jailed him for six years in 2010.", "He was in prison from 2010 to 2013."},
}

func TestCourses(t *testing.T) {
	const day = "2024-05-09"
	for _, tt := range courses {
		for _, swap := range []bool{false, true} {
			a, b := claims.Claim{Date: day, Text: tt.a}, claims.Claim{Date: day, Text: tt.b}
			if swap {
				a, b = b, a
			}
			got := compare.Claims(a, b)
			assert.Equal(t, tt.want, got.Verdict, "%s / %s: %s", tt.a, tt.b, got.Why)
			assert.Contains(t, got.Why, tt.why, "%s / %s", tt.a, tt.b)
		}
	}
	for _, tt := range noConflict {
		got := compare.Claims(claims.Claim{Date: day, Text: tt[0]}, claims.Claim{Date: day, Text: tt[1]})
		assert.NotEqual(t, compare.Conflict, got.Verdict, "%s / %s: %s", tt[0], tt[1], got.Why)
	}
}
