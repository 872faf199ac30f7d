package compare

import (
	"math"
	"strings"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/unit"
)

// An affair is what two articles tell of, seen by their words: "the siren", of which each tells once, says which of their
// clauses belong together; "the fire", of which they tell throughout, says nothing.
type affair struct{ a, b tally }

// A tally counts in how many clauses of an article each word and each frame stands.
type tally map[string]int

// tallied counts the words of an article's clauses.
func tallied(clauses []normalize.Proposition) tally {
	out := tally{}
	last := map[string]int{} // the clause that a word was last counted in, from 1
	for i := range clauses {
		count := func(word string) {
			if last[word] != i+1 {
				last[word] = i + 1
				out[word]++
			}
		}
		p := &clauses[i]
		for k := range p.Terms {
			t := &p.Terms[k]
			if t.Kind == normalize.Quantity && !t.Context && hasUnit(t.Quantity) {
				count("u:" + t.Quantity.Unit.Dimension)
			}
			if telling(t) {
				count(stem(t))
				if len(t.Frames) > 0 {
					count("f:" + t.Frames[0].Frame.ID)
				}
			}
		}
	}
	return out
}

// telling says whether a term is of the clause itself and neither a figure nor a date.
func telling(t *normalize.Term) bool {
	return !t.Context && t.Kind != normalize.Quantity && t.Kind != normalize.Time
}

// stem is what a term is counted by: the last word of a name, else its lemma.
func stem(t *normalize.Term) string {
	if t.Kind == normalize.Name {
		return t.Lemma[strings.LastIndexByte(t.Lemma, ' ')+1:]
	}
	return t.Lemma
}

// rarity says how much it means that two terms are met, 0 to 1: 1 where either article has them in one clause only.
func (f affair) rarity(x, y *normalize.Term, bd bond) float64 {
	u, v := stem(x), stem(y)
	n, m := max(1, f.a[u], f.a[v]), max(1, f.b[u], f.b[v])
	if bd.frames && len(x.Frames) > 0 {
		id := "f:" + x.Frames[0].Frame.ID
		n, m = max(n, f.a[id]), max(m, f.b[id])
	}
	return 1 / math.Sqrt(float64(n*m))
}

// pins weighs what is met beside terms i and j, each word by how few clauses of the affair have it: in the clauses
// themselves, and in what stands around them.
func (f affair) pins(al *Alignment, i, j int) (within, around float64) {
	for _, m := range al.matches {
		x, y := al.terms(m)
		if m.near < 0.6 || x.Kind == normalize.Time || x.Kind == normalize.Quantity || m.a == i || m.b == j || m.clash != noClash || x.Context && y.Context {
			continue
		}
		w := f.rarity(x, y, m.bond) * m.near * min(x.Weight, y.Weight)
		if x.Context || y.Context {
			around += w
		} else {
			within += w
		}
	}
	return min(within, 2), min(around, 1)
}

// hasUnit says whether a figure has a unit of measure: it neither counts things nor is a share.
func hasUnit(q unit.Quantity) bool { return !countable(q) && q.Unit.Dimension != "share" }

// sole says how much it means that two figures are of one unit, 0 to 1: 1 where either article has one such figure only.
func (f affair) sole(a, b unit.Quantity) float64 {
	if !hasUnit(a) || a.Unit.Dimension != b.Unit.Dimension {
		return 0
	}
	id := "u:" + a.Unit.Dimension
	return 1 / math.Sqrt(float64(max(1, f.a[id])*max(1, f.b[id])))
}

// sideBySide is the alignment of two clauses as if somebody had put them side by side, with these differences and no others.
func (al *Alignment) sideBySide(diffs ...Difference) *Alignment {
	asked := *al
	asked.asked, asked.strict, asked.diffs = true, false, diffs
	return &asked
}

// withinAffair looks at two clauses again, as parts of an affair: a denial may have been overtaken; where too little is met for a
// change, one may take back what the other says, both may give two answers to one question of the affair, or the same one. It gives
// f where none of this is so.
func (c *Comparer) withinAffair(al *Alignment, in affair, f Finding) Finding {
	if f.Verdict == Update {
		return f
	}
	if f.Verdict == Conflict {
		if g, ok := c.happened(al, in); ok && f.Kind == Polarity {
			return g
		}
		return f
	}
	for _, look := range [...]func(*Alignment, affair) (Finding, bool){c.corrected, c.happened, c.contrasted} {
		if g, ok := look(al, in); ok {
			return g
		}
	}
	if f.Verdict == Unrelated {
		if g, ok := c.accorded(al, in); ok {
			return g
		}
	}
	return f
}
