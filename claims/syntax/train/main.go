// Train makes the model of package syntax from treebanks in CoNLL-U:
//
//	go run ./claims/syntax/train -treebank ../shared/treebank
//
// The same trees give the same bytes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// Weights with smaller codes are dropped; found on the dev trees.
const (
	tagLeast  = 20
	moveLeast = 20
	relLeast  = 20
)

func main() {
	dir := flag.String("treebank", "../shared/treebank", "folder of the treebanks")
	out := flag.String("o", "claims/syntax/en/model.bin", "where the model goes")
	passes := flag.Int("passes", 6, "passes over the trees")
	test := flag.Bool("test", false, "measure on test instead of dev")
	classes := flag.String("clusters", "claims/syntax/train/clusters.txt.gz", "word classes")
	cache := flag.String("cache", "", "file of jackknifed tags, for experiments")
	eval := flag.String("eval", "", "print the measures of the model on this part (dev, test) and make none")
	flag.Parse()
	if *eval != "" {
		if err := report(os.DirFS(*dir), *out, *eval); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := run(*dir, *out, *passes, *test, *cache, *classes); err != nil {
		log.Fatal(err)
	}
}

func run(dir, out string, passes int, test bool, cache, classes string) error {
	fsys := os.DirFS(dir)
	var train []tree
	sets := map[string][]tree{}
	for _, bank := range []string{"ewt", "gum-open"} {
		t, err := read(fsys, bank+".train.conllu.gz")
		if err != nil {
			return err
		}
		train = append(train, t...)
		part := ".dev"
		if test {
			part = ".test"
		}
		if sets[bank], err = read(fsys, bank+part+".conllu.gz"); err != nil {
			return err
		}
	}
	start := time.Now()
	say := func(format string, args ...any) {
		fmt.Printf("%6.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	names := tagNames(train)
	cl, err := readClusters(classes)
	if err != nil {
		return err
	}
	var tags [][]uint8
	if b, err := os.ReadFile(cache); err == nil {
		for _, t := range train {
			tags = append(tags, b[:len(t.Words)])
			b = b[len(t.Words):]
		}
	} else {
		tags = jackknife(train, names, cl, 5, 5)
		if cache != "" {
			var b []byte
			for _, t := range tags {
				b = append(b, t...)
			}
			if err := os.WriteFile(cache, b, 0o644); err != nil {
				return err
			}
		}
	}
	right, all := 0, 0
	for k, t := range train {
		for i, tag := range t.Tags {
			all++
			if names[tags[k][i]] == tag {
				right++
			}
		}
	}
	say("jackknifed tags: %.2f", percent(right, all))
	var plan *model.Blueprint
	if b, err := os.ReadFile(os.Getenv("PLAN")); err == nil {
		plan, err = model.ReadBlueprint(b)
		if err != nil {
			return err
		}
	} else {
		plan = trainTagger(train, names, cl, 8)
	}
	trainLemmas(plan, train)
	say("tagger: %d features, %d weights", len(plan.Tags.Keys), len(plan.Tags.Codes))
	trainArcs(plan, train, tags, passes, 0.9, func(pass int, p *model.Blueprint) {
		m := p.Build()
		for _, bank := range []string{"ewt", "gum-open"} {
			r := evaluate(m, sets[bank])
			say("pass %d %-8s UPOS %.2f XPOS %.2f lemmas %.2f  UAS %.2f LAS %.2f  with punctuation %.2f %.2f", pass+1, bank, percent(r.upos, r.words), percent(r.xpos, r.words), percent(r.lemmas, r.words),
				percent(r.heads, r.counted), percent(r.labelled, r.counted), percent(r.allHeads, r.all), percent(r.allLabels, r.all))
		}
	})
	say("moves: %d features, %d weights; relations: %d features, %d weights", len(plan.Moves.Keys), len(plan.Moves.Codes), len(plan.Arcs.Keys), len(plan.Arcs.Codes))
	b, err := plan.Append(nil)
	if err != nil {
		return err
	}
	say("model: %d bytes", len(b))
	return os.WriteFile(out, b, 0o644)
}
