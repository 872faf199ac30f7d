package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// detailed is how much two statements must share, in terms, to be taken for one scene all the same.
const detailed = 3

// otherScene says why two statements are two scenes of nobody in particular: nothing that a reader could know ties them together,
// and what the one tells does not speak of the other ("a woman is playing a flute" / "a man is playing a guitar").
func (al *Alignment) otherScene() (string, bool) {
	if _, figures := al.find(HowMany); al.inAffair() || figures {
		return "", false // clauses of one affair, or figures, which have gates of their own
	}
	for _, d := range al.diffs {
		switch {
		case d.Aspect == Whether && !al.anchored() && !al.denied():
			return "The one denies what the other does not say: neither names anything known.", true
		case d.Aspect != Which || al.known():
		case al.shared < detailed && al.pictured() && ofSubject(al.A, d.A) && ofSubject(al.B, d.B),
			!d.exchange && !((d.clash == opposites || al.shared >= detailed) && min(al.coverA, al.coverB) >= 0.85):
			return "Two scenes: nothing that both name is known.", true
		}
	}
	return "", false
}

// pictured says whether both statements only tell what is to be seen: they bear no date, as news does, and tell of now.
func (al *Alignment) pictured() bool {
	for _, p := range [2]*normalize.Proposition{al.A, al.B} {
		if p.Claim.Date != "" || p.Tense == normalize.Past || p.Tense == normalize.Perfect {
			return false
		}
	}
	return true
}

// known says whether both statements name one thing that a reader can know: by its name, its day, or as the subject or
// object that is taken to be known ("the treaty").
func (al *Alignment) known() bool {
	for _, m := range al.matches {
		x, y := al.terms(m)
		part := func(t *normalize.Term) bool { return t.Role == normalize.Subject || t.Role == normalize.Object }
		switch {
		case x.Kind == normalize.Name && y.Kind == normalize.Name && m.rel == value.Equal,
			x.Kind == normalize.Time && m.rel == value.Equal && dated(x) && dated(y),
			x.Definite && y.Definite && part(x) && part(y) && m.near >= 0.85 && m.rel == value.Equal && x.Weight > 0.2:
			return true
		}
	}
	return false
}

// denied says whether one side denies what follows from the other: whatever the denial speaks of is met, in words
// that are no narrower.
func (al *Alignment) denied() bool {
	p, of, narrower := al.A, al.ofA, value.Within
	if al.B.Stance.Negative {
		p, of, narrower = al.B, al.ofB, value.Covers
	}
	for k := range p.Terms {
		t := &p.Terms[k]
		if t.Context || t.Weight < 0.15 {
			continue
		}
		if of[k] < 0 {
			return false
		}
		if m := al.matches[of[k]]; m.rel == value.Apart || m.rel == narrower || m.near < 0.6 {
			return false
		}
	}
	return true
}

// ofSubject says whether term k says who or what a statement is about: it stands before whatever is told.
func ofSubject(p *normalize.Proposition, k int) bool {
	for i := range p.Terms {
		if p.Terms[i].Kind == normalize.Predicate {
			return k < i
		}
	}
	return false
}

// deedsApart says whether each side tells of a deed to be seen which nothing on the other meets: "two dogs rest on the grass" does not
// follow from "two dogs play on the grass", however much else is met.
func (al *Alignment) deedsApart() bool {
	return al.pictured() && al.own(al.A, al.ofA) && al.own(al.B, al.ofB)
}

// own says whether the main predicate of p is told by nothing on the other side.
func (al *Alignment) own(p *normalize.Proposition, of []int) bool {
	m := p.Main
	return m >= 0 && p.Terms[m].Kind == normalize.Predicate && p.Terms[m].Weight >= 0.15 && of[m] < 0 && al.told(p, of, m) == 0
}
