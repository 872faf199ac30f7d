package name

import "strings"

// A head is a word that tells what a name names: "County", "University", "Ltd".
type head struct {
	word  string
	sort  string
	kind  Kind
	level int
	place headPlace
}

// A headPlace says where a head stands.
type headPlace uint8

const (
	afterName  headPlace = iota // "Alder County"
	beforeName                  // "Mount Alder"
	beforeOf                    // "University of Alder"
	legalForm                   // "Alder Ltd", no part of the name
	alone                       // "the county" refers back to one
)

var headPlaces = [...]string{"after", "before", "of", "form", "the"}

// A firstEntry is a first name with what it may stand for.
type firstEntry struct {
	name   string // folded
	gender string
	own    bool   // it has a row, and is not only the short form of others
	calls  string // "william" for Bill, between blanks, with the name itself; "" where it calls none but itself
}

// A title is a row of name-titles.tsv.
type title struct {
	gender string
	family bool // a family name follows: "Mr"
	given  bool // a first name follows: "Sir"
}

// A named is an arm or an office.
type named struct {
	id, name string
	rank     int // of an office: 1 where nobody holds it together with another of rank 1
}

// words reads what single words and short phrases are.
func (l *loader) words() {
	for _, r := range l.rows("name-context.tsv", "word", "role") {
		w := l.word(r.Fields[0])
		switch role := r.Fields[1]; role {
		case "article":
			w.bits |= theWord | plainWord | neverName
		case "of":
			w.bits |= ofWord
		case "and":
			w.bits |= andWord
		case "in":
			w.bits |= placeCue
		case "at":
			w.bits |= atCue
		case "who":
			w.bits |= whoWord
		case "staff":
			w.bits |= staffWord
		case "former":
			w.bits |= formerCue
		case "surname":
			w.bits |= surname
		case "capital":
			l.add(r.Fields[0], contextClass, capitalContext, false)
		default:
			k, ok := kindOf(role)
			if !ok {
				l.err = r.Errorf("unknown role %q", role)
				return
			}
			w.context = k
		}
	}
	l.attributes[l.intern([]byte(","))].bits |= commaSign
	for _, r := range l.rows("name-plain.tsv", "word", "always?") {
		w := l.word(r.Fields[0])
		w.bits |= plainWord
		if r.Fields[1] != "" {
			w.bits |= neverName
		}
	}
	l.spellings()
	l.firstNames()
	l.titleTable()
	for _, r := range l.rows("name-arms.tsv", "arm", "name", "forms?") {
		l.arms = append(l.arms, named{r.Fields[0], r.Fields[1], 0})
		for _, f := range append(list(r.Fields[2]), r.Fields[1]) {
			l.add(f, armClass, int32(len(l.arms)-1), false)
		}
	}
	for _, r := range l.rows("name-offices.tsv", "office", "name", "forms?", "rank?") {
		l.offices = append(l.offices, named{r.Fields[0], r.Fields[1], len(r.Fields[3])})
		for _, f := range append(list(r.Fields[2]), r.Fields[1]) {
			l.add(f, officeClass, int32(len(l.offices)-1), false)
		}
	}
}

// capitalContext is the ref of the word "capital".
const capitalContext = 100

// titleTable reads titles, suffixes and particles.
func (l *loader) titleTable() {
	for _, r := range l.rows("name-titles.tsv", "word", "kind", "gender?") {
		switch kind := r.Fields[1]; kind {
		case "suffix":
			l.word(r.Fields[0]).bits |= suffix
		case "particle":
			l.word(r.Fields[0]).bits |= particle
		case "title", "honorific", "given":
			l.titles = append(l.titles, title{r.Fields[2], kind == "honorific", kind == "given"})
			l.add(r.Fields[0], titleClass, int32(len(l.titles)-1), false)
		default:
			l.err = r.Errorf("unknown kind %q", kind)
			return
		}
	}
}

// firstNames reads the first names. A short form calls all names that list it.
func (l *loader) firstNames() {
	rows := l.rows("name-firstnames.tsv", "name", "gender?", "same?")
	for _, r := range rows {
		i := l.firstAt(r.Fields[0])
		l.firsts[i].gender, l.firsts[i].own = r.Fields[1], true
	}
	for _, r := range rows {
		if r.Fields[2] == "" {
			continue
		}
		full := l.firstAt(r.Fields[0])
		name := l.firsts[full].name
		for s := range strings.SplitSeq(r.Fields[2], ";") {
			f := &l.firsts[l.firstAt(strings.TrimSpace(s))]
			if f.calls == "" { // the short form itself, and the first name that it stands for
				f.calls = " " + f.name + " "
				if !f.own {
					f.gender = l.firsts[full].gender
				}
			}
			if !f.own && f.gender != l.firsts[full].gender { // a short form of women's names only is a woman's
				f.gender = ""
			}
			if !strings.Contains(f.calls, " "+name+" ") {
				f.calls += name + " "
			}
		}
	}
}

// firstAt is the place of a first name in firsts; compounds have no attribute of a single word.
func (l *loader) firstAt(name string) int32 {
	pieces := l.pieces(name)
	if len(pieces) != 1 || pieces[0].id < 0 {
		folded := fold(name)
		i, ok := l.compounds[folded]
		if !ok {
			i = int32(len(l.firsts))
			l.compounds[folded] = i
			l.firsts = append(l.firsts, firstEntry{name: folded})
		}
		return i
	}
	w := &l.attributes[pieces[0].id]
	if w.bits&firstName == 0 {
		w.bits, w.first = w.bits|firstName, int32(len(l.firsts))
		l.firsts = append(l.firsts, firstEntry{name: fold(name)})
	}
	return w.first
}

// firstOf is what the tables know of a first name, nil where that is nothing.
func (r *Reader) firstOf(folded string) *firstEntry {
	if id, ok := r.vocabulary[folded]; ok {
		if w := &r.attributes[id]; w.bits&firstName != 0 {
			return &r.firsts[w.first]
		}
		return nil
	}
	if i, ok := r.compounds[folded]; ok {
		return &r.firsts[i]
	}
	return nil
}

// spellings reads how letters sound.
func (l *loader) spellings() {
	for _, r := range l.rows("name-spelling.tsv", "from", "to") {
		l.sounds[r.Fields[0]] = r.Fields[1]
	}
}

// persons reads the persons that the whole world calls by their family name.
func (l *loader) persons() {
	for _, r := range l.rows("name-persons.tsv", "given", "family", "forms?", "in?", "first?") {
		f := r.Fields
		canonical := f[0] + " " + f[1]
		if f[4] != "" {
			canonical = f[1] + " " + f[0]
		}
		n := l.person(f[0], f[1], canonical)
		n.ID = "person:" + strings.ReplaceAll(fold(canonical), " ", "-")
		if _, ok := l.ids[n.ID]; ok {
			continue
		}
		at := int32(len(l.names))
		l.ids[n.ID] = at
		l.names = append(l.names, n)
		l.in = append(l.in, "")
		l.form(at, canonical)
		for _, s := range append(list(f[2]), f[1]) {
			if f[4] == "" {
				if w := words(s); w != n.Family && l.sound(w) != n.Sound {
					l.spelled[w] = n.Sound
				}
				l.word(s).bits |= familyName
				l.form(at, f[0]+" "+s)
				if strings.Contains(s, " ") {
					l.form(at, s)
				}
			} else {
				l.form(at, f[1]+" "+s)
			}
		}
	}
}
