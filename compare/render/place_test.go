package render

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestFind(t *testing.T) {
	files := fstest.MapFS{
		"july/a.txt":      {Data: []byte("Source: Wire\nDate: 2024-07-29\n\nThe dyke broke.\n")},
		"july/b.txt":      {Data: []byte("No header here.\n")},
		"july/c.jsonl":    {Data: []byte("{\"text\":\"One.\"}\n\n{\"id\":\"three\",\"text\":\"Two.\"}\n")},
		"july/notes.md":   {Data: []byte("# no article")},
		"july/old/d.txt":  {Data: []byte("Not read.")},
		"july/broken.txt": {Data: []byte("\xff")},
	}
	got, err := Find(files, "wire", "july")
	require.NoError(t, err)
	assert.Equal(t, []Place{{"a.txt", "wire/july/a.txt", 4}, {"b.txt", "wire/july/b.txt", 1}, {"c.jsonl:1", "wire/july/c.jsonl", 1},
		{"three", "wire/july/c.jsonl", 3}}, got)
	got, err = Find(files, "", "july/a.txt")
	require.NoError(t, err)
	assert.Equal(t, []Place{{"a.txt", "july/a.txt", 4}}, got)
	_, err = Find(files, "", "august")
	assert.Error(t, err)

	delete(files, "july/broken.txt")
	docs, err := claims.ReadFS(files, "july")
	require.NoError(t, err)
	places, err := Find(files, "", "july")
	require.NoError(t, err)
	for i, d := range docs {
		assert.Equal(t, d.ID, places[i].Doc, "Find knows every document that ReadFS reads, by the same name")
	}
}
