package claims

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
)

// An Effect is what the holder of a reported clause commits to.
type Effect string

// The effects of reporting words, as reporting.tsv names them.
const (
	Asserts Effect = "asserts" // that it is so: "said that"
	Denies  Effect = "denies"  // that it is not so: "denied that"
	Plans   Effect = "plans"   // to do it: "promised to"
	Opines  Effect = "opines"  // a view, a wish, a forecast: "hopes that"
	Asks    Effect = "asks"    // to nothing: "asked whether"
)

// A Clause is a claim with its place in the tree.
type Clause struct {
	Claim
	Sentence int    // index into Reading.Text.Sentences
	Head     int    // token of its predicate
	Parent   int    // the clause of the same sentence that it hangs on, an index into Reading.Clauses; -1 for none
	Report   string // the word that introduces its holder: "say"; "" where the source itself speaks
	Effect   Effect // what the holder commits to
	Quoted   bool   // within quotation marks
	own      []bool // tokens of the sentence that are this clause's and no nested clause's
}

// Owns says whether token i of the sentence belongs to this clause and not to one nested in it.
func (c *Clause) Owns(i int) bool { return i < len(c.own) && c.own[i] }

// A Reading is a document with its trees and its clauses in the order of the text.
type Reading struct {
	Document Document
	Text     *syntax.Text
	Clauses  []Clause
}

// A Reader finds the clauses of documents. It is safe for concurrent use.
type Reader struct {
	parser  *syntax.Parser
	reports map[string]Effect // by lemma, particles behind a blank
	phrases map[string]bool   // those that stand before a holder: "according to"
	openers map[string]bool   // the first words of these
}

// New gives a Reader with the reporting words of t.
func New(t fs.FS) (*Reader, error) {
	rows, err := tables.Read(t, "reporting.tsv", "word", "effect", "place?")
	if err != nil {
		return nil, err
	}
	r := &Reader{syntax.English(), map[string]Effect{}, map[string]bool{}, map[string]bool{}}
	for _, row := range rows {
		effect := Effect(row.Fields[1])
		switch effect {
		case Asserts, Denies, Plans, Opines, Asks:
		default:
			return nil, row.Errorf("unknown effect %q", effect)
		}
		r.reports[row.Fields[0]] = effect
		r.phrases[row.Fields[0]] = row.Fields[2] == "before"
		first, _, _ := strings.Cut(row.Fields[0], " ")
		r.openers[first] = r.openers[first] || row.Fields[2] == "before"
	}
	return r, nil
}

// Cutting is the same reader, but sentences are cut after that many tokens.
func (r *Reader) Cutting(tokens int) *Reader {
	q := *r
	q.parser = r.parser.Cutting(tokens)
	return &q
}

// Read finds the clauses of a document. It never fails: what cannot be read is passed over.
func (r *Reader) Read(doc Document) *Reading {
	out := &Reading{Document: doc, Text: r.parser.Parse(doc.Text)}
	var asides []aside
	for n := range out.Text.Sentences {
		asides = r.asides(&out.Text.Sentences[n], asides)
	}
	if len(asides) > 0 {
		out.Text = r.again(out.Text, asides)
	}
	speech := speaker{reader: r, reading: out, asides: asides, waiting: -1}
	var read []syntax.Token // each sentence as the parser read it
	for n := range out.Text.Sentences {
		read = append(read[:0], out.Text.Sentences[n].Tokens...)
		r.repair(&out.Text.Sentences[n], read)
		speech.sentence(n)
	}
	return out
}

// Claims gives the plain claims of a document, without trees.
func (r *Reader) Claims(doc Document) []Claim {
	reading := r.Read(doc)
	all := make([]Claim, len(reading.Clauses))
	for i := range reading.Clauses {
		all[i] = reading.Clauses[i].Claim
	}
	return all
}

// report gives the effect of the verb at token i, with the key of its row; "" for no reporting verb.
func (r *Reader) report(s *syntax.Sentence, i int) (string, Effect) {
	t := &s.Tokens[i]
	if t.Tag != syntax.VERB && t.Tag != syntax.AUX && t.Tag != syntax.NOUN {
		return "", ""
	}
	lemma := strings.ToLower(t.Lemma)
	if t.Tag == syntax.NOUN && t.XTag != "NNS" {
		return "", ""
	}
	for j := i + 1; j < len(s.Tokens) && j < i+4; j++ { // "point out", "rule out"
		if s.Tokens[j].Head == i && s.Tokens[j].Rel == syntax.CompoundPrt {
			if e := r.reports[lemma+" "+strings.ToLower(s.Tokens[j].Text)]; e != "" {
				return lemma, e
			}
		}
	}
	return lemma, r.reports[lemma]
}
