package name

import "strings"

// titled reads a title and the person behind it: "Mr Mirzoyan", "Col. Andrew Ellery", "spokeswoman Deller".
func (sc *scanner) titled(i int) int {
	h := sc.hits[titleClass]
	if h.end == 0 || sc.hits[nameClass].end > h.end {
		return i
	}
	office := sc.hits[officeClass]
	t := sc.titles[h.ref]
	j := h.end
	for range 3 { // "Prof. Dr."
		if j >= len(sc.p) || sc.p[j].id < 0 {
			break
		}
		sc.walk(j)
		next := sc.hits[titleClass]
		if next.end == 0 || !sc.is(next.end, capital) && !sc.is(next.end, initial) {
			break
		}
		t, j = sc.titles[next.ref], next.end
		if o := sc.hits[officeClass]; o.end == next.end {
			office = o
		}
	}
	end, n := sc.personAt(j, true)
	if end == 0 || sc.headline && n.Given == "" && !t.family {
		return i
	}
	sc.entitle(&n, t)
	if office.end == j && n.Holds == "" && !sc.has(i-1, formerCue) {
		n.Holds = "?:" + sc.offices[office.ref].id
	}
	end = sc.emit(j, end, i, n, Plain)
	sc.heldBefore()
	return end
}

// entitle adds to a person what the title says.
func (sc *scanner) entitle(n *Name, t title) {
	if t.gender != "" && !t.given || n.Gender == "" {
		n.Gender = t.gender
	}
	switch {
	case t.given && n.Given == "": // "King Charles", "Sir Keir"
		n.Given, n.Family, n.Sound = n.Family, "", ""
		n.Calls = sc.calls(n.Given)
		n.ID = "~" + n.Given
	case n.Given == "":
		n.Titled = true
	}
}

// person reads a name that a first name, an initial, a particle or an age shows to be that of a person.
func (sc *scanner) person(i int) int {
	if !sc.is(i, capital) {
		return i
	}
	if n := sc.hits[nameClass]; n.end > i+1 && sc.names[n.ref].Kind != Person {
		return i
	}
	end, n := sc.personAt(i, false)
	if end == 0 || sc.article(i-1) && n.Given != "" && !n.Known() && !sc.aged(end) { // "the Maris Stella"
		return i
	}
	end = sc.emit(i, end, i, n, Plain)
	sc.heldBefore()
	return end
}

// heldBefore gives a person the office that stands right before: "Armenia's foreign minister, Ararat Mirzoyan,".
func (sc *scanner) heldBefore() {
	k := len(sc.out)
	if k < 2 {
		return
	}
	o, p := &sc.out[k-2], &sc.out[k-1]
	if o.Name.Kind == Office && p.From-o.To == 1 && sc.s.Tokens[o.To].Text == "," && !o.Name.Generic && !strings.HasPrefix(o.Name.ID, formerMark) && p.Name.Given != "" {
		p.Name.Holds = o.Name.ID
	}
}

// personAt reads a person's name at piece i, and gives the piece behind it, or 0. titled says that a title stands before,
// so that one word with a capital is enough.
func (sc *scanner) personAt(i int, titled bool) (int, Name) {
	if i >= len(sc.p) || !sc.is(i, capital) || sc.p[i].id == wall || sc.has(i, neverName) && !(sc.is(i+1, capital) && sc.has(i, firstName)) {
		return 0, Name{}
	}
	end := sc.nameEnd(i)
	if end == 0 {
		return 0, Name{}
	}
	if sc.p[i].id >= 0 {
		sc.walk(i)
		if h := sc.hits[nameClass]; h.end > 0 && sc.names[h.ref].Kind == Person && (h.end >= end || h.end == sc.withoutSuffix(i, end)) {
			n := sc.names[h.ref]
			if n.Suffix = sc.suffixOf(h.end, end); n.Suffix != "" { // a son is another than the father whom the tables know
				n.ID = "~" + n.Given + " " + n.Family + " " + n.Suffix
				n.Canonical = sc.text(i, end)
			}
			return max(h.end, end), n
		} else if h.end > 0 && sc.names[h.ref].Kind != Person && !sc.outweighs(i, end, h, titled) {
			return 0, Name{}
		}
		if h := sc.hits[adjective]; h.end >= end {
			return 0, Name{}
		}
	}
	if sc.headline && !titled && sc.has(i, familyName) && !sc.has(i, firstName) && !sc.is(i+1, hyphen) {
		end = i + 1 // "Zelensky Says"
	}
	if !sc.evident(i, end, titled) {
		return 0, Name{}
	}
	return end, sc.personOf(i, end)
}

// outweighs says whether pieces i up to end are a person although a name of the tables opens with them: "Jordan
// Henderson" is, "Austin Texas" and "Chelsea" are not.
func (sc *scanner) outweighs(i, end int, h hit, titled bool) bool {
	if n := &sc.names[h.ref]; titled && h.end == i+1 && end > h.end && n.Kind == Place && n.Level >= 4 && len(n.Acts) == 0 {
		return !sc.knownAt(i + 1) // "director Mara Quill"
	}
	if h.end > i+1 || end < i+2 || !sc.has(i, firstName) {
		return false
	}
	sc.walk(i + 1)
	n := sc.hits[nameClass]
	sc.walk(i)
	return n.end == 0 || sc.names[n.ref].Kind == Person || sc.names[n.ref].Kind == Place && sc.names[n.ref].Level >= 5 ||
		sc.names[n.ref].Kind > Place && sc.has(i+1, familyName)
}

// nameEnd finds the end of a run that may be a person's name, up to six words.
func (sc *scanner) nameEnd(i int) int {
	j, words := i, 0
	for j < len(sc.p) && words < 7 {
		p := sc.p[j]
		if p.id == wall || p.flags&clitic != 0 {
			break
		}
		if sc.has(j, commaSign) { // "Smith, Jr."
			if sc.has(j+1, suffix) && sc.is(j+1, capital) && sc.p[j+1].hi-sc.p[j+1].lo > 1 {
				return j + 2
			}
			break
		}
		ok := p.flags&capital != 0 && !(words > 0 && sc.has(j, neverName) && p.flags&initial == 0) ||
			j > i && sc.has(j, particle) && sc.particles(j) ||
			j > i && p.flags&(joined|hyphen) == joined|hyphen && p.flags&digits == 0 ||
			j == i+1 && p.flags&joined != 0 && p.flags&(digits|hyphen) == 0 && sc.is(i, capital)
		if !ok || sc.headline && words >= 2 && !sc.is(j-1, initial) && !sc.has(j-1, particle) && !sc.is(j, hyphen) ||
			words > 0 && (sc.headline || words > 1) && sc.has(j, plainWord) && !sc.is(j, hyphen) && !sc.has(j, particle|firstName|surname) {
			break
		}
		j++
		words++
	}
	return j
}

// particles says whether a name with a capital follows the particles from j on.
func (sc *scanner) particles(j int) bool {
	for k := j + 1; k < len(sc.p) && k < j+4; k++ {
		if sc.is(k, capital) {
			return !sc.has(k, commaSign)
		}
		if !sc.has(k, particle) {
			return false
		}
	}
	return false
}

// evident says whether the pieces i up to end are surely a person.
func (sc *scanner) evident(i, end int, titled bool) bool {
	words := end - i
	if words == 1 {
		return titled && !sc.has(i, plainWord) || sc.has(i, familyName) && !sc.headedRun(i, end) && (sc.proper(i) || !sc.has(i, plainWord) || !sc.opening(i) && !sc.headline)
	}
	if k := sc.headAt(i, end); k > 0 && !(sc.has(end-1, surname) && (titled || sc.has(i, firstName) && !sc.has(i-1, placeCue|theWord))) {
		return false
	}
	switch {
	case titled, sc.is(i, initial) && sc.p[i].hi-sc.p[i].lo <= 6 && sc.is(i+1, capital) && !sc.is(i+1, upper), sc.has(end-1, suffix) && words > 2:
		return true
	case sc.has(i, firstName):
		return !sc.has(i, plainWord) || !sc.opening(i) || sc.has(i+1, firstName|familyName) || !sc.headline && sc.is(i+1, capital) && !sc.knownAt(i+1)
	case sc.has(end-1, familyName) && words == 2:
		return false
	case sc.p[i].flags&hyphen == 0 && sc.has(i+1, firstName) && sc.is(i+1, hyphen): // "Kassym-Jomart"
		return true
	}
	for k := i + 1; k < end-1; k++ { // a particle, or an initial in the middle
		if sc.has(k, particle) && !sc.is(k, capital) || sc.is(k, initial) {
			return !sc.headline
		}
	}
	return sc.aged(end)
}

// knownAt says whether the tables have a name or adjective at piece i that is not a person's.
func (sc *scanner) knownAt(i int) bool {
	if sc.p[i].id < 0 {
		return false
	}
	kept := sc.hits
	sc.walk(i)
	n, a := sc.hits[nameClass], sc.hits[adjective]
	sc.hits = kept
	return n.end > 0 && sc.names[n.ref].Kind != Person || a.end > 0
}

// aged says whether an age follows: "Marta Kelm, 34,".
func (sc *scanner) aged(end int) bool {
	return sc.has(end, commaSign) && end+1 < len(sc.p) && sc.is(end+1, digits) && sc.p[end+1].hi-sc.p[end+1].lo <= 2 &&
		(end+2 >= len(sc.p) || sc.has(end+2, commaSign) || sc.p[end+2].id == wall)
}

// personOf makes the person that the pieces i up to end name.
func (sc *scanner) personOf(i, end int) Name {
	last := sc.withoutSuffix(i, end)
	f := last - 1
	for f > i && (sc.is(f, hyphen) || sc.is(f, joined) || sc.has(f-1, particle) && (f-1 > i || sc.is(f-1, joined) || !sc.is(f-1, capital) || last-i > 2 && sc.p[f-1].hi-sc.p[f-1].lo < 4)) {
		f--
	}
	given, family := sc.folded(i, f), sc.folded(f, last)
	if f == i { // one word
		given = ""
		if sc.has(i, firstName) && !sc.has(i, familyName) && last == i+1 {
			n := sc.Reader.person("", family, sc.text(i, end))
			return n
		}
	}
	n := sc.Reader.person(given, family, sc.text(i, end))
	if n.Suffix = sc.suffixOf(last, end); n.Suffix != "" {
		n.ID += " " + n.Suffix
	}
	return n
}

// withoutSuffix is the end of a person's name without "Jr".
func (sc *scanner) withoutSuffix(i, end int) int {
	for end-1 > i && (sc.has(end-1, suffix) && sc.is(end-1, capital) || sc.has(end-1, commaSign)) {
		end--
	}
	return end
}

// suffixOf is the "jr" that stands between last and end.
func (sc *scanner) suffixOf(last, end int) string {
	if last >= end {
		return ""
	}
	return sc.folded(last, end)
}

// person makes a person of folded or unfolded names.
func (r *Reader) person(given, family, canonical string) Name {
	given, family = words(given), words(family)
	n := Name{Canonical: canonical, Kind: Person, Sort: "person", Given: given, Family: family, Sound: r.sound(family)}
	if given == "" {
		n.ID = "~" + family
		return n
	}
	n.ID = "~" + given + " " + family
	n.Calls = r.calls(given)
	if f := r.firstOf(firstWord(given)); f != nil {
		n.Gender = f.gender
	}
	return n
}

// words folds a name and parts its words by single blanks, hyphens and apostrophes included.
func words(s string) string {
	for i := range len(s) {
		if c := s[i]; c != ' ' && (c < 'a' || c > 'z') {
			return strings.Join(strings.FieldsFunc(fold(s), func(r rune) bool {
				return r == ' ' || r == '-' || r == '\'' || r == '’' || r == '.'
			}), " ")
		}
	}
	return s
}

// calls are the names that the first of the given names may stand for.
func (r *Reader) calls(given string) string {
	w := firstWord(given)
	if f := r.firstOf(w); f != nil && f.calls != "" {
		return f.calls
	}
	return " " + w + " "
}

// sound is how a family name sounds in any spelling, by name-spelling.tsv; articles and double letters are dropped.
func (r *Reader) sound(family string) string {
	if s, ok := r.spelled[family]; ok {
		return s
	}
	if len(family) > 64 {
		return family
	}
	buf := make([]byte, 0, 32)
	for rest := family; rest != ""; {
		if at := strings.LastIndexByte(rest, ' '); at >= 0 && len(rest) == len(family) && at <= 3 { // "al sisi"
			rest = rest[at+1:]
			continue
		}
		n := min(4, len(rest))
		for ; n > 0; n-- {
			if to, ok := r.sounds[rest[:n]]; ok {
				buf = append(buf, to...)
				break
			}
		}
		if n == 0 {
			buf, n = append(buf, rest[0]), 1
		}
		rest = rest[n:]
	}
	out := buf[:0]
	for i, c := range buf { // double letters, and the vowels that spellings disagree on
		if i > 0 && len(out) > 0 && c == out[len(out)-1] || c == ' ' {
			continue
		}
		out = append(out, c)
	}
	return string(out)
}
