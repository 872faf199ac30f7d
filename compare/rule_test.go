package compare_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// example reads the two statements under "Example:" in a rule's doc.
func example(t *testing.T, doc string) (a, b claims.Claim) {
	_, lines, ok := strings.Cut(doc, "Example:\n")
	require.True(t, ok, doc)
	var got []claims.Claim
	for line := range strings.Lines(lines) {
		date, text, ok := strings.Cut(strings.TrimSpace(line), "  ")
		require.True(t, ok, line)
		got = append(got, claims.Claim{Date: claims.Date(date), Text: text})
	}
	require.Len(t, got, 2, doc)
	return got[0], got[1]
}

// Every rule decides its own example, whichever side comes first.
func TestRuleExamples(t *testing.T) {
	for _, r := range compare.DefaultRules() {
		a, b := example(t, r.Doc)
		for _, f := range []compare.Finding{compare.Claims(a, b), compare.Claims(b, a)} {
			assert.Equal(t, r.Verdict, f.Verdict, "%s: %s", r.Doc, f.Why)
			assert.Equal(t, r.Kind, f.Kind, "%s: %s", r.Doc, f.Why)
		}
	}
}

// A statement agrees with itself.
func TestSelf(t *testing.T) {
	for _, r := range compare.DefaultRules() {
		a, _ := example(t, r.Doc)
		f := compare.Claims(a, a)
		assert.Equal(t, compare.Agreement, f.Verdict, "%s: %s", a.Text, f.Why)
		assert.Equal(t, compare.Same, f.Kind, "%s: %s", a.Text, f.Why)
	}
}
