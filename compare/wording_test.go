package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func TestOneFigureInPlaceOfAnother(t *testing.T) {
	for _, test := range []struct {
		a, b    string
		verdict compare.Verdict
		entails string
	}{
		{"Nils swims 40 lengths in 25 minutes and runs 6 miles in 50 minutes.", "Nils swims 40 lengths in 35 minutes and runs 6 miles in 50 minutes.", compare.Conflict, ""},
		{"Nils swims 40 lengths in 25 minutes and runs 6 miles in 50 minutes.", "Nils swims more than 12 lengths in 25 minutes and runs 6 miles in 50 minutes.", compare.Agreement, "ab"},
		{"Nils swims less than 80 lengths before work.", "Nils swims 40 lengths before work.", compare.Agreement, "ba"},
		{"Nils swims 40 lengths before work.", "Nils swims more than 40 lengths before work.", compare.Conflict, ""},
		{"Nils swims 40 lengths before work.", "Nils swims at least 40 lengths before work.", compare.Agreement, "ab"},
		{"If the shop sells 9 bicycles a day, how many will it sell in a year?", "If the shop sells 7 bicycles a day, how many will it sell in a year?", compare.Conflict, ""},
		{"The pump moves 30 litres per minute.", "The pump moves less than 20 litres per minute.", compare.Conflict, ""},
		{"The strike lasted 12 days at all three mines.", "The strike lasted more than 3 days at all three mines.", compare.Agreement, "ab"},
		{"The mill grinds less than 9 tonnes a day.", "The mill grinds more than 4 tonnes a day.", compare.Unrelated, ""},
	} {
		f := compare.Claims(claims.Claim{Text: test.a}, claims.Claim{Text: test.b})
		assert.Equal(t, test.verdict, f.Verdict, "%s / %s: %s", test.a, test.b, f.Why)
		assert.Equal(t, test.entails, f.Entails, "%s / %s", test.a, test.b)
	}
}

func TestBoundsOfNews(t *testing.T) {
	// In news "more than 100" is an approximation; without a day it is what logic makes of it.
	a, b := "More than 100 houses burnt in Arlen.", "The fire in Arlen burnt 240 houses."
	assert.Equal(t, compare.Agreement, compare.Claims(claims.Claim{Text: a}, claims.Claim{Text: b}).Verdict)
	assert.Equal(t, compare.Conflict, compare.Claims(claims.Claim{Text: a, Date: "2024-05-02"}, claims.Claim{Text: b, Date: "2024-05-02"}).Verdict)
}
