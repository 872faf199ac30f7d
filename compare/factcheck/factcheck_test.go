package factcheck_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare/factcheck"
)

const story = `The count of sittings grew.

-- ministry.txt --
Source: Foreign Ministry
Date: 2021-11-09

The working group has held 8 sittings since 2021.
-- agency.txt --
Source: News Agency
Date: 2023-11-09

So far 12 meetings have been held.
-- want --
update growth: ministry.txt "8 sittings" / agency.txt "12 meetings"
`

// pair is a line of a pairs file.
func pair(id, a, b, rest string) string {
	return `{"id":"` + id + `","a":{"source":"A","date":"2021-11-09","text":"` + a + `"},"b":{"source":"B","date":"2023-11-09","text":"` + b + `"},` + rest + "}\n"
}

// folder makes a suite of files.
func folder(files ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for i := 0; i < len(files); i += 2 {
		m[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return m
}

func TestRunPasses(t *testing.T) {
	factcheck.Suite{Comparer: counter{}}.Run(t, folder(
		"pairs/counts.jsonl", pair("c-1", "8 held", "12 held", `"verdict":"update","kind":"growth","why":"it rose"`)+
			pair("c-2", "12 held", "12 met", `"verdict":"agreement","why":"any kind will do"`)+
			pair("c-3", "a dozen held", "12 met", `"verdict":"agreement","why":"a dozen is 12","todo":"the stub reads digits alone"`)+
			pair("c-4", "eight held", "8 met", `"verdict":"agreement","why":"eight is 8"`),
		"baseline.jsonl", `{"id":"c-4","class":"missed agreement","said":"unrelated topic"}`,
		"stories/count.txtar", story,
	))
}

// check runs a folder and gives the only case that does not pass.
func check(t *testing.T, files ...string) factcheck.Case {
	t.Helper()
	result, err := factcheck.Suite{Comparer: counter{}}.Check(t.Context(), folder(files...))
	require.NoError(t, err)
	var failed []factcheck.Case
	for _, c := range result.Cases {
		if !c.Pass {
			failed = append(failed, c)
		}
	}
	require.Len(t, failed, 1)
	return failed[0]
}

func TestFailureTellsAll(t *testing.T) {
	c := check(t, "pairs/counts.jsonl", pair("c-1", "12 held", "8 held", `"verdict":"update","kind":"revision","why":"it was corrected"`))
	assert.Equal(t, strings.TrimSpace(`
pairs/counts.jsonl:1: c-1
    got      conflict quantity (0.50)
    want     update revision
    why      it was corrected
    said     12 or 8
    question the first number
    a        2021-11-09 A: 12 held  => 12
    b        2023-11-09 B: 8 held  => 8`), c.String())
	assert.Equal(t, "update taken for conflict", c.Class())
}

func TestStoryFails(t *testing.T) {
	for name, tt := range map[string]struct{ old, new, class, id string }{
		"a finding that is not listed": {"since 2021.\n", "since 2021.\nIt has 3 chairs.\n", "invented update",
			`count: stray update growth: ministry.txt "It has 3 chairs." / agency.txt "So far 12 meetings have been held."`},
		"a listed one that is not found": {"-- want --\n", "-- want --\nconflict: ministry.txt \"since\" / agency.txt \"So far\"\n",
			"conflict taken for update", `count: conflict: ministry.txt "since" / agency.txt "So far"`},
		"nothing said there": {"So far 12 meetings", "By the way.\nSo far 12 meetings", "missed agreement", ""},
		"another kind":       {"update growth", "update change", "kind", ""},
		"what must not be":   {"update growth", "not update growth", "invented update", ""},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(story, tt.old, tt.new, 1)
			if tt.class == "missed agreement" {
				text += "agreement: ministry.txt \"working group\" / agency.txt \"By the way\"\n"
			}
			c := check(t, "stories/count.txtar", text)
			assert.Equal(t, tt.class, c.Class())
			if tt.id != "" {
				assert.Equal(t, tt.id, c.ID)
			}
		})
	}
}

func TestFurtherAgreementsAreWelcome(t *testing.T) {
	text := strings.Replace(story, "since 2021.\n", "since 2021.\nThere were 12 chairs.\n", 1)
	check(t, "stories/count.txtar", text)
	factcheck.Suite{Comparer: counter{}}.Run(t, folder("stories/count.txtar", text+"agreement *\n"))
}

func TestUnreadable(t *testing.T) {
	ok := `"verdict":"update","kind":"growth","why":"it rose"`
	for want, files := range map[string][]string{
		"no cases":                        {"readme.txt", "x"},
		"pairs/a.jsonl:2: c-1: why is":    {"pairs/a.jsonl", "\n" + pair("c-1", "1", "2", `"verdict":"update"`)},
		"id c-1 stands already at":        {"pairs/a.jsonl", pair("c-1", "1", "2", ok), "pairs/b.jsonl", pair("c-1", "1", "2", ok)},
		`unknown field "toodo"`:           {"pairs/a.jsonl", pair("c-1", "1", "2", ok+`,"toodo":"x"`)},
		`kind "same" does not go with`:    {"pairs/a.jsonl", pair("c-1", "1", "2", `"verdict":"update","kind":"same","why":"x"`)},
		`verdict "maybe" is none of`:      {"pairs/a.jsonl", pair("c-1", "1", "2", `"verdict":"maybe","why":"x"`)},
		"more than one value":             {"pairs/a.jsonl", strings.TrimSpace(pair("c-1", "1", "2", ok)) + "{}"},
		"a and b need a text":             {"pairs/a.jsonl", pair("c-1", " ", "2", ok)},
		"say in the first lines":          {"stories/s.txtar", strings.Replace(story, "The count of sittings grew.", "", 1)},
		"stories/s.txtar:14: ministry":    {"stories/s.txtar", strings.Replace(story, `"8 sittings"`, `"9 sittings"`, 1)},
		"no article is named paper.txt":   {"stories/s.txtar", strings.Replace(story, `: ministry.txt`, `: paper.txt`, 1)},
		"stories/s.txtar:14: want two":    {"stories/s.txtar", strings.Replace(story, ` / agency`, ` and agency`, 1)},
		"stories/s.txtar:5: ministry":     {"stories/s.txtar", strings.Replace(story, `2021-11-09`, `99 Brumaire`, 1)},
		"two articles are named ministry": {"stories/s.txtar", strings.Replace(story, "-- agency.txt --", "-- ministry.txt --", 1)},
		"needs two articles and -- want":  {"stories/s.txtar", strings.Replace(story, "-- want --", "-- wants --", 1)},
	} {
		_, err := factcheck.Suite{Comparer: counter{}}.Check(t.Context(), folder(files...))
		assert.ErrorContains(t, err, want)
	}
}

func TestScore(t *testing.T) {
	result, err := factcheck.Suite{Comparer: counter{}}.Check(t.Context(), folder("pairs/a.jsonl",
		pair("c-1", "8 held", "12 held", `"domain":"sport","verdict":"update","kind":"growth","why":"x"`)+
			pair("c-2", "8 held", "12 held", `"domain":"sport","verdict":"update","kind":"change","why":"x"`)+
			pair("c-3", "8 held", "9 held", `"domain":"court","verdict":"agreement","kind":"same","why":"x"`)+
			pair("c-4", "8 held", "none", `"domain":"court","verdict":"unrelated","kind":"topic","why":"x"`)))
	require.NoError(t, err)
	s := result.Score()
	assert.Equal(t, []factcheck.Share{{Name: "sport", Cases: 2, Right: 2}, {Name: "court", Cases: 2, Right: 1}}, s.Domains)
	assert.Equal(t, []factcheck.Share{{Name: "kind", Cases: 1}, {Name: "agreement taken for update", Cases: 1}}, s.Classes)
	assert.InDelta(t, 0.75, s.Accuracy, 1e-9)
	assert.Equal(t, 2, s.Kinds)
	assert.InDelta(t, 2./3, s.Verdicts[1].Precision, 1e-9)
	assert.InDelta(t, 1, s.Verdicts[1].Recall, 1e-9)
	assert.InDelta(t, 0.25, s.ECE, 1e-9)
	assert.Contains(t, s.String(), "4 pairs: 3 right (0.750), 2 with the kind")
}

// TestMutate shows a suite whose engine reads numbers alone: it notices changed numbers and no other change.
func TestMutate(t *testing.T) {
	survey, err := factcheck.Suite{Comparer: counter{}}.Mutate(t.Context(), folder(
		"pairs/a.jsonl", pair("c-1", "12 met in Rome, Ada Stern said", "12 met in Rome", `"verdict":"agreement","kind":"same","why":"x"`)+
			pair("c-2", "8 met", "9 met in Rome", `"verdict":"conflict","why":"x"`)+
			pair("c-3", "8 met", "8 talked", `"verdict":"agreement","kind":"refines","why":"the stub says same"`),
		"stories/s.txtar", "x\n-- a --\nSome 40 were there.\n-- b --\nIn Rome 40 came.\n-- want --\nagreement: a \"40 were\" / b \"40 came\"\n"))
	require.NoError(t, err)
	assert.Equal(t, []factcheck.Share{{Name: "number", Cases: 4, Right: 4}, {Name: "negation"}, {Name: "date"}, {Name: "name"},
		{Name: "place", Cases: 2}, {Name: "unit"}, {Name: "holder", Cases: 1, Right: 1}}, survey.Operators)
	assert.InDelta(t, 5./7, survey.Noticed(), 1e-9)
	assert.Contains(t, survey.String(), `- c-1: place of a, "Rome" became "Ulvanger", still agreement: 12 met in Ulvanger, Ada Stern said`)
	assert.Contains(t, survey.String(), "no case tries this")
}
