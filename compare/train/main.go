// Train makes the weights of package compare from pairs with their verdicts, always the same bytes:
//
//	go run ./compare/train testdata/pairs/*.jsonl ../shared/gold/pairs.jsonl
//
// It reads only the tune half (see testdata/pairs/README.md). With -folds 10 it writes nothing and tells how weights fare on
// pairs that they have not seen.
package main

import (
	"bytes"
	"crypto/sha1"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// verdicts are the columns.
var verdicts = []compare.Verdict{compare.Agreement, compare.Update, compare.Conflict, compare.Unrelated}

// An example is a pair with what is weighed of it.
type example struct {
	x       []float64 // by feature
	verdict int       // index of verdicts

}

func main() {
	out := flag.String("o", "compare/weights.tsv", "file of the weights")
	folds := flag.Int("folds", 0, "only measure, each part by weights that have not seen it")
	damping := flag.Float64("damping", 20, "how dear large weights are")
	flag.Parse()
	names, all, err := read(flag.Args())
	if err != nil {
		log.Fatal(err)
	}
	if *folds > 0 {
		fmt.Println(measure(all, *folds, *damping))
		return
	}
	if err := os.WriteFile(*out, []byte(table(names, fit(all, *damping))), 0o666); err != nil {
		log.Fatal(err)
	}
}

// A pair is a line of a file.
type pair struct {
	ID      string
	A, B    claims.Claim
	Verdict compare.Verdict
}

// read gives the features' names and the examples of the tune half. Each rule has a feature of its own.
func read(files []string) (names []string, all []example, err error) {
	var pairs []pair
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, nil, err
		}
		n := 0
		for line := range bytes.Lines(data) {
			var p pair
			if n++; len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			if err := json.Unmarshal(line, &p); err != nil {
				return nil, nil, fmt.Errorf("%s:%d: %w", file, n, err)
			}
			if h := sha1.Sum([]byte(p.ID)); h[len(h)-1]%2 == 0 {
				pairs = append(pairs, p)
			}
		}
	}
	names, all = examples(pairs)
	return names, all, nil
}

// examples weighs nothing yet: it gives what there is to weigh.
func examples(pairs []pair) (names []string, all []example) {
	c := compare.English()
	at := map[string]int{}
	for _, p := range pairs {
		e := example{verdict: slices.Index(verdicts, p.Verdict), x: make([]float64, len(names))}
		features, values := c.Features(p.A, p.B)
		for i, name := range features {
			if _, ok := at[name]; !ok {
				at[name] = len(names)
				names = append(names, name)
				e.x = append(e.x, 0)
			}
			e.x[at[name]] = values[i]
		}
		all = append(all, e)
	}
	for i := range all { // a rule that came first in a later pair
		all[i].x = append(all[i].x, make([]float64, len(names)-len(all[i].x))...)
	}
	return names, all
}

// table writes the weights, a feature a row.
func table(names []string, w [][]float64) string {
	var b strings.Builder
	b.WriteString("# feature\tagreement\tupdate\tconflict\tunrelated\t(made by go run ./compare/train from the tune half of our pairs and of the gold pairs)\n")
	for j, name := range names {
		fmt.Fprintf(&b, "%s\t%.3f\t%.3f\t%.3f\t%.3f\n", name, w[j][0], w[j][1], w[j][2], w[j][3])
	}
	return b.String()
}
