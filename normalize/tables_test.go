package normalize

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
	"github.com/gainsay/gainsay/normalize/word"
)

// loads opens the tables whose names begin with a word, each by the readers that it is for.
var loads = []struct {
	begins string
	with   func(*Normalizer, fs.FS) error
}{
	{"frames", func(n *Normalizer, t fs.FS) (err error) { n.Frames, err = frame.New(t); return }},
	{"verbs", func(n *Normalizer, t fs.FS) (err error) { n.Frames, err = frame.New(t); return }},
	{"reporting", func(n *Normalizer, t fs.FS) (err error) { n.claims, err = claims.New(t); return }},
	{"number", func(n *Normalizer, t fs.FS) (err error) { n.numbers, err = number.New(t); return }},
	{"number", func(n *Normalizer, t fs.FS) (err error) { n.units, err = unit.New(t); return }},
	{"unit", func(n *Normalizer, t fs.FS) (err error) { n.units, err = unit.New(t); return }},
	{"when", func(n *Normalizer, t fs.FS) (err error) { n.whens, err = when.New(t); return }},
	{"stance", func(n *Normalizer, t fs.FS) (err error) { n.stances, err = stance.New(t); return }},
	{"aspect", func(n *Normalizer, t fs.FS) (err error) { n.cues, err = newCues(t); return }},
	{"markers", func(n *Normalizer, t fs.FS) (err error) { n.Markers, err = readMarkers(t); return }},
	{"questions", func(n *Normalizer, t fs.FS) (err error) { n.Questions, err = readQuestions(t); return }},
	{"determiners", func(n *Normalizer, t fs.FS) (err error) { n.pointers, err = readPointers(t); return }},
	{"pronouns", func(n *Normalizer, t fs.FS) (err error) { n.pronouns, err = readPronouns(t); return }},
	{"groups", func(n *Normalizer, t fs.FS) (err error) { n.groups, err = readGroups(t); return }},
	{"edges", func(n *Normalizer, t fs.FS) (err error) { n.edges, err = readEdges(t); return }},
	{"carriers", func(n *Normalizer, t fs.FS) (err error) { n.carrier, err = readSet(t, "carriers.tsv", "word"); return }},
	{"name", func(n *Normalizer, t fs.FS) (err error) { n.names, err = name.New(t); return }},
	{"word", func(n *Normalizer, t fs.FS) (err error) { n.Words, err = word.New(t); return }},
}

// FuzzTables lays rows that a user wrote over the tables: they are read, or an error says where they cannot be. With what was read,
// a text of the rows' own words is read.
func FuzzTables(f *testing.F) {
	files, err := fs.Glob(os.DirFS("tables/en"), "*.tsv")
	require.NoError(f, err)
	for i, file := range files {
		text, err := fs.ReadFile(tables.English, file)
		require.NoError(f, err)
		lines := strings.SplitAfter(string(text), "\n")
		f.Add(uint8(i), lines[len(lines)-2])
	}
	english, err := New(tables.English)
	require.NoError(f, err)
	date, err := claims.ParseDate("2024-05-14")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, i uint8, rows string) {
		file := files[int(i)%len(files)]
		text, err := fs.ReadFile(tables.English, file)
		require.NoError(t, err)
		head, _, _ := strings.Cut(string(text), "\n")
		own := tables.Overlay(tables.English, fstest.MapFS{file: {Data: []byte(head + "\n" + rows)}})
		n := *english
		for _, l := range loads {
			if !strings.HasPrefix(file, l.begins) {
				continue
			}
			if err := l.with(&n, own); err != nil {
				var at *tables.SyntaxError
				assert.True(t, errors.As(err, &at), "an error without its place: %v", err)
				return
			}
		}
		n.Document(claims.Document{Date: date, Text: "On Monday the minister said 5 " + tabs.Replace(rows) + " 3 of 4 " + tabs.Replace(rows) + " on 2 May.\n\n" + rows})
	})
}

// TestBadRows lays rows over the tables that cannot be meant: the error names the line, and nothing is read that would fail later.
func TestBadRows(t *testing.T) {
	for _, tt := range []struct{ file, rows, want string }{
		{"when_holidays.tsv", "Eat Day\teat\n", ":2: no rule"},
		{"when_holidays.tsv", "Fast Day\thebrew 14 1\n", ":2: no hebrew"}, // the month would be looked for without end
		{"when_holidays.tsv", "Round Day\tcycle 2018 8 17\n", ":2: no cycle"},
		{"when_holidays.tsv", "Long Day\tdate 1 1\t99999999999\n", ":2: no number of days"},
		{"when_parts.tsv", "START\tYEAR\t0\t1\tMO\n", ":2: no unit"},
		{"when_parts.tsv", "START\tY\tNaN\t4\tMO\n", ":2: no number"},
		{"when.tsv", "smarch\tmonth\t13\n", ":2: no month"},
		{"when.tsv", "nowish\tref\tX\n", ":2: no ref"},
		{"when.tsv", "eonlet\tunit\t99999999999999999999Y\n", ":2: no unit"},
		{"when.tsv", "umpteen\tvague\tNaN 9\n", ":2: no number"},
		{"unit.tsv", "cubit\tlength\t0\n", ":2: want a factor"},
		{"number.tsv", "umpth\tparts\t1/0\n", ":2: want a number"},
		{"number_vague.tsv", "umpteen\tNaN\t9\n", ":2: want two numbers"},
		{"number_bounds.tsv", "give or take\tbehind\t~\n", ":2: want before, after or glued"},
		{"name-sorts.tsv", "hamlet\tplace\tlow\n", ":2: want a level"},
		{"frames-fields.tsv", "../secret\tSecrets\n", ":2: no table"},
	} {
		text, err := fs.ReadFile(tables.English, tt.file)
		require.NoError(t, err)
		head, _, _ := strings.Cut(string(text), "\n")
		_, err = New(tables.Overlay(tables.English, fstest.MapFS{tt.file: {Data: []byte(head + "\n" + tt.rows)}}))
		assert.ErrorContains(t, err, tt.file+tt.want, tt.rows)
	}
}

// TestOddRows lays rows over the tables that say nothing, or the same twice: they are read, and do no harm.
func TestOddRows(t *testing.T) {
	for _, tt := range []struct{ file, rows string }{
		{"unit.tsv", "cubit\tlength\t0.46\t\tcubit,, ,- \t,\n"},
		{"unit_money.tsv", "()\tdoubloon,\t,\t,\n"},
		{"name-firstnames.tsv", "!\tf\t!;;\n"},
		{"name-bodies.tsv", "a\tcompany\tAx\t\t\t\tb;c;d;e;f;g;h;i;j;k;l;m\nb\tcompany\tBx\t\t\t\ta;c;d;e;f;g;h;i;j;k;l;m\nc\tcompany\tCx\t\t\t\ta;b;d;e;f;g;h;i;j;k;l;m\n"}, // arms of one another
	} {
		text, err := fs.ReadFile(tables.English, tt.file)
		require.NoError(t, err)
		head, _, _ := strings.Cut(string(text), "\n")
		n, err := New(tables.Overlay(tables.English, fstest.MapFS{tt.file: {Data: []byte(head + "\n" + tt.rows)}}))
		require.NoError(t, err, tt.rows)
		assert.NotEmpty(t, n.Document(claims.Document{Text: "The doubloon rose by 5 cubits on Monday."}))
	}
}

// tabs makes running text of rows.
var tabs = strings.NewReplacer("\t", " ", "\n", " ", ",", " ", ";", " ")
