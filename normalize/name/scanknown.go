package name

import "slices"

// known reads what the tables know: a name, an adjective, inhabitants.
func (sc *scanner) known(i int) int {
	n, a, p := sc.hits[nameClass], sc.hits[adjective], sc.hits[people]
	switch {
	case p.end > 0 && p.end >= a.end && p.end > n.end:
		return sc.emit(i, p.end, i, sc.names[p.ref], People)
	case a.end > n.end || a.end > 0 && a.end == n.end && sc.names[n.ref].Kind != Country:
		if end := sc.composite(i, a); end > 0 {
			return end
		}
		return sc.emit(i, a.end, i, sc.names[a.ref], Adjective)
	case n.end == 0:
		return i
	}
	name := sc.choose(n, i)
	if sc.firstOfTwo(i, n.end, &name) {
		return i
	}
	if name.Kind == Club && n.end == i+1 && sc.has(i-1, placeCue|atCue) && !sc.has(i-2, staffWord) { // "at Molde": the town
		core := sc.folded(i, n.end)
		name = Name{ID: "~" + core, Canonical: sc.text(i, n.end), Kind: Place, Core: core}
		for _, alt := range sc.others[n.state].all {
			if alt.Kind == Place {
				name = alt
				break
			}
		}
	}
	if name.Kind != Country || !sc.is(n.end, clitic) {
		if end := sc.composite(i, n); end > 0 {
			return end
		}
	}
	return sc.emit(i, sc.tail(n.end, &name), i, name, Plain)
}

// firstOfTwo says whether the place of one word at i is rather the first half of an unknown name: "Mara Hartwell".
func (sc *scanner) firstOfTwo(i, end int, n *Name) bool {
	return end == i+1 && n.Kind == Place && n.Level >= 4 && len(n.Acts) == 0 && !sc.headline && sc.is(end, capital) && sc.p[end].id != wall &&
		!sc.is(end, hyphen) && !sc.has(end, plainWord|neverName|commaSign) && !sc.knownAt(end) && !sc.headedRun(i, sc.caps(i, false)) && sc.afterHead(end) == end &&
		!sc.roleAt(end)
}

// roleAt says whether a title, office or arm opens at piece i: "London Mayor Sadiq Khan".
func (sc *scanner) roleAt(i int) bool {
	if sc.p[i].id < 0 {
		return false
	}
	kept := sc.hits
	sc.walk(i)
	found := sc.hits[titleClass].end > 0 || sc.hits[officeClass].end > 0 || sc.hits[armClass].end > 0 || sc.hits[people].end > 0
	sc.hits = kept
	return found
}

// choose picks what an ambiguous form names here: what lies in the country that follows ("Tripoli, Lebanon") or that was
// named just before ("the Lebanese city of Tripoli"); else the likeliest, with the others beside it.
func (sc *scanner) choose(h hit, i int) Name {
	a, ok := sc.others[h.state]
	if !ok {
		return sc.names[h.ref]
	}
	n := sc.names[a.first]
	if k := len(sc.out) - 1; k >= 0 && sc.has(i-1, commaSign) && sc.out[k].To == int(sc.p[i-1].token) { // "Atlanta, Georgia"
		for _, alt := range a.all {
			if slices.Contains(sc.out[k].Name.In, alt.ID) && !slices.Contains(sc.out[k].Name.In, n.ID) {
				return alt
			}
		}
	}
	where := sc.where(h.end)
	if where == nil {
		where = sc.nearby(i)
	}
	if where != nil {
		if n.liesIn(where) {
			return n
		}
		for _, alt := range a.all {
			if alt.liesIn(where) {
				return alt
			}
		}
	}
	n.Alt = a.alt
	return n
}

func (n *Name) liesIn(where *Name) bool {
	return n.Kind == Place && slices.Contains(n.In, where.ID)
}

// where is the country or province behind a comma: "Ashdale, Ohio"; nil where there is none.
func (sc *scanner) where(end int) *Name {
	if !sc.has(end, commaSign) || end+1 >= len(sc.p) || sc.p[end+1].id < 0 {
		return nil
	}
	kept := sc.hits
	defer func() { sc.hits = kept }()
	j := end + 1
	if sc.article(j) {
		j++
	}
	if j >= len(sc.p) {
		return nil
	}
	sc.walk(j)
	h := sc.hits[nameClass]
	if h.end == 0 {
		return nil
	}
	if a, ok := sc.others[h.state]; ok {
		h.ref = a.first
		for _, alt := range a.all {
			if alt.Level == 4 && sc.names[h.ref].Level == 6 {
				h.ref = sc.refOf(h.state, alt.ID)
			}
		}
	}
	n := &sc.names[h.ref]
	if n.Kind != Country && (n.Kind != Place || n.Level < 3 || n.Level > 5) || sc.has(h.end, andWord) || sc.is(h.end, clitic) {
		return nil
	}
	return n
}

// refOf finds the name with the id among those of a state.
func (sc *scanner) refOf(state int32, id string) int32 {
	for e := sc.ends[state]; e >= 0; e = sc.entries[e].next {
		if sc.entries[e].class == nameClass && sc.names[sc.entries[e].ref].ID == id {
			return sc.entries[e].ref
		}
	}
	return 0
}

// nearby is the country that was named up to four words before piece i.
func (sc *scanner) nearby(i int) *Name {
	if len(sc.out) == 0 {
		return nil
	}
	last := &sc.out[len(sc.out)-1]
	if int(sc.p[i].token)-last.To > 4 || last.Name.Kind != Country {
		return nil
	}
	return &last.Name
}

// tail takes in what may follow a known name without changing it: a legal form ("Toyota Corp"), or the word for what it
// is ("Tavush province", "Tigris river").
func (sc *scanner) tail(end int, n *Name) int {
	if end >= len(sc.p) || sc.p[end].id < 0 || sc.is(end, clitic) {
		return end
	}
	kept := sc.hits
	sc.walk(end)
	h := sc.hits[headClass]
	sc.hits = kept
	if h.end == 0 {
		return end
	}
	hd := sc.headOf(h, afterName, legalForm)
	switch {
	case hd == nil:
	case hd.place == legalForm && n.Kind == Company && sc.is(end, capital):
		return h.end
	case hd.kind == Place && n.Kind == Place && (hd.level == n.Level && hd.level > 0 || hd.sort == n.Sort || province(hd.level) && province(n.Level)):
		return h.end
	case hd.kind == Place && province(hd.level):
		for _, alt := range n.Alt {
			if alt.Kind == Place && province(alt.Level) {
				*n = alt
				return h.end
			}
		}
	}
	return end
}

// province says whether a level is one between the country and its cities.
func province(level int) bool { return level == 4 || level == 5 }

// headOf is the head among those of a hit that stands in one of the places; nil where there is none.
func (sc *scanner) headOf(h hit, places ...headPlace) *head {
	if h.end == 0 {
		return nil
	}
	for e := sc.ends[h.state]; e >= 0; e = sc.entries[e].next {
		if en := &sc.entries[e]; en.class == headClass && slices.Contains(places, sc.heads[en.ref].place) {
			return &sc.heads[en.ref]
		}
	}
	return nil
}

// composite reads a name that is made of a known one and a head: "Kyiv City Council", "Oxford Street", "Paris Agreement",
// "Norwegian Seafood Council". It gives the piece behind, or 0.
func (sc *scanner) composite(i int, h hit) int {
	if sc.is(h.end, clitic) || sc.headline {
		return 0
	}
	of := sc.names[h.ref]
	end := h.end
	for end < len(sc.p) && end < i+8 && sc.is(end, capital) && !sc.has(end, neverName) && sc.p[end].id != wall {
		end++
	}
	for ; end > h.end; end-- {
		if at := sc.headAt(h.end, end); at > 0 {
			break
		}
	}
	if end == h.end { // "Donetsk district", "Paris suburb": a smaller place with the name of a city
		return sc.lowerComposite(i, h, &of)
	}
	at := sc.headAt(h.end, end)
	sc.walk(at)
	hd := sc.headOf(sc.hits[headClass], afterName, legalForm)
	sc.walk(i)
	if hd == nil || hd.place == legalForm && of.Kind == Company || sameThing(&of, hd) && at == h.end {
		return 0
	}
	if of.Kind == Company || of.Kind == Person || of.Kind == Club || of.Kind == Body && hd.kind != Event {
		if at == h.end && hd.kind == Company || of.Kind == Body {
			return 0 // "Reuters News Agency", "Toyota Motors": the tail changes nothing; a body is left alone
		}
	}
	n := sc.headName(i, end, at, end, hd)
	n.In, n.Open = sc.within(&of), nil
	return sc.emit(i, end, i, n, Plain)
}

// sameThing says whether a head says no more than what the tables know of the name.
func sameThing(n *Name, hd *head) bool {
	return n.Kind == hd.kind && (n.Sort == hd.sort || province(n.Level) && province(hd.level) || n.Level == hd.level && n.Level > 0)
}

// within is all that a place lies in, itself included.
func (sc *scanner) within(n *Name) []string {
	if !n.isPlace() {
		return nil
	}
	return append([]string{n.ID}, n.In...)
}

// lowerComposite reads a known place with a small head that makes it another place: "Moscow region", "Kursk province".
func (sc *scanner) lowerComposite(i int, h hit, of *Name) int {
	if of.Kind != Place || h.end >= len(sc.p) || sc.p[h.end].id < 0 || of.Level != 6 {
		return 0
	}
	sc.walk(h.end)
	x := sc.hits[headClass]
	hd := sc.headOf(x, afterName)
	sc.walk(i)
	if hd == nil || hd.kind != Place || hd.level < 4 || hd.level > 6 || hd.sort == "city" {
		return 0
	}
	if a, ok := sc.others[h.state]; ok {
		for _, alt := range append([]Name{sc.names[a.first]}, a.all...) {
			if alt.Level == hd.level || province(alt.Level) && province(hd.level) {
				return sc.emit(i, x.end, i, alt, Plain)
			}
		}
	}
	n := sc.headName(i, x.end, h.end, x.end, hd)
	for _, in := range of.In {
		if len(in) == 2 {
			n.In = append(n.In, in)
		}
	}
	return sc.emit(i, x.end, i, n, Plain)
}
