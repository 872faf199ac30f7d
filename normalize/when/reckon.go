package when

import "github.com/gainsay/gainsay/normalize/value"

// People count with the first and the last: "from Monday to Wednesday" is three days as well as two. So do they up to so many days, or
// longer units.
const (
	countedDays  = 120
	countedUnits = 24
)

// Bound is the day, month or other stretch that an interval open to one side begins or ends with: of "until May" it is May.
// Any other interval is its own.
func (i Interval) Bound() Interval {
	mod := i.Mod
	if mod < Before || mod > By {
		return i
	}
	i.Mod = NoMod
	switch {
	case !i.Known():
	case i.Lo == Ever && i.Hi != Forever:
		if mod == Before && i.Grain >= DayPart {
			i.Lo, i.Hi = i.Hi, i.later(i.Hi, 1)
		} else if i.Grain < DayPart {
			i.Lo, i.Hi = i.Hi, i.Hi+int64(i.Grain.length())
		} else {
			i.Lo = i.later(i.Hi, -1)
		}
	case i.Hi == Forever && i.Lo != Ever:
		if mod == After && i.Grain >= DayPart {
			i.Lo, i.Hi = i.later(i.Lo, -1), i.Lo
		} else {
			i.Hi = i.later(i.Lo, 1)
		}
	}
	return i
}

// later is the moment n units of i's grain after at.
func (i Interval) later(at int64, n int) int64 {
	if m := i.Grain.months(); m > 0 {
		return int64(addMonths(floorDiv(int(at), day), n*m)) * day
	}
	return at + int64(n)*int64(i.Grain.length())
}

// bounded says whether both ends are known.
func (i Interval) bounded() bool { return i.Known() && i.Lo != Ever && i.Hi != Forever }

// Between is the length from one date to another, as their words tell it: of two days their difference in days, from April to June
// two months, from 18:00 to 9:00 fifteen hours. Of dates that are not told alike it is a range. Where years or days are not known, the
// second date is the next one after the first. ok is false where nothing can be reckoned.
func Between(from, to Interval) (length Interval, ok bool) {
	length = Interval{Kind: Duration, Grain: max(from.Grain, to.Grain)}
	var n float64
	switch {
	case from.bounded() && to.bounded():
		if to.Lo <= from.Lo {
			return Interval{}, false
		}
		switch m := from.Grain.months(); {
		case from.Grain != to.Grain && (from.Grain >= Day || to.Grain >= Day):
			length.Low, length.High, length.Vague = max(0, float64(to.Lo-from.Hi)), float64(to.Hi-from.Lo), true
			return length, true
		case m > 0:
			n = float64(monthOf(to.Lo)-monthOf(from.Lo)) * Month.length()
		default:
			n = float64(to.Lo - from.Lo)
		}
	case from.Partial() && to.Partial():
		if n, ok = from.cyclic(to); !ok {
			return Interval{}, false
		}
	default:
		return Interval{}, false
	}
	length.Low, length.High = n, n
	return length, n > 0
}

// monthOf counts months from the year 0.
func monthOf(at int64) int {
	y, m, _ := dateOf(floorDiv(int(at), day))
	return 12*y + m
}

// cyclic is the length from one partial date to the next other one: from Friday to Tuesday four days.
func (i Interval) cyclic(o Interval) (float64, bool) {
	if i.fieldsKnown() != 1 || o.fieldsKnown() != 1 {
		return 0, false
	}
	switch {
	case i.Weekday != 0 && o.Weekday != 0:
		return float64(mod(int(o.Weekday-i.Weekday), 7) * day), true
	case i.ClockHi != 0 && o.ClockHi != 0:
		return float64(mod(int(o.ClockLo)-int(i.ClockLo), 24*60) * minute), true
	case i.Month != 0 && o.Month != 0 && i.Day == 0 && o.Day == 0:
		return float64(mod(int(o.Month-i.Month), 12)) * Month.length(), true
	case i.Month != 0 && o.Month != 0 && i.Day != 0 && o.Day != 0:
		from, to := daysOf(2023, int(i.Month), int(i.Day)), daysOf(2023, int(o.Month), int(o.Day))
		return float64(mod(to-from, 365) * day), true
	case i.Month|o.Month == 0 && i.Day != 0 && o.Day > i.Day:
		return float64(int(o.Day-i.Day) * day), true
	}
	return 0, false
}

// RelateLength says how a length that Between reckoned stands to one that somebody told: Equal where the words may mean it, Within where
// they bound it ("less than ten days"), Apart where they cannot. The first and the last day, month or year may both be counted.
func (i Interval) RelateLength(told Interval) value.Relation {
	if i.Kind != Duration || told.Kind != Duration || told.High == 0 {
		return value.Unknown
	}
	unit, both := i.Grain.length(), 0.0
	if i.Grain == told.Grain && (i.Grain == Day && told.Low <= countedDays*unit || i.Grain > Day && told.Low <= countedUnits*unit) {
		both = unit
	}
	if i.Grain >= Day && told.Grain < Day {
		return value.Unknown // "met for four hours" in three days
	}
	low, high := told.Low, told.High
	switch told.Mod {
	case Less:
		return relateLimit(i.High < high, i.Low >= high)
	case More:
		return relateLimit(i.Low > low, i.High+both <= low)
	case AtLeast:
		return relateLimit(i.Low+both >= low, i.High+both < low)
	case AtMost, Within:
		return relateLimit(i.High <= high, i.Low > high)
	}
	switch {
	case told.Grain > i.Grain:
		low, high = low-told.slack(low), high+told.slack(high)
	case told.Grain < i.Grain && !i.Vague:
		low, high = low-unit, high+unit
	}
	if i.High < (low-both)*0.999 || i.Low > high*1.001 {
		return value.Apart
	}
	return value.Equal
}

// relateLimit is the relation of a value to a limit that it keeps or breaks.
func relateLimit(keeps, breaks bool) value.Relation {
	switch {
	case keeps:
		return value.Within
	case breaks:
		return value.Apart
	}
	return value.Overlaps
}

// Ending is when something ends that begins in i and lasts so long: "three days" from Monday end on Wednesday or Thursday.
// ok is false where nothing can be reckoned.
func (i Interval) Ending(length Interval) (Interval, bool) {
	lo, hi, ok := length.span(i)
	if !ok {
		return Interval{}, false
	}
	out := i
	out.Mod, out.Vague = NoMod, true
	out.Lo, out.Hi = move(i.Lo, lo, Second), Forever
	if hi < Unbounded {
		out.Hi = move(i.Hi, hi, Second)
	}
	return out, true
}

// Beginning is when something began that ended in i and lasted so long.
func (i Interval) Beginning(length Interval) (Interval, bool) {
	lo, hi, ok := length.span(i)
	if !ok {
		return Interval{}, false
	}
	out := i
	out.Mod, out.Vague = NoMod, true
	out.Lo, out.Hi = Ever, move(i.Hi, -lo, Second)
	if hi < Unbounded {
		out.Lo = move(i.Lo, -hi, Second)
	}
	return out, true
}

// span gives the least and the greatest number of seconds that a told length may mean, reckoned from a date as exact as at.
func (i Interval) span(at Interval) (lo, hi float64, ok bool) {
	if i.Kind != Duration || !at.bounded() || i.High == 0 || at.Grain > i.Grain && at.Grain > Day {
		return 0, 0, false
	}
	lo, hi = i.Low, i.High
	switch i.Mod {
	case Less:
		lo = 0
	case More:
		hi = Unbounded
	}
	if i.Grain != Day {
		lo, hi = lo-i.slack(lo), min(Unbounded, hi+i.slack(hi))
	}
	if i.Grain >= Day && lo >= day {
		lo -= day
	}
	return lo, hi, true
}

// Shifted is the day that lies so long after i (sign 1) or before it (-1): "three weeks" after 3 May. Without a length it is any moment
// after or before. ok is false where nothing can be reckoned.
func (i Interval) Shifted(length Interval, sign int) (Interval, bool) {
	if !i.bounded() || i.Grain > Day {
		return Interval{}, false
	}
	out := i
	out.Mod, out.Vague = NoMod, true
	if length.Kind == NoKind {
		if sign > 0 {
			out.Lo, out.Hi, out.Mod = i.Lo, Forever, Since
		} else {
			out.Lo, out.Hi, out.Mod = Ever, i.Hi, Until
		}
		return out, true
	}
	if length.Kind != Duration || length.High == 0 || length.Grain < i.Grain {
		return Interval{}, false
	}
	lo, hi := length.Low, length.High
	if length.Grain != Day {
		lo, hi = lo-length.slack(lo), min(Unbounded, hi+length.slack(hi))
	}
	if hi >= Unbounded {
		return Interval{}, false
	}
	if sign < 0 {
		lo, hi = -hi, -lo
	}
	out.Lo, out.Hi = move(i.Lo, lo, Second), move(i.Hi, hi, Second)
	return out, true
}
