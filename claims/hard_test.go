package claims_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/stretchr/testify/assert"
)

// Sentences whose trees are hard to get. No model gets all of them, and one that is trained anew gets others wrong; so
// what is asked is a share. What a new model does to them is worth a look: go test -v -run Hard.
var hard = []reading{
	{text: "The mayor, who took office in May, closed two schools.", want: []string{"asserts: who took office in May", "asserts: The mayor, who took office in May, closed two schools"}},
	{text: "The mill, which employs 90 people, will close in May.", want: []string{"asserts: which employs 90 people", "asserts: The mill, which employs 90 people, will close in May"}},
	{text: "Agreements reached in 2020 remain in force.", want: []string{"asserts: Agreements reached in 2020 remain in force"}},
	{text: "The tower, built in 1911, was sold.", want: []string{"asserts: The tower, built in 1911, was sold"}},
	{text: "The bridge built in 1911 was sold.", want: []string{"asserts: The bridge built in 1911 was sold"}},
	{text: "The blast killed five people and injured twelve.", want: []string{"asserts: The blast killed five people", "asserts: and injured twelve"}},
	{text: "The ferry sank but all 40 passengers were saved.", want: []string{"asserts: The ferry sank", "asserts: but all 40 passengers were saved"}},
	{text: "Voters went to the polls and turnout reached 84 per cent.", want: []string{"asserts: Voters went to the polls", "asserts: and turnout reached 84 per cent"}},
	{text: "Ruta Kalnins told reporters that the talks had ended.", want: []string{"Ruta Kalnins asserts: that the talks had ended"}},
	{text: "The company told investors that sales had fallen.", want: []string{"The company asserts: that sales had fallen"}},
	{text: "Police told reporters that the road was closed.", want: []string{"Police asserts: that the road was closed"}},
	{text: "The ministry said on Friday that two dams had failed.", want: []string{"The ministry asserts: that two dams had failed"}},
	{text: "The ministry ruled out that troops would leave.", want: []string{"The ministry denies: that troops would leave"}},
	{text: "The bank forecasts that the economy will grow by 2 per cent.", want: []string{"The bank opines: that the economy will grow by 2 per cent"}},
	{text: "\"Nine ships are waiting,\" Marta Silva said.", want: []string{"Marta Silva asserts: Nine ships are waiting"}},
}

func TestHard(t *testing.T) {
	r := newReader(t)
	right := 0
	for _, tt := range hard {
		var got []string
		for _, c := range r.Read(claims.Document{Text: tt.text}).Clauses {
			got = append(got, held(c))
		}
		if assert.ObjectsAreEqual(tt.want, got) {
			right++
			continue
		}
		t.Logf("%s\n\tgot  %q\n\twant %q", tt.text, got, tt.want)
	}
	t.Logf("%d of %d", right, len(hard))
	assert.GreaterOrEqual(t, right, 14, "all 15 with the mends of repair.go")
}
