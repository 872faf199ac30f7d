package compare_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/gainsay/gainsay"

// floors says where each package stands. A package imports what stands below it, never a neighbour or what is above.
// A new package needs a line here. Programs that make a package's data (package main in a folder below it)
// and internal packages belong to that package and need none.
var floors = [][]string{
	{"claims/syntax", "normalize/value", "normalize/tables", "seeds", "testdata"},
	{"claims", "normalize/number", "normalize/name", "normalize/word", "normalize/stance"},
	{"normalize/unit", "normalize/when", "normalize/frame"},
	{"normalize"},
	{"compare"},
	{"compare/render", "compare/factcheck"},
	{"examples/internal/program"},
	{"examples"},
}

// homes says where a package of somebody else may be imported: in one package of ours, or in tests.
var homes = map[string]string{
	"github.com/kljensen/snowball": "normalize/word",
	"github.com/sergi/go-diff":     "compare/render",
	"github.com/stretchr/testify":  "_test.go",
	"golang.org/x/tools/txtar":     "compare/factcheck",
}

func TestImportsGoDown(t *testing.T) {
	assert.Empty(t, misplaced(t, os.DirFS("..")))
}

// TestEachBreachIsFound shows that the test above can fail.
func TestEachBreachIsFound(t *testing.T) {
	for name, tt := range map[string]struct{ file, source, want string }{
		"up":          {"claims/x.go", `package claims; import _ "` + module + `/compare"`, "stands above"},
		"neighbour":   {"normalize/number/x.go", `package number; import _ "` + module + `/normalize/word"`, "stands beside"},
		"no floor":    {"normalize/colour/x.go", `package colour`, "has no floor"},
		"stemmer":     {"claims/x.go", `package claims; import _ "github.com/kljensen/snowball/english"`, "only in normalize/word"},
		"diff":        {"compare/x.go", `package compare; import _ "github.com/sergi/go-diff/diffmatchpatch"`, "only in compare/render"},
		"testify":     {"compare/x.go", `package compare; import _ "github.com/stretchr/testify/assert"`, "only in _test.go"},
		"new package": {"compare/x.go", `package compare; import _ "example.com/clever"`, "needs a line in homes"},
		"generator":   {"normalize/word/make/main.go", `package main; import _ "` + module + `/normalize"`, "stands above"},
	} {
		t.Run(name, func(t *testing.T) {
			got := misplaced(t, fstest.MapFS{tt.file: {Data: []byte(tt.source)}})
			require.Len(t, got, 1)
			assert.Contains(t, got[0], tt.want)
		})
	}
}

func TestWhatMayStand(t *testing.T) {
	for file, source := range map[string]string{
		"compare/x.go":                `package compare; import (_ "fmt"; _ "` + module + `/normalize/value")`,
		"compare/x_test.go":           `package compare_test; import (_ "github.com/stretchr/testify/assert"; _ "` + module + `/compare/factcheck")`,
		"normalize/word/make/main.go": `package main; import _ "` + module + `/normalize/word"`,
		"examples/dossier/main.go":    `package main; import _ "` + module + `/compare/render"`,
		"compare/render/x.go":         `package render; import _ "github.com/sergi/go-diff/diffmatchpatch"`,
	} {
		assert.Empty(t, misplaced(t, fstest.MapFS{file: {Data: []byte(source)}}), file)
	}
}

// misplaced lists the imports that break the order, each with its file.
func misplaced(t *testing.T, tree fs.FS) []string {
	t.Helper()
	var wrong []string
	require.NoError(t, fs.WalkDir(tree, ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return enter(tree, file)
		}
		if path.Ext(file) != ".go" {
			return nil
		}
		source, err := fs.ReadFile(tree, file)
		if err != nil {
			return err
		}
		wrong = append(wrong, breaches(t, file, source)...)
		return nil
	}))
	return wrong
}

// enter passes over hidden folders and over modules of their own: those may need what the core must not.
func enter(tree fs.FS, dir string) error {
	if dir == "." {
		return nil
	}
	if _, err := fs.Stat(tree, path.Join(dir, "go.mod")); err == nil || strings.HasPrefix(path.Base(dir), ".") {
		return fs.SkipDir
	}
	return nil
}

// breaches lists what is wrong with the imports of one file.
func breaches(t *testing.T, file string, source []byte) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, source, parser.ImportsOnly)
	require.NoError(t, err)
	var wrong []string
	dir := path.Dir(file)
	from, floor := home(dir, parsed.Name.Name == "main")
	if floor < 0 {
		return []string{fmt.Sprintf("%s: package %s has no floor: add a line to floors", file, dir)}
	}
	for _, spec := range parsed.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		if why := breach(file, from, floor, name); why != "" {
			wrong = append(wrong, fmt.Sprintf("%s: %s", file, why))
		}
	}
	return wrong
}

// breach says what is wrong with importing name, "" where nothing is.
// Tests may look up: an example of compare shows the suite of factcheck.
func breach(file, from string, floor int, name string) string {
	test := strings.HasSuffix(file, "_test.go")
	dir, ours := strings.CutPrefix(name, module+"/")
	if !ours {
		return stranger(from, test, name)
	}
	to, at := home(dir, true)
	switch {
	case test || to == from && !strings.HasPrefix(to, "examples"):
		return ""
	case at < 0:
		return dir + " has no floor"
	case at > floor:
		return dir + " stands above " + from
	case at == floor:
		return dir + " stands beside " + from
	}
	return ""
}

// stranger says what is wrong with importing a package of somebody else.
func stranger(from string, test bool, name string) string {
	if first, _, _ := strings.Cut(name, "/"); !strings.Contains(first, ".") {
		return "" // the standard library
	}
	for prefix, home := range homes {
		if name != prefix && !strings.HasPrefix(name, prefix+"/") {
			continue
		}
		if from == home || test {
			return ""
		}
		return fmt.Sprintf("%s is imported only in %s", name, home)
	}
	if test && strings.HasPrefix(name, "golang.org/x/") {
		return ""
	}
	return name + " needs a line in homes, with a reason in the commit"
}

// home gives the listed package that dir is or belongs to, and its floor; -1 where it has none.
func home(dir string, program bool) (string, int) {
	part := program || strings.Contains(dir+"/", "/internal/")
	for at := dir; at != "."; at = path.Dir(at) {
		for floor, packages := range floors {
			for _, p := range packages {
				if p == at && (p == dir || part || p == "examples") {
					return p, floor
				}
			}
		}
	}
	return dir, -1
}
