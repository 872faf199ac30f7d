package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestChanges goes through what can become of a sentence, with findings made by hand.
func TestChanges(t *testing.T) {
	v := named("x.txt", claims.Document{Text: "Five died. It rained. The bridge is open. Gone."},
		claims.Document{Text: "It rained. Seven died. The bridge is shut. Rain fell. New."})
	found := &compare.Report{Findings: []compare.Finding{
		{Verdict: compare.Conflict, Kind: compare.Quantity, Why: "five or seven", A: compare.Side{Start: 0, End: 9}, B: compare.Side{Start: 11, End: 21}},
	}}
	by := func(a, b claims.Claim) compare.Finding {
		if a.Text == "The bridge is open." && b.Text == "The bridge is shut." {
			return compare.Finding{Verdict: compare.Conflict, Kind: compare.Exclusive, Why: "open or shut"}
		}
		return compare.Finding{Verdict: compare.Unrelated}
	}
	all := v.changes(found, by)
	var out bytes.Buffer
	write(&out, v, all, true)
	assert.Equal(t, `x.txt: 2 changed, 2 added, 1 dropped, 0 reworded
  changed   Five died.
       to   Seven died.
            five or seven (quantity)
  changed   The bridge is open.
       to   The bridge is shut.
            open or shut (exclusive)
  added     Rain fell.
  added     New.
  dropped   Gone.
`, out.String())
	assert.True(t, substantial(all))
	assert.False(t, substantial([]change{{what: "reworded"}}))
	assert.Empty(t, named("same", v.before, v.before).changes(&compare.Report{}, by))
}

func TestPair(t *testing.T) {
	doc := func(id string) claims.Document { return claims.Document{ID: id} }
	var names []string
	for _, v := range pair([]claims.Document{doc("a"), doc("b")}, []claims.Document{doc("b"), doc("c")}) {
		names = append(names, v.before.ID+" "+v.after.ID)
	}
	assert.Equal(t, []string{"before/a now/a", "before/b now/b", "before/c now/c"}, names)
	assert.Len(t, pair([]claims.Document{doc("old")}, []claims.Document{doc("new")}), 1)
}

// TestFormats points a pipeline at the file and line of each change.
func TestFormats(t *testing.T) {
	var out, message bytes.Buffer
	assert.Equal(t, 1, run([]string{"-fail", "-format", "sarif", "before", "after"}, nil, &out, &message), message.String())
	assert.Contains(t, out.String(), `"uri": "after/flood.txt"`)
	assert.Contains(t, out.String(), `"startLine": 5`)
}

func TestBadInput(t *testing.T) {
	for _, args := range [][]string{{"one.txt"}, {"none.txt", "none.txt"}, {"-format", "pdf"}, {"-nonsense"}, {"-words", "nowhere", "change.go", "none"}} {
		var out, message bytes.Buffer
		assert.Equal(t, 2, run(args, nil, &out, &message), args)
		assert.Empty(t, out.String())
		assert.NotEmpty(t, message.String())
	}
	var out, message bytes.Buffer
	assert.Equal(t, 0, run([]string{"-h"}, nil, &out, &message))
	assert.Contains(t, message.String(), "usage: watch")
}
