package claims_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// newReader gives a reader with our own tables.
func newReader(t testing.TB) *claims.Reader {
	t.Helper()
	r, err := claims.New(tables.English)
	require.NoError(t, err)
	return r
}

// A reading says what must come out of a text: a line a clause, as show writes it.
type reading struct {
	is, text string
	want     []string
	todo     string // why it fails today; it must fail, and says so once it passes
}

// check reads every text and compares its clauses as show writes them.
func check(t *testing.T, all []reading, show func(claims.Clause) string) {
	r := newReader(t)
	for _, tt := range all {
		t.Run(tt.is, func(t *testing.T) {
			var got []string
			for _, c := range r.Read(claims.Document{Text: tt.text}).Clauses {
				got = append(got, show(c))
			}
			if tt.todo == "" {
				assert.Equal(t, tt.want, got, tt.text)
				return
			}
			assert.NotEqual(t, tt.want, got, "passes now: take the todo away (%s)", tt.todo)
		})
	}
}

// words shows the words of a clause, held shows its holder and effect before them. The blank is the source itself.
func words(c claims.Clause) string { return c.Text }

func held(c claims.Clause) string {
	return strings.TrimSpace(c.Holder+" "+string(c.Effect)) + ": " + c.Text
}
