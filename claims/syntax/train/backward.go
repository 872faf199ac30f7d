package main

import "github.com/gainsay/gainsay/claims/syntax/internal/model"

// trainBackward trains the reader that guesses heads from the end of the sentence.
func trainBackward(plan model.Blueprint, c lesson) model.Blueprint {
	c.backward = true
	plan.Backward = c.train(&plan, backSchool)
	return plan
}

// guessAll guesses the heads of the trees backward.
func guessAll(plan *model.Blueprint, c lesson) [][]int32 {
	m := plan.BuildBackward()
	out := make([][]int32, len(c.trees))
	c.backward = true
	var s model.Sentence
	for k := range c.trees {
		c.read(m, &s, k)
		m.Backward(&s)
		out[k] = append([]int32(nil), s.Guesses()...)
	}
	return out
}

// jackknifeGuesses guesses the heads of every tree with a backward reader that has not seen it.
func jackknifeGuesses(plan model.Blueprint, c lesson) [][]int32 {
	out := make([][]int32, len(c.trees))
	each(backFolds, func(fold int) {
		var known, new lesson
		var where []int
		for i, t := range c.trees {
			if inFold(i, backFolds) == fold {
				new.trees, new.tags, where = append(new.trees, t), append(new.tags, c.tags[i]), append(where, i)
			} else {
				known.trees, known.tags = append(known.trees, t), append(known.tags, c.tags[i])
			}
		}
		p := trainBackward(plan, known)
		for i, g := range guessAll(&p, new) {
			out[where[i]] = g
		}
	})
	return out
}
