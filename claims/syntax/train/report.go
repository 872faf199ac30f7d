package main

import (
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// report prints the table of measures of a model file, on the dev or test part of both treebanks.
func report(fsys fs.FS, file, part string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	plan, err := model.ReadBlueprint(b)
	if err != nil {
		return err
	}
	m := plan.Build()
	m.Punct = uint8(syntax.Punct)
	fmt.Printf("%-9s %6s %6s %6s %6s %6s %9s %9s %9s\n", part, "UPOS", "XPOS", "lemma", "UAS", "LAS", "tokens F1", "sents F1", "by lines")
	for _, bank := range banks {
		trees, err := read(fsys, bank+"."+part+".conllu.gz")
		if err != nil {
			return err
		}
		r := evaluate(m, trees)
		tokens, sents := raw(trees, false)
		_, lines := raw(trees, true)
		fmt.Printf("%-9s %6.2f %6.2f %6.2f %6.2f %6.2f %9.2f %9.2f %9.2f\n", bank, percent(r.upos, r.words), percent(r.xpos, r.words), percent(r.lemmas, r.words),
			percent(r.heads, r.counted), percent(r.labelled, r.counted), tokens, sents, lines)
	}
	return nil
}

// raw splits the text of the trees, a blank line between documents and a space between sentences, and compares.
func raw(trees []tree, lines bool) (tokens, sentences float64) {
	var b strings.Builder
	type span struct{ from, to int }
	goldTokens, goldSents := map[span]bool{}, map[span]bool{}
	for i, t := range trees {
		if i > 0 && t.Doc {
			b.WriteString("\n\n")
		} else if i > 0 {
			b.WriteString(separator(trees[i-1], lines))
		}
		from := b.Len()
		for k, w := range t.Words {
			goldTokens[span{b.Len(), b.Len() + len(w)}] = true
			b.WriteString(w)
			if t.Spaces[k] && k+1 < len(t.Words) {
				b.WriteByte(' ')
			}
		}
		goldSents[span{from, b.Len()}] = true
	}
	text := syntax.English().Split(b.String())
	right, n, rightS := 0, 0, 0
	for _, s := range text.Sentences {
		if goldSents[span{s.Start, s.End}] {
			rightS++
		}
		for _, t := range s.Tokens {
			n++
			if goldTokens[span{t.Start, t.End}] {
				right++
			}
		}
	}
	return 200 * float64(right) / float64(n+len(goldTokens)), 200 * float64(rightS) / float64(len(text.Sentences)+len(goldSents))
}

// separator is what stood between a sentence and the next: a line break after a heading, list item or signature, which
// end without a mark, if lines are to be kept.
func separator(t tree, lines bool) string {
	for i := len(t.Words) - 1; lines && i >= 0; i-- {
		switch w := t.Words[i]; {
		case strings.ContainsAny(w[len(w)-1:], ".?!"), strings.HasSuffix(w, "…"):
			return " "
		case !strings.HasSuffix(t.Tags[i], "''") && !strings.HasSuffix(t.Tags[i], "-RRB-"):
			return "\n"
		}
	}
	return " "
}
