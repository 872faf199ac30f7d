package claims

import "github.com/gainsay/gainsay/claims/syntax"

// measured mends 13: the noun says how long after.
func (t tree) measured() {
	for i := 0; i+2 < len(t.Tokens); i++ {
		mark := t.Tokens[i+1]
		if t.Tokens[i].Rel == syntax.Appos && mark.Rel == syntax.Mark && mark.Head > i && t.Tokens[mark.Head].Rel == syntax.Advcl {
			t.Tokens[i].Head, t.Tokens[i].Rel = mark.Head, syntax.OblUnmarked
		}
	}
}

// judged mends 14: what is judged stands beside the judgement.
func (t tree) judged() {
	for i := range t.Tokens {
		h := t.Tokens[i].Head
		if t.Tokens[i].Rel == syntax.Acl && h >= 0 && t.child(h, syntax.Expl) >= 0 && t.child(h, syntax.Cop) >= 0 &&
			t.child(i, syntax.Mark) >= 0 && t.child(i, syntax.Nsubj, syntax.NsubjPass) >= 0 && t.child(i, syntax.Obj, syntax.AuxPass, syntax.Cop) >= 0 {
			t.Tokens[i].Rel = syntax.Advcl
		}
	}
}

// robbed mends 15: the object is the subject of what is said.
func (t tree) robbed() {
	for i := range t.Tokens {
		c := &t.Tokens[i]
		if c.Rel != syntax.Ccomp || t.child(i, syntax.Nsubj, syntax.NsubjPass, syntax.Expl, syntax.Csubj, syntax.Mark) >= 0 || !t.finite(i) {
			continue
		}
		if o := t.child(c.Head, syntax.Obj); o > c.Head && o < i {
			t.Tokens[o].Head, t.Tokens[o].Rel = i, syntax.Nsubj
			if t.child(i, syntax.AuxPass) >= 0 {
				t.Tokens[o].Rel = syntax.NsubjPass
			}
		}
	}
}

// finite says whether a verb has a tense, or an auxiliary that has one.
func (t tree) finite(i int) bool {
	for j, x := range t.Tokens {
		if j == i || x.Head == i && (x.Rel == syntax.Aux || x.Rel == syntax.AuxPass || x.Rel == syntax.Cop) {
			switch x.XTag {
			case "MD", "VBD", "VBZ", "VBP":
				return true
			}
		}
	}
	return false
}

// measures mends 16: the adjective takes the place of the unit, with all that hangs on it but the number.
func (t tree) measures() {
	for u := 1; u+1 < len(t.Tokens); u++ {
		unit, a := &t.Tokens[u], &t.Tokens[u+1]
		n := t.child(u, syntax.Nummod)
		if a.Tag != syntax.ADJ || a.Rel != syntax.Amod || a.Head != u || n < 0 || n > u || t.child(u, syntax.Cop) < 0 {
			continue
		}
		if u-n > 2 || u-n == 2 && t.Tokens[u-1].Head != u { // "84 per cent full"
			continue
		}
		a.Head, a.Rel = unit.Head, unit.Rel
		for j := range t.Tokens {
			if t.Tokens[j].Head == u && (j < n || j > u) {
				t.Tokens[j].Head = u + 1
			}
		}
		unit.Head, unit.Rel = u+1, syntax.OblUnmarked
	}
}
