package main

import (
	"slices"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

const (
	stray  = 0.9 // how often the reader follows its own wrong move, to learn how to go on from there
	naming = 0.5 // what a wrong relation counts beside a wrong move
)

// An aim is what a reader should find: the heads, and in their place for the moves those that cross no others.
type aim struct {
	heads, free []int
	rels        []uint8
}

// aims are those of the lesson's trees.
func (c *lesson) aims() []aim {
	out := make([]aim, len(c.trees))
	for k, t := range c.trees {
		out[k] = aim{t.Heads, projective(t.Heads), t.Rels}
		if c.backward {
			out[k] = aim{mirrored(t.Heads), mirrored(projective(t.Heads)), slices.Clone(t.Rels)}
			slices.Reverse(out[k].rels)
		}
	}
	return out
}

// train trains a net on the lesson: a greedy reader, which is led on from where it goes wrong (dynamic oracle). It also
// learns to name the relation of each arc from what it knows at that point.
func (c *lesson) train(plan *model.Blueprint, s school) *net.Plan {
	m := plan.Bare()
	aims := c.aims()
	n := newPupil(s, c.inputs(m, aims, s.often), int(plan.Rels))
	var whole model.Sentence
	for pass := range s.passes {
		for _, k := range n.rng.Perm(len(c.trees)) {
			for st := c.read(m, &whole, k).Start(); !st.Done(); {
				n.lesson(&st, &aims[k], plan.Root, pass)
			}
		}
		if pass >= meanOf {
			n.collect()
		}
	}
	p := n.plan()
	if !c.backward {
		p.Names = [2][]float32{n.names(0), n.names(1)}
	}
	return p
}

// lesson learns from one state and makes a move.
func (n *pupil) lesson(st *model.State, a *aim, root uint8, pass int) {
	legal := st.Legal()
	if legal == 1<<model.Shift {
		st.Shift()
		return
	}
	n.think(st.Inputs())
	var o [3]float32
	weigh(o[:], n.h, n.moves())
	free := cheapest(st, a.free, legal)
	want, move := bestOf(o, free), bestOf(o, legal)
	if free>>move&1 == 0 && (pass == 0 || n.rng.Float64() > stray) {
		move = want
	}
	rel := n.relation(st, a, move, root, pass)
	clear(n.dh)
	scale := 1 / (1 - n.drop)
	unsure := false
	if legal&(legal-1) != 0 && faults(o[:], func(c int) bool { return legal>>c&1 == 1 }, int(want)) <= sure {
		blame(n.dh, n.h, n.moves(), o[:], scale, outRate)
		unsure = true
	}
	if n.learnRelation(st, a, want, root) {
		unsure = true
	}
	if unsure {
		n.learn()
	}
	if move == model.Shift {
		st.Shift()
		return
	}
	head, child := st.Arc(move)
	st.Rels[child] = rel
	st.Attach(head, child)
}

// relation is what the pupil calls the arc of the move; in the first pass it is told, where the arc is right.
func (n *pupil) relation(st *model.State, a *aim, move, root uint8, pass int) uint8 {
	if move == model.Shift {
		return 0
	}
	head, child := st.Arc(move)
	switch {
	case head == st.N:
		return root
	case pass == 0 && a.heads[child] == head:
		return a.rels[child]
	}
	return n.name(int(move-model.Left), root)
}

// name is the best relation on the side; root is none.
func (n *pupil) name(side int, root uint8) uint8 {
	var scores [128]float32
	o := scores[:n.relations]
	weigh(o, n.h, n.names(side))
	o[0], o[root] = -1e9, -1e9
	return top(o)
}

// learnRelation learns what the arc of the move is called, if it is right, and says whether there was something to learn.
func (n *pupil) learnRelation(st *model.State, a *aim, move, root uint8) bool {
	if move == model.Shift {
		return false
	}
	head, child := st.Arc(move)
	if head == st.N || a.heads[child] != head || a.rels[child] == root {
		return false
	}
	return n.learnName(int(move-model.Left), a.rels[child], root, naming)
}

// learnName learns a relation.
func (n *pupil) learnName(side int, want, root uint8, weight float32) bool {
	var scores [128]float32
	o := scores[:n.relations]
	weigh(o, n.h, n.names(side))
	if faults(o, func(c int) bool { return c > 0 && c != int(root) }, int(want)) > sure {
		return false
	}
	for c := range o {
		o[c] *= weight
	}
	blame(n.dh, n.h, n.names(side), o, 1/(1-n.drop), outRate)
	return true
}

// inputs lists the inputs that are seen often on the way to the gold trees.
func (c *lesson) inputs(m *model.Model, aims []aim, often int) []uint32 {
	counts := map[uint32]int{}
	var s model.Sentence
	for k, a := range aims {
		for st := c.read(m, &s, k).Start(); !st.Done(); {
			for _, x := range st.Inputs() {
				counts[uint32(x>>32)]++
			}
			move := bestOf([3]float32{0, 1, 2}, cheapest(&st, a.free, st.Legal())) // children are attached early
			if move == model.Shift {
				st.Shift()
				continue
			}
			head, child := st.Arc(move)
			st.Rels[child] = a.rels[child]
			st.Attach(head, child)
		}
	}
	return frequent(counts, often)
}
