package when

import (
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gainsay/gainsay/normalize/tables"
)

// names are the words that String writes with, from when_names.tsv.
var names = sync.OnceValue(func() map[string]string {
	rows, err := tables.Read(tables.English, "when_names.tsv", "key", "words")
	if err != nil {
		panic(err) // a table that is embedded
	}
	m := make(map[string]string, len(rows))
	for _, r := range rows {
		m[r.Fields[0]] = r.Fields[1]
	}
	return m
})

// String writes the interval for people: "2 June 2023", "late 2020", "autumn 2020", "16:17 on 14 November 2023", "3 weeks".
func (i Interval) String() string {
	var s string
	switch {
	case i.Kind == NoKind:
		return ""
	case i.Kind == Duration:
		s = i.lengthString()
	case i.Kind == Set:
		s = fill("every", i.every())
	case i.Kind == Ref:
		s = i.refString()
	case i.Known():
		s = i.knownString()
	default:
		s = i.partialString()
	}
	if i.Mod >= Less && i.Kind == Duration || i.Mod == Approx || i.Mod >= Start && i.Mod <= End && (i.Grain > Day || i.Partial()) {
		if f := names()[i.Mod.String()]; f != "" {
			return strings.Replace(f, "%", s, 1)
		}
	}
	return s
}

// fill puts words into a pattern of the table.
func fill(key string, words ...string) string {
	s := names()[key]
	for _, w := range words {
		s = strings.Replace(s, "%", w, 1)
	}
	return s
}

// knownString writes what lies on the calendar.
func (i Interval) knownString() string {
	switch {
	case i.Lo == Ever:
		return fill("until", i.momentString(i.Hi, false))
	case i.Hi == Forever:
		return fill("since", i.momentString(i.Lo, true))
	}
	if i.Mod >= Start && i.Mod <= End || i.Mod == Approx {
		if whole, ok := i.whole(); ok {
			return whole
		}
	}
	if s, ok := calendarString(i.Lo, i.Hi); ok {
		return s
	}
	if i.Hi-i.Lo < day && mod(int(i.Lo), day)+int(i.Hi-i.Lo) <= day || i.Grain < Day {
		return i.clockString()
	}
	if _, _, d := dateOf(floorDiv(int(i.Hi), day)); d != 1 && mod(int(i.Lo), day) == 0 && mod(int(i.Hi), day) == 0 {
		y0, m0, d0 := dateOf(floorDiv(int(i.Lo), day))
		y, m, d := dateOf(floorDiv(int(i.Hi), day) - 1)
		return fill("from", dayString(y0, m0, d0), dayString(y, m, d))
	}
	return fill("from", momentString(i.Lo, true), momentString(i.Hi, false))
}

// whole is the period of which i is the early, middle or late part.
func (i Interval) whole() (string, bool) {
	mid := i.Lo + (i.Hi-i.Lo)/2
	y, m, _ := dateOf(floorDiv(int(mid), day))
	c := civil{hasYear: true, year: y, month: m, grain: i.Grain}
	switch i.Grain {
	case Season:
		c.season = 1 + mod((m-3+12)/3, 4)
		if m <= 2 {
			c.year--
		}
	case Quarter:
		c.quarter = (m-1)/3 + 1
	case Decade:
		c.year -= mod(y, 10)
	case Century:
		c.year -= mod(y, 100)
	case Month, Year:
	default:
		return "", false
	}
	lo, hi := c.bounds(nil)
	return calendarString(lo, hi)
}

// calendarString names a stretch that is a day, a month, a season, a quarter, a half, a year, a decade, a century or some of them.
func calendarString(lo, hi int64) (string, bool) {
	if mod(int(lo), day) != 0 || mod(int(hi), day) != 0 {
		return "", false
	}
	a, b := floorDiv(int(lo), day), floorDiv(int(hi), day)
	y, m, d := dateOf(a)
	if b-a == 1 {
		return dayString(y, m, d), true
	}
	if b-a == 7 && weekdayOf(a) == 1 {
		return fill("week", dayString(y, m, d)), true
	}
	if d != 1 {
		return "", false
	}
	y2, m2, d2 := dateOf(b)
	if d2 != 1 {
		return "", false
	}
	switch n := 12*(y2-y) + m2 - m; {
	case n == 1:
		return time.Month(m).String() + " " + yearString(y), true
	case n == 3 && m%3 == 1:
		return fill("quarter", strconv.Itoa(m/3+1), yearString(y)), true
	case n == 3 && m%3 == 0:
		return fill(seasonCodes[m/3], yearString(y)), true
	case n == 6 && m%6 == 1:
		return fill("half"+strconv.Itoa(m/6+1), yearString(y)), true
	case n == 12 && m == 1:
		return yearString(y), true
	case n == 120 && m == 1 && y%10 == 0:
		return fill("decade", yearString(y)), true
	case n == 1200 && m == 1 && mod(y, 100) == 0:
		if y < 0 {
			return fill("bc", fill("century", ordinalString(-y/100))), true
		}
		return fill("century", ordinalString(y/100+1)), true
	case n > 12 && m == 1 && n%12 == 0:
		return fill("from", yearString(y), yearString(y2-1)), true
	}
	return "", false
}

func dayString(y, m, d int) string {
	return strconv.Itoa(d) + " " + time.Month(m).String() + " " + yearString(y)
}

func yearString(y int) string {
	if y <= 0 {
		return fill("bc", strconv.Itoa(1-y))
	}
	return strconv.Itoa(y)
}

// ordinalString writes 21st.
func ordinalString(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1, 2, 3:
			suffix = names()["ordinal"+strconv.Itoa(n%10)]
		}
	}
	return strconv.Itoa(n) + suffix
}

// momentString names a bound with no more and no less precision than the words had.
func (i Interval) momentString(at int64, begins bool) string {
	if i.Grain == Day && mod(int(at), day) == 0 {
		n := floorDiv(int(at), day)
		if !begins && i.Mod != Before {
			n--
		}
		return dayString(dateOf(n))
	}
	return momentString(at, begins)
}

// momentString names a bound: the day, month or year that begins there or, for an end, the last one before it.
func momentString(at int64, begins bool) string {
	if mod(int(at), day) != 0 {
		return clockOf(mod(int(at), day)) + " " + momentString(at-int64(mod(int(at), day)), true)
	}
	n := floorDiv(int(at), day)
	if !begins {
		n--
	}
	y, m, d := dateOf(n)
	_, mm, dd := dateOf(floorDiv(int(at), day))
	switch {
	case dd == 1 && mm == 1:
		return yearString(y)
	case dd == 1:
		return time.Month(m).String() + " " + yearString(y)
	}
	return dayString(y, m, d)
}
