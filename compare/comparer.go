// Package compare says how statements of several sources stand to one another: agreement, update, conflict, or no question in common.
//
// In go claims or documents, out come Findings, each with a verdict, the words on both sides, a reason in a sentence
// and a confidence: "eight sittings" in 2021 and "12 meetings" in 2023 are an update, growth, because a running count rose.
package compare

import (
	"context"
	"io/fs"
	"slices"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word"
)

// A Comparer compares claims and documents. It is safe for concurrent use once its fields are set.
type Comparer struct {
	// Rules decide, the first that fits. New sets DefaultRules.
	Rules []Rule
	// MinConfidence drops the findings of Documents that are less sure, 0 to 1. New sets 0.
	MinConfidence float64

	normalizer *normalize.Normalizer
	words      *word.Lexicon
	frames     *frame.Lexicon
	markers    normalize.Markers
	questions  normalize.Questions
}

// New gives a Comparer with the words of t: tables.English, or one's own laid over it with tables.Overlay.
// The error is that of the first table that cannot be read.
func New(t fs.FS) (*Comparer, error) {
	n, err := normalize.New(t)
	if err != nil {
		return nil, err
	}
	return &Comparer{Rules: DefaultRules(), normalizer: n, words: n.Words, frames: n.Frames, markers: n.Markers, questions: n.Questions}, nil
}

// english is the Comparer of the package's own functions, made when first asked for.
var english = sync.OnceValue(func() *Comparer {
	c, err := New(tables.English)
	if err != nil {
		panic(err) // a table that we embed is broken
	}
	return c
})

// English is a Comparer with the words of tables.English, loaded once. Its fields are not to be set.
func English() *Comparer { return english() }

// Claims compares two English claims.
func Claims(a, b claims.Claim) Finding { return english().Claims(a, b) }

// Documents compares English documents.
func Documents(docs ...claims.Document) *Report {
	r, _ := english().Documents(context.Background(), docs...) // the background is never cancelled
	return r
}

// Claims compares two claims, each taken as a whole.
func (c *Comparer) Claims(a, b claims.Claim) Finding {
	p, q := c.normalizer.Claim(a), c.normalizer.Claim(b)
	return c.Judge(&p, &q)
}

// Propositions gives those of a document, as Documents lays them side by side.
func (c *Comparer) Propositions(doc claims.Document) []normalize.Proposition {
	return c.normalizer.Document(doc)
}

// Judge gives the verdict on two propositions.
func (c *Comparer) Judge(a, b *normalize.Proposition) Finding {
	if before(&b.Claim, &a.Claim) {
		return c.Decide(c.sideBySide(b, a)).swapped()
	}
	return c.Decide(c.sideBySide(a, b))
}

// sideBySide aligns two statements that somebody put side by side, of which either may say whom the other means.
func (c *Comparer) sideBySide(a, b *normalize.Proposition) *Alignment {
	a, b = c.overhear(a, b), c.overhear(b, a)
	return c.Align(c.lend(a, b), c.lend(b, a), false)
}

// before orders two claims: terms are paired greedily, and whichever comes first, the same ones must be.
func before(a, b *claims.Claim) bool {
	if a.Date != b.Date {
		return a.Date < b.Date
	}
	return a.Text < b.Text
}

// swapped is the finding seen from the other side.
func (f Finding) swapped() Finding {
	f.A, f.B = f.B, f.A
	switch f.Entails {
	case "ab":
		f.Entails = "ba"
	case "ba":
		f.Entails = "ab"
	}
	return f
}

// Decide asks the rules in their order; what they say of two statements side by side is weighed.
func (c *Comparer) Decide(al *Alignment) Finding {
	f := c.ruled(al, c.Rules)
	if !al.strict && !al.asked {
		c.reconsider(al, &f)
	}
	return c.finish(al, f)
}

// finish adds to a verdict what a reader asks for besides.
func (c *Comparer) finish(al *Alignment, f Finding) Finding {
	f.A, f.B = side(al.A), side(al.B)
	if al.A.Cut || al.B.Cut {
		f.Warnings = append(slices.Clip(f.Warnings), "only the beginning of a long statement was compared")
	}
	if f.Verdict == Agreement {
		f.Entails = al.entails(f.Kind)
	}
	f.A.Answer, f.B.Answer = al.answers()
	f.Question = al.question()
	if f.Confidence == 0 {
		f.Confidence = al.confidence(&f)
	}
	return f
}

// ruled is what the first rule says that decides.
func (c *Comparer) ruled(al *Alignment, rules []Rule) Finding {
	for _, r := range rules {
		if why, ok := r.Decide(al); ok {
			return Finding{Verdict: r.Verdict, Kind: r.Kind, Barrier: r.Barrier, Why: why}
		}
	}
	return Finding{Verdict: Unrelated, Kind: Topic, Barrier: "subject"}
}

// side is what a finding shows of a proposition.
func side(p *normalize.Proposition) Side {
	c := &p.Claim
	s := Side{Doc: c.Doc, Source: c.Source, Date: c.Date, Start: c.Span.Start, End: c.Span.End, Quote: c.Text, Holder: c.Holder}
	if s.End == 0 {
		s.End = len(c.Text)
	}
	s.Moment = p.MomentText
	return s
}

// The share of a statement that must be met for it to be sure to follow from the other: of any two, and of two that name one
// thing or figure and have most of both in common.
const (
	entailed  = 0.72
	entailed2 = 0.55
)

// entails says which side follows from which: "ab" where b follows from a, "" where neither is sure to.
func (al *Alignment) entails(k Kind) string {
	p, least := al.precision(), entailed
	if al.pinned() {
		p = al.exactness()
		if min(al.coverA, al.coverB) >= entailed2 {
			least = entailed2
		}
	}
	deeds := al.deedsApart()
	ab := al.coverB >= least && al.settled(true) && !deeds && p != -1 && p != 2 && !al.contested(al.B, al.A, al.ofB)
	ba := al.coverA >= least && al.settled(false) && !deeds && p != 1 && p != 2 && !al.contested(al.A, al.B, al.ofA)
	switch {
	case ab && ba:
		return "both"
	case ab:
		return "ab"
	case ba:
		return "ba"
	}
	return ""
}
