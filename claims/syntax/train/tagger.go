package main

import (
	"math/rand/v2"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// trainTagger trains a tagger on the trees.
func trainTagger(trees []tree, names []string, clusters clusters, passes int) *model.Blueprint {
	plan := &model.Blueprint{Words: lexicon(trees, clusters.words), Clusters: clusters.above, TagNames: names, Root: relNumbers["root"], Rels: uint8(len(relNumbers) + 1)}
	m := plan.Bare()
	number := map[string]uint8{}
	for i, n := range names {
		number[n] = uint8(i)
	}
	l := linear.NewLearner()
	rng := rand.New(rand.NewPCG(1, 2))
	var s model.Sentence
	for pass := range passes {
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
				if gold := number[t.Tags[i]]; best != gold {
					l.Update(f, gold, 1)
					l.Update(f, best, -1)
				}
				m.SetTag(&s, i, best)
			}
		}
	}
	plan.Tags = linear.Prune(l.Average(3), tagLeast)
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

// tagAll tags the trees with the model.
func tagAll(m *model.Model, trees []tree) [][]uint8 {
	out := make([][]uint8, len(trees))
	var s model.Sentence
	for k := range trees {
		t := &trees[k]
		m.Read(&s, len(t.Words), func(i int) string { return t.Words[i] })
		m.Tag(&s)
		out[k] = append([]uint8(nil), s.Tags[:s.N]...)
	}
	return out
}

// jackknife tags every tree with a tagger that has not seen it, so that the parser learns from tags as bad as those it
// will meet.
func jackknife(trees []tree, names []string, clusters clusters, folds, passes int) [][]uint8 {
	out := make([][]uint8, len(trees))
	done := make(chan bool)
	run := func(fold int) {
		var train, test []tree
		var where []int
		for i, t := range trees {
			if i/20%folds == fold {
				test, where = append(test, t), append(where, i)
			} else {
				train = append(train, t)
			}
		}
		m := trainTagger(train, names, clusters, passes).BuildTagger()
		for i, tags := range tagAll(m, test) {
			out[where[i]] = tags
		}
		done <- true
	}
	const atOnce = 2
	for fold := range folds {
		if fold >= atOnce {
			<-done
		}
		go run(fold)
	}
	for range min(atOnce, folds) {
		<-done
	}
	return out
}
