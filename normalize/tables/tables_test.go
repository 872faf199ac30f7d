package tables_test

import (
	"fmt"
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func file(text string) fs.FS { return fstest.MapFS{"words.tsv": {Data: []byte(text)}} }

func ExampleRead() {
	base := file("# word\tmeaning\nsitting\tmeeting\n")
	own := file("# word\tmeaning\nconclave\tmeeting\n")
	rows, err := tables.Read(tables.Overlay(base, own), "words.tsv", "word", "meaning")
	fmt.Println(len(rows), rows[1].Fields, err)
	// Output: 2 [conclave meeting] <nil>
}

func TestReadErrors(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"# word\tmeaning\na\tb\nc\n", "words.tsv:3: want 2 fields, got 1"},
		{"# word\tmeaning\na\tb\tc\n", "words.tsv:2: want 2 fields, got 3"},
		{"# word\tmeaning\na\t \n", "words.tsv:2: empty meaning"},
		{"# word\n", `words.tsv:1: want columns ["word" "meaning"], got ["word"]`},
		{"# word\tmeaning\na\tb\n\xff\tb\n", "words.tsv:3: not UTF-8"},
	} {
		_, err := tables.Read(file(tt.text), "words.tsv", "word", "meaning")
		require.Error(t, err, tt.text)
		assert.Equal(t, tt.want, err.Error())
		var at *tables.SyntaxError
		assert.ErrorAs(t, err, &at)
	}
	_, err := tables.Read(file(""), "other.tsv", "word")
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

func TestOptionalAndRemarks(t *testing.T) {
	rows, err := tables.Read(file("# word\tnote?\t(what it is)\n# from nowhere\n\na\nb\tc\n"), "words.tsv", "word", "note?")
	require.NoError(t, err)
	require.Len(t, rows, 2)
	assert.Equal(t, []string{"a", ""}, rows[0].Fields)
	assert.Equal(t, tables.Row{File: "words.tsv", Line: 5, Fields: []string{"b", "c"}}, rows[1])
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{"# word\tmeaning\tnote?\na\tb\n", "# word\tmeaning\tnote?\n# x\n\na\tb\tc\r\n", "\n\n", "# word\t(x)\tmeaning\tnote?\n \t\xff"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := tables.Read(tables.Overlay(file(text), file("# word\tmeaning\tnote?\nx\ty\n")), "words.tsv", "word", "meaning", "note?")
		if err != nil {
			assert.Empty(t, rows, "nothing half-read")
			return
		}
		for _, r := range rows {
			require.Len(t, r.Fields, 3)
			assert.NotEmpty(t, r.Fields[0])
			assert.NotEmpty(t, r.Fields[1])
		}
		assert.Equal(t, []string{"x", "y", ""}, rows[len(rows)-1].Fields, "what is laid over comes last")
	})
}
