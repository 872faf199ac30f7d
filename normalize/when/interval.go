package when

import "math"

// Open ends of an interval.
const (
	Ever    = math.MinInt64 // no beginning is known: "until Friday"
	Forever = math.MaxInt64 // no end is known: "since 2014"

	Unbounded = math.MaxFloat64 // no greatest length is known: "at least three days"
)

// An Interval is what an expression names, as a value: a stretch of time, or, for a Duration, a length.
//
// Lo and Hi bound a stretch half-open, in seconds of the local clock since 1 January of the year 0; Ever and Forever are
// open ends. Where the year (or the day) is not known, both are 0 and the fields that are known stand instead:
// "26 January" in an undated text has Month 1 and Day 26.
type Interval struct {
	Kind  Kind  `json:"kind,omitempty"`
	Grain Grain `json:"grain,omitempty"`
	Mod   Mod   `json:"mod,omitempty"`
	Lo    int64 `json:"lo,omitempty"`
	Hi    int64 `json:"hi,omitempty"`
	Vague bool  `json:"vague,omitempty"` // the bounds are ours, not the text's: "early March", "about 1990"

	Zoned bool  `json:"zoned,omitempty"` // Zone is known
	Zone  int16 `json:"zone,omitempty"`  // minutes east of Greenwich

	Month   int8  `json:"month,omitempty"`    // 1 to 12, where the year is not known
	Day     int8  `json:"day,omitempty"`      // 1 to 31
	Weekday int8  `json:"weekday,omitempty"`  // 1 Monday to 7 Sunday
	ClockLo int16 `json:"clock_lo,omitempty"` // minutes of the day, where the day is not known
	ClockHi int16 `json:"clock_hi,omitempty"` // half-open; 0 where no clock is known

	Low  float64 `json:"low,omitempty"`  // seconds of a Duration, the period of a Set, or how far from now an undated "in two days" lies
	High float64 `json:"high,omitempty"` // at most as long; Unbounded where open
}

// Known says whether the interval lies on the calendar: its year and day are known, or one end of it.
func (i Interval) Known() bool { return i.Lo < i.Hi }

// Partial says whether only some fields of a date are known: "26 January" without a year.
func (i Interval) Partial() bool {
	return !i.Known() && (i.Month|i.Day|i.Weekday != 0 || i.ClockHi != 0)
}

// Open is a length with its bounds as logic has them: "more than three days" has no greatest length, where news means up to half as much again.
func (i Interval) Open() Interval {
	if i.Kind == Duration && i.Mod == More {
		i.High = Unbounded
	}
	if i.Kind == Duration && i.Mod == Less {
		i.Low = 0
	}
	return i
}

// Year is the year in which a known interval begins; ok is false where none is known.
func (i Interval) Year() (year int, ok bool) {
	if !i.Known() || i.Lo == Ever {
		return 0, false
	}
	year, _, _ = dateOf(floorDiv(int(i.Lo), day))
	return year, true
}

// utc moves a zoned interval to Greenwich.
func (i Interval) utc() (lo, hi int64) {
	lo, hi = i.Lo, i.Hi
	if i.Zoned && i.Grain < Day {
		if lo != Ever {
			lo -= int64(i.Zone) * minute
		}
		if hi != Forever {
			hi -= int64(i.Zone) * minute
		}
	}
	return lo, hi
}
