package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/value"
)

// fillsOther says whether two words that nothing meets may fill one role of one event, which one alone can fill: where it was, who did
// it, what brought it about.
func (c *Comparer) fillsOther(x, y *normalize.Term) (contrastSort, bool) {
	switch {
	case x.Kind == normalize.Name && y.Kind == normalize.Name:
		apart := x.Name.Relate(y.Name) == value.Apart
		if isPlace(x.Name) && isPlace(y.Name) && lies(x) && lies(y) {
			return placesApart, apart
		}
		return actorsApart, apart
	case x.Kind != normalize.Noun || y.Kind != normalize.Noun || min(x.Weight, y.Weight) < 0.3:
		return 0, false
	}
	return causesApart, !c.words.IsPerson(x.Lemma) && !c.words.IsPerson(y.Lemma) && c.bondOf(x, y).near < 0.4 && c.words.Similarity(x.Lemma, y.Lemma) < 0.55
}

// lies says whether a place is one in which something is.
func lies(t *normalize.Term) bool {
	return t.Role == normalize.Oblique || t.Role == normalize.Of || t.Role == normalize.Attribute
}

// filledTwice says whether the words of a contrast are in one role of one event: two words tell it that mean one thing, and what it was done
// to is met, which the reader is taken to know.
func (c *Comparer) filledTwice(al *Alignment, d contrast) bool {
	if al.A.Cues.Other != al.B.Cues.Other {
		return false
	}
	as, bs := mentions(al.A), mentions(al.B)
	if i, j := predicateOf(al.A, d.a), predicateOf(al.B, d.b); i >= 0 && j >= 0 {
		as, bs = append(as, toldBy(al.A, i, i)), append(bs, toldBy(al.B, j, j))
	}
	for _, x := range as {
		for _, y := range bs {
			if x.denied == y.denied && x.plan == y.plan && al.bond(x.term, y.term).clash == noClash && c.filledBy(al, d, x, y) {
				return true
			}
		}
	}
	return false
}

// filledBy says whether the words of a contrast are in one role of two mentions.
func (c *Comparer) filledBy(al *Alignment, d contrast, x, y mention) bool {
	if s, t := x.date(al.A), y.date(al.B); s >= 0 && t >= 0 && al.A.Terms[s].Time.Relate(al.B.Terms[t].Time) == value.Apart {
		return false
	}
	as, bs := x.parties(al.A), y.parties(al.B)
	u, v := al.A.Terms[d.a].Head, al.B.Terms[d.b].Head
	one := al.bond(x.term, y.term).near >= 0.85
	switch {
	case d.sort != placesApart:
		subjects := u == x.term && v == y.term && al.A.Terms[d.a].Role == normalize.Subject && al.B.Terms[d.b].Role == normalize.Subject
		one = one && (subjects || plays(as, d.a, agent) && plays(bs, d.b, agent))
	case u == x.term && v == y.term:
	default: // "the station at Lenz" / "the station in Nuuk"
		one = u >= 0 && v >= 0 && predicateOf(al.A, u) == x.term && predicateOf(al.B, v) == y.term &&
			al.bond(u, v).near >= 0.9 && al.A.Terms[u].Definite && al.B.Terms[v].Definite
	}
	if !one {
		return false
	}
	for _, a := range as {
		for _, b := range bs {
			if a.role == agent || b.role == agent || a.term == u || b.term == v || a.term == d.a || b.term == d.b {
				continue
			}
			if (al.oneParty(a, b) || d.sort == placesApart && a.role == b.role && c.namedOnce(al, a, b)) && known(&al.A.Terms[a.term]) && known(&al.B.Terms[b.term]) {
				return true
			}
		}
	}
	return false
}

// plays says whether a term is among the parties, in that role.
func plays(all []party, term int, role string) bool {
	for _, p := range all {
		if p.term == term {
			return p.role == role
		}
	}
	return false
}

// known says whether a reader is taken to know what a word means: it is a name, or definite.
func known(t *normalize.Term) bool { return t.Kind == normalize.Name || t.Definite }
