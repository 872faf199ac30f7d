package claims

import (
	"io/fs"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/testdata"
)

// TestAgain holds the short way against the long one: to parse all of a text once more without its asides.
func TestAgain(t *testing.T) {
	r, err := New(tables.English)
	require.NoError(t, err)
	folders, err := fs.Glob(testdata.FS, "dossiers/*")
	require.NoError(t, err)
	var docs []Document
	for _, folder := range folders {
		more, err := ReadFS(testdata.FS, folder)
		require.NoError(t, err)
		docs = append(docs, more...)
	}
	for _, text := range []string{
		"It fell, the ministry said.", "It fell, he said. It rose, said Ann Lee, and fell.\nIt was, according to the mayor, cold.\n\nNobody came.",
		"“It fell,” she said.It rose", "Ten ships,\nthe army said,\nhave sailed. They are, as the\npolice confirmed, late. It rained.",
		"A. It fell, the ministry said. B. He said. 1. The U.S. army, a spokesman said. Twelve died.",
	} {
		docs = append(docs, Document{Text: text})
	}
	with := 0
	for _, doc := range docs {
		was := r.parser.Parse(doc.Text)
		var asides []aside
		for n := range was.Sentences {
			asides = r.asides(&was.Sentences[n], asides)
		}
		if len(asides) == 0 {
			continue
		}
		with++
		got, want := r.again(was, asides), r.parser.Parse(string(without(doc.Text, asides)))
		assert.Equal(t, want.Sentences, got.Sentences, "%.60s", doc.Text)
		assert.Equal(t, want.Source, got.Source)
		assert.Equal(t, want.Warnings, got.Warnings)
	}
	assert.Greater(t, with, 10)
}
