package name

import (
	"io/fs"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// The tables of names, in the order in which they are read: of two names of one form the earlier is the likelier.
var nameTables = []string{"name-places.tsv", "name-cities.tsv", "name-countries.tsv", "name-bodies.tsv",
	"name-provinces.tsv", "name-zones.tsv", "name-companies.tsv", "name-clubs.tsv"}

// A loader fills a Reader from the tables.
type loader struct {
	*Reader
	fsys   fs.FS
	sorts  map[string]sort
	ids    map[string]int32 // id to place in names
	in     []string         // for each name its field "in", or several joined
	wholes map[int32][]string
	states map[int32]bool // states at which names of several things end
	err    error
}

// A sort is a row of name-sorts.tsv.
type sort struct {
	kind  Kind
	level int
}

// New reads the tables name-*.tsv of t.
func New(t fs.FS) (*Reader, error) {
	l := &loader{
		Reader: &Reader{lexicon: newLexicon(), names: make([]Name, 0, 10_000), others: map[int32]ambiguity{}, byID: map[string]int32{},
			capitals: map[string]int32{}, sounds: map[string]string{}, compounds: map[string]int32{}, spelled: map[string]string{}},
		fsys: t, sorts: map[string]sort{}, ids: make(map[string]int32, 1<<14), states: map[int32]bool{}, wholes: map[int32][]string{}, in: make([]string, 0, 10_000),
	}
	l.firsts = make([]firstEntry, 0, 8000)
	l.words()
	l.sortTable()
	for _, name := range nameTables {
		l.nameTable(name)
	}
	l.demonyms()
	l.persons()
	if l.err != nil {
		return nil, l.err // what is there is half a lexicon: nothing can be concluded from it
	}
	l.close()
	l.alternatives()
	l.pool.New = func() any { return new(scanner) }
	return l.Reader, nil
}

// rows reads a table, unless an error came before.
func (l *loader) rows(name string, columns ...string) []tables.Row {
	if l.err != nil {
		return nil
	}
	rows, err := tables.Read(l.fsys, name, columns...)
	l.err = err
	return rows
}

// list splits a field at its semicolons.
func list(field string) []string {
	if field == "" {
		return nil
	}
	parts := strings.Split(field, ";")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// sortTable reads the sorts and the words that tell them.
func (l *loader) sortTable() {
	for _, r := range l.rows("name-sorts.tsv", "sort", "kind", "level?") {
		k, ok := kindOf(r.Fields[1])
		if !ok {
			l.err = r.Errorf("unknown kind %q", r.Fields[1])
			return
		}
		level := 0
		if f := r.Fields[2]; f != "" {
			if level, _ = strconv.Atoi(f); level < 1 || level > 9 {
				l.err = r.Errorf("want a level from 1 to 9, got %q", f)
				return
			}
		}
		l.sorts[r.Fields[0]] = sort{k, level}
	}
	for _, r := range l.rows("name-heads.tsv", "word", "sort", "place") {
		s, ok := l.sorts[r.Fields[1]]
		at := slices.Index(headPlaces[:], r.Fields[2])
		if !ok || at < 0 {
			l.err = r.Errorf("unknown sort %q or place %q", r.Fields[1], r.Fields[2])
			return
		}
		l.heads = append(l.heads, head{sort: r.Fields[1], kind: s.kind, level: s.level, place: headPlace(at), word: r.Fields[0]})
		l.add(r.Fields[0], headClass, int32(len(l.heads)-1), false)
	}
}

// nameTable reads one table of names.
func (l *loader) nameTable(table string) {
	for _, r := range l.rows(table, "id", "sort", "name", "forms?", "in?", "acts?", "of?") {
		f := r.Fields
		s, ok := l.sorts[f[1]]
		if !ok {
			l.err = r.Errorf("unknown sort %q", f[1])
			return
		}
		at := l.name(f[0], f[2], s, f[4])
		n := &l.names[at]
		if n.Sort == "" || f[1] == capitalSort {
			n.Sort, n.Kind, n.Level = f[1], s.kind, s.level
		}
		switch {
		case l.in[at] == "":
			l.in[at] = f[4]
		case f[4] != "" && f[4] != l.in[at]:
			l.in[at] += ";" + f[4]
		}
		n.Acts, n.Of = appendList(n.Acts, f[5]), appendList(n.Of, f[6])
		l.form(at, f[2])
		if f[3] != "" {
			for form := range strings.SplitSeq(f[3], ";") {
				l.form(at, form)
			}
		}
	}
}

// name finds the name of an id, or makes it. A place that has the name of a known one of its country and of its level
// is that one: "de-by" of the provinces is "bavaria".
func (l *loader) name(id, canonical string, s sort, in string) int32 {
	if at, ok := l.ids[id]; ok {
		return at
	}
	if s.kind == Place && s.level >= 4 && s.level <= 6 {
		if at := l.twin(canonical, s, in); at >= 0 {
			l.ids[id] = at
			return at
		}
	}
	at := int32(len(l.names))
	l.names = append(l.names, Name{ID: id, Canonical: canonical})
	l.in = append(l.in, "")
	l.ids[id] = at
	return at
}

// twin finds the place that has this name, level and country already, or -1.
func (l *loader) twin(canonical string, s sort, in string) int32 {
	country := ""
	for p := range strings.SplitSeq(in, ";") {
		p = strings.TrimSpace(p)
		if country = p[:min(2, len(p))]; len(p) == 2 || len(p) > 2 && p[2] == '-' {
			break
		}
	}
	at, ok := l.find(l.pieces(canonical))
	if !ok {
		return -1
	}
	for e := l.ends[at]; e >= 0; e = l.entries[e].next {
		ref := l.entries[e].ref
		if l.entries[e].class != nameClass || l.names[ref].Kind != Place {
			continue
		}
		n := &l.names[ref]
		same := n.Level == s.level || n.Level < 6 && s.level < 6 && n.Level >= 2 || n.Sort == "quarter" && s.level == 6
		if same && l.listed(ref, country) {
			return ref
		}
	}
	return -1
}

// listed says whether the table puts the name into the country.
func (l *loader) listed(ref int32, country string) bool {
	for p := range strings.SplitSeq(l.in[ref], ";") {
		if p = strings.TrimSpace(p); p == country || len(p) == 3 && p[0] == '~' && p[1:] == country {
			return true
		}
	}
	id := l.names[ref].ID
	return len(id) > 2 && id[2] == '/' && id[:2] == country
}

// find walks to the state of the pieces.
func (x *lexicon) find(pieces []piece) (int32, bool) {
	at := int32(0)
	for _, p := range pieces {
		to, ok := x.edges.get(edge(at, p.id))
		if !ok {
			return 0, false
		}
		at = to
	}
	return at, true
}

// form adds one way to write the name at.
func (l *loader) form(at int32, form string) {
	form = strings.TrimSpace(form)
	if form == "" {
		return
	}
	state := l.add(form, nameClass, at, true)
	if state < 0 {
		return
	}
	if l.entries[l.ends[state]].next >= 0 {
		l.states[state] = true
	}
}

func appendNew(list []string, s string) []string {
	if s == "" || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// appendList appends the parts of a field that are not there.
func appendList(to []string, field string) []string {
	if field == "" {
		return to
	}
	for p := range strings.SplitSeq(field, ";") {
		to = appendNew(to, strings.TrimSpace(p))
	}
	return to
}

// demonyms reads adjectives and inhabitants.
func (l *loader) demonyms() {
	for _, r := range l.rows("name-demonyms.tsv", "id", "adjectives?", "people?") {
		at, ok := l.ids[r.Fields[0]]
		if !ok {
			l.err = r.Errorf("no name has the id %q", r.Fields[0])
			return
		}
		for _, a := range list(r.Fields[1]) {
			l.add(a, adjective, at, true)
		}
		for _, p := range list(r.Fields[2]) {
			l.add(p, people, at, true)
		}
	}
}

// capitalSort is the sort of the cities that stand for a government.
const capitalSort = "capital"

// close gives every name all that it lies in and all that it is an arm of, and not only the next ones.
func (l *loader) close() {
	for i := range l.names {
		n := &l.names[i]
		l.place(n, l.in[i])
		if len(n.Of) > 0 {
			n.Of = l.all(n.Of)
		}
		for _, in := range n.In { // what is disputed of the whole is so of the part
			if at, ok := l.ids[in]; ok {
				for _, open := range l.names[at].Open {
					if !slices.Contains(n.In, open) {
						n.Open = appendNew(n.Open, open)
					}
				}
			}
		}
		if n.Sort == capitalSort && len(n.Acts) > 0 {
			if _, ok := l.capitals[n.Acts[0]]; !ok {
				l.capitals[n.Acts[0]] = int32(i)
			}
		}
		if strings.Contains(n.ID, ":") {
			l.byID[n.ID] = int32(i)
		}
		if len(n.Acts) > 0 && slices.Contains(n.Of, n.Acts[0]) {
			n.Of = nil // it does not act as an arm, but for the whole
		}
	}
	for _, state := range slices.Sorted(maps.Keys(l.states)) {
		l.ownProvinces(state)
	}
}

// place fills in what the name lies in, by its field: the places named there, each followed by those above it.
func (l *loader) place(n *Name, field string) {
	if at, ok := l.ids[field]; ok { // one place, as most have: the list is shared
		n.In = l.wholesOf(at)
		return
	}
	for p := range strings.SplitSeq(field, ";") {
		p = strings.TrimSpace(p)
		if q, disputed := strings.CutPrefix(p, "~"); disputed {
			n.Open = appendNew(n.Open, q)
		} else if at, ok := l.ids[p]; ok {
			for _, w := range l.wholesOf(at) {
				n.In = appendNew(n.In, w)
			}
		}
	}
}

// wholesOf is the place at, and all that it lies in.
func (l *loader) wholesOf(at int32) []string {
	if list, ok := l.wholes[at]; ok {
		return list
	}
	l.wholes[at] = nil // a ring in the tables ends here
	list := []string{l.names[at].ID}
	for p := range strings.SplitSeq(l.in[at], ";") {
		if up, ok := l.ids[strings.TrimSpace(p)]; ok {
			for _, w := range l.wholesOf(up) {
				list = appendNew(list, w)
			}
		}
	}
	list = slices.Clip(list)
	l.wholes[at] = list
	return list
}

// all are the ids of those that have arms, each followed by those above it.
func (l *loader) all(ids []string) []string {
	out := make([]string, 0, 4)
	for depth := 0; len(ids) > 0 && depth < 8; depth++ {
		var up []string
		for _, id := range ids {
			at, ok := l.ids[id]
			if ok {
				id = l.names[at].ID
			}
			if slices.Contains(out, id) {
				continue // a ring in the tables ends here
			}
			if out = append(out, id); ok {
				up = append(up, l.names[at].Of...)
			}
		}
		ids = up
	}
	return out
}

// ownProvinces puts the cities of a form into the province of that form: Donetsk lies in Donetsk.
func (l *loader) ownProvinces(state int32) {
	for p := range l.placesOf(state) {
		if !province(p.Level) || p.Sort == "state" {
			continue
		}
		for n := range l.placesOf(state) {
			if n.Level == 6 && n.country() == p.country() {
				n.In = appendNew(n.In, p.ID)
			}
		}
	}
}

// placesOf walks the places of the form that ends at a state. A form may stand for other things too: a title, a first name.
func (l *loader) placesOf(state int32) iter.Seq[*Name] {
	return func(yield func(*Name) bool) {
		for e := l.ends[state]; e >= 0; e = l.entries[e].next {
			if at := l.entries[e]; at.class == nameClass && l.names[at.ref].Kind == Place && !yield(&l.names[at.ref]) {
				return
			}
		}
	}
}

// alternatives tells each name of an ambiguous form what else the form names. Names of one form in one country keep
// their order; a country comes first, then a capital, then what the tables put first.
func (l *loader) alternatives() {
	for state := range l.states {
		var refs []int32
		for e := l.ends[state]; e >= 0; e = l.entries[e].next {
			if l.entries[e].class == nameClass {
				refs = append(refs, l.entries[e].ref)
			}
		}
		if len(refs) > 1 {
			slices.SortStableFunc(refs, func(a, b int32) int { return l.weight(a) - l.weight(b) })
			first := &l.names[refs[0]]
			a := ambiguity{first: refs[0]}
			for _, ref := range refs[1:] {
				n := l.names[ref]
				a.all = append(a.all, n)
				minor := !slices.Contains(n.In, first.ID) && n.Kind == Place && n.Level >= 4 && n.Sort != "state" && (len(first.Acts) > 0 || first.Kind == Country || first.Sort == "state")
				if !minor && !slices.Contains(first.In, n.ID) {
					a.alt = append(a.alt, n)
				}
			}
			l.others[state] = a
		}
	}
}

// weight orders the names of one form.
func (l *loader) weight(ref int32) int {
	switch n := &l.names[ref]; {
	case n.Kind == Country:
		return 0
	case len(n.Acts) > 0:
		return 1
	case n.Kind == Place:
		return 2
	}
	return 3
}
