package compare

import "github.com/gainsay/gainsay/normalize"

// otherKinds says whether two statements that have most words in common speak of two things nevertheless:
//
//  1. one noun is narrowed by another word on either side: "the tax law" / "the media law", "the search for the hikers" / "for the submarine",
//  2. words that exclude each other are said of one thing, under predicates that do not meet: "was found dead" / "was rescued alive".
func (c *Comparer) otherKinds(al *Alignment) bool {
	for _, d := range c.leftInOneRole(al, nil) {
		x, y := &al.A.Terms[d.A], &al.B.Terms[d.B]
		if d.Near >= 0.35 && x.Role == y.Role && (x.Role == normalize.Of || x.Role == normalize.Attribute) && x.Marker == y.Marker && x.Head >= 0 && y.Head >= 0 &&
			plainNouns(x, y) && plainNouns(&al.A.Terms[x.Head], &al.B.Terms[y.Head]) {
			return true
		}
	}
	for _, m := range al.matches {
		x, y := al.terms(m)
		if !x.Context && !y.Context && m.clash == opposites && min(x.Weight, y.Weight) >= 0.25 && x.Stance.Negative == y.Stance.Negative && x.Kind != normalize.Predicate && y.Kind != normalize.Predicate {
			return true
		}
	}
	return false
}

// plainNouns says whether both terms are nouns and neither a name.
func plainNouns(x, y *normalize.Term) bool {
	return x.Kind == normalize.Noun && y.Kind == normalize.Noun
}
