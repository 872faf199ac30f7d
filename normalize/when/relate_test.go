package when

import (
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// one reads a text that is one expression, as news of 16 November 2023, a Thursday; undated where it begins with "~".
func one(t testing.TB, text string) Interval {
	t.Helper()
	ctx := Context{Published: "2023-11-16"}
	if text[0] == '~' {
		text, ctx = text[1:], Context{}
	}
	times := reader(t).Read(&syntax.English().Split(text).Sentences[0], ctx)
	require.Len(t, times, 1, text)
	return times[0].Interval
}

var relations = []struct {
	a, b string
	want value.Relation
}{
	// One moment in other words.
	{"on Tuesday", "14 November", value.Equal},
	{"last Friday", "on 10 November", value.Equal},
	{"a dozen days", "12 days", value.Equal},
	{"a week", "seven days", value.Equal},
	{"a fortnight", "two weeks", value.Equal},
	{"24 hours", "a day", value.Equal},
	{"90 minutes", "an hour and a half", value.Equal},
	{"a year", "12 months", value.Equal},
	{"a year", "365 days", value.Equal},
	{"a year", "52 weeks", value.Equal},
	{"a month", "30 days", value.Equal},
	{"4:17 pm on 14 November", "16:17 on Tuesday", value.Equal},
	{"12:17 GMT on 14 November", "16:17 GMT+4 on 14 November", value.Equal},
	{"the fall of 2020", "autumn 2020", value.Equal},
	{"from January to March 2023", "the first quarter of 2023", value.Equal},
	{"since 2014", "since the start of 2014", value.Equal},
	{"every day", "daily", value.Equal},
	{"every Friday", "on Fridays", value.Equal},
	{"~26 January", "~January 26", value.Equal},
	{"~at 4:17 am", "~4.17 a.m.", value.Equal},

	// One says more.
	{"2 June", "June", value.Within},
	{"2 June", "this year", value.Within},
	{"June 2020", "the summer of 2020", value.Within},
	{"October 2020", "late 2020", value.Within},
	{"autumn of 2020", "2020", value.Within},
	{"before dawn on Tuesday", "4:17 am on Tuesday", value.Covers},
	{"on Tuesday morning", "4:17 am on Tuesday", value.Covers},
	{"the 1990s", "1994", value.Covers},
	{"the 20th century", "the 1990s", value.Covers},
	{"since 2014", "since 2016", value.Covers},
	{"by Friday", "on Wednesday", value.Covers},
	{"at least three days", "five days", value.Covers},
	{"up to a year", "six months", value.Covers},
	{"several days", "four days", value.Covers},
	{"more than nine months", "ten months", value.Covers},
	{"nearly three weeks", "20 days", value.Covers},
	{"two weeks", "15 days", value.Covers},
	{"about 1990", "1990", value.Covers},
	{"~26 January", "26 January 2023", value.Covers},
	{"~26 January", "26 January 2019", value.Covers},
	{"~Friday", "10 November 2023", value.Covers},
	{"~at 4:17 am", "4:17 am on 14 November 2023", value.Covers},
	{"~January", "~26 January", value.Covers},
	{"~in the morning", "~at 4:17 am", value.Covers},

	// Without a year or a day: in one and the same.
	{"~in May", "~before October", value.Within},
	{"~three days ago", "~72 hours ago", value.Equal},
	{"~two years ago", "~eight months ago", value.Apart},
	{"~on 18th", "~after the 12th", value.Within},
	{"~on Monday", "~by Wednesday", value.Within},
	{"~after Friday", "~after Thursday", value.Within},
	{"~before Monday", "~before Wednesday", value.Within},
	{"~at 1 pm", "~before 15:00", value.Within},
	{"~since April", "~after February", value.Within},
	{"~after Tuesday", "~before Friday", value.Overlaps},
	{"~before June", "~after 3 March", value.Overlaps},
	{"~on Sunday", "~before Monday", value.Overlaps},
	{"~at 3 pm", "~just after 15:00", value.Overlaps},
	{"~before October", "3 November 2023", value.Unknown},
	{"~on Wednesday", "~before Wednesday", value.Apart},
	{"~on Thursday", "~before Tuesday", value.Apart},
	{"~after May", "~before March", value.Apart},
	{"~before Sunday", "~after Sunday", value.Apart},

	// Both can be true.
	{"the summer of 2020", "the second half of 2020", value.Overlaps},
	{"the winter of 2020", "2020", value.Overlaps},
	{"from May to July 2020", "from June to August 2020", value.Overlaps},
	{"~26 January", "January 2023", value.Overlaps},
	{"several days", "two to four days", value.Overlaps},
	{"4 pm GMT on 14 November", "6 pm on 14 November", value.Overlaps},

	// Both cannot.
	{"7 days", "48 hours", value.Apart},
	{"on Tuesday", "15 November", value.Apart},
	{"4:17 am on Tuesday", "5:30 am on Tuesday", value.Apart},
	{"12:17 GMT on 14 November", "12:17 GMT+4 on 14 November", value.Apart},
	{"2019", "since 2020", value.Apart},
	{"2021", "before 2020", value.Apart},
	{"early 2020", "late 2020", value.Apart},
	{"44 days", "74 days", value.Apart},
	{"two weeks", "two months", value.Apart},
	{"every day", "every week", value.Apart},
	{"~26 January", "~27 January", value.Apart},
	{"~26 January", "27 January 2023", value.Apart},
	{"~Friday", "9 November 2023", value.Apart},
	{"~Friday", "~Saturday", value.Apart},

	// Nothing can be said.
	{"44 days", "2020", value.Unknown},
	{"every Friday", "10 November 2023", value.Unknown},
}

func TestRelate(t *testing.T) {
	for _, tt := range relations {
		a, b := one(t, tt.a), one(t, tt.b)
		assert.Equal(t, tt.want, a.Relate(b), "%q / %q (%s / %s)", tt.a, tt.b, a, b)
	}
}

// The laws hold for all pairs: the converse, itself, Equal both ways, and no panic on foreign values.
func TestLaws(t *testing.T) {
	var all []Interval
	for _, tt := range relations {
		all = append(all, one(t, tt.a), one(t, tt.b))
	}
	for _, tt := range meanings {
		for _, x := range read(t, tt.text[0]) {
			all = append(all, x.Interval)
		}
	}
	all = append(all, Interval{}, Interval{Kind: Duration, High: Unbounded})
	for _, a := range all {
		if a.Known() || a.Partial() || a.Kind == Duration {
			if r := a.Relate(a); a.Kind != Set {
				assert.Equal(t, value.Equal, r, "%+v to itself", a)
			}
		}
		assert.Equal(t, value.Unknown, a.Relate(nil))
		for _, b := range all {
			r, s := a.Relate(b), b.Relate(a)
			if r.Converse() != s {
				t.Errorf("%s / %s: %s, but back %s", a, b, r, s)
			}
		}
	}
}

func TestString(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"on 2 June", "2 June 2023"},
		{"the fall of 2020", "autumn 2020"},
		{"16:17 on 14 November 2023", "16:17 on 14 November 2023"},
		{"16:17 UTC+4, 14 November 2023", "16:17 UTC+4 on 14 November 2023"},
		{"late 2020", "late 2020"},
		{"mid-January 2021", "mid-January 2021"},
		{"January 2021", "January 2021"},
		{"the 1990s", "1990s"},
		{"the 19th century", "19th century"},
		{"264 BC", "264 BC"},
		{"the ninth century BC", "9th century BC"},
		{"since 2014", "since 2014"},
		{"until 30 June 2024", "until 30 June 2024"},
		{"by the end of 2024", "until 2024"},
		{"from 2020 to 2022", "2020 to 2022"},
		{"from 5 May to 7 June 2021", "5 May 2021 to 7 June 2021"},
		{"the third quarter of 2022", "Q3 2022"},
		{"last week", "week of 6 November 2023"},
		{"44 days", "44 days"},
		{"a week", "1 week"},
		{"two hours and 35 seconds", "2 hours 35 seconds"},
		{"several days", "3 to 9 days"},
		{"more than nine months", "more than 9 months"},
		{"at least three days", "at least 3 days"},
		{"every Friday", "every Friday"},
		{"daily", "every 1 day"},
		{"currently", "now"},
		{"recently", "before now"},
		{"~26 January", "26 January"},
		{"~at 4:17 am", "04:17"},
		{"about 1990", "about 1990"},
		{"Tuesday night", "18:00 to 06:00 on 14 November 2023"},
	} {
		assert.Equal(t, tt.want, one(t, tt.text).String(), tt.text)
	}
	assert.Empty(t, Interval{}.String())
}
