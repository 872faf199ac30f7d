package when

// remember makes a resolved date the one that was mentioned last, and moves the story on where the date is its own and not an
// aside: "declassified in 2005" in the story of 1964 is none, "In 1965" at the head of a sentence is.
func (p *scan) remember(e *expr) {
	a, ok := p.mentioned(e)
	if !ok {
		return
	}
	story, known := p.story.Year()
	year, _ := a.Year()
	p.anchor, p.here = a, true
	p.tell(e, a)
	switch {
	case known && (e.base != noBase && e.sign < 0 || e.dir.sign() < 0): // a look back does not move the story
	case known && !p.inNews && e.hasYear && a.Grain < Year && !p.opens(e) && (year > story+maxStep || year < story-maxStep):
	case p.inNews || !known || a.Grain < Year || !e.hasYear:
		if a.Grain <= Year || !known {
			p.story = a
		}
	case a.Grain == Year && year == story:
	case a.Grain == Year && (p.opens(e) || e.from <= p.storyEnd+2): // "In 1940, 1941 and 1942"
		p.story, p.storyEnd = a, e.to
	}
}

// tell keeps the year of an old date at the head of a sentence, for the bare dates of this sentence and the next one, in news too:
// "In June 1955 the two met. On 20 July they signed."
func (p *scan) tell(e *expr, a Interval) {
	now, ok := p.speech.Year()
	year, _ := a.Year()
	if old := ok && e.hasYear && a.Grain <= Year && year < now-1 && p.opens(e); old {
		p.told, p.toldNow = year, true
	} else if e.hasYear && year != p.told || e.deictic || e.dir != noDir && !e.dir.mentioned() {
		p.toldNow, p.told = false, noYear
	}
}

// noYear is the year of no story.
const noYear = -1 << 31

// toldYear is the year that a bare date takes from an old date before it.
func (p *scan) toldYear(e *expr) (int, bool) {
	if p.told == noYear || e.dir != noDir || e.weekday != 0 || !p.toldNow && !p.opens(e) {
		return 0, false
	}
	p.toldNow = true
	return p.told, true
}

// maxStep is how many years a date within a sentence may move the story.
const maxStep = 2

// opens says whether an expression stands at the head of its sentence.
func (p *scan) opens(e *expr) bool {
	return e.from <= 3 && (e.from == 0 || p.at(e.from-1).mask.has(cPrep) || p.at(e.from-1).mask.has(cThe))
}

// mentioned is the stretch of the calendar that an expression names, without what "early", "since" or a clock make of it.
func (p *scan) mentioned(e *expr) (Interval, bool) {
	a := e.resolved.Interval
	if e.kind != Date && e.kind != TimeOfDay || !a.Known() || e.lens > 0 && e.base == noBase {
		return a, false
	}
	if e.bound != NoMod || e.part != noPart || e.mod == Approx {
		c := p.calendarOf(e)
		if e.base != noBase && e.base != fromShift {
			c = p.offset(e, c)
		}
		if a.Lo, a.Hi = c.bounds(p.lexicon); a.Lo >= a.Hi {
			return a, false
		}
	}
	if a.Grain < Day {
		a.Grain = Day
		a.Lo = int64(floorDiv(int(a.Lo), day)) * day
		a.Hi = a.Lo + day
	}
	a.Mod, a.Vague, a.Kind = NoMod, false, Date
	return a, true
}
