package when

// published reads the day of publication: "2021-11-09", "2021-11", "2021", "2021-11-09T08:30". clock says that it has a time of day.
// What cannot be read is no day.
func published(s string) (i Interval, clock bool) {
	y, rest, ok := cutDigits(s, 4)
	if !ok {
		return Interval{}, false
	}
	c := civil{grain: Year, hasYear: true, year: y}
	if m, more, ok := cutDigits(rest, 2); ok && m >= 1 && m <= 12 {
		c.grain, c.month, rest = Month, m, more
		if d, more, ok := cutDigits(rest, 2); ok && d >= 1 && d <= monthLen(y, m) {
			c.grain, c.day, rest = Day, d, more
		}
	}
	i = Interval{Kind: Date, Grain: c.grain}
	i.Lo, i.Hi = c.bounds(nil)
	if h, more, ok := cutDigits(rest, 2); ok && c.grain == Day && h < 24 {
		if m, more, ok := cutDigits(more, 2); ok && m < 60 {
			i.Lo += int64(h)*hour + int64(m)*minute
			if s, _, ok := cutDigits(more, 2); ok && s < 60 {
				i.Lo += int64(s)
			}
			clock = true
		}
	}
	return i, clock
}

// cutDigits takes n digits, and the sign before them, off the front of s.
func cutDigits(s string, n int) (v int, rest string, ok bool) {
	if s != "" && (s[0] == '-' || s[0] == ':' || s[0] == 'T' || s[0] == ' ') {
		s = s[1:]
	}
	if len(s) < n {
		return 0, s, false
	}
	for i := range n {
		if s[i] < '0' || s[i] > '9' {
			return 0, s, false
		}
		v = v*10 + int(s[i]-'0')
	}
	return v, s[n:], true
}
