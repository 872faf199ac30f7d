package render

import (
	"slices"

	"github.com/gainsay/gainsay/compare"
)

// choirs parts the findings that are told one by one from agreements that are told as one list of statements. Where three
// sources answer a question alike, every two of them are a finding, and nobody wants to read each statement twice. But
// only where every two of them agree: that A agrees with B, and B with C, does not make A agree with C.
func (t thread) choirs(r *compare.Report) (told []int, choirs [][]compare.Side) {
	group := make([]int, len(t.said))
	for i := range group {
		group[i] = i
	}
	pairs := map[[2]int]bool{}
	for _, k := range t.findings {
		if f := r.Findings[k]; f.Verdict == compare.Agreement {
			a, b := t.index(f.A), t.index(f.B)
			pairs[[2]int{min(a, b), max(a, b)}] = true
			merge(group, a, b)
		}
	}
	var sings []int
	for g := range group {
		var in []int
		for i := range group {
			if group[i] == g {
				in = append(in, i)
			}
		}
		if len(in) > 2 && t.unison(in, pairs) {
			sings = append(sings, g)
			var choir []compare.Side
			for _, i := range in {
				choir = append(choir, t.said[i])
			}
			choirs = append(choirs, choir)
		}
	}
	for _, k := range t.findings {
		f := r.Findings[k]
		if f.Verdict != compare.Agreement || !slices.Contains(sings, group[t.index(f.A)]) {
			told = append(told, k)
		}
	}
	return told, choirs
}

// merge makes the groups of a and b one.
func merge(group []int, a, b int) {
	from, to := max(group[a], group[b]), min(group[a], group[b])
	for i := range group {
		if group[i] == from {
			group[i] = to
		}
	}
}

// unison says whether every two of the statements agree. Two of one article are not compared.
func (t thread) unison(in []int, pairs map[[2]int]bool) bool {
	for n, i := range in {
		for _, j := range in[n+1:] {
			if t.said[i].Doc != t.said[j].Doc && !pairs[[2]int{i, j}] {
				return false
			}
		}
	}
	return true
}
