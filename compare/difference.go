package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// An Aspect says which question about an event a part of a statement answers.
type Aspect string

// The aspects.
const (
	Whether Aspect = "whether" // did it happen, does it hold
	HowMany Aspect = "how many"
	When    Aspect = "when"
	Where   Aspect = "where"
	Who     Aspect = "who"
	Which   Aspect = "which" // of what kind, with what outcome
)

// A Difference is a place where the two statements give answers that stand apart.
type Difference struct {
	Aspect   Aspect
	A, B     int // terms of the two propositions
	Near     float64
	clash    clash
	Why      string // the reason in a sentence, where it takes more than both words
	exchange bool   // the two have one wording but for this place
}

// differences finds where matched or rival terms stand apart, in the order of a's text.
func (c *Comparer) differences(al *Alignment) []Difference {
	if d, ok := c.exchange(al); ok {
		return []Difference{d}
	}
	var out []Difference
	for i := range al.A.Terms {
		t := &al.A.Terms[i]
		switch t.Kind {
		case normalize.Quantity:
			out = c.quantityDifference(al, i, out)
		case normalize.Time:
			out = c.timeDifference(al, i, out)
		case normalize.Name:
			out = c.nameDifference(al, i, out)
		default:
			out = c.wordDifference(al, i, out)
		}
	}
	out = append(out, al.courseDiffs...)
	out = c.officeDifference(al, out)
	out = c.roleDifference(al, out)
	if len(out) == 0 && !al.strict {
		out = al.leftNames(out)
		out = c.denials(al, out)
		if len(out) == 0 {
			out = c.slotDifference(al, out)
		}
	}
	return out
}

// nameSorts are the sorts of names that answer one question, and how much must be met of both statements beside two of a sort.
var nameSorts = [2]struct {
	aspect Aspect
	is     func(name.Name) bool
	least  float64
}{{Where, isPlace, 0.8}, {Who, func(n name.Name) bool { return !isPlace(n) && lastingName(n) }, 1}}

// lastingName says whether a name is that of somebody or something that is, and not of what happens or is measured.
func lastingName(n name.Name) bool { return n.Kind != name.Event && n.Kind != name.Index }

// leftNames: of two statements that are otherwise met, each has names of one sort left over.
func (al *Alignment) leftNames(out []Difference) []Difference {
	if al.coverA+al.coverB < 0.8 {
		return out
	}
	known := al.anchored()
	for _, sort := range nameSorts {
		a, b := left(al.A, al.ofA, sort.is), left(al.B, al.ofB, sort.is)
		if len(a) == 0 || len(b) == 0 || al.coverA+al.coverB < sort.least || !known && al.coverA+al.coverB < 1 || !strangers(al, a, b) {
			continue
		}
		d := Difference{Aspect: sort.aspect, A: a[0], B: b[0], Near: 0.5, clash: rivals}
		if al.ofTwoThings(d.A, d.B) || al.lopsided() && !al.oneSlot(d) {
			continue // among all that a long statement names there is always a name that the short one has not
		}
		return append(out, d)
	}
	return out
}

// ofTwoThings says whether names i and j each say more of a thing of its own: "the US shuttle" / "the Russian station".
func (al *Alignment) ofTwoThings(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if x.Role != normalize.Attribute || y.Role != normalize.Attribute || x.Head < 0 || y.Head < 0 || al.met(x.Head, y.Head) {
		return false
	}
	met := func(i int) bool { return i >= 0 && al.matches[i].near >= 0.85 }
	return met(al.ofA[x.Head]) || met(al.ofB[y.Head]) || al.bond(x.Head, y.Head).near < 0.4
}

// otherNames says whether each side names somebody or some place whom the other does not, and who are surely two.
func (al *Alignment) otherNames() bool {
	a, b := left(al.A, al.ofA, lastingName), left(al.B, al.ofB, lastingName)
	return len(a) > 0 && len(b) > 0 && strangers(al, a, b)
}

// left are the names of a sort that nothing on the other side meets.
func left(p *normalize.Proposition, of []int, is func(name.Name) bool) []int {
	var out []int
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Kind == normalize.Name && !t.Context && of[k] < 0 && is(t.Name) {
			out = append(out, k)
		}
	}
	return out
}

// strangers says whether no name of as may be one of bs.
func strangers(al *Alignment, as, bs []int) bool {
	for _, i := range as {
		for _, j := range bs {
			x, y := &al.A.Terms[i], &al.B.Terms[j]
			if lower(x.Text) != lower(y.Text) {
				return false // "the city" may be the one that the other names
			}
			rel := x.Name.Relate(y.Name)
			kinds := x.Name.Kind == y.Name.Kind || x.Name.Kind == name.Unknown || y.Name.Kind == name.Unknown || isPlace(x.Name) && isPlace(y.Name)
			if rel != value.Apart && rel != value.Unknown || sharesWord(x.Lemma, y.Lemma) || !kinds {
				return false
			}
		}
	}
	return true
}

// lower says whether a word is written small: a common word, and no name.
func lower(s string) bool { return s == strings.ToLower(s) }

// sharesWord says whether two names have a word in common: they may be one.
func sharesWord(a, b string) bool {
	for x := range strings.FieldsSeq(a) {
		for y := range strings.FieldsSeq(b) {
			if len(x) > 2 && len(y) > 2 && (x == y || len(x) > 4 && strings.HasPrefix(y, x) || len(y) > 4 && strings.HasPrefix(x, y)) {
				return true
			}
		}
	}
	return false
}

// denials: of two statements that are otherwise met, one main predicate is denied and the other is not.
func (c *Comparer) denials(al *Alignment, out []Difference) []Difference {
	a, b := al.A.Main, al.B.Main
	for _, m := range al.matches {
		switch x, y := al.terms(m); {
		case m.clash != noClash && x.Stance.Negative != y.Stance.Negative:
			return out // not injured is unhurt
		case m.clash == noClash && m.near >= 0.7 && x.Stance.Negative && y.Stance.Negative && (m.a == a || m.b == b):
			return out // both deny it: "failed to win" / "did not win", "nobody bid" / "drew no bids"
		}
	}
	if al.asDenied(al.A, al.B, al.ofA) || al.asDenied(al.B, al.A, al.ofB) {
		return out
	}
	if a < 0 || b < 0 || !actual(al.A) || !actual(al.B) || al.A.Stance.Negative == al.B.Stance.Negative || min(al.coverA, al.coverB) < 0.55 {
		return out
	}
	near := al.bond(a, b).near >= 0.45
	if !near && !al.partyMet(a, b) && (al.ofA[a] >= 0 || al.ofB[b] >= 0) {
		return out // what the one mainly tells, the other tells in passing
	}
	if near || min(al.A.Terms[a].Weight, al.B.Terms[b].Weight) < 0.2 || min(al.coverA, al.coverB) >= 0.7 && al.anchored() {
		return append(out, Difference{Aspect: Whether, A: a, B: b, Near: 0.5})
	}
	return out
}

// crossing says whether of two deeds, each done by somebody to somebody or something, the one is done to who does the other.
func (al *Alignment) crossing(i, j int) bool {
	has := func(p *normalize.Proposition, head int, role normalize.Role) bool {
		for k := range p.Terms {
			if p.Terms[k].Head == head && p.Terms[k].Role == role {
				return true
			}
		}
		return false
	}
	for _, m := range al.matches {
		x, y := al.terms(m)
		if x.Head != i || y.Head != j || x.Kind != normalize.Name || y.Kind != normalize.Name {
			continue
		}
		if x.Role == normalize.Object && y.Role == normalize.Subject || x.Role == normalize.Subject && y.Role == normalize.Object {
			return has(al.A, i, normalize.Subject) && has(al.A, i, normalize.Object) && has(al.B, j, normalize.Subject) && has(al.B, j, normalize.Object)
		}
	}
	return false
}

// partyMet says whether predicates i and j have a subject or object in common.
func (al *Alignment) partyMet(i, j int) bool {
	party := func(t *normalize.Term) bool { return t.Role == normalize.Subject || t.Role == normalize.Object }
	for _, m := range al.matches {
		if x, y := al.terms(m); x.Head == i && y.Head == j && party(x) && party(y) {
			return true
		}
	}
	return false
}

// asDenied says whether the other side denies what p's main predicate does, or asserts what it asserts, though not with its own main
// predicate: "faulted them for not cooperating" / "they did not cooperate".
func (al *Alignment) asDenied(p, o *normalize.Proposition, of []int) bool {
	if p.Main < 0 || of[p.Main] < 0 || al.matches[of[p.Main]].near < 0.85 {
		return false
	}
	k := al.otherSide(p, p.Main, of)
	return k != o.Main && negated(o, k) == p.Stance.Negative
}

// aloneTime says whether times i and j are the only ones of their sort (a day or less, or longer) that nothing on the other
// side agrees with.
func (al *Alignment) aloneTime(i, j int) bool {
	sort := func(t *normalize.Term) bool { return t.Time.Grain <= when.Week }
	only := func(p, o *normalize.Proposition, i int) bool {
		for k := range p.Terms {
			t := &p.Terms[k]
			if k == i || t.Kind != normalize.Time || t.Context || t.Time.Kind == when.Duration || sort(t) != sort(&p.Terms[i]) {
				continue
			}
			met := false
			for l := range o.Terms {
				met = met || o.Terms[l].Kind == normalize.Time && t.Time.Relate(o.Terms[l].Time).Compatible()
			}
			if !met {
				return false
			}
		}
		return true
	}
	return sort(&al.A.Terms[i]) == sort(&al.B.Terms[j]) && only(al.A, al.B, i) && only(al.B, al.A, j)
}

// timeDifference: the date of b for the same thing, if it stands apart and none agrees.
func (c *Comparer) timeDifference(al *Alignment, i int, out []Difference) []Difference {
	t := &al.A.Terms[i]
	best := -1
	for j := range al.B.Terms {
		u := &al.B.Terms[j]
		if u.Kind != normalize.Time {
			continue
		}
		rel := t.Time.Relate(u.Time)
		if rel == value.Apart && strings.EqualFold(t.Text, u.Text) && t.Time.Mod == u.Time.Mod && t.Time.Grain >= when.Month {
			rel = value.Overlaps // "in November", whose year the words leave open
		}
		if t.Time.Kind == when.Duration && (!al.met(t.Head, u.Head)) {
			continue
		}
		if otherEdge(al.A, t.Head, al.B, u.Head) {
			continue
		}
		open := t.Time.Lo == when.Ever || t.Time.Hi == when.Forever || u.Time.Lo == when.Ever || u.Time.Hi == when.Forever
		if rel == value.Equal && dated(t) && t.Time.Grain <= when.Day {
			return out
		}
		if al.otherEvents(i, j) {
			continue
		}
		parallel := al.parallel(i, j) || al.around(i, j) >= 0.5
		if rel.Compatible() && (parallel && !open || t.Time.Grain == u.Time.Grain) {
			return out
		}
		if rel == value.Apart && al.published() != 0 && (lasting(tenseOf(al.A, i)) || lasting(tenseOf(al.B, j))) && t.Time.Grain < when.Month {
			continue // two looks at what goes on, each on its day
		}
		if !al.strict && !parallel && rel == value.Apart && al.coverA+al.coverB > 1.1 {
			parallel = al.aloneTime(i, j)
		}
		if rel == value.Apart && parallel && !sided(t) && !sided(u) && (best < 0 || al.met(t.Head, u.Head)) {
			best = j
		}
	}
	if best < 0 {
		return out
	}
	return append(out, Difference{Aspect: When, A: i, B: best, Near: 0.6})
}

// otherEvents says whether terms i and j belong to two events: the predicate above the one is met by another than that
// above the other. "The ship ran aground on Tuesday" and "broke in two on Sunday, after it had run aground" each tell
// the day of an event of their own.
func (al *Alignment) otherEvents(i, j int) bool {
	x, y := predicateOf(al.A, al.A.Terms[i].Head), predicateOf(al.B, al.B.Terms[j].Head)
	if x < 0 || y < 0 || al.met(x, y) {
		return false
	}
	if m := al.ofA[x]; m >= 0 && al.matches[m].rel == value.Apart {
		return true // the start of it and its end
	}
	if m := al.ofB[y]; m >= 0 && al.matches[m].rel == value.Apart {
		return true
	}
	if al.inAffair() && (al.A.Terms[i].Context || al.B.Terms[j].Context || al.ofA[x] < 0 && al.ofB[y] < 0 && !al.A.Terms[x].Carrier && !al.B.Terms[y].Carrier) {
		return true
	}
	apart := func(p *normalize.Proposition, met, own int) bool { // is what meets the one predicate an event beside the other?
		t := &p.Terms[met]
		return met != own && t.Kind == normalize.Predicate && t.Head != own && p.Terms[own].Head != met || t.Clause != p.Terms[own].Clause
	}
	return al.ofA[x] >= 0 && apart(al.B, al.matches[al.ofA[x]].b, y) || al.ofB[y] >= 0 && apart(al.A, al.matches[al.ofB[y]].a, x)
}

// parallel says whether two terms stand at the same place of their statements: their heads are matched,
// or, of two statements that somebody put side by side, both hang on main predicates that are matched to nothing else.
func (al *Alignment) parallel(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if x.Head < 0 || y.Head < 0 || x.Context || y.Context {
		return false
	}
	if al.met(x.Head, y.Head) {
		return true
	}
	free := !al.inAffair() && al.ofA[x.Head] < 0 && al.ofB[y.Head] < 0
	return x.Clause == 0 && y.Clause == 0 && free && al.A.Terms[x.Head].Kind == normalize.Predicate && al.B.Terms[y.Head].Kind == normalize.Predicate
}

func lasting(t normalize.Tense) bool { return t == normalize.Present || t == normalize.Perfect }

// sided says whether a preposition that the time does not hold itself moves it aside: "before dawn".
func sided(t *normalize.Term) bool {
	return t.Time.Mod == when.NoMod && (t.Marker == "before" || t.Marker == "after")
}

// nameDifference: another name in the same place.
func (c *Comparer) nameDifference(al *Alignment, i int, out []Difference) []Difference {
	if al.ofA[i] >= 0 {
		return out
	}
	t := &al.A.Terms[i]
	for j := range al.B.Terms {
		u := &al.B.Terms[j]
		if u.Kind != normalize.Name || al.ofB[j] >= 0 || t.Name.Relate(u.Name) != value.Apart || !al.samePlace(i, j) && !al.onlyPersons(i, j) || al.ofTwoThings(i, j) {
			continue
		}
		return append(out, Difference{Aspect: whoOrWhere(t, u), A: i, B: j, Near: 0.7, clash: rivals})
	}
	return out
}

// whoOrWhere is what two names tell: a country that acts is who, a place where something is done is where.
func whoOrWhere(t, u *normalize.Term) Aspect {
	if isPlace(t.Name) && isPlace(u.Name) && (t.Role == normalize.Oblique || t.Role == normalize.Of || t.Role == normalize.Attribute) {
		return Where
	}
	return Who
}

// onlyPersons says whether the two names are persons, bodies, firms or clubs, and the only ones of their kind on their sides: whoever scored the goal of the one is rival to whoever scored that of the other, however the sentences are built.
func (al *Alignment) onlyPersons(i, j int) bool {
	switch k := al.A.Terms[i].Name.Kind; k {
	case name.Person, name.Body, name.Company, name.Club, name.Office:
		return al.B.Terms[j].Name.Kind == k && lonely(al.A, i) && lonely(al.B, j)
	}
	return false
}

// lonely says whether the proposition has no other name of the kind of term i.
func lonely(p *normalize.Proposition, i int) bool {
	for k := range p.Terms {
		if k != i && p.Terms[k].Kind == normalize.Name && p.Terms[k].Name.Kind == p.Terms[i].Name.Kind && !p.Terms[k].Context {
			return false
		}
	}
	return true
}

// samePlace says whether two terms fill one role: the same role under heads that are matched, or
// the same role and preposition in the leading clauses.
func (al *Alignment) samePlace(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if x.Context || y.Context {
		return false
	}
	if al.met(x.Head, y.Head) {
		return x.Role == y.Role || x.Role == normalize.Oblique && y.Role == normalize.Of || x.Role == normalize.Of && y.Role == normalize.Oblique
	}
	return x.Role == y.Role && x.Marker == y.Marker && x.Clause == 0 && y.Clause == 0
}

// wordDifference: words that exclude each other, one denied and one affirmed, or two things of one kind in one role.
func (c *Comparer) wordDifference(al *Alignment, i int, out []Difference) []Difference {
	t := &al.A.Terms[i]
	if m := al.ofA[i]; m >= 0 {
		bd := &al.matches[m]
		u := &al.B.Terms[bd.b]
		if t.Context || u.Context {
			return out
		}
		if otherEdge(al.A, i, al.B, bd.b) && (timed(al.A, i) || timed(al.B, bd.b)) {
			return out // each tells of its own end: timeDifference and reckon compare their days
		}
		predicates := t.Kind == normalize.Predicate && u.Kind == normalize.Predicate
		negated := t.Stance.Negative != u.Stance.Negative
		switch {
		case bd.clash == noClash && !negated && bd.rel == value.Unknown && !al.strict && al.anchored() && min(al.coverA, al.coverB) >= 0.85 &&
			c.siblings(t, u) && t.Role == u.Role && !c.manifold(al, i, bd.b):
			return append(out, Difference{Aspect: Which, A: i, B: bd.b, Near: 0.5, clash: rivals}) // all else is one: "beer" / "whisky"
		case bd.clash == noClash && al.met(above(al.A, t.Head), above(al.B, u.Head)) && c.markers.Exclude(t.Marker, u.Marker):
			return append(out, Difference{Aspect: Which, A: i, B: bd.b, Near: 0.6, clash: exclusives})
		case al.inAffair() && nounAndVerb(t, u):
			return out // "at the start of the strike" / "the strike is to end"
		case t.Denied != u.Denied && bd.clash == opposites && al.met(predicateOf(al.A, i), predicateOf(al.B, bd.b)):
			return append(out, Difference{Aspect: Which, A: i, B: bd.b, Near: bd.near, clash: opposites}) // "pleaded guilty" / "a plea of not guilty"
		case bd.clash != noClash && !negated && c.manifold(al, i, bd.b):
			return out
		case bd.clash != noClash && predicates && al.crossing(i, bd.b):
			return out // "Oslo will send Kyiv tanks" / "Kyiv is to receive tanks"
		case bd.clash != noClash && !negated && (al.oneThing(i, bd.b) ||
			bd.clash == exclusives && !al.strict && t.Kind == normalize.Noun && u.Tag != syntax.ADV && t.Ordinal == 0 && al.coverA+al.coverB >= 1.1 && al.anchored()):
			return append(out, Difference{Aspect: Which, A: i, B: bd.b, Near: bd.near, clash: bd.clash})
		case bd.clash == noClash && negated && predicates && (al.oneThing(i, bd.b) || !al.strict && (min(al.coverA, al.coverB) >= 0.55 || al.coverA+al.coverB >= 0.9 && al.anchored())):
			return append(out, Difference{Aspect: Whether, A: i, B: bd.b, Near: bd.near})
		}
		return out
	}
	if t.Kind != normalize.Noun || t.Context {
		return out
	}
	for j := range al.B.Terms {
		u := &al.B.Terms[j]
		if u.Kind != normalize.Noun || al.ofB[j] >= 0 || u.Context || !al.rivals(c, i, j) || c.manifold(al, i, j) {
			continue
		}
		aspect := Which
		if c.words.IsPerson(t.Lemma) || c.words.IsPerson(u.Lemma) {
			aspect = Who
		}
		return append(out, Difference{Aspect: aspect, A: i, B: j, Near: 0.5, clash: rivals})
	}
	return out
}

// nounAndVerb says whether one of two words is a noun and the other a predicate.
func nounAndVerb(x, y *normalize.Term) bool {
	return x.Kind == normalize.Noun && y.Kind == normalize.Predicate || x.Kind == normalize.Predicate && y.Kind == normalize.Noun
}

// rivals says whether two things that are left over fill one role of one event: the predicate is met, and so is
// another part of it ("heat killed the trout" / "the trout were killed by a fungus"), or they are two things of one kind.
func (al *Alignment) rivals(c *Comparer, i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if !al.met(x.Head, y.Head) || x.Role != y.Role || x.Role == normalize.Oblique && x.Marker != y.Marker {
		return false
	}
	if !al.anchored() {
		return false
	}
	if c.siblings(x, y) {
		return true
	}
	if x.Role != normalize.Subject && x.Role != normalize.Object || c.words.Similarity(x.Lemma, y.Lemma) > 0.6 || x.Weight < 0.3 || y.Weight < 0.3 {
		return false
	}
	if x.Role == normalize.Subject && al.coverA+al.coverB >= 0.9 {
		return true
	}
	for k := range al.A.Terms {
		if m := al.ofA[k]; m >= 0 && al.A.Terms[k].Head == x.Head && al.B.Terms[al.matches[m].b].Head == y.Head &&
			al.matches[m].near > 0.7 && (al.A.Terms[k].Role == normalize.Subject || al.A.Terms[k].Role == normalize.Object) {
			return true
		}
	}
	return false
}

// siblings says whether two words name other things of one kind. "Man" and "cook" may be one: what tells little excludes nothing.
func (c *Comparer) siblings(x, y *normalize.Term) bool {
	return min(x.Weight, y.Weight) >= 0.25 && c.words.Siblings(x.Lemma, y.Lemma, x.Tag)
}

// anchored says whether both statements point to one known thing or time: two men who slice a potato and a carrot are
// not one man, the firm that was bought by two others is one firm.
func (al *Alignment) anchored() bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		switch {
		case x.Kind == normalize.Name && y.Kind == normalize.Name && m.rel == value.Equal,
			x.Kind == normalize.Time && m.rel == value.Equal && dated(x) && dated(y),
			x.Definite && y.Definite && m.near >= 0.85 && m.rel == value.Equal && x.Weight > 0.2:
			return true
		}
	}
	return false
}

func dated(t *normalize.Term) bool { return t.Time.Kind == when.Date || t.Time.Kind == when.TimeOfDay }

// oneThing says whether two words are said of one thing: of two predicates the subject or object is met and the other one
// does not stand apart, of two modifiers what they modify.
func (al *Alignment) oneThing(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if x.Kind != normalize.Predicate && y.Kind != normalize.Predicate {
		return al.met(x.Head, y.Head) && x.Role == y.Role || x.Head < 0 && y.Head < 0
	}
	met := false
	if a, b := subjectOf(al.A, i), subjectOf(al.B, j); a >= 0 && b >= 0 && al.ofA[a] < 0 && al.ofB[b] < 0 && !al.strict {
		return false // teachers rejected it, drivers accepted it
	}
	for k := range al.A.Terms {
		t := &al.A.Terms[k]
		if t.Head != i && !(x.Kind != normalize.Predicate && k == x.Head) || t.Role != normalize.Subject && t.Role != normalize.Object && k != x.Head {
			continue
		}
		for l := range al.B.Terms {
			u := &al.B.Terms[l]
			if u.Head == j && (u.Role == normalize.Subject || u.Role == normalize.Object) || l == y.Head && y.Kind != normalize.Predicate {
				met = met || al.met(k, l)
			}
		}
	}
	return met
}

// roleDifference: one event of which the two name other parties in one role, or the same parties in each other's role
// ("Fiji beat England" / "England beat Fiji").
func (c *Comparer) roleDifference(al *Alignment, out []Difference) []Difference {
	for _, m := range al.matches {
		a, b := al.terms(m)
		if len(a.Fillers) == 0 || len(b.Fillers) == 0 || a.Context || b.Context || m.near < 0.7 || m.rel == value.Apart || a.Frames[0].Frame != b.Frames[0].Frame {
			continue
		}
		mutual := a.Frames[0].Frame.Mutual[0] != ""
		for _, f := range a.Fillers {
			for _, g := range b.Fillers {
				x, y := &al.A.Terms[f.Term], &al.B.Terms[g.Term]
				if mutual || x.Kind != normalize.Name || y.Kind != normalize.Name {
					continue
				}
				if f.Role == g.Role && !al.fills(f.Term, b.Fillers, g.Role) && !al.filled(g.Term, a.Fillers, f.Role) && x.Name.Relate(y.Name) == value.Apart && !contains2(out, f.Term, g.Term) {
					aspect := Who
					if f.Role == "place" {
						aspect = Where
					}
					out = append(out, Difference{Aspect: aspect, A: f.Term, B: g.Term, Near: 0.7, clash: rivals})
				}
				if f.Role == "agent" && g.Role == "patient" && al.met(f.Term, g.Term) && al.crossed(a.Fillers, b.Fillers) {
					return append(out, Difference{Aspect: Who, A: f.Term, B: g.Term, Near: 0.7, clash: exclusives})
				}
			}
		}
	}
	return out
}

// fills says whether term i of a is met by a filler of that role on the other side; filled is its converse.
func (al *Alignment) fills(i int, fillers []normalize.Filler, role string) bool {
	for _, f := range fillers {
		if f.Role == role && al.met(i, f.Term) {
			return true
		}
	}
	return false
}

func (al *Alignment) filled(j int, fillers []normalize.Filler, role string) bool {
	for _, f := range fillers {
		if f.Role == role && al.met(f.Term, j) {
			return true
		}
	}
	return false
}

// crossed says whether a patient of the one is agent of the other.
func (al *Alignment) crossed(a, b []normalize.Filler) bool {
	for _, f := range a {
		for _, g := range b {
			if f.Role == "patient" && g.Role == "agent" && al.met(f.Term, g.Term) {
				return true
			}
		}
	}
	return false
}

func contains2(all []Difference, a, b int) bool {
	for _, d := range all {
		if d.A == a && d.B == b {
			return true
		}
	}
	return false
}

// above is term k, or the first above it that is no adverb: "stands far away from".
func above(p *normalize.Proposition, k int) int {
	for k >= 0 && p.Terms[k].Kind == normalize.Modifier {
		k = p.Terms[k].Head
	}
	return k
}

// subjectOf is the subject of predicate i, a word that tells something; -1 for none.
func subjectOf(p *normalize.Proposition, i int) int {
	for k := range p.Terms {
		if t := &p.Terms[k]; t.Head == i && t.Role == normalize.Subject && t.Weight >= 0.25 {
			return k
		}
	}
	return -1
}

// officeDifference: one office or kind of person with other words before it: "deputy prime ministers" / "foreign ministers".
func (c *Comparer) officeDifference(al *Alignment, out []Difference) []Difference {
	for _, m := range al.matches {
		a, b := al.terms(m)
		if a.Kind != normalize.Noun || b.Kind != normalize.Noun || a.Context || b.Context || m.rel == value.Apart || !c.words.IsPerson(a.Lemma) {
			continue
		}
		x, y := leftAttribute(al.A, m.a, al.ofA), leftAttribute(al.B, m.b, al.ofB)
		if x >= 0 && y >= 0 {
			out = append(out, Difference{Aspect: Who, A: x, B: y, Near: 0.6, clash: rivals})
		}
	}
	return out
}

// leftAttribute is the first word before noun k that is not met on the other side; -1 for none.
func leftAttribute(p *normalize.Proposition, k int, of []int) int {
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Head == k && t.Role == normalize.Attribute && of[i] < 0 && t.Weight > 0.4 && t.Kind != normalize.Quantity && t.Kind != normalize.Time && t.Kind != normalize.Name {
			return i
		}
	}
	return -1
}
