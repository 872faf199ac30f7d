package seeds_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/seeds"
)

func TestEveryArticleHasAHeaderAndABody(t *testing.T) {
	files, err := fs.Glob(seeds.FS, "*.txt")
	require.NoError(t, err)
	require.Len(t, files, 5)
	for _, name := range files {
		text, err := fs.ReadFile(seeds.FS, name)
		require.NoError(t, err)
		header, body, found := strings.Cut(string(text), "\n\n")
		assert.True(t, found, name)
		for _, field := range []string{"Source: ", "Date:", "Title: "} {
			assert.Contains(t, header, field, name)
		}
		assert.NotEmpty(t, strings.TrimSpace(body), name)
	}
}

func ExampleFS() {
	article, _ := fs.ReadFile(seeds.FS, "04-baku-digest.txt")
	header, _, _ := strings.Cut(string(article), "\n\n")
	fmt.Println(header)
	// Output:
	// Source: Baku Digest
	// Date: 2023-11-09
	// Title: Twelve meetings, one package in sight
}
