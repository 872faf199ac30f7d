package main

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

// trainNames trains the naming of relations in finished trees: the right ones, and those that were guessed, where the
// guessed arc is right.
func (c *lesson) trainNames(plan *model.Blueprint, s school) *net.Plan {
	m := plan.Bare()
	n := newPupil(s, c.nameInputs(m, s.often), int(plan.Rels))
	var whole model.Sentence
	for pass := range s.passes {
		for _, k := range n.rng.Perm(len(c.trees)) {
			c.read(m, &whole, k)
			for i, h := range c.trees[k].Heads {
				whole.Heads[i] = int32(h)
			}
			if pass%2 == 1 {
				copy(whole.Heads, c.guesses[k])
			}
			n.nameAll(m, &whole, &c.trees[k])
		}
		if pass >= meanOf {
			n.collect()
		}
	}
	p := n.plan()
	p.Names[0] = n.names(0)
	return p
}

// nameAll learns from all arcs of a tree; those of the root and of punctuation need no naming.
func (n *pupil) nameAll(m *model.Model, s *model.Sentence, t *tree) {
	m.Naming(s, func(head, k, child int) {
		s.Rels[child] = t.Rels[child]
		if head == s.N {
			s.Rels[child] = m.Root
		}
		if head == s.N || strings.HasPrefix(t.Tags[child], "PUNCT") {
			return
		}
		n.think(s.NameInputs(head, k))
		s.Rels[child] = n.name(0, m.Root)
		clear(n.dh)
		if t.Heads[child] == head && n.learnName(0, t.Rels[child], m.Root, 1) {
			n.learn()
		}
	})
}

// nameInputs lists the inputs that are seen often in the gold trees.
func (c *lesson) nameInputs(m *model.Model, often int) []uint32 {
	counts := map[uint32]int{}
	var s model.Sentence
	for k := range c.trees {
		t := &c.trees[k]
		c.read(m, &s, k)
		for i, h := range t.Heads {
			s.Heads[i] = int32(h)
		}
		m.Naming(&s, func(head, k, child int) {
			s.Rels[child] = t.Rels[child]
			for _, x := range s.NameInputs(head, k) {
				counts[uint32(x>>32)]++
			}
		})
	}
	return frequent(counts, often)
}
