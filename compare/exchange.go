package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
)

// An exchange is the one place in which two statements of the same wording have other words: "The bank is [near] the port" /
// "The bank is [far from] the port".
type exchange struct {
	a, b     string // the words as written
	ofA, ofB []int  // the terms within
	atA, atB int    // the last of them, else the term after them; -1 for none
}

// kept is how many words two statements must have in common, around one exchange, to be one wording.
const kept = 3

// exchanged finds the exchange that makes b of a, both read word by word. The trees are not asked: one other word may turn them round.
func (al *Alignment) exchanged() (exchange, bool) {
	a, b := al.A.Claim.Text, al.B.Claim.Text
	from := 0
	for n := 0; n < min(len(a), len(b)) && a[n] == b[n]; n++ {
		if !letter(a, n+1) && !letter(b, n+1) || !letter(a, n) {
			from = n + 1
		}
	}
	toA, toB := len(a), len(b)
	for m, n := toA, toB; m > from && n > from && a[m-1] == b[n-1]; {
		m, n = m-1, n-1
		if !letter(a, m-1) && !letter(b, n-1) || !letter(a, m) {
			toA, toB = m, n
		}
	}
	e := exchange{a: strings.TrimFunc(a[from:toA], blank), b: strings.TrimFunc(b[from:toB], blank)}
	if e.a == "" || e.b == "" || len(strings.Fields(a[:from]))+len(strings.Fields(a[toA:])) < kept || long(e.a) || long(e.b) {
		return e, false
	}
	e.ofA, e.atA = within(al.A, from, toA)
	e.ofB, e.atB = within(al.B, from, toB)
	return e, true
}

func long(words string) bool { return len(strings.Fields(words)) > 3 }

func blank(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// letter says whether a letter or digit stands at byte i of s.
func letter(s string, i int) bool {
	if i < 0 || i >= len(s) {
		return false
	}
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !blank(r)
}

// within are the terms that touch the bytes from..to, and the last of them, else the one after.
func within(p *normalize.Proposition, from, to int) (of []int, at int) {
	at = -1
	for i := range p.Terms {
		switch s := p.Terms[i].Span; {
		case s.Start < to && s.End > from:
			of, at = append(of, i), i
		case s.Start >= to && at < 0:
			at = i
		}
	}
	return of, at
}

// exchange: of two statements in one wording, one puts a word in a place where the other has one that excludes it.
func (c *Comparer) exchange(al *Alignment) (Difference, bool) {
	if al.strict {
		return Difference{}, false
	}
	e, ok := al.exchanged()
	if !ok || e.atA < 0 || e.atB < 0 {
		return Difference{}, false
	}
	d := Difference{Aspect: Which, A: e.atA, B: e.atB, Near: 0.8, clash: exclusives, exchange: true}
	if c.markers.Exclude(strings.ToLower(e.a), strings.ToLower(e.b)) {
		return d, true
	}
	a, smallA := phrase(al.A, e.ofA, e.a)
	b, smallB := phrase(al.B, e.ofB, e.b)
	x, y := &al.A.Terms[e.atA], &al.B.Terms[e.atB]
	if a == "" || b == "" || measured(x) || measured(y) || !smallAlike(smallA, smallB) {
		return d, false
	}
	if x.Denied == y.Denied && (c.words.Relate(a, b, tagFor(x, y)).Excludes() || c.words.Relate(a, b, syntax.NOUN).Excludes()) { // one tag may be wrong
		return d, !c.manifold(al, e.atA, e.atB)
	}
	bd := al.bond(e.atA, e.atB)
	switch d.clash = bd.clash; {
	case !one(al.A, e.ofA) || !one(al.B, e.ofB):
		return d, false
	case bd.clash == noClash || c.manifold(al, e.atA, e.atB):
		return d, false
	case x.Kind == normalize.Name:
		d.Aspect = whoOrWhere(x, y)
	}
	return d, true
}

// measured says whether a term is a figure or a time, which have rules of their own.
func measured(t *normalize.Term) bool {
	return t.Kind == normalize.Quantity || t.Kind == normalize.Time
}

// one says whether the last of some terms is what the others say more of: "an [acoustic guitar]".
func one(p *normalize.Proposition, of []int) bool {
	last := of[len(of)-1]
	for _, k := range of {
		if k != last && (p.Terms[k].Head != last || p.Terms[k].Role != normalize.Attribute) {
			return false
		}
	}
	return true
}

// smallAlike says whether two runs of small words are the same, "a" and "an" apart.
func smallAlike(a, b string) bool {
	return a == b || len(a) <= 2 && len(b) <= 2 && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a))
}

// phrase is what the terms of an exchange say, as a set phrase is looked up ("hot chocolate"), and the small words beside them.
func phrase(p *normalize.Proposition, of []int, words string) (said, small string) {
	var b strings.Builder
	for n, i := range of {
		if n > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p.Terms[i].Lemma)
		words = strings.TrimSpace(strings.Replace(words, p.Terms[i].Text, "", 1))
	}
	return b.String(), words
}
