package main

import (
	"math/rand/v2"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// relMargin is the least lead that the right relation must have over the best wrong one.
const relMargin = 60

// trainNames trains the naming of relations in finished trees: the right ones, and those that were guessed, where the
// guessed arc is right.
func trainNames(plan *model.Blueprint, c lesson) {
	m := plan.Bare()
	l := linear.NewLearner()
	rng := rand.New(rand.NewPCG(7, 8))
	var s model.Sentence
	for pass := range namePasses {
		for _, k := range rng.Perm(len(c.trees)) {
			t := &c.trees[k]
			c.read(m, &s, k)
			for i, h := range t.Heads {
				s.Heads[i] = int32(h)
			}
			if pass%2 == 1 {
				copy(s.Heads, c.guesses[k])
			}
			m.Naming(&s, func(head, k, child int) {
				if head == s.N {
					s.Rels[child] = plan.Root
					return
				}
				want := t.Rels[child]
				if t.Heads[child] != head {
					want = 0
				}
				s.Rels[child] = learnRel(l, s.NameFeatures(head, k), want, plan, pass)
			})
		}
	}
	plan.Names = linear.Prune(l.Average(fewUpdates), nameLeast)
}

// learnRel learns the relation of an arc and says which it would give; want is 0 where the arc is wrong.
func learnRel(l *linear.Learner, f []uint64, want uint8, plan *model.Blueprint, pass int) uint8 {
	if pass == 0 {
		l.See(f)
	}
	var scores [128]float32
	l.Score(f, scores[:])
	scores[0], scores[plan.Root] = -1e9, -1e9
	guess := top(scores[:plan.Rels])
	l.Tick()
	if want == 0 || want == plan.Root {
		return guess
	}
	lead := scores[want]
	scores[want] = -1e9
	if rival := top(scores[:plan.Rels]); lead-scores[rival] <= relMargin {
		l.Update(f, want, 1)
		l.Update(f, rival, -1)
	}
	return guess
}
