package when

// tolerances of a length that is bounded or rounded: more than nine months is up to half as much again.
const (
	moreThan = 1.5
	lessThan = 0.8
	about    = 0.1
)

// resolveLength gives r the seconds of a Duration.
func (p *scan) resolveLength(e *expr, r *resolved) {
	for _, s := range e.lengths() {
		r.Low += s.lo * s.unit.length()
		r.High += s.hi * s.unit.length()
		r.Grain = s.unit
		r.Vague = r.Vague || s.vague
	}
	if r.timex == "" {
		r.timex = durationTIMEX(e.lengths())
	}
	if e.bound == Within && r.Mod == NoMod {
		r.Mod = Within
		if n, ok := p.speechDay(); ok && p.news() && p.soon(e.from) && !e.buf[0].vague && r.Grain >= Day { // "within two weeks", from now
			at := int64(n) * day
			r.Kind, r.Vague = Date, true
			r.Lo, r.Hi = at, move(at, e.buf[0].n, e.buf[0].unit)
			if p.hasClock {
				r.Lo = p.speech.Lo
			}
			r.Low, r.High = 0, 0
			return
		}
	}
	if next := p.at(e.to); (e.bound == Before || e.bound == After) && r.Mod == NoMod && (next.end == 0 || next.sign != 0) && p.soon(e.from) {
		r.Mod = e.bound // "will begin after three hours": so far from now
	}
	bound(&r.Interval)
}

// bound opens or widens a length by its mod.
func bound(i *Interval) {
	switch i.Mod {
	case More:
		i.High *= moreThan
	case Less:
		i.Low *= lessThan
	case AtLeast, After:
		i.High = Unbounded
	case AtMost, Within, Before:
		i.Low = 0
	case Approx:
		i.Low, i.High, i.Vague = i.Low*(1-about), i.High*(1+about), true
	}
	i.High = min(i.High, Unbounded)
}

// resolveSet gives r the period of what recurs, and what is fixed in it.
func (p *scan) resolveSet(e *expr, r *resolved) {
	r.Month, r.Weekday, r.Day = int8(e.month), int8(e.weekday), int8(e.day)
	r.Grain = Day
	switch {
	case e.text != "":
		r.timex = e.text
		r.Low, r.Grain = lengthOfTIMEX(e.text)
	case e.weekday != 0:
		r.Low = float64(max(e.every, 1)) * Week.length()
		r.timex = "XXXX-WXX-" + string(rune('0'+e.weekday))
	case e.month != 0:
		r.Low, r.Grain = Year.length(), Month
		r.timex = string(appendTwo([]byte("XXXX-"), e.month))
	case e.season != 0:
		r.Low, r.Grain, r.Month = Year.length(), Season, int8(seasonMonth[e.season])
		r.timex = "XXXX-" + seasonCodes[e.season]
	case e.day != 0:
		r.Low = Month.length()
		r.timex = string(appendTwo([]byte("XXXX-XX-"), e.day))
	case e.lens > 0:
		r.Low, r.Grain = e.buf[0].n*e.buf[0].unit.length(), e.buf[0].unit
		r.timex = durationTIMEX(e.lengths())
	default:
		r.Low = day
		r.timex = "XXXX-XX-XX"
	}
	r.High = r.Low
	if e.hasClock {
		m := e.minuteOfDay()
		r.ClockLo, r.ClockHi = int16(m), int16(m+1)
		if e.weekday == 0 && e.lens > 0 {
			r.timex = "XXXX-XX-XX"
		}
		r.timex = string(e.appendClock([]byte(r.timex), r))
	} else if e.dayCode != "" {
		lo, hi := p.dayPartBounds(e)
		r.ClockLo, r.ClockHi = int16(lo), int16(hi)
		r.timex += "T" + e.dayCode
	}
}

// lengthOfTIMEX is the period in seconds that a table's TIMEX names.
func lengthOfTIMEX(t string) (float64, Grain) {
	switch t {
	case "XXXX":
		return Year.length(), Year
	case "XXXX-XX":
		return Month.length(), Month
	case "XXXX-WXX":
		return Week.length(), Week
	case "XXXX-XX-XX", "XXXX-XX-XXTNI":
		return day, Day
	}
	if len(t) < 3 || t[0] != 'P' {
		return 0, NoGrain
	}
	i, n, time := 1, 0, false
	if t[i] == 'T' {
		i, time = i+1, true
	}
	for ; i < len(t)-1; i++ {
		n = n*10 + int(t[i]-'0')
	}
	for g := Second; g <= Millennium; g++ {
		if unitCodes[g] == t[len(t)-1:] && (g < DayPart) == time {
			return float64(n) * g.length(), g
		}
	}
	return 0, NoGrain
}

// resolveRef places now on the day of publication, and what is before and after it on its sides.
func (p *scan) resolveRef(e *expr, r *resolved) {
	r.timex = e.text
	r.Vague, r.Grain = true, Day
	if !p.speech.Known() {
		return
	}
	r.Lo, r.Hi = p.speech.Lo, p.speech.Hi
	switch e.text[:2] {
	case "PA":
		r.Lo, r.Hi = Ever, p.speech.Lo
	case "FU":
		r.Lo, r.Hi = p.speech.Hi, Forever
	}
}
