package main

import (
	"math/rand/v2"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// trainTagger trains a tagger on the trees.
func trainTagger(trees []tree, names []string, clusters clusters) *model.Blueprint {
	plan := &model.Blueprint{Words: lexicon(trees, clusters.words), Clusters: clusters.above, TagNames: names, Root: relNumbers["root"], Rels: uint8(len(relNumbers) + 1)}
	m := plan.Bare()
	number := map[string]uint8{}
	for i, n := range names {
		number[n] = uint8(i)
	}
	l := linear.NewLearner()
	rng := rand.New(rand.NewPCG(1, 2))
	var s model.Sentence
	for pass := range tagPasses {
		for _, k := range rng.Perm(len(trees)) {
			t := &trees[k]
			m.Read(&s, len(t.Words), func(i int) string { return t.Words[i] })
			for i := range t.Words {
				f := s.TagFeatures(i)
				if pass == 0 {
					l.See(f)
				}
				var scores [128]float32
				l.Score(f, scores[:])
				best := top(scores[:len(names)])
				l.Tick()
				gold := number[t.Tags[i]]
				lead := scores[gold]
				scores[gold] = -1e9
				if rival := top(scores[:len(names)]); lead-scores[rival] <= tagMargin {
					l.Update(f, gold, 1)
					l.Update(f, rival, -1)
				}
				m.SetTag(&s, i, best)
			}
		}
	}
	plan.Tags = linear.Prune(l.Average(fewUpdates), tagLeast)
	return plan
}

func top(scores []float32) uint8 {
	b := 0
	for i, s := range scores {
		if s > scores[b] {
			b = i
		}
	}
	return uint8(b)
}

// tagMargin is the least lead of the right tag over the best wrong one.
const tagMargin = 60

// tagAll tags the trees with the model.
func tagAll(m *model.Model, trees []tree) [][]uint8 {
	out := make([][]uint8, len(trees))
	var s model.Sentence
	for k := range trees {
		t := &trees[k]
		m.Read(&s, len(t.Words), func(i int) string { return t.Words[i] })
		m.Tag(&s)
		out[k] = append(append([]uint8(nil), s.Tags[:s.N]...), s.Others[:s.N]...)
	}
	return out
}

// jackknife tags every tree with a tagger that has not seen it, so that the parser learns from tags as bad as those it
// will meet.
func jackknife(trees []tree, names []string, clusters clusters) [][]uint8 {
	out := make([][]uint8, len(trees))
	each(tagFolds, func(fold int) {
		var train, test []tree
		var where []int
		for i, t := range trees {
			if inFold(i, tagFolds) == fold {
				test, where = append(test, t), append(where, i)
			} else {
				train = append(train, t)
			}
		}
		m := trainTagger(train, names, clusters).BuildTagger()
		for i, tags := range tagAll(m, test) {
			out[where[i]] = tags
		}
	})
	return out
}
