package compare

import "github.com/gainsay/gainsay/normalize"

// corrected looks for a striking answer of the earlier of two clauses that the later one names beside another, as what it takes
// back: "turnout was 67.4 per cent" / "corrected the turnout from 67.4 to 66.1 per cent".
func (c *Comparer) corrected(al *Alignment, f affair) (Finding, bool) {
	asked := al.sideBySide()
	was, _, ok := asked.replaced()
	if !ok || !striking(al, was) {
		return Finding{}, false
	}
	if within, around := f.pins(al, -1, -1); within+around < 0.2 {
		return Finding{}, false
	}
	found := c.Decide(asked)
	return found, found.Verdict == Update
}

// striking says whether one of the clauses has a figure or a date, as written, that is hardly met twice by chance.
func striking(al *Alignment, text string) bool {
	for _, p := range [2]*normalize.Proposition{al.A, al.B} {
		for i := range p.Terms {
			if t := &p.Terms[i]; !t.Context && t.Text == text {
				return t.Kind == normalize.Time || t.Kind == normalize.Quantity && rare(t.Quantity)
			}
		}
	}
	return false
}
