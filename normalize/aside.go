package normalize

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
)

// aside adds the terms of a sentence that are of none of its clauses ("Petra Vogt, who heads the clinic, said"), and the names of
// whoever holds a clause ("according to Petra Vogt").
func (n *Normalizer) aside(r *reading, clauses []claims.Clause, out []Term) []Term {
	own := owned(clauses)
	for i := range r.s.Tokens {
		if !own(i) && r.nameAt(i) != nil { // it takes a name to be asked about
			out = n.terms(r, make([]int, len(r.s.Tokens)), func(i int) bool { return !own(i) }, out)
			break
		}
	}
	for k := range clauses {
		if h := clauses[k].Claim.Holder; h != "" && (k == 0 || h != clauses[k-1].Claim.Holder) && !told(out, h) {
			out = n.holderNames(h, out)
		}
	}
	return out
}

// told says whether the terms have the words of a holder already.
func told(terms []Term, holder string) bool {
	for i := range terms {
		if t := &terms[i]; t.Kind == Name && strings.Contains(strings.ToLower(holder), t.Lemma) {
			return true
		}
	}
	return false
}

// holderNames adds the names among the words for a holder.
func (n *Normalizer) holderNames(holder string, out []Term) []Term {
	for _, s := range syntax.English().Split(holder).Sentences {
		for _, m := range n.names.Read(&s) {
			text := textOf(&s, m.From, m.To)
			out = append(out, Term{Name: m.Name, Word: Word{Kind: Name, Tag: syntax.PROPN, Text: text, Lemma: strings.ToLower(text), Head: -1, Part: -1, Owner: -1, Weight: 1}})
		}
	}
	return out
}
