package frame

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
)

const header = "# id\tfield\tbehaviour\tverbs?\tnouns?\tadjectives?\tphrases?\troles\trelations?\texample\n"

// TestOverlay adds a frame and replaces another by a user's own rows.
func TestOverlay(t *testing.T) {
	own := fstest.MapFS{"frames.tsv": {Data: []byte(header +
		"knit-in\tgeneral\truns\tyarnbomb\tyarnbombing\t\t\tdoes\topposite:bare\tFans yarnbombed the statue.\n" +
		"bare\tgeneral\tstate\tbare\t\t\t\tdoes\topposite:knit-in\tThey bared the statue.\n" +
		"+buy\tgeneral\tfixed\tsnaffle\t\t\t\tdoes\t\tShe snaffled a hat.\n" +
		"kill\tgeneral\tfixed\tslay\t\t\t\tdoes\t\tHe slew a dragon.\n")}}
	l, err := New(tables.Overlay(tables.English, own))
	require.NoError(t, err)
	knit, ok := l.Frame("knit-in")
	require.True(t, ok)
	assert.Equal(t, []*Frame{knit}, l.Of("yarnbomb"))
	buy, _ := l.Frame("buy")
	assert.Equal(t, []*Frame{buy}, l.Of("snaffle"))
	assert.Contains(t, l.Of("purchase"), buy)
	kill, _ := l.Frame("kill")
	assert.Equal(t, Fixed, kill.Behaviour)
	assert.NotContains(t, l.Of("kill"), kill)
}

func TestBadRows(t *testing.T) {
	for _, tt := range []struct{ row, want string }{
		{"x\tgeneral\truns\tgo[\t\t\t\tdoes\t\tE.", "no closing bracket"},
		{"x\tgeneral\truns\tgo[obj:#nothing]\t\t\t\tdoes\t\tE.", "no class"},
		{"x\tgeneral\truns\tgo@9\t\t\t\tdoes\t\tE.", "want a rank"},
		{"x\tgeneral\truns\tgo[slot:x]\t\t\t\tdoes\t\tE.", "no slot"},
		{"x\tgeneral\tflies\tgo\t\t\t\tdoes\t\tE.", "no behaviour"},
		{"x\tgeneral\truns\tgo\t\t\t\tnothing\t\tE.", "no pattern"},
		{"x\tgeneral\truns\tgo\t\t\t\tdoes\topposite:nothing\tE.", "no frame"},
		{"x\tgeneral\truns\tgo\t\t\t\tdoes\tinverse:sell a>b\tE.", "no role"},
		{"x\tgeneral\truns\tgo\t\t\t\tdoes\tstage:law\tE.", "stage"},
		{"x\tgeneral\truns\tgo\t\t\t\tdoes\tlike:law\tE.", "no relation"},
		{"x\tgeneral\truns\t\tgoer>nobody\t\t\tdoes\t\tE.", "no role"},
		{"+nothing\tgeneral\truns\tgo\t\t\t\tdoes\t\tE.", "no frame"},
	} {
		own := fstest.MapFS{"frames.tsv": {Data: []byte(header + tt.row + "\n")}}
		_, err := New(tables.Overlay(tables.English, own))
		var place *tables.SyntaxError
		require.ErrorAs(t, err, &place, tt.row)
		assert.Equal(t, 2, place.Line)
		assert.Contains(t, place.Msg, tt.want)
	}
}

// TestMissing wants the name of the table that is not there.
func TestMissing(t *testing.T) {
	_, err := New(fstest.MapFS{})
	assert.ErrorContains(t, err, "frames-classes.tsv")
}

// TestOf looks up candidates without memory.
func TestOf(t *testing.T) {
	l := lexicon(t)
	assert.NotEmpty(t, l.Of("sign"))
	assert.Empty(t, l.Of("nosuchword"))
	assert.Zero(t, testing.AllocsPerRun(100, func() { l.Of("meeting") }))
}

// FuzzAt wants no panic and sound answers on any text, with a tree and without.
func FuzzAt(f *testing.F) {
	f.Add("The treaty was signed by Serbia and Kosovo, who met in Brussels on Monday.")
	f.Add("Five killed, 12 hurt in blast")
	f.Add("to \x00 put \xff to death * [obj")
	l := lexicon(f)
	syntax.English().Load() // a worker that takes too long over its first input is taken for hung
	f.Fuzz(func(t *testing.T, text string) {
		for _, parsed := range []*syntax.Text{syntax.English().Parse(text), syntax.English().Split(text)} {
			for k := range parsed.Sentences {
				sound(t, l, &parsed.Sentences[k])
			}
		}
	})
}

// sound looks at all triggers and fillers of a sentence.
func sound(t *testing.T, l *Lexicon, s *syntax.Sentence) {
	for i := -1; i <= len(s.Tokens); i++ {
		for _, tr := range l.At(s, i) {
			if tr.Frame == nil || tr.From > i || tr.To <= i && !tr.Light || tr.From < 0 || tr.To > len(s.Tokens) {
				t.Fatalf("trigger %+v at %d of %d", tr, i, len(s.Tokens))
			}
			for _, f := range l.Fillers(s, tr) {
				if f.Role == "" || f.Token < 0 || f.Token >= len(s.Tokens) {
					t.Fatalf("filler %+v", f)
				}
			}
		}
	}
}

// TestBrokenTrees wants no panic where heads point anywhere.
func TestBrokenTrees(t *testing.T) {
	l := lexicon(t)
	words := strings.Fields("he was found guilty of killing a man held hostage and put to death")
	for seed := range 200 {
		s := &syntax.Sentence{}
		for i, w := range words {
			s.Tokens = append(s.Tokens, syntax.Token{
				Text: w, Lemma: w, Tag: syntax.Tag((i*7 + seed) % 18), Head: (i*13+seed*5)%(len(words)+4) - 2, Rel: syntax.Rel((i*11 + seed*3) % 52),
			})
		}
		sound(t, l, s)
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(tables.English); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAt(b *testing.B) {
	l := lexicon(b)
	s := &syntax.English().Parse("The foreign ministers of the two countries signed the treaty in Brussels on Monday after talks that lasted three days.").Sentences[0]
	b.ReportAllocs()
	for b.Loop() {
		for i := range s.Tokens {
			for _, t := range l.At(s, i) {
				l.Fillers(s, t)
			}
		}
	}
}
