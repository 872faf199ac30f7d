package when

// resolve gives an expr its place on the calendar, as far as the context tells it, and its TIMEX value.
func (p *scan) resolve(e *expr) resolved {
	var r resolved
	r.Kind, r.Grain, r.Mod = e.kind, e.grain, e.mod
	switch e.kind {
	case Duration:
		p.resolveLength(e, &r)
	case Set:
		p.resolveSet(e, &r)
	case Ref:
		p.resolveRef(e, &r)
	default:
		p.resolvePoint(e, &r)
	}
	return r
}

// resolvePoint resolves a Date or TimeOfDay.
func (p *scan) resolvePoint(e *expr, r *resolved) {
	d := p.calendarOf(e)
	if e.base != noBase && e.base != fromShift {
		d = p.offset(e, d)
	} else if e.base == noBase && e.lens > 0 {
		p.stretch(e, r)
		p.applyBound(e, r)
		return
	}
	if d.warning != "" {
		r.warning = d.warning
		return
	}
	r.Grain = d.grain
	r.Lo, r.Hi = d.bounds(p.lexicon)
	if e.base == fromSpeech && !r.Known() && !p.speech.Known() {
		for _, s := range e.lengths() { // undated: how far it lies from now is all that is known
			r.Low += s.lo * s.unit.length() * float64(e.sign)
			r.High += s.hi * s.unit.length() * float64(e.sign)
		}
	}
	r.Vague = e.fiscal && r.Known()
	if e.clock.hasClock || e.dayCode != "" {
		p.applyClock(e, &d, r)
	} else if !r.Known() {
		r.Month, r.Day, r.Weekday = int8(d.month), int8(d.day), int8(d.weekday)
	}
	if d.at != 0 {
		r.Lo, r.Hi = d.at, d.at+int64(e.grain.length())
		r.Grain = e.grain
	}
	p.timexOf(e, &d, r)
	p.applyPart(e, r)
	p.applyBound(e, r)
}

// applyPart narrows the interval to "early", "the end of", or widens it by "about".
func (p *scan) applyPart(e *expr, r *resolved) {
	part := e.part
	if part != noPart {
		if m := part.mod(); m != NoMod {
			r.Mod = m
		}
		switch at := p.speech.Lo - int64(mod(int(p.speech.Lo), day)); {
		case part == partRest && p.speech.Known() && r.Lo < at && at < r.Hi:
			r.Lo = at
		case part == partEarlier && p.speech.Known() && r.Lo < at && at < r.Hi && !e.dir.mentioned():
			r.Hi = at
		case part == partLater && p.speech.Known() && r.Lo < at && at < r.Hi && !e.dir.mentioned():
			r.Lo = at
		}
	}
	if e.mod == Approx && r.Kind != Ref {
		part = partApprox
	}
	if r.Known() && part != noPart {
		grain := r.Grain
		if e.fiscal {
			grain = Year
		}
		lo, hi, vague := p.cutPart(part, grain, r.Lo, r.Hi)
		r.Lo, r.Hi, r.Vague = lo, hi, r.Vague || vague
	}
}

// applyBound opens or closes the interval for "since", "until", "by", "before", "after".
func (p *scan) applyBound(e *expr, r *resolved) {
	b := e.bound
	if b == NoMod || r.Kind == Ref || b == Before && e.beforeDawn() {
		return
	}
	r.Mod = b
	if !r.Known() {
		return
	}
	switch b {
	case Before:
		if e.part != partClose { // "before the end of 2025" is in 2025 too
			r.Hi = r.Lo
		}
		r.Lo = Ever
	case After:
		if r.Grain >= DayPart {
			r.Lo = r.Hi
		}
		r.Hi = Forever
	case Since:
		r.Hi = Forever
	case Until, By:
		if r.Grain < Day && b == Until || r.Grain < Day && r.Grain != DayPart {
			r.Hi = r.Lo
		}
		r.Lo = Ever
	}
}
