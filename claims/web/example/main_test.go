package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func Example() {
	run([]string{"../testdata/ministry.atom"}, nil, os.Stdout, os.Stderr)
	// Output:
	// {"id":"ministry.atom:1","source":"Ministry of Energy","date":"2023-11-10","title":"Statement on the Almar dam","text":"The dam was last inspected in 2018."}
}

// TestTheWholeWay compares a page with a feed.
func TestTheWholeWay(t *testing.T) {
	var out, wrong bytes.Buffer
	require.Zero(t, run([]string{"../testdata/almar-dam.html", "../testdata/agency.rss", "../testdata/ministry.atom"}, nil, &out, &wrong), &wrong)
	docs, err := claims.Parse("articles.jsonl", out.Bytes())
	require.NoError(t, err)
	require.Len(t, docs, 5)
	var got []string
	for _, f := range compare.Documents(docs...).Findings {
		got = append(got, string(f.Verdict)+" "+f.A.Doc+" "+f.B.Doc)
	}
	assert.Contains(t, got, "update almar-dam.html agency.rss:1", "nine people have died, twelve people have died")
}

func TestNothingIsWrittenWhereAFileIsBad(t *testing.T) {
	var out, wrong bytes.Buffer
	assert.Equal(t, 2, run([]string{"../testdata/ministry.atom", "missing.html"}, nil, &out, &wrong))
	assert.Empty(t, out.String())
	assert.Contains(t, wrong.String(), "missing.html")
}

func TestStandardInput(t *testing.T) {
	var out, wrong bytes.Buffer
	feed := `<rss version="2.0"><channel><title>T</title><item><title>It rained.</title></item></channel></rss>`
	require.Zero(t, run(nil, strings.NewReader(feed), &out, &wrong), &wrong)
	assert.JSONEq(t, `{"id":"stdin:1","source":"T","date":"","title":"It rained.","text":"It rained."}`, out.String())
}
