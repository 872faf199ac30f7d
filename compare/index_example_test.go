package compare_test

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func ExampleIndex() {
	x := compare.English().Index()
	x.Add(claims.Document{ID: "ministry", Date: "2021-11-09", Text: "The working group has held eight sittings since 2021."})
	for _, f := range x.Add(claims.Document{ID: "agency", Date: "2023-11-09", Text: "The working group has held 12 meetings since 2021."}) {
		fmt.Println(f.Verdict, f.Kind, f.A.Doc, f.B.Doc)
	}
	x.Remove("ministry")
	fmt.Println(len(x.Report().Findings), "findings left")
	// Output:
	// update growth ministry agency
	// 0 findings left
}
