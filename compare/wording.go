package compare

import (
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/value"
)

// An edit is a figure that stands in the place of another in two statements that are one word for word otherwise: "Mary works
// 40 hours a week" / "Mary works less than 30 hours a week". Whatever question they answer, questions and conditions too, it is one.
type edit struct {
	a, b number.Number
	rel  value.Relation
	at   Difference
}

// edited finds the edit between two statements of one day; nil for none.
func (al *Alignment) edited() *edit {
	a, b := al.A.Claim.Text, al.B.Claim.Text
	if al.strict || al.published() != 0 || len(al.A.Figures) != len(al.B.Figures) || a == b {
		return nil
	}
	for k := range al.A.Figures {
		m, n := &al.A.Figures[k], &al.B.Figures[k]
		rel := m.Relate(*n)
		if rel == value.Unknown || !alike(a, b, m, n) {
			continue
		}
		i, j := termAt(al.A, m.Figure), termAt(al.B, n.Figure)
		if i < 0 || j < 0 || calendar(&al.A.Terms[i]) || calendar(&al.B.Terms[j]) {
			return nil
		}
		if al.A.Terms[i].Kind == normalize.Quantity && al.B.Terms[j].Kind == normalize.Quantity && (part(m) || part(n)) {
			rel, al.how = al.relateFigures(i, j)
		}
		return &edit{*m, *n, rel, Difference{Aspect: HowMany, A: i, B: j, Near: 1}}
	}
	return nil
}

// part says whether a figure tells a part of a whole, as which it may be a count too: "two thirds of 36".
func part(n *number.Number) bool { return n.Kind == number.Fraction || n.Kind == number.Share || n.But }

// alike says whether a without m is b without n, with the words of bound or without: "$ 60" / "$ less than 50".
func alike(a, b string, m, n *number.Number) bool {
	if n.End > len(b) || m.End > len(a) {
		return false
	}
	before := sameWords(a[:m.Start], b[:n.Start]) || sameWords(a[:m.Figure.Start], b[:n.Start]) || sameWords(a[:m.Start], b[:n.Figure.Start])
	return before && (sameWords(a[m.End:], b[n.End:]) || sameWords(a[m.Figure.End:], b[n.End:]) || sameWords(a[m.End:], b[n.Figure.End:]))
}

// sameWords compares two texts, blanks aside.
func sameWords(a, b string) bool {
	for {
		a, b = strings.TrimLeft(a, " \t\n"), strings.TrimLeft(b, " \t\n")
		i, j := strings.IndexAny(a, " \t\n"), strings.IndexAny(b, " \t\n")
		if i < 0 || j < 0 {
			return strings.TrimRight(a, " \t\n") == strings.TrimRight(b, " \t\n")
		}
		if a[:i] != b[:j] {
			return false
		}
		a, b = a[i:], b[j:]
	}
}

// termAt is the term that holds a stretch of the text; -1 for none.
func termAt(p *normalize.Proposition, s syntax.Span) int {
	for k := range p.Terms {
		if p.Terms[k].Span.Overlaps(s) {
			return k
		}
	}
	return -1
}

// calendar says whether a term names a stretch of the calendar, whose figures are no answer to how many.
func calendar(t *normalize.Term) bool {
	return t.Kind == normalize.Time && dated(t) && (t.Time.Known() || t.Time.Partial())
}

// settle makes the edit all that the two statements differ in.
func (e *edit) settle(al *Alignment) {
	al.coverA, al.coverB, al.diffs = 1, 1, nil
	if e.rel == value.Apart {
		al.diffs = []Difference{e.at}
	}
}

// why tells of the edit.
func (e *edit) why() string {
	return fmt.Sprintf("The same word for word, but for a figure: %s or %s.", e.a.String(), e.b.String())
}
