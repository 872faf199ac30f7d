package normalize

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
	"github.com/gainsay/gainsay/normalize/word"
)

// loads opens the tables whose names begin with a word, each by the reader that it is for.
var loads = []struct {
	begins string
	with   func(fs.FS) error
}{
	{"frames", func(t fs.FS) error { _, err := frame.New(t); return err }},
	{"verbs", func(t fs.FS) error { _, err := frame.New(t); return err }},
	{"reporting", func(t fs.FS) error { _, err := claims.New(t); return err }},
	{"number", func(t fs.FS) error { _, err := number.New(t); return err }},
	{"unit", func(t fs.FS) error { _, err := unit.New(t); return err }},
	{"when", func(t fs.FS) error { _, err := when.New(t); return err }},
	{"stance", func(t fs.FS) error { _, err := stance.New(t); return err }},
	{"aspect", func(t fs.FS) error { _, err := newCues(t); return err }},
	{"markers", func(t fs.FS) error { _, err := readMarkers(t); return err }},
	{"determiners", func(t fs.FS) error { _, err := readPointers(t); return err }},
	{"carriers", func(t fs.FS) error { _, err := readSet(t, "carriers.tsv", "word"); return err }},
	{"name", func(t fs.FS) error { _, err := name.New(t); return err }},
	{"word", func(t fs.FS) error { _, err := word.New(t); return err }},
}

// FuzzTables lays rows that a user wrote over the tables: they are read, or an error says where they cannot be.
func FuzzTables(f *testing.F) {
	files, err := fs.Glob(os.DirFS("tables/en"), "*.tsv")
	require.NoError(f, err)
	for i, file := range files {
		text, err := fs.ReadFile(tables.English, file)
		require.NoError(f, err)
		if lines := strings.SplitAfter(string(text), "\n"); len(text) < 8000 { // a large one takes long to read each time
			f.Add(uint8(i), lines[len(lines)-2])
		}
	}
	f.Fuzz(func(t *testing.T, i uint8, rows string) {
		file := files[int(i)%len(files)]
		text, err := fs.ReadFile(tables.English, file)
		require.NoError(t, err)
		head, _, _ := strings.Cut(string(text), "\n")
		own := tables.Overlay(tables.English, fstest.MapFS{file: {Data: []byte(head + "\n" + rows)}})
		for _, l := range loads {
			if strings.HasPrefix(file, l.begins) {
				var at *tables.SyntaxError
				if err := l.with(own); err != nil {
					assert.True(t, errors.As(err, &at) || errors.Is(err, fs.ErrNotExist), "an error without its place: %v", err)
				}
				return
			}
		}
	})
}
