package compare

import (
	"math"
	"slices"
	"sort"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

// Of two statements that say the same, one at least says nothing exact that the other does not answer: "40 houses burnt" follows
// from "40 houses burnt on Monday, 7 of them to the ground", and neither of "40 houses burnt on Monday" and "50 houses burnt on
// Monday" does. Figures and times are answered one by one, the nearest first:
//
//  1. a figure or time of the other side that agrees with it,
//  2. the same number in another sort of words: "at the age of 35" / "born 35 years earlier", "the fourth day" / "four days",
//  3. a length of time and a date at its end,
//  4. arithmetic: the sum, difference or product of two figures of the other side, or the share of one in another.
//
// unanswered gives what is left over of both sides and parts them: a difference of two of one sort first. ok is false for none.
func (al *Alignment) unanswered() (d Difference, ok bool) {
	if al.strict || al.edit != nil {
		return d, false
	}
	a, b := exact(al.A), exact(al.B)
	if len(a) == 0 || len(b) == 0 {
		return d, false
	}
	a, b = al.answer(a, b)
	a, b = al.untold(al.A, al.B, a, b), al.untold(al.B, al.A, b, a)
	for _, i := range a {
		for _, j := range b {
			if !partsThem(al.A, al.B, i, j) {
				continue
			}
			if sortOf(al.A, i) == sortOf(al.B, j) {
				return Difference{Aspect: questionOf(&al.A.Terms[i]), A: i, B: j, Near: 0.5}, true
			}
			ok = true
		}
	}
	return d, ok
}

// otherTold says whether two answers are of two events, or of two things: then they part two statements, and contradict nothing.
func (al *Alignment) otherTold(d Difference) bool {
	if d.Aspect == When {
		return al.otherEvents(d.A, d.B)
	}
	return al.A.Terms[d.A].Kind == normalize.Quantity && (al.otherOwners(d.A, d.B) || al.otherMeasure(d.A, d.B))
}

// questionOf is the question that an exact term answers.
func questionOf(t *normalize.Term) Aspect {
	if t.Kind == normalize.Time && t.Time.Kind != when.Duration {
		return When
	}
	return HowMany
}

// exact are the terms of a statement that are figures, scores, ordinals, dates or lengths of time.
func exact(p *normalize.Proposition) (out []int) {
	for i := range p.Terms {
		t := &p.Terms[i]
		switch {
		case t.Context:
		case t.Kind == normalize.Quantity && (!loose(t) || t.Quantity.Number.Kind == number.Score),
			t.Kind == normalize.Time && (dated(t) || t.Time.Kind == when.Duration), t.Ordinal > 0:
			out = append(out, i)
		}
	}
	return out
}

// answer pairs the exact terms of both sides that agree, one by one, and gives what is left of either.
func (al *Alignment) answer(a, b []int) (leftA, leftB []int) {
	type pair struct{ i, j, rank int }
	var all []pair
	for _, i := range a {
		for _, j := range b {
			if rank := al.agreeing(i, j); rank > 0 {
				all = append(all, pair{i, j, rank})
			}
		}
	}
	sort.SliceStable(all, func(x, y int) bool { return all[x].rank > all[y].rank })
	doneA, doneB := make([]bool, len(al.A.Terms)), make([]bool, len(al.B.Terms))
	for _, p := range all {
		if !doneA[p.i] && !doneB[p.j] {
			doneA[p.i], doneB[p.j] = true, true
		}
	}
	return undone(a, doneA), undone(b, doneB)
}

func undone(all []int, done []bool) (out []int) {
	for _, i := range all {
		if !done[i] {
			out = append(out, i)
		}
	}
	return out
}

// agreeing says how nearly terms i of a and j of b give one figure or time, from 4 for the same to 0 for none.
func (al *Alignment) agreeing(i, j int) int {
	x, y := &al.A.Terms[i], &al.B.Terms[j]
	rel := value.Unknown
	switch {
	case x.Kind == normalize.Time && y.Kind == normalize.Time:
		if rel = x.Time.Relate(y.Time); x.Time.Mod == y.Time.Mod {
			rel = pointed(x).Relate(pointed(y))
		}
	case x.Ordinal > 0 && x.Ordinal == y.Ordinal:
		rel = value.Equal
	case x.Kind == normalize.Quantity && y.Kind == normalize.Quantity:
		rel, _ = al.relateFigures(i, j)
	}
	switch {
	case rel == value.Equal:
		return 4
	case rel == value.Within || rel == value.Covers:
		return 3
	case rel == value.Overlaps:
		return 2
	case rel == value.Unknown && (years(x, y) || strings.EqualFold(x.Text, y.Text)), !rel.Compatible() && al.tied(x, y), rel == value.Unknown && oneScale(x, y) && sameFigure(written(al.A, x.Span), written(al.B, y.Span)),
		x.Kind == normalize.Quantity && y.Kind == normalize.Quantity && samePoint(x.Quantity.Number, y.Quantity.Number) && x.Quantity.Unit.Dimension == y.Quantity.Unit.Dimension && x.Quantity.Unit.Factor == y.Quantity.Unit.Factor:
		return 1
	}
	return 0
}

// pointed is a time without its open end: what has been so since Sunday has not been so since Monday.
func pointed(t *normalize.Term) when.Interval {
	if m := t.Time.Mod; m == when.Since || m == when.Until {
		return ended(t.Time.Interval)
	}
	return t.Time.Interval
}

// years says whether one is an age and the other a length of time that may be the same: "more than 400 years old" / "430 years".
func years(x, y *normalize.Term) bool {
	if x.Kind == normalize.Time {
		x, y = y, x
	}
	if x.Kind != normalize.Quantity || y.Kind != normalize.Time || !x.Quantity.Age || y.Time.Kind != when.Duration {
		return false
	}
	return y.Time.High/year >= x.Quantity.Number.Range.Lo-0.5 && y.Time.Low/year <= x.Quantity.Number.Range.Hi+0.5
}

// tied says whether a length of time, or an age, is that from a date to the day of publication, or to another date that either
// side tells: "has been closed for three weeks" / "since 12 April", "elected in 2022 for four years" / "sits until 2026".
func (al *Alignment) tied(x, y *normalize.Term) bool {
	if x.Kind == normalize.Time && y.Kind == normalize.Time && dated(x) && dated(y) {
		return al.apart(x.Time.Interval, y.Time.Interval)
	}
	if length, ok := lengthOf(x); ok && y.Kind == normalize.Time && dated(y) {
		return al.reaches(y.Time.Interval, length)
	}
	length, ok := lengthOf(y)
	return ok && x.Kind == normalize.Time && dated(x) && al.reaches(x.Time.Interval, length)
}

// apart says whether either statement tells the time between two dates: "eleven minutes after it had left at 16:55" / "at 17:06".
func (al *Alignment) apart(a, b when.Interval) bool {
	for _, p := range []*normalize.Proposition{al.A, al.B} {
		for k := range p.Terms {
			if t := &p.Terms[k]; t.Kind == normalize.Time && t.Time.Kind == when.Duration && between(a, b, t.Time.Interval) {
				return true
			}
		}
	}
	return false
}

// between says whether a length is that from one date to the other.
func between(a, b, length when.Interval) bool {
	a, b = ended(a), ended(b)
	if a == b {
		return false
	}
	x, ok := when.Between(a, b)
	if !ok {
		x, ok = when.Between(b, a)
	}
	return ok && (x.Relate(length).Compatible() || x.RelateLength(length).Compatible())
}

// lengthOf is the length of time that a term tells: a duration, or an age in years.
func lengthOf(t *normalize.Term) (when.Interval, bool) {
	switch q := &t.Quantity; {
	case t.Kind == normalize.Time && t.Time.Kind == when.Duration:
		return t.Time.Interval, true
	case t.Kind == normalize.Quantity && (q.Age || q.Unit.Dimension == "") && q.Number.Integer && q.Number.Change == "=":
		return when.Interval{Kind: when.Duration, Grain: when.Year, Low: q.Number.Low * year, High: (q.Number.High + 1) * year}, true
	}
	return when.Interval{}, false
}

// year is the length of one, in seconds.
const year = 365.2425 * 86400

// reaches says whether a length may be the distance between a date and another that is known of the two statements.
func (al *Alignment) reaches(from, length when.Interval) bool {
	if own := float64(from.Hi - from.Lo); from.Known() && own > 0.95*length.Low && own < 1.05*length.High {
		return true // "in the coming decade" / "over ten years"
	}
	for _, p := range []*normalize.Proposition{al.A, al.B} {
		if between(from, normalize.Published(p.Claim.Date), length) {
			return true
		}
		for k := range p.Terms {
			if t := &p.Terms[k]; t.Kind == normalize.Time && dated(t) && between(from, t.Time.Interval, length) {
				return true
			}
		}
	}
	return false
}

// ended is a date without its open end: that from which, or until which, something holds.
func ended(i when.Interval) when.Interval {
	size := int64(86400)
	switch {
	case i.Grain >= when.Year:
		size *= 365
	case i.Grain >= when.Season:
		size *= 92
	case i.Grain == when.Month:
		size *= 31
	case i.Grain >= when.Weekend:
		size *= 7
	}
	switch {
	case i.Hi == when.Forever:
		i.Hi = i.Lo + size
	case i.Lo == when.Ever:
		i.Lo = i.Hi - size
	}
	return i
}

// written are the figures that stand within a stretch of the text.
func written(p *normalize.Proposition, s syntax.Span) (out []number.Number) {
	for k := range p.Figures {
		if p.Figures[k].Figure.Overlaps(s) {
			out = append(out, p.Figures[k])
		}
	}
	return out
}

// oneScale says whether one number may mean the same in both terms: not 40 euros and 40 yen, nor 35 weeks and the age of 35.
func oneScale(x, y *normalize.Term) bool {
	switch {
	case x.Kind == normalize.Time && y.Kind == normalize.Time:
		return x.Time.Grain == y.Time.Grain
	case x.Kind == normalize.Quantity && y.Kind == normalize.Quantity:
		m, n := x.Quantity.Unit.Dimension, y.Quantity.Unit.Dimension
		return !hasUnit(x.Quantity) || !hasUnit(y.Quantity) || strings.HasPrefix(m, n+"/") || strings.HasPrefix(n, m+"/") // barrels, and barrels a day
	case x.Kind == normalize.Time:
		return y.Kind == normalize.Quantity && !hasUnit(y.Quantity) && (x.Time.Grain == when.Year || y.Quantity.Noun >= 0)
	}
	return y.Kind == normalize.Time && x.Kind == normalize.Quantity && !hasUnit(x.Quantity) && (y.Time.Grain == when.Year || x.Quantity.Noun >= 0)
}

// sameFigure says whether one figure stands in both.
func sameFigure(a, b []number.Number) bool {
	for i := range a {
		for j := range b {
			if a[i].Low == b[j].Low && a[i].High == b[j].High {
				return true
			}
		}
	}
	return false
}

// untold are those of what is left of p that o, of which something is left too, tells in no other way: not as an ordinal, nor by
// arithmetic of figures or days.
func (al *Alignment) untold(p, o *normalize.Proposition, left, other []int) (out []int) {
	for _, i := range left {
		t := &p.Terms[i]
		if al.follows(p, i) || t.Kind == normalize.Quantity && echoed(t, o) || ordinal(p, o, t.Span) || t.Kind == normalize.Quantity && reckonable(t, o, other) || t.Kind == normalize.Time && spanned(t, o) {
			continue
		}
		out = append(out, i)
	}
	return out
}

// echoed says whether o names a figure too, be it as one tally of a score; of a score, both.
func echoed(t *normalize.Term, o *normalize.Proposition) bool {
	q := t.Quantity
	if n := &q.Number; n.Kind == number.Score {
		q.Number = number.Number{Low: n.Against, High: n.Against}
		return names(t.Quantity, o) && names(q, o)
	}
	return names(q, o) && !slices.ContainsFunc(o.Terms, func(u normalize.Term) bool { // 40 euros are no 40 yen
		return u.Kind == normalize.Quantity && figure(u.Quantity) == figure(q) && hasUnit(q) && hasUnit(u.Quantity) && q.Unit.Dimension != u.Quantity.Unit.Dimension
	})
}

// ordinal says whether a figure in a stretch of p stands in o as an ordinal: "the fourth day".
func ordinal(p, o *normalize.Proposition, s syntax.Span) bool {
	own := written(p, s)
	for k := range o.Terms {
		for n := range own {
			if ord := o.Terms[k].Ordinal; ord > 0 && ord == own[n].Low {
				return true
			}
		}
	}
	return false
}

// reckonable says whether figure t is the sum, difference or product of two figures of o, or the share of one in another: of what is
// written ("from 6.1 to 5.8 per cent") or of what it measures. One of the two at least has nothing else that answers it.
func reckonable(t *normalize.Term, o *normalize.Proposition, left []int) bool {
	q := &t.Quantity
	factor := q.Unit.Factor
	for j := range o.Terms {
		for k := range o.Terms {
			x, y := &o.Terms[j], &o.Terms[k]
			if j == k || x.Kind != normalize.Quantity || y.Kind != normalize.Quantity || !slices.Contains(left, j) && !slices.Contains(left, k) {
				continue
			}
			a, b := figure(x.Quantity), figure(y.Quantity)
			m, n := x.Quantity.Number.Low, y.Quantity.Number.Low
			bare := oneSize(q, &x.Quantity, &y.Quantity)
			if allows(q, a+b, factor) || allows(q, a-b, factor) || bare && (allows(q, m+n, 1) || allows(q, m-n, 1)) || m != 1 && n != 1 && allows(q, m*n, 1) ||
				q.Unit.Dimension == "share" && b != 0 && math.Abs(figure(*q)-a/b) < 0.006 {
				return true
			}
		}
	}
	return false
}

// oneSize says whether no two figures have units of other sizes.
func oneSize(all ...*unit.Quantity) bool {
	size := 0.0
	for _, q := range all {
		if hasUnit(*q) && size != 0 && q.Unit.Factor != size {
			return false
		} else if hasUnit(*q) {
			size = q.Unit.Factor
		}
	}
	return true
}

// spanned says whether a length of time is that of a period of o, or from one date of o to another.
func spanned(t *normalize.Term, o *normalize.Proposition) bool {
	if t.Time.Kind != when.Duration {
		return false
	}
	var ends []when.Interval
	for k := range o.Terms {
		u := &o.Terms[k]
		for _, e := range when.Timexes([]when.Time{u.Time}) {
			if u.Kind == normalize.Time && dated(u) {
				ends = append(ends, e.Interval)
			}
		}
	}
	for i := range ends {
		for j := range ends {
			if length, ok := when.Between(ends[i], ends[j]); i != j && ok && length.RelateLength(t.Time.Interval).Compatible() {
				return true
			}
		}
	}
	return false
}

// allows says whether a figure of a unit of some size may stand for v.
func allows(q *unit.Quantity, v, size float64) bool {
	n := &q.Number
	r := number.Range{Lo: min(n.Range.Lo, n.Low), Hi: max(n.Range.Hi, n.High)} // 1,199 is nearly 1,200
	slack := 1e-9 * math.Abs(v)
	return size != 0 && v >= r.Lo*size-slack && v <= r.Hi*size+slack
}

// partsThem says whether what is left over at i of p and at j of o keeps either statement from following from the other. Two of
// one sort do; of two sorts, what the reader may take for granted does not.
func partsThem(p, o *normalize.Proposition, i, j int) bool {
	x, y := &p.Terms[i], &o.Terms[j]
	if x.Kind == y.Kind && x.Kind == normalize.Quantity && x.Quantity.Role+y.Quantity.Role == unit.Former && x.Quantity.Mover >= 0 && y.Quantity.Mover >= 0 {
		return false // "doubled to 8,000" / "doubled from 4,000"
	}
	if sort := sortOf(p, i); sort == sortOf(o, j) {
		return true
	} else if sort == "age" || sort == "ordinal" || sortOf(o, j) == "age" || sortOf(o, j) == "ordinal" {
		return false
	}
	return !granted(x, p) && !granted(y, o)
}

// granted says whether a reader may take a term for granted: "the two ministers", "on Monday" in Monday's news.
func granted(t *normalize.Term, p *normalize.Proposition) bool {
	if t.Kind == normalize.Quantity {
		return countable(t.Quantity) && !t.Quantity.Number.Bare && t.Quantity.Number.High < 10
	}
	day := normalize.Published(p.Claim.Date)
	return t.Time.Grain <= when.Day && day.Known() && t.Time.Known() && t.Time.Lo >= day.Lo-3*86400 && t.Time.Lo < day.Hi
}

// sortOf is what sort of answer an exact term gives.
func sortOf(p *normalize.Proposition, i int) string {
	t := &p.Terms[i]
	switch {
	case t.Kind == normalize.Time && t.Time.Kind == when.Duration:
		return "length"
	case t.Kind == normalize.Time:
		return "date"
	case t.Ordinal > 0:
		return "ordinal"
	case aged(p, i) || t.Quantity.Age:
		return "age"
	}
	return family(t.Quantity)
}

// family is the dimension of a figure, all currencies taken together, and all that is counted.
func family(q unit.Quantity) string {
	switch d := q.Unit.Dimension; {
	case countable(q):
		return "count"
	case strings.HasPrefix(d, "money"):
		return "money"
	default:
		return d
	}
}
