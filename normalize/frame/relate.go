package frame

import (
	"iter"
	"strings"
)

// A Relation is how one frame stands to another.
type Relation uint8

// The relations; those of a frame to another that the tables do not relate are None.
const (
	None       Relation = iota
	Same                // one frame
	Opposite            // both cannot be true of the same parties at once: accept, reject
	Entails             // what the first says holds, so does the second: be executed, die
	EntailedBy          // the converse
	Inverse             // one event told from two sides: buy, sell
	Earlier             // an earlier stage of one affair: sign, ratify
	Later               // the converse
	Sibling             // other outcomes of one stage: acquit a suspect, drop the charges
)

var relationNames = [...]string{"none", "same", "opposite", "entails", "entailed by", "inverse", "earlier", "later", "sibling"}

// String is the relation in words.
func (r Relation) String() string {
	if int(r) < len(relationNames) {
		return relationNames[r]
	}
	return "none"
}

// Converse is the relation seen from the other frame.
func (r Relation) Converse() Relation {
	switch r {
	case Entails:
		return EntailedBy
	case EntailedBy:
		return Entails
	case Earlier:
		return Later
	case Later:
		return Earlier
	}
	return r
}

// A swap says which role of one frame is which role of its inverse: the agent of buy is the recipient of sell.
type swap struct{ role, other string }

// links are the relations that a row names.
type links struct {
	opposite []*Frame
	entails  []*Frame // with all that those entail
	inverse  []inverse
}

type inverse struct {
	of    *Frame
	swaps []swap
}

// Implied are the ids of the frames that hold where f does: of "execute" those of "kill" and "die".
func (f *Frame) Implied() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, g := range f.related.entails {
			if !yield(g.ID) {
				return
			}
		}
	}
}

// Relate says how a stands to b. Where several relations hold it gives the first of
//
//  1. Same
//  2. Earlier, Later      two stages of one affair: arrested and released are no contradiction
//  3. Opposite            also of what a frame entails: killed and unhurt
//  4. Inverse
//  5. Entails, EntailedBy
//  6. Sibling             the same stage of one affair
func (l *Lexicon) Relate(a, b *Frame) Relation {
	switch {
	case a == nil || b == nil:
		return None
	case a == b || a.ID == b.ID:
		return Same
	}
	staged := inAffair(a, b)
	switch {
	case staged == Earlier || staged == Later:
		return staged
	case opposed(a, b):
		return Opposite
	case len(swaps(a, b)) > 0:
		return Inverse
	case has(a.related.entails, b):
		return Entails
	case has(b.related.entails, a):
		return EntailedBy
	}
	return staged
}

// inAffair compares the stages of an affair that a and b share.
func inAffair(a, b *Frame) Relation {
	r := None
	for _, x := range a.Stages {
		for _, y := range b.Stages {
			switch {
			case x.Affair != y.Affair:
			case x.Order < y.Order:
				return Earlier
			case x.Order > y.Order:
				return Later
			default:
				r = Sibling
			}
		}
	}
	return r
}

// swaps tells which roles correspond where a and b are one event from two sides; nil where they are not.
func swaps(a, b *Frame) []swap {
	for _, in := range a.related.inverse {
		if in.of == b {
			return in.swaps
		}
	}
	return nil
}

// opposed looks at the frames, and at all that one of them entails: killed and unhurt. What both entail is left out of
// it, for "raised rates" and "cut jobs" go up and down in different things.
func opposed(a, b *Frame) bool {
	return has(a.related.opposite, b) || lifted(a, b) || lifted(b, a)
}

func lifted(a, b *Frame) bool {
	for _, x := range a.related.entails {
		if has(x.related.opposite, b) {
			return true
		}
	}
	return false
}

func has(list []*Frame, f *Frame) bool {
	for _, x := range list {
		if x == f {
			return true
		}
	}
	return false
}

// relateAll reads the relations columns, once all frames are known.
func (b *builder) relateAll() error {
	for _, f := range b.frames {
		r := b.rows[f.ID]
		for item := range strings.SplitSeq(f.row, ";") {
			if item = strings.TrimSpace(item); item == "" {
				continue
			}
			if err := b.link(f, item); err != nil {
				return r.Errorf("%s", err)
			}
		}
	}
	for _, f := range b.frames {
		f.related.entails = closure(nil, f)
	}
	return nil
}

// closure adds all that f entails to list, each once.
func closure(list []*Frame, f *Frame) []*Frame {
	for _, x := range f.related.entails {
		if !has(list, x) {
			list = closure(append(list, x), x)
		}
	}
	return list
}
