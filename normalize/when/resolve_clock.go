package when

// minuteOfDay is the clock in minutes since midnight: the half of the day as said, else as the part of the day says.
func (e *expr) minuteOfDay() int {
	h := e.hour
	half := e.ampm
	if half == 0 && e.dayCode != "" && h <= 12 {
		half = (&sense{text: e.dayCode}).half(h)
		if e.dayCode == "NI" && h < 6 {
			half = 1
		}
	}
	switch {
	case half == 1 && h == 12:
		h = 0
	case half == 2 && h < 12:
		h += 12
	}
	return h*60 + e.min
}

// applyClock gives r the time of day within the day d.
func (p *scan) applyClock(e *expr, d *civil, r *resolved) {
	r.Kind = TimeOfDay
	r.Zoned, r.Zone = e.zoned, int16(e.zone)
	lo, hi := 0, 0
	if e.hasClock {
		lo = e.minuteOfDay()
		hi = lo + 1
		r.Grain = e.precise
		if e.precise == Hour {
			hi = lo + 60
		}
	} else {
		r.Grain = DayPart
		lo, hi = p.dayPartBounds(e)
		r.Vague = true
	}
	if r.Known() && d.grain <= Day && r.Hi-r.Lo == day {
		r.Lo, r.Hi = r.Lo+int64(lo)*minute, r.Lo+int64(hi)*minute
		if e.precise == Second && e.hasClock {
			r.Lo += int64(e.sec)
			r.Hi = r.Lo + 1
		}
		return
	}
	r.Lo, r.Hi = 0, 0
	r.Month, r.Day, r.Weekday = int8(d.month), int8(d.day), int8(d.weekday)
	r.ClockLo, r.ClockHi = int16(lo), int16(hi)
}

// beforeDawn says whether "before" this part of the day means the hours of the same day that lead to it: dawn, sunrise.
func (e *expr) beforeDawn() bool {
	return e.dayCode == "MO" && e.dayPart == noPart && !e.hasClock && e.dayLo > 0
}

// dayPartBounds are the minutes of a part of a day, and of its early or late part.
func (p *scan) dayPartBounds(e *expr) (lo, hi int) {
	lo, hi = int(e.dayLo*60), int(e.dayHi*60)
	third := (hi - lo) / 3
	switch e.dayPart {
	case partStart, partBegin, partHours, partEarlyMo:
		if e.dayCode == "MO" {
			hi = lo + 9*60
		} else {
			hi = hi - third
		}
	case partMid:
		lo, hi = lo+third, hi-third
	case partEnd, partClose, partLateHours:
		lo = hi - 2*third
	}
	if e.bound == Before && e.beforeDawn() { // "before dawn on Tuesday": Tuesday's small hours
		lo, hi = 0, hi-60
	}
	return lo, hi
}
