package when

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// meanings are wordings and what they name, read as news of 9 November 2023, a Thursday. Each row is one meaning.
var meanings = []struct {
	want string // TIMEX values, a space between two
	why  string
	text []string
}{
	// Days.
	{"2021-03-04", "all the usual forms", []string{
		"4 March 2021", "4th March 2021", "the 4th of March 2021", "the fourth of March, 2021", "March 4, 2021", "March 4th, 2021", "March the 4th, 2021",
		"Mar. 4, 2021", "4 Mar 2021", "2021-03-04", "2021/03/04", "3/4/2021", "04-Mar-2021", "Thursday, 4 March 2021", "Thursday, March 4, 2021", "4 March, 2021", "20210304",
		"They met on 4 March 2021.", "It was signed (4 March 2021)."}},
	{"2021-03-29", "the day cannot be a month", []string{"29/3/2021", "29/03/21", "29.3.2021", "29.03.2021"}},
	{"2023-11-03", "news looks back", []string{
		"They met on Friday.", "The ministers met last Friday.", "The bill was passed on 3 November.", "It opened on November 3.", "the 3rd of this month", "On Friday, 3 November, they met."}},
	{"2023-11-10", "a verb looks ahead", []string{
		"They will meet on Friday.", "The court is to rule on Friday.", "It opens tomorrow.", "The talks are due to resume on Friday.", "Voting begins on 10 November.", "next Friday"}},
	{"2023-11-09", "the day itself", []string{"They met today.", "It was signed on Thursday.", "this day"}},
	{"2023-11-08", "", []string{"yesterday", "The vote was held on Wednesday.", "November 8", "8 November"}},
	{"2023-11-07", "", []string{"the day before yesterday", "two days ago", "last Tuesday"}},
	{"2023-11-11", "", []string{"the day after tomorrow", "in two days' time", "It will open in two days."}},
	{"2024-03-24", "next year, for the day has passed in this one", []string{"They will vote on 24 March.", "The vote will be held on Sunday, 24 March."}},
	{"2024-11-05", "a day of next year", []string{"5 November next year", "the fifth of November next year"}},
	{"2022-11-09", "", []string{"9 November last year", "on the ninth of November last year"}},
	{"2023-06-02", "", []string{"June 2 this year", "2 June this year", "on the 2nd of June"}},
	{"2023-10-20", "", []string{"the 20th of last month", "the twentieth of last month", "20 October"}},
	{"2023-11-13", "a day that something was moved to", []string{"The hearing was postponed to Monday.", "The vote has been put off to Monday."}},
	{"2023-11-23", "", []string{"It will be two weeks from today.", "in a fortnight's time", "a fortnight from now", "the fourth Thursday of November 2023"}},
	{"2023-11-20", "", []string{"the third Monday of this month", "the third Monday in November"}},
	{"2023-10-31", "", []string{"the last day of October", "Halloween", "the last Tuesday in October"}},
	{"2023-12-25", "", []string{"Christmas Day 2023", "They will meet at Christmas."}},
	{"2023-04-09", "Easter is reckoned", []string{"Easter Sunday 2023", "It was held at Easter."}},
	{"2023-04-16", "by the Julian calendar", []string{"Orthodox Easter 2023"}},
	{"2023-11-13", "a day that something was moved to", []string{"The hearing was postponed to Monday.", "The vote has been put off to Monday."}},
	{"2023-11-23", "", []string{"Thanksgiving 2023", "Thanksgiving this year"}},
	{"2001-09-11", "the name of a day", []string{"the 9/11 attacks", "since 9/11", "September 11, 2001"}},
	{"2023-05-05 2023-05-06", "two days of one month", []string{"5-6 May", "on 5 and 6 May", "May 5-6", "May 5 and 6", "from 5 to 6 May", "between 5 and 6 May", "the 5th and 6th of May"}},
	{"2021-12-30 2022-01-02", "over the turn of the year", []string{"from 30 December 2021 to 2 January 2022"}},
	{"2023-10-30 2023-11-02", "", []string{"30 October-2 November", "from 30 October to 2 November", "between October 30 and November 2"}},
	{"2021-07-27 2021-07-29 2021-07-31", "a list", []string{"27, 29 and 31 July 2021", "July 27, 29 and 31, 2021"}},

	// Months, seasons, quarters, years.
	{"2021-01", "", []string{"January 2021", "Jan. 2021", "January of 2021", "in January, 2021", "2021-01 was cold", "the month of January 2021"}},
	{"2021-01", "parts keep the value; the mod says the rest", []string{"mid-January 2021", "early January 2021", "late in January 2021", "at the end of January 2021", "the beginning of January 2021", "the middle of January 2021"}},
	{"2023-10", "", []string{"last month", "in October", "the previous month", "a month ago"}},
	{"2023-12", "", []string{"next month", "They will meet in December.", "the coming month"}},
	{"2023-05", "shy words beside a date", []string{"in May", "by mid-May", "since early May", "May 2023", "It was held in May this year."}},
	{"2024-05", "", []string{"It will be held in May.", "He may go in May.", "in May next year"}},
	{"2020-FA", "", []string{"the autumn of 2020", "autumn 2020", "the fall of 2020", "in the fall of 2020", "late autumn 2020"}},
	{"2023-SU", "", []string{"this summer", "in the summer", "last summer", "the summer of this year"}},
	{"1862-SP", "", []string{"the spring of 1862", "in spring 1862"}},
	{"1979-SP 1979-SU", "the year told once", []string{"the spring and summer of 1979"}},
	{"2023-Q1", "", []string{"the first quarter", "Q1", "the first quarter of 2023", "Q1 2023", "2023-Q1", "the first quarter of this year"}},
	{"2023-Q3", "", []string{"last quarter", "the third quarter of the year"}},
	{"2008-H2", "", []string{"the second half of 2008", "the latter half of 2008", "H2 2008", "2008-H2"}},
	{"2020", "", []string{"2020", "in 2020", "the year 2020", "by 2020", "late 2020", "early in 2020", "the end of 2020", "mid-2020", "three years ago", "in twenty twenty", "the course of 2020"}},
	{"2022", "", []string{"last year", "a year ago", "the previous year", "one year ago", "Prices were lower a year earlier."}},
	{"2024", "", []string{"next year", "the coming year", "by the end of next year"}},
	{"2023", "", []string{"this year", "the end of the year", "the rest of the year", "later this year", "since the start of the year", "the current year"}},
	{"2020 2022", "", []string{"from 2020 to 2022", "from 2020 through 2022", "between 2020 and 2022", "2020-2022", "2020–22", "2020 to 2022"}},
	{"2023 2024", "", []string{"the 2023/24 season", "2023-24", "2023 and 2024", "2023 or 2024"}},
	{"FY2023", "a year of its own", []string{"fiscal year 2023", "FY2023", "FY23", "fiscal 2023", "the fiscal year 2023"}},
	{"BC0264", "", []string{"264 BC", "in 264 B.C.", "264 BCE"}},
	{"BC0264 BC0241", "the era told once", []string{"264 to 241 BC", "264-241 BC"}},
	{"0014", "", []string{"AD 14", "14 AD", "in 14 CE"}},
	{"199", "", []string{"the 1990s", "the '90s", "the late 1990s", "the mid-1990s", "1990's"}},
	{"18", "", []string{"the nineteenth century", "the 19th century", "the early 19th century", "19th-century"}},
	{"14 18", "the word told once", []string{"from the 15th to the 19th century", "the fifteenth to nineteenth centuries"}},
	{"FY2004", "", []string{"the 2004 fiscal year", "the 2004 financial year"}},
	{"BC08", "", []string{"the 9th century BC", "the middle of the ninth century BC"}},
	{"2023-W44", "", []string{"last week", "week 44", "the previous week"}},
	{"2023-W45", "", []string{"this week", "the week of 6 November", "the week beginning 6 November"}},
	{"2023-W44-WE", "", []string{"last weekend", "at the weekend of 4 November"}},

	// Times of day.
	{"2023-11-14T16:17", "", []string{"at 16:17 on 14 November 2023", "at 4:17 pm on 14 November 2023", "4.17pm on 14 November 2023", "14 November 2023, 4:17 p.m.", "14 November 2023 at 16:17", "2023-11-14T16:17", "14 November 2023 at 4:17 in the afternoon"}},
	{"2023-11-14T16:17+04", "", []string{"16:17 UTC+4, 14 November 2023", "4:17 pm Baku time on 14 November 2023", "4:17 pm (GMT+4) on 14 November 2023"}},
	{"2023-11-07T04:17", "", []string{"4:17 am on Tuesday", "at 4.17 a.m. on Tuesday", "On Tuesday at 4:17 am"}},
	{"2023-11-07TMO", "", []string{"Tuesday morning", "the morning of 7 November", "in the early hours of Tuesday", "before dawn on Tuesday", "early on Tuesday morning", "early in the morning of 7 November"}},
	{"2023-11-08TNI", "", []string{"last night", "Wednesday night", "the night of 8 November"}},
	{"2023-11-10TEV", "", []string{"tomorrow evening", "They will meet on Friday evening."}},
	{"XXXX-XX-XXT09:00", "no day is told", []string{"at nine o'clock", "9 am", "9:00 a.m.", "at 9 o'clock in the morning", "nine in the morning", "0900 hours"}},
	{"XXXX-XX-XXT08:30", "", []string{"half past eight", "at 8:30", "8h30", "30 minutes past 8 am"}},
	{"XXXX-XX-XXT12:00", "", []string{"noon", "at midday", "12 noon"}},
	{"XXXX-XX-XXT07:45", "", []string{"a quarter to eight", "fifteen minutes to 8 am", "7:45 am"}},
	{"XXXX-XX-XXT16:00 XXXX-XX-XXT17:00", "", []string{"4-5 p.m.", "from 4 to 5 pm", "between 4 and 5 pm", "16:00-17:00"}},

	// Lengths.
	{"P3W", "", []string{"three weeks", "3 weeks", "a three-week strike", "some three weeks", "more than three weeks", "for three long weeks", "three-week-long", "nearly three weeks"}},
	{"P44D", "", []string{"44 days", "the 44-day war", "forty-four days", "a forty-four-day war"}},
	{"PT1.5H", "", []string{"an hour and a half", "one and a half hours", "1.5 hours", "one-and-a-half hours"}},
	{"PT45M", "", []string{"three quarters of an hour", "45 minutes"}},
	{"P2.5Y", "", []string{"two and a half years", "a two-and-a-half-year term", "2.5 years"}},
	{"PT30M", "", []string{"half an hour", "30 minutes", "thirty minutes", "a half hour"}},
	{"P2Y3M", "", []string{"two years and three months", "2 years, 3 months", "two years three months"}},
	{"PXD", "", []string{"several days", "a few days", "many days", "for days"}},
	{"P2D", "", []string{"a couple of days", "two days", "a two-day visit", "48 and more, two days"}},
	{"P12M P18M", "", []string{"twelve to eighteen months", "12-18 months", "between 12 and 18 months"}},
	{"P34Y", "an age", []string{"a 34-year-old woman", "She is 34 years old.", "aged 34 years"}},
	{"P1CE", "", []string{"a century", "more than a century", "for a century"}},
	{"P2Y", "a stretch up to now", []string{"over the past two years", "in the last two years", "during the previous two years", "the past couple of years"}},
	{"PXM", "", []string{"the next few months", "in the coming months", "the past several months"}},

	// Offsets from what was mentioned.
	{"2021-03-04 2021-03-06", "", []string{"They met on 4 March 2021, and again two days later.", "The 4 March 2021 talks broke down. Two days later they met again."}},
	{"2021-03-04 2021-03-05", "", []string{"They met on 4 March 2021 and again the next day.", "On 4 March 2021 they met. The following day they parted.", "It began on 4 March 2021 and ended the day after."}},
	{"2021-03-04 2021-03-04", "", []string{"It opened on 4 March 2021 and closed the same day.", "On 4 March 2021 it opened. It closed on that day."}},
	{"2021-03-18", "", []string{"two weeks after 4 March 2021", "a fortnight after 4 March 2021"}},
	{"2020-11-12 2020-11-09", "an event that the text dates", []string{"three days after the ceasefire of 9 November 2020", "Three days after the guns fell silent on 9 November 2020 it snowed."}},
	{"2023-05-12 2023-05-14", "", []string{"two days before the vote on 14 May", "two days before the election of 14 May"}},
	{"2023-03-04 2023-06", "", []string{"from 4 March to the end of June this year"}},
	{"1955-06 1955-07-20", "an old date leads the next sentence", []string{"In June 1955 the two met. On 20 July they signed."}},

	{"2021-03-04 2021-SU", "", []string{"It opened on 4 March 2021 and closed that summer.", "On 4 March 2021 it opened. That summer it closed."}},
	{"2021-03-04 2022-SP", "the one after", []string{"It opened on 4 March 2021 and closed the following spring."}},

	// What recurs.
	{"XXXX-WXX-5", "", []string{"every Friday", "on Fridays", "each Friday"}},
	{"P1D", "", []string{"every day", "each day", "30 a day", "per day", "twice a day"}},
	{"P2D", "", []string{"every two days", "every other day"}},
	{"XXXX", "", []string{"yearly", "annually"}},
	{"P1Y", "", []string{"every year", "per year", "each year", "three times a year"}},

	// Now.
	{"PRESENT_REF", "", []string{"now", "currently", "at present", "to date", "these days", "at the moment"}},
	{"PAST_REF", "", []string{"recently", "formerly", "the former minister", "in the past"}},
	{"FUTURE_REF", "", []string{"in the future", "It will open soon.", "in the near future"}},
}

// values joins the TIMEX values of the times, the ends of periods apart.
func values(times []Time) string {
	var all []string
	for _, t := range Timexes(times) {
		all = append(all, t.TIMEX)
	}
	return strings.Join(all, " ")
}

func TestMeanings(t *testing.T) {
	for _, tt := range meanings {
		for _, text := range tt.text {
			assert.Equal(t, tt.want, values(read(t, text)), "%q (%s)", text, tt.why)
		}
	}
}

// not holds what only looks like an expression of time.
var not = []struct{ text, why string }{
	{"The minister may resign.", "a modal verb"},
	{"They march on the capital.", "a verb"},
	{"The second proposal failed.", "an ordinal"},
	{"Give me a second chance.", "an ordinal"},
	{"The sun rose and the cat sat.", "no days of the week"},
	{"It reads like the Sun and the Sat Nav manual.", "a newspaper, an abbreviation"},
	{"the 1,200 houses", "a count"},
	{"the 1500 houses", "a count"},
	{"about 2000 people", "a count"},
	{"2000 pieces of toys", "a count"},
	{"Call +994 12 555 20 20.", "a phone number"},
	{"Tel: 000 111 82-2100", "a phone number"},
	{"+86 138-2010-2015", "a phone number"},
	{"The score was 3-1.", "a score"},
	{"They won by three to one.", "a score"},
	{"a 4:3 aspect ratio", "a ratio"},
	{"Covid-19 spread.", "a name"},
	{"The B-52 landed.", "a name"},
	{"The fall of Girona shocked them.", "not autumn"},
	{"Prices fall and rivers spring from hills.", "verbs"},
	{"June Brown and April Jones spoke.", "persons"},
	{"$2020 in cash", "money"},
	{"version 2.5", "a version"},
	{"Article 5 of the treaty", "a number"},
	{"Three quarters of the seats were empty.", "a fraction"},
	{"8/1.5 is a formula", "a formula"},
	{"2015-1-32 is wrong", "no day"},
	{"https://example.org/2021-11-09/x", "an address"},
	{"The chairman said no one came.", "nothing"},
	{"Nobody was hurt at this point of the road.", "a place"},
	{"the third reading of the bill", "an ordinal"},
	{"a record of 2:00:35", "a length by the clock"},
	{"the 5th Army", "a name"},
	{"Operation Red Dawn began.", "a name"},
	{"two to one against", "odds"},
	{"Send it to Dawn or to Terry Winter.", "names"},
	{"ten to eleven squadrons", "a count"},
	{"a fly-by-night firm", "a word"},
	{"It lies at 1100 ft.", "a measure"},
}

// todo holds what is not read as it should be. A row that passes belongs into meanings.
var todo = []struct{ text, want, why string }{
	{"two weeks ago on Monday", "2023-10-23", "an offset does not take a day of the week behind it"},
	{"They will meet on Monday week.", "2023-11-20", "the week behind the day is not read"},
	{"the year before last", "2021", "no container is counted from another"},
	{"January twenty-five, nineteen eighty-six", "1986-01-25", "a cardinal in words is no day of a month: \"May four people\""},
	{"for the third day running", "P3D", "an ordinal makes no length"},
	{"on the eve of 4 March 2021", "2021-03-03", "eve is no offset"},
	{"at 10 and 11 am", "XXXX-XX-XXT10:00 XXXX-XX-XXT11:00", "a bare hour in a list"},
}

func TestTodo(t *testing.T) {
	for _, tt := range todo {
		assert.NotEqual(t, tt.want, values(read(t, tt.text)), "%q passes now: %s", tt.text, tt.why)
	}
}

func TestNot(t *testing.T) {
	for _, tt := range not {
		for _, x := range read(t, tt.text) {
			assert.Fail(t, "read", "%q in %q: %s", x.TIMEX, tt.text, tt.why)
		}
	}
}

func TestImpossible(t *testing.T) {
	for _, text := range []string{"31 June 2020", "February 30", "29 February 2021", "30 February 2020", "on 31 April"} {
		times := read(t, text)
		if assert.Len(t, times, 1, text) {
			assert.NotEmpty(t, times[0].Warnings, text)
			assert.Empty(t, times[0].TIMEX, text)
			assert.False(t, times[0].Known(), text)
		}
	}
}
