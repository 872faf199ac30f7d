package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func Example() {
	in := strings.NewReader(`{"id": "a1", "date": "2021-11-09", "text": "Nearly 3,000 people left on Friday; prices rose 3% to $12.40."}`)
	run(nil, in, os.Stdout, os.Stderr)
	// Output:
	// {"id":"a1","times":[{"start":28,"end":34,"timex":"2021-11-05"}],"quantities":[{"start":0,"end":19,"lo":3000,"hi":3000,"change":"~"},{"start":48,"end":50,"lo":3,"hi":3,"change":"up"},{"start":54,"end":60,"lo":12.4,"hi":12.4,"change":"="}],"claims":[]}
}

// annotated runs one text and gives its quantities as "words lo hi change".
func annotated(t *testing.T, text string) []string {
	line, err := json.Marshal(map[string]string{"id": "x", "date": "2022-05-04", "text": text})
	require.NoError(t, err)
	var out, errs bytes.Buffer
	require.Equal(t, 0, run(nil, bytes.NewReader(line), &out, &errs), errs.String())
	var got found
	require.NoError(t, json.Unmarshal(out.Bytes(), &got))
	words := []string{}
	for _, q := range got.Quantities {
		words = append(words, strings.Join([]string{text[q.Start:q.End], show(q.Lo), show(q.Hi), q.Change}, "|"))
	}
	return words
}

func show(v *float64) string {
	b, _ := json.Marshal(v)
	return string(b)
}

func TestQuantities(t *testing.T) {
	for text, want := range map[string][]string{
		"At least five men died.":                     {"At least five men|5|null|>"},
		"Up to 400 jobs went.":                        {"Up to 400 jobs|null|400|<"},
		"It costs $5 to $10.":                         {"$5 to $10|5|10|="},
		"It fell from $10 to $5.":                     {"$10 to $5|5|10|="},
		"The count fell to 49 lots.":                  {"49 lots|49|49|down"},
		"Dozens of people left after a few hours.":    {},
		"They won 3-1 in 2018.":                       {},
		"An hour later 12 had left.":                  {"12|12|12|="},
		"On 9 May 2020 he was third.":                 {"third|3|3|="},
		"In the second half he scored twice.":         {},
		"The 44-day war ended on 10 November 2020.":   {"44-day|44|44|="},
		"Ünited by €5m, they grew sixfold.":           {"€5m|5000000|5000000|=", "sixfold|6|6|="},
		"Three weeks ago two mines closed.":           {"Three weeks|3|3|=", "two mines|2|2|="},
		"Between 2014 and 2017 output was 5 tonnes.":  {"5 tonnes|5|5|="},
		"The rate was 5.3% in March, 6.5% a year ago": {"5.3%|5.3|5.3|=", "6.5%|6.5|6.5|="},
	} {
		assert.Equal(t, want, annotated(t, text), text)
	}
}

func TestBadInput(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"{\"id\":\"a\",\"text\":\"x\"}\n{broken", "stdin:2:"},
		{"{\"id\":\"a\"}", "stdin:1: no text"},
		{"\n\n{\"id\":1,\"text\":\"x\"}", "stdin:3:"},
		{"[1]", "stdin:1:"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run(nil, strings.NewReader(tt.in), &out, &errs), tt.in)
		assert.Contains(t, errs.String(), tt.want)
		assert.Empty(t, out.String(), "nothing half-written")
	}
}

func TestFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "in.jsonl")
	require.NoError(t, os.WriteFile(name, []byte("{\"id\":\"a\",\"text\":\"\"}\n\n{\"id\":\"b\",\"text\":\"12\"}\n"), 0o600))
	var out, errs bytes.Buffer
	require.Equal(t, 0, run([]string{name}, nil, &out, &errs), errs.String())
	assert.Equal(t, 2, strings.Count(out.String(), "\n"))
	assert.Equal(t, 2, run([]string{name + "x"}, nil, &out, &errs))
	assert.Equal(t, 2, run([]string{name, name}, nil, &out, &errs))
	assert.Contains(t, errs.String(), "usage")
}
