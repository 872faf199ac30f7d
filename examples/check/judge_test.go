package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// TestJudge goes through the statuses, with findings made by hand.
func TestJudge(t *testing.T) {
	text := claims.Document{ID: "text:x", Date: "2023-11-20", Text: "One. Two. Three. Four."}
	at := func(start int) compare.Side {
		return compare.Side{Doc: text.ID, Date: text.Date, Start: start, End: start + 4}
	}
	old, late := compare.Side{Doc: "a", Date: "2021-11-09"}, compare.Side{Doc: "b", Date: "2024-01-01"}
	found := func(v compare.Verdict, a, b compare.Side, c float64) compare.Finding {
		return compare.Finding{Verdict: v, A: a, B: b, Confidence: c}
	}
	for name, tt := range map[string]struct {
		findings []compare.Finding
		want     string
	}{
		"nothing":                                 {nil, "not found, not found, not found, not found"},
		"support":                                 {[]compare.Finding{found(compare.Agreement, old, at(0), 0.5)}, "supported, not found, not found, not found"},
		"the text is the first side":              {[]compare.Finding{found(compare.Conflict, at(5), old, 0.5)}, "not found, contradicted, not found, not found"},
		"a later source":                          {[]compare.Finding{found(compare.Update, at(5), late, 0.5)}, "not found, outdated, not found, not found"},
		"an earlier source":                       {[]compare.Finding{found(compare.Update, old, at(5), 0.5)}, "not found, not found, not found, not found"},
		"contradiction weighs more than support":  {[]compare.Finding{found(compare.Agreement, old, at(0), 0.9), found(compare.Conflict, late, at(0), 0.4)}, "contradicted, not found, not found, not found"},
		"a later figure weighs more than support": {[]compare.Finding{found(compare.Update, at(0), late, 0.4), found(compare.Agreement, old, at(0), 0.9)}, "outdated, not found, not found, not found"},
	} {
		var got []string
		for _, r := range judge(text, &compare.Report{Findings: tt.findings}) {
			got = append(got, string(r.status))
		}
		assert.Equal(t, tt.want, strings.Join(got, ", "), name)
	}
}

func TestBadInput(t *testing.T) {
	for _, args := range [][]string{{"one.txt"}, {"none.txt", "none"}, {"-format", "pdf"}, {"-nonsense"}, {"-fail-on", "supported"}, {"-fail-on", "lies"},
		{"-date", "31 Brumaire", "README.md", "README.md"}} {
		var out, message bytes.Buffer
		assert.Equal(t, 2, run(args, nil, &out, &message), args)
		assert.Empty(t, out.String())
		assert.NotEmpty(t, message.String())
	}
	var out, message bytes.Buffer
	assert.Equal(t, 0, run([]string{"-h"}, nil, &out, &message))
	assert.Contains(t, message.String(), "usage: check")
}

// TestStandardInput checks a text that comes in.
func TestStandardInput(t *testing.T) {
	var out, message bytes.Buffer
	assert.Equal(t, 0, run([]string{"-", "draft.txt"}, strings.NewReader("Nothing of the kind."), &out, &message), message.String())
	assert.Contains(t, out.String(), "0 supported, 0 contradicted, 0 outdated, 1 not found")
}
