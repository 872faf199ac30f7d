package main

import (
	"math/rand/v2"
	"os"
	"strconv"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// trainArcs trains the moves and the relations together: where the parser goes wrong it is led on from there (dynamic
// oracle), and relations that were guessed are features of later moves.
func trainArcs(plan *model.Blueprint, trees []tree, tags [][]uint8, passes int, explore float64, log func(pass int, p *model.Blueprint)) {
	m := plan.Bare()
	moves, rels := linear.NewLearner(), linear.NewLearner()
	rng := rand.New(rand.NewPCG(3, 4))
	gold := make([][]int, len(trees))
	for i := range trees {
		gold[i] = projective(trees[i].Heads)
	}
	var s model.Sentence
	feats := make([]uint64, 0, 256)
	for pass := range passes {
		for _, k := range rng.Perm(len(trees)) {
			t := &trees[k]
			m.Read(&s, len(t.Words), func(i int) string { return t.Words[i] })
			for i, tag := range tags[k] {
				m.SetTag(&s, i, tag)
			}
			st := s.Start()
			for !st.Done() {
				legal := st.Legal()
				f := st.MoveFeatures()
				if dropout > 0 {
					n := 0
					for _, x := range f {
						if rng.Float64() >= dropout {
							f[n] = x
							n++
						}
					}
					f = f[:n]
				}
				if pass == 0 {
					moves.See(f)
				}
				var scores [3]float32
				moves.Score(f, scores[:])
				moves.Tick()
				free := cheapest(&st, gold[k], legal)
				guess, want := bestOf(scores, legal), bestOf(scores, free)
				rival := bestOf(scores, legal&^free)
				if rival != 255 && scores[want]-scores[rival] < float32(margin) {
					moves.Update(f, want, 1)
					moves.Update(f, rival, -1)
				}
				if free>>guess&1 == 0 {
					if pass == 0 || rng.Float64() > explore {
						guess = want
					}
				}
				if guess == model.Shift {
					st.Shift()
					continue
				}
				head, child := st.Arc(guess)
				if head == s.N {
					st.Attach(head, child, plan.Root)
					continue
				}
				feats = append(feats[:0], st.RelFeatures(head, child)...)
				if pass == 0 {
					rels.See(feats)
				}
				var rs [128]float32
				rels.Score(feats, rs[:])
				rs[0], rs[plan.Root] = -1e9, -1e9
				rel := top(rs[:plan.Rels])
				rels.Tick()
				if want := t.Rels[child]; head == t.Heads[child] {
					x := rs[want]
					rs[want] = -1e9
					rival := top(rs[:plan.Rels])
					if x-rs[rival] < float32(relMargin) {
						rels.Update(feats, want, 1)
						rels.Update(feats, rival, -1)
					}
				}
				st.Attach(head, child, rel)
			}
		}
		if log != nil || pass == passes-1 {
			plan.Moves = linear.Prune(moves.Average(3), moveLeast)
			plan.Arcs = linear.Prune(rels.Average(3), relLeast)
			log(pass, plan)
		}
	}
}

func bestOf(scores [3]float32, legal uint8) uint8 {
	b := uint8(255)
	for i, s := range scores {
		if legal>>i&1 == 1 && (b == 255 || s > scores[b]) {
			b = uint8(i)
		}
	}
	return b
}

// cheapest are the legal moves that lose the fewest gold arcs.
func cheapest(st *model.State, gold []int, legal uint8) uint8 {
	least, free := 1<<30, uint8(0)
	for move := model.Shift; move <= model.Right; move++ {
		if legal>>move&1 == 0 {
			continue
		}
		c := cost(st, gold, move)
		if c < least {
			least, free = c, 0
		}
		if c == least {
			free |= 1 << move
		}
	}
	return free
}

// cost is how many gold arcs can no longer be made after the move.
func cost(st *model.State, gold []int, move uint8) int {
	c, front := 0, st.Front
	if move == model.Shift {
		for d := range st.Depth {
			k := st.Stack(d)
			if gold[k] == front { // it would have been a child of the front
				c++
			}
			if d > 0 && gold[front] == k { // only the top can still become its head
				c++
			}
		}
		return c
	}
	top := st.Stack(0)
	for k := front; k < st.N; k++ {
		if gold[k] == top {
			c++
		}
	}
	g := gold[top]
	switch {
	case move == model.Left:
		if g != front && (g > front || st.Depth > 1 && g == st.Stack(1)) {
			c++
		}
	case g >= front:
		c++
	}
	return c
}

func env(name string, def float64) float64 {
	if x, err := strconv.ParseFloat(os.Getenv(name), 64); err == nil {
		return x
	}
	return def
}

var margin, relMargin, dropout = env("MARGIN", 0), env("RELMARGIN", 0), env("DROPOUT", 0)
