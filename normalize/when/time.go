package when

import "github.com/gainsay/gainsay/claims/syntax"

// A Time is one expression of time in a sentence: where it stands, what it names, and its TIMEX3 value.
// A period with two ends ("from 5 May to 7 June") is one Time whose Parts are the ends; Timexes gives the ends apart,
// as TIMEX3 writes them.
type Time struct {
	From, To int // the tokens it covers, half-open
	syntax.Span
	Interval
	TIMEX    string   `json:"timex,omitempty"`    // "2021-11-09", "2020-FA", "P44D", "PRESENT_REF"; "2020/2022" for a period
	Parts    []Time   `json:"parts,omitempty"`    // the ends of a period
	Warnings []string `json:"warnings,omitempty"` // "31 June does not exist"
}

// Timexes lists the expressions as TIMEX3 does, in which the two ends of a period are two.
func Timexes(times []Time) []Time {
	var all []Time
	for _, t := range times {
		if len(t.Parts) > 0 {
			all = append(all, t.Parts...)
		} else {
			all = append(all, t)
		}
	}
	return all
}

// A Context is what the words of a sentence are resolved against.
type Context struct {
	// Published is the day the text was published, "2021-11-09"; also "2021-11", "2021", or with a time, "2021-11-09T08:30".
	// Without it, and without an Anchor, a date without a year keeps its year unknown.
	Published string

	// Anchor is the last date that a narrative mentioned: in "In June 1955 they met. On 20 July ..." the year of the second is
	// that of the first. The zero Anchor means that the text is written on the day of its publication, as news is.
	Anchor Interval

	// News keeps the Anchor for "the next day" and "that month" only: a date without a year is the one nearest to publication.
	News bool

	// Ahead reads what has no tense as what is to come ("Friday" is the next one), as diaries and invitations mean it.
	// News means the last one.
	Ahead bool

	narrative bool // ReadText found that the text is one, though nothing is mentioned yet
}
