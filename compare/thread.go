package compare

import (
	"slices"
	"sort"
	"strings"
)

// threads groups findings into questions over time: 1-2, 2-3 and 1-3 are one thread where they ask the same.
//
//  1. Findings that meet in a statement are of one thread where they ask for one aspect and their questions share the
//     words that say most: one clause may tell how many met and where, and those are two threads.
//  2. A finding that asks for no aspect (mostly an agreement) joins the thread it meets most often, on the same words.
//
// Threads come in the order of their first finding, the findings of one by the day of their later side.
func threads(all []Finding) []Thread {
	g := grouping{parent: make([]int, len(all)), asks: make([]asked, len(all)), at: map[stand][]int{}}
	for i := range all {
		g.parent[i], g.asks[i] = i, asks(all[i].Question)
		for _, p := range places(&all[i]) {
			g.at[p] = append(g.at[p], i)
		}
	}
	for i := range all {
		if g.asks[i].aspect != "" {
			g.join(i, g.meets(&all[i]))
		}
	}
	open := map[int]int{}
	for i := range all {
		if g.asks[i].aspect == "" {
			if best := g.nearest(i, g.meets(&all[i])); best >= 0 {
				open[i] = best
			}
		}
	}
	for i := range all {
		if best, ok := open[i]; ok {
			g.union(i, best)
		} else if g.asks[i].aspect == "" {
			g.join(i, g.meets(&all[i]))
		}
	}
	return g.threads(all)
}

// A stand is where a statement stands, as findings name it.
type stand struct {
	doc   string
	start int
}

func places(f *Finding) [2]stand {
	return [2]stand{{f.A.Doc, f.A.Start}, {f.B.Doc, f.B.Start}}
}

// A grouping joins findings, by their numbers.
type grouping struct {
	parent []int
	asks   []asked
	at     map[stand][]int
}

// mostMet is how many findings of one statement are looked at: a sentence that everybody copies has thousands.
const mostMet = 16

// meets are the findings that share a statement with f.
func (g *grouping) meets(f *Finding) []int {
	out := make([]int, 0, 2*mostMet)
	for _, p := range places(f) {
		out = append(out, g.at[p][:min(mostMet, len(g.at[p]))]...)
	}
	return out
}

// join unites finding i with those of others that ask the same.
func (g *grouping) join(i int, others []int) {
	for _, j := range others {
		if g.asks[i].aspect == g.asks[j].aspect && g.root(i) != g.root(j) && g.asks[i].like(g.asks[j]) {
			g.union(i, j)
		}
	}
}

// nearest is the thread with an aspect that finding i meets most often on its words, -1 for none; of equals the first.
func (g *grouping) nearest(i int, others []int) int {
	count := map[int]int{}
	best := -1
	for _, j := range others {
		if g.asks[j].aspect == "" || !g.asks[i].like(g.asks[j]) {
			continue
		}
		r := g.root(j)
		count[r]++
		if best < 0 || count[r] > count[best] || count[r] == count[best] && r < best {
			best = r
		}
	}
	return best
}

func (g *grouping) root(i int) int {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

// union makes one thread of two, named by the earlier finding, unless the two threads as wholes ask other things.
func (g *grouping) union(i, j int) {
	x, y := g.root(i), g.root(j)
	if x != y && g.asks[x].like(g.asks[y]) {
		g.parent[max(x, y)] = min(x, y)
	}
}

// threads gathers the groups.
func (g *grouping) threads(all []Finding) []Thread {
	at := map[int]int{}
	var out []Thread
	for i := range all {
		r := g.root(i)
		n, ok := at[r]
		if !ok {
			n = len(out)
			at[r] = n
			out = append(out, Thread{Question: all[r].Question})
		}
		if g.asks[r].aspect == "" && g.asks[i].aspect != "" { // the question of a thread says what is asked for
			out[n].Question, g.asks[r] = all[i].Question, g.asks[i]
		}
		out[n].Findings = append(out[n].Findings, i)
	}
	for _, t := range out {
		sort.SliceStable(t.Findings, func(i, j int) bool { return laterDay(&all[t.Findings[i]]) < laterDay(&all[t.Findings[j]]) })
	}
	return out
}

func laterDay(f *Finding) string { return max(string(f.A.Date), string(f.B.Date)) }

// What is asked: the aspect, "" for none, and the words.
type asked struct {
	aspect Aspect
	words  []string
}

// asks reads a question as Alignment.question writes it.
func asks(question string) asked {
	var out asked
	for _, a := range [...]Aspect{Whether, HowMany, When, Where, Who, Which} {
		if rest, ok := strings.CutPrefix(question, string(a)+": "); ok {
			out.aspect, question = a, rest
			break
		}
	}
	for w := range strings.FieldsSeq(strings.ToLower(question)) {
		if !slices.Contains(out.words, w) {
			out.words = append(out.words, w)
		}
	}
	return out
}

// like says whether two questions share at least half of the words of the shorter one.
func (a asked) like(b asked) bool {
	shared := 0
	for _, w := range a.words {
		if akin(w, b.words) {
			shared++
		}
	}
	return 2*shared >= min(len(a.words), len(b.words))
}

// akin says whether a word, or another form of it, is among others: "meeting" / "meetings".
func akin(w string, others []string) bool {
	for _, o := range others {
		n := 0
		for n < min(len(w), len(o)) && w[n] == o[n] {
			n++
		}
		if w == o || n >= 4 && max(len(w), len(o))-n <= 3 {
			return true
		}
	}
	return false
}

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
