package normalize

import (
	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/when"
)

// Document gives the propositions of an article, one a clause, in the order of the text:
//
//  1. every sentence is read by itself;
//  2. short names get the full ones that the article has for them;
//  3. each clause takes the terms of its sentence, those of other clauses as context,
//     and what its pronouns and its definite nouns stand for.
func (n *Normalizer) Document(doc claims.Document) []Proposition {
	var out []Proposition
	var before []Term // of the sentence before
	var y story
	n.sentences(n.claims.Read(doc), func(r *reading, clauses []claims.Clause, _ int) {
		if len(clauses) == 0 {
			return
		}
		all := n.terms(r, clauseOf(r.s, clauses), owned(clauses), nil)
		r.terms = all
		n.refer(r, y.last)
		courses, sequels := n.courses(all), n.sequels(all)
		for k := range clauses {
			p := n.proposition(r, clauses, k, all, &y)
			p.Courses, p.Sequels = courses, sequels
			if refersBack(r.s, &clauses[k]) {
				p.Terms = append(p.Terms, before...)
			}
			out = append(out, p)
		}
		y.tell(r)
		before = asContext(all, len(all))
	})
	return out
}

// sentences reads a text and calls do for each sentence, with its clauses and the number of the first one.
func (n *Normalizer) sentences(text *claims.Reading, do func(r *reading, clauses []claims.Clause, first int)) {
	readings := make([]*reading, len(text.Text.Sentences))
	ctx := when.Context{Published: string(text.Document.Date)}
	for i := range readings {
		readings[i] = n.read(&text.Text.Sentences[i], ctx)
		ctx = readings[i].anchored(ctx)
	}
	if len(readings) > 1 {
		resolve(readings)
	}
	next := 0
	for i, r := range readings {
		first := next
		for next < len(text.Clauses) && text.Clauses[next].Sentence == i {
			next++
		}
		do(r, text.Clauses[first:next], first)
	}
}

// resolve gives short names the full ones of the article: "WFP", "Mirzoyan", "the ministry". A word in the place of a place
// stays one: "left Loften" is not the Loften Line.
func resolve(readings []*reading) {
	var all []name.Mention
	for _, r := range readings {
		all = append(all, r.names...)
	}
	all = name.Resolve(all)
	for _, r := range readings {
		for i := range r.names {
			was, is := &r.names[i], &all[i]
			if was.Name.Kind == name.Unknown && was.Form != name.Acronym && is.Name.Kind != name.Person && (r.s.Tokens[was.Head].Rel == syntax.Obj || r.behindPreposition(was.Head)) {
				*is = *was
			}
		}
		r.names, all = all[:len(r.names):len(r.names)], all[len(r.names):]
	}
}

// refersBack says whether a clause has a personal pronoun that stands for something of the sentence before.
func refersBack(s *syntax.Sentence, c *claims.Clause) bool {
	for i := range s.Tokens {
		if t := &s.Tokens[i]; c.Owns(i) && t.Tag == syntax.PRON && (t.XTag == "PRP" || t.XTag == "DT") {
			return true
		}
	}
	return false
}

// asContext copies terms as the context of another clause, loose: they hang on nothing there.
func asContext(terms []Term, n int) []Term {
	out := append([]Term(nil), terms[:n]...)
	for i := range out {
		out[i].Context, out[i].Head, out[i].Part, out[i].Owner = true, -1, -1, -1
	}
	return out
}
