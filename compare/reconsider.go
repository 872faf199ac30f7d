package compare

import (
	"fmt"
	"math"
	"slices"
)

// reconsider weighs what the rules found of two statements side by side. Where another verdict outweighs it, that one is given:
// with the kind and the reason of the first rule that gives it, else with those of what tipped the scales. What is the same word
// for word, and two things with nothing in common, are no matter of more or less; nor is an agreement of two of which neither
// answers all that the other tells.
func (c *Comparer) reconsider(al *Alignment, f *Finding) {
	if al.edit != nil || f.Kind == Topic && f.Barrier == subject.Barrier {
		return
	}
	left, unanswered := al.unanswered()
	unanswered = unanswered || al.deniedOnce() || al.otherWho() || c.otherKinds(al)
	barred := f.Verdict == Agreement && unanswered
	if f.Kind == Same && al.alike() && !barred {
		return
	}
	s := c.sight(al)
	w := c.weigh(s, f)
	said := slices.Index(verdicts[:], f.Verdict)
	sure := certain
	if barred {
		w, said = w.without(said), slices.Index(verdicts[:], Unrelated)
		if d, _ := strongest(s.hints); d.Near < 0.25 {
			s.hints = nil // "is a painter" / "is not a lawyer"
		}
		if left.Aspect != "" && al.published() == 0 && min(al.coverA, al.coverB) >= nearly && !al.otherTold(left) {
			s.hints, sure = append(s.hints, left), liable
		}
	}
	best := said
	for i, v := range verdicts {
		if w[i] > w[best] && w[i] > w[said]+margin && al.may(v, f, w[i] > sure, s.hints) && !(v == Agreement && unanswered) {
			best = i
		}
	}
	if best != said || barred {
		*f = c.outweighed(s, verdicts[best])
	}
	if f.Verdict == Agreement {
		if kind, why := s.agreement(); kind != f.Kind || f.Why == "" {
			f.Kind, f.Why = kind, why
		}
	}
	f.Confidence = math.Round(100*min(0.99, w[best])) / 100
}

// without gives to the others what is given to verdict i.
func (w scales) without(i int) scales {
	rest := 1 - w[i]
	w[i] = 0
	for k := range w {
		if rest > 0 {
			w[k] /= rest
		}
	}
	return w
}

// margin is by how much another verdict must outweigh that of the rules; certain is the share from which a conflict is given that
// no rule found, liable that from which it is where an agreement is barred.
const margin, certain, liable = 0.2, 0.75, 0.6

// may says whether v may be given by weight:
//   - a conflict only where both speak of one known thing and something can be named in which they may differ: false alarms cost trust
//   - an update only where one statement is later, and not against a rule which found that the world cannot have moved
func (al *Alignment) may(v Verdict, f *Finding, sure bool, hints []Difference) bool {
	switch v {
	case Conflict:
		return sure && al.anchored() && al.placed(hints)
	case Update:
		return al.order() != 0 && f.Verdict != Conflict
	case Agreement:
		return len(al.diffs) == 0 && !al.otherNames() && !al.besides()
	}
	return true
}

// placed says whether some hint is a figure, a day or a denial, or a name or a thing at one place of one event; of two statements on one
// event that tell about as much, any hint will do: among all that a long statement names something is always left over.
func (al *Alignment) placed(hints []Difference) bool {
	for _, h := range hints {
		if h.Aspect == Whether || h.Aspect == HowMany || h.Aspect == When || al.oneSlot(h) {
			return true
		}
	}
	return len(hints) > 0 && !al.lopsided() && (al.mainsMet() || al.linked())
}

// alike says whether all that tells anything is met on both sides, word for word or nearly so.
func (al *Alignment) alike() bool { return min(al.coverA, al.coverB) > 0.97 }

// outweighed is the finding where the scales tip to v against the rules.
func (c *Comparer) outweighed(s *sight, v Verdict) Finding {
	al := s.al
	var rules []Rule
	for _, r := range c.Rules {
		if r.Verdict == v && r.Kind != Adds {
			rules = append(rules, r)
		}
	}
	if f := c.ruled(al, rules); f.Verdict == v && f.Why != "" {
		return f
	}
	switch v {
	case Agreement:
		return Finding{Verdict: v, Kind: Refines}
	case Update:
		return Finding{Verdict: v, Kind: al.moved(s.hints), Why: "The later statement tells of a state that the earlier one does not fit."}
	case Conflict:
		d, _ := strongest(s.hints)
		return Finding{Verdict: v, Kind: kindOf[d.Aspect], Why: fmt.Sprintf("Both tell %s: %q or %q.", d.Aspect, al.A.Terms[d.A].Text, al.B.Terms[d.B].Text)}
	}
	return Finding{Verdict: v, Kind: Adds, Barrier: "subject", Why: "Each says something about it that the other does not."}
}

// kindOf is the kind of a conflict by what differs.
var kindOf = map[Aspect]Kind{Whether: Polarity, HowMany: Quantity, When: Time, Where: Place, Who: Actor, Which: Exclusive}

// strongest is the strongest hint.
func strongest(hints []Difference) (best Difference, ok bool) {
	for _, h := range hints {
		if !ok || h.Near > best.Near {
			best, ok = h, true
		}
	}
	return best, ok
}

// Two statements say the same where neither is much longer than the other, and little of the one is a kind of the other's.
const (
	longer = 0.5 // logarithm of the weights' ratio
	looser = 0.5 // in terms
)

// agreement is the kind of an agreement of two statements side by side, with its reason.
func (s *sight) agreement() (Kind, string) {
	length := math.Log1p(s.other.total) - math.Log1p(s.fuller.total)
	if length <= longer && s.fuller.cover-s.other.cover <= longer && s.al.kinds() <= looser {
		return Same, "Both say the same."
	}
	return Refines, "Both can be true, and one says more."
}

// moved is the kind of an update that no rule gave.
func (al *Alignment) moved(hints []Difference) Kind {
	switch {
	case plan(al.A) && plan(al.B):
		return Reschedule
	case plan(al.A) != plan(al.B):
		return Progress
	}
	for _, h := range hints {
		if h.Aspect == HowMany && al.order() != 0 && al.order() == al.rises(h) {
			return Growth
		}
	}
	return Change
}
