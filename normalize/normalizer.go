package normalize

import (
	"io/fs"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
	"github.com/gainsay/gainsay/normalize/word"
)

// A Normalizer makes propositions. It is safe for concurrent use.
type Normalizer struct {
	Words     *word.Lexicon
	Frames    *frame.Lexicon
	Markers   Markers
	Questions Questions

	claims   *claims.Reader
	numbers  *number.Reader
	units    *unit.Reader
	whens    *when.Reader
	names    *name.Reader
	stances  *stance.Reader
	cues     *cueReader
	pointers map[string]pointer // words before a noun that say which one
	pronouns map[string]stands
	edges    edges
	groups   map[string]string // words for several: the kind of names they take up
	carrier  map[string]bool   // words that carry a figure and say little of what it is about
}

// New gives a Normalizer with the words of t, whose files are opened by several goroutines at once. The error is that of the first
// table that cannot be read.
func New(t fs.FS) (*Normalizer, error) {
	n := new(Normalizer)
	steps := []func() error{ // each sets a field of its own
		func() error { syntax.English().Load(); return nil },
		func() error { word.Load(); return nil },
		func() (e error) { n.Words, e = word.New(t); return },
		func() (e error) { n.Frames, e = frame.New(t); return },
		func() (e error) { n.claims, e = claims.New(t); return },
		func() (e error) { n.numbers, e = number.New(t); return },
		func() (e error) { n.units, e = unit.New(t); return },
		func() (e error) { n.whens, e = when.New(t); return },
		func() (e error) { n.names, e = name.New(t); return },
		func() (e error) { n.stances, e = stance.New(t); return },
		func() (e error) { n.cues, e = newCues(t); return },
		func() (e error) { n.Markers, e = readMarkers(t); return },
		func() (e error) { n.Questions, e = readQuestions(t); return },
		func() (e error) { n.pointers, e = readPointers(t); return },
		func() (e error) { n.pronouns, e = readPronouns(t); return },
		func() (e error) { n.groups, e = readGroups(t); return },
		func() (e error) { n.edges, e = readEdges(t); return },
		func() (e error) { n.carrier, e = readSet(t, "carriers.tsv", "word"); return },
	}
	errs := make([]error, len(steps))
	var all sync.WaitGroup
	for i, step := range steps {
		all.Go(func() { errs[i] = step() })
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return n, nil
}

// Cutting is the same Normalizer, but sentences are cut after that many tokens.
func (n *Normalizer) Cutting(tokens int) *Normalizer {
	m := *n
	m.claims = n.claims.Cutting(tokens)
	return &m
}

// A claim is a sentence or a few. Who holds two against each other holds all their terms against each other, so that one without end would
// never be done: it is read so far, and of its terms the first are taken, sentence by sentence.
const (
	mostBytes = 1 << 15
	mostTerms = 256
)

// Claim gives the whole of a claim as one proposition, whatever its clauses. Its main predicate is that of the
// first clause that its text asserts.
func (n *Normalizer) Claim(c claims.Claim) Proposition {
	out := Proposition{Claim: c, Main: -1, Effect: claims.Asserts, Cut: len(c.Text) > mostBytes}
	doc := claims.Document{ID: c.Doc, Source: c.Source, Date: c.Date, Text: c.Text}
	if out.Cut {
		doc.Text = doc.Text[:strings.LastIndexAny(doc.Text[:mostBytes], " \n")+1] // behind a whole word: half a figure is another one
	}
	full := false
	n.sentences(n.claims.Read(doc), func(r *reading, clauses []claims.Clause, first int) {
		if full {
			return
		}
		s, base := r.s, len(out.Terms)
		out.Terms = n.terms(r, clauseOf(s, clauses), owned(clauses), out.Terms)
		if full = base > 0 && len(out.Terms) > mostTerms; full {
			out.Terms, out.Cut = out.Terms[:base:base], true
			return
		}
		out.Figures = append(out.Figures, r.numbers...)
		for i, owns := 0, owned(clauses); i < len(s.Tokens); i++ {
			if owns(i) && n.stances.Negates(&s.Tokens[i]) {
				out.Denials++
				if n.stances.DeniesVerb(s, i) {
					out.Flat++
				}
			}
		}
		if base == 0 {
			out.Openings = n.openings(r, out.Terms, owned(clauses))
		}
		for t := base; t < len(out.Terms); t++ {
			out.Terms[t].Clause += first
		}
		out.Aside = n.aside(r, clauses, out.Aside)
		planned := out.Cues.Planned
		n.cues.read(s, owned(clauses), &out.Cues)
		out.Cues.Planned = planned
		if out.Main < 0 && len(clauses) > 0 {
			first := leading(clauses, s)
			var own Cues
			n.cues.read(s, first.Owns, &own)
			out.Cues.Planned = own.Planned
			out.lead(first, s, base)
		}
	})
	out.settle()
	out.Courses, out.Sequels = n.courses(out.Terms), n.sequels(out.Terms)
	return out
}

// proposition makes that of clause k of a sentence, with the other clauses' terms as context.
func (n *Normalizer) proposition(r *reading, clauses []claims.Clause, k int, all []Term, y *story) Proposition {
	c := &clauses[k]
	p := Proposition{Claim: c.Claim, Main: -1, Terms: append([]Term(nil), all...)}
	for i := range p.Terms {
		p.Terms[i].Context = p.Terms[i].Clause != k
	}
	n.complete(r, &p, clauses, k)
	n.stand(r, &p, c.Owns, k)
	n.recall(y, r, &p, c.Owns, k)
	n.cues.read(r.s, c.Owns, &p.Cues)
	p.lead(c, r.s, 0)
	p.settle()
	return p
}

// leading is the clause that a sentence is there for: the root, or what is reported below it.
func leading(clauses []claims.Clause, s *syntax.Sentence) *claims.Clause {
	for i := range clauses {
		if s.Tokens[clauses[i].Head].Rel == syntax.Root {
			return &clauses[i]
		}
	}
	for i := range clauses {
		if clauses[i].Parent < 0 && s.Tokens[clauses[i].Head].Rel == syntax.Ccomp {
			return &clauses[i]
		}
	}
	return &clauses[0]
}

// lead takes over what the leading clause says of the whole: holder, effect, main predicate.
func (p *Proposition) lead(c *claims.Clause, s *syntax.Sentence, base int) {
	p.Effect = c.Effect
	if p.Claim.Holder == "" {
		p.Claim.Holder = c.Holder
	}
	at := s.Tokens[c.Head].Span
	for i := base; i < len(p.Terms); i++ {
		if p.Terms[i].Span.Overlaps(at) {
			p.Main, p.Stance, p.Tense = i, p.Terms[i].Stance, p.Terms[i].Tense
			break
		}
	}
	for i := base; i < len(p.Terms) && p.Main >= 0; i++ { // "intends to hold": the plan is to hold
		if t := &p.Terms[i]; t.Head == p.Main && t.Kind == Predicate && t.Inner && t.Stance.Modality >= max(p.Stance.Modality, stance.Plan) && (p.Stance.Modality == stance.Fact || p.Stance.Modality == stance.Plan) {
			p.Main, p.Stance = i, t.Stance
		}
	}
	if p.Cues.Planned && p.Stance.Modality == stance.Fact && p.Tense != Past && p.Tense != Perfect {
		p.Stance.Modality = stance.Plan
	}
	if p.Effect == claims.Plans && p.Stance.Modality < stance.Plan {
		p.Stance.Modality = stance.Plan
	}
}

// anchored keeps the last date of the sentence for those that follow.
func (r *reading) anchored(ctx when.Context) when.Context {
	for i := range r.times {
		if dated(&r.times[i]) { // news is told from the day it is published, but for "two days later"
			ctx.Anchor, ctx.News = r.times[i].Interval, ctx.Published != ""
		}
	}
	return ctx
}

// clauseOf numbers for each token the clause that owns it; tokens of none are in the first.
func clauseOf(s *syntax.Sentence, clauses []claims.Clause) []int {
	of := make([]int, len(s.Tokens))
	for i := range of {
		for k := range clauses {
			if clauses[k].Owns(i) {
				of[i] = k
				break
			}
		}
	}
	return of
}

// owned says which tokens are of any clause: not those of "Zakharova said".
func owned(clauses []claims.Clause) func(int) bool {
	return func(i int) bool {
		for k := range clauses {
			if clauses[k].Owns(i) {
				return true
			}
		}
		return false
	}
}
