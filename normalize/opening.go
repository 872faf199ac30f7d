package normalize

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
)

// An Opening is a place in a claim that it fills with somebody or something it does not name: with a pronoun ("She was born in
// Graz"), or with a noun that the reader is taken to know ("The film was released in May").
type Opening struct {
	Head   int // the term it hangs on
	Role   Role
	Marker string
	Clause int
	Span   syntax.Span
	Noun   bool   // a noun, which stands for what is no person
	stands stands // of a pronoun
	person bool   // a noun for a person
}

// Fits says whether a name may stand in the opening.
func (o Opening) Fits(n *name.Name) bool {
	person := n.Kind == name.Person || n.Kind == name.Office
	switch {
	case o.Noun:
		return !o.person && !person && n.Kind != name.Country
	case n.Kind == name.Unknown:
		return true
	case o.stands == forHe:
		return person && n.Gender != "f"
	case o.stands == forShe:
		return person && n.Gender != "m"
	case o.stands == forThey:
		return !person
	}
	return !person
}

// openings are those of a claim's first sentence: what stands for nothing that is told before it. All stand for one.
func (n *Normalizer) openings(r *reading, terms []Term, owns func(int) bool) []Opening {
	var out []Opening
	for i := range r.s.Tokens {
		if !owns(i) {
			continue
		}
		o, ok := n.opening(r, terms, i)
		if !ok {
			if len(out) == 0 && (r.isSubject(i) || r.nameAt(i) != nil) && r.phrase(i).in != nil {
				return nil // whoever is told of first may be who is meant
			}
			continue
		}
		if len(out) > 0 && (out[0].stands != o.stands || o.Noun) {
			continue
		}
		out = append(out, o)
	}
	return out
}

// opening is that at token i.
func (n *Normalizer) opening(r *reading, terms []Term, i int) (Opening, bool) {
	t := &r.s.Tokens[i]
	o := Opening{Span: t.Span}
	switch {
	case t.Tag == syntax.PRON:
		o.stands = n.pronouns[strings.ToLower(t.Text)]
		if o.stands == forNothing || o.stands == forSpeaker || r.expletive(i) {
			return o, false
		}
	case t.Tag == syntax.NOUN && r.isSubject(i) && r.termAt[i] >= 0 && r.at[i].kind == bare && terms[r.termAt[i]].Definite:
		for k := range terms {
			if terms[k].Head == r.termAt[i] && terms[k].Role != Clausal {
				return o, false // "the second film": what narrows it tells which one
			}
		}
		o.Noun, o.person = true, n.Words.IsPerson(strings.ToLower(t.Lemma))
	default:
		return o, false
	}
	o.Head, o.Role, o.Marker = r.attach(i, r.termAt, n.Markers)
	if o.Head >= 0 {
		o.Clause = terms[o.Head].Clause
	}
	return o, o.Head >= 0
}
