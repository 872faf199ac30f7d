package compare_test

import (
	"context"
	"encoding/json"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/seeds"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// articles are the seeds.
func articles(t testing.TB) []claims.Document {
	t.Helper()
	docs, err := claims.ReadFS(seeds.FS, ".")
	require.NoError(t, err)
	return docs
}

// compared is the report on the seeds as JSON, so that every byte counts.
func compared(t testing.TB, docs []claims.Document) string {
	t.Helper()
	text, err := json.Marshal(compare.Documents(docs...))
	require.NoError(t, err)
	return string(text)
}

// The same articles give the same bytes, on one core or two.
func TestDocumentsIsDeterministic(t *testing.T) {
	docs := articles(t)
	want := compared(t, docs)
	for _, cores := range []int{1, 2} {
		was := runtime.GOMAXPROCS(cores)
		got := compared(t, docs)
		runtime.GOMAXPROCS(was)
		assert.Equal(t, want, got, "on %d cores", cores)
	}
}

// Every quote is what the article says there, and every thread holds findings that there are.
func TestReportPointsHome(t *testing.T) {
	docs := articles(t)
	body := map[string]string{}
	for _, d := range docs {
		body[d.ID] = d.Text
	}
	report := compare.Documents(docs...)
	require.NotEmpty(t, report.Findings)
	for _, f := range report.Findings {
		assert.NotEqual(t, compare.Unrelated, f.Verdict)
		assert.NotEqual(t, f.A.Doc, f.B.Doc, "findings are across documents")
		for _, s := range []compare.Side{f.A, f.B} {
			require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(body[s.Doc]), "%s %d-%d", s.Doc, s.Start, s.End)
			assert.Equal(t, body[s.Doc][s.Start:s.End], s.Quote)
		}
	}
	in := map[int]int{}
	for _, thread := range report.Threads {
		for _, i := range thread.Findings {
			in[i]++
		}
	}
	for i := range report.Findings {
		assert.Equal(t, 1, in[i], "finding %d is in one thread", i)
	}
}

// Documents are compared with each other, not with themselves; there may be none, or none with words.
func TestFewDocuments(t *testing.T) {
	one := claims.Document{ID: "a", Text: "Eight sittings have been held. 12 meetings have been held."}
	for _, docs := range [][]claims.Document{nil, {one}, {one, {ID: "b"}}, {{ID: "a", Text: "..."}, {ID: "b", Text: "\x00"}}} {
		report := compare.Documents(docs...)
		assert.Empty(t, report.Findings)
		assert.Empty(t, report.Warnings)
	}
}

// What is less sure than MinConfidence is dropped, and nothing else.
func TestMinConfidence(t *testing.T) {
	all := compare.Documents(articles(t)...)
	c := *compare.English()
	c.MinConfidence = 1.01
	none, err := c.Documents(context.Background(), articles(t)...)
	require.NoError(t, err)
	assert.Empty(t, none.Findings)
	c.MinConfidence = 0.7
	some, err := c.Documents(context.Background(), articles(t)...)
	require.NoError(t, err)
	assert.LessOrEqual(t, len(some.Findings), len(all.Findings))
	for _, f := range some.Findings {
		assert.GreaterOrEqual(t, f.Confidence, 0.7)
	}
}

// Who gives up waiting gets the error and what was found so far.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	docs := articles(t)
	report, err := compare.English().Documents(ctx, docs...)
	assert.ErrorIs(t, err, context.Canceled)
	require.NotNil(t, report)
	assert.Equal(t, docs, report.Documents)
	assert.Empty(t, report.Findings)
	assert.NotEmpty(t, report.Warnings)
}

// One Comparer serves many at once: each gets what it would get alone.
func TestConcurrent(t *testing.T) {
	all := pairs(t)
	var some []pair
	for i := 0; i < len(all); i += len(all) / 12 {
		some = append(some, all[i])
	}
	c := compare.English()
	want := make([]compare.Finding, len(some))
	for i, p := range some {
		want[i] = c.Claims(p.A, p.B)
	}
	var workers sync.WaitGroup
	for worker := range 16 {
		workers.Go(func() {
			for k := range some {
				i := (k + worker) % len(some)
				assert.Equal(t, want[i], c.Claims(some[i].A, some[i].B), some[i].ID)
			}
		})
	}
	workers.Wait()
}

// Nothing that claims or documents may hold makes it panic.
func TestHostile(t *testing.T) {
	plain := claims.Claim{Date: "2024-05-06", Text: "Nine ships are waiting."}
	for _, text := range []string{
		"", " ", "\x00", "\xff\xfe", "9", "%", ".", "\"", "not", "of of of", "until until 2 June until",
		"12 12 12 12", "-1e999 tonnes", "99999999999999999999 people died", "½ of ⅓", "№ 5 €",
		strings.Repeat("(", 500), strings.Repeat("said ", 200), strings.Repeat("“", 300), strings.Repeat("2 ", 300),
		"\u202eNine ships\u202c are \U0001f6a2 waiting.", "Nine\r\nships\u2028are waiting",
	} {
		for _, date := range []claims.Date{"2024-05-06", "9999-99-99\x00"} {
			c := claims.Claim{Date: date, Text: text, Holder: text, Source: text}
			assert.NotPanics(t, func() {
				compare.Claims(c, plain)
				compare.Claims(plain, c)
				compare.Claims(c, c)
			}, "%.40q on %q", text, date)
		}
		assert.NotPanics(t, func() {
			compare.Documents(claims.Document{ID: "a", Text: text}, claims.Document{ID: "a", Text: text}, claims.Document{Text: plain.Text})
		}, "%.40q", text)
	}
}
