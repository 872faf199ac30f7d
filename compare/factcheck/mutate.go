package factcheck

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize/tables"
)

// A Mutation is an agreement of the suite with one thing changed in one of its texts.
type Mutation struct {
	Case     string // ID of the case that it was made of
	Operator string // one of Operators
	Doc      string // the document that was changed; in a pair "a" or "b"
	From, To string // the words, and what they became
	Text     string // the changed text: a pair's statement, a story's quotation
	Got      compare.Verdict
	Noticed  bool // the verdict changed, or stayed for a holder, as it must
}

// A Survey is what came of changing a suite: how much of it would be noticed.
type Survey struct {
	Mutations []Mutation
	Operators []Share // by operator, in the order of Operators: how many were made, how many noticed
}

// Mutate changes the agreements of fsys that pass, one thing at a time, and logs what nothing noticed. The survey is
// for the test to judge:
//
//	survey := factcheck.Mutate(t, os.DirFS("facts"))
//	assert.Greater(t, survey.Noticed(), 0.8)
func Mutate(t *testing.T, fsys fs.FS) *Survey {
	t.Helper()
	survey, err := Suite{}.Mutate(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(survey)
	return survey
}

// Mutate changes the agreements that pass. In a pair that agrees because one side says more, and in stories, only
// words that both sides have are changed: what one of them adds may well be another thing.
func (s Suite) Mutate(ctx context.Context, fsys fs.FS) (*Survey, error) {
	m, err := newMutator(tables.English)
	if err != nil {
		return nil, err
	}
	c := s.comparer()
	pairs, stories, err := readCases(fsys)
	if err != nil {
		return nil, err
	}
	parts := make([][]Mutation, len(pairs)+len(stories))
	failed := make([]error, len(stories))
	spread(len(parts), func(i int) {
		if i < len(pairs) {
			parts[i] = m.pair(c, pairs[i])
		} else {
			parts[i], failed[i-len(pairs)] = m.story(ctx, c, stories[i-len(pairs)])
		}
	})
	for i, err := range failed {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", stories[i].File, err)
		}
	}
	return surveyed(parts), nil
}

// pair changes one pair.
func (m *mutator) pair(c Comparer, p Pair) []Mutation {
	if p.Verdict != compare.Agreement || !p.judge(c).Pass {
		return nil
	}
	var all []Mutation
	for _, side := range []string{"a", "b"} {
		text, other := p.A.Text, p.B.Text
		if side == "b" {
			text, other = other, text
		}
		for _, ch := range m.changes(text) {
			if (p.Kind != compare.Same || ch.operator == "name" || ch.operator == "place") && !strings.Contains(other, ch.from) {
				continue
			}
			q, changed := p, ch.apply(text)
			if side == "a" {
				q.A.Text = changed
			} else {
				q.B.Text = changed
			}
			got := c.Claims(q.A.claim(), q.B.claim())
			all = append(all, ch.mutation(p.ID, side, changed, got.Verdict))
		}
	}
	return all
}

// story changes the articles of one story within the quotations that it lists as agreements.
func (m *mutator) story(ctx context.Context, c Comparer, s Story) ([]Mutation, error) {
	cases, err := s.judge(ctx, c)
	if err != nil {
		return nil, err
	}
	var all []Mutation
	for i, w := range s.Want {
		if w.Verdict != compare.Agreement || w.Not || !cases[i].Pass {
			continue
		}
		for _, sides := range [][2]Quote{{w.A, w.B}, {w.B, w.A}} {
			for _, ch := range m.changes(sides[0].Text) {
				if !strings.Contains(sides[1].Text, ch.from) {
					continue
				}
				changed := ch.apply(sides[0].Text)
				got, err := s.with(sides[0], changed).verdict(ctx, c, Quote{sides[0].Doc, changed}, sides[1])
				if err != nil {
					return nil, err
				}
				all = append(all, ch.mutation(s.ID+": "+w.Line, sides[0].Doc, changed, got))
			}
		}
	}
	return all, nil
}

// with is the story with a quotation changed.
func (s Story) with(q Quote, changed string) Story {
	docs := append([]claims.Document(nil), s.Documents...)
	for i := range docs {
		if docs[i].ID == q.Doc {
			docs[i].Text = strings.Replace(docs[i].Text, q.Text, changed, 1)
		}
	}
	s.Documents = docs
	return s
}

// verdict is what is said about two places: agreement where any finding there is one.
func (s Story) verdict(ctx context.Context, c Comparer, a, b Quote) (compare.Verdict, error) {
	report, err := c.Documents(ctx, s.Documents...)
	if err != nil {
		return "", err
	}
	verdict := compare.Unrelated
	for _, f := range report.Findings {
		if f.Verdict != compare.Unrelated && verdict != compare.Agreement && s.meets(f, Want{A: a, B: b}) {
			verdict = f.Verdict
		}
	}
	return verdict, nil
}

// mutation tells what came of a change.
func (c change) mutation(id, doc, text string, got compare.Verdict) Mutation {
	stays := got == compare.Agreement
	return Mutation{Case: id, Operator: c.operator, Doc: doc, From: c.from, To: c.to, Text: text, Got: got, Noticed: stays == (c.operator == "holder")}
}

// surveyed counts the mutations.
func surveyed(parts [][]Mutation) *Survey {
	s := &Survey{}
	for _, p := range parts {
		s.Mutations = append(s.Mutations, p...)
	}
	for _, o := range Operators {
		share := Share{Name: o}
		for _, m := range s.Mutations {
			if m.Operator == o {
				share.Cases++
				share.Right += one(m.Noticed)
			}
		}
		s.Operators = append(s.Operators, share)
	}
	return s
}

// Noticed is the share of changes that were noticed, 0 to 1; 0 where none could be made.
func (s *Survey) Noticed() float64 {
	right, cases := 0, 0
	for _, o := range s.Operators {
		right, cases = right+o.Right, cases+o.Cases
	}
	return ratio(right, cases)
}

// String tells the shares, the operators that no case of the suite tries, and every change that nothing noticed.
func (s *Survey) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d changes, %.0f%% noticed\n", len(s.Mutations), 100*s.Noticed())
	for _, o := range s.Operators {
		fmt.Fprintf(&b, "  %-9s %4d / %d", o.Name, o.Right, o.Cases)
		if o.Cases == 0 {
			b.WriteString("   no case tries this")
		}
		b.WriteByte('\n')
	}
	for _, m := range s.Mutations {
		if !m.Noticed {
			fmt.Fprintf(&b, "- %s: %s of %s, %q became %q, still %s: %s\n", m.Case, m.Operator, m.Doc, m.From, m.To, m.Got, m.Text)
		}
	}
	return strings.TrimRight(b.String(), "\n")
}
