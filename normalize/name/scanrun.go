package name

import "github.com/gainsay/gainsay/claims/syntax"

// headAt finds the head that pieces up to end close with, "Medical Center" of "Alder Medical Center", as its first
// piece; 0 where there is none. It must not open at from, unless a name stands before.
func (sc *scanner) headAt(from, end int) int {
	kept := sc.hits
	found := 0
	for at := max(from, end-4); at < end; at++ {
		if at == 0 || sc.p[at].id < 0 || sc.is(at, clitic) {
			continue
		}
		sc.walk(at)
		if h := sc.hits[headClass]; h.end == end && sc.headOf(h, afterName, legalForm) != nil {
			found = at
			break
		}
	}
	sc.hits = kept
	return found
}

// headedRun says whether the pieces i up to end close with a head, or one follows them in small letters.
func (sc *scanner) headedRun(i, end int) bool {
	return end > i+1 && sc.headAt(i+1, end) > 0 || sc.afterHead(end) > end
}

// afterHead gives the end of a head that opens at piece j, or j.
func (sc *scanner) afterHead(j int) int {
	if j >= len(sc.p) || sc.p[j].id < 0 || sc.is(j, clitic) {
		return j
	}
	kept := sc.hits
	sc.walk(j)
	h := sc.hits[headClass]
	if sc.headOf(h, afterName) == nil {
		h.end = j
	}
	sc.hits = kept
	return h.end
}

// headName makes the name of the pieces i up to end, whose head is the pieces at up to headEnd.
func (sc *scanner) headName(i, end, at, headEnd int, hd *head) Name {
	core := sc.folded(i, at)
	if headEnd < end { // the head stands before the name
		core = sc.folded(headEnd, end)
	}
	n := Name{Canonical: sc.text(i, end), Kind: hd.kind, Sort: hd.sort, Level: hd.level, Core: core}
	if hd.place == legalForm {
		n.Form = true
		n.ID = "~" + core
	} else {
		n.ID = "~" + core + " " + hd.word
	}
	return n
}

// headed reads a name behind its head: "Mount Alder", "Hurricane Darcy", "the University of Alder", "the village of
// Ashdale". Known places behind a small head are left to themselves.
func (sc *scanner) headed(i int) int {
	h := sc.hits[headClass]
	if h.end == 0 || sc.headline {
		return sc.reference(i)
	}
	if hd := sc.headOf(h, beforeName); hd != nil && (sc.is(h.end, capital) || sc.is(h.end, digits) && sc.is(i, capital)) && !sc.has(h.end, neverName) && sc.p[h.end].id != wall {
		if end := sc.caps(h.end, false); end > h.end && (sc.is(i, capital) || hd.kind == Place || hd.sort == "storm" || !sc.evident(h.end, end, false)) {
			return sc.emit(i, end, i, sc.headName(i, end, i, h.end, hd), Plain)
		}
	}
	hd := sc.headOf(h, beforeOf)
	if hd == nil || !sc.has(h.end, ofWord) {
		return sc.reference(i)
	}
	j := h.end + 1
	if sc.article(j) {
		j++
	}
	small := !sc.is(i, capital)
	body := hd.sort == "university" || hd.sort == "council"
	if !sc.is(j, capital) || sc.p[j].id == wall || sc.has(j, neverName) || small && hd.kind != Place && !body {
		return i
	}
	small = small && !body
	if small && sc.p[j].id >= 0 { // "the city of Sidon"
		sc.walk(j)
		n := sc.hits[nameClass]
		sc.walk(i)
		if n.end > 0 {
			return i
		}
	}
	end := sc.caps(j, hd.sort == "ministry")
	if end == j {
		return i
	}
	if small {
		n := sc.headName(j, end, j, j, hd)
		n.Core = sc.folded(j, end)
		n.ID = "~" + n.Core + " " + hd.word
		n.In = sc.placeOf(end, i)
		return sc.emit(j, end, j, n, Plain)
	}
	n := sc.headName(i, end, i, j, hd)
	n.Core = sc.folded(j, end)
	n.ID = "~" + n.Core + " " + hd.word
	n.In = sc.placeOf(end, i)
	return sc.emit(i, end, i, n, Plain)
}

// reference reads "the ministry", "the bank": a word that refers back to a name.
func (sc *scanner) reference(i int) int {
	h := sc.hits[headClass]
	hd := sc.headOf(h, alone)
	if hd == nil || !sc.article(i-1) || sc.nounAt(h.end) || sc.is(i, capital) && !sc.headline || sc.has(h.end, ofWord) || sc.is(h.end, capital) || sc.is(h.end, hyphen) {
		return i
	}
	n := Name{ID: "?:" + hd.word, Canonical: sc.text(i, h.end), Kind: hd.kind, Sort: hd.sort, Level: hd.level, Generic: true}
	return sc.emit(i, h.end, i, n, Reference)
}

// nounAt says whether the tagger has a noun at piece j: "the bank robbery" is no bank.
func (sc *scanner) nounAt(j int) bool {
	return sc.tagged && j < len(sc.p) && sc.p[j].id != wall && sc.s.Tokens[sc.p[j].token].Tag == syntax.NOUN
}

// caps finds the end of the words with capitals that open at j. and says whether "and" may join two of them.
func (sc *scanner) caps(j int, and bool) int {
	i := j
	for j < len(sc.p) && j < i+9 {
		p := sc.p[j]
		switch {
		case p.flags&clitic != 0 && j > i && sc.has(i, particle) && sc.afterHead(j+1) > j+1 && sc.is(j+1, capital): // "St. Mary's Hospital"
		case p.id == wall || p.flags&clitic != 0 || sc.has(j, commaSign):
			return j
		case p.flags&capital != 0 && !sc.has(j, neverName):
		case p.flags&digits != 0 && j == i:
		case j > i && p.flags&(joined|hyphen) == joined|hyphen && p.flags&digits == 0 && sc.is(j+1, capital|joined) && sc.is(j+1, hyphen): // "Stratford-upon-Avon"
		case j > i && p.flags&joined != 0 && p.flags&hyphen == 0 && p.flags&digits == 0: // "O'neill"
		case j > i && sc.has(j, particle) && sc.particles(j) && !sc.has(j, ofWord):
		case j > i && sc.has(j, andWord) && sc.is(j+1, capital) && (and || p.hi-p.lo == 1): // "&"
		default:
			return j
		}
		j++
	}
	return j
}

// run reads other words with capitals, and tells their kind by the words in and around them.
func (sc *scanner) run(i int) int {
	if !sc.is(i, capital) || sc.has(i, theWord) || sc.is(i, initial) && !sc.is(i+1, capital) && sc.p[i].hi-sc.p[i].lo < 3 {
		return i
	}
	if sc.has(i, neverName) && sc.headAt(i+1, min(i+2, len(sc.p))) == 0 {
		return i
	}
	end := sc.runEnd(i)
	if end <= i {
		return i
	}
	if sc.opening(i) && end > i+2 && sc.has(i+1, firstName) && !sc.has(i, firstName) && !sc.proper(i) {
		return i + 1 // "Programmer Ivy Chen"
	}
	if j := sc.unknownOwner(i, end); j > i {
		return j
	}
	start := i
	headEnd, at := end, 0
	if end-start > 1 {
		at = sc.headAt(start+1, end)
	}
	if at == 0 && !sc.headline && !sc.is(end, clitic) {
		if e := sc.afterHead(end); e > end && !sc.is(end, capital) && sc.smallHead(end) && (end > i+1 || !sc.opening(i) || sc.namesOpening(i, end)) {
			at, headEnd = end, e
		}
	}
	if (sc.opening(i) || sc.headline) && sc.has(i, plainWord) && (at == 0 || sc.headline) && !sc.proper(i) {
		if end == i+1 {
			return i
		}
		return i + 1 // "Yesterday Ashdale": the rest is read anew
	}
	if sc.headline && (at != start+1 || !sc.is(at, capital)) { // "Alder County" is believed, no more
		return i
	}
	if at == 0 && end == i+1 && !sc.believable(i, end) {
		return i
	}
	if at > 0 {
		sc.walk(at)
		hd := sc.headOf(sc.hits[headClass], afterName, legalForm)
		sc.walk(i)
		n := sc.headName(start, headEnd, at, headEnd, hd)
		n.In = sc.placeOf(headEnd, i)
		return sc.emit(start, headEnd, start, n, Plain)
	}
	if e := sc.formBehind(end); e > end { // "Acme, Inc."
		core := sc.folded(i, end)
		return sc.emit(i, e, i, Name{ID: "~" + core, Canonical: sc.text(i, end), Kind: Company, Sort: "company", Core: core, Form: true}, Plain)
	}
	core := sc.folded(i, end)
	n := Name{ID: "~" + core, Canonical: sc.text(i, end), Core: core}
	n.Kind = sc.kindAround(i, end)
	n.In = sc.placeOf(end, i)
	if len(n.In) > 0 && n.Kind == Unknown && sc.where(end) != nil {
		n.Kind = Place
	}
	if n.Kind == Person {
		in := n
		n = sc.personOf(i, end)
		n.Canonical = in.Canonical
	}
	if n.Kind != Place {
		n.In = nil
	}
	return sc.emit(i, end, i, n, Plain)
}

// runEnd is the end of a run of unknown words: it stops before a country, an adjective or a title that opens within.
func (sc *scanner) runEnd(i int) int {
	end := sc.caps(i, false)
	if sc.headline {
		end = min(end, i+2)
	}
	for j := i + 1; j < end; j++ {
		if sc.p[j].id < 0 || sc.is(j, hyphen) || sc.is(j, joined) {
			continue
		}
		sc.walk(j)
		n, a, t := sc.hits[nameClass], sc.hits[adjective], sc.hits[titleClass]
		if t.end > 0 && t.end < end && sc.headAt(t.end, end) == 0 && !sc.titles[t.ref].given { // "Brevian Captain Ilse Mor"
			end = j
			break
		}
		if n.end > 0 && sc.names[n.ref].Kind == Country || a.end > 0 || t.end > 0 && t.end < end && sc.titles[t.ref].family {
			if sc.headAt(j, end) == 0 {
				end = j
			}
		}
	}
	sc.walk(i)
	return end
}

// smallHead says whether the small head at piece j belongs to the name before it: "Northgate bridge", "Alder county",
// but not "Ashdale talks".
func (sc *scanner) smallHead(j int) bool {
	kept := sc.hits
	sc.walk(j)
	hd := sc.headOf(sc.hits[headClass], afterName)
	sc.hits = kept
	return hd != nil && (hd.kind == Place || hd.kind == Body && hd.sort != "body" && hd.sort != "government")
}

// namesOpening says whether the first word of a sentence is a name before the small head at piece j: "Alder police" is,
// "Train station" is not.
func (sc *scanner) namesOpening(i, j int) bool {
	if sc.has(i, plainWord) || sc.tagged {
		return sc.proper(i) && !sc.has(i, plainWord)
	}
	kept := sc.hits
	sc.walk(j)
	hd := sc.headOf(sc.hits[headClass], afterName)
	sc.hits = kept
	return hd != nil && (hd.sort == "police" || hd.sort == "river" || province(hd.level))
}

// formBehind is the end of a legal form behind a comma, or end.
func (sc *scanner) formBehind(end int) int {
	if !sc.has(end, commaSign) || end+1 >= len(sc.p) || sc.p[end+1].id < 0 || !sc.is(end+1, capital) {
		return end
	}
	kept := sc.hits
	sc.walk(end + 1)
	h := sc.hits[headClass]
	hd := sc.headOf(h, legalForm)
	sc.hits = kept
	if hd == nil {
		return end
	}
	return h.end
}

// believable says whether one word with a capital is a name at all.
func (sc *scanner) believable(i, end int) bool {
	switch {
	case sc.has(i, plainWord|neverName):
		return sc.proper(i) && !sc.has(i, neverName) && !sc.opening(i)
	case sc.headline:
		return sc.proper(i) && !sc.upperAll()
	case !sc.opening(i):
		return true
	case sc.tagged:
		return sc.proper(i)
	}
	return sc.lookup || sc.is(end, clitic) || sc.is(i, upper) || sc.has(i, firstName) || sc.kindAround(i, end) != Unknown
}

// kindAround guesses the kind of a run by what stands around it.
func (sc *scanner) kindAround(i, end int) Kind {
	switch {
	case sc.aged(end), sc.has(end, commaSign) && sc.has(end+1, whoWord):
		return Person
	case sc.where(end) != nil:
		return Place
	}
	before := i - 1
	for before >= 0 && sc.article(before) {
		before--
	}
	if before < 0 || sc.p[before].id < 0 {
		return Unknown
	}
	a := sc.attributes[sc.p[before].id]
	switch {
	case a.bits&atCue != 0 && before == i-1 && !sc.has(before-1, staffWord) && !sc.is(end, clitic) && !sc.is(i, upper):
		return Place
	case a.bits&placeCue != 0 && !sc.is(end, clitic) && !sc.is(i, upper) && !sc.is(i, digits) && before == i-1:
		return Place
	case a.context != Unknown && (before == i-1 || a.context == Company):
		return a.context
	}
	return Unknown
}

// placeOf is what the place that ends at end lies in: "Ashdale, Ohio", "the Lebanese town of Ashdale".
func (sc *scanner) placeOf(end, i int) []string {
	if w := sc.where(end); w != nil {
		return append([]string{w.ID}, w.In...)
	}
	if w := sc.nearby(i); w != nil && i >= 1 && sc.out[len(sc.out)-1].Form == Adjective && int(sc.p[i].token)-sc.out[len(sc.out)-1].To <= 1 {
		return append([]string{w.ID}, w.In...)
	}
	return nil
}
