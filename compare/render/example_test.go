package render_test

import (
	"fmt"
	"os"
	"testing/fstest"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/render"
)

func ExampleWrite() {
	report := &compare.Report{
		Documents: []claims.Document{
			{ID: "ministry.txt", Source: "Foreign Ministry", Date: "2021-11-09", Text: "Eight sittings have been held."},
			{ID: "agency.txt", Source: "News Agency", Date: "2023-11-09", Text: "12 meetings have been held."},
		},
		Findings: []compare.Finding{{
			Verdict: compare.Update, Kind: compare.Growth, Confidence: 0.9, Question: "number of meetings",
			Why: "Eight by November 2021, twelve by November 2023: a running count rose.",
			A:   compare.Side{Doc: "ministry.txt", Source: "Foreign Ministry", Date: "2021-11-09", End: 30, Quote: "Eight sittings have been held."},
			B:   compare.Side{Doc: "agency.txt", Source: "News Agency", Date: "2023-11-09", End: 27, Quote: "12 meetings have been held."},
		}},
	}
	if err := render.Write(os.Stdout, "text", report, render.Options{Width: 80}); err != nil {
		panic(err)
	}
	// Output:
	// 2 articles: 1 update
	//
	// number of meetings
	//   UPDATE  growth  nearly certain (0.90)
	//     Foreign Ministry, 9 November 2021 “Eight sittings have been held.”
	//     News Agency, 9 November 2023 “12 meetings have been held.”
	//     → Eight by November 2021, twelve by November 2023: a running count rose.
}

// Find tells a format that points into files where a document's text begins: here below a header of two lines.
func ExampleFind() {
	wire := fstest.MapFS{"july/agency.txt": {Data: []byte("Source: News Agency\nDate: 2023-07-09\n\n12 meetings have been held.\n")}}
	places, err := render.Find(wire, "wire/2023", "july")
	if err != nil {
		panic(err)
	}
	fmt.Println(places)
	// Output: [{agency.txt wire/2023/july/agency.txt 4}]
}
