package main

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// A score counts what was right.
type score struct {
	words, upos, xpos        int
	lemmas                   int
	counted, heads, labelled int // punctuation left out
	all, allHeads, allLabels int
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

// evaluate compares the model with the trees, on gold words.
func evaluate(m *model.Model, trees []tree) (r score) {
	var s model.Sentence
	var lemma []byte
	for k := range trees {
		t := &trees[k]
		m.Read(&s, len(t.Words), func(i int) string { return t.Words[i] })
		m.Tag(&s)
		m.Parse(&s)
		for i, tag := range t.Tags {
			r.words++
			u, x, _ := strings.Cut(tag, "_")
			gu, gx, _ := strings.Cut(m.TagNames[s.Tags[i]], "_")
			if u == gu {
				r.upos++
			}
			if x == gx {
				r.xpos++
			}
			lemma = m.Lemma(lemma[:0], t.Words[i], s.Tags[i])
			if string(lemma) == t.Lemmas[i] {
				r.lemmas++
			}
			head, rel := int(s.Heads[i]) == t.Heads[i], s.Rels[i] == t.Rels[i]
			r.all++
			if head {
				r.allHeads++
				if rel {
					r.allLabels++
				}
			}
			if u == "PUNCT" {
				continue
			}
			r.counted++
			if head {
				r.heads++
				if rel {
					r.labelled++
				}
			}
		}
	}
	return r
}
