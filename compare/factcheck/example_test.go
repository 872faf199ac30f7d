package factcheck_test

import (
	"context"
	"fmt"
	"testing/fstest"

	"github.com/gainsay/gainsay/compare/factcheck"
)

// facts is a folder of cases, as os.DirFS("facts") would give it.
var facts = fstest.MapFS{
	"pairs/group.jsonl": {Data: []byte(`
{"id": "group-count", "a": {"date": "2021-11-09", "text": "The working group has held eight sittings."}, "b": {"date": "2023-11-09", "text": "The working group has held 12 meetings."}, "verdict": "update", "kind": "growth", "why": "a running count rose"}
{"id": "group-dozen", "a": {"date": "2023-11-09", "text": "The working group has held a dozen meetings."}, "b": {"date": "2023-11-09", "text": "The working group has held 12 meetings."}, "verdict": "agreement", "kind": "same", "why": "a dozen is twelve"}
`)},
	"stories/sittings.txtar": {Data: []byte(`The count of sittings grew.

-- ministry.txt --
Source: Foreign Ministry
Date: 2021-11-09

The working group has held eight sittings.
-- agency.txt --
Source: News Agency
Date: 2023-11-09

The working group has held 12 meetings.
-- want --
update growth: ministry.txt "eight sittings" / agency.txt "12 meetings"
`)},
}

// Outside a test, Check gives every case with its verdict.
func ExampleSuite_Check() {
	result, err := factcheck.Suite{}.Check(context.Background(), facts)
	if err != nil {
		panic(err)
	}
	for _, c := range result.Cases {
		fmt.Println(c.ID, "wants", c.Want, "gets", c.Finding.Verdict, c.Pass)
	}
	fmt.Println(result.Score().Right, "of", result.Score().Pairs, "pairs")
	// Output:
	// group-count wants update gets update true
	// group-dozen wants agreement gets agreement true
	// sittings: update growth: ministry.txt "eight sittings" / agency.txt "12 meetings" wants update gets update true
	// 2 of 2 pairs
}

// Mutate tells whether a suite would notice: here it makes the dozen, and the 12, another figure.
func ExampleSuite_Mutate() {
	survey, err := factcheck.Suite{}.Mutate(context.Background(), facts)
	if err != nil {
		panic(err)
	}
	for _, m := range survey.Mutations {
		if m.Operator == "number" {
			fmt.Printf("%s: %q for %q in %s: %s\n", m.Case, m.To, m.From, m.Doc, m.Got)
		}
	}
	// Output:
	// group-dozen: "five dozen" for "a dozen" in a: conflict
	// group-dozen: "27" for "12" in b: conflict
}

func ExampleReadPairs() {
	pairs, err := factcheck.ReadPairs(facts)
	if err != nil {
		panic(err)
	}
	fmt.Printf("%s:%d: %s\n", pairs[0].File, pairs[0].Line, pairs[0].Why)
	// Output: pairs/group.jsonl:2: a running count rose
}
