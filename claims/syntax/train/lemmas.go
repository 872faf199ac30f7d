package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// trainLemmas lists which script the words and endings of each tag take. An ending is listed where it takes another
// script than its shorter endings; a word, where its endings mislead.
func trainLemmas(plan *model.Blueprint, trees []tree) {
	m := plan.Bare()
	number := map[string]uint8{}
	for i, n := range plan.TagNames {
		number[n] = uint8(i)
	}
	type kind struct {
		tag     uint8
		capital bool
	}
	words := map[kind]map[string]map[model.Script]int{}
	for _, t := range trees {
		for i, w := range t.Words {
			tag, ok := number[t.Tags[i]]
			s, fits := script(w, t.Lemmas[i])
			if !ok || !fits {
				continue
			}
			k := kind{tag, w[0] >= 'A' && w[0] <= 'Z'}
			low := asciiLower(w)
			if words[k] == nil {
				words[k] = map[string]map[model.Script]int{}
			}
			if words[k][low] == nil {
				words[k][low] = map[model.Script]int{}
			}
			words[k][low][s]++
		}
	}
	scripts := map[model.Script]uint16{{}: 0}
	list := []model.Script{{}}
	table := map[uint32]uint16{}
	put := func(k uint32, s model.Script) {
		if _, ok := scripts[s]; !ok {
			scripts[s] = uint16(len(list))
			list = append(list, s)
		}
		table[k] = scripts[s]
	}
	for tag := range plan.TagNames {
		for _, capital := range []bool{false, true} {
			forms := words[kind{uint8(tag), capital}]
			atom := m.TagAtom(uint8(tag))
			best := map[string]model.Script{} // by ending
			for n := 0; n <= model.LongestEnding; n++ {
				counts := map[string]map[model.Script]int{}
				for _, w := range keys(forms) {
					if len(w) < n {
						continue
					}
					end := w[len(w)-n:]
					if counts[end] == nil {
						counts[end] = map[model.Script]int{}
					}
					counts[end][most(forms[w])]++
				}
				for _, end := range keys(counts) {
					s := most(counts[end])
					shorter, ok := model.Script{}, n > 0
					if n > 0 {
						shorter = longest(best, end[1:])
					}
					if (!ok || s != shorter) && (n == 0 || counts[end][s] > 1 && counts[end][s] > counts[end][shorter]) {
						best[end] = s
						put(model.LemmaKey(atom, []byte(end), capital, n), s)
					}
				}
			}
			for _, w := range keys(forms) {
				if s := most(forms[w]); s != longest(best, w[max(0, len(w)-model.LongestEnding):]) {
					put(model.LemmaKey(atom, []byte(w), capital, model.LongestEnding+1), s)
				}
			}
		}
	}
	var entries []model.Entry
	for k, s := range table {
		entries = append(entries, model.Entry{Key: k, Script: s})
	}
	slices.SortFunc(entries, func(a, b model.Entry) int { return cmp.Compare(a.Key, b.Key) })
	plan.Lemmas = model.AppendLemmas(nil, list, entries)
}

// longest is the script of the longest ending of w that is listed.
func longest(best map[string]model.Script, w string) model.Script {
	for ; ; w = w[1:] {
		if s, ok := best[w]; ok || w == "" {
			return s
		}
	}
}

// most is the commonest script.
func most(counts map[model.Script]int) (best model.Script) {
	n := 0
	for s, c := range counts {
		if c > n || c == n && (len(s.Add) < len(best.Add) || len(s.Add) == len(best.Add) && (s.Add < best.Add || s.Add == best.Add && (s.Strip < best.Strip || s.Strip == best.Strip && best.Keep))) {
			best, n = s, c
		}
	}
	return best
}

// script makes the lemma of the word; it fits unless the two have little in common.
func script(w, lemma string) (model.Script, bool) {
	low := asciiLower(w)
	if lemma == "_" || lemma == "" {
		return model.Script{}, false
	}
	from, keep := low, false
	if common(w, lemma) > common(low, lemma) {
		from, keep = strings.ReplaceAll(w, "’", "'"), true
	}
	n := common(from, lemma)
	return model.Script{Strip: uint8(len(from) - n), Add: lemma[n:], Keep: keep}, len(from) < 64 && len(lemma)-n < 16
}

func asciiLower(w string) string {
	w = strings.ReplaceAll(w, "’", "'")
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r | 0x20
		}
		return r
	}, w)
}

func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
