package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/value"
)

// sought says whether a plan is told as what somebody did about it: "he asked to leave".
func sought(p *normalize.Proposition, m mention) bool {
	t := &p.Terms[m.term]
	return t.Inner && t.Head >= 0 && pastFact(&p.Terms[t.Head])
}

// oneEvent says whether two mentions are of one event: the words tell one thing, no role has other parties, and
//
//  1. a party is met, and not only who does it where more is told on both sides,
//  2. or the event is one that the affair has once, and nothing more is told of it by one side.
func (c *Comparer) oneEvent(al *Alignment, f affair, x, y mention) bool {
	bd := al.bond(x.term, y.term)
	if bd.near < 0.7 || bd.clash != noClash {
		return false
	}
	as, bs := x.parties(al.A), y.parties(al.B)
	if al.otherParties(as, bs) {
		return false
	}
	met, beyond, likely := c.shared(al, as, bs)
	met = met || spokenOf(al.A, as, al.B, bs) || spokenOf(al.B, bs, al.A, as)
	u, v := &al.A.Terms[x.term], &al.B.Terms[y.term]
	switch {
	case met:
		return beyond || !beside(as) || !beside(bs)
	case min(u.Weight, v.Weight) < 0.2:
		return false
	}
	return (likely || (len(as) == 0 || len(bs) == 0) && (u.Kind == normalize.Noun || v.Kind == normalize.Noun)) && f.rarity(u, v, *bd) >= 0.4
}

// spokenOf says whether a deed of nobody in the clause is one of whoever says so, and who does it on the other side: "she would not resign,
// Ms Finch said" / "Laura Finch resigned".
func spokenOf(p *normalize.Proposition, as []party, o *normalize.Proposition, bs []party) bool {
	if p.Claim.Holder == "" {
		return false
	}
	for _, a := range as {
		if a.role == agent {
			return false
		}
	}
	for _, b := range bs {
		if t := &o.Terms[b.term]; b.role == agent && t.Kind == normalize.Name && sharesWord(strings.ToLower(p.Claim.Holder), t.Lemma) {
			return true
		}
	}
	return false
}

// shared says whether any of two events' parties are met, any beyond those who do it, and whether any may be one.
func (c *Comparer) shared(al *Alignment, as, bs []party) (met, beyond, likely bool) {
	for _, a := range as {
		for _, b := range bs {
			switch {
			case al.oneParty(a, b):
				met = true
				beyond = beyond || a.role != agent || b.role != agent
			case a.role == b.role && c.namedOnce(al, a, b):
				likely = true
			}
		}
	}
	return met, beyond, likely
}

// named says whether a word is a name, and no common word for who or what has one ("the mayor", "the city").
func named(t *normalize.Term) bool { return t.Kind == normalize.Name && t.Tag != syntax.NOUN }

// namedOnce says whether one party is a name and the other a thing of its sort that is taken to be known: "Vela 3" / "the satellite".
func (c *Comparer) namedOnce(al *Alignment, a, b party) bool {
	x, y := &al.A.Terms[a.term], &al.B.Terms[b.term]
	if named(y) {
		x, y = y, x
	}
	return named(x) && !named(y) && !isPlace(x.Name) && (y.Definite || y.Kind == normalize.Name) && (x.Name.Kind == name.Person) == c.words.IsPerson(y.Lemma)
}

// agent is the role of whoever does it, where that of where it is done.
const agent, where = "agent", "place"

// beside says whether any of the parties is another than whoever does it.
func beside(all []party) bool {
	for _, p := range all {
		if p.role != agent {
			return true
		}
	}
	return false
}

// oneParty says whether two parties are met.
func (al *Alignment) oneParty(a, b party) bool {
	if (a.role == where) != (b.role == where) {
		return false // Moscow, which does something, and Moscow, where it is done
	}
	bd, least := al.bond(a.term, b.term), 0.7
	if al.A.Terms[a.term].Kind == normalize.Noun && al.B.Terms[b.term].Kind == normalize.Noun {
		least = 0.85 // a commission is like a group, and not one
	}
	return bd.near >= least && bd.clash == noClash
}

// otherParties says whether one role has parties on both sides of which neither is met.
func (al *Alignment) otherParties(as, bs []party) bool {
	for _, a := range as {
		for _, b := range bs {
			if a.role == b.role && al.otherParty(a, b, as, bs) {
				return true
			}
		}
	}
	return false
}

// otherParty says whether two parties in one role are two: each of a sort with the other, and neither met by anything.
func (al *Alignment) otherParty(a, b party, as, bs []party) bool {
	x, y := &al.A.Terms[a.term], &al.B.Terms[b.term]
	if named(x) != named(y) || sharesWord(x.Lemma, y.Lemma) || a.of && b.of && (x.Definite || y.Definite) {
		return false // "the satellite" / "Vela 3", "Norway" / "Norway's minister", "sales of the model" / "sales of the pram"
	}
	for _, o := range bs {
		if al.akin(a, o) {
			return false
		}
	}
	for _, o := range as {
		if al.akin(o, b) {
			return false
		}
	}
	return true
}

// akin says whether two parties may be one.
func (al *Alignment) akin(a, b party) bool {
	x, y, bd := &al.A.Terms[a.term], &al.B.Terms[b.term], al.bond(a.term, b.term)
	return bd.near >= 0.6 && bd.clash == noClash || x.Kind == normalize.Name && y.Kind == normalize.Name && sharesWord(x.Lemma, y.Lemma)
}

// happened looks for an event of which the earlier of two clauses tells that it is to come, and the later one that it has come,
// that it will not, or that it will on another day.
func (c *Comparer) happened(al *Alignment, f affair) (Finding, bool) {
	if al.published() == 0 {
		return Finding{}, false
	}
	for _, x := range mentions(al.A) {
		for _, y := range mentions(al.B) {
			was, is, p, o := x, y, al.A, al.B
			if al.published() < 0 {
				was, is, p, o = y, x, al.B, al.A
			}
			i, j := was.date(p), is.date(o)
			apart := i >= 0 && j >= 0 && p.Terms[i].Time.Relate(o.Terms[j].Time) == value.Apart
			open := i >= 0 && j >= 0 && ends(&p.Terms[i]) && ends(&o.Terms[j]) && p.Terms[i].Time.Hi != o.Terms[j].Time.Hi && !over(p.Terms[i].Time.Interval, p)
			late := was.denied && !was.plan && !is.denied && is.fact && j >= 0 && !over(o.Terms[j].Time.Interval, p) // "did not unfold" / "unfolded on Monday"
			off := is.off && was.fact && !was.denied && was.by != was.term                                           // "have called a strike" / "called off the strike"
			if !was.plan && !open && !late && !off || !c.oneEvent(al, f, x, y) {
				continue
			}
			var kind Kind
			var why string
			switch {
			case late:
				kind, why = Change, "What had not happened by then has happened since."
			case open:
				kind, why = Reschedule, "The end was put to another day."
			case is.off || is.fact && is.denied && !was.denied:
				kind, why = Progress, "What was planned has not come about."
			case is.fact && !is.denied && was.denied:
				kind, why = Change, "What was not to happen has happened."
			case is.fact && !is.denied && (j < 0 || !over(o.Terms[j].Time.Interval, p)):
				kind, why = Progress, "What was planned has happened."
			case is.plan && was.denied == is.denied && (is.moved || apart):
				kind, why = Reschedule, "The plan was changed."
			case is.plan && was.denied != is.denied && !(sought(p, was) && sought(o, is)):
				kind, why = Reschedule, "The plan was changed."
			default:
				continue
			}
			return c.finish(al.sideBySide(Difference{Aspect: Whether, A: x.term, B: y.term, Near: 1}), Finding{Verdict: Update, Kind: kind, Why: why}), true
		}
	}
	return Finding{}, false
}

// cameOff says whether anything that one clause plans is told by the other as having come about, or as called off: by a word of its own, or
// as that in which something took place ("attended the service"). Where the two have one answer, any plan and any fact will do.
func (al *Alignment) cameOff(planned, done *normalize.Proposition) bool {
	answered := al.asked && len(al.diffs) == 0
	for _, x := range withNouns(planned) {
		for _, y := range withNouns(done) {
			i, j := x.term, y.term
			if planned == al.B {
				i, j = j, i
			}
			if bd := al.bond(i, j); (x.plan || x.term == planned.Main) && (y.fact || y.off || y.plan && y.denied != x.denied) && (answered || bd.near >= 0.7 && bd.clash == noClash) {
				return true
			}
		}
	}
	return false
}

// withNouns are the mentions of a clause and the nouns in which something takes place: "attended the service".
func withNouns(p *normalize.Proposition) []mention {
	out := mentions(p)
	for k := range p.Terms {
		if t := &p.Terms[k]; !t.Context && t.Kind == normalize.Noun && len(t.Frames) > 0 && t.Head >= 0 && p.Terms[t.Head].Kind == normalize.Predicate {
			out = append(out, toldBy(p, k, t.Head))
		}
	}
	return out
}
