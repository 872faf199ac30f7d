package main

import (
	"fmt"
	"os"
	"sort"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

func TestConfusion(t *testing.T) {
	b, _ := os.ReadFile("../en/model.bin")
	p, _ := model.ReadBlueprint(b)
	m := p.Build()
	fsys := os.DirFS("/work/shared/treebank")
	conf := map[string]int{}
	herr := map[string]int{}
	tot := map[string]int{}
	gold := os.Getenv("GOLDTAGS") != ""
	num := map[string]uint8{}
	for i, n := range m.TagNames {
		num[n] = uint8(i)
	}
	words, ok, okh := 0, 0, 0
	for _, bank := range []string{"ewt", "gum-open"} {
		trees, _ := read(fsys, bank+".dev.conllu.gz")
		var s model.Sentence
		for k := range trees {
			tr := &trees[k]
			m.Read(&s, len(tr.Words), func(i int) string { return tr.Words[i] })
			m.Tag(&s)
			if gold {
				for i, tg := range tr.Tags {
					m.SetTag(&s, i, num[tg])
				}
			}
			m.Parse(&s)
			for i := range tr.Words {
				if syntax.Rel(tr.Rels[i]) == syntax.Punct {
					continue
				}
				g := syntax.Rel(tr.Rels[i]).String()
				words++
				tot[g]++
				if int(s.Heads[i]) != tr.Heads[i] {
					herr[g]++
					continue
				}
				okh++
				if s.Rels[i] != tr.Rels[i] {
					conf[g+" -> "+syntax.Rel(s.Rels[i]).String()]++
				} else {
					ok++
				}
			}
		}
	}
	fmt.Println(words, float64(okh)/float64(words), float64(ok)/float64(words), "label acc", float64(ok)/float64(okh))
	show := func(m map[string]int, n int) {
		var ks []string
		for k := range m {
			ks = append(ks, k)
		}
		sort.Slice(ks, func(i, j int) bool { return m[ks[i]] > m[ks[j]] })
		for i := 0; i < n && i < len(ks); i++ {
			fmt.Print(ks[i], ":", m[ks[i]], "/", tot[ks[i]], "  ")
		}
		fmt.Println()
	}
	show(conf, 60)
	show(herr, 30)
}
