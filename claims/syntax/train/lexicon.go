package main

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// often is how many times a word must be seen for its tags to become its class: rarer words of the training text stand
// for those that it does not hold.
const often = 3

// tagNames lists the tags of the trees, the commonest first.
func tagNames(trees []tree) []string {
	counts := map[string]int{}
	for _, t := range trees {
		for _, tag := range t.Tags {
			counts[tag]++
		}
	}
	names := keys(counts)
	slices.SortStableFunc(names, func(a, b string) int { return counts[b] - counts[a] })
	return names[:min(len(names), 127)]
}

// lexicon lists the words of the trees with their tag classes, and those that are in a cluster.
func lexicon(trees []tree, clusters map[string]uint16) []model.Word {
	counts := map[string]map[string]int{}
	for _, t := range trees {
		for i, w := range t.Words {
			w = strings.ToLower(w)
			if counts[w] == nil {
				counts[w] = map[string]int{}
			}
			counts[w][t.Tags[i]]++
		}
	}
	classes := map[string]uint16{}
	byKey := map[uint32]model.Word{}
	for _, w := range keys(counts) {
		if name := class(counts[w]); name != "" {
			if classes[name] == 0 {
				classes[name] = uint16(len(classes) + 1)
			}
			k := model.WordKey(w)
			byKey[k] = model.Word{Key: k, Class: classes[name]}
		}
	}
	for _, w := range keys(clusters) {
		k := model.WordKey(w)
		e := byKey[k]
		e.Key, e.Cluster = k, clusters[w]
		byKey[k] = e
	}
	var out []model.Word
	for _, w := range byKey {
		out = append(out, w)
	}
	slices.SortFunc(out, func(a, b model.Word) int {
		if a.Key < b.Key {
			return -1
		}
		return 1
	})
	return out
}

// class names the tags that a word often has.
func class(counts map[string]int) string {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	if sum < often {
		return ""
	}
	var tags []string
	for _, t := range keys(counts) {
		if counts[t]*20 >= sum {
			tags = append(tags, t)
		}
	}
	return strings.Join(tags, " ")
}

// keys are the keys of m in order.
func keys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
