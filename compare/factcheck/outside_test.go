package factcheck_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// newsroom is the whole test file of a module that is not ours, as the package's doc shows it.
const newsroom = `package facts

import (
	"os"
	"testing"

	"github.com/gainsay/gainsay/compare/factcheck"
)

func TestFacts(t *testing.T) { factcheck.Run(t, os.DirFS("facts")) }
`

// TestInAnotherModule runs a newsroom's suite in a module of its own, offline.
func TestInAnotherModule(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("the go command is not installed")
	}
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	require.NoError(t, err)
	right := pair("group-1", "The group has held 12 meetings.", "The group has held a dozen meetings.", `"verdict":"agreement","kind":"same","why":"a dozen is 12"`)
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module newsroom\n\ngo 1.26.0\n\nrequire github.com/gainsay/gainsay v0.0.0\n\nreplace github.com/gainsay/gainsay => " + root + "\n",
		"go.sum": string(sums), "facts_test.go": newsroom, "facts/pairs/group.jsonl": right,
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	out, err := goTest(t, dir)
	assert.NoError(t, err, out)
	assert.Contains(t, out, "1 case: 1 pass, 0 fail")

	wrong := strings.Replace(right, `"agreement","kind":"same"`, `"conflict"`, 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "facts/pairs/group.jsonl"), []byte(wrong), 0o644))
	out, err = goTest(t, dir)
	assert.Error(t, err)
	for _, words := range []string{"pairs/group.jsonl:1: group-1", "want     conflict", "why      a dozen is 12", "got      agreement"} {
		assert.Contains(t, out, words)
	}
}

// goTest runs the tests of a module with what is in the module cache alone.
func goTest(t *testing.T, dir string) (string, error) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "test", "-count=1", "-v", "./...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	return string(out), err
}
