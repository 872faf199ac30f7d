package compare

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// question names what both statements answer: the matched words that say most, in the order of a's text.
func (al *Alignment) question() string {
	const most = 5
	var picked []int
	for range most {
		best := -1
		for i := range al.A.Terms {
			t := &al.A.Terms[i]
			if al.ofA[i] < 0 || t.Kind == normalize.Quantity || t.Kind == normalize.Time || contains(picked, i) {
				continue
			}
			if best < 0 || t.Weight > al.A.Terms[best].Weight {
				best = i
			}
		}
		if best < 0 {
			break
		}
		picked = append(picked, best)
	}
	var parts []string
	for i := range al.A.Terms {
		if contains(picked, i) {
			parts = append(parts, al.A.Terms[i].Text)
		}
	}
	if d, ok := al.find(HowMany, When, Where, Who, Which, Whether); ok {
		return string(d.Aspect) + ": " + strings.Join(parts, " ")
	}
	return strings.Join(parts, " ")
}

// answers are what both sides say to the question, as written: where they differ, else the figures that they share.
func (al *Alignment) answers() (a, b string) {
	if d, ok := al.find(HowMany, When, Where, Who, Which, Whether); ok {
		return al.A.Terms[d.A].Text, al.B.Terms[d.B].Text
	}
	for _, m := range al.matches {
		if x, y := al.terms(m); x.Kind == normalize.Quantity && !x.Context && !y.Context {
			return x.Text, y.Text
		}
	}
	return "", ""
}

func contains(s []int, x int) bool {
	for _, y := range s {
		if y == x {
			return true
		}
	}
	return false
}
