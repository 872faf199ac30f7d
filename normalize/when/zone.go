package when

import (
	"io/fs"
	"strconv"

	"github.com/gainsay/gainsay/normalize/tables"
)

// readZones reads when_zones.tsv: names of time zones and their minutes east of Greenwich.
func (l *lexicon) readZones(t fs.FS) error {
	rows, err := tables.Read(t, "when_zones.tsv", "words", "minutes")
	if err != nil {
		return err
	}
	for _, row := range rows {
		n, err := strconv.Atoi(row.Fields[1])
		if err != nil || n < -14*60 || n > 14*60 {
			return row.Errorf("no minutes %q", row.Fields[1])
		}
		if err := l.add(row.Fields[0], sense{class: cZone, n: n}); err != nil {
			return row.Errorf("%v", err)
		}
	}
	return nil
}

// zoneAt says whether a time zone stands at i.
func (p *scan) zoneAt(i int) bool {
	_, ok := p.is(i, cZone)
	return ok
}

// zoneTail reads a time zone: "GMT", "Moscow time", "GMT+3", "(CET)".
func (p *scan) zoneTail(e *expr, j int) int {
	k := j
	if sg := p.at(j); (sg.sign == '+' || sg.sign == '-') && !sg.glued && p.at(j+1).glued && p.at(j+1).digits == 4 && p.at(j+1).num <= 1400 && e.hasClock && e.precise != Hour { // "10:57:32 -0400"
		n := int(p.at(j + 1).num)
		e.zoned, e.zone = true, n/100*60+n%100
		if sg.sign == '-' {
			e.zone = -e.zone
		}
		return j + 2
	}
	if p.sign(k, '(') {
		k++
	}
	s, m := p.match(k, cZone)
	if s == nil && p.at(k).capital && p.has(k+1, cInTime) && !p.has(k, cWeekday) && !p.has(k, cMonth) { // "Baghdad time": local
		return k + 2
	}
	if s == nil || p.at(k).end-p.at(k).start <= 5 && m == k+1 && !p.allCaps(k) && !e.hasClock {
		return j
	}
	e.zoned, e.zone = true, s.n
	if sg := p.at(m); (sg.sign == '+' || sg.sign == '-') && p.at(m+1).num >= 0 && p.at(m+1).digits <= 4 && p.at(m+1).glued {
		n := int(p.at(m + 1).num)
		if n >= 100 {
			n = n/100*60 + n%100
		} else {
			n *= 60
		}
		if n <= 14*60 {
			if sg.sign == '-' {
				n = -n
			}
			e.zone, m = s.n+n, m+2
		}
	}
	if k > j && p.sign(m, ')') {
		m++
	}
	return m
}
