package compare

import "sort"

// threads groups findings whose statements meet: 1-2, 2-3 and 1-3 are one question over time.
// Threads come in the order of their first finding, the findings of one by the day of their later side.
func threads(all []Finding) []Thread {
	type place struct {
		doc   string
		start int
	}
	of := map[place]int{}
	parent := make([]int, len(all))
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for i := range all {
		parent[i] = i
		for _, at := range [2]place{{all[i].A.Doc, all[i].A.Start}, {all[i].B.Doc, all[i].B.Start}} {
			if j, ok := of[at]; ok {
				x, y := root(i), root(j)
				parent[max(x, y)] = min(x, y)
			} else {
				of[at] = i
			}
		}
	}
	at := map[int]int{}
	var out []Thread
	for i := range all {
		r := root(i)
		n, ok := at[r]
		if !ok {
			n = len(out)
			at[r] = n
			out = append(out, Thread{Question: all[r].Question})
		}
		out[n].Findings = append(out[n].Findings, i)
	}
	for _, t := range out {
		sort.SliceStable(t.Findings, func(i, j int) bool { return laterDay(&all[t.Findings[i]]) < laterDay(&all[t.Findings[j]]) })
	}
	return out
}

func laterDay(f *Finding) string { return max(string(f.A.Date), string(f.B.Date)) }

// Keep drops the findings that keep does not want, and makes the threads anew.
func (r *Report) Keep(keep func(*Finding) bool) {
	n := 0
	for i := range r.Findings {
		if keep(&r.Findings[i]) {
			r.Findings[n] = r.Findings[i]
			n++
		}
	}
	r.Findings = r.Findings[:n]
	r.Threads = threads(r.Findings)
}
