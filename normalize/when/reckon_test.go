package when

import (
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A length reckoned from two dates against one that is told.
var lengths = []struct {
	from, to, told string
	want           value.Relation
}{
	{"3 May", "10 May", "seven days", value.Equal},
	{"3 May", "10 May", "eight days", value.Equal}, // both days counted
	{"3 May", "10 May", "a week", value.Equal},
	{"3 May", "10 May", "less than eight days", value.Within},
	{"3 May", "10 May", "at least a week", value.Within},
	{"3 May", "10 May", "nine days", value.Apart},
	{"3 May", "10 May", "two weeks", value.Apart},
	{"3 May", "10 May", "less than a week", value.Apart},
	{"3 May", "10 May", "more than two weeks", value.Apart},
	{"27 September 2020", "9 November 2020", "44 days", value.Equal},
	{"3 May", "5 May", "four hours", value.Unknown},
	{"June 2019", "March 2021", "21 months", value.Equal},
	{"June 2019", "March 2021", "almost two years", value.Within},
	{"June 2019", "March 2021", "three years", value.Apart},
	{"2010", "2016", "six years", value.Equal},
	{"2010", "2016", "four years", value.Apart},
	{"May 2019", "3 June 2019", "three weeks", value.Equal}, // when in May is not told
	{"May 2019", "3 June 2019", "six months", value.Apart},
	{"~Friday", "~Tuesday", "four days", value.Equal},
	{"~Friday", "~Tuesday", "six days", value.Apart},
	{"~18:00", "~9:00", "15 hours", value.Equal},
	{"~18:00", "~9:00", "11 hours", value.Apart},
	{"~28 December", "~4 January", "a week", value.Equal},
	{"10 May", "3 May", "seven days", value.Unknown}, // the wrong way round
	{"~Friday", "~10 May", "four days", value.Unknown},
}

func TestBetween(t *testing.T) {
	for _, tt := range lengths {
		length, _ := Between(one(t, tt.from), one(t, tt.to))
		assert.Equal(t, tt.want, length.RelateLength(one(t, tt.told)), "%s to %s: %s", tt.from, tt.to, tt.told)
	}
}

func TestEndingAndBeginning(t *testing.T) {
	for _, tt := range []struct {
		at, length, ends string
		want             value.Relation
	}{
		{"13 November", "three days", "15 November", value.Covers},
		{"13 November", "three days", "16 November", value.Covers},
		{"13 November", "three days", "until 14 November", value.Apart},
		{"13 November", "three days", "17 November", value.Apart},
		{"1 September", "six weeks", "13 October", value.Covers},
		{"1 September", "six weeks", "October", value.Within},
		{"1 September", "six weeks", "12 November", value.Apart},
		{"1 September", "more than a month", "by 3 October", value.Overlaps},
	} {
		end, ok := one(t, tt.at).Ending(one(t, tt.length))
		require.True(t, ok, tt.at)
		assert.Equal(t, tt.want, end.Relate(one(t, tt.ends)), "%s and %s: %s", tt.at, tt.length, tt.ends)
		start, ok := one(t, tt.ends).Bound().Beginning(one(t, tt.length))
		if ok && tt.want != value.Overlaps {
			assert.Equal(t, tt.want == value.Apart, start.Relate(one(t, tt.at)) == value.Apart, "%s before %s: %s", tt.length, tt.ends, tt.at)
		}
	}
	_, ok := one(t, "2019").Ending(one(t, "three days"))
	assert.False(t, ok, "a year says too little")
	_, ok = one(t, "since 2019").Ending(one(t, "three years"))
	assert.False(t, ok, "open")
}

func TestBound(t *testing.T) {
	for open, want := range map[string]string{
		"until May 2019": "May 2019", "since 2014": "2014", "before 3 May 2019": "3 May 2019", "after May 2019": "May 2019", "by 3 May 2019": "3 May 2019",
		"~until Friday": "~Friday", "May 2019": "May 2019",
	} {
		assert.Equal(t, value.Equal, one(t, open).Bound().Relate(one(t, want)), open)
	}
}

func TestClocksOf24Hours(t *testing.T) {
	for text, want := range map[string]string{
		"The debate ran from 11:00 to 05:00.":  "XXXX-XX-XXT11:00/XXXX-XX-XXT05:00",
		"The storm raged from 17:00 to 00:00.": "XXXX-XX-XXT17:00/XXXX-XX-XXT00:00",
		"They sat from 02:00 to 10 pm.":        "XXXX-XX-XXT02:00/XXXX-XX-XXT22:00",
		"They sat from 11:30 to 1:30.":         "XXXX-XX-XXT11:30/XXXX-XX-XXT13:30",
	} {
		times := reader(t).Read(&syntax.English().Split(text).Sentences[0], Context{})
		require.Len(t, times, 1, text)
		assert.Equal(t, want, times[0].TIMEX, text)
	}
}
