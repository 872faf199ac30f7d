package compare_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/stretchr/testify/assert"
)

// Two articles on one affair: a clause of each, between others that tell of the same people and places.
func TestContrastsWithinAnAffair(t *testing.T) {
	const rest = " The mayor of Tornby thanked the crews. Tornby will hold a service on Sunday. Shops in Tornby were shut."
	for _, tt := range []struct {
		a, b string
		want compare.Verdict
		why  string
	}{
		{"The warehouse alarm rang on Monday, a neighbour said.", "The alarm never rang.", compare.Conflict, "an event that the affair has once, denied"},
		{"The caretaker has not been found.", "The caretaker was found in a cellar.", compare.Update, "what had not happened by then has happened since"},
		{"The harbour museum is open.", "The mayor closed the harbour museum until further notice.", compare.Update, "opposites, said of one thing"},
		{"The flames have eaten their way through 40 hectares of heath.", "By now 95 hectares have gone.", compare.Update, "a unit of measure that either article has once"},
		{"The school fair begins at 14:00.", "The beginning of the fair has been put back to 16:00.", compare.Update, "a time that is said to be moved"},
		{"The damage is put at 18 million crowns, the town council said.", "The damage is not 18 but 24 million crowns, the council corrected.", compare.Update, "what the later one takes back"},
		{"The primary school is open again.", "The primary school will stay shut until March.", compare.Update, "what will stay so is so already"},
		{"The depot will be torn down in autumn.", "The last walls of the depot were torn down on Wednesday.", compare.Update, "a plan, carried out"},
		{"The parade is planned for Friday.", "The parade was called off.", compare.Update, "a plan, given up"},
		{"The inspection of the boilers is due on Friday.", "The inspection of the boilers has been put off until Monday.", compare.Update, "a plan for another day"},
		{"The library is closed until 11 June.", "The library will stay shut until 18 June.", compare.Update, "a state that ends on another day"},
		{"The owner said he would not sell the mill.", "The owner sold the mill on Wednesday.", compare.Update, "words not kept"},
		{"The depot will be torn down in autumn.", "The old tower was torn down in 1998.", compare.Unrelated, "another thing, long before"},
		{"The council will meet on Friday.", "The doctors met on Wednesday.", compare.Unrelated, "one deed, of two parties"},
		{"The owner will sell the mill.", "The owner sold his horses.", compare.Unrelated, "one deed, done to two things"},
		{"The number of people killed by the fire has risen to 7.", "The death toll stands at 11.", compare.Update, "who is killed has died"},
		{"Unemployment stood at 5.9 percent.", "Unemployment rose to 6.1 percent.", compare.Update, "two levels"},
		{"The bank left its key rate unchanged on Tuesday.", "The bank cut its key rate on Thursday.", compare.Update, "two deeds, each on its day"},
		{"The opening of the new harbour line has been put off until Thursday.", "The new harbour line opened on Thursday.", compare.Update, "what was put off has come"},
		{"The new harbour line will open on Friday.", "The opening of the new harbour line has been put off.", compare.Update, "what was planned is put off"},
		{"The depot had last been inspected in 2020.", "The depot was last inspected in 2019.", compare.Conflict, "two years of one inspection"},
		{"The owner was sentenced to two years on probation.", "The owner was sentenced to 18 months on probation.", compare.Conflict, "two lengths of one sentence"},
		{"The brewery has offered to take over 12 of the 34 inns.", "The brewery is buying 15 of the inns.", compare.Update, "what was offered has grown"},
		{"The probe Ada is to lift off on Thursday.", "The Ada spacecraft was launched on Thursday from Tornby.", compare.Update, "what was planned, on its day"},
		{"The town refused a loan of 15 million crowns.", "The debts are put at 18 million crowns.", compare.Unrelated, "refused"},
		{"The bank expects growth of 1.4 per cent this year.", "The bank expects growth of 1.9 per cent next year.", compare.Unrelated, "two years"},
		{"Ten of the twelve trams have been delivered.", "Two of the twelve trams have not been delivered.", compare.Unrelated, "a part and the rest"},
		{"He scored 19 goals in 34 league games.", "He scored twice on his debut for the club.", compare.Unrelated, "two occasions"},
		{"Consumer prices rose 3.8 percent in May.", "Inflation fell to 3.8 percent in May.", compare.Unrelated, "one figure in other words"},
		{"The swimming pool has been closed since May.", "The swimming pool will open again in July.", compare.Update, "what is so is to be so no longer"},
		{"The tower was built in Poland.", "The tower was built in Turkey.", compare.Conflict, "two places of one deed"},
		{"A burning cigarette caused the explosion, a neighbour said.", "The explosion was caused by a leaking gas pipe, the council said.", compare.Conflict, "two causes of one event"},
		{"Visits stood at 3,100 in May.", "Thefts stood at 52 on Wednesday.", compare.Unrelated, "levels of two things"},
		{"The council plans to visit a tower in Poland.", "The council visited a factory in Turkey.", compare.Unrelated, "one deed, done to two things"},
		{"The main gate did not open.", "The main gate opened on Wednesday.", compare.Update, "what had not happened by then has happened since"},
		{"\"I have no intention of selling the mill,\" Ida Holm said.", "Ida Holm sold the mill on Wednesday.", compare.Update, "whoever says so does it"},
		{"The council closed all pools until 12 June.", "The pools will stay shut until 19 June.", compare.Update, "the end of what was done"},
		{"The museum said the tower was to be raised in July.", "The raising of the tower has been put off until August.", compare.Update, "what was to be"},
		{"Since then 31 cats have been reported missing in the town.", "By now 52 cats have been reported missing in Tornby.", compare.Update, "the town is the one that the affair names"},
		{"The twentieth meeting of the harbour commission will be held in July.", "Twelve meetings of the tenants' group have been held.", compare.Unrelated, "meetings of two bodies"},
		{"The bakers called a strike for Friday.", "The bakers called off their strike.", compare.Update, "what was called off had been called"},
		{"About 60 tonnes of grain have burned so far.", "In all, 140 tonnes of grain burned.", compare.Update, "all that there was"},
		{"The caretaker will open the chapel on Friday.", "The council closed the chapel roof.", compare.Unrelated, "the opposite is not what was planned"},
		{"The school will be painted in July.", "Nobody voted against painting the school.", compare.Unrelated, "what is voted on is no fact"},
		{"The caretaker asked to leave, the council said.", "The caretaker never asked to leave.", compare.Conflict, "whether somebody asked is no plan"},
		{"Thirty hectares of heath burned three years ago, in 2019.", "By now 95 hectares have gone.", compare.Unrelated, "one looks back"},
		{"The caretaker is 61.", "Lightning struck 44 times.", compare.Unrelated, "figures of two things"},
		{"The caretaker left on Tuesday.", "The engineers arrived on Thursday.", compare.Unrelated, "two deeds of two parties"},
		{"The pharmacy is open.", "The bridge is closed.", compare.Unrelated, "opposites, said of two things"},
	} {
		report := compare.Documents(
			claims.Document{ID: "a", Date: "2022-06-07", Text: "A fire broke out in Tornby." + " " + tt.a + rest},
			claims.Document{ID: "b", Date: "2022-06-09", Text: "In Tornby the fire is out." + " " + tt.b + " Tornby is tired. People in Tornby slept late."})
		got := compare.Unrelated
		for _, f := range report.Findings {
			if f.Verdict != compare.Agreement && f.A.Start >= len("A fire broke out in Tornby.") && f.A.Start < len("A fire broke out in Tornby. ")+len(tt.a) {
				got = f.Verdict
			}
		}
		assert.Equal(t, tt.want, got, "%s: %s / %s", tt.why, tt.a, tt.b)
	}
}

// What two articles deny and tell of two groups, or of two things that took place, is no conflict; nor is a share that fell.
func TestNoConflictOfOtherParties(t *testing.T) {
	for _, test := range [][2]string{
		{"Nineteen of the patients are children, and none of them had been vaccinated.", "More than 12,000 people were vaccinated against measles in the county."},
		{"The minister agrees with the chairman on the role of the committee in the peace talks.", "The delegates failed to agree on a date for the next round, the statement said."},
		{"The first meeting of the two sides took place in March.", "The latest trips took place on 9 and 14 February."},
		{"A bill on fishing was passed by 80 votes to 41.", "A bill on hunting was rejected by 64 votes to 57."},
		{"The war, which had lasted eleven months, ended.", "The truce was broken seven hours after it had come into force."},
	} {
		report, err := compare.English().Documents(t.Context(),
			claims.Document{ID: "a", Date: "2024-09-02", Text: test[0]}, claims.Document{ID: "b", Date: "2024-09-11", Text: test[1]})
		assert.NoError(t, err)
		for _, f := range report.Findings {
			assert.NotEqual(t, compare.Conflict, f.Verdict, "%s / %s: %s", f.A.Quote, f.B.Quote, f.Why)
		}
	}
	was, is := claims.Claim{Date: "2024-09-02", Text: "The vaccination rate in the county is 81 per cent."}, claims.Claim{Date: "2024-09-11", Text: "In the county 78 per cent of the people are vaccinated."}
	assert.NotEqual(t, compare.Regression, compare.Claims(was, is).Kind)
}

// Events of one kind in the news of one town: no count of them runs on, and none takes the place of another.
func TestEventsOfOneKind(t *testing.T) {
	for _, test := range [][2]string{
		{"The police arrested two men on Sunday after a fight outside a bar.", "Five people were arrested at a football match."},
		{"A bill on hunting was rejected on Tuesday.", "A bill on libraries was withdrawn."},
		{"The committee on health heard six doctors on Monday.", "The committee on schools will hear parents on Thursday."},
		{"Inflation stood at 3.1 per cent in May.", "Unemployment stood at 5.2 per cent."},
		{"The shaft has reached a depth of 140 metres.", "The miners had been cut off at a depth of 200 metres."},
	} {
		report := compare.Documents(claims.Document{ID: "a", Date: "2024-03-04", Text: test[0]}, claims.Document{ID: "b", Date: "2024-03-11", Text: test[1]})
		for _, f := range report.Findings {
			assert.Equal(t, compare.Agreement, f.Verdict, "%s / %s: %s", f.A.Quote, f.B.Quote, f.Why)
		}
	}
}
