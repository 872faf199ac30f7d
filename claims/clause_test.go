package claims_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What asserts something of its own is a clause: what is joined by "and", relative and adverbial clauses.
func TestClauses(t *testing.T) {
	check(t, []reading{
		{is: "one", text: "The tribunal will meet in June.", want: []string{"The tribunal will meet in June"}},
		{is: "two predicates of one subject", text: "The court fined the bank and jailed its founder.",
			want: []string{"The court fined the bank", "and jailed its founder"}},
		{is: "two subjects", text: "The dam failed on Monday, and the council declared a state of emergency.",
			want: []string{"The dam failed on Monday", "and the council declared a state of emergency"}},
		{is: "three in a row", text: "Sales fell, costs rose, and the firm reported a loss of 2 million euros.",
			want: []string{"Sales fell", "costs rose", "and the firm reported a loss of 2 million euros"}},
		{is: "a semicolon", text: "The river reached 6.2 metres on Monday; it fell to 5.8 metres on Tuesday.",
			want: []string{"The river reached 6.2 metres on Monday", "it fell to 5.8 metres on Tuesday"}},
		{is: "a relative clause is there too, and its sentence stays whole", text: "The bridge, which opened in 1974, carries 9,000 cars a day.",
			want: []string{"which opened in 1974", "The bridge, which opened in 1974, carries 9,000 cars a day"}},
		{is: "after", text: "The mill closed after its owner went bankrupt.",
			want: []string{"The mill closed", "after its owner went bankrupt"}},
		{is: "because", text: "Prices rose because the harvest failed.", want: []string{"Prices rose", "because the harvest failed"}},
		{is: "while", text: "Rescuers searched the valley while rain fell.", want: []string{"Rescuers searched the valley", "while rain fell"}},
		{is: "a participle that tells what came of it", text: "The plant burned down, killing three workers.",
			want: []string{"The plant burned down", "killing three workers"}},
	}, words)
}

// What asserts nothing alone stays with what it hangs on.
func TestNoClauses(t *testing.T) {
	for _, text := range []string{
		"The letter sent by the council reached the paper.",
		"The two countries agreed to reopen the crossing in Larsk.",
		"The ministry plans to build four dams by 2030.",
		"The mayor promised to repair the bridge.",
		"The judge told the court to rise.",
		"Rain and wind closed the airport.",
		"Ann Lee and Bo Park signed the accord.",
		"The number of confirmed cases rose to 40.",
		"Nine cases were confirmed on Monday.",
	} {
		assert.Len(t, newReader(t).Read(claims.Document{Text: text}).Clauses, 1, text)
	}
}

// A clause within a sentence knows the clause that it hangs on.
func TestParent(t *testing.T) {
	all := newReader(t).Read(claims.Document{Text: "Sales fell. The mill closed after its owner went bankrupt."}).Clauses
	require.Len(t, all, 3)
	assert.Equal(t, -1, all[0].Parent)
	assert.Equal(t, -1, all[1].Parent)
	assert.Equal(t, 1, all[2].Parent, "the index counts the clauses of the whole text")
	assert.Equal(t, 1, all[2].Sentence)
}

// A claim carries what its document says of itself.
func TestClaimsOfADocument(t *testing.T) {
	doc := claims.Document{ID: "harbour.txt", Source: "Harbour Post", Date: "2024-05-06", Text: "Nine ships are waiting, the harbour office said."}
	all := newReader(t).Claims(doc)
	require.Len(t, all, 1)
	got := all[0]
	assert.Equal(t, "Nine ships are waiting", doc.Text[got.Span.Start:got.Span.End])
	got.Span.Start, got.Span.End = 0, 0
	assert.Equal(t, claims.Claim{Doc: "harbour.txt", Source: "Harbour Post", Date: "2024-05-06", Text: "Nine ships are waiting", Holder: "the harbour office"}, got)
}
