package when

import "github.com/gainsay/gainsay/claims/syntax"

// share gives an expression the year that its neighbour in a list or range has: "the spring and summer of 1979",
// "from 4 March to 5 June 2021".
func (p *scan) share() {
	for i := len(p.found) - 2; i >= 0; i-- {
		if i+2 < len(p.found) {
			p.adoptDay(&p.found[i], &p.found[i+1], &p.found[i+2])
		}
		a, b := &p.found[i], &p.found[i+1]
		if a.link == noLink {
			a.link = p.linked(a, b)
		}
		if p.opensAndCloses(a, b) {
			a.link = linkRange
		}
		if a.link == noLink || a.kind == Duration || b.kind == Duration {
			continue
		}
		if a.link == linkList && p.sign(a.to, '/') && a.grain == Day && b.grain == Day && a.hasYear && b.hasYear {
			a.link = linkRange
		}
		if a.link == linkRange && a.hasClock && b.hasClock {
			p.shareClock(a, b)
		}
		open := a.dated() && !a.hasYear && a.yearDir == noDir && a.dir == noDir && a.lens == 0 && !a.deictic && a.monthDir == noDir && a.weekDir == noDir
		if open && a.grain < Year && (a.month != 0 || a.season != 0 || a.quarter != 0 || a.half != 0) && b.grain < Year && (b.hasYear || b.yearDir != noDir) && b.nth == 0 {
			a.hasYear, a.year, a.yearDir = b.hasYear, b.year, b.yearDir
			if a.hasYear && a.month > b.month && b.month != 0 && a.month != 0 && a.link == linkRange {
				a.year--
			}
		}
		if a.hasYear && b.hasYear && a.grain == Year && b.grain == Year && b.year <= 0 && a.year > 0 && a.year < 1000 || a.grain == Year && b.grain == Year && b.year <= 0 && a.year > 0 && a.link == linkRange && p.at(a.to-1).digits <= 4 && a.year < 1000 {
			a.year = 1 - a.year
		}
	}
}

// adoptDay gives two clocks the day before them: "Thursday from 9 am to 11 am".
func (p *scan) adoptDay(d, a, b *expr) {
	if a.link != linkRange || !a.hasClock || !b.hasClock || a.dated() || b.dated() || !d.dated() || d.grain != Day || d.hasClock || d.lens > 0 || d.part != noPart || d.nth != 0 {
		return
	}
	j := p.comma(d.to)
	for _, c := range []class{cFrom, cBetween} {
		j = p.skip(j, c)
	}
	if j == a.from {
		a.calendar, b.calendar = d.calendar, d.calendar
		a.from, d.absorbed = d.from, true
	}
}

// shareClock gives the first of two clocks the zone and the day of the second, and the second the half of the day that follows
// the first: "11:30-1:30" ends after noon.
func (p *scan) shareClock(a, b *expr) {
	if b.zoned && !a.zoned {
		a.zoned, a.zone = true, b.zone
	}
	if a.ampm == 0 && b.ampm == 0 && a.dayCode == "" && b.dayCode == "" && b.hour < 12 && b.hour*60+b.min < a.hour*60+a.min && !b.dated() && a.hour <= 12 && !p.padded(b.from) {
		b.ampm = 2
	}
	if !a.dated() && b.dated() && b.grain == Day && b.lens == 0 {
		a.calendar = b.calendar
	} else if a.dated() && !b.dated() && a.grain == Day && a.lens == 0 {
		b.calendar = a.calendar
	}
}

// padded says whether the hour at piece i is written as clocks of 24 hours have it: "05:00", "00:30".
func (p *scan) padded(i int) bool {
	w := p.at(i)
	return w.num == 0 || w.digits == 2 && w.num < 10
}

// linked says how two expressions hang together by the words between them.
func (p *scan) linked(a, b *expr) link {
	l, j := p.conj(a.to)
	if l == noLink {
		return noLink
	}
	j = p.skip(j, cThe)
	for range 3 {
		if j >= b.from {
			break
		}
		if k := p.skip(p.skip(p.skip(j, cIn), cOn), cThe); k > j {
			j = k
			continue
		}
		if s, k := p.match(j, cMod); s != nil {
			j = k
			continue
		}
		break
	}
	if j < b.from {
		return noLink
	}
	if l == linkList && (p.between(a.from) || a.from > 0 && p.boundBetween(a.from)) && p.has(a.to, cAnd) {
		return linkRange
	}
	return l
}

// boundBetween looks for "between" a few pieces before i: "between about 1990", "between mid-June".
func (p *scan) boundBetween(i int) bool {
	for d := 1; d <= 3; d++ {
		if p.has(i-d, cBetween) {
			return true
		}
		if !p.at(i-d).mask.has(cMod) && !p.at(i-d).mask.has(cThe) {
			return false
		}
	}
	return false
}

// orderEnds moves a beginning whose year was guessed before its end: "between August and October".
func (p *scan) orderEnds(a, b *expr) {
	guessed := func(e *expr) bool {
		return e.kind != Duration && !e.hasYear && e.yearDir == noDir && e.lens == 0 && e.dir == noDir && (e.month != 0 || e.season != 0) && e.resolved.Known()
	}
	if !guessed(a) || a.resolved.Lo == Ever {
		return
	}
	b.resolved = p.resolve(b)
	if !guessed(b) || b.resolved.Lo == Ever || a.resolved.Lo < b.resolved.Lo {
		return
	}
	y, _, _ := dateOf(floorDiv(int(a.resolved.Lo), day))
	a.hasYear, a.year = true, y-1
	a.resolved = p.resolve(a)
}

// opensAndCloses says whether a bound that opens and one that closes make one period: "after 9:30 but before 11:00".
func (p *scan) opensAndCloses(a, b *expr) bool {
	if a.bound != After && a.bound != Since || b.bound != Before && b.bound != Until && b.bound != By || a.kind == Duration || b.kind == Duration {
		return false
	}
	j, ok := p.is(a.to, cBut)
	if !ok {
		if j, ok = p.is(p.comma(a.to), cAnd); !ok {
			return false
		}
	}
	s, k := p.match(j, cBound)
	return s != nil && k == b.from
}

// ranges says whether two linked expressions are the ends of one period.
func (e *expr) ranges(o *expr) bool {
	if e.kind == Duration || o.kind == Duration {
		return e.kind == o.kind
	}
	return (e.kind == Date || e.kind == TimeOfDay || e.kind == Ref) && (o.kind == Date || o.kind == TimeOfDay || o.kind == Ref)
}

// joinTimes makes one Time of the two ends of a period.
func (p *scan) joinTimes(a, b Time) Time {
	parts := a.Parts
	if parts == nil {
		parts = []Time{a}
	}
	parts = append(parts, b)
	t := Time{From: a.From, To: b.To, Span: syntax.Span{Start: a.Start, End: b.End}, Parts: parts, TIMEX: a.TIMEX + "/" + b.TIMEX, Warnings: append(a.Warnings, b.Warnings...)}
	x, y := a.Interval, b.Interval
	t.Interval = x
	t.Mod = NoMod
	t.Grain = min(x.Grain, y.Grain)
	t.Vague = x.Vague || y.Vague
	switch {
	case x.Kind == Duration:
		t.Low, t.High = min(x.Low, y.Low), max(x.High, y.High)
	case x.Hi == Forever && y.Lo == Ever && x.Lo < y.Hi:
		t.Lo, t.Hi = x.Lo, y.Hi
	case x.Known() && y.Known() && x.Lo < y.Hi:
		t.Lo, t.Hi = x.Lo, y.Hi
		if y.Mod == Until && y.Lo == Ever && x.Lo == Ever {
			t.Lo = x.Hi
		}
		if y.Grain < Day && y.Hi != Forever && y.Lo != Ever { // a period by the clock ends when its last time begins
			t.Hi = max(y.Lo, x.Lo+1)
		}
	case !x.Known() && !y.Known() && x.ClockHi != 0 && y.ClockHi != 0 && x.ClockLo < y.ClockLo:
		t.ClockHi = y.ClockLo
	default:
		t.Lo, t.Hi = 0, 0
		t.Month, t.Day, t.Weekday, t.ClockLo, t.ClockHi = 0, 0, 0, 0, 0
	}
	return t
}
