package compare

import "github.com/gainsay/gainsay/normalize"

// sameQuestion says how far two figures answer one question, 0 to 1: by all that stands around them, or by what they count
// or measure and what is done with it alone.
func (al *Alignment) sameQuestion(i, j int) float64 {
	around, key := al.around(i, j), al.sameKey(i, j)
	if al.strict && al.otherThings(i, j) {
		return min(around, key, 0.7)
	}
	if al.strict && key < 0.6 && around < 0.7 {
		return min(around, 0.5)
	}
	return max(around, 0.95*key)
}

// around says how far all that stands around two figures or times is met.
func (al *Alignment) around(i, j int) float64 {
	sa, sb := surroundings(al.A, i), surroundings(al.B, j)
	return (al.oneWay(sa, sb, false) + al.oneWay(sb, sa, true)) / 2
}

// sameKey relates the things that two figures count ("deaths", "hectares of forest") and what is done with them ("killed").
// A thing on one side may be a deed on the other: "22 deaths" / "61 people were killed".
func (al *Alignment) sameKey(i, j int) float64 {
	thingsA, deedsA := key(al.A, i)
	thingsB, deedsB := key(al.B, j)
	best := func(xs, ys []int) (near float64, event bool) {
		for _, x := range xs {
			for _, y := range ys {
				if bd := al.bond(x, y); bd.clash == noClash && bd.near > near {
					near, event = bd.near, len(al.A.Terms[x].Frames) > 0 && len(al.B.Terms[y].Frames) > 0
				}
			}
		}
		return near, event
	}
	things, event := best(thingsA, thingsB)
	deeds, _ := best(deedsA, deedsB)
	cross, events := best(thingsA, deedsB)
	if other, both := best(deedsA, thingsB); other > cross {
		cross, events = other, both
	}
	if events && cross >= 0.8 { // "the number of people killed" / "the death toll"
		return cross
	}
	switch {
	case len(thingsA) == 0 || len(thingsB) == 0:
		return max(deeds, cross)
	case len(deedsA) == 0 || len(deedsB) == 0 || event && things > 0.8:
		return max(0.9*things, 0.9*cross)
	}
	score := max(0.55*things+0.45*deeds, 0.8*cross)
	if !countable(al.A.Terms[i].Quantity) && deeds > 0.85 {
		score = max(score, 0.7) // "contained 10 per cent of its perimeter" / "the fire is 45 per cent contained"
	}
	return score
}

// otherThings says whether figures i and j are levels of two things: "inflation stood at 3.1 per cent" / "unemployment stood at 5.2 per cent".
func (al *Alignment) otherThings(i, j int) bool {
	level := func(p *normalize.Proposition, i int) int {
		t := &p.Terms[i]
		if t.Role != normalize.Oblique || t.Head < 0 || p.Terms[t.Head].Kind != normalize.Predicate {
			return -1
		}
		return subjectOf(p, t.Head)
	}
	x, y := level(al.A, i), level(al.B, j)
	if x < 0 || y < 0 || al.A.Terms[x].Kind != al.B.Terms[y].Kind || al.bond(x, y).near >= 0.6 {
		return false
	}
	for k := range al.A.Terms { // "the share price" / "the shares"
		if al.A.Terms[k].Head == x && al.bond(k, y).near >= 0.6 {
			return false
		}
	}
	for k := range al.B.Terms {
		if al.B.Terms[k].Head == y && al.bond(x, k).near >= 0.6 {
			return false
		}
	}
	return true
}

// key gives what figure i counts or measures, and what is done with it. Words that carry figures ("the number of",
// "rose to") and words for people at large are passed through.
func key(p *normalize.Proposition, i int) (things, deeds []int) {
	seen := map[int]bool{i: true}
	queue := []int{i}
	if o := p.Terms[i].Owner; o >= 0 {
		queue, seen[o] = append(queue, o), true
	}
	for n := 0; n < len(queue); n++ {
		at := queue[n]
		t := &p.Terms[at]
		through := at == i || t.Carrier
		switch {
		case through || t.Context || t.Kind == normalize.Quantity || t.Kind == normalize.Time:
		case t.Kind == normalize.Predicate:
			deeds = append(deeds, at)
		case t.Kind == normalize.Noun || len(t.Frames) > 0:
			things = append(things, at)
		}
		if !through {
			continue
		}
		for k := range p.Terms {
			if !seen[k] && (p.Terms[k].Head == at || t.Head == k) {
				seen[k] = true
				queue = append(queue, k)
			}
		}
	}
	if o := p.Terms[i].Owner; o >= 0 && p.Terms[o].Head >= 0 && p.Terms[p.Terms[o].Head].Kind == normalize.Predicate && !seen[p.Terms[o].Head] && !p.Terms[p.Terms[o].Head].Carrier {
		deeds = append(deeds, p.Terms[o].Head) // "22 houses burnt": what is done with what is counted
	}
	return things, deeds
}

// oneWay is the mean, weighted, of how near each of xs comes to any of ys.
func (al *Alignment) oneWay(xs, ys []near, swapped bool) float64 {
	sum, total := 0.0, 0.0
	for _, x := range xs {
		best := 0.0
		for _, y := range ys {
			a, b := x.term, y.term
			if swapped {
				a, b = b, a
			}
			if bd := al.bond(a, b); bd.near > best && bd.clash == noClash {
				best = bd.near
			}
		}
		sum += x.weight * best
		total += x.weight
	}
	if total == 0 {
		return 0
	}
	return sum / total
}

// near is a term around a figure, with how much it says about the figure's question.
type near struct {
	term   int
	weight float64
}

// surroundings are the terms that say what figure i is about, with their weights: those around it in the tree, the nearer
// the more. Words that only carry a figure ("the number of", "rose to") are passed through.
func surroundings(p *normalize.Proposition, i int) []near {
	const reach, decay = 3, 0.65
	type step struct {
		term int
		w    float64
		left int
	}
	seen := map[int]bool{i: true}
	queue := []step{{i, 1, reach}}
	if o := p.Terms[i].Owner; o >= 0 {
		queue = append(queue, step{o, 1, reach})
		seen[o] = true
	}
	var out []near
	for n := 0; n < len(queue); n++ {
		at := queue[n]
		t := &p.Terms[at.term]
		if at.term != i && t.Kind != normalize.Quantity && t.Kind != normalize.Time && !t.Context {
			out = append(out, near{at.term, at.w * (0.05 + t.Weight)})
		}
		next := step{w: at.w * decay, left: at.left - 1}
		if t.Carrier || at.term == i {
			next = step{w: at.w, left: at.left}
		}
		if next.left == 0 {
			continue
		}
		for k := range p.Terms {
			if !seen[k] && (p.Terms[k].Head == at.term || t.Head == k) {
				seen[k] = true
				queue = append(queue, step{k, next.w, next.left})
			}
		}
	}
	return out
}
