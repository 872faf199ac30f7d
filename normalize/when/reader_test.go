package when

import (
	"errors"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var englishReader = sync.OnceValues(func() (*Reader, error) { return New(tables.English) })

func reader(t testing.TB) *Reader {
	t.Helper()
	r, err := englishReader()
	require.NoError(t, err)
	return r
}

// read reads one text as news of 9 November 2023, a Thursday.
func read(t testing.TB, text string) []Time {
	t.Helper()
	var all []Time
	for _, times := range reader(t).ReadText(syntax.English().Split(text), Context{Published: "2023-11-09"}) {
		all = append(all, times...)
	}
	return all
}

// What is found lies in the text, in order, and nothing overlaps.
func checkSpans(t testing.TB, text string, s *syntax.Sentence, times []Time) {
	t.Helper()
	last := s.Start
	for _, x := range times {
		if x.Start < last || x.End <= x.Start || x.End > len(text) || x.From < 0 || x.To <= x.From || x.To > len(s.Tokens) {
			t.Fatalf("%q: span %v, tokens %d to %d of %d, after %d", text, x.Span, x.From, x.To, len(s.Tokens), last)
		}
		last = x.End
		if x.Lo > x.Hi {
			t.Fatalf("%q: %d to %d", text[x.Start:x.End], x.Lo, x.Hi)
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[x.Start:x.End]) {
			t.Fatalf("%q cuts a rune", text[x.Start:x.End])
		}
		_ = x.String()
	}
}

func FuzzRead(f *testing.F) {
	for _, tt := range meanings {
		f.Add(tt.text[0], "2023-11-09")
		f.Add(strings.Join(tt.text, " "), "")
	}
	for _, tt := range not {
		f.Add(tt.text, "2023-11")
	}
	f.Add("in 99999999999 years 31/12/9999 9999-12-31 BC 1 AD 0000-00-00 first last th of the\x00\xff", "0001-01-01")
	f.Add("the last 999999999 centuries before the year 1000 BC, 400 quarters ago", "9999-12-31T23:59:59")
	r, err := New(tables.English)
	require.NoError(f, err)
	p := syntax.English()
	f.Fuzz(func(t *testing.T, text, date string) {
		x := p.Split(text)
		for _, ahead := range []bool{false, true} {
			ctx := Context{Published: date, Ahead: ahead}
			for i, times := range r.ReadText(x, ctx) {
				checkSpans(t, text, &x.Sentences[i], times)
				times = times[:min(len(times), 6)]
				for _, a := range times {
					for _, b := range times {
						if a.Relate(b) != b.Relate(a).Converse() {
							t.Fatalf("%s / %s", a, b)
						}
					}
				}
			}
		}
	})
}

// A story of the past is told from what it mentioned last; the same words as news are told from the day of publication.
func TestNarrative(t *testing.T) {
	history := `The war began in 1936. In July 1936 the army rose. On 20 July its leader was killed.
In 1937 the north fell. Bilbao was lost in June. In August came the turn of Santander, and on 21 October that of Gijón, two months later.
In 1938 the army reached the sea. Two days later the land was cut in two. In November it was over.
By 1939 there was nothing left. In January 1939 Barcelona fell. On 5 February came Girona. The next day the border was closed.
In 1940, 1941 and 1942 many were tried. The last camp was closed in 1947. A book that appeared in 2005 tells it all. In May the king had left.`
	var got []string
	for _, times := range reader(t).ReadText(syntax.English().Split(history), Context{Published: "2009-12-19"}) {
		for _, x := range times {
			got = append(got, x.TIMEX)
		}
	}
	assert.Equal(t, "1936 1936-07 1936-07-20 1937 1937-06 1937-08 1937-10-21 1937-12 1938 1938 1938-11 1939 1939-01 1939-02-05 1939-02-06 1940 1941 1942 1947 2005 1942-05",
		strings.ReplaceAll(strings.Join(got, " "), "1938 XXXX-XX-XX", "1938 1938"))

	news := "The group met on Friday. Its last meeting had been in March. In May it will meet again."
	assert.Equal(t, "2023-11-03 2023-03 2024-05", values(read(t, news)))
}

// An Anchor makes a narrative of single sentences.
func TestAnchor(t *testing.T) {
	sentence := func(text string) *syntax.Sentence { return &syntax.English().Split(text).Sentences[0] }
	anchor := reader(t).Read(sentence("in June 1955"), Context{})[0].Interval
	ctx := Context{Published: "2023-11-09", Anchor: anchor}
	assert.Equal(t, "1955-07-20", reader(t).Read(sentence("On 20 July they met."), ctx)[0].TIMEX)
	assert.Equal(t, "1955", reader(t).Read(sentence("It fell that year."), ctx)[0].TIMEX)
	ctx.News = true
	assert.Equal(t, "2023-07-20", reader(t).Read(sentence("On 20 July they met."), ctx)[0].TIMEX)
	assert.Equal(t, "1955", reader(t).Read(sentence("It fell that year."), ctx)[0].TIMEX)
}

// Without a day of publication nothing is invented.
func TestUndated(t *testing.T) {
	for text, want := range map[string]string{
		"on 26 January": "XXXX-01-26", "on Friday": "XXXX-WXX-5", "in January": "XXXX-01", "at 4:17 am": "XXXX-XX-XXT04:17",
		"in the summer": "XXXX-SU", "on 26 January 2020": "2020-01-26", "yesterday": "XXXX-XX-XX", "last year": "XXXX", "two days ago": "XXXX-XX-XX",
	} {
		times := reader(t).Read(&syntax.English().Split(text).Sentences[0], Context{})
		if assert.Len(t, times, 1, text) {
			assert.Equal(t, want, times[0].TIMEX, text)
		}
	}
	for _, date := range []string{"2023-11", "2023"} { // known in part
		times := reader(t).Read(&syntax.English().Split("on Friday").Sentences[0], Context{Published: date})
		assert.Equal(t, "XXXX-WXX-5", times[0].TIMEX, date)
	}
}

// However a tokenizer cuts it, the reading is the same.
func TestTokenizations(t *testing.T) {
	for _, tt := range []struct {
		want  string
		words []string
	}{
		{"2020 2022", []string{"2020-2022", "2020|-|2022", "2020|-2022"}},
		{"2021-11-09", []string{"2021-11-09", "2021|-|11|-|09"}},
		{"XXXX-XX-XXT04:17", []string{"4:17 am", "4:17am", "4|:|17 am", "4:17 a.m.", "4:17 a.m|."}},
		{"199", []string{"'90s", "'|90s", "'|90|s", "1990s", "1990|s"}},
		{"P44D", []string{"44-day", "44|-|day", "44-|day"}},
		{"2023-11-03", []string{"3 November", "3rd November", "3|rd November"}},
	} {
		for _, cut := range tt.words {
			assert.Equal(t, tt.want, values(reader(t).Read(tokens(cut), Context{Published: "2023-11-09"})), cut)
		}
	}
}

// tokens makes a sentence of words that a space or, without one, a bar parts.
func tokens(cut string) *syntax.Sentence {
	var s syntax.Sentence
	at := 0
	for _, word := range strings.Split(cut, " ") {
		for i, tok := range strings.Split(word, "|") {
			s.Tokens = append(s.Tokens, syntax.Token{Span: syntax.Span{Start: at, End: at + len(tok)}, Text: tok, Space: i == 0 && at > 0, Head: -1})
			at += len(tok)
		}
		at++
	}
	s.End = at - 1
	return &s
}

func TestTables(t *testing.T) {
	own := tables.Overlay(tables.English, fstest.MapFS{
		"when_holidays.tsv": {Data: []byte("# names\trule\tdays?\nsnowdrop day\tdate 3 3\n")},
		"when.tsv":          {Data: []byte("# words\tclass\tvalue?\tflag?\nmoonspan\tunit\t28D\n")},
	})
	r, err := New(own)
	require.NoError(t, err)
	times := r.Read(&syntax.English().Split("on Snowdrop Day 2020, for a moonspan").Sentences[0], Context{})
	assert.Equal(t, "2020-03-03 P28D", values(times))

	for _, tt := range []struct{ file, row, want string }{
		{"when.tsv", "x\tnoclass", "when.tsv:2: no class"},
		{"when.tsv", "x\tunit\tXX", "when.tsv:2: no unit"},
		{"when.tsv", "x\tmonth\t1\tloud", "when.tsv:2: no flag"},
		{"when.tsv", "x\tdaypart\tMO 5", "when.tsv:2: no number"},
		{"when_holidays.tsv", "x\tnorule 1", "when_holidays.tsv:2: no rule"},
		{"when_holidays.tsv", "x\tdate a", "when_holidays.tsv:2: no number"},
		{"when_parts.tsv", "START\tQQ\t0\t1\tMO", "when_parts.tsv:2: no unit"},
		{"when_parts.tsv", "NONE\tY\t0\t1\tMO", "when_parts.tsv:2: no part"},
		{"when_zones.tsv", "xyz\t9999", "when_zones.tsv:2: no minutes"},
	} {
		head := map[string]string{"when.tsv": "# words\tclass\tvalue?\tflag?", "when_holidays.tsv": "# names\trule\tdays?", "when_parts.tsv": "# part\tof\tfrom\tto\tunit", "when_zones.tsv": "# words\tminutes"}[tt.file]
		_, err := New(tables.Overlay(tables.English, fstest.MapFS{tt.file: {Data: []byte(head + "\n" + tt.row + "\n")}}))
		var place *tables.SyntaxError
		if assert.ErrorAs(t, err, &place, tt.row) {
			assert.Contains(t, err.Error(), tt.want)
		}
	}
	_, err = New(fstest.MapFS{})
	assert.True(t, errors.Is(err, fs.ErrNotExist))
}

// Concurrent readers share nothing that they change.
func TestConcurrent(t *testing.T) {
	want := values(read(t, story))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				assert.Equal(t, want, values(read(t, story)))
			}
		})
	}
	wg.Wait()
}

// Where the sentence has a tree, a verb in the present tense tells of the day to come; what somebody says on a day does not.
func TestTimetabled(t *testing.T) {
	for text, day := range map[string]string{
		"The museum reopens on Monday.":                           "2023-11-13",
		"The museum reopened on Monday.":                          "2023-11-06",
		"Police say that the man died on Monday.":                 "2023-11-06",
		"Officials say on Tuesday's evidence that the dam broke.": "2023-11-07",
	} {
		times := reader(t).Read(&syntax.English().Parse(text).Sentences[0], Context{Published: "2023-11-09"})
		require.Len(t, times, 1, text)
		assert.Equal(t, day, times[0].TIMEX, text)
	}
}
