package compare

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// A match pairs a term of a with one of b.
type match struct {
	a, b int
	bond
	score float64
}

// An Alignment lays two propositions side by side: which terms mean the same, what is left over, and where the two differ.
type Alignment struct {
	A, B *normalize.Proposition

	bonds          []bond // of each term of a with each of b
	matches        []match
	ofA, ofB       []int   // term -> match, -1 for none
	coverA, coverB float64 // share of a's (b's) weight that is matched, 0 to 1
	shared         float64 // weight that is matched, in terms
	diffs          []Difference
	implied        told         // what follows from the other side
	courseDiffs    []Difference // what contradicts what follows from the other side
	how            string       // the arithmetic behind a figure that is implied, "" for none
	edit           *edit        // the only figure in which the two differ; nil where more differs
	dropped        []Difference // those beside which too little is met
	parts          bool         // each tells something else of one event, where both may be

	// strict asks for more before two statements are taken to answer one question: among the clauses of whole documents
	// most are about other things, while two statements that somebody put side by side mostly are not.
	strict bool
	// asked: two clauses of documents are known to answer one question, that of diffs.
	asked bool
}

// inAffair says whether the two are clauses of whole documents.
func (al *Alignment) inAffair() bool { return al.strict || al.asked }

// crowded is more terms than prose has: of a sentence that goes on without end, what surrounds the one clause is not held against what
// surrounds the other, or the time for it would grow with the cube of its length.
const crowded = 1 << 13

// Align pairs the terms one to one, the nearest first:
//
//  1. how near any two terms are,
//  2. nearer where they hang on terms that are near as well, or have one role,
//  3. greedily the best pair first; ties in the order of the text.
func (c *Comparer) Align(a, b *normalize.Proposition, strict bool) *Alignment {
	al := &Alignment{A: a, B: b, ofA: fill(len(a.Terms)), ofB: fill(len(b.Terms)), strict: strict}
	al.bonds = make([]bond, len(a.Terms)*len(b.Terms))
	crowd := len(al.bonds) > crowded
	for i := range a.Terms {
		for j := range b.Terms {
			if x, y := &a.Terms[i], &b.Terms[j]; !crowd || !x.Context || !y.Context {
				al.bonds[i*len(b.Terms)+j] = c.bondOf(x, y)
			}
		}
	}
	var all []match
	for i := range a.Terms {
		for j := range b.Terms {
			bd := *al.bond(i, j)
			if bd.near < 0.4 {
				continue
			}
			x, y := &a.Terms[i], &b.Terms[j]
			score := bd.near
			if bd.near == 1 {
				score += 0.12 // the word itself before others of its frame
			}
			if x.Role == y.Role {
				score += 0.05
			}
			if x.Head >= 0 && y.Head >= 0 && x.Head < len(a.Terms) && y.Head < len(b.Terms) {
				score += 0.15 * al.bond(x.Head, y.Head).near
			}
			if x.Kind == normalize.Quantity && x.Owner >= 0 && y.Owner >= 0 {
				score += 0.5 * al.bond(x.Owner, y.Owner).near
			}
			if x.Context || y.Context {
				score -= 0.2
			}
			all = append(all, match{i, j, bd, score})
		}
	}
	slices.SortStableFunc(all, func(x, y match) int { return cmp.Compare(y.score, x.score) })
	for _, m := range all {
		if al.ofA[m.a] < 0 && al.ofB[m.b] < 0 {
			al.ofA[m.a], al.ofB[m.b] = len(al.matches), len(al.matches)
			al.matches = append(al.matches, m)
		}
	}
	for _, m := range al.matches {
		al.shared += m.near * min(a.Terms[m.a].Weight, b.Terms[m.b].Weight)
	}
	al.coverA = al.cover(a, al.ofA)
	al.coverB = al.cover(b, al.ofB)
	if len(a.Courses) > 0 && len(b.Courses) > 0 {
		al.implied = told{a: make([]bool, len(a.Terms)), b: make([]bool, len(b.Terms))}
		al.reckon()
		al.coverA = al.cover(a, al.ofA)
		al.coverB = al.cover(b, al.ofB)
	}
	al.sequels()
	if al.edit = al.edited(); al.edit != nil {
		al.edit.settle(al)
		return al
	}
	al.diffs = c.differences(al)
	al.doubt()
	return al
}

// Enough of both statements must be met beside a difference, or it is one between two things: the share by aspect.
var enough = map[Aspect]float64{When: 0.4, Whether: 0.4, Where: 0.3, Who: 0.3}

// doubt drops the differences beside which too little is met.
func (al *Alignment) doubt() {
	a, b := al.rest()
	kept := al.diffs[:0]
	for _, d := range al.diffs {
		if al.strict && (al.A.Terms[d.A].Context || al.B.Terms[d.B].Context) {
			continue // an answer of the sentence around it is not the clause's
		}
		if d.Aspect == When && al.twoDeeds() { // each tells the day of a deed of its own
			al.dropped = append(al.dropped, d)
			continue
		}
		if al.strict || min(a, b) >= enough[d.Aspect] || al.anchored() && al.contains(d, a, b) || min(max(a, al.restOf(al.A, al.ofA, d.A)), max(b, al.restOf(al.B, al.ofB, d.B))) >= 0.6 || plan(al.A) || plan(al.B) {
			kept = append(kept, d)
		} else {
			al.dropped = append(al.dropped, d)
		}
	}
	al.diffs = kept
}

// restOf is how much of the clause of term i is met, that term left aside.
func (al *Alignment) restOf(p *normalize.Proposition, of []int, i int) float64 {
	skip := map[int]bool{i: true}
	for k := range p.Terms {
		skip[k] = skip[k] || p.Terms[k].Clause != p.Terms[i].Clause
	}
	return al.coverBeside(p, of, skip, 0)
}

// cover is the share of p's own weight that is matched, near matches counted in part.
func (al *Alignment) cover(p *normalize.Proposition, of []int) float64 {
	return al.coverBeside(p, of, nil, 0)
}

// coverBeside is the cover of the terms that are not in skip; none where nothing is left.
func (al *Alignment) coverBeside(p *normalize.Proposition, of []int, skip map[int]bool, none float64) float64 {
	got, total := al.weigh(p, of, skip)
	if total == 0 {
		return none
	}
	return got / total
}

// weigh gives the weight of p's own terms that are matched, and of all of them; those in skip are left out.
func (al *Alignment) weigh(p *normalize.Proposition, of []int, skip map[int]bool) (got, total float64) {
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Context || skip[i] {
			continue
		}
		total += t.Weight
		switch {
		case al.follows(p, i):
			got += t.Weight
		case of[i] >= 0:
			got += t.Weight * al.matches[of[i]].near
		default:
			got += t.Weight * al.told(p, of, i)
		}
	}
	return got, total
}

// told is how near the other side comes to term i by another word of its set phrase: whoever "went bust" has "filed for bankruptcy",
// though "bankruptcy" itself is met by nothing.
func (al *Alignment) told(p *normalize.Proposition, of []int, i int) float64 {
	near := func(k int) float64 {
		if of[k] < 0 {
			return 0
		}
		if m := &al.matches[of[k]]; m.near >= 0.7 && m.rel == value.Equal && m.clash == noClash {
			return m.near
		}
		return 0
	}
	head := p.Terms[i].Part
	if head >= 0 && near(head) > 0 {
		return near(head)
	}
	if head < 0 {
		head = i
	}
	best := 0.0
	for k := range p.Terms {
		if k != i && p.Terms[k].Part == head {
			best = max(best, near(k))
		}
	}
	o := al.A
	if p == al.A {
		o = al.B
	}
	if t := &p.Terms[i]; best == 0 && (t.Kind <= normalize.Modifier || t.Kind == normalize.Name) && inName(o, t.Lemma) {
		best = 0.8
	}
	return best
}

// follows says whether term i of p follows from the course of an event on the other side.
func (al *Alignment) follows(p *normalize.Proposition, i int) bool {
	if p == al.A {
		return i < len(al.implied.a) && al.implied.a[i]
	}
	return i < len(al.implied.b) && al.implied.b[i]
}

// term pairs as seen from a match.
func (al *Alignment) terms(m match) (a, b *normalize.Term) { return &al.A.Terms[m.a], &al.B.Terms[m.b] }

// bond is how term i of a stands to term j of b.
func (al *Alignment) bond(i, j int) *bond { return &al.bonds[i*len(al.B.Terms)+j] }

// met says whether terms i of a and j of b are matched to one another without a clash.
func (al *Alignment) met(i, j int) bool {
	return i >= 0 && j >= 0 && al.ofA[i] >= 0 && al.matches[al.ofA[i]].b == j && al.matches[al.ofA[i]].rel != value.Apart
}

func fill(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = -1
	}
	return s
}

// linked says whether two matched words stand in one relation on both sides: the predicate and one of its parts, or a noun
// and what narrows it. Words that meet alone ("the fire", "Wednesday") link nothing.
func (al *Alignment) linked() bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.near < 0.7 || x.Context || y.Context || x.Kind == normalize.Time || x.Kind == normalize.Quantity {
			continue
		}
		h := x.Head
		if h < 0 || y.Head < 0 || al.ofA[h] < 0 {
			continue
		}
		o := al.matches[al.ofA[h]]
		head := &al.A.Terms[h]
		if o.b == y.Head && o.near >= 0.7 && !head.Context && x.Weight+head.Weight >= 0.45 && (head.Kind == normalize.Predicate || len(head.Frames) > 0) {
			return true
		}
	}
	return false
}

// met2 says whether at least two words that tell something are met in the clauses themselves.
func (al *Alignment) met2() bool {
	n, weight := 0, 0.0
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.near < 0.8 || x.Context || y.Context || x.Kind == normalize.Time || x.Kind == normalize.Quantity || min(x.Weight, y.Weight) < 0.3 {
			continue
		}
		n++
		weight += min(x.Weight, y.Weight)
	}
	return n >= 2 && weight >= 1
}

// mainsMet says whether the main predicates are matched, or one of them to a noun that names the same event.
func (al *Alignment) mainsMet() bool {
	a, b := al.A.Main, al.B.Main
	return a >= 0 && b >= 0 && (al.met(a, b) || al.ofA[a] >= 0 && al.matches[al.ofA[a]].near >= 0.7 && al.ofB[b] >= 0 && al.matches[al.ofB[b]].near >= 0.7)
}

// rest is how much of either statement is met, the terms that differ left aside.
func (al *Alignment) rest() (a, b float64) {
	inA, inB := map[int]bool{}, map[int]bool{}
	for _, d := range al.diffs {
		inA[d.A], inB[d.B] = true, true
	}
	return al.coverBeside(al.A, al.ofA, inA, 1), al.coverBeside(al.B, al.ofB, inB, 1)
}
