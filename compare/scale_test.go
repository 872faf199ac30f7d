package compare

import (
	"context"
	"fmt"
	"math/rand"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/testdata"
)

// A world makes articles over many affairs, like those of a newsroom: few affairs that everybody writes on and many that one
// paper does, names that are everywhere, figures that are repeated, and agency texts that are copied.
type world struct {
	random  *rand.Rand
	affair  *rand.Zipf
	country *rand.Zipf
	last    []claims.Document
}

func newWorld(articles int) *world {
	r := rand.New(rand.NewSource(8))
	return &world{random: r, affair: rand.NewZipf(r, 1.2, 4, uint64(articles/3+2)), country: rand.NewZipf(r, 1.1, 1, uint64(len(countries)-1))}
}

var (
	countries = strings.Fields("France Turkey Poland Kenya Brazil Japan Egypt Norway Chile Greece")
	syllables = strings.Fields("bel tor mar dun kes vil lar os gren hal sten mor ri va lin dor ash fen wick ham")
	papers    = strings.Fields("Courier Herald Gazette Monitor Observer Tribune Post Mirror Times Wire")
	events    = []string{
		"The flood in TOWN killed FIGURE people.", "FIGURE people died in the flood in TOWN.",
		"The TOWN bridge will be closed until DAY June.", "The bridge at TOWN was reopened on DAY June.",
		"The mayor of TOWN, PERSON, resigned on Monday.", "PERSON will remain mayor of TOWN, a spokesman said.",
		"The factory in TOWN employs HUNDREDS workers.", "About HUNDREDS workers are employed at the TOWN plant.",
		"The company PERSON paid FIGURE million euros for the port of TOWN.", "Police in TOWN arrested FIGURE protesters on DAY June.",
		"The court in TOWN found PERSON guilty of fraud.", "The court in TOWN acquitted PERSON of fraud.",
	}
	filler = []string{
		"The government of TOWN said that it was watching the situation closely.", "Prices in TOWN rose by FIGURE per cent last year.",
		"Officials met in the capital of TOWN to talk about the budget.", "The weather in TOWN was fine for most of the week.",
		"FIGURE members of parliament voted for the bill in TOWN.", "The minister told reporters that the talks in TOWN had been useful.",
	}
)

// called is the invented name of a number.
func called(n int) string {
	name := syllables[n%len(syllables)] + syllables[n/len(syllables)%len(syllables)]
	for n /= len(syllables) * len(syllables); n > 0; n /= len(syllables) {
		name += syllables[n%len(syllables)]
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// article writes the next article.
func (w *world) article(n int) claims.Document {
	doc := claims.Document{
		ID: fmt.Sprintf("%06d.txt", n), Source: papers[w.random.Intn(len(papers))],
		Date: claims.Date(time.Date(2023, 1, 1+n/40, 0, 0, 0, 0, time.UTC).Format("2006-01-02")),
	}
	if len(w.last) > 0 && w.random.Intn(12) == 0 {
		doc.Text = w.last[w.random.Intn(len(w.last))].Text // an agency's text, printed once more
		return doc
	}
	affair := int(w.affair.Uint64())
	town, person := called(affair), "Anna "+called(affair*7+3)
	var text strings.Builder
	for range 8 + w.random.Intn(8) {
		figure := 3 + affair%17 + w.random.Intn(3)*4
		line, at := events[(affair+w.random.Intn(4))%len(events)], town
		if w.random.Intn(3) == 0 {
			line, at, figure = filler[w.random.Intn(len(filler))], countries[w.country.Uint64()], 2+w.random.Intn(40)
		}
		strings.NewReplacer("TOWN", at, "PERSON", person, "FIGURE", fmt.Sprint(figure), "DAY", fmt.Sprint(1+figure%28),
			"HUNDREDS", fmt.Sprint(figure*100)).WriteString(&text, line+" ")
	}
	doc.Text = strings.TrimSpace(text.String())
	if w.last = append(w.last, doc); len(w.last) > 30 {
		w.last = w.last[1:]
	}
	return doc
}

// corpus is the first articles of the world.
func corpus(articles int) []claims.Document {
	w := newWorld(articles)
	docs := make([]claims.Document, articles)
	for i := range docs {
		docs[i] = w.article(i)
	}
	return docs
}

// drawn are n documents of the world and of testdata, so that the tests see real prose as well.
func drawn(t testing.TB, n int) []claims.Document {
	docs := corpus(n)
	for _, folder := range []string{"fire-kelm", "flu-tarsk"} {
		more, err := claims.ReadFS(testdata.FS, "dossiers/"+folder)
		require.NoError(t, err)
		for _, d := range more {
			d.ID = folder + "/" + d.ID
			docs = append(docs, d)
		}
	}
	return docs
}

func TestIndexAsInOneGo(t *testing.T) {
	c := English()
	docs := drawn(t, 8)
	want, err := c.Documents(t.Context(), docs...)
	require.NoError(t, err)
	require.NotEmpty(t, want.Findings)
	for seed := range int64(3) {
		r := rand.New(rand.NewSource(seed))
		x := c.Index()
		for n, i := range r.Perm(len(docs)) {
			d := docs[i]
			if n%5 == 1 { // something else first, that goes again
				x.Add(claims.Document{ID: "other", Date: d.Date, Text: docs[0].Text + " " + d.Text})
			}
			if n%7 == 2 { // a first version, that is replaced
				x.Add(claims.Document{ID: d.ID, Date: "2020-01-01", Text: "Twelve people died in " + d.Text})
			}
			if n == 9 {
				x.Report() // on the way
			}
			x.Add(d)
			x.Remove("other")
		}
		got := x.Report()
		assert.Equal(t, want.Findings, got.Findings, "seed %d", seed)
		assert.Equal(t, want.Threads, got.Threads, "seed %d", seed)
		assert.Equal(t, want.Warnings, got.Warnings, "seed %d", seed)
		assert.ElementsMatch(t, docs, got.Documents)
		assert.Equal(t, got, x.Report(), "asked once more")
	}
}

func TestIndexAdd(t *testing.T) {
	x := English().Index()
	was := claims.Document{ID: "a", Date: "2021-11-09", Text: "The trilateral working group has held eight sittings."}
	is := claims.Document{ID: "b", Date: "2023-11-09", Text: "The trilateral working group has held 12 meetings."}
	assert.Empty(t, x.Add(was))
	got := x.Add(is)
	require.Len(t, got, 1)
	assert.Equal(t, Update, got[0].Verdict)
	assert.Equal(t, 2, x.Len())
	is.Text = "Wheat prices rose."
	assert.Empty(t, x.Add(is), "replaced")
	assert.Empty(t, x.Report().Findings)
	assert.True(t, x.Remove("b"))
	assert.False(t, x.Remove("b"))
	assert.Equal(t, 1, x.Len())
}

func TestSameAtAnyWidth(t *testing.T) {
	docs := drawn(t, 10)
	shuffled := append([]claims.Document(nil), docs...)
	rand.New(rand.NewSource(1)).Shuffle(len(docs), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	want := Documents(docs...)
	for _, n := range []int{2, 8} {
		runtime.GOMAXPROCS(n)
		assert.Equal(t, want, Documents(docs...), "GOMAXPROCS %d", n)
	}
	other := Documents(shuffled...)
	assert.Equal(t, want.Findings, other.Findings, "given in another order")
	assert.Equal(t, want.Threads, other.Threads)
}

func TestCancelled(t *testing.T) {
	docs := corpus(400)
	ctx, cancel := context.WithCancel(t.Context())
	var ended time.Time
	go func() {
		time.Sleep(300 * time.Millisecond)
		ended = time.Now()
		cancel()
	}()
	before := runtime.NumGoroutine()
	r, err := English().Documents(ctx, docs...)
	late := time.Since(ended)
	require.ErrorIs(t, err, context.Canceled)
	assert.Contains(t, r.Warnings, "stopped early: the report is partial")
	assert.Less(t, late, time.Second, "50 ms are aimed at; other tests may hold the processor")
	assert.LessOrEqual(t, runtime.NumGoroutine(), before)
	t.Logf("returned %v after the end", late)
}

func TestLimits(t *testing.T) {
	text := "The working group has held eight sittings. "
	x := English().Index()
	x.Limits.DocumentBytes = 2*len(text) + 1
	x.Add(claims.Document{ID: "long", Date: "2021-11-09", Text: strings.Repeat(text, 2) + "ééé"})
	x.Add(claims.Document{ID: "short", Date: "2023-11-09", Text: "The working group has held 12 meetings."})
	r := x.Report()
	require.NotEmpty(t, r.Findings)
	assert.Equal(t, []string{"long: only the first 87 bytes of 92 were read"}, r.Warnings)

	x = English().Index()
	x.Limits.SentenceTokens = 10
	x.Add(claims.Document{ID: "list", Date: "2021-11-09", Text: "It bought pens, ink, paper, glue, tape, string, wax and twelve stamps."})
	assert.Equal(t, []string{"list: 1 sentences of more than 10 tokens were cut"}, x.Report().Warnings)

	x = English().Index()
	x.Limits = Limits{Candidates: 2, Findings: 3}
	for i := range 6 {
		x.Add(claims.Document{ID: fmt.Sprint(i), Date: claims.Date(fmt.Sprintf("2021-11-%02d", i+1)), Text: fmt.Sprintf("The working group has held %d sittings.", i+3)})
	}
	r = x.Report()
	assert.Len(t, r.Findings, 3)
	assert.Equal(t, []string{
		"6 less likely pairs of statements were not compared: a statement is held against 2 earlier ones at most",
		"6 findings were left out, the least sure: a report holds 3 at most",
	}, r.Warnings)
}

// TestOtherScripts passes over what it cannot read, and says so; names in other letters do no harm.
func TestOtherScripts(t *testing.T) {
	r := Documents(
		claims.Document{ID: "a", Date: "2021-11-09", Text: "Пять человек погибли. The working group (рабочая группа) has held eight sittings. 5人が死亡した。"},
		claims.Document{ID: "b", Date: "2021-11-10", Text: "Пять человек погибли. The working group has held eight sittings. قتل خمسة أشخاص."},
	)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, "The working group has held eight sittings", r.Findings[0].B.Quote)
	assert.Equal(t, []string{"a: 2 of 3 sentences are in another script and were passed over", "b: 2 of 3 sentences are in another script and were passed over"}, r.Warnings)
}

func TestCopies(t *testing.T) {
	agency := "The trilateral working group of the three deputy prime ministers has held eight sittings in Moscow. "
	r := Documents(
		claims.Document{ID: "a", Date: "2021-11-09", Text: agency + "It was cold."},
		claims.Document{ID: "b", Date: "2021-11-10", Text: "A bear was seen. " + agency},
		claims.Document{ID: "c", Date: "2021-11-11", Text: "The trilateral working group of the deputy prime ministers has held eight sittings in Moscow."},
	)
	for _, f := range r.Findings {
		if f.A.Doc == "a" && f.B.Doc == "b" {
			assert.Equal(t, []string{copyNote}, f.Warnings)
		} else {
			assert.Empty(t, f.Warnings)
		}
	}
	assert.Len(t, r.Findings, 3)
}

// TestHotKey puts one country into every statement: it finds nothing by itself, and makes what is rare no harder to find.
func TestHotKey(t *testing.T) {
	table, l := newTable(), DefaultLimits()
	const n = 20_000
	country, event := table.trait("n:france"), table.trait("f:meeting")
	for i := range n {
		a := &article{statements: make([]statement, 1)}
		a.statements[0].in = a
		own := table.trait(fmt.Sprint("n:", i/2)) // two statements have each
		a.statements[0].keys = []trait{{country, 1}, {event, frameKey}, {own, 1}}
		table.add(a)
	}
	w, pairs := new(scratch), 0
	for i, s := range table.all {
		got := table.candidates(s, i, l, w)
		pairs += len(got)
		if i%2 == 1 {
			require.Contains(t, got, int32(i-1), "the one with the same name")
		}
		require.LessOrEqual(t, len(got), l.Candidates)
	}
	assert.Less(t, pairs, n+30*1500, "once a word is common, it makes no pairs")
	assert.Positive(t, table.all[n-1].unseen, "what was not looked up is counted")
}
