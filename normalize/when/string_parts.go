package when

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// clockOf writes seconds of a day as "16:17".
func clockOf(s int) string {
	b := appendPadded(nil, s/hour, 2)
	b = appendPadded(append(b, ':'), s/minute%60, 2)
	if s%60 != 0 {
		b = appendPadded(append(b, ':'), s%60, 2)
	}
	return string(b)
}

// clockString writes a time or part of a known day.
func (i Interval) clockString() string {
	n := floorDiv(int(i.Lo), day)
	y, m, d := dateOf(n)
	s := clockOf(mod(int(i.Lo), day))
	if i.Hi-i.Lo > hour || i.Grain == DayPart {
		s = fill("to", s, clockOf(mod(int(i.Hi), day)))
	}
	return fill("on", s+i.zoneString(), dayString(y, m, d))
}

// zoneString writes the zone: " UTC+3".
func (i Interval) zoneString() string {
	if !i.Zoned {
		return ""
	}
	z := int(i.Zone)
	s := " UTC"
	if z != 0 {
		s += string("+-"[b2i(z < 0)])
		if z < 0 {
			z = -z
		}
		s += strconv.Itoa(z / 60)
		if z%60 != 0 {
			s += ":" + strconv.Itoa(z%60)
		}
	}
	return s
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// partialString writes what is known of a date without a year.
func (i Interval) partialString() string {
	var parts []string
	if i.ClockHi != 0 {
		s := clockOf(int(i.ClockLo) * minute)
		if i.Grain == DayPart || i.ClockHi-i.ClockLo > 60 {
			s = fill("to", s, clockOf(mod(int(i.ClockHi), 24*60)*minute))
		}
		parts = append(parts, s+i.zoneString())
	}
	if i.Weekday != 0 {
		parts = append(parts, time.Weekday(i.Weekday%7).String())
	}
	if i.Day != 0 && i.Month != 0 {
		parts = append(parts, strconv.Itoa(int(i.Day))+" "+time.Month(i.Month).String())
	} else if i.Day != 0 {
		parts = append(parts, ordinalString(int(i.Day)))
	} else if i.Month != 0 {
		parts = append(parts, time.Month(i.Month).String())
	}
	return strings.Join(parts, ", ")
}

// refString writes now, before now, after now.
func (i Interval) refString() string {
	switch {
	case i.Lo == Ever:
		return names()["PAST_REF"]
	case i.Hi == Forever:
		return names()["FUTURE_REF"]
	}
	return names()["PRESENT_REF"]
}

// every writes what recurs.
func (i Interval) every() string {
	if s := i.partialString(); s != "" {
		return s
	}
	i.Kind, i.High = Duration, i.Low
	return i.lengthString()
}

// lengthString writes a length: "3 weeks", "2 hours 35 seconds", "2 to 3 days".
func (i Interval) lengthString() string {
	unit := i.Grain.length()
	if unit == 0 {
		return ""
	}
	lo, hi := i.written()
	if whole := math.Floor(lo/hour) * hour; lo == hi && lo > hour && i.Grain < Hour { // two units
		s := Interval{Grain: Hour, Low: whole, High: whole}.lengthString()
		if lo > whole {
			s += " " + Interval{Grain: i.Grain, Low: lo - whole, High: lo - whole}.lengthString()
		}
		return s
	}
	a, b := trim(lo/unit), trim(hi/unit)
	key := unitCodes[i.Grain]
	if i.Grain < DayPart {
		key = "T" + key
	}
	if a != "1" || b != "1" {
		key += "s"
	}
	if a != b {
		a = fill("to", a, b)
	}
	return a + " " + names()[key]
}

// written is a length as the words had it, without what its mod made of it.
func (i Interval) written() (lo, hi float64) {
	lo, hi = i.Low, i.High
	switch i.Mod {
	case More, AtLeast:
		hi = lo
	case Less, AtMost, Within:
		lo = hi
	case Approx:
		lo /= 1 - about
		hi = lo
	}
	if hi >= Unbounded {
		hi = lo
	}
	return lo, hi
}

func trim(n float64) string { return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64) }
