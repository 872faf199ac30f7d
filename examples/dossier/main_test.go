package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/render"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A folder of two articles that disagree, and a third that a later one supersedes.
var wire = map[string]string{
	"ministry.txt": "Source: Foreign Ministry\nDate: 2021-11-09\n\nThe working group has held eight sittings. Trilateral agreements were reached in Larsk.\n",
	"agency.txt":   "Source: News Agency\nDate: 2023-11-09\n\n12 meetings of the working group have been held.\n",
	"paper.txt":    "Source: Larsk Post\nDate: 2021-11-09\n\nBilateral agreements were reached in Larsk.\n",
}

// folder writes the files into a folder of their own.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	return dir
}

// dossierOf runs the program and gives its exit code and what it wrote.
func dossierOf(args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, &out, &errs)
	return code, out.String(), errs.String()
}

// findings runs the program and reads its findings.
func findings(t *testing.T, args ...string) []compare.Finding {
	t.Helper()
	code, out, errs := dossierOf(append([]string{"-format", "jsonl"}, args...)...)
	require.Equal(t, 0, code, errs)
	var all []compare.Finding
	for line := range strings.Lines(out) {
		var f compare.Finding
		require.NoError(t, json.Unmarshal([]byte(line), &f), line)
		all = append(all, f)
	}
	return all
}

// holds says whether a finding of that verdict and kind has the two quotes, whichever side they are on.
func holds(all []compare.Finding, v compare.Verdict, k compare.Kind, one, other string) bool {
	for _, f := range all {
		a, b := f.A.Quote, f.B.Quote
		if f.Verdict == v && f.Kind == k && (strings.Contains(a, one) && strings.Contains(b, other) || strings.Contains(b, one) && strings.Contains(a, other)) {
			return true
		}
	}
	return false
}

// With no arguments it compares the seeds, and finds what they are there for.
func TestSeeds(t *testing.T) {
	all := findings(t)
	assert.True(t, holds(all, compare.Update, compare.Growth, "eight sittings", "12 meetings"), "eight sittings, then twelve meetings: a running count rose")
	assert.True(t, holds(all, compare.Conflict, compare.Exclusive, "trilateral agreements", "bilateral agreements"), "trilateral or bilateral, not both")
	code, out, errs := dossierOf()
	assert.Equal(t, 0, code)
	assert.Empty(t, errs)
	for _, words := range []string{"eight sittings", "12 meetings", "trilateral", "bilateral"} {
		assert.Contains(t, out, words, "the text that a reader gets")
	}
}

func TestFolder(t *testing.T) {
	dir := folder(t, wire)
	all := findings(t, dir)
	assert.True(t, holds(all, compare.Update, compare.Growth, "eight sittings", "12 meetings"))
	one := findings(t, filepath.Join(dir, "ministry.txt"), filepath.Join(dir, "agency.txt"))
	assert.True(t, holds(one, compare.Update, compare.Growth, "eight sittings", "12 meetings"), "two files do as well as their folder")
	assert.Empty(t, findings(t, filepath.Join(dir, "agency.txt")), "one article has nothing to be compared with")
}

// The same input gives the same bytes, in every format.
func TestFormats(t *testing.T) {
	dir := folder(t, wire)
	for _, format := range render.Names() {
		code, out, errs := dossierOf("-format", format, dir)
		assert.Equal(t, 0, code, "%s: %s", format, errs)
		assert.NotEmpty(t, out, format)
		_, again, _ := dossierOf("-format", format, dir)
		assert.Equal(t, out, again, format)
	}
}

func TestOnly(t *testing.T) {
	for _, verdict := range []compare.Verdict{compare.Agreement, compare.Update, compare.Conflict} {
		all := findings(t, "-only", string(verdict))
		assert.NotEmpty(t, all, verdict)
		for _, f := range all {
			assert.Equal(t, verdict, f.Verdict)
		}
	}
}

func TestMinConfidence(t *testing.T) {
	for _, f := range findings(t, "-min-confidence", "0.7") {
		assert.GreaterOrEqual(t, f.Confidence, 0.7)
	}
	assert.LessOrEqual(t, len(findings(t, "-min-confidence", "1")), len(findings(t)))
}

// What -fail-on names makes the exit code 1; the report is written all the same.
func TestFailOn(t *testing.T) {
	dir := folder(t, wire)
	ministry, agency, paper := filepath.Join(dir, "ministry.txt"), filepath.Join(dir, "agency.txt"), filepath.Join(dir, "paper.txt")
	for _, tt := range []struct {
		failOn string
		files  []string
		want   int
	}{
		{"update", []string{ministry, agency}, 1},
		{"conflict", []string{ministry, agency}, 0},
		{"conflict", []string{agency, paper}, 0},
		{"update", []string{agency}, 0},
	} {
		code, out, errs := dossierOf(append([]string{"-fail-on", tt.failOn}, tt.files...)...)
		assert.Equal(t, tt.want, code, "-fail-on %s %v: %s", tt.failOn, tt.files, errs)
		assert.NotEmpty(t, out)
	}
	for _, failOn := range []string{"conflict", "update"} { // update means either
		code, _, _ := dossierOf("-fail-on", failOn)
		assert.Equal(t, 1, code, "the seeds have a conflict: -fail-on %s", failOn)
	}
}

// Bad input is exit code 2 and a message that says where; nothing is written.
func TestBadInput(t *testing.T) {
	dir := folder(t, map[string]string{
		"date.txt":   "Source: Harbour Post\nDate: 9 November\n\nNine ships are waiting.",
		"latin.txt":  "one\ntwo \xff\n",
		"bad.jsonl":  `{"text": "One."}` + "\n{\n",
		"empty.json": "[{}]",
	})
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, tt := range []struct {
		is   string
		args []string
		want string
	}{
		{"no day", []string{in("date.txt")}, `date.txt:2: date "9 November" is not a day like 2021-11-09`},
		{"no UTF-8", []string{in("latin.txt")}, "latin.txt:2: not UTF-8"},
		{"no JSON", []string{in("bad.jsonl")}, "bad.jsonl:2: unexpected end of JSON input"},
		{"no text", []string{in("empty.json")}, "empty.json:"},
		{"a folder with a bad file", []string{dir}, "bad.jsonl:2: "},
		{"no file", []string{in("none.txt")}, "none.txt"},
		{"no format", []string{"-format", "papyrus"}, "papyrus"},
		{"no verdict", []string{"-only", "gossip"}, "gossip"},
		{"no verdict to fail on", []string{"-fail-on", "gossip"}, "gossip"},
		{"no number", []string{"-min-confidence", "high"}, "high"},
		{"no share", []string{"-min-confidence", "2"}, "2"},
		{"no flag", []string{"-gossip"}, "gossip"},
		{"no words", []string{"-words", in("none")}, "none"},
		{"no place to write", []string{"-o", filepath.Join(dir, "none", "x.txt")}, "x.txt"},
	} {
		code, out, errs := dossierOf(tt.args...)
		assert.Equal(t, 2, code, tt.is)
		assert.Empty(t, out, tt.is)
		assert.Contains(t, errs, tt.want, tt.is)
	}
}

// A report goes to the file that -o names, and bad input leaves that file as it was.
func TestOutput(t *testing.T) {
	dir := folder(t, wire)
	file := filepath.Join(t.TempDir(), "report.txt")
	code, out, errs := dossierOf("-o", file, dir)
	require.Equal(t, 0, code, errs)
	assert.Empty(t, out)
	was, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Contains(t, string(was), "eight sittings")

	bad := folder(t, map[string]string{"a.jsonl": "{"})
	code, _, _ = dossierOf("-o", file, filepath.Join(bad, "a.jsonl"))
	assert.Equal(t, 2, code)
	is, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(was), string(is))
	left, err := os.ReadDir(filepath.Dir(file))
	require.NoError(t, err)
	assert.Len(t, left, 1, "nothing half-written is left behind")
}

// Documents before -since are passed over; one whose day is not known stays, and the reader is told.
func TestSince(t *testing.T) {
	files := map[string]string{"undated.txt": "The working group has held nine sittings."}
	for name, text := range wire {
		files[name] = text
	}
	dir := folder(t, files)
	code, out, errs := dossierOf("-format", "json", "-since", "2023", dir)
	require.Equal(t, 0, code, errs)
	assert.NotContains(t, out, "ministry.txt")
	assert.Contains(t, out, "agency.txt")
	assert.Contains(t, out, "undated.txt")
	assert.Contains(t, errs, "undated.txt")
}

func TestHelp(t *testing.T) {
	code, out, errs := dossierOf("-h")
	assert.Equal(t, 0, code)
	assert.Empty(t, errs)
	for _, name := range append(render.Names(), "-fail-on", "-min-confidence", "-only") {
		assert.Contains(t, out, name)
	}
}
