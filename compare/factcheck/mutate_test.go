package factcheck

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize/tables"
)

func TestChanges(t *testing.T) {
	m, err := newMutator(tables.English)
	require.NoError(t, err)
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"12 meetings of the group have been held.", []string{"number: 27 meetings of the group have been held.", "negation: 12 meetings of the group have not been held."}},
		{"Eight sittings took place.", []string{"number: Fifteen sittings took place."}},
		{"They met on 9 November 2023.", []string{"date: They met on 22 November 2023.", "date: They met on 9 July 2023.", "date: They met on 9 November 2027."}},
		{"A quake of 6.8 struck.", []string{"number: A quake of 16.6 struck."}},
		{"It cost 1,250 dollars.", []string{"number: It cost 2503 dollars.", "unit: It cost 1,250 yen."}},
		{"She met Ilham Aliyev in Baku.", []string{"name: She met Ruthenmark in Baku.", "place: She met Ilham Aliyev in Ulvanger."}},
		{"It fell, Maria Zakharova said.", []string{"holder: It fell, Ruthenmark said."}},
		{"It fell, according to Interfax.", []string{"holder: It fell, according to Ruthenmark."}},
		{"It hit the O'Hara works in Sunday's storm.", []string{"name: It hit the Ruthenmark works in Sunday's storm.", "date: It hit the O'Hara works in Thursday's storm."}},
		{"He did not resign.", []string{"negation: He did resign."}},
		{"They may meet.", nil},
		{"Rebels took the airfield.", nil},
		{"", nil},
		{"\xff 日本 ٣", nil},
	} {
		var got []string
		for _, c := range m.changes(tt.text) {
			got = append(got, c.operator+": "+c.apply(tt.text))
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}

func FuzzChanges(f *testing.F) {
	m, err := newMutator(tables.English)
	require.NoError(f, err)
	f.Add("12 meetings on 9 November, Zakharova said in Baku")
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range m.changes(text) {
			assert.Equal(t, c.from, text[c.at.Start:c.at.End])
			assert.NotEqual(t, text, c.apply(text))
		}
	})
}

func TestUnknownOperator(t *testing.T) {
	_, err := newMutator(fstest.MapFS{"mutations.tsv": {Data: []byte("# operator\tfrom\tto\ncolour\tred\tblue\n")}})
	assert.EqualError(t, err, `mutations.tsv:2: unknown operator "colour"`)
}
