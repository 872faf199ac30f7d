package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
)

// turned looks at two words of an affair that exclude each other, and says whether the later one tells that what the earlier one
// tells has been undone or is to be: "the airport was closed" / "the airport has reopened", "the sale was stopped" / "the sale will
// resume".
func (c *Comparer) turned(al *Alignment, d contrast) (Finding, bool) {
	i, j := predicateOf(al.A, d.a), predicateOf(al.B, d.b)
	if al.published() == 0 || i < 0 || j < 0 || !reversible(al.A, d.a) && !reversible(al.B, d.b) {
		return Finding{}, false
	}
	x, y := toldBy(al.A, i, i), toldBy(al.B, j, j)
	as, bs := x.parties(al.A), y.parties(al.B)
	if met, beyond, _ := c.shared(al, as, bs); !met || !beyond && beside(as) && beside(bs) || al.otherParties(as, bs) {
		return Finding{}, false
	}
	was, is, p, o := x, y, al.A, al.B
	if al.published() < 0 {
		was, is, p, o = y, x, al.B, al.A
	}
	kind, why := Change, "What was so is to be so no longer."
	switch {
	case was.plan && is.plan:
		kind, why = Reschedule, "The plan was changed."
	case was.plan:
		return Finding{}, false
	case is.plan:
	default:
		k := is.date(o)
		if t := o.Terms[is.by].Tense; t != normalize.Perfect && t != normalize.Present && (k < 0 || over(o.Terms[k].Time.Interval, p)) {
			return Finding{}, false // two tales of what was
		}
		why = "What was so is so no longer."
	}
	at := Difference{Aspect: Which, A: d.a, B: d.b, Near: 1, clash: opposites}
	return c.finish(al.sideBySide(at), Finding{Verdict: Update, Kind: kind, Why: why}), true
}

// reversible says whether a word tells a state that can be undone.
func reversible(p *normalize.Proposition, k int) bool {
	f := p.Terms[k].Frames
	return len(f) > 0 && f[0].Frame.Behaviour == frame.State
}
