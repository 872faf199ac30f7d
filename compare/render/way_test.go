package render

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// FuzzWholeWay takes two articles from their bytes to every format, and reads back what can be read back.
func FuzzWholeWay(f *testing.F) {
	f.Add("Eight sittings of the group were held.", "12 meetings of the group have been held, Ruta Kalnins said.")
	f.Add("Five people died in the <b>flood</b>.", "\xff Twelve\x00 people died in the flood, =cmd()|")
	f.Add("“Nine ships are waiting”, she said.", "Ten ships are waiting on 31 June 99999.")
	f.Fuzz(func(t *testing.T, one, other string) {
		docs := []claims.Document{{ID: "a", Date: "2021-11-09", Text: one}, {ID: "b", Date: "2023-11-09", Text: other}}
		r := compare.Documents(docs...)
		for i := range r.Findings {
			for _, s := range []compare.Side{r.Findings[i].A, r.Findings[i].B} {
				require.Equal(t, docs[s.Doc[0]-'a'].Text[s.Start:s.End], s.Quote)
			}
		}
		for _, format := range Formats {
			out := written(t, format.Name, r, Options{})
			assert.True(t, utf8.ValidString(out), format.Name)
			switch format.Name {
			case "json", "sarif", "claimreview":
				var any any
				assert.NoError(t, json.Unmarshal([]byte(out), &any), format.Name)
			case "jsonl":
				for line := range strings.Lines(out) {
					assert.True(t, json.Valid([]byte(line)), line)
				}
			case "csv":
				rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
				assert.NoError(t, err)
				assert.Len(t, rows, 1+len(r.Findings))
			case "junit":
				var back junitSuites
				assert.NoError(t, xml.Unmarshal([]byte(out), &back))
			case "html":
				for _, e := range elements(t, out) {
					assert.NotContains(t, []string{"script", "img", "iframe", "object"}, e.name)
				}
			}
		}
	})
}
