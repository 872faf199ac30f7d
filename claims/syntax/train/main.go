// Train makes the model of package syntax from treebanks in CoNLL-U, in one go and always the same bytes:
//
//	go run ./claims/syntax/train -treebank ../shared/treebank
//
// With -eval it prints the measures of a model that is there:
//
//	go run ./claims/syntax/train -treebank ../shared/treebank -eval test
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"time"
)

// Passes over the trees, and parts that they are dealt into so that none is read by a model that has seen it. Weights
// that were updated less often, or whose codes are smaller, are dropped. All were chosen on the dev trees.
const (
	tagPasses, tagFolds = 6, 5
	backFolds           = 4
	fewUpdates          = 3
	tagLeast            = 32
)

var (
	backSchool    = school{hidden: 64, passes: 4, drop: 0.3, often: 40}
	forwardSchool = school{hidden: 256, passes: 6, drop: 0.4, blur: 0.15, often: 35}
	nameSchool    = school{hidden: 128, passes: 6, drop: 0.4, often: 35}
)

// banks are the treebanks; of each there are the parts train, dev and test.
var banks = []string{"ewt", "gum-open"}

func main() {
	dir := flag.String("treebank", "../shared/treebank", "folder of the treebanks")
	out := flag.String("o", "claims/syntax/en/model.bin", "file of the model")
	classes := flag.String("clusters", "claims/syntax/train/clusters.txt.gz", "file of the word classes")
	eval := flag.String("eval", "", "only measure the model on this part of the treebanks: dev or test")
	flag.Parse()
	trees := os.DirFS(*dir)
	var err error
	if *eval != "" {
		err = report(trees, *out, *eval)
	} else {
		err = train(trees, *classes, *out)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// train makes the model:
//  1. the lexicon: the words' classes and the tags they were seen with
//  2. tags of every tree, by taggers that have not seen it
//  3. the tagger
//  4. heads of every tree guessed from its end, by readers that have not seen it
//  5. the backward reader
//  6. the names of relations in finished trees
//  7. the forward reader
//  8. what the model can do without is taken out
func train(fsys fs.FS, classes, out string) error {
	var trees []tree
	for _, bank := range banks {
		t, err := read(fsys, bank+".train.conllu.gz")
		if err != nil {
			return err
		}
		trees = append(trees, t...)
	}
	cl, err := readClusters(classes)
	if err != nil {
		return err
	}
	start := time.Now()
	say := func(format string, args ...any) {
		fmt.Printf("%6.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	names := tagNames(trees)
	c := lesson{trees: trees, tags: jackknife(trees, names, cl)}
	say("tags by taggers that have not seen them: %.2f right", rightTags(c, names))
	plan := trainTagger(trees, names, cl)
	trainLemmas(plan, trees)
	say("tagger: %d features, %d weights", len(plan.Tags.Keys), len(plan.Tags.Codes))
	c.guesses = jackknifeGuesses(*plan, c)
	say("heads by readers that have not seen them: %.2f right", rightGuesses(c))
	*plan = trainBackward(*plan, c)
	say("backward reader: %d inputs", len(plan.Backward.Keys))
	plan.Names = c.trainNames(plan, nameSchool)
	say("names of relations: %d inputs", len(plan.Names.Keys))
	plan.Forward = c.train(plan, forwardSchool)
	say("forward reader: %d inputs", len(plan.Forward.Keys))
	lighten(plan, cl)
	b := plan.Append(nil)
	say("model: %d bytes", len(b))
	return os.WriteFile(out, b, 0o644)
}

// rightTags is the percentage of the lesson's tags that are right.
func rightTags(c lesson, names []string) float64 {
	right, all := 0, 0
	for k, t := range c.trees {
		for i, tag := range t.Tags {
			all++
			if names[c.tags[k][i]] == tag {
				right++
			}
		}
	}
	return percent(right, all)
}

// rightGuesses is the percentage of the lesson's guessed heads that are right.
func rightGuesses(c lesson) float64 {
	right, all := 0, 0
	for k, t := range c.trees {
		for i, h := range t.Heads {
			all++
			if int(c.guesses[k][i]) == h {
				right++
			}
		}
	}
	return percent(right, all)
}
