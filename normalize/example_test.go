package normalize_test

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/tables"
)

func ExampleNormalizer_Document() {
	n, err := normalize.New(tables.English)
	if err != nil {
		panic(err)
	}
	doc := claims.Document{Source: "Foreign Ministry", Date: "2023-11-09", Text: "The group has held 12 meetings. The next one will take place in May."}
	for _, p := range n.Document(doc) {
		fmt.Printf("%s: %s, %s\n", p.Claim.Text, p.Terms[p.Main].Text, p.Stance)
		for _, t := range p.Terms {
			if t.Kind == normalize.Quantity {
				fmt.Printf("  how many: %s\n", t.Quantity)
			}
		}
	}
	// Output:
	// The group has held 12 meetings: held, fact
	//   how many: 12 meetings
	// The next one will take place in May: take, plan
}
