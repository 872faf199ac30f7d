package readme

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// named finds the tests that LIMITS.md names.
var named = regexp.MustCompile("`((?:Test|Fuzz|Benchmark)[A-Za-z0-9]+)`")

// TestLimitsPage shows that every test that is said to prove a promise is there.
func TestLimitsPage(t *testing.T) {
	text, err := os.ReadFile("../../LIMITS.md")
	require.NoError(t, err)
	var tests strings.Builder
	root := os.DirFS("../..")
	require.NoError(t, fs.WalkDir(root, ".", func(file string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(file, "_test.go") {
			var source []byte
			source, err = fs.ReadFile(root, file)
			tests.Write(source)
		}
		return err
	}))
	all := named.FindAllStringSubmatch(string(text), -1)
	assert.Greater(t, len(all), 30)
	for _, m := range all {
		assert.True(t, strings.Contains(tests.String(), "\nfunc "+m[1]+"("), "LIMITS.md names %s", m[1])
	}
}
