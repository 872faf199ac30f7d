package when

import (
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/require"
)

// read reads one text as news of 9 November 2023, a Thursday.
func read(t testing.TB, text string) []Time {
	t.Helper()
	r, err := New(tables.English)
	require.NoError(t, err)
	var all []Time
	for _, times := range r.ReadText(syntax.English().Split(text), Context{Published: "2023-11-09"}) {
		all = append(all, times...)
	}
	return all
}

func TestFirstWords(t *testing.T) {
	times := read(t, "They met on Friday, and will meet again on 3 December.")
	require.Len(t, times, 2)
	require.Equal(t, "2023-11-03", times[0].TIMEX)
	require.Equal(t, "2023-12-03", times[1].TIMEX)
}
