package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/word"
)

// A bond is how two terms stand to one another: how near (0 to 1), and whether they exclude each other.
// Two terms that exclude each other are near all the same: "rose" and "fell" answer one question.
type bond struct {
	near   float64
	rel    value.Relation // Equal, Within (a is the narrower word), Covers, Apart, Unknown
	clash  clash
	frames bool // they meet in a frame
}

// A clash says why two near terms cannot both be true.
type clash uint8

const (
	noClash    clash = iota
	opposites        // "accepted" / "rejected"
	exclusives       // "bilateral" / "trilateral"
	rivals           // two names, or two things of one kind: "Paris" / "Lyon"
)

// bondOf relates two terms.
func (c *Comparer) bondOf(a, b *normalize.Term) bond {
	switch {
	case a.Kind == normalize.Quantity && b.Kind == normalize.Quantity:
		return quantityBond(a, b)
	case a.Kind == normalize.Time && b.Kind == normalize.Time:
		return bond{near: 0.6, rel: a.Time.Relate(b.Time)}
	case a.Kind == normalize.Name && b.Kind == normalize.Name:
		return nameBond(a, b)
	case a.Kind == normalize.Quantity || b.Kind == normalize.Quantity || a.Kind == normalize.Time || b.Kind == normalize.Time:
		return bond{}
	case a.Kind == normalize.Name || b.Kind == normalize.Name:
		return c.nameWordBond(a, b)
	}
	return c.wordBond(a, b)
}

// quantityBond holds two quantities of one dimension against each other.
func quantityBond(a, b *normalize.Term) bond {
	rel := figures(a.Quantity, b.Quantity)
	if rel == value.Unknown {
		return bond{}
	}
	near := 0.6
	if rel.Compatible() {
		near = 0.9
	}
	return bond{near: near, rel: rel}
}

// nameBond holds two names against each other.
func nameBond(a, b *normalize.Term) bond {
	switch rel := a.Name.Relate(b.Name); rel {
	case value.Equal:
		return bond{near: 1, rel: rel}
	case value.Within, value.Covers:
		return bond{near: 0.7, rel: rel}
	case value.Overlaps:
		return bond{near: 0.6, rel: rel}
	case value.Apart:
		return bond{near: 0, rel: rel, clash: rivals}
	}
	if a.Lemma == b.Lemma {
		return bond{near: 1, rel: value.Equal}
	}
	if oneName(a.Lemma, b.Lemma) {
		return bond{near: 0.85, rel: value.Equal}
	}
	return bond{}
}

// nameWordBond lets a name meet the common words that are part of it: "Northgate Bridge" / "the bridge".
func (c *Comparer) nameWordBond(a, b *normalize.Term) bond {
	n, w := a, b
	if b.Kind == normalize.Name {
		n, w = b, a
	}
	if n.Lemma == w.Lemma {
		return bond{near: 1, rel: value.Equal} // "Cyanide" at the head of a sentence
	}
	for part := range strings.FieldsSeq(n.Lemma) {
		if part == w.Lemma || len(part) > 3 && c.words.Relate(part, w.Lemma, syntax.NOUN) == word.Same {
			return bond{near: 0.7, rel: value.Equal}
		}
	}
	return bond{}
}

// wordBond relates two words by what they mean: the same word, a synonym, one frame, a kind of the other, near in use.
func (c *Comparer) wordBond(a, b *normalize.Term) bond {
	if a.Ordinal > 0 && b.Ordinal > 0 {
		if a.Ordinal == b.Ordinal {
			return bond{near: 1, rel: value.Equal}
		}
		return bond{near: 0.6, rel: value.Apart, clash: exclusives}
	}
	rel := c.words.Relate(a.Lemma, b.Lemma, tagFor(a, b))
	if a.Phrase != "" || b.Phrase != "" { // "dining room" is more than a room
		if whole := c.words.Relate(whole(a), whole(b), tagFor(a, b)); whole.Excludes() || whole == word.Same || whole == word.Synonym {
			rel = whole
		}
	}
	if a.Denied != b.Denied {
		switch rel {
		case word.Same, word.Synonym:
			return bond{near: 0.75, rel: value.Apart, clash: opposites} // "guilty" / "not guilty"
		case word.Opposite, word.Exclusive:
			return bond{near: 0.92, rel: value.Equal} // "innocent" / "not guilty"
		}
	}
	if rel.Excludes() { // "send" and "receive" tell one thing from two sides
		if f := c.frameBond(a, b); f.near > 0.6 && f.clash == noClash {
			return f
		}
	}
	if rel == word.Same && c.otherPhrases(a, b) {
		return c.frameBond(a, b)
	}
	switch rel {
	case word.Same:
		return bond{near: 1, rel: value.Equal}
	case word.Synonym, word.Derived:
		return bond{near: 0.92, rel: value.Equal}
	case word.Opposite:
		return bond{near: 0.75, rel: value.Apart, clash: opposites}
	case word.Exclusive:
		return bond{near: 0.6, rel: value.Apart, clash: exclusives}
	}
	if f := c.frameBond(a, b); f.near > 0 {
		return f
	}
	switch rel {
	case word.Broader:
		return bond{near: 0.75, rel: value.Covers}
	case word.Narrower:
		return bond{near: 0.75, rel: value.Within}
	}
	if a.Kind == normalize.Modifier != (b.Kind == normalize.Modifier) {
		return bond{}
	}
	sim := c.words.Similarity(a.Lemma, b.Lemma)
	switch {
	case sim >= 0.55:
		return bond{near: sim * 0.8, rel: value.Unknown}
	case rel == word.Related:
		return bond{near: 0.45, rel: value.Unknown}
	}
	return bond{}
}

// otherPhrases says whether one verb stands in two set phrases, or in one and alone, and tells two things: "call for" / "call off".
func (c *Comparer) otherPhrases(a, b *normalize.Term) bool {
	if a.Kind != normalize.Predicate || b.Kind != normalize.Predicate || len(a.Frames) == 0 || len(b.Frames) == 0 {
		return false
	}
	f, g := &a.Frames[0], &b.Frames[0]
	return (f.To > f.From+1 || g.To > g.From+1) && f.Frame != g.Frame
}

// whole is a noun with the noun before it, else the word alone.
func whole(t *normalize.Term) string {
	if t.Phrase != "" {
		return t.Phrase
	}
	return t.Lemma
}

// weak says whether a trigger tells little of the event: its word names a participant ("victim"), or it is a guess.
func weak(t frame.Trigger) bool { return t.Self != "" || t.Score < -15 }

// states says whether a word is said of somebody, and not only names who it is: "they are co-chairs".
func states(t *normalize.Term) bool { return t.Kind == normalize.Predicate && t.Tag == syntax.NOUN }

// frameBond relates two terms by the frames they trigger.
func (c *Comparer) frameBond(a, b *normalize.Term) bond {
	best := bond{}
	if a.Kind == normalize.Noun && b.Kind == normalize.Noun && (c.words.IsPerson(a.Lemma) || c.words.IsPerson(b.Lemma)) {
		return best // who takes part in one event is not one person: "speaker", "vice-president"
	}
	for i, x := range a.Frames {
		for j, y := range b.Frames {
			if weak(x) && !states(a) || weak(y) && !states(b) {
				continue
			}
			scale := 1.0
			if i+j > 0 {
				scale = 0.85 // not the first sense of both
			}
			var got bond
			switch c.frames.Relate(x.Frame, y.Frame) {
			case frame.Same, frame.Inverse:
				got = bond{near: 0.88 * scale, rel: value.Equal, frames: true}
			case frame.Opposite:
				if i+j == 0 {
					got = bond{near: 0.7, rel: value.Apart, clash: opposites, frames: true}
				}
			case frame.Entails:
				got = bond{near: 0.8 * scale, rel: value.Within, frames: true}
			case frame.EntailedBy:
				got = bond{near: 0.8 * scale, rel: value.Covers, frames: true}
			case frame.Earlier, frame.Later:
				got = bond{near: 0.5 * scale, rel: value.Unknown, frames: true}
			}
			if got.near > best.near {
				best = got
			}
		}
	}
	return best
}

// tagFor is the part of speech under which two terms are looked up.
func tagFor(a, b *normalize.Term) syntax.Tag {
	if a.Tag == b.Tag {
		return a.Tag
	}
	return syntax.NoTag
}
