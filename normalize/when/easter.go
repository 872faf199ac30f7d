package when

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
