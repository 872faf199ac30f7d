package claims

import "github.com/gainsay/gainsay/claims/syntax"

// past mends 18: a participle that has a subject and no auxiliary is the past tense.
func (t tree) past() {
	for v := range t.Tokens {
		x := &t.Tokens[v]
		if x.XTag != "VBN" || x.Tag != syntax.VERB || t.child(v, syntax.Aux, syntax.AuxPass, syntax.Cop, syntax.Mark) >= 0 {
			continue
		}
		for s := t.child(v, syntax.NsubjPass); s >= 0 && s < v && t.child(v, syntax.Obj) > v; s = t.child(v, syntax.NsubjPass) {
			t.Tokens[s].Rel = syntax.Nsubj
		}
		if s := t.child(v, syntax.Nsubj); s >= 0 && s < v && t.child(v, syntax.NsubjPass) < 0 {
			x.XTag = "VBD"
		}
	}
}

// owned mends 17: what bears the mark of an owner owns the next noun beside it.
func (t tree) owned() {
	for p := 1; p+1 < len(t.Tokens); p++ {
		n := t.Tokens[p].Head
		if t.Tokens[p].XTag != "POS" || n < 0 || n >= p || t.Tokens[n].Rel != syntax.Nsubj && t.Tokens[n].Rel != syntax.NsubjPass {
			continue
		}
		for k := p + 1; k < t.Tokens[n].Head; k++ {
			if x := &t.Tokens[k]; x.Head == t.Tokens[n].Head && (x.Rel == syntax.Nsubj || x.Rel == syntax.NsubjPass) {
				t.Tokens[n].Head, t.Tokens[n].Rel = k, syntax.NmodPoss
				break
			}
		}
	}
}

// named mends 19: what has a subject and no copula is a verb.
func (t tree) named() {
	v := t.root()
	if v < 1 || !t.stops() || t.child(v, syntax.Cop, syntax.Det, syntax.Amod, syntax.Case, syntax.Nummod, syntax.NmodPoss, syntax.Compound) >= 0 {
		return
	}
	x, s := &t.Tokens[v], t.child(v, syntax.Nsubj)
	if s < 0 || s > v || t.Tokens[s].XTag[0] == 'W' {
		return
	}
	switch plural := t.Tokens[s].XTag == "NNS"; {
	case x.XTag == "NNS" && !plural:
		x.Tag, x.XTag = syntax.VERB, "VBZ"
	case x.XTag == "NN" && plural:
		x.Tag, x.XTag = syntax.VERB, "VBP"
	default:
		return
	}
	for j := v + 1; j < len(t.Tokens); j++ {
		switch k := &t.Tokens[j]; {
		case k.Head != v:
		case k.Rel == syntax.Nmod:
			k.Rel = syntax.Obl
		case k.Rel == syntax.Vocative || k.Rel == syntax.Appos || k.Rel == syntax.NmodUnmarked:
			k.Rel = syntax.Obj
		}
	}
}

// headless mends 20: the noun is the subject of the verb that has a tense and no subject.
func (t tree) headless() {
	root := t.root()
	if root < 0 || !t.stops() || !nominal(t.Tokens[root].Tag) || t.child(root, syntax.Cop, syntax.Nsubj, syntax.NsubjPass, syntax.Csubj, syntax.Expl, syntax.Case) >= 0 {
		return
	}
	v := -1
	for i := root + 1; i < len(t.Tokens) && v < 0; i++ {
		if t.orphan(i, root) || t.robber(i) || t.twin(i, root) || t.misled(i, root) || t.hidden(i, root) {
			v = i
		}
	}
	if v < 0 {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, syntax.Root
	t.Tokens[root].Head, t.Tokens[root].Rel = v, syntax.Nsubj
	if t.child(v, syntax.AuxPass) >= 0 {
		t.Tokens[root].Rel = syntax.NsubjPass
	}
	if t.Tokens[v].XTag == "VBN" && t.child(v, syntax.Aux, syntax.AuxPass) < 0 {
		t.Tokens[v].XTag = "VBD"
	}
	for j := v + 1; j < len(t.Tokens); j++ {
		if t.Tokens[j].Head == root {
			t.Tokens[j].Head = v
		}
	}
}

// orphan says whether token v is a predicate that has a tense, but neither a subject nor a word that makes it a clause of another:
// "The visit that he paid ended on Wednesday". A participle with an object counts: "The office issued 40 visas".
func (t tree) orphan(v, root int) bool {
	x := &t.Tokens[v]
	switch x.Rel {
	case syntax.Advcl, syntax.Parataxis, syntax.Ccomp, syntax.Conj, syntax.Acl, syntax.AclRelcl, syntax.Xcomp, syntax.Dep:
	default:
		return false
	}
	object := x.Rel == syntax.Acl && x.Head == root && x.XTag == "VBN" && t.child(v, syntax.Obj) > v
	if !object && !t.finite(v) || t.child(v, syntax.Nsubj, syntax.NsubjPass, syntax.Csubj, syntax.Expl, syntax.Cc) >= 0 {
		return false
	}
	for i := range t.Tokens { // "which", "because", "to"
		if k := &t.Tokens[i]; k.Head == v && (k.XTag[0] == 'W' || k.Rel == syntax.Mark && k.Tag != syntax.ADV) {
			return false
		}
	}
	return true
}

// robber says whether the clause of token v took its subject from the relative clause that it was put in: "The instrument that
// measures ice comes from Finland". The subject is given back as an object.
func (t tree) robber(v int) bool {
	x := &t.Tokens[v]
	g := x.Head
	if x.Rel != syntax.Ccomp || g < 0 || g > v || !t.finite(v) || t.Tokens[g].Rel != syntax.AclRelcl && t.Tokens[g].Rel != syntax.Conj ||
		t.child(v, syntax.Mark) >= 0 || t.child(g, syntax.Obj) >= 0 || t.child(g, syntax.Nsubj, syntax.NsubjPass) < 0 {
		return false
	}
	s := t.child(v, syntax.Nsubj, syntax.NsubjPass)
	if s <= g || s > v || t.Tokens[s].Tag == syntax.PRON {
		return false
	}
	t.Tokens[s].Head, t.Tokens[s].Rel = g, syntax.Obj
	return true
}

// twin says whether the clause of token v has as its subject the name behind the root: "The toy chain Kubus is closing". The name
// goes to the root.
func (t tree) twin(v, root int) bool {
	x := &t.Tokens[v]
	s := t.child(v, syntax.Nsubj, syntax.NsubjPass)
	if x.Rel != syntax.AclRelcl || x.Head != root || s < 0 || t.Tokens[s].Tag != syntax.PROPN || t.first(s) != root+1 || !t.finite(v) ||
		t.child(v, syntax.Mark) >= 0 {
		return false
	}
	t.Tokens[s].Head, t.Tokens[s].Rel = root, syntax.Appos
	return true
}

// misled says whether the clause of token v took as its subject what describes the root: "One household in five in Galveston was
// without power". It is given back.
func (t tree) misled(v, root int) bool {
	s := t.child(v, syntax.Nsubj, syntax.NsubjPass)
	if x := &t.Tokens[v]; x.Head != root || x.Rel != syntax.Conj || s < root || s > v || t.child(v, syntax.Cc) >= 0 || !t.finite(v) {
		return false
	}
	p := t.first(s) - 1 // the preposition hangs on the noun or, wrongly, on the predicate
	if c := t.child(s, syntax.Case); c >= 0 {
		p = c
	}
	if p <= root || t.Tokens[p].Rel != syntax.Case || t.Tokens[p].Head != s && t.Tokens[p].Head != v {
		return false
	}
	t.Tokens[p].Head = s
	t.Tokens[s].Head, t.Tokens[s].Rel = root, syntax.Nmod
	return true
}

// hidden says whether token v is a verb in -s that was taken for a noun: "The museum in Vell owns 3,040 masks". What stands
// before it goes to the root.
func (t tree) hidden(v, root int) bool {
	x := &t.Tokens[v]
	if x.XTag != "NNS" || x.Rel != syntax.Nmod || x.Head != root || t.Tokens[root].XTag != "NN" || t.Tokens[v-1].Rel == syntax.Nummod || t.Tokens[v-1].Tag != syntax.NOUN && t.Tokens[v-1].Tag != syntax.PROPN && t.Tokens[v-1].Tag != syntax.NUM {
		return false
	}
	s := v - 1
	for s > root && t.Tokens[s].Head > root && t.Tokens[s].Head < v {
		s = t.Tokens[s].Head
	}
	p := t.child(v, syntax.Case)
	if s <= root || p < root || p > s || t.Tokens[s].Head != v {
		return false
	}
	t.Tokens[p].Head = s
	t.Tokens[s].Head, t.Tokens[s].Rel = root, syntax.Nmod
	for j := root + 1; j < s; j++ {
		if t.Tokens[j].Head == v {
			t.Tokens[j].Head = s
		}
	}
	for j := v + 1; j < len(t.Tokens); j++ {
		if k := &t.Tokens[j]; k.Head == v && k.Rel == syntax.Nmod {
			k.Rel = syntax.Obl
		}
	}
	x.Tag, x.XTag = syntax.VERB, "VBZ"
	return true
}

// fronted mends 22: the phrase before the comma says when or where the clause behind it holds.
func (t tree) fronted() {
	root := t.root()
	if root < 1 || !t.stops() || !nominal(t.Tokens[root].Tag) || t.Tokens[0].Rel != syntax.Case || t.Tokens[0].Head != root || t.child(root, syntax.Cop, syntax.Nsubj, syntax.NsubjPass, syntax.Csubj, syntax.Expl) >= 0 {
		return
	}
	for v := root + 1; v < len(t.Tokens); v++ { // "Among the measures they provide for are the opening of ports"
		be, p := t.child(v, syntax.Cop), t.child(v, syntax.Case)
		if be < root || !t.finite(v) || t.child(v, syntax.Nsubj, syntax.Mark) >= 0 {
			continue
		}
		if g := t.Tokens[v].Head; t.Tokens[v].Rel == syntax.Obl && p > g && p < be && g > root {
			t.Tokens[p].Head, t.Tokens[p].Rel = g, syntax.Obl
			t.Tokens[v].Head, t.Tokens[v].Rel = -1, syntax.Root
			t.Tokens[root].Head, t.Tokens[root].Rel = v, syntax.Obl
			return
		}
	}
	comma := root + 1
	for comma < len(t.Tokens) && t.Tokens[comma].Text != "," {
		comma++
	}
	v, from := t.predicate(comma + 1)
	if v < 0 {
		return
	}
	s := from - 1
	for s > comma && t.Tokens[s].Head > comma && t.Tokens[s].Head < from {
		s = t.Tokens[s].Head
	}
	if s <= comma || !nominal(t.Tokens[s].Tag) || t.child(s, syntax.Case) >= 0 || t.child(v, syntax.Mark) >= 0 {
		return
	}
	if t.Tokens[v].XTag == "VBN" && from == v {
		t.Tokens[v].XTag = "VBD"
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, syntax.Root
	t.Tokens[root].Head, t.Tokens[root].Rel = v, syntax.Obl
	t.Tokens[s].Head, t.Tokens[s].Rel = v, syntax.Nsubj
	if t.child(v, syntax.AuxPass) >= 0 {
		t.Tokens[s].Rel = syntax.NsubjPass
	}
	for j := comma; j < len(t.Tokens); j++ {
		if k := &t.Tokens[j]; j != v && (k.Head == root || k.Head == comma) {
			k.Head = v
		}
	}
}

// predicate is the first predicate from a token on that has a tense or may have, and where it or its first auxiliary stands; -1 if
// a clause of its own opens before.
func (t tree) predicate(from int) (v, at int) {
	for i := from; i < len(t.Tokens); i++ {
		x := &t.Tokens[i]
		switch {
		case x.XTag[0] == 'W', x.Text == ",", x.Tag == syntax.SCONJ:
			return -1, -1
		case x.Rel == syntax.Aux || x.Rel == syntax.AuxPass || x.Rel == syntax.Cop:
			if x.Head > i {
				return x.Head, i
			}
			return -1, -1
		case x.Tag == syntax.VERB && x.XTag != "VB" && x.XTag != "VBG":
			return i, i
		}
	}
	return -1, -1
}

// first is the first token of what hangs on token i, no further than a row of children goes.
func (t tree) first(i int) int {
	for i > 0 && t.under(i-1, i) {
		i--
	}
	return i
}

// under says whether token j hangs on token i, or on one that does.
func (t tree) under(j, i int) bool {
	for n := 0; j >= 0 && n < len(t.Tokens); n++ {
		if j = t.Tokens[j].Head; j == i {
			return true
		}
	}
	return false
}

// root is the token that hangs on none, -1 if there is none.
func (t tree) root() int {
	for i := range t.Tokens {
		if t.Tokens[i].Head < 0 {
			return i
		}
	}
	return -1
}

// stops says whether the sentence ends with a full stop, so that it is no headline.
func (t tree) stops() bool { return len(t.Tokens) > 3 && t.Tokens[len(t.Tokens)-1].Text == "." }

// nominal says whether a word of the tag can be a subject.
func nominal(tag syntax.Tag) bool {
	return tag == syntax.NOUN || tag == syntax.PROPN || tag == syntax.PRON || tag == syntax.NUM
}

// accused mends 21: the subject is that of the verb behind, which has an auxiliary and no subject.
func (t tree) accused() {
	p := t.root()
	if p < 1 || t.Tokens[p].Tag != syntax.VERB || t.Tokens[p].XTag != "VBD" && t.Tokens[p].XTag != "VBN" || t.child(p, syntax.Aux, syntax.AuxPass, syntax.Obj) >= 0 {
		return
	}
	s, v := t.child(p, syntax.Nsubj, syntax.NsubjPass), t.childAfter(p, p+1, syntax.Ccomp)
	if s < 0 || s > p || v < 0 || t.child(v, syntax.Aux, syntax.AuxPass, syntax.Cop) < 0 || !t.finite(v) || t.comma(p, v) ||
		t.child(v, syntax.Nsubj, syntax.NsubjPass, syntax.Csubj, syntax.Expl, syntax.Mark) >= 0 {
		return
	}
	t.Tokens[p].Head, t.Tokens[p].Rel, t.Tokens[p].XTag = s, syntax.Acl, "VBN"
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, syntax.Root
	t.Tokens[s].Head, t.Tokens[s].Rel = v, syntax.Nsubj
	if t.child(v, syntax.AuxPass) >= 0 {
		t.Tokens[s].Rel = syntax.NsubjPass
	}
	for j := v + 1; j < len(t.Tokens); j++ {
		if t.Tokens[j].Head == p {
			t.Tokens[j].Head = v
		}
	}
}

// unmarked mends 23: an adverb before the subject of a clause that nobody reports marks it.
func (t tree) unmarked(r *Reader) {
	for a := range t.Tokens {
		s := t.Tokens[a].Head
		if t.Tokens[a].Tag != syntax.ADV || t.Tokens[a].Rel != syntax.Advmod || s <= a || t.Tokens[s].Rel != syntax.Nsubj && t.Tokens[s].Rel != syntax.NsubjPass {
			continue
		}
		v := t.Tokens[s].Head
		if v < 0 || t.Tokens[v].Rel != syntax.Ccomp || t.child(v, syntax.Mark) >= 0 {
			continue
		}
		g := t.Tokens[v].Head
		if g < 0 || g > a || t.Tokens[g].Tag != syntax.VERB {
			continue
		}
		if _, effect := r.report(t.Sentence, g); effect != "" {
			continue
		}
		t.Tokens[a].Head, t.Tokens[a].Rel = v, syntax.Mark
		t.Tokens[v].Rel = syntax.Advcl
	}
}

// agents mends 24: only what is done has a doer behind "by"; with another verb it says how, or by how much.
func (t tree) agents() {
	for i := range t.Tokens {
		x := &t.Tokens[i]
		if v := x.Head; x.Rel == syntax.OblAgent && v >= 0 && t.Tokens[v].Tag == syntax.VERB && t.Tokens[v].XTag != "VBN" {
			x.Rel = syntax.Obl
		}
	}
}

// perfect mends 25: what stands before its participle and has nothing else is an auxiliary.
func (t tree) perfect() {
	for h := range t.Tokens {
		x := &t.Tokens[h]
		if x.Lemma != "have" || x.Tag != syntax.VERB {
			continue
		}
		v := t.childAfter(h, h, syntax.Xcomp)
		if v < 0 || t.Tokens[v].XTag != "VBN" || t.child(h, syntax.Obj, syntax.Aux) >= 0 || t.child(v, syntax.Mark, syntax.Nsubj, syntax.NsubjPass) >= 0 {
			continue
		}
		near := true
		for j := h + 1; j < v; j++ {
			near = near && (t.Tokens[j].Tag == syntax.ADV || t.Tokens[j].Tag == syntax.PART)
		}
		if !near {
			continue
		}
		t.Tokens[v].Head, t.Tokens[v].Rel = x.Head, x.Rel
		x.Head, x.Rel, x.Tag = v, syntax.Aux, syntax.AUX
		for j := range t.Tokens {
			if t.Tokens[j].Head == h {
				t.Tokens[j].Head = v
			}
		}
	}
}

// counted mends 26: "the number of injured": those to whom it was done.
func (t tree) counted() {
	for i := range t.Tokens {
		x := &t.Tokens[i]
		if x.Rel != syntax.Nmod || x.Tag != syntax.VERB || x.XTag != "VBN" {
			continue
		}
		if c := t.child(i, syntax.Case); c >= 0 && c == i-1 {
			x.Rel, t.Tokens[c].Rel = syntax.Acl, syntax.Mark
		}
	}
}

// works mends 27: a form in -s that is a subject is a noun, and the subject that it has is what it describes.
func (t tree) works() {
	for w := 1; w < len(t.Tokens); w++ {
		x := &t.Tokens[w]
		s := t.child(w, syntax.Nsubj)
		if x.Tag != syntax.VERB || x.XTag != "VBZ" || x.Rel != syntax.Nsubj && x.Rel != syntax.NsubjPass || s < 0 || s > w || t.child(w, syntax.Obj, syntax.Mark) >= 0 {
			continue
		}
		n := w - 1
		if t.Tokens[n].Head != s || t.Tokens[n].Rel != syntax.Nmod {
			continue
		}
		t.Tokens[s].Head, t.Tokens[s].Rel = x.Head, x.Rel
		x.Head, x.Rel, x.Tag, x.XTag = s, syntax.Nmod, syntax.NOUN, "NNS"
		for j := range t.Tokens {
			if t.Tokens[j].Head == n {
				t.Tokens[j].Head = w
			}
		}
		t.Tokens[n].Head, t.Tokens[n].Rel = w, syntax.Compound
	}
}

// listed mends 28: a noun with "this" or "that" before the comma says when, and the names behind are the subject.
func (t tree) listed() {
	for n := 1; n+2 < len(t.Tokens) && n < 4; n++ {
		x := &t.Tokens[n]
		d := t.child(n, syntax.Det)
		if x.XTag != "NN" || x.Rel != syntax.Nsubj || t.Tokens[n+1].Text != "," || d != n-1 || t.Tokens[d].Lemma != "this" && t.Tokens[d].Lemma != "that" {
			continue
		}
		c := t.childAfter(n, n, syntax.Conj)
		if c < 0 || t.Tokens[c].Tag != syntax.PROPN || t.first(c) > n+2 {
			continue
		}
		t.Tokens[c].Head, t.Tokens[c].Rel = x.Head, x.Rel
		x.Rel = syntax.OblUnmarked
		for j := c + 1; j < t.Tokens[c].Head; j++ {
			if t.Tokens[j].Head == n {
				t.Tokens[j].Head = c
			}
		}
	}
}

// given mends 30: what hangs on an object as an object is what is given, and the first object is to whom.
func (t tree) given() {
	for i := range t.Tokens {
		x := &t.Tokens[i]
		to := x.Head
		if x.Rel != syntax.Obj || to < 0 || to > i || t.Tokens[to].Rel != syntax.Obj || t.Tokens[to].Tag != syntax.NOUN && t.Tokens[to].Tag != syntax.PROPN {
			continue
		}
		x.Head, t.Tokens[to].Rel = t.Tokens[to].Head, syntax.Iobj
		for j := i + 1; j < len(t.Tokens); j++ {
			if k := &t.Tokens[j]; k.Head == to && k.Rel == syntax.Nmod {
				k.Head = i
			}
		}
	}
}

// besideNoun mends 31: the clause is joined to the verb above.
func (t tree) besideNoun() {
	for i := range t.Tokens {
		x := &t.Tokens[i]
		if x.Rel != syntax.Appos || x.Tag != syntax.AUX && x.Tag != syntax.VERB || !t.finite(i) || t.child(i, syntax.Nsubj, syntax.NsubjPass) < 0 || t.child(i, syntax.Mark) >= 0 {
			continue
		}
		up := x.Head
		for n := 0; up >= 0 && t.Tokens[up].Tag != syntax.VERB && n < 6; n++ {
			up = t.Tokens[up].Head
		}
		if up >= 0 && up < i && t.Tokens[up].Tag == syntax.VERB {
			x.Head, x.Rel = up, syntax.Conj
		}
	}
}

// ofWhom mends 32: the clause whose subject is "none of whom" describes the subject of the clause before the comma.
func (t tree) ofWhom() {
	v := t.root()
	if v < 0 || !t.finite(v) {
		return
	}
	n := t.childAfter(v, 0, syntax.Nsubj)
	for n >= 0 && (t.Tokens[n-1].Text != "," || !t.relative(n)) {
		n = t.childAfter(v, n, syntax.Nsubj)
	}
	s := t.child(v, syntax.Nsubj, syntax.NsubjPass)
	if n < 0 || s < 0 || s >= n-1 || n > v {
		return
	}
	p := -1
	for i := s + 1; i < n-1 && p < 0; i++ {
		if t.under(i, v) && t.child(i, syntax.Aux, syntax.AuxPass, syntax.Cop) > s && t.finite(i) {
			p = i
		}
	}
	if p < 0 {
		return
	}
	if q := t.child(p, syntax.Nsubj); q > s { // "people in Norland had been"
		if c := t.first(q) - 1; c > s && t.Tokens[c].Rel == syntax.Case {
			t.Tokens[c].Head, t.Tokens[q].Head, t.Tokens[q].Rel = q, s, syntax.Nmod
		}
	}
	t.Tokens[p].Head, t.Tokens[p].Rel = -1, syntax.Root
	t.Tokens[v].Head, t.Tokens[v].Rel = s, syntax.AclRelcl
	for j := range t.Tokens {
		if k := &t.Tokens[j]; k.Head == v && (j < n-1 || j == len(t.Tokens)-1) {
			k.Head = p
		}
	}
}

// relative says whether a relative pronoun hangs on token n.
func (t tree) relative(n int) bool {
	for i := range t.Tokens {
		if x := &t.Tokens[i]; x.Head == n && (x.XTag == "WP" || x.XTag == "WDT") {
			return true
		}
	}
	return false
}
