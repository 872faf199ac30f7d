package compare

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/unit"
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
	exchange bool // the two have one wording but for this place
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
	out = c.officeDifference(al, out)
	out = c.roleDifference(al, out)
	if len(out) == 0 && !al.strict {
		out = al.leftNames(out)
		out = c.denials(al, out)
	}
	return out
}

// leftNames: of two statements that are otherwise met, each has names of one sort left over.
func (al *Alignment) leftNames(out []Difference) []Difference {
	if al.coverA+al.coverB < 0.8 {
		return out
	}
	known := al.anchored()
	for _, sort := range [2]struct {
		aspect Aspect
		is     func(name.Name) bool
		least  float64
	}{{Where, isPlace, 0.8}, {Who, func(n name.Name) bool { return !isPlace(n) && n.Kind != name.Event && n.Kind != name.Index }, 1}} {
		a, b := left(al.A, al.ofA, sort.is), left(al.B, al.ofB, sort.is)
		if len(a) == 0 || len(b) == 0 || al.coverA+al.coverB < sort.least || !known && al.coverA+al.coverB < 1 || !strangers(al, a, b) {
			continue
		}
		return append(out, Difference{Aspect: sort.aspect, A: a[0], B: b[0], Near: 0.5, clash: rivals})
	}
	return out
}

// otherNames says whether each side names somebody or some place whom the other does not, and who are surely two.
func (al *Alignment) otherNames() bool {
	lasting := func(n name.Name) bool { return n.Kind != name.Event && n.Kind != name.Index }
	a, b := left(al.A, al.ofA, lasting), left(al.B, al.ofB, lasting)
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
			rel := x.Name.Relate(y.Name)
			kinds := x.Name.Kind == y.Name.Kind || x.Name.Kind == name.Unknown || y.Name.Kind == name.Unknown || isPlace(x.Name) && isPlace(y.Name)
			if rel != value.Apart && rel != value.Unknown || sharesWord(x.Lemma, y.Lemma) || !kinds {
				return false
			}
		}
	}
	return true
}

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
		if x, y := al.terms(m); m.clash != noClash && x.Stance.Negative != y.Stance.Negative {
			return out // not injured is unhurt
		}
	}
	if a >= 0 && b >= 0 && actual(al.A) && actual(al.B) && al.A.Stance.Negative != al.B.Stance.Negative && min(al.coverA, al.coverB) >= 0.55 &&
		(c.bondOf(&al.A.Terms[a], &al.B.Terms[b]).near >= 0.45 || min(al.A.Terms[a].Weight, al.B.Terms[b].Weight) < 0.2 || min(al.coverA, al.coverB) >= 0.7 && al.anchored()) {
		return append(out, Difference{Aspect: Whether, A: a, B: b, Near: 0.5})
	}
	return out
}

// quantityDifference: the figure of b that answers the same question and stands apart, if none agrees.
func (c *Comparer) quantityDifference(al *Alignment, i int, out []Difference) []Difference {
	best, bestNear := -1, 0.0
	if loose(&al.A.Terms[i]) || al.strict && group(al.A, i) {
		return out
	}
	for j := range al.B.Terms {
		if al.B.Terms[j].Kind != normalize.Quantity || loose(&al.B.Terms[j]) || al.strict && group(al.B, j) || aged(al.A, i) != aged(al.B, j) {
			continue
		}
		rel := figures(al.A.Terms[i].Quantity, al.B.Terms[j].Quantity)
		if rel == value.Unknown {
			continue
		}
		near := c.sameQuestion(al, i, j)
		if !al.strict && al.alone(i, j) {
			near = max(near, 0.2+0.7*al.share())
		}
		if rel.Compatible() && near >= 0.4 {
			return out
		}
		if rel == value.Apart && near > bestNear && !al.agreedElsewhere(i, j) {
			best, bestNear = j, near
		}
	}
	if best >= 0 && (sums(al.A, al.B, i) || sums(al.B, al.A, best)) {
		return out
	}
	if best >= 0 && bestNear < 0.75 && (addsUp(al.A, al.B, i, best) || addsUp(al.B, al.A, best, i)) {
		return out
	}
	if best < 0 || bestNear < 0.5 || al.strict && bestNear < 0.6 {
		return out
	}
	return append(out, Difference{Aspect: HowMany, A: i, B: best, Near: bestNear})
}

// sums says whether figure i of p is the sum of two or three figures of o: "187 people" / "150 passengers and 37 crew".
func sums(p, o *normalize.Proposition, i int) bool {
	if !countable(p.Terms[i].Quantity) {
		return false
	}
	n, sum := 0, 0.0
	for l := range o.Terms {
		if u := &o.Terms[l]; u.Kind == normalize.Quantity && !u.Context && countable(u.Quantity) {
			n++
			sum += figure(u.Quantity)
		}
	}
	return n > 1 && n < 4 && sum == figure(p.Terms[i].Quantity)
}

// addsUp says whether figure i of p and figure j of o are parts of one whole that both name ("36 of 40" / "four of forty").
func addsUp(p, o *normalize.Proposition, i, j int) bool {
	x, y := p.Terms[i].Quantity, o.Terms[j].Quantity
	if !countable(x) || !countable(y) || x.Number.Change != "=" || y.Number.Change != "=" {
		return false
	}
	for l := range o.Terms {
		u := &o.Terms[l]
		if u.Kind != normalize.Quantity || u.Context || !countable(u.Quantity) {
			continue
		}
		if l != j && figure(u.Quantity) == figure(x)+figure(y) && agreed(u, p) {
			return true
		}
	}
	return false
}

// alone says whether figures i and j are the only ones of their dimension that nothing on the other side agrees with.
func (al *Alignment) alone(i, j int) bool {
	only := func(p, o *normalize.Proposition, i int) bool {
		for k := range p.Terms {
			t := &p.Terms[k]
			if k == i || t.Kind != normalize.Quantity || t.Context || figures(t.Quantity, p.Terms[i].Quantity) == value.Unknown {
				continue
			}
			if !agreed(t, o) {
				return false
			}
		}
		return true
	}
	return only(al.A, al.B, i) && only(al.B, al.A, j)
}

// agreed says whether some figure of o is compatible with that of t.
func agreed(t *normalize.Term, o *normalize.Proposition) bool {
	for l := range o.Terms {
		if u := &o.Terms[l]; u.Kind == normalize.Quantity && figures(t.Quantity, u.Quantity).Compatible() {
			return true
		}
	}
	return false
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

// figures relates two quantities. A figure without a noun ("the toll rose to 41") may count anything.
func figures(a, b unit.Quantity) value.Relation {
	if a.Unit.Dimension != b.Unit.Dimension && countable(a) && countable(b) {
		return a.Number.Relate(b.Number)
	}
	if a.Unit.Dimension != b.Unit.Dimension && (a.Unit.Dimension == "" || b.Unit.Dimension == "") && !a.Age && !b.Age && a.Number.Relate(b.Number) == value.Equal {
		return value.Equal // the unit is left out the second time: "from 9,000 hectares to 4,500"
	}
	return a.Relate(b)
}

// loose says whether a figure is no answer to how many: "a single", the games of a score.
func loose(t *normalize.Term) bool {
	n := &t.Quantity.Number
	return n.Kind == number.Score || n.Low == 1 && n.To-n.From > 1 && !n.Bare && n.Change == "="
}

// group says whether figure i only names a known group: "the two countries".
func group(p *normalize.Proposition, i int) bool {
	o := p.Terms[i].Owner
	return o >= 0 && p.Terms[o].Definite && p.Terms[i].Quantity.Number.High < 10
}

// aged says whether figure i is an age told in passing: "a man of 34".
func aged(p *normalize.Proposition, i int) bool {
	t := &p.Terms[i]
	return t.Marker == "of" && t.Head >= 0 && p.Terms[t.Head].Kind == normalize.Noun && t.Quantity.Noun < 0 && t.Quantity.Unit.Dimension == ""
}

func countable(q unit.Quantity) bool {
	return !q.Age && (q.Unit.Dimension == "" || q.Unit.Dimension == "count")
}

// agreedElsewhere says whether figure j of b is met by another figure of a than i.
func (al *Alignment) agreedElsewhere(i, j int) bool {
	m := al.ofB[j]
	return m >= 0 && al.matches[m].a != i && al.matches[m].rel.Compatible()
}

// sameQuestion says how far two figures answer one question, 0 to 1: by all that stands around them, or by what they count
// or measure and what is done with it alone.
func (c *Comparer) sameQuestion(al *Alignment, i, j int) float64 {
	around, key := c.around(al, i, j), c.sameKey(al, i, j)
	if al.strict && key < 0.6 && around < 0.7 {
		return min(around, 0.5)
	}
	return max(around, 0.95*key)
}

// around says how far all that stands around two figures or times is met.
func (c *Comparer) around(al *Alignment, i, j int) float64 {
	sa, sb := surroundings(al.A, i), surroundings(al.B, j)
	return (c.oneWay(al, sa, sb, false) + c.oneWay(al, sb, sa, true)) / 2
}

// sameKey relates the things that two figures count ("deaths", "hectares of forest") and what is done with them ("killed").
// A thing on one side may be a deed on the other: "22 deaths" / "61 people were killed".
func (c *Comparer) sameKey(al *Alignment, i, j int) float64 {
	thingsA, deedsA := key(al.A, i)
	thingsB, deedsB := key(al.B, j)
	best := func(xs, ys []int) (near float64, event bool) {
		for _, x := range xs {
			for _, y := range ys {
				if bd := c.bondOf(&al.A.Terms[x], &al.B.Terms[y]); bd.clash == noClash && bd.near > near {
					near, event = bd.near, len(al.A.Terms[x].Frames) > 0 && len(al.B.Terms[y].Frames) > 0
				}
			}
		}
		return near, event
	}
	things, event := best(thingsA, thingsB)
	deeds, _ := best(deedsA, deedsB)
	cross, _ := best(thingsA, deedsB)
	if other, _ := best(deedsA, thingsB); other > cross {
		cross = other
	}
	switch {
	case len(thingsA) == 0 || len(thingsB) == 0:
		return max(deeds, cross)
	case len(deedsA) == 0 || len(deedsB) == 0 || event && things > 0.8:
		return max(0.9*things, 0.9*cross)
	}
	score := max(0.55*things+0.45*deeds, 0.8*cross)
	if !countable(al.A.Terms[i].Quantity) && deeds > 0.85 {
		score = max(score, 0.7) // "contained 10 per cent of its perimeter" / "the fire is 45 per cent contained"
	}
	return score
}

// key gives what figure i counts or measures, and what is done with it. Words that carry figures ("the number of",
// "rose to") and words for people at large are passed through.
func key(p *normalize.Proposition, i int) (things, deeds []int) {
	seen := map[int]bool{i: true}
	queue := []int{i}
	if o := p.Terms[i].Owner; o >= 0 {
		queue, seen[o] = append(queue, o), true
	}
	for n := 0; n < len(queue); n++ {
		at := queue[n]
		t := &p.Terms[at]
		through := at == i || t.Carrier
		switch {
		case through || t.Context || t.Kind == normalize.Quantity || t.Kind == normalize.Time:
		case t.Kind == normalize.Predicate:
			deeds = append(deeds, at)
		case t.Kind == normalize.Noun || len(t.Frames) > 0:
			things = append(things, at)
		}
		if !through {
			continue
		}
		for k := range p.Terms {
			if !seen[k] && (p.Terms[k].Head == at || t.Head == k) {
				seen[k] = true
				queue = append(queue, k)
			}
		}
	}
	if o := p.Terms[i].Owner; o >= 0 && p.Terms[o].Head >= 0 && p.Terms[p.Terms[o].Head].Kind == normalize.Predicate && !seen[p.Terms[o].Head] && !p.Terms[p.Terms[o].Head].Carrier {
		deeds = append(deeds, p.Terms[o].Head) // "22 houses burnt": what is done with what is counted
	}
	return things, deeds
}

// oneWay is the mean, weighted, of how near each of xs comes to any of ys.
func (c *Comparer) oneWay(al *Alignment, xs, ys []near, swapped bool) float64 {
	sum, total := 0.0, 0.0
	for _, x := range xs {
		best := 0.0
		for _, y := range ys {
			a, b := x.term, y.term
			if swapped {
				a, b = b, a
			}
			if bd := c.bondOf(&al.A.Terms[a], &al.B.Terms[b]); bd.near > best && bd.clash == noClash {
				best = bd.near
			}
		}
		sum += x.weight * best
		total += x.weight
	}
	if total == 0 {
		return 0
	}
	return sum / total
}

// near is a term around a figure, with how much it says about the figure's question.
type near struct {
	term   int
	weight float64
}

// surroundings are the terms that say what figure i is about, with their weights: those around it in the tree, the nearer
// the more. Words that only carry a figure ("the number of", "rose to") are passed through.
func surroundings(p *normalize.Proposition, i int) []near {
	const reach, decay = 3, 0.65
	type step struct {
		term int
		w    float64
		left int
	}
	seen := map[int]bool{i: true}
	queue := []step{{i, 1, reach}}
	if o := p.Terms[i].Owner; o >= 0 {
		queue = append(queue, step{o, 1, reach})
		seen[o] = true
	}
	var out []near
	for n := 0; n < len(queue); n++ {
		at := queue[n]
		t := &p.Terms[at.term]
		if at.term != i && t.Kind != normalize.Quantity && t.Kind != normalize.Time && !t.Context {
			out = append(out, near{at.term, at.w * (0.05 + t.Weight)})
		}
		next := step{w: at.w * decay, left: at.left - 1}
		if t.Carrier || at.term == i {
			next = step{w: at.w, left: at.left}
		}
		if next.left == 0 {
			continue
		}
		for k := range p.Terms {
			if !seen[k] && (p.Terms[k].Head == at.term || t.Head == k) {
				seen[k] = true
				queue = append(queue, step{k, next.w, next.left})
			}
		}
	}
	return out
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
		if t.Time.Kind == when.Duration && !al.met(t.Head, u.Head) {
			continue
		}
		open := t.Time.Lo == when.Ever || t.Time.Hi == when.Forever || u.Time.Lo == when.Ever || u.Time.Hi == when.Forever
		if al.otherEvents(i, j) {
			continue
		}
		parallel := al.parallel(i, j) || c.around(al, i, j) >= 0.5
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
	x, y := event(al.A, i), event(al.B, j)
	if x < 0 || y < 0 || al.met(x, y) {
		return false
	}
	if al.strict && (al.A.Terms[i].Context || al.B.Terms[j].Context) {
		return true
	}
	apart := func(p *normalize.Proposition, met, own int) bool { // is what meets the one predicate an event beside the other?
		t := &p.Terms[met]
		return met != own && t.Kind == normalize.Predicate && t.Head != own && p.Terms[own].Head != met || t.Clause != p.Terms[own].Clause
	}
	return al.ofA[x] >= 0 && apart(al.B, al.matches[al.ofA[x]].b, y) || al.ofB[y] >= 0 && apart(al.A, al.matches[al.ofB[y]].a, x)
}

// event is the predicate above term i; -1 for none.
func event(p *normalize.Proposition, i int) int {
	for hops := 0; i >= 0 && hops < 8; hops++ {
		if i = p.Terms[i].Head; i >= 0 && p.Terms[i].Kind == normalize.Predicate {
			return i
		}
	}
	return -1
}

// parallel says whether two terms stand at the same place of their statements: their heads are matched,
// or both hang on main predicates that are matched to nothing else.
func (al *Alignment) parallel(i, j int) bool {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	if x.Head < 0 || y.Head < 0 || x.Context || y.Context {
		return false
	}
	if al.met(x.Head, y.Head) {
		return true
	}
	free := al.ofA[x.Head] < 0 && al.ofB[y.Head] < 0
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
		if u.Kind != normalize.Name || al.ofB[j] >= 0 || t.Name.Relate(u.Name) != value.Apart || !al.samePlace(i, j) && !al.onlyPersons(i, j) {
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
		predicates := t.Kind == normalize.Predicate && u.Kind == normalize.Predicate
		negated := t.Stance.Negative != u.Stance.Negative
		switch {
		case bd.clash == noClash && !negated && bd.rel == value.Unknown && !al.strict && al.anchored() && min(al.coverA, al.coverB) >= 0.85 &&
			c.siblings(t, u) && t.Role == u.Role:
			return append(out, Difference{Aspect: Which, A: i, B: bd.b, Near: 0.5, clash: rivals}) // all else is one: "beer" / "whisky"
		case bd.clash == noClash && al.met(above(al.A, t.Head), above(al.B, u.Head)) && c.markers.Exclude(t.Marker, u.Marker):
			return append(out, Difference{Aspect: Which, A: i, B: bd.b, Near: 0.6, clash: exclusives})
		case bd.clash != noClash && !negated && (al.oneThing(i, bd.b) ||
			bd.clash == exclusives && !al.strict && t.Kind == normalize.Noun && al.coverA+al.coverB >= 1.1 && al.anchored()):
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
		if u.Kind != normalize.Noun || al.ofB[j] >= 0 || u.Context || !al.rivals(c, i, j) {
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
