package factcheck_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare/factcheck"
)

func TestBaselineRoundTrip(t *testing.T) {
	text := `{"id":"a","class":"missed conflict","said":"unrelated topic","reason":"<no> frame yet"}` + "\n"
	b, err := factcheck.ReadBaseline("baseline.jsonl", []byte(text+"\n"))
	require.NoError(t, err)
	again, err := b.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, text, string(again))
	_, err = factcheck.ReadBaseline("baseline.jsonl", []byte(text+text))
	assert.ErrorContains(t, err, "baseline.jsonl:2:")
}

// TestUpdateWritesWhatIs also shows that a reason stays, that todo cases are not listed, and that the diff tells each change.
func TestUpdateWritesWhatIs(t *testing.T) {
	old := `{"id":"c-1","class":"missed agreement","said":"unrelated topic","reason":"words"}` + "\n" +
		`{"id":"c-2","class":"missed agreement","said":"conflict quantity"}` + "\n"
	files := folder("pairs/a.jsonl",
		pair("c-1", "eight", "8", `"verdict":"agreement","why":"x"`)+
			pair("c-2", "8", "8", `"verdict":"agreement","why":"x"`)+
			pair("c-3", "nine", "9", `"verdict":"agreement","why":"x"`)+
			pair("c-4", "ten", "10", `"verdict":"agreement","why":"x","todo":"words"`),
		"baseline.jsonl", old)
	path := filepath.Join(t.TempDir(), "baseline.jsonl")
	factcheck.Suite{Comparer: counter{}, Update: path}.Run(t, files)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, `{"id":"c-1","class":"missed agreement","said":"unrelated topic","reason":"words"}`+"\n"+
		`{"id":"c-3","class":"missed agreement","said":"unrelated topic"}`+"\n", string(text))

	was, err := factcheck.ReadBaseline("old", []byte(old))
	require.NoError(t, err)
	is, err := factcheck.ReadBaseline("new", text)
	require.NoError(t, err)
	assert.Equal(t, "+ c-3: missed agreement, said unrelated topic\n- c-2: missed agreement", was.Diff(is))
}
