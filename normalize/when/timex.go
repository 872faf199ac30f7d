package when

import (
	"math"
	"strconv"
)

// timexOf writes the TIMEX3 value of a Date or TimeOfDay.
func (p *scan) timexOf(e *expr, c *civil, r *resolved) {
	switch {
	case e.nthCount > 1:
		r.timex = durationTIMEX([]step{{n: float64(e.nthCount), unit: e.nthGrain}})
		return
	case e.deictic && !p.news() && e.dayOffset == 0 && e.dayCode == "" && !e.hasClock:
		r.Kind, r.timex = Ref, "PRESENT_REF"
		return
	case c.unresolved:
		r.timex = p.unresolvedTIMEX(e)
		return
	}
	var buf [48]byte
	b := buf[:0]
	if c.fiscal && c.grain == Year {
		b = append(b, "FY"...)
	}
	b = c.appendDate(b)
	if e.hasClock || e.dayCode != "" {
		b = e.appendClock(b, r)
	} else if c.at != 0 {
		s := mod(int(c.at), day)
		b = appendTwo(append(b, 'T'), s/hour)
		b = appendTwo(append(b, ':'), s/minute%60)
		if e.grain == Second {
			b = appendTwo(append(b, ':'), s%60)
		}
	}
	r.timex = string(b)
}

// unresolvedTIMEX is what an offset comes to when it cannot be reckoned: before or after now, or with unknown digits.
func (p *scan) unresolvedTIMEX(e *expr) string {
	if e.buf[0].vague || e.buf[e.lens-1].unit < Day {
		if e.sign < 0 {
			return "PAST_REF"
		}
		return "FUTURE_REF"
	}
	switch g := e.buf[e.lens-1].unit; {
	case g >= Year:
		return "XXXX"
	case g >= Month:
		return "XXXX-XX"
	}
	return "XXXX-XX-XX"
}

// appendDate writes the date of c, with X for what is not known.
func (c *civil) appendDate(b []byte) []byte {
	switch {
	case c.grain <= Day && c.hasYear && c.month != 0:
		b = appendYear(b, c.year)
		b = appendTwo(append(b, '-'), c.month)
		return appendTwo(append(b, '-'), c.day)
	case c.weekday != 0 && !c.hasYear && c.day == 0:
		return strconv.AppendInt(append(b, "XXXX-WXX-"...), int64(c.weekday), 10)
	case c.grain <= Day:
		b = append(appendTwo(append(b, "XXXX-"...), c.month), '-')
		return appendTwo(b, c.day)
	case c.grain == Decade:
		return appendPrefix(b, c, 3, 10)
	case c.grain == Century:
		return appendPrefix(b, c, 2, 100)
	case c.grain == Millennium:
		return appendPrefix(b, c, 1, 1000)
	case c.hasYear:
		b = appendYear(b, c.year)
	default:
		b = append(b, "XXXX"...)
	}
	switch c.grain {
	case Month:
		b = appendTwo(append(b, '-'), c.month)
	case Week:
		b = appendTwo(append(b, "-W"...), c.week)
	case Weekend:
		b = append(appendTwo(append(b, "-W"...), c.week), "-WE"...)
	case Season:
		b = append(append(b, '-'), seasonCodes[c.season]...)
	case Quarter:
		b = appendOr(append(b, "-Q"...), c.quarter)
	case Half:
		b = appendOr(append(b, "-H"...), c.half)
	}
	return b
}

// appendPrefix writes the first digits of the year: 195 for the 1950s, 18 for the nineteenth century, BC08.
func appendPrefix(b []byte, c *civil, digits, by int) []byte {
	if !c.hasYear {
		return append(b, "XXXX"[:digits]...)
	}
	if c.year < 0 {
		n := -c.year/by - 1
		return appendPadded(append(b, "BC"...), n, digits)
	}
	return appendPadded(b, c.year/by, digits)
}

// appendYear writes a year: "1955", "BC0264".
func appendYear(b []byte, y int) []byte {
	if y <= 0 {
		return appendPadded(append(b, "BC"...), 1-y, 4)
	}
	return appendPadded(b, y, 4)
}

func appendPadded(b []byte, n, digits int) []byte {
	for p := digits; p > 1; p-- {
		if float64(n) < math.Pow10(p-1) {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// appendTwo writes two digits, XX for 0 where months and days begin at 1.
func appendTwo(b []byte, n int) []byte {
	if n == 0 && len(b) > 0 && b[len(b)-1] != ':' && b[len(b)-1] != 'T' && b[len(b)-1] != '+' {
		return append(b, "XX"...)
	}
	return appendPadded(b, n, 2)
}

func appendOr(b []byte, n int) []byte {
	if n == 0 {
		return append(b, 'X')
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// appendClock writes the time of day behind the date.
func (e *expr) appendClock(b []byte, r *resolved) []byte {
	b = append(b, 'T')
	if !e.hasClock {
		return append(b, e.dayCode...)
	}
	m := e.minuteOfDay()
	b = appendTwo(b, m/60)
	b = appendTwo(append(b, ':'), m%60)
	if e.precise == Second {
		b = appendTwo(append(b, ':'), e.sec)
	}
	if e.zoned {
		z := e.zone
		switch {
		case z == 0:
			return append(b, 'Z')
		case z < 0:
			b, z = append(b, '-'), -z
		default:
			b = append(b, '+')
		}
		b = appendPadded(b, z/60, 2)
		if z%60 != 0 {
			b = appendPadded(append(b, ':'), z%60, 2)
		}
	}
	return b
}
