package name_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var files = []string{"name-places.tsv", "name-cities.tsv", "name-countries.tsv", "name-bodies.tsv", "name-provinces.tsv", "name-zones.tsv", "name-companies.tsv", "name-clubs.tsv"}

// Every id that a row points to is there, and two letters are the id of a country alone.
func TestTablesPointSomewhere(t *testing.T) {
	sorts, rows := map[string]string{}, []tables.Row(nil)
	for _, f := range files {
		r, err := tables.Read(tables.English, f, "id", "sort", "name", "forms?", "in?", "acts?", "of?")
		require.NoError(t, err)
		rows = append(rows, r...)
		for _, row := range r {
			sorts[row.Fields[0]] = row.Fields[1]
		}
	}
	for _, row := range rows {
		for _, field := range row.Fields[4:] {
			for id := range strings.SplitSeq(field, ";") {
				id = strings.TrimPrefix(strings.TrimSpace(id), "~")
				if _, ok := sorts[id]; !ok && id != "" {
					t.Errorf("%s:%d: no row has the id %q", row.File, row.Line, id)
				}
				if len(id) == 2 && sorts[id] != "country" && id != "un" {
					t.Errorf("%s:%d: %q is %s, no country", row.File, row.Line, id, sorts[id])
				}
			}
		}
	}
}

// Every name of the tables is found again by its own words, or stands among what they may name.
func TestTablesAreRead(t *testing.T) {
	missed, total := 0, 0
	for _, f := range files {
		rows, err := tables.Read(tables.English, f, "id", "sort", "name", "forms?", "in?", "acts?", "of?")
		require.NoError(t, err)
		for _, row := range rows {
			for form := range strings.SplitSeq(row.Fields[2]+";"+row.Fields[3], ";") {
				if form = strings.TrimSpace(form); form == "" {
					continue
				}
				total++
				if _, ok := reader().Lookup(form); !ok {
					missed++
					t.Logf("%s:%d: %s", row.File, row.Line, form)
				}
			}
		}
	}
	assert.Less(t, missed, total/100, "of %d", total)
}

// A user's rows add forms to our names, and names of their own.
func TestOverlay(t *testing.T) {
	own := file("name-bodies.tsv", "# id\tsort\tname\tforms?\tin?\tacts?\tof?\nwho\tbody\tWorld Health Organization\tthe health body\nbwo\tbody\tBrevian Weather Office\tBWO\n")
	r, err := name.New(tables.Overlay(tables.English, own))
	require.NoError(t, err)
	for words, id := range map[string]string{"the health body": "who", "WHO": "who", "BWO": "bwo", "Brevian Weather Office": "bwo"} {
		n, ok := r.Lookup(words)
		assert.True(t, ok, words)
		assert.Equal(t, id, n.ID, words)
	}
	_, err = name.New(tables.Overlay(tables.English, file("name-heads.tsv", "# word\tsort\tplace\ncastlet\tnosuch\tafter\n")))
	assert.ErrorContains(t, err, "name-heads.tsv:2: unknown sort")
	_, err = name.New(file("x", ""))
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

func file(name, text string) fs.FS { return fstest.MapFS{name: {Data: []byte(text)}} }
