package compare_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/testdata"
	"github.com/stretchr/testify/require"
)

// A pair is two statements of the project's own suite. What verdict they must get is for factcheck to test;
// here are the laws that hold whatever the verdict.
type pair struct {
	ID   string       `json:"id"`
	A, B claims.Claim `json:"-"`
}

// pairs reads the pairs of the suite, in the order of the files and their lines.
func pairs(t testing.TB) []pair {
	t.Helper()
	files, err := fs.Glob(testdata.FS, "pairs/*.jsonl")
	require.NoError(t, err)
	var all []pair
	for _, name := range files {
		text, err := fs.ReadFile(testdata.FS, name)
		require.NoError(t, err)
		for line := range bytes.Lines(text) {
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			var p struct {
				ID string       `json:"id"`
				A  claims.Claim `json:"a"`
				B  claims.Claim `json:"b"`
			}
			require.NoError(t, json.Unmarshal(line, &p), name)
			all = append(all, pair{p.ID, p.A, p.B})
		}
	}
	require.Greater(t, len(all), 150)
	return all
}
