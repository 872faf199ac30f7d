package main

import (
	"fmt"
	"os"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

func TestOracle(t *testing.T) {
	b, _ := os.ReadFile("../en/model.bin")
	p, _ := model.ReadBlueprint(b)
	m := p.Build()
	trees, _ := read(os.DirFS("/work/shared/treebank"), "ewt.train.conllu.gz")
	var s model.Sentence
	bad, lifted, n := 0, 0, 0
	for k := range trees {
		tr := &trees[k]
		m.Read(&s, len(tr.Words), func(i int) string { return tr.Words[i] })
		g := projective(tr.Heads)
		st := s.Start()
		for !st.Done() {
			f := cheapest(&st, g, st.Legal())
			mv := bestOf([3]float32{}, f)
			if mv == model.Shift {
				st.Shift()
				continue
			}
			h, c := st.Arc(mv)
			st.Attach(h, c, 1)
		}
		for i := range g {
			n++
			if g[i] != tr.Heads[i] {
				lifted++
			}
			if int(s.Heads[i]) != g[i] {
				bad++
			}
		}
	}
	fmt.Println(n, bad, lifted)
	r := evaluate(m, trees[:3000])
	fmt.Println("train:", percent(r.upos, r.words), percent(r.heads, r.counted), percent(r.labelled, r.counted))
}
