package when

import (
	"io/fs"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A holiday is a row of when_holidays.tsv: how to find its day in a year.
type holiday struct {
	rule holidayRule
	args [4]int
	days int // how long it lasts
}

// A holidayRule finds the first day of a holiday in a year.
type holidayRule func(year int, args [4]int) (days int, ok bool)

// The rules, as the table names them.
var holidayRules = map[string]holidayRule{
	"date":     func(y int, a [4]int) (int, bool) { return daysOf(y, a[0], a[1]), true },
	"nth":      func(y int, a [4]int) (int, bool) { return nthWeekday(y, a[0], a[1], a[2]) + a[3], true },
	"easter":   func(y int, a [4]int) (int, bool) { return easter(y) + a[0], true },
	"orthodox": func(y int, a [4]int) (int, bool) { return orthodoxEaster(y) + a[0], true },
	"islamic":  islamicDay,
	"hebrew":   hebrewDay,
	"cycle": func(y int, a [4]int) (int, bool) { // every so many days, from a day of a year: a calendar without leap years
		n := daysOf(a[0], a[1], a[2])
		n += floorDiv(daysOf(y, 1, 1)-n+a[3]-1, a[3]) * a[3]
		return n, true
	},
	"solar": func(y int, a [4]int) (int, bool) { // moves with the leap years
		if m := mod(y, 4); m == 0 || m == 3 {
			return daysOf(y, a[0], a[1]) + 1, true
		}
		return daysOf(y, a[0], a[1]), true
	},
	"newmoon":  func(y int, a [4]int) (int, bool) { return moonDay(y, a, 0) },
	"fullmoon": func(y int, a [4]int) (int, bool) { return moonDay(y, a, 0.5) },
}

// readHolidays reads when_holidays.tsv.
func (l *lexicon) readHolidays(t fs.FS) error {
	rows, err := tables.Read(t, "when_holidays.tsv", "names", "rule", "days?")
	if err != nil {
		return err
	}
	for _, row := range rows {
		f := strings.Fields(row.Fields[1])
		h := holiday{rule: holidayRules[f[0]], days: 1}
		if h.rule == nil || len(f) > 5 {
			return row.Errorf("no rule %q", row.Fields[1])
		}
		for i, arg := range f[1:] {
			if h.args[i], err = strconv.Atoi(arg); err != nil {
				return row.Errorf("no number %q", arg)
			}
		}
		if row.Fields[2] != "" {
			if h.days, err = strconv.Atoi(row.Fields[2]); err != nil {
				return row.Errorf("no number %q", row.Fields[2])
			}
		}
		l.holidays = append(l.holidays, h)
		if row.Fields[1][:5] == "cycle" && h.args[3] <= 0 {
			return row.Errorf("no cycle %q", row.Fields[1])
		}
		for _, n := range strings.Split(row.Fields[0], ",") {
			n = strings.TrimSpace(n)
			s := sense{class: cHoliday, n: len(l.holidays)}
			if n != "" && n[0] >= 'A' && n[0] <= 'Z' {
				s.flag = name
			}
			if err := l.add(lower(n), s); err != nil {
				return row.Errorf("%v", err)
			}
		}
	}
	return nil
}

// holidayDate reads "Christmas", "Easter Monday 2019", "Thanksgiving of next year".
func (p *scan) holidayDate(i int) (expr, int) {
	j := p.skip(i, cThe)
	s, k := p.match(j, cHoliday)
	if t, m := p.match(i, cHoliday); s == nil && t != nil {
		s, j, k = t, i, m
	}
	if s == nil {
		return expr{}, i
	}
	e := expr{kind: Date, calendar: calendar{grain: Day, holiday: s.n}}
	if u, m := p.match(k, cUnit); u != nil && (u.grain == Weekend || u.grain == Week) && u.n == 1 { // "Thanksgiving weekend"
		e.weekOf, e.grain, k = true, u.grain, m
	}
	m := p.yearTail(&e, k)
	if p.named(j) || s.flag == name && !p.at(j).capital && m == k {
		return expr{}, i
	}
	return e, m
}

// properName says whether the capitalised part of a day at i is a name: "send it to Dawn".
func (p *scan) properName(i int) bool {
	prev := p.at(i - 1)
	return p.named(i) || i > 0 && !prev.capital && prev.sign == 0 && !p.allCaps(i) && !prev.solo.has(cPart) && !prev.solo.has(cAt) && !prev.solo.has(cIn)
}

// named says whether the capitalised word at i stands behind another one that is no date: "White Christmas", "Operation Red Dawn".
func (p *scan) named(i int) bool {
	prev := p.at(i - 1)
	return prev.capital && prev.w == 0 && i > 1 && p.at(i).capital
}

// nthWeekday is the nth such weekday of a month, counted from its end where n is negative.
func nthWeekday(y, m, weekday, n int) int {
	if n > 0 {
		first := daysOf(y, m, 1)
		return first + mod(weekday-weekdayOf(first), 7) + 7*(n-1)
	}
	last := daysOf(y, m+1, 1) - 1
	return last - mod(weekdayOf(last)-weekday, 7) + 7*(n+1)
}

// easter is Easter Sunday, after the anonymous Gregorian computus.
func easter(y int) int {
	a, b, c := mod(y, 19), floorDiv(y, 100), mod(y, 100)
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := mod(19*a+b-d-g+15, 30)
	i, k := c/4, c%4
	l := mod(32+2*e+2*i-h-k, 7)
	m := (a + 11*h + 19*l) / 433
	n := (h + l - 7*m + 90) / 25
	p := mod(h+l-7*m+33*n+19, 32)
	return daysOf(y, n, p)
}

// orthodoxEaster is Easter Sunday by the Julian calendar, as a Gregorian day.
func orthodoxEaster(y int) int {
	a, b, c := mod(y, 4), mod(y, 7), mod(y, 19)
	d := mod(19*c+15, 30)
	e := mod(2*a+4*b-d+34, 7)
	month, dayOf := (d+e+114)/31, (d+e+114)%31+1
	return daysOf(y, month, dayOf) + floorDiv(y, 100) - floorDiv(y, 400) - 2
}
