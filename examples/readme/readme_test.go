// Package readme runs what README.md shows.
package readme

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/render"
)

var update = flag.Bool("update", false, "write the outputs into README.md as they are")

const path = "../../README.md"

// fence finds the blocks that have a name behind their language: "```go main.go". Readers of Markdown pass over it.
var fence = regexp.MustCompile("(?ms)^```[a-z]+ ([^\n`]+)\n(.*?)^```$")

// blocks are the named blocks of README.md.
func blocks(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	all := map[string]string{}
	for _, m := range fence.FindAllStringSubmatch(string(text), -1) {
		assert.NotContains(t, all, m[1], "two blocks of one name")
		all[m[1]] = m[2]
	}
	return all
}

// figure is how sure a finding is. Figures move with every rule, so that the words need not be written anew each time.
var figure = regexp.MustCompile(`[a-z ]+ \(0\.\d\d\)`)

// holds compares a block with what came out, or writes it there.
func holds(t *testing.T, block, got string) {
	t.Helper()
	if *update {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		text = fence.ReplaceAllFunc(text, func(b []byte) []byte {
			m := fence.FindSubmatch(b)
			if string(m[1]) != block {
				return b
			}
			return append(b[:len(b)-len("```")-len(m[2]):len(b)-len("```")-len(m[2])], got+"```"...)
		})
		require.NoError(t, os.WriteFile(path, text, 0o644))
		return
	}
	plain := func(s string) string { return figure.ReplaceAllString(s, " (0.00)") }
	assert.Equal(t, plain(blocks(t)[block]), plain(got), "README.md: the block %q; go test ./examples/readme -update writes it", block)
}

func TestWhatItDoes(t *testing.T) {
	var docs []claims.Document
	for line := range strings.Lines(blocks(t)["in"]) {
		head, text, ok := strings.Cut(strings.TrimSpace(line), ": ")
		require.True(t, ok, line)
		day, source, ok := strings.Cut(head, "  ")
		require.True(t, ok, line)
		docs = append(docs, claims.Document{ID: source, Source: source, Date: claims.Date(day), Text: text})
	}
	var out bytes.Buffer
	require.NoError(t, render.Write(&out, "text", compare.Documents(docs...), render.Options{}))
	holds(t, "out", out.String())
}

func TestPrograms(t *testing.T) {
	holds(t, "main.out", command(t, "main.go", "go", "run", "."))
	holds(t, "words.out", command(t, "words.go", "go", "run", "."))
}

func TestSuite(t *testing.T) {
	assert.Contains(t, command(t, "facts_test.go", "go", "test", "-count=1", "-v", "."), "2 cases: 2 pass, 0 fail")
}

// command runs a command in a module of its own that has one Go file of README.md, and all of its other files.
func command(t *testing.T, source string, name string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skip("the go command is not installed")
	}
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	require.NoError(t, err)
	files := map[string]string{
		"go.mod": "module newsroom\n\ngo 1.26.0\n\nrequire github.com/gainsay/gainsay v0.0.0\n\nreplace github.com/gainsay/gainsay => " + root + "\n",
		"go.sum": string(sums),
	}
	for file, text := range blocks(t) {
		if file == source || filepath.Dir(file) != "." {
			files[file] = text
		}
	}
	require.Contains(t, files, source)
	dir := t.TempDir()
	for file, text := range files {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, file)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), []byte(text), 0o644))
	}
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	var wrong bytes.Buffer
	cmd.Stderr = &wrong
	out, err := cmd.Output()
	require.NoError(t, err, "%s%s", out, &wrong)
	return string(out)
}

func TestCommandsAndLinksPointSomewhere(t *testing.T) {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var targets []string
	for _, m := range regexp.MustCompile(`go run (\./\S+)|\]\(([^)]+)\)`).FindAllStringSubmatch(string(text), -1) {
		targets = append(targets, m[1]+m[2])
	}
	require.Greater(t, len(targets), 10)
	for _, target := range targets {
		assert.FileExists(t, orFileIn(filepath.Join("../..", target)), target)
	}
}

// orFileIn is name, or a file in it where it is a folder.
func orFileIn(name string) string {
	if files, _ := filepath.Glob(filepath.Join(name, "*.*")); len(files) > 0 {
		return files[0]
	}
	return name
}

// TestGoIsNamed makes sure that no Go of README.md stays unrun.
func TestGoIsNamed(t *testing.T) {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.NotRegexp(t, "(?m)^```go$", string(text), "a block of Go without a name is not run")
	named := blocks(t)
	for _, file := range []string{"main.go", "facts_test.go", "words.go"} {
		assert.Contains(t, named, file)
		delete(named, file)
	}
	for file := range named {
		assert.NotEqual(t, ".go", filepath.Ext(file), "%s: run it in a test here", file)
	}
}
