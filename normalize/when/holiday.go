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
			if h.args[i], err = strconv.Atoi(arg); err != nil || h.args[i] < -9999 || h.args[i] > 9999 {
				return row.Errorf("no number %q", arg)
			}
		}
		if f[0] == "cycle" && h.args[3] <= 0 || f[0] == "hebrew" && (h.args[0] < 1 || h.args[0] > 13) {
			return row.Errorf("no %s %q", f[0], row.Fields[1])
		}
		if row.Fields[2] != "" {
			if h.days, err = strconv.Atoi(row.Fields[2]); err != nil || h.days < 1 || h.days > 366 {
				return row.Errorf("no number of days %q", row.Fields[2])
			}
		}
		l.holidays = append(l.holidays, h)
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
