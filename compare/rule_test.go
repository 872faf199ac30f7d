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

// ruleName tells the rules apart: several give the kind topic, each with a barrier of its own.
func ruleName(r compare.Rule) string { return strings.Trim(string(r.Kind)+" "+r.Barrier, " ") }

// Rules that do not decide their own example today, and why. They must fail; once one passes, the test says so.
var todo = map[string]string{
	"topic plan":   "of one day, \"may sign\" is taken for a plan that the other tells as well",
	"adds subject": "a figureless statement of the same meeting is near enough to seem to follow",
}

// Every rule decides its own example, whichever side comes first.
func TestRuleExamples(t *testing.T) {
	for _, r := range compare.DefaultRules() {
		t.Run(ruleName(r), func(t *testing.T) {
			a, b := example(t, r.Doc)
			ab, ba := compare.Claims(a, b), compare.Claims(b, a)
			if why, gap := todo[ruleName(r)]; gap {
				assert.False(t, decided(r, ab) && decided(r, ba), "passes now: take the todo away (%s)", why)
				return
			}
			assert.True(t, decided(r, ab), "got %s %s %s: %s", ab.Verdict, ab.Kind, ab.Barrier, ab.Why)
			assert.True(t, decided(r, ba), "swapped, got %s %s %s: %s", ba.Verdict, ba.Kind, ba.Barrier, ba.Why)
		})
	}
}

// decided says whether the finding is what the rule gives. Which gate keeps two topics apart is left open: often more
// than one does, and the first in the list names itself.
func decided(r compare.Rule, f compare.Finding) bool {
	return f.Verdict == r.Verdict && f.Kind == r.Kind
}

// Rules are told apart, give kinds of their verdict, and a gate names itself.
func TestRuleList(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range compare.DefaultRules() {
		assert.False(t, seen[ruleName(r)], "two rules %s", ruleName(r))
		seen[ruleName(r)] = true
		assert.NotNil(t, r.Decide, ruleName(r))
		assert.Equal(t, r.Verdict == compare.Unrelated, r.Barrier != "", "%s: what is unrelated names its gate, and nothing else does", ruleName(r))
	}
}
