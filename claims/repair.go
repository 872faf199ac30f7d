package claims

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// repair mends what the parser is known to get wrong in one way, before clauses are looked for. Each mend asks for a shape that
// no right tree has:
//
//  1. "the group, of which ministers are co-chairs": what has a relative pronoun and a copula is a relative clause;
//  2. "opening economic and transport ties": between an adjective, "and", and a noun stands a noun, no verb;
//  3. "Lightning struck a tank": a participle alone right before a verb without subject is its subject;
//  4. "That group deals with trade.": a full sentence without a verb has one that was taken for a noun;
//  5. "It was acetone that burned": one statement, whose subject is acetone;
//  6. "said that parliament, and not the agency, would lead": a finite verb without subject below a noun is a clause of its own;
//  7. "Kalnins, whose brother leads the union, has resigned": the noun before a relative clause is the subject of the main verb;
//  8. "told investors on Friday that sales had fallen": a clause with all it needs is what is reported, and describes no noun;
//  9. "What is burning is acetone": one statement, too;
//  10. "remains sealed off": a participle without subject is no content clause;
//  11. ", with two more injured": a clause whose subject stands behind the preposition;
//  12. "The toll stands at 26 and five people are missing": a figure behind a preposition is no part of the next clause's subject;
//  13. "on 3 May, a week after the boy had disappeared": what stands right before the marker of a clause measures from it;
//  14. "It is a pity that the bridge was closed": a clause with all it needs is what is judged, and describes no noun;
//  15. "said 31 states, not 29, had voted": a finite clause without subject takes the object of what reports it;
//  16. "The tower was 74 metres high": what is measured is the adjective behind the unit;
//  17. "The firm's nine plants closed": who bears the mark of an owner owns the next noun beside him;
//  18. "A landslide buried homes.": a participle that has a subject and no auxiliary is the past tense;
//  19. "The match kicks off at six.": what has a subject and no copula is a verb;
//  20. "The visit that he paid ended on Monday.": the noun of a sentence without predicate is the subject of the verb that has none;
//  21. "The clerk accused of arson has been acquitted.": the subject is that of the verb behind, which has an auxiliary and none;
//  22. "In the first quarter, the firm sold nine ships.": the phrase before the comma says when the clause behind it holds;
//  23. "will be paid once experts have seen it": an adverb before the subject of a clause that nobody reports marks it;
//  24. "sales grew by 3 per cent": only what is done has a doer behind "by";
//  25. "It had begun on Tuesday": what stands before its participle and has nothing else is an auxiliary;
//  26. "the number of injured": those to whom it was done;
//  27. "The fire at the Orlan works was put out.": a form in -s that is a subject is a noun;
//  28. "This year, Oslo and Bergen mean to meet.": the noun before the comma says when, and the names behind are the subject;
//  29. "had last been inspected": a "have" before "been" is no verb of its own;
//  30. "handed both sides its ideas": what hangs on an object as an object is what is given;
//  31. "Malm won the vote, Lund did not.": what has a tense and a subject stands beside no noun;
//  32. "people had been on short time, none of whom worked": the clause behind the comma describes those before it.
//
// Of words in no order two mends may make a ring: then the tokens are left as they were read.
func (r *Reader) repair(s *syntax.Sentence, read []syntax.Token) {
	t := tree{s}
	t.perfect()
	t.counted()
	t.works()
	t.listed()
	t.ofWhom()
	t.given()
	t.besideNoun()
	t.owned()
	t.past()
	t.named()
	t.measures()
	t.relatives()
	t.joinedNouns()
	t.leadingNoun()
	t.hiddenVerb()
	t.judged()
	t.cleft()
	t.severed()
	t.stolenSubject()
	t.reported(r)
	t.whatIs()
	t.bareParticiples()
	t.absolutes()
	t.hadBeen()
	t.figuresApart()
	t.measured()
	t.robbed()
	t.headless()
	t.accused()
	t.fronted()
	t.agents()
	t.unmarked(r)
	if !t.sound() {
		copy(s.Tokens, read)
	}
}

// A tree is a sentence that is being mended.
type tree struct{ *syntax.Sentence }

// sound says whether every token hangs on the root in the end.
func (t tree) sound() bool {
	for i := range t.Tokens {
		for at, up := i, 0; at >= 0; at, up = t.Tokens[at].Head, up+1 {
			if up > len(t.Tokens) {
				return false
			}
		}
	}
	return true
}

// child is the first dependent of token i in one of the relations, -1 for none.
func (t tree) child(i int, rels ...syntax.Rel) int {
	for j := range t.Tokens {
		if t.Tokens[j].Head == i {
			for _, r := range rels {
				if t.Tokens[j].Rel == r {
					return j
				}
			}
		}
	}
	return -1
}

// childAfter is the first such dependent behind token from.
func (t tree) childAfter(i, from int, rel syntax.Rel) int {
	for j := from + 1; j < len(t.Tokens); j++ {
		if t.Tokens[j].Head == i && t.Tokens[j].Rel == rel {
			return j
		}
	}
	return -1
}

// stolenSubject mends 7: the noun goes back to the main verb.
func (t tree) stolenSubject() {
	for w := 2; w < len(t.Tokens); w++ {
		if !strings.HasPrefix(t.Tokens[w].XTag, "W") || t.Tokens[w].Tag != syntax.PRON || t.Tokens[w-1].Text != "," {
			continue
		}
		for n := 0; n < w-1; n++ {
			v := t.Tokens[n].Head
			if r := t.Tokens[n].Rel; r != syntax.Nsubj && r != syntax.NsubjPass || v <= w {
				continue
			}
			main := t.Tokens[v].Head
			if rel := t.Tokens[v].Rel; main <= v || rel != syntax.Advcl && rel != syntax.Csubj && rel != syntax.Ccomp && rel != syntax.Dep || !t.comma(v, main) ||
				t.child(main, syntax.Nsubj, syntax.NsubjPass, syntax.Expl) >= 0 {
				continue
			}
			t.Tokens[n].Head = main
			t.Tokens[v].Head, t.Tokens[v].Rel = n, syntax.AclRelcl
			break
		}
	}
}

// comma says whether a comma stands between two tokens.
func (t tree) comma(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if t.Tokens[i].Text == "," {
			return true
		}
	}
	return false
}

// relatives mends 1: the noun that the clause describes stays its head.
func (t tree) relatives() {
	for w := range t.Tokens {
		p := &t.Tokens[w]
		if p.XTag != "WDT" && p.XTag != "WP" || p.Tag != syntax.PRON {
			continue
		}
		if part := p.Head; p.Rel == syntax.Nmod && part >= 0 && part < w && t.Tokens[part].Head > w { // "some of whom"
			p = &t.Tokens[part]
		}
		if p.Head <= w {
			continue
		}
		x := &t.Tokens[p.Head]
		if x.Rel == syntax.AclRelcl && p.Rel == syntax.Nmod { // a predicate, though it is a noun
			p.Rel = syntax.Obl
		}
		switch x.Rel {
		case syntax.Appos, syntax.Nmod, syntax.NmodUnmarked, syntax.Conj, syntax.Acl:
		case syntax.Parataxis, syntax.Advcl:
			t.beside(p.Head, w)
			continue
		default:
			continue
		}
		if h := x.Head; h < 0 || h >= w || t.Tokens[h].Tag != syntax.NOUN && t.Tokens[h].Tag != syntax.PROPN || x.Rel == syntax.Conj && t.between(h, w, syntax.CCONJ) {
			continue
		}
		if x.Rel == syntax.Acl || t.child(p.Head, syntax.Cop, syntax.Aux, syntax.AuxPass) >= 0 {
			x.Rel = syntax.AclRelcl
			if s := t.child(p.Head, syntax.Nsubj); s == w && t.childAfter(p.Head, w, syntax.Nsubj) >= 0 {
				p.Rel = syntax.Obj
			}
		}
	}
}

// beside makes clause v describe the noun before its relative pronoun w: "Jupiter, which overtook it", "pages, in which both sides
// promise", "volunteers, some of whom had lamps".
func (t tree) beside(v, w int) {
	from := w
	for from > 0 && t.Tokens[from-1].Text != "," && t.Tokens[from-1].Head >= from-1 && t.Tokens[from-1].Head <= v {
		from--
	}
	n := from - 1
	if n > 0 && t.Tokens[n].Text == "," {
		n--
	}
	if n < 0 || n == w-1 && t.Tokens[w].XTag == "WP" || t.Tokens[w+1].Text == ")" {
		return
	}
	if r := t.Tokens[n].Rel; r == syntax.Compound || r == syntax.Flat {
		n = t.Tokens[n].Head
	}
	if n < w && (t.Tokens[n].Tag == syntax.NOUN || t.Tokens[n].Tag == syntax.PROPN) && !t.under(n, v) {
		t.Tokens[v].Head, t.Tokens[v].Rel = n, syntax.AclRelcl
	}
}

// between says whether a word of the tag stands between two tokens.
func (t tree) between(from, to int, tag syntax.Tag) bool {
	for i := from + 1; i < to; i++ {
		if t.Tokens[i].Tag == tag {
			return true
		}
	}
	return false
}

// joinedNouns mends 2: the last noun takes the place of the adjective, and both hang on it.
func (t tree) joinedNouns() {
	for i := 2; i+1 < len(t.Tokens); i++ {
		a, and, v, n := &t.Tokens[i-2], &t.Tokens[i-1], &t.Tokens[i], &t.Tokens[i+1]
		if a.Tag != syntax.ADJ || and.Tag != syntax.CCONJ || v.Tag != syntax.VERB || v.XTag != "VBP" && v.XTag != "VB" || n.Tag != syntax.NOUN ||
			n.Head != i || n.Rel != syntax.Obj || a.Rel == syntax.Root || t.child(i-2, syntax.Cop, syntax.Nsubj) >= 0 || t.child(i, syntax.Nsubj, syntax.Aux, syntax.Mark) >= 0 {
			continue
		}
		n.Head, n.Rel = a.Head, a.Rel
		if n.Rel == syntax.Xcomp || n.Rel == syntax.Advmod {
			n.Rel = syntax.Obj
		}
		a.Head, a.Rel = i+1, syntax.Amod
		and.Head = i
		v.Tag, v.XTag, v.Head, v.Rel = syntax.NOUN, "NN", i-2, syntax.Conj
		for j := range t.Tokens {
			if t.Tokens[j].Head == i && j != i-1 || j < i-2 && t.Tokens[j].Head == i-2 { // "of economic ...": what hung on either
				t.Tokens[j].Head = i + 1
			}
		}
	}
}

// leadingNoun mends 3.
func (t tree) leadingNoun() {
	if len(t.Tokens) < 3 {
		return
	}
	n, v := &t.Tokens[0], &t.Tokens[1]
	if n.XTag == "VBG" && n.Rel == syntax.Advcl && n.Head == 1 && (v.XTag == "VBD" || v.XTag == "VBZ") && t.child(1, syntax.Nsubj, syntax.NsubjPass, syntax.Csubj, syntax.Expl) < 0 {
		n.Tag, n.XTag, n.Rel = syntax.NOUN, "NN", syntax.Nsubj
	}
}

// hiddenVerb mends 4: the root is a noun in -s whose compound is a noun in the singular.
func (t tree) hiddenVerb() {
	if n := len(t.Tokens); n < 4 || t.Tokens[n-1].Text != "." {
		return
	}
	root, verbs := -1, false
	for i := range t.Tokens {
		x := &t.Tokens[i]
		verbs = verbs || x.Tag == syntax.VERB && x.XTag != "VBG" && x.XTag != "VBN" || x.Tag == syntax.AUX
		if x.Rel == syntax.Root {
			root = i
		}
	}
	if root < 1 || t.Tokens[root].XTag != "NNS" || verbs && t.Tokens[root+1].Tag != syntax.SCONJ {
		return
	}
	subject := &t.Tokens[root-1]
	if subject.Head != root || subject.Rel != syntax.Compound || subject.XTag != "NN" || t.child(root, syntax.Det) < 0 && t.child(root-1, syntax.Det) < 0 {
		return
	}
	v := &t.Tokens[root]
	v.Tag, v.XTag = syntax.VERB, "VBZ"
	subject.Rel = syntax.Nsubj
	for j := range t.Tokens {
		switch x := &t.Tokens[j]; {
		case x.Head != root || j == root-1:
		case j < root:
			x.Head = root - 1
		case x.Rel == syntax.Nmod:
			x.Rel = syntax.Obl
		case x.Rel == syntax.AclRelcl || x.Rel == syntax.Acl:
			x.Rel = syntax.Ccomp
		}
	}
}

// cleft mends 5: "it" and the copula become the verb's, which takes over the noun as its subject.
func (t tree) cleft() {
	for it := range t.Tokens {
		x := t.Tokens[it].Head
		if !strings.EqualFold(t.Tokens[it].Lemma, "it") || t.Tokens[it].Rel != syntax.Nsubj && t.Tokens[it].Rel != syntax.Expl || x <= it || t.Tokens[x].Head >= 0 {
			continue
		}
		noun := t.Tokens[x].Tag == syntax.NOUN || t.Tokens[x].Tag == syntax.PROPN || t.Tokens[x].XTag == "VBG" && t.child(x, syntax.Obj, syntax.Obl) < 0
		be := t.child(x, syntax.Cop, syntax.Aux)
		if !noun || be < 0 || t.Tokens[be].Lemma != "be" || be > x {
			continue
		}
		v := t.child(x, syntax.AclRelcl, syntax.Acl, syntax.Ccomp, syntax.AdvclRelcl)
		if v < x || t.child(x, syntax.Case) >= 0 {
			continue
		}
		that := -1
		for j := x + 1; j < v; j++ {
			if t.Tokens[j].Head == v && (t.Tokens[j].Rel == syntax.Mark && t.Tokens[j].XTag == "IN" || t.Tokens[j].XTag == "WDT" || t.Tokens[j].XTag == "WP") {
				that = j
				break
			}
		}
		if that < 0 || t.Tokens[that-1].Text == "," {
			continue
		}
		as := syntax.Nsubj
		switch s := t.child(v, syntax.Nsubj, syntax.NsubjPass); {
		case s == that && t.Tokens[s].Rel == syntax.NsubjPass:
			as = syntax.NsubjPass
		case s >= 0 && s != that:
			if t.child(v, syntax.Obj) >= 0 && t.child(v, syntax.Obj) != that {
				continue
			}
			as = syntax.Obj
		}
		if y := t.childAfter(x, x, syntax.Conj); y > x && y < v && t.Tokens[x-1].Tag == syntax.PART && t.Tokens[x-1].Head == x { // "not Lund but Malm"
			t.Tokens[y].Head, t.Tokens[y].Rel = t.Tokens[x].Head, t.Tokens[x].Rel
			t.Tokens[x].Head, t.Tokens[x].Rel = y, syntax.Conj
			for j := range t.Tokens {
				if k := &t.Tokens[j]; k.Head == x && j != x-1 {
					k.Head = y
				}
			}
			x = y
		}
		t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[x].Head, t.Tokens[x].Rel
		if t.Tokens[v].Tag != syntax.VERB {
			t.Tokens[v].Tag, t.Tokens[v].XTag = syntax.VERB, "VBD"
		}
		if t.Tokens[x].Tag == syntax.VERB {
			t.Tokens[x].Tag, t.Tokens[x].XTag = syntax.NOUN, "NN"
		}
		t.Tokens[x].Head, t.Tokens[x].Rel = v, as
		t.Tokens[it].Head, t.Tokens[it].Rel = v, syntax.Discourse
		t.Tokens[that].Rel = syntax.Mark
		for j := range t.Tokens {
			if k := &t.Tokens[j]; k.Head == x && (j == be || k.Rel == syntax.Advmod || k.Rel == syntax.Punct || k.Rel == syntax.Parataxis) {
				k.Head = v
				if j == be {
					k.Rel = syntax.Discourse
				}
			}
		}
		return
	}
}

// severed mends 6: the noun nearest to the reporting verb becomes the subject.
func (t tree) severed() {
	for v := range t.Tokens {
		x := &t.Tokens[v]
		if x.Rel != syntax.AclRelcl && x.Rel != syntax.Ccomp || x.Tag != syntax.VERB || x.Head < 0 || x.Head >= v {
			continue
		}
		modal := t.child(v, syntax.Aux)
		if modal < 0 || t.Tokens[modal].XTag != "MD" || t.child(v, syntax.Nsubj, syntax.NsubjPass, syntax.Expl) >= 0 {
			continue
		}
		relative := false
		for j := x.Head; j < v; j++ {
			relative = relative || t.Tokens[j].Head == v && strings.HasPrefix(t.Tokens[j].XTag, "W")
		}
		g := x.Head
		if x.Rel == syntax.AclRelcl {
			g = t.Tokens[x.Head].Head
		}
		if relative || g < 0 || g > x.Head || t.Tokens[g].Tag != syntax.VERB || g+1 >= len(t.Tokens) || !strings.EqualFold(t.Tokens[g+1].Text, "that") {
			continue
		}
		subject := -1
		for j := g + 1; j < v; j++ {
			if k := &t.Tokens[j]; k.Head == g && (k.Tag == syntax.NOUN || k.Tag == syntax.PROPN) {
				if subject < 0 {
					subject = j
					k.Head, k.Rel = v, syntax.Nsubj
				} else {
					k.Head, k.Rel = subject, syntax.Conj
				}
			}
		}
		if subject < 0 {
			continue
		}
		x.Head, x.Rel = g, syntax.Ccomp
		if that := &t.Tokens[g+1]; that.Head == subject {
			that.Head, that.Rel, that.Tag, that.XTag = v, syntax.Mark, syntax.SCONJ, "IN"
		}
	}
}

// reported mends 8: the clause goes to the reporting verb.
func (t tree) reported(r *Reader) {
	for that := range t.Tokens {
		v := t.Tokens[that].Head
		if v <= that+1 || !strings.EqualFold(t.Tokens[that].Text, "that") {
			continue
		}
		x := &t.Tokens[v]
		n := x.Head
		if n < 0 || n >= that || x.Rel != syntax.AclRelcl && x.Rel != syntax.Acl && x.Rel != syntax.Ccomp {
			continue
		}
		noun := &t.Tokens[n]
		g := noun.Head
		if g < 0 || g >= n || noun.Rel != syntax.Obl && noun.Rel != syntax.Obj && noun.Rel != syntax.Iobj || t.child(g, syntax.Ccomp) >= 0 {
			continue
		}
		full := false
		for j := that + 1; j < v; j++ {
			full = full || t.Tokens[j].Head == v && (t.Tokens[j].Rel == syntax.Nsubj || t.Tokens[j].Rel == syntax.NsubjPass || t.Tokens[j].Rel == syntax.Expl)
		}
		if rel := t.Tokens[that].Rel; !full || rel != syntax.Mark && !(noun.Rel == syntax.Obl && noun.Tag == syntax.PROPN) {
			continue
		}
		if _, effect := r.report(t.Sentence, g); effect == "" {
			continue
		}
		x.Head, x.Rel = g, syntax.Ccomp
		t.Tokens[that].Rel, t.Tokens[that].Tag, t.Tokens[that].XTag = syntax.Mark, syntax.SCONJ, "IN"
	}
}

// whatIs mends 9: the verb behind "what" becomes the root, with the noun behind the copula in the place of "what".
func (t tree) whatIs() {
	if len(t.Tokens) < 5 || t.Tokens[0].XTag != "WP" || t.Tokens[0].Tag != syntax.PRON {
		return
	}
	x := -1
	for i := range t.Tokens {
		if t.Tokens[i].Rel == syntax.Root {
			x = i
		}
	}
	v, be := t.Tokens[0].Head, -1
	if x > 0 {
		be = t.child(x, syntax.Cop)
	}
	if v == x { // "What the group needs is a plan"
		v = t.child(0, syntax.AclRelcl)
	}
	if be < 0 || v <= 0 || v >= be || t.Tokens[v].Tag != syntax.VERB || t.Tokens[v].Head != x && t.Tokens[v].Head != 0 ||
		t.Tokens[x].Tag != syntax.NOUN && t.Tokens[x].Tag != syntax.PROPN || t.child(x, syntax.Case) >= 0 || t.childAfter(x, 0, syntax.Nsubj) >= 0 {
		return
	}
	as := syntax.Nsubj
	if t.childAfter(v, 0, syntax.Nsubj) >= 0 {
		as = syntax.Obj
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, syntax.Root
	t.Tokens[x].Head, t.Tokens[x].Rel = v, as
	t.Tokens[0].Head, t.Tokens[0].Rel = v, syntax.Discourse
	t.Tokens[be].Head, t.Tokens[be].Rel = v, syntax.Discourse
	for j := range t.Tokens {
		if k := &t.Tokens[j]; k.Head == x && (k.Rel == syntax.Punct || k.Rel == syntax.Advmod && k.Start < t.Tokens[x].Start) {
			k.Head = v
		}
	}
}

// bareParticiples mends 10.
func (t tree) bareParticiples() {
	for i := range t.Tokens {
		if x := &t.Tokens[i]; x.Rel == syntax.Ccomp && x.XTag == "VBN" && x.Head == i-1 && t.Tokens[i-1].Tag == syntax.VERB &&
			t.child(i, syntax.Nsubj, syntax.NsubjPass, syntax.Mark, syntax.Aux, syntax.AuxPass, syntax.Cop) < 0 {
			x.Rel = syntax.Xcomp
		}
	}
}

// absolutes mends 11: the participle hangs on the main verb, with the noun or figure as its subject.
func (t tree) absolutes() {
	for with := 1; with+2 < len(t.Tokens); with++ {
		c := &t.Tokens[with]
		if c.Tag != syntax.ADP || c.Rel != syntax.Case || t.Tokens[with-1].Text != "," || c.Head <= with {
			continue
		}
		n := c.Head
		p := t.Tokens[n].Head
		if k := t.child(n, syntax.Nummod); k > with && t.Tokens[n].Rel == syntax.Xcomp { // "with two more injured", two taken for a part of it
			t.Tokens[n].Rel, t.Tokens[k].Rel = syntax.Advcl, syntax.Obl
			n, p = k, n
		}
		if p <= n || p > n+4 || t.Tokens[n].Rel != syntax.Obl && t.Tokens[n].Rel != syntax.Nmod {
			continue
		}
		x := &t.Tokens[p]
		if x.XTag != "VBN" && x.XTag != "JJ" || x.Rel != syntax.AclRelcl && x.Rel != syntax.Acl && x.Rel != syntax.Amod && x.Rel != syntax.Advcl ||
			t.child(p, syntax.Nsubj, syntax.NsubjPass, syntax.Mark, syntax.Aux, syntax.AuxPass, syntax.Cop) >= 0 {
			continue
		}
		for up := 0; x.Head >= 0 && t.Tokens[x.Head].Tag != syntax.VERB && up < 6; up++ {
			x.Head = t.Tokens[x.Head].Head
		}
		if x.Head < 0 || x.Head == p {
			continue
		}
		x.Tag, x.XTag, x.Rel = syntax.VERB, "VBN", syntax.Advcl
		t.Tokens[n].Rel = syntax.NsubjPass
		c.Head, c.Rel = p, syntax.Mark
	}
}

// figuresApart mends 12: the first figure goes back to the verb before it, and the next clause is joined to that.
func (t tree) figuresApart() {
	for i := 2; i+3 < len(t.Tokens); i++ {
		at, n, and, m := &t.Tokens[i-1], &t.Tokens[i], &t.Tokens[i+1], &t.Tokens[i+2]
		if at.Tag != syntax.ADP || n.Tag != syntax.NUM || and.Tag != syntax.CCONJ || m.Tag != syntax.NUM || m.Head != i || n.Head <= i+2 {
			continue
		}
		noun := n.Head
		v := t.Tokens[noun].Head
		if be := noun + 1; t.Tokens[noun].Rel == syntax.Obl && at.Head == noun && be < len(t.Tokens) && t.Tokens[be].Head > be &&
			t.child(t.Tokens[be].Head, syntax.Cop, syntax.Aux, syntax.AuxPass) == be && t.child(t.Tokens[be].Head, syntax.Nsubj, syntax.NsubjPass) < 0 {
			t.Tokens[noun].Head, t.Tokens[noun].Rel, at.Head = t.Tokens[be].Head, syntax.Nsubj, t.Tokens[be].Head
			v = t.Tokens[be].Head
		}
		if r := t.Tokens[noun].Rel; r != syntax.Nsubj && r != syntax.NsubjPass || v <= noun || at.Head != v {
			continue
		}
		before := t.Tokens[v].Head
		if before < 0 || before >= i-1 || t.Tokens[before].Tag != syntax.VERB {
			continue
		}
		n.Head, n.Rel = before, syntax.Obl
		at.Head, at.Rel = i, syntax.Case
		m.Head, m.Rel = noun, syntax.Nummod
		and.Head, and.Rel = v, syntax.Cc
		t.Tokens[v].Rel = syntax.Conj
	}
}

// hadBeen mends 29: the participle takes the place of "have", and all that hung on it.
func (t tree) hadBeen() {
	for been := 2; been+1 < len(t.Tokens); been++ {
		b := &t.Tokens[been]
		if b.Tag != syntax.AUX || b.XTag != "VBN" || b.Head <= been {
			continue
		}
		v := b.Head
		x, have := &t.Tokens[v], t.Tokens[v].Head
		if s := t.child(v, syntax.Nsubj, syntax.NsubjPass); x.Rel == syntax.Ccomp && s >= 0 && (t.Tokens[s].Tag == syntax.ADJ || t.Tokens[s].Tag == syntax.ADV) {
			x.Rel, t.Tokens[s].Rel = syntax.Xcomp, syntax.Advmod // "last"
		}
		if x.Rel != syntax.Xcomp || have < 0 || have >= been || t.Tokens[have].Lemma != "have" || t.child(v, syntax.Mark) >= 0 {
			continue
		}
		for i := range t.Tokens {
			if c := &t.Tokens[i]; c.Head == have && i != v {
				if c.Head = v; c.Rel == syntax.Nsubj && b.Rel == syntax.AuxPass {
					c.Rel = syntax.NsubjPass
				}
			}
		}
		h := &t.Tokens[have]
		x.Head, x.Rel = h.Head, h.Rel
		h.Tag, h.Head, h.Rel = syntax.AUX, v, syntax.Aux
	}
}
