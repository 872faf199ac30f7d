package when

import "github.com/gainsay/gainsay/normalize/value"

// sunday is the weekday that may begin a week or end it.
const sunday = 7

// opened says whether i lacks its year or day, and is open to one side: "before October", "after Tuesday", "since 9 pm".
func (i Interval) opened() bool { return i.Partial() && i.Mod >= Before && i.Mod <= By }

// opensBack and opensOn say to which side.
func (i Interval) opensBack() bool { return i.Mod == Before || i.Mod == Until || i.Mod == By }
func (i Interval) opensOn() bool   { return i.Mod == After || i.Mod == Since }

// relateOpened compares two dates that lack a part, at least one of them open to a side. Both are taken to lie in one year, week or
// day, as two statements without dates speak of one moment: "in May" is Within "before October", "after May" is Apart from "before
// March". Beside a date that is whole nothing is known of the year that they lack.
func relateOpened(a, b Interval) value.Relation {
	if a.Known() && a.Grain < Day || b.Known() && b.Grain < Day {
		return eachField(a, b) // the time of day alone
	}
	if a.fieldsKnown() != 1 || b.fieldsKnown() != 1 {
		return value.Unknown // "before 3 pm on 5 May": open in which?
	}
	a, b = a.onTheHour(), b.onTheHour()
	x, y := a, b
	x.Mod, y.Mod = NoMod, NoMod
	same := eachField(x, y) == value.Equal
	if same && (a.opensBack() && b.opensOn() || a.opensOn() && b.opensBack()) {
		if a.Mod == Before || b.Mod == Before || a.Mod == After || b.Mod == After {
			return value.Apart // "before Sunday" / "after Sunday"
		}
		return value.Overlaps
	}
	if same && a.Mod != b.Mod && a.ClockHi != 0 {
		return value.Overlaps // "shortly after 3 pm" / "at 3 pm"
	}
	if !same && (a.Weekday == sunday || b.Weekday == sunday) {
		return value.Overlaps
	}
	return eachField(a, b)
}

// onTheHour takes "3 pm" for the minute, not for the hour that begins with it.
func (i Interval) onTheHour() Interval {
	if i.Grain == Hour && i.ClockHi != 0 {
		i.ClockHi = i.ClockLo + 1
	}
	return i
}

// fieldsKnown counts the fields of a partial date: its place in the year, in the week and in the day.
func (i Interval) fieldsKnown() int {
	n := 0
	for _, known := range [3]bool{i.Month|i.Day != 0, i.Weekday != 0, i.ClockHi != 0} {
		if known && i.Partial() {
			n++
		}
	}
	return n
}

// addOpen adds what lies from lo to hi as the mod of i opens it within a cycle from first to last. Two numbers beyond the cycle stand
// for all that lies before and after it: "before Monday" is not nothing.
func (i Interval) addOpen(b *bits, lo, hi, first, last int) {
	switch {
	case !i.opened():
		b.add(lo, hi)
		return
	case i.Mod == Since:
		hi = last
	case i.Mod == After:
		lo, hi = hi, last
	case i.Mod == Before || i.Grain < DayPart: // "until 9 pm"
		lo, hi = first, lo
	default:
		lo = first
	}
	b.add(lo, hi)
	if i.opensBack() {
		b.add(cycles, cycles+1)
	} else {
		b.add(cycles+1, cycles+2)
	}
}

// cycles is the first number beyond all cycles.
const cycles = 24 * 60
