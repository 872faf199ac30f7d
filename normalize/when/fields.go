package when

import "github.com/gainsay/gainsay/normalize/value"

// A bits is a set of small numbers: days of a year, days of a week, minutes of a day.
type bits [24]uint64

func (b *bits) add(lo, hi int) {
	for i := lo; i < hi; i++ {
		b[i>>6] |= 1 << (i & 63)
	}
}

// relate compares two sets.
func (b *bits) relate(o *bits) value.Relation {
	common, onlyB, onlyO := false, false, false
	for i := range b {
		common = common || b[i]&o[i] != 0
		onlyB = onlyB || b[i]&^o[i] != 0
		onlyO = onlyO || o[i]&^b[i] != 0
	}
	switch {
	case !common:
		return value.Apart
	case !onlyB && !onlyO:
		return value.Equal
	case !onlyB:
		return value.Within
	case !onlyO:
		return value.Covers
	}
	return value.Overlaps
}

// relateFields compares what is known of two dates of which one is not whole. Each field is a set of what it allows;
// the fields' relations are joined: one Apart parts all, and one side must be narrower in every field to be Within.
func relateFields(a, b Interval) value.Relation {
	if !(a.Known() || a.Partial()) || !(b.Known() || b.Partial()) {
		return value.Unknown
	}
	if a.opened() || b.opened() {
		return relateOpened(a, b)
	}
	return eachField(a, b)
}

// eachField joins the relations of the fields.
func eachField(a, b Interval) value.Relation {
	r := bothYears(a, b)
	for _, field := range []func(Interval, *bits){daysOfYear, daysOfWeek, minutesOfDay} {
		var x, y bits
		field(a, &x)
		field(b, &y)
		r = join(r, x.relate(&y))
	}
	return r
}

// bothYears relates the years: one that is not known covers any.
func bothYears(a, b Interval) value.Relation {
	switch {
	case a.Known():
		return value.Within
	case b.Known():
		return value.Covers
	}
	return value.Equal
}

// join is the relation of pairs whose parts stand as r and s.
func join(r, s value.Relation) value.Relation {
	switch {
	case r == value.Apart || s == value.Apart:
		return value.Apart
	case r == value.Equal:
		return s
	case s == value.Equal || r == s:
		return r
	}
	return value.Overlaps
}

// daysOfYear adds the days, each month counted as 31, on which the interval may fall.
func daysOfYear(i Interval, b *bits) {
	switch {
	case !i.Known() && i.Month != 0 && i.Day != 0:
		at := 31*int(i.Month-1) + int(i.Day) - 1
		i.addOpen(b, at, at+1, 0, 372)
	case !i.Known() && i.Month != 0:
		n := 1
		switch i.Grain {
		case Season, Quarter:
			n = 3
		case Half:
			n = 6
		}
		if i.opened() {
			at := 31 * int(i.Month-1)
			i.addOpen(b, at, min(at+31*n, 372), 0, 372)
			return
		}
		for m := range n {
			at := 31 * mod(int(i.Month)-1+m, 12)
			b.add(at, at+31)
		}
	case !i.Known() && i.Day != 0:
		for m := range 12 {
			at := 31*m + int(i.Day) - 1
			i.addOpen(b, at, at+1, 31*m, 31*m+31)
		}
	case !i.Known() || i.Lo == Ever || i.Hi == Forever || i.Hi-i.Lo >= 366*day:
		b.add(0, 372)
	default:
		for n := floorDiv(int(i.Lo), day); n*day < int(i.Hi); n++ {
			_, m, d := dateOf(n)
			b.add(31*(m-1)+d-1, 31*(m-1)+d)
		}
	}
}

// daysOfWeek adds the days of the week on which the interval may fall.
func daysOfWeek(i Interval, b *bits) {
	switch {
	case !i.Known() && i.Weekday != 0:
		i.addOpen(b, int(i.Weekday), int(i.Weekday)+1, 1, 8)
	case !i.Known() || i.Lo == Ever || i.Hi == Forever || i.Hi-i.Lo > 6*day:
		b.add(1, 8)
	default:
		for n := floorDiv(int(i.Lo), day); n*day < int(i.Hi); n++ {
			b.add(weekdayOf(n), weekdayOf(n)+1)
		}
	}
}

// minutesOfDay adds the minutes of the day at which the interval may fall.
func minutesOfDay(i Interval, b *bits) {
	lo, hi := int(i.ClockLo), int(i.ClockHi)
	if i.Known() {
		if i.Lo == Ever || i.Hi == Forever || i.Hi-i.Lo >= day {
			lo, hi = 0, 24*60
		} else {
			lo = mod(int(i.Lo), day) / minute
			hi = lo + int(i.Hi-i.Lo+minute-1)/minute
		}
	} else if hi == 0 {
		hi = 24 * 60
	} else if i.opened() {
		i.addOpen(b, lo, min(hi, 24*60), 0, 24*60)
		return
	}
	b.add(lo, min(hi, 24*60))
	if hi > 24*60 {
		b.add(0, min(hi, 48*60)-24*60)
	}
}
