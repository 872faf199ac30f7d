package when

import (
	"math"

	"github.com/gainsay/gainsay/normalize/value"
)

// A Kind says what an expression names.
type Kind uint8

// The kinds.
const (
	NoKind    Kind = iota
	Date           // a day, a month, a year, a period: "2 June", "late 2020", "since 2014"
	TimeOfDay      // a part of a day or a time by the clock: "Tuesday morning", "4:17 am"
	Duration       // a length: "three weeks", "44-day"
	Set            // what recurs: "every Friday", "daily"
	Ref            // now, before now, after now: "currently", "recently", "in the future"
)

var kindNames = [...]string{"", "date", "time", "duration", "set", "ref"}

// String is the kind in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// A Grain is the unit to which the words are precise: "June" is a Month.
type Grain uint8

// The grains, finest first.
const (
	NoGrain Grain = iota
	Second
	Minute
	Hour
	DayPart // morning, night
	Day
	Weekend
	Week
	Month
	Season
	Quarter
	Half // of a year
	Year
	Decade
	Century
	Millennium
)

// A Mod is what the words around an expression do to it.
type Mod uint8

// The mods. Start, Mid and End are parts of the period; Before to Within open or close it; Less to AtMost bound a length.
const (
	NoMod   Mod = iota
	Start       // "early 2020", "the beginning of May"
	Mid         // "mid-January"
	End         // "late 2020", "the end of the year"
	Approx      // "about 1990", "some two weeks"
	Before      // "before 2010"
	After       // "after 2018"
	Since       // "since 2014", "starting on 5 May", "2018 or later"
	Until       // "until Friday"
	By          // "by Friday", "no later than 2010"
	Within      // "within two weeks"
	Less        // "almost an hour"
	More        // "over nine months"
	AtLeast     // "at least three days"
	AtMost      // "up to a year"
)

var modNames = [...]string{"", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "SINCE", "UNTIL", "BY", "WITHIN", "LESS_THAN", "MORE_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"}

// String is the mod as TIMEX3 writes it, where TIMEX3 has it.
func (m Mod) String() string {
	if int(m) < len(modNames) {
		return modNames[m]
	}
	return ""
}

// Open ends of an interval.
const (
	Ever    = math.MinInt64 // no beginning is known: "until Friday"
	Forever = math.MaxInt64 // no end is known: "since 2014"
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

	Low  float64 `json:"low,omitempty"`  // seconds of a Duration, or the period of a Set
	High float64 `json:"high,omitempty"` // at most as long; +Inf where open
}

// Known says whether the interval lies on the calendar: its year and day are known, or one end of it.
func (i Interval) Known() bool { return i.Lo < i.Hi }

// Partial says whether only some fields of a date are known: "26 January" without a year.
func (i Interval) Partial() bool {
	return !i.Known() && (i.Month|i.Day|i.Weekday != 0 || i.ClockHi != 0)
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

// Relate says how i stands to another interval, as value.Intervals does, by these rules:
//  1. Lengths compare with lengths, sets with sets; a date and a length are Unknown to one another.
//  2. Stretches of the calendar compare by their bounds, moved to one zone where both name theirs.
//  3. Where a year or a day is not known, only the known fields compare: "26 January" Covers "26 January 2023" and is Apart
//     from "27 January 2023"; no year is invented.
//  4. Now, recently and soon have no bounds that could be Apart: at best they Overlap.
func (i Interval) Relate(v value.Value) value.Relation {
	var o Interval
	switch v := v.(type) {
	case Interval:
		o = v
	case Time:
		o = v.Interval
	default:
		return value.Unknown
	}
	switch {
	case i.Kind == NoKind || o.Kind == NoKind:
		return value.Unknown
	case i.Kind == Duration || o.Kind == Duration:
		if i.Kind != o.Kind {
			return value.Unknown
		}
		return relateLengths(i, o)
	case i.Kind == Set || o.Kind == Set:
		return relateSets(i, o)
	case i.Kind == Ref || o.Kind == Ref:
		return relateRefs(i, o)
	case i.Known() && o.Known():
		return relateBounds(i, o)
	}
	return relateFields(i, o)
}

// relateBounds compares two stretches of the calendar.
func relateBounds(a, b Interval) value.Relation {
	aLo, aHi, bLo, bHi := a.Lo, a.Hi, b.Lo, b.Hi
	if a.Zoned && b.Zoned {
		aLo, aHi = a.utc()
		bLo, bHi = b.utc()
	}
	r := halfOpen(aLo, aHi, bLo, bHi)
	if r == value.Apart && a.Zoned != b.Zoned && a.Grain < Day && b.Grain < Day && gap(aLo, aHi, bLo, bHi) < 14*hour {
		return value.Overlaps // another zone may be meant
	}
	return r
}

// gap is the distance between two stretches that do not meet.
func gap(aLo, aHi, bLo, bHi int64) int64 {
	if aHi <= bLo {
		return bLo - aHi
	}
	return aLo - bHi
}

// halfOpen relates [aLo, aHi) and [bLo, bHi).
func halfOpen(aLo, aHi, bLo, bHi int64) value.Relation {
	switch {
	case aLo == bLo && aHi == bHi:
		return value.Equal
	case aHi <= bLo || bHi <= aLo:
		return value.Apart
	case aLo >= bLo && aHi <= bHi:
		return value.Within
	case aLo <= bLo && aHi >= bHi:
		return value.Covers
	}
	return value.Overlaps
}

// relateSets: what recurs with another period recurs otherwise.
func relateSets(a, b Interval) value.Relation {
	switch {
	case a.Kind != b.Kind:
		return value.Unknown
	case a.Low != b.Low || a.Low == 0:
		if a.Low == 0 || b.Low == 0 {
			return value.Unknown
		}
		return value.Apart
	case !a.Partial() && !b.Partial():
		return value.Equal
	}
	return relateFields(a, b)
}

// relateRefs: the bounds of now, recently and soon are nobody's, so they never exclude anything.
func relateRefs(a, b Interval) value.Relation {
	if a.Kind == b.Kind && a == b {
		return value.Equal
	}
	if a.Known() && b.Known() && relateBounds(a, b).Compatible() {
		return value.Overlaps
	}
	return value.Unknown
}
