package normalize

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
)

// complete gives clause k what its sentence says elsewhere and the clause leaves out or points to:
//
//  1. a relative pronoun stands for the noun the clause hangs on: "the captain, who has left hospital";
//  2. a second predicate shares the subject of the first: "the board met and turned it down";
//  3. so does a participle clause: "Fighting the fire, the crew ran out of water".
//
// The terms are those of the sentence: what was context becomes the clause's own, with its place there.
func (n *Normalizer) complete(r *reading, p *Proposition, clauses []claims.Clause, k int) {
	h := clauses[k].Head
	for i := range r.s.Tokens {
		if clauses[k].Owns(i) && r.relative(i) {
			if a := r.antecedent(h); a >= 0 {
				head, role, marker := r.attach(i, r.termAt, n.Markers)
				r.adopt(p, a, head, role, marker, false)
			}
			return
		}
	}
	if r.hasSubject(h) {
		return
	}
	if s := r.sharedSubject(h); s >= 0 {
		if ref, ok := r.refs[s]; ok {
			if r.termAt[h] >= 0 {
				n.take(r, p, ref, r.termAt[h], r.subjectRole(h), "", k)
			}
			return
		}
		r.adopt(p, s, r.termAt[h], r.subjectRole(h), "", true)
	}
}

// adopt makes the noun phrase at token a the proposition's own, as what hangs on term head in the given role.
func (r *reading) adopt(p *Proposition, a, head int, role Role, marker string, joined bool) {
	x := r.termAt[a]
	if x < 0 || x >= len(p.Terms) || head < 0 || x == head || !p.Terms[x].Context {
		return
	}
	p.Terms[x].Head, p.Terms[x].Role, p.Terms[x].Marker, p.Terms[x].Context = head, role, marker, false
	for y := range p.Terms {
		t := &p.Terms[y]
		if !t.Context || t.Clause != p.Terms[x].Clause || t.Kind == Predicate {
			continue
		}
		at, up := y, 0
		for ; at >= 0 && at != x && up < 6; up++ {
			u := &p.Terms[at]
			if u.Kind == Predicate || u.Role == Joined && !joined {
				at = -1
				break
			}
			at = u.Head
		}
		if at == x {
			t.Context = false
		}
	}
}

// relative says whether token i is a relative pronoun.
func (r *reading) relative(i int) bool {
	switch r.s.Tokens[i].XTag {
	case "WDT", "WP", "WP$":
		return true
	}
	return false
}

// antecedent is the noun that the relative clause of predicate h describes, -1 for none.
func (r *reading) antecedent(h int) int {
	for up := 0; h >= 0 && up < 5; up++ {
		switch r.s.Tokens[h].Rel {
		case syntax.AclRelcl:
			return r.s.Tokens[h].Head
		case syntax.Conj:
			h = r.s.Tokens[h].Head
		default:
			return -1
		}
	}
	return -1
}

// subject is the subject of predicate h, -1 for none.
func (r *reading) subject(h int) int {
	for _, k := range r.kids[h] {
		if rel := r.s.Tokens[k].Rel; rel == syntax.Nsubj || rel == syntax.NsubjPass {
			return k
		}
	}
	return -1
}

// hasSubject says whether predicate h has a subject of any kind of its own.
func (r *reading) hasSubject(h int) bool {
	for _, k := range r.kids[h] {
		switch r.s.Tokens[k].Rel {
		case syntax.Nsubj, syntax.NsubjPass, syntax.NsubjOuter, syntax.Csubj, syntax.CsubjPass, syntax.Expl:
			return true
		}
	}
	return false
}

// sharedSubject is the subject that predicate h takes from the clause it hangs on, -1 for none.
func (r *reading) sharedSubject(h int) int {
	for up := 0; up < 5; up++ {
		t := &r.s.Tokens[h]
		if t.Head < 0 || t.Rel != syntax.Conj && !(t.Rel == syntax.Advcl && (t.XTag == "VBG" || t.XTag == "VBN")) {
			return -1
		}
		h = t.Head
		if s := r.subject(h); s >= 0 {
			if r.relative(s) {
				return r.antecedent(h)
			}
			return s
		}
		if r.hasSubject(h) {
			return -1
		}
	}
	return -1
}

// subjectRole is the role of the subject of predicate h: of a passive it is what the thing is done to.
func (r *reading) subjectRole(h int) Role {
	for _, k := range r.kids[h] {
		if r.s.Tokens[k].Rel == syntax.AuxPass {
			return Object
		}
	}
	if t := &r.s.Tokens[h]; t.Rel == syntax.Advcl && strings.EqualFold(t.XTag, "VBN") {
		return Object
	}
	return Subject
}
