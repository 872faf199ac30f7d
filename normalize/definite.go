package normalize

import (
	"io/fs"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/tables"
)

// A story is what an article has spoken of so far.
type story struct {
	last      *reading            // the sentence before
	described map[string][]phrase // by head noun: how it was described, one of a kind, the latest last
	list      []phrase            // the names listed last: "Russia, Azerbaijan and Armenia"
	countries []phrase            // every country named, once
}

// remembered is how many descriptions of a noun are kept: with more than one nothing is clear but the last.
const remembered = 4

// tell takes in a sentence.
func (y *story) tell(r *reading) {
	y.last = r
	if y.described == nil {
		y.described = map[string][]phrase{}
	}
	for i := range r.s.Tokens {
		if m := r.nameAt(i); m != nil {
			if m.From == i && m.Name.Kind == name.Country {
				y.countries = once(y.countries, phrase{r, i})
			}
			if list := r.listAt(i); len(list) > 1 {
				y.list = list
			}
			continue
		}
		if r.s.Tokens[i].Tag != syntax.NOUN || r.at[i].kind != bare || len(r.narrowing(i)) == 0 {
			continue
		}
		lemma := r.s.Tokens[i].Lemma
		known := y.described[lemma]
		for j, p := range known {
			if sameWords(p, phrase{r, i}) {
				known = append(known[:j:j], known[j+1:]...)
				break
			}
		}
		if len(known) >= remembered {
			known = known[1:]
		}
		y.described[lemma] = append(known, phrase{r, i})
	}
}

// once adds a name that the list does not have.
func once(list []phrase, p phrase) []phrase {
	id := p.in.nameAt(p.token).Name.ID
	for _, q := range list {
		if q.in.nameAt(q.token).Name.ID == id {
			return list
		}
	}
	return append(list, p)
}

// listAt gives the names joined with the one at token i, if it is the first of a list.
func (r *reading) listAt(i int) []phrase {
	if r.s.Tokens[i].Rel == syntax.Conj {
		return nil
	}
	list := []phrase{{r, i}}
	for _, k := range r.kids[i] {
		if r.s.Tokens[k].Rel != syntax.Conj {
			continue
		}
		if r.nameAt(k) == nil {
			return nil
		}
		list = append(list, phrase{r, k})
	}
	return list
}

// narrowing are the terms that tell which thing of its kind the noun at token i is: "trilateral", "working", "of the treaty".
func (r *reading) narrowing(i int) []int {
	x := r.termAt[i]
	if x < 0 {
		return nil
	}
	var out []int
	for y := range r.terms {
		if t := &r.terms[y]; t.Head == x && (t.Role == Attribute || t.Role == Of) && t.Kind != Quantity && t.Kind != Time && t.Kind != Predicate && t.Weight >= 0.1 {
			out = append(out, y)
		}
	}
	return out
}

// sameWords says whether what narrows two nouns is told in the same words.
func sameWords(a, b phrase) bool {
	x, y := a.in.narrowing(a.token), b.in.narrowing(b.token)
	if len(x) != len(y) {
		return false
	}
	for k := range x {
		if a.in.terms[x[k]].Lemma != b.in.terms[y[k]].Lemma {
			return false
		}
	}
	return true
}

// recall gives the definite nouns of a clause what the article told of them before, as context, and takes no more than is clear:
// "the group" is the trilateral working group where only one group was described, or one in the sentence before.
// "The three countries" become the three that were named.
func (n *Normalizer) recall(y *story, r *reading, p *Proposition, owns func(int) bool, k int) {
	for i := range r.s.Tokens {
		t := &r.s.Tokens[i]
		x := r.termAt[i]
		if t.Tag != syntax.NOUN || x < 0 || !owns(i) || !r.definite(i, x) {
			continue
		}
		if list := n.group(y, r, i); len(list) > 0 {
			n.spellOut(p, x, list, k)
			continue
		}
		if len(r.narrowing(i)) > 0 {
			continue
		}
		known := y.described[t.Lemma]
		if len(known) == 0 || len(known) > 1 && known[len(known)-1].in != y.last {
			continue
		}
		n.addNarrowing(p, x, known[len(known)-1], k)
	}
}

// definite says whether the noun at token i, of term x, is one that the reader is taken to know.
func (r *reading) definite(i, x int) bool {
	if m := r.nameAt(i); m != nil {
		return m.Name.Generic && m.To == m.From+1
	}
	return r.at[i].kind == bare && r.terms[x].Definite
}

// addNarrowing adds what tells more of a noun as context that hangs on term x.
func (n *Normalizer) addNarrowing(p *Proposition, x int, from phrase, k int) {
	for _, at := range from.in.narrowing(from.token) {
		t := from.in.terms[at]
		t.Head, t.Part, t.Owner, t.Fillers, t.Context, t.Clause = x, -1, -1, nil, true, k
		p.Terms = append(p.Terms, t)
	}
}

// group gives the names that "the three countries" at token i take up, nil for none.
func (n *Normalizer) group(y *story, r *reading, i int) []phrase {
	kind, ok := n.groups[r.s.Tokens[i].Lemma]
	if !ok || len(r.narrowing(i)) > 0 {
		return nil
	}
	count := 0
	for _, q := range r.quantities {
		if q.Noun == i && q.Number.Low == q.Number.High {
			count = int(q.Number.Low)
		}
	}
	if count < 2 {
		return nil
	}
	if len(y.list) == count && all(y.list, kind) {
		return y.list
	}
	if kind == "country" && len(y.countries) == count {
		return y.countries
	}
	return nil
}

// all says whether the names are of one kind.
func all(list []phrase, kind string) bool {
	for _, p := range list {
		if kind != "any" && p.in.nameAt(p.token).Name.Kind.String() != kind {
			return false
		}
	}
	return true
}

// spellOut puts names in the place of term x, which stays as context.
func (n *Normalizer) spellOut(p *Proposition, x int, list []phrase, k int) {
	first := -1
	for _, q := range list {
		names := n.phraseTerms(q)
		if len(names) == 0 {
			continue
		}
		t := names[0]
		t.Head, t.Role, t.Marker, t.Clause = first, Joined, "", k
		if first < 0 {
			first = len(p.Terms)
			t.Head, t.Role, t.Marker = p.Terms[x].Head, p.Terms[x].Role, p.Terms[x].Marker
		}
		p.Terms = append(p.Terms, t)
	}
	for y := range p.Terms[:max(first, 0)] {
		if y == x || p.Terms[y].Head == x && p.Terms[y].Kind == Quantity {
			p.Terms[y].Context = true
		}
	}
}

// readGroups reads groups.tsv.
func readGroups(t fs.FS) (map[string]string, error) {
	rows, err := tables.Read(t, "groups.tsv", "word", "kind")
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	for _, row := range rows {
		all[row.Fields[0]] = row.Fields[1]
	}
	return all, nil
}
