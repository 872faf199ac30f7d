package when

// dayOfClock finds the day of a clock or part of a day that has none.
func (p *scan) dayOfClock(e *expr, c civil) civil {
	if p.ctx.Ahead {
		if n, ok := p.speechDay(); ok {
			c.setDay(n)
			if e.hasClock && p.hasClock && int64(n)*day+int64(e.minuteOfDay())*minute < p.speech.Lo {
				c.setDay(n + 1)
			}
		}
		return c
	}
	if ahead := p.anchor.Lo > p.speech.Lo && p.inNews && !p.here; p.anchor.Known() && p.anchor.Grain <= Day && p.anchor.Lo != Ever && e.hasClock && !ahead {
		c.setDay(floorDiv(int(p.anchor.Lo), day))
	} else if p.at(e.from).mask.has(cThe) || p.at(e.from-1).mask.has(cThe) && e.dayCode != "" {
		if p.anchor.Known() && p.anchor.Grain <= Day && p.anchor.Lo != Ever {
			c.setDay(floorDiv(int(p.anchor.Lo), day))
		}
	}
	c.grain = DayPart
	return c
}

// weekdayOf resolves a day of the week: by "last" and "next", by its week, else by the tense of its verb.
func (p *scan) weekdayOf(e *expr, c civil) civil {
	ref, grain, ok := p.referenceDay(e.dir)
	if e.dir == noDir && e.weekDir == noDir || e.dir == dirThis || e.dir == dirLast || e.dir == dirNext {
		ref, grain, ok = p.referenceDay(noDir)
	}
	if !ok || grain > Day {
		return c
	}
	monday := ref - weekdayOf(ref) + 1
	n := monday + e.weekday - 1
	switch {
	case e.nth > 0:
		if n <= ref {
			n += 7
		}
		n += 7 * (e.nth - 1)
	case e.nth < 0:
		if n >= ref {
			n -= 7
		}
		n += 7 * (e.nth + 1)
	case e.weekDir != noDir:
		n += 7 * e.weekDir.sign()
	case e.dir == dirThis || e.dir == dirThat && p.anchor.Known():
	case e.dir == dirLast || e.dir == dirPrev:
		if n >= ref {
			n -= 7
		}
	case e.dir == dirNext && p.ctx.Ahead && p.has(e.from, cDir) && n > ref: // "next Wednesday" on a Tuesday is not tomorrow
		n += 7
	case e.dir == dirNext || e.dir == dirFollow:
		if n <= ref {
			n += 7
		}
	default:
		n = p.byTense(e, n, ref)
	}
	c.setDay(n)
	return c
}

// monthFor looks for the month, counted from the one at hand, in which the day is the day of the week: "Thursday the 15th".
// Where it may lie behind, the nearest one is taken.
func monthFor(e *expr, ref, y, m int, back bool) int {
	for n := range 24 {
		for _, sign := range [...]int{1, -1} {
			y, m, _ := dateOf(daysOf(y, m+n*sign, 1))
			day := daysOf(y, m, e.day)
			if (sign > 0 || back) && e.day <= monthLen(y, m) && weekdayOf(day) == e.weekday && (back || day >= ref-7) {
				return n * sign
			}
		}
	}
	return 0
}

// weekendOf resolves "over the weekend" by the tense of its verb.
func (p *scan) weekendOf(e *expr, c civil) civil {
	ref, grain, ok := p.referenceDay(noDir)
	if !ok || grain > Day {
		return c
	}
	c.setWeek(p.byTense(e, ref-weekdayOf(ref)+6, ref)-5, Weekend)
	return c
}

// byTense picks the last or the next such day of the week for the tense; today counts for both where a verb tells it.
func (p *scan) byTense(e *expr, n, ref int) int {
	t := p.tense(e.from)
	if !p.news() {
		t = ahead // a narrative goes on
	}
	if t == noTense && (e.bound == By || e.bound == Until || p.timetabled(e.from)) {
		t = ahead
	}
	if t == noTense {
		if !p.ctx.Ahead {
			t = behind
		} else if n <= ref {
			return n + 7
		}
	}
	if t == behind && p.ctx.Ahead {
		t = ahead
	}
	if t == behind && n > ref {
		return n - 7
	}
	if t == ahead && n < ref {
		return n + 7
	}
	return n
}

// dayInMonth resolves "the 20th of last month".
func (p *scan) dayInMonth(e *expr, c civil) civil {
	ref, grain, ok := p.referenceDay(e.monthDir)
	if !ok || grain > Month {
		c.grain = Day
		return c
	}
	y, m, _ := dateOf(ref)
	y, m, _ = dateOf(daysOf(y, m+e.monthDir.sign(), 1))
	c.grain = Day
	if e.day > monthLen(y, m) {
		c.warning = "does not exist"
		return c
	}
	c.setDay(daysOf(y, m, e.day))
	return c
}

// bareDay resolves "the 5th": of the month that was mentioned, else the one nearest to publication.
func (p *scan) bareDay(e *expr, c civil) civil {
	ref, grain, ok := p.mentionDay()
	if !ok || grain > Month {
		return c
	}
	y, m, d := dateOf(ref)
	if p.anchor.Known() && p.anchor.Lo != Ever && !p.ctx.Ahead {
		if e.day < d && grain <= Day && d-e.day > 20 {
			m++
		}
	} else {
		t := p.tense(e.from)
		if e.weekday == 0 && (t == ahead || p.ctx.Ahead && t == noTense) && e.day < d {
			m++
		} else if t != ahead && !p.ctx.Ahead && e.day > d {
			m--
		}
		if e.weekday != 0 {
			m += monthFor(e, ref, y, m, t != ahead && !p.ctx.Ahead)
		}
	}
	y, m, _ = dateOf(daysOf(y, m, 1))
	if e.day > monthLen(y, m) {
		return c
	}
	c.setDay(daysOf(y, m, e.day))
	return c
}
