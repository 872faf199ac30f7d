package frame

import "github.com/gainsay/gainsay/claims/syntax"

// classes is a set of word classes.
type classes [2]uint64

func (c classes) with(n int) classes {
	c[n/64] |= 1 << (n % 64)
	return c
}

func (c classes) meets(o classes) bool { return c[0]&o[0]|c[1]&o[1] != 0 }

func (c classes) or(o classes) classes { return classes{c[0] | o[0], c[1] | o[1]} }

// The classes that the notation itself needs have fixed numbers.
const (
	classPrep = iota
	classAgent
	classPlace
	classPart
	classTime
	classBe
	classAmount
	classUntil
	classObject
	classMutual
	classWhom
)

// classOf is the set of classes of a token.
func (l *Lexicon) classOf(t *syntax.Token) classes {
	c, ok := l.classes[t.Lemma]
	if !ok {
		c = l.classes[lower(t.Text)]
	}
	switch {
	case t.Tag == syntax.PROPN:
		c = c.or(l.name)
	case t.Tag == syntax.NUM || t.Text != "" && '0' <= t.Text[0] && t.Text[0] <= '9':
		c = c.or(l.num)
	}
	return c
}

// marks says whether a word belongs to class n.
func (l *Lexicon) marks(word string, n int) bool { return l.classes[word].meets(classes{}.with(n)) }

// is says whether a token belongs to class n.
func (l *Lexicon) is(t *syntax.Token, n int) bool {
	return l.classOf(t).meets(classes{}.with(n))
}
