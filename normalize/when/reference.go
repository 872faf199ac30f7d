package when

// speechDay is the day of publication, where it is known to the day.
func (p *scan) speechDay() (int, bool) {
	if p.speech.Known() && p.speech.Grain <= Day {
		return floorDiv(int(p.speech.Lo), day), true
	}
	return 0, false
}

// mentionDay is the first day of what was mentioned last, or the day of publication.
func (p *scan) mentionDay() (int, Grain, bool) {
	if p.anchor.Known() && p.anchor.Lo != Ever {
		return floorDiv(int(p.anchor.Lo), day), p.anchor.Grain, true
	}
	if n, ok := p.speechDay(); ok && (p.inNews || p.ctx.Ahead || p.anchor.Kind == NoKind && p.ctx.Published != "") {
		return n, Day, true
	}
	return 0, NoGrain, false
}

// news says whether dates are told from the day of publication rather than from what was mentioned last.
func (p *scan) news() bool { return p.inNews || !p.anchor.Known() }

// referenceDay is the day from which d counts, and how exactly it is known.
func (p *scan) referenceDay(d dir) (int, Grain, bool) {
	if d.mentioned() || !p.news() {
		return p.mentionDay()
	}
	if !p.speech.Known() {
		return 0, NoGrain, false
	}
	return floorDiv(int(p.speech.Lo), day), p.speech.Grain, true
}

// yearOf is the year that "last year", "that year" names.
func (p *scan) yearOf(d dir) (int, bool) {
	if d.mentioned() || d == dirThis && !p.news() && p.anchor.Known() {
		if y, ok := p.anchor.Year(); ok {
			return y + d.sign(), true
		}
	}
	y, ok := p.speech.Year()
	return y + d.sign(), ok
}

// fromSpeechDay is so many days from the day of publication.
func (p *scan) fromSpeechDay(c civil, offset int) civil {
	if n, ok := p.speechDay(); ok {
		c.setDay(n + offset)
	}
	return c
}
