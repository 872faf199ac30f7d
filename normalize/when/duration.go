package when

import (
	"math"

	"github.com/gainsay/gainsay/normalize/value"
)

// yearLen is the length of a mean Gregorian year.
const yearLen = 365.2425 * day

// length is the mean number of seconds of one unit.
func (g Grain) length() float64 {
	switch g {
	case Second:
		return 1
	case Minute:
		return minute
	case Hour:
		return hour
	case DayPart:
		return day / 2
	case Day, Weekend:
		return day
	case Week:
		return 7 * day
	case Month:
		return yearLen / 12
	case Season, Quarter:
		return yearLen / 4
	case Half:
		return yearLen / 2
	case Year:
		return yearLen
	case Decade:
		return 10 * yearLen
	case Century:
		return 100 * yearLen
	case Millennium:
		return 1000 * yearLen
	}
	return 0
}

// months is the number of calendar months in one unit, 0 for units that have none.
func (g Grain) months() int {
	switch g {
	case Month:
		return 1
	case Quarter, Season:
		return 3
	case Half:
		return 6
	case Year:
		return 12
	case Decade:
		return 120
	case Century:
		return 1200
	case Millennium:
		return 12000
	}
	return 0
}

// sameLength is how far two lengths in calendar units of their own may be from one another and still be one:
// a month is 28 to 31 days, 52 weeks are a year.
const sameLength = 0.02

// relateLengths compares two lengths. In other units the coarser one claims no more than its unit does:
// "two weeks" Covers "15 days", but "7 days" is Apart from "48 hours".
func relateLengths(a, b Interval) value.Relation {
	a, b = a.within(), b.within()
	r := value.Intervals(a.Low, a.High, b.Low, b.High)
	if a.Grain == b.Grain || r != value.Apart {
		return r
	}
	if near(a.Low, b.Low, sameLength) && near(a.High, b.High, sameLength) {
		return value.Equal
	}
	if a.Grain < b.Grain {
		return value.Intervals(a.Low, a.High, b.Low-b.slack(b.Low), b.High+b.slack(b.High))
	}
	return value.Intervals(a.Low-a.slack(a.Low), a.High+a.slack(a.High), b.Low, b.High)
}

// within leaves out the bound itself: three days are not more than three days.
func (i Interval) within() Interval {
	switch i.Mod {
	case More:
		i.Low = math.Nextafter(i.Low, math.Inf(1))
	case Less:
		i.High = math.Nextafter(i.High, 0)
	}
	return i
}

// slack is what a length rounds away: half a unit, at most 15 per cent of it.
func (i Interval) slack(seconds float64) float64 {
	if seconds >= Unbounded {
		return 0
	}
	return min(i.Grain.length()/2, 0.15*seconds)
}

func near(a, b, share float64) bool {
	return a == b || math.Abs(a-b) <= share*max(math.Abs(a), math.Abs(b))
}
