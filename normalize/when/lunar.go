package when

import "math"

// islamicDay is the day of the Islamic calendar that falls in a Gregorian year: args month, day, shift. A month begins on the day
// after the new moon, or a day later where the moon was new after sunset in Mecca. Sightings elsewhere can be a day off.
func islamicDay(y int, a [4]int) (int, bool) {
	guess := int(float64(y-622) * 33 / 32)
	for h := guess - 1; h <= guess+2; h++ {
		n := islamicMonth(h, a[0]) + a[1] - 1 + a[2]
		if gy, _, _ := dateOf(n); gy == y {
			return n, true
		}
	}
	return 0, false
}

// islamicMonth is the first day of a month: the tabular calendar, whose era begins on 19 July 622 (Gregorian), tells which moon it is.
func islamicMonth(y, m int) int {
	n := daysOf(622, 7, 19) + (y-1)*354 + floorDiv(3+11*y, 30) + 29*(m-1) + m/2
	k := math.Round((float64(n) - 1.5 - newMoon2000) / lunation)
	return int(math.Floor(moon(k)+(24-sunsetMecca)/24)) + 1
}

// sunsetMecca is the mean hour of sunset in Mecca, by Greenwich.
const sunsetMecca = 15.5

// A lunation is the mean length of a lunar month in days; newMoon2000 is the new moon of 6 January 2000.
const (
	lunation    = 29.530588861
	newMoon2000 = 730490.26
)

// hebrewDay is the day of the Hebrew calendar that falls in a Gregorian year: args month (Nisan is 1, Tishri 7), day.
func hebrewDay(y int, a [4]int) (int, bool) {
	for h := y + 3759; h <= y+3761; h++ {
		m := a[0]
		if m == 12 && hebrewLeap(h) {
			m = 13 // Purim falls in the second Adar
		}
		n := hebrew(h, m, a[1])
		switch a[2] {
		case 1: // moved off the Sabbath: a fast is kept a day later
			if weekdayOf(n) == 6 {
				n++
			}
		case 2: // Yom HaShoah: not on a Friday or a Sunday
			switch weekdayOf(n) {
			case 5:
				n--
			case 7:
				n++
			}
		}
		n += a[3]
		if gy, _, _ := dateOf(n); gy == y {
			return n, true
		}
	}
	return 0, false
}

func hebrewLeap(y int) bool { return mod(7*y+1, 19) < 7 }

// hebrewNew counts the days to the first of Tishri of a Hebrew year, after the molad and its postponements.
func hebrewNew(y int) int {
	months := floorDiv(235*y-234, 19)
	parts := 12084 + 13753*months
	n := 29*months + floorDiv(parts, 25920)
	if mod(3*(n+1), 7) < 3 {
		n++
	}
	return n
}

func hebrewYear(y int) int {
	n := hebrewNew(y)
	before, after := hebrewNew(y-1), hebrewNew(y+1)
	switch {
	case after-n == 356:
		return n + 2
	case n-before == 382:
		return n + 1
	}
	return n
}

// hebrew counts the days to a day of the Hebrew calendar. 1 Tishri 1 was 7 September of the year -3760 (Gregorian).
func hebrew(y, m, d int) int {
	length := hebrewYear(y+1) - hebrewYear(y)
	days := func(m int) int {
		switch {
		case m == 2 || m == 4 || m == 6 || m == 10 || m == 13, m == 12 && !hebrewLeap(y), m == 8 && mod(length, 10) != 5, m == 9 && mod(length, 10) == 3:
			return 29
		}
		return 30
	}
	n := daysOf(-3760, 9, 7) + hebrewYear(y) + d - 1
	last := 12
	if hebrewLeap(y) {
		last = 13
	}
	for i := 7; i != m; {
		n += days(i)
		if i++; i > last {
			i = 1
		}
	}
	return n
}

// moonDay is the first day of a new or full moon on or after a day of a year, by the clock so many hours east: args month, day,
// hours east, days after.
func moonDay(y int, a [4]int, phase float64) (int, bool) {
	from := float64(daysOf(y, a[0], a[1])) - float64(a[2])/24
	k := math.Floor((from-newMoon2000)/lunation) - 1
	for range 4 {
		if t := moon(k + phase); t >= from {
			return int(math.Floor(t+float64(a[2])/24)) + a[3], true
		}
		k++
	}
	return 0, false
}

// julianDay0 is the Julian date of 1 January of the year 0.
const julianDay0 = 1721059.5

// moon is the moment of a lunation's phase in days since 1 January of the year 0, good to some minutes: the mean phase and the
// largest periodic terms (J. Meeus, Astronomical Algorithms, chapter 49).
func moon(k float64) float64 {
	t := k / 1236.85
	jde := 2451550.09766 + 29.530588861*k + 0.00015437*t*t
	rad := math.Pi / 180
	m := rad * (2.5534 + 29.10535670*k)
	mm := rad * (201.5643 + 385.81693528*k + 0.0107582*t*t)
	f := rad * (160.7108 + 390.67050284*k - 0.0016118*t*t)
	e := 1 - 0.002516*t
	jde += -0.40720*math.Sin(mm) + 0.17241*e*math.Sin(m) + 0.01608*math.Sin(2*mm) + 0.01039*math.Sin(2*f) +
		0.00739*e*math.Sin(mm-m) - 0.00514*e*math.Sin(mm+m) + 0.00208*e*e*math.Sin(2*m) - 0.00111*math.Sin(mm-2*f)
	return jde - julianDay0
}
