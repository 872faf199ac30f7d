package compare

import (
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// Explain shows how two claims were laid side by side: their terms, which of them met, what was left over, and where they differ.
// It is for people who wonder about a verdict; its form may change.
func (c *Comparer) Explain(a, b claims.Claim) string {
	p, q := c.normalizer.Claim(a), c.normalizer.Claim(b)
	return c.sideBySide(&p, &q).String()
}

var roleNames = [...]string{"root", "subject", "object", "oblique", "of", "attribute", "clausal", "joined"}

// String shows the alignment, a term a line.
func (al *Alignment) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "cover %.2f %.2f shared %.1f  a: %s %s  b: %s %s\n", al.coverA, al.coverB, al.shared, al.A.Stance, al.A.MomentText, al.B.Stance, al.B.MomentText)
	show := func(p *normalize.Proposition, i int) string {
		t := &p.Terms[i]
		head := ""
		if t.Head >= 0 {
			head = p.Terms[t.Head].Text
		}
		frame := ""
		if len(t.Frames) > 0 {
			frame = " /" + t.Frames[0].Frame.ID
		}
		return fmt.Sprintf("%s%s (%s of %s) %.2f", t.Text, frame, roleNames[t.Role], head, t.Weight)
	}
	for i := range al.A.Terms {
		if m := al.ofA[i]; m >= 0 {
			fmt.Fprintf(&out, "  = %-40s ~ %-40s %.2f %s\n", show(al.A, i), show(al.B, al.matches[m].b), al.matches[m].near, al.matches[m].rel)
		} else {
			fmt.Fprintf(&out, "  a %s\n", show(al.A, i))
		}
	}
	for j := range al.B.Terms {
		if al.ofB[j] < 0 {
			fmt.Fprintf(&out, "  b %s\n", show(al.B, j))
		}
	}
	for _, d := range al.diffs {
		fmt.Fprintf(&out, "  ! %s: %s / %s  %.2f\n", d.Aspect, show(al.A, d.A), show(al.B, d.B), d.Near)
	}
	return out.String()
}
