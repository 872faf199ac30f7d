package compare

import (
	"math"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// A feature is one thing that is weighed of an alignment, as a number near 0 to 3.
type feature struct {
	name string
	of   func(s *sight) float64
}

// A sight is an alignment as it is weighed: the statement of which more is met, the other one, and what may part them.
type sight struct {
	al     *Alignment
	fuller view
	other  view
	hints  []Difference
}

// features are what is weighed, in the order of weights.tsv.
var features = list(
	// what is met and what is left of either statement
	each("cover", func(v *view) float64 { return v.cover }),
	each("word for word", func(v *view) float64 { return v.exact }),
	each("length", func(v *view) float64 { return math.Log1p(v.total) }),
	each("left", func(v *view) float64 { return min(v.left, 4) }),
	each("left, nothing like it", func(v *view) float64 { return min(v.alien, 3) }),
	each("left deeds", func(v *view) float64 { return min(v.kinds[normalize.Predicate], 2.5) }),
	each("left things", func(v *view) float64 { return min(v.kinds[normalize.Noun], 2.5) }),
	each("left names", func(v *view) float64 { return min(v.kinds[normalize.Name], 2.5) }),
	each("left figures", func(v *view) float64 { return min(v.kinds[normalize.Quantity], 2.5) }),
	each("left times", func(v *view) float64 { return min(v.kinds[normalize.Time], 2.5) }),
	each("left subject", func(v *view) float64 { return min(v.roles[normalize.Subject], 2) }),

	// how they hang together
	flag("main words met", func(s *sight) bool { return s.al.mainsMet() }),

	// what their figures, times and names say
	both("figures agree", func(s *sight) float64 { return s.al.tally(normalize.Quantity, true) }),
	both("figures differ", func(s *sight) float64 { return s.al.tally(normalize.Quantity, false) }),
	both("times differ", func(s *sight) float64 { return s.al.tally(normalize.Time, false) }),
	both("names agree", func(s *sight) float64 { return s.al.tally(normalize.Name, true) }),
	both("narrower", func(s *sight) float64 { return s.al.kinds() }),
	flag("one is more precise", func(s *sight) bool { return s.al.precision() != 0 }),

	// what may part them
	flag("one denies", func(s *sight) bool { return denies(s.al.A) != denies(s.al.B) }),
	both("hint whether", hint(Whether)),
	both("hint where", hint(Where)),
	both("hint who", hint(Who)),
	both("hint which", hint(Which)),

	// time, stance and holder
	both("days", func(s *sight) float64 { return s.al.days() }),
	flag("other days", func(s *sight) bool { return s.al.published() != 0 }),
	flag("in order", func(s *sight) bool { return s.al.order() != 0 }),
	flag("other moments", func(s *sight) bool {
		return s.al.A.Dated && s.al.B.Dated && s.al.A.Moment.Relate(s.al.B.Moment) == value.Apart
	}),
	flag("other tenses", func(s *sight) bool { return s.al.A.Tense != s.al.B.Tense }),
	flag("two plans", func(s *sight) bool { return plan(s.al.A) && plan(s.al.B) }),
	flag("one fact", func(s *sight) bool { return actual(s.al.A) != actual(s.al.B) }),
	flag("one opinion", func(s *sight) bool { return (s.al.A.Effect == claims.Opines) != (s.al.B.Effect == claims.Opines) }),
	flag("now", func(s *sight) bool {
		later, earlier := s.al.later()
		return later.Cues.Now && !earlier.Cues.Now && s.al.published() != 0
	}),
	flag("contrast", func(s *sight) bool { return s.al.A.Cues.Contrast != s.al.B.Cues.Contrast }),
	flag("another", func(s *sight) bool { return s.al.A.Cues.Other != s.al.B.Cues.Other }),
	flag("total", func(s *sight) bool { return s.al.A.Cues.Total != s.al.B.Cues.Total }),
)

func list(groups ...[]feature) (all []feature) {
	for _, g := range groups {
		all = append(all, g...)
	}
	return all
}

// each makes a feature of either statement.
func each(name string, of func(*view) float64) []feature {
	return []feature{
		{name + ", fuller", func(s *sight) float64 { return of(&s.fuller) }},
		{name + ", other", func(s *sight) float64 { return of(&s.other) }},
	}
}

func both(name string, of func(*sight) float64) []feature { return []feature{{name, of}} }

func flag(name string, is func(*sight) bool) []feature {
	return both(name, func(s *sight) float64 {
		if is(s) {
			return 1
		}
		return 0
	})
}

// hint is how strong the strongest hint of an aspect is.
func hint(a Aspect) func(*sight) float64 {
	return func(s *sight) float64 {
		near := 0.0
		for i := range s.hints {
			if s.hints[i].Aspect == a {
				near = max(near, s.hints[i].Near)
			}
		}
		return near
	}
}

// tally counts, up to 3, the terms of a kind that meet and agree, or meet and stand apart.
func (al *Alignment) tally(k normalize.TermKind, agree bool) float64 {
	n := 0.0
	for _, m := range al.matches {
		a, b := al.terms(m)
		if a.Kind == k && b.Kind == k && !a.Context && !b.Context && (agree && m.rel.Compatible() || !agree && m.rel == value.Apart) {
			n++
		}
	}
	return min(n, 3)
}

// kinds is the weight, up to 2, of words of which one is a kind of the other.
func (al *Alignment) kinds() float64 {
	w := 0.0
	for _, m := range al.matches {
		if a, b := al.terms(m); (m.rel == value.Within || m.rel == value.Covers) && !a.Context && !b.Context {
			w += min(a.Weight, b.Weight)
		}
	}
	return min(w, 2)
}

// denies says whether anything in a statement is denied.
func denies(p *normalize.Proposition) bool {
	for i := range p.Terms {
		if p.Terms[i].Stance.Negative && !p.Terms[i].Context {
			return true
		}
	}
	return false
}

// days is the logarithm of the days between the two publications; 0 where a day is not known.
func (al *Alignment) days() float64 {
	x, y := normalize.Published(al.A.Claim.Date), normalize.Published(al.B.Claim.Date)
	if !x.Known() || !y.Known() {
		return 0
	}
	return math.Log1p(math.Abs(float64(x.Lo-y.Lo)) / 86400)
}
