package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBadInput(t *testing.T) {
	for _, args := range [][]string{{"nowhere"}, {"-nonsense"}} {
		var out, message bytes.Buffer
		assert.Equal(t, 2, run(args, nil, &out, &message), args)
		assert.Empty(t, out.String())
		assert.NotEmpty(t, message.String())
	}
}

func TestFailingCase(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "pairs"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "pairs", "x.jsonl"), []byte(`{"id":"x","a":{"source":"","date":"","text":"It rained."},`+
		`"b":{"source":"","date":"","text":"It rained."},"verdict":"conflict","why":"wrong on purpose"}`), 0o644))
	var out, message bytes.Buffer
	assert.Equal(t, 1, run([]string{dir}, nil, &out, &message))
	assert.Contains(t, out.String(), "wrong on purpose")
	assert.Contains(t, out.String(), "0 of 1 cases pass")
}

// TestScoresAndChanges prints the figures for a newsroom to look at.
func TestScoresAndChanges(t *testing.T) {
	var out, message bytes.Buffer
	assert.Equal(t, 0, run([]string{"-scores", "-mutate"}, nil, &out, &message), out.String()+message.String())
	assert.Contains(t, out.String(), "5 pairs: 5 right")
	assert.Contains(t, out.String(), "changes, ")
}
