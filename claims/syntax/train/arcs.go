package main

import "github.com/gainsay/gainsay/claims/syntax/internal/model"

// A lesson is what the training of a parser goes through: trees, the tags that a tagger gave them which has not seen
// them, and, unless it is read backward, the heads that a backward reader guessed which has not seen them either.
type lesson struct {
	trees    []tree
	tags     [][]uint8
	guesses  [][]int32
	backward bool
}

// read brings a tree's words, tags and guesses into s, or into its mirror.
func (c *lesson) read(m *model.Model, s *model.Sentence, k int) *model.Sentence {
	t := &c.trees[k]
	m.Read(s, len(t.Words), func(i int) string { return t.Words[i] })
	for i := range t.Words {
		m.SetTag(s, i, c.tags[k][i])
		m.SetOther(s, i, c.tags[k][len(t.Words)+i])
	}
	if c.backward {
		return s.Mirror()
	}
	s.ClearGuesses()
	for i, h := range c.guesses[k] {
		s.SetGuess(i, int(h))
	}
	return s
}

// mirrored are the heads of a tree that is read from its end.
func mirrored(heads []int) []int {
	n := len(heads)
	out := make([]int, n)
	for i, h := range heads {
		if h < n {
			h = n - 1 - h
		}
		out[n-1-i] = h
	}
	return out
}

// bestOf is the legal move with the highest score.
func bestOf(scores [3]float32, legal uint8) uint8 {
	b := uint8(255)
	for i, s := range scores {
		if legal>>i&1 == 1 && (b == 255 || s > scores[b]) {
			b = uint8(i)
		}
	}
	return b
}
