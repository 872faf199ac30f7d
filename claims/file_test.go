package claims_test

import (
	"os"
	"testing"
	"testing/fstest"

	"github.com/gainsay/gainsay/claims"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseText(t *testing.T) {
	for _, tt := range []struct {
		is, text string
		want     claims.Document
	}{
		{"a header block", "Source: Agency\nDate: 2021-11-09\nTitle: A year on\n\nBody.\n\nMore.", claims.Document{ID: "x.txt", Source: "Agency", Date: "2021-11-09", Title: "A year on", Text: "Body.\n\nMore."}},
		{"carriage returns", "Source: Agency\r\nDate: 2021-11-09\r\n\r\nBody.", claims.Document{ID: "x.txt", Source: "Agency", Date: "2021-11-09", Text: "Body."}},
		{"no date", "Source: Agency\nDate:\n\nBody.", claims.Document{ID: "x.txt", Source: "Agency", Text: "Body."}},
		{"no header", "The group met.\n\nIt parted.", claims.Document{ID: "x.txt", Text: "The group met.\n\nIt parted."}},
		{"a dateline with a date", " date 2023-11-09 (MENAFN- AzerNews) A total of 12.", claims.Document{ID: "x.txt", Source: "AzerNews", Date: "2023-11-09", Text: " date 2023-11-09 (MENAFN- AzerNews) A total of 12."}},
		{"a dateline without a year", "BAKU, January 26. Moscow said", claims.Document{ID: "x.txt", Text: "BAKU, January 26. Moscow said"}},
		{"a colon in the first line is no header", "Analysis: the year ahead\n\nBody.", claims.Document{ID: "x.txt", Text: "Analysis: the year ahead\n\nBody."}},
		{"an empty file", "", claims.Document{ID: "x.txt"}},
	} {
		got, err := claims.Parse("dir/x.txt", []byte(tt.text))
		require.NoError(t, err, tt.is)
		assert.Equal(t, []claims.Document{tt.want}, got, tt.is)
	}
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct{ file, text, want string }{
		{"a.txt", "Source: x\nDate: 9 November\n\nBody", `a.txt:2: date "9 November" is not a day like 2021-11-09`},
		{"a.txt", "Date: 2021-02-29\n\nBody", `a.txt:1: date "2021-02-29" is not a day like 2021-11-09`},
		{"a.txt", "one\ntwo \xff\n", "a.txt:2: not UTF-8"},
		{"a.jsonl", `{"text":"a"}` + "\n{\n", "a.jsonl:2: unexpected end of JSON input"},
		{"a.jsonl", `{"id":"n"}`, `a.jsonl:1: document "n" has no text`},
		{"a.json", "[\n{\"text\":\"a\"},\n}", "a.json:3: invalid character '}' looking for beginning of value"},
	} {
		_, err := claims.Parse(tt.file, []byte(tt.text))
		require.Error(t, err, tt.text)
		assert.Equal(t, tt.want, err.Error())
	}
}

func TestReadFS(t *testing.T) {
	dir := fstest.MapFS{
		"d/02-b.txt":     {Data: []byte("Source: B\nDate: 2022-01-02\n\nTwo.")},
		"d/01-a.jsonl":   {Data: []byte("{\"id\":\"a\",\"text\":\"One.\",\"date\":\"2022-01-01T10:00:00Z\"}\n\n{\"text\":\"Another.\"}\n")},
		"d/gold.jsonl":   {Data: []byte(`{"a":{"doc":"x"},"verdict":"update"}`)},
		"d/notes.md":     {Data: []byte("no article")},
		"d/03-list.json": {Data: []byte(`[{"text":"Three."}]`)},
	}
	docs, err := claims.ReadFS(dir, "d")
	require.NoError(t, err)
	assert.Equal(t, []claims.Document{
		{ID: "a", Date: "2022-01-01", Text: "One."},
		{ID: "01-a.jsonl:3", Text: "Another."},
		{ID: "02-b.txt", Source: "B", Date: "2022-01-02", Text: "Two."},
		{ID: "03-list.json:1", Text: "Three."},
	}, docs)
	_, err = claims.ReadFS(dir, "none")
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func FuzzParse(f *testing.F) {
	f.Add("x.txt", []byte("Source: a\nDate: 2021-01-01\n\nb"))
	f.Add("x.jsonl", []byte(`{"text":"a"}`))
	f.Add("x.json", []byte(`[{"text":"a"}]`))
	f.Fuzz(func(t *testing.T, name string, text []byte) {
		docs, err := claims.Parse(name, text)
		if err != nil {
			assert.Empty(t, docs, "nothing half-read")
		}
	})
}
