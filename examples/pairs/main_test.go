package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const sittings = `{"id": "sittings", "a": {"source": "Foreign Ministry", "date": "2021-11-09", "text": "The working group has held eight sittings."}, ` +
	`"b": {"source": "News Agency", "date": "2023-11-09", "text": "12 meetings of the working group have been held."}}`

const wheat = `{"id": "wheat", "a": {"text": "Wheat prices rose by a tenth."}, "b": {"text": "Ann Lee won the mayor's race in Larsk."}}`

// verdicts runs the program on the lines and gives what it wrote.
func verdicts(t *testing.T, in string) []verdict {
	t.Helper()
	var out, errs bytes.Buffer
	require.Equal(t, 0, run(nil, strings.NewReader(in), &out, &errs), errs.String())
	assert.Empty(t, errs.String())
	var all []verdict
	for line := range bytes.Lines(out.Bytes()) {
		var v verdict
		require.NoError(t, json.Unmarshal(line, &v))
		all = append(all, v)
	}
	return all
}

// A line out for each line in, in the same order; blank lines are passed over.
func TestVerdicts(t *testing.T) {
	all := verdicts(t, sittings+"\n\n"+wheat+"\n"+sittings)
	require.Len(t, all, 3)
	for i, want := range []struct{ id, verdict, kind string }{
		{"sittings", "update", "growth"}, {"wheat", "unrelated", "topic"}, {"sittings", "update", "growth"},
	} {
		assert.Equal(t, want.id, all[i].ID)
		assert.Equal(t, want.verdict, string(all[i].Verdict))
		assert.Equal(t, want.kind, string(all[i].Kind))
		assert.NotEmpty(t, all[i].Why)
		assert.True(t, 0 <= all[i].Confidence && all[i].Confidence <= 1)
	}
	assert.Equal(t, all[0], all[2])
	assert.Equal(t, "subject", all[1].Barrier)
	assert.Empty(t, verdicts(t, ""))
}

// What cannot be read is told with its place, and nothing is written: not even the verdicts before it.
func TestBadInput(t *testing.T) {
	for _, tt := range []struct{ is, in, want string }{
		{"no JSON", sittings + "\n{\n", "stdin:2: unexpected end of JSON input\n"},
		{"a list", "[]", "stdin:1: json: cannot unmarshal array"},
		{"no text", "\n" + `{"id": "x", "a": {"text": "One."}, "b": {}}`, `stdin:2: pair "x" lacks a text` + "\n"},
		{"no day", `{"id": "x", "a": {"text": "One.", "date": "9 November"}, "b": {"text": "Two."}}`, `stdin:1: date "9 November" is not a day like 2021-11-09` + "\n"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run(nil, strings.NewReader(tt.in), &out, &errs), tt.is)
		assert.Empty(t, out.String(), tt.is)
		assert.True(t, strings.HasPrefix(errs.String(), tt.want), "%s: %q", tt.is, errs.String())
	}
}

func TestFiles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pairs.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(sittings+"\n"+wheat), 0o644))
	var out, errs bytes.Buffer
	assert.Equal(t, 0, run([]string{file}, nil, &out, &errs), errs.String())
	assert.Equal(t, 2, strings.Count(out.String(), "\n"))

	require.NoError(t, os.WriteFile(file, []byte(wheat+"\nx"), 0o644))
	out.Reset()
	assert.Equal(t, 2, run([]string{file}, nil, &out, &errs))
	assert.Contains(t, errs.String(), file+":2: ")
	assert.Empty(t, out.String())

	errs.Reset()
	assert.Equal(t, 2, run([]string{file + ".none"}, nil, &out, &errs))
	assert.Contains(t, errs.String(), file+".none")

	errs.Reset()
	assert.Equal(t, 2, run([]string{file, file}, nil, &out, &errs))
	assert.Contains(t, errs.String(), "usage: pairs")
	assert.Empty(t, out.String())
}

// failing is a pipe that breaks.
type failing struct{}

func (failing) Read([]byte) (int, error)  { return 0, errors.New("broken pipe") }
func (failing) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestBrokenPipes(t *testing.T) {
	var out, errs bytes.Buffer
	assert.Equal(t, 2, run(nil, failing{}, &out, &errs))
	assert.Equal(t, "stdin: broken pipe\n", errs.String())
	errs.Reset()
	assert.Equal(t, 2, run(nil, strings.NewReader(wheat), failing{}, &errs))
	assert.Equal(t, "broken pipe\n", errs.String())
}
