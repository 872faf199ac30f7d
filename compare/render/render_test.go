package render

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"html"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare"
)

var update = flag.Bool("update", false, "write the golden files")

// written is the report in a format.
func written(t testing.TB, format string, r *compare.Report, o Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Write(&b, format, r, o))
	return b.String()
}

func TestGolden(t *testing.T) {
	for _, f := range Formats {
		t.Run(f.Name, func(t *testing.T) {
			got := written(t, f.Name, flood(), Options{Width: 80})
			if f.Name == "html" {
				got = strings.Replace(got, pageStyle, "…", 1)
			}
			path := filepath.Join("testdata", "flood"+f.Ext)
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

func TestColour(t *testing.T) {
	plain, colored := written(t, "text", flood(), Options{}), written(t, "text", flood(), Options{Color: true})
	assert.NotContains(t, plain, "\x1b")
	assert.Contains(t, colored, "\x1b[1;31mCONFLICT\x1b[0m")
	for _, line := range strings.Split(written(t, "text", flood(), Options{Width: 48, Color: true}), "\n") {
		assert.LessOrEqual(t, columns(line), 48, line)
	}
}

func TestUnknownFormat(t *testing.T) {
	var b bytes.Buffer
	err := Write(&b, "pdf", flood(), Options{})
	assert.EqualError(t, err, `format "pdf" is none of text, markdown, html, json, jsonl, csv, sarif, junit, claimreview`)
	assert.Zero(t, b.Len())
}

// failing is a writer that is full.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriterFails(t *testing.T) {
	for _, f := range Formats {
		assert.EqualError(t, Write(failing{}, f.Name, flood(), Options{}), "disk full", f.Name)
	}
}

// TestEveryFormatTakesAnyReport also shows that a report is not changed, and that the bytes are the same again.
func TestEveryFormatTakesAnyReport(t *testing.T) {
	for _, f := range Formats {
		for _, text := range append(nasty, "x") {
			r := hostile(text)
			first := written(t, f.Name, r, Options{Title: text, FailOn: []compare.Verdict{compare.Update}})
			assert.Equal(t, first, written(t, f.Name, r, Options{Title: text, FailOn: []compare.Verdict{compare.Update}}))
			assert.Equal(t, hostile(text), r)
			assert.True(t, utf8.ValidString(first), "%s of %.20q", f.Name, text)
		}
		assert.NotPanics(t, func() { written(t, f.Name, &compare.Report{}, Options{}) }, f.Name)
		assert.NotPanics(t, func() { written(t, f.Name, &compare.Report{Findings: make([]compare.Finding, 2)}, Options{}) }, f.Name)
	}
}

func TestJSONRoundTrip(t *testing.T) {
	var back compare.Report
	require.NoError(t, json.Unmarshal([]byte(written(t, "json", flood(), Options{})), &back))
	assert.Equal(t, *flood(), back)
	for _, text := range nasty {
		var back compare.Report
		require.NoError(t, json.Unmarshal([]byte(written(t, "json", hostile(text), Options{})), &back))
		assert.Equal(t, valid(text), back.Findings[0].A.Quote)
	}
}

func TestJSONLinesParseBack(t *testing.T) {
	for _, text := range nasty {
		dec := json.NewDecoder(strings.NewReader(written(t, "jsonl", hostile(text), Options{})))
		dec.DisallowUnknownFields()
		n := 0
		for ; ; n++ {
			var l line
			if err := dec.Decode(&l); err == io.EOF {
				break
			} else {
				require.NoError(t, err)
			}
			assert.Equal(t, lineSide{valid("b" + text), 8, 8 + len(text), valid(text)}, l.B)
		}
		assert.Equal(t, len(gravity)+1, n)
	}
}

func TestCSVParsesBack(t *testing.T) {
	for _, text := range nasty {
		rows, err := csv.NewReader(strings.NewReader(written(t, "csv", hostile(text), Options{}))).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, 2+len(gravity))
		quote := rows[1][9]
		assert.False(t, quote != "" && strings.ContainsAny(quote[:1], "=+-@\t"), quote)
		assert.Equal(t, strings.ReplaceAll(strings.ToValidUTF8(text, "\ufffd"), "\r", " "), strings.TrimPrefix(quote, "'"))
	}
}

func TestJUnitParsesBack(t *testing.T) {
	for _, text := range nasty {
		var back junitSuites
		require.NoError(t, xml.Unmarshal([]byte(written(t, "junit", hostile(text), Options{})), &back), text)
		assert.Equal(t, 1, back.Failures)
		for _, s := range back.Suites {
			for _, c := range s.Cases {
				if c.Failure != nil {
					assert.Contains(t, c.Failure.Text, ": "+strings.ReplaceAll(tame(text), "\uffff", "\ufffd"))
				}
			}
		}
	}
}

// TestMarkdownIsInert shows that no character of an article is left with a meaning, and that nothing is lost.
func TestMarkdownIsInert(t *testing.T) {
	for _, text := range nasty {
		out := inert(text)
		assert.Equal(t, tame(text), html.UnescapeString(out))
		bare := strings.NewReplacer("&#", "", ";", "").Replace(out)
		assert.False(t, strings.ContainsAny(bare, "\\`*_{}[]<>#|@&~$\n\r\x1b") || strings.Contains(bare, "://"), bare)
		assert.Contains(t, written(t, "markdown", hostile(text), Options{}), out)
	}
}

func TestTextIsTame(t *testing.T) {
	for _, text := range nasty {
		out := written(t, "text", hostile(text), Options{})
		assert.False(t, strings.ContainsFunc(strings.ReplaceAll(out, "\n", ""), obeyed), out)
	}
}

func TestFingerprintIsOfWhatWasSaid(t *testing.T) {
	f := flood().Findings[0]
	moved, reworded, swapped := f, f, f
	moved.A.Start += 100
	moved.A.End += 100
	moved.A.Quote = "five  people\nhave died"
	reworded.A.Quote = "Six people have died"
	swapped.A, swapped.B = f.B, f.A
	assert.Equal(t, fingerprint(f), fingerprint(moved))
	assert.Equal(t, fingerprint(f), fingerprint(swapped))
	assert.NotEqual(t, fingerprint(f), fingerprint(reworded))
}

func TestSarifPoints(t *testing.T) {
	var log sarifLog
	places := []Place{{"1-valley.txt", "wire room/1-valley.txt", 5}, {"2-wire.txt", "wire room/2-wire.txt", 5}}
	require.NoError(t, json.Unmarshal([]byte(written(t, "sarif", flood(), Options{Places: places})), &log))
	run := log.Runs[0]
	require.Len(t, run.Results, 4)
	for _, r := range run.Results {
		assert.Equal(t, run.Tool.Driver.Rules[r.RuleIndex].ID, r.RuleID)
		assert.Contains(t, []string{"pass", "fail", "informational"}, r.Kind)
		assert.True(t, r.Kind == "fail" || r.Level == "none", "a level needs the kind fail")
	}
	at := run.Results[0].Locations[0].Physical
	assert.Equal(t, "wire%20room/2-wire.txt", at.Artifact.URI)
	assert.Equal(t, sarifRegion{5, 1, 5, 38, sarifMessage{"Twelve people have died in the flood."}}, at.Region)
	assert.Equal(t, 7, run.Results[0].Related[0].Physical.Region.StartLine, "the earlier statement stands on the third line of its text")
	assert.Equal(t, "error", run.Results[2].Level)
	assert.Equal(t, "note", run.Results[0].Level)
}

// valid is what JSON makes of a text.
func valid(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteRune(r)
	}
	return b.String()
}

func FuzzWrite(f *testing.F) {
	for _, text := range nasty[:18] {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, format := range Formats {
			assert.True(t, utf8.ValidString(written(t, format.Name, hostile(text), Options{Title: text})), format.Name)
		}
		for _, e := range elements(t, written(t, "html", hostile(text), Options{})) {
			assert.NotContains(t, []string{"script", "img", "iframe", "object"}, e.name)
		}
	})
}

// TestLongWords writes words of 100 KB, and texts of so many words.
func TestLongWords(t *testing.T) {
	for _, text := range []string{strings.Repeat("w", 100_000), strings.Repeat("many words ", 10_000)} {
		for _, format := range Formats {
			assert.Contains(t, written(t, format.Name, hostile(text), Options{}), strings.TrimSpace(text[:40]), format.Name)
		}
	}
}
