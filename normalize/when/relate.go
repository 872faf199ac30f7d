package when

import "github.com/gainsay/gainsay/normalize/value"

// Relate says how i stands to another interval, as value.Intervals does, by these rules:
//  1. Lengths compare with lengths, sets with sets; a date and a length are Unknown to one another.
//  2. Stretches of the calendar compare by their bounds, moved to one zone where both name theirs.
//  3. Where a year or a day is not known, only the known fields compare: "26 January" Covers "26 January 2023" and is Apart
//     from "27 January 2023"; no year is invented.
//  4. Now, recently and soon have no bounds that could be Apart: at best they Overlap.
func (i Interval) Relate(v value.Value) value.Relation {
	var o Interval
	switch v := v.(type) {
	case Interval:
		o = v
	case Time:
		o = v.Interval
	default:
		return value.Unknown
	}
	switch {
	case i.Kind == NoKind || o.Kind == NoKind:
		return value.Unknown
	case i.fromNow() && o.fromNow():
		return relateLengths(i, o)
	case i.Kind == Duration || o.Kind == Duration:
		if i.Kind != o.Kind {
			return value.Unknown
		}
		return relateLengths(i, o)
	case i.Kind == Set || o.Kind == Set:
		return relateSets(i, o)
	case i.Kind == Ref || o.Kind == Ref:
		return relateRefs(i, o)
	case i.Known() && o.Known():
		return relateBounds(i, o)
	}
	return relateFields(i, o)
}

// fromNow says whether all that is known of i is how far it lies from the moment of speech: "in five days", undated, or "before five
// days are over".
func (i Interval) fromNow() bool {
	if i.Kind == Duration {
		return i.Mod == Before || i.Mod == After
	}
	return (i.Kind == Date || i.Kind == TimeOfDay) && !i.Known() && !i.Partial() && (i.Low != 0 || i.High != 0)
}

// relateBounds compares two stretches of the calendar.
func relateBounds(a, b Interval) value.Relation {
	aLo, aHi, bLo, bHi := a.Lo, a.Hi, b.Lo, b.Hi
	if a.Zoned && b.Zoned {
		aLo, aHi = a.utc()
		bLo, bHi = b.utc()
	}
	r := halfOpen(aLo, aHi, bLo, bHi)
	if r == value.Apart && a.Zoned != b.Zoned && a.Grain < Day && b.Grain < Day && gap(aLo, aHi, bLo, bHi) < 14*hour {
		return value.Overlaps // another zone may be meant
	}
	return r
}

// gap is the distance between two stretches that do not meet.
func gap(aLo, aHi, bLo, bHi int64) int64 {
	if aHi <= bLo {
		return bLo - aHi
	}
	return aLo - bHi
}

// halfOpen relates [aLo, aHi) and [bLo, bHi).
func halfOpen(aLo, aHi, bLo, bHi int64) value.Relation {
	switch {
	case aLo == bLo && aHi == bHi:
		return value.Equal
	case aHi <= bLo || bHi <= aLo:
		return value.Apart
	case aLo >= bLo && aHi <= bHi:
		return value.Within
	case aLo <= bLo && aHi >= bHi:
		return value.Covers
	}
	return value.Overlaps
}

// relateSets: what recurs with another period recurs otherwise.
func relateSets(a, b Interval) value.Relation {
	switch {
	case a.Kind != b.Kind:
		return value.Unknown
	case a.Low != b.Low || a.Low == 0:
		if a.Low == 0 || b.Low == 0 {
			return value.Unknown
		}
		return value.Apart
	case !a.Partial() && !b.Partial():
		return value.Equal
	}
	return relateFields(a, b)
}

// relateRefs: the bounds of now, recently and soon are nobody's, so they never exclude anything.
func relateRefs(a, b Interval) value.Relation {
	if a.Kind == b.Kind && a == b {
		return value.Equal
	}
	if a.Known() && b.Known() && relateBounds(a, b).Compatible() {
		return value.Overlaps
	}
	return value.Unknown
}
