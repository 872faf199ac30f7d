package stance_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// newReader gives a reader with our own tables.
func newReader(t testing.TB) *stance.Reader {
	t.Helper()
	r, err := stance.New(tables.English)
	require.NoError(t, err)
	return r
}

// read gives the stance of the first token that is word, "" where there is none.
func read(r *stance.Reader, text, word string) string {
	parsed := syntax.English().Parse(text)
	for n := range parsed.Sentences {
		s := &parsed.Sentences[n]
		for i := range s.Tokens {
			if s.Tokens[i].Text == word {
				return r.Read(s, i).String()
			}
		}
	}
	return ""
}

// A wording is a sentence with its predicate between stars.
type wording struct {
	text string
	todo string // why it fails today; it must fail, and says so once it passes
}

func TestRead(t *testing.T) {
	r := newReader(t)
	for _, tt := range []struct {
		want string
		all  []wording
	}{
		{"fact", []wording{
			{text: "Baku *signed* the treaty."},
			{text: "The treaty was *signed* by Baku."},
			{text: "The treaty has been *signed*."},
			{text: "Baku managed to *sign* the treaty."},
			{text: "Police arrested a man who was *wanted* in Spain."},
		}},
		{"no fact", []wording{
			{text: "Baku did not *sign* the treaty."},
			{text: "Baku didn't *sign* the treaty."},
			{text: "The treaty was never *signed*."},
			{text: "The border is not *open*."},
			{text: "The border is no longer *open*."},
			{text: "Baku failed to *sign* the treaty."},
			{text: "Baku refused to *sign* the treaty."},
			{text: "Baku declined to *sign* the treaty."},
			{text: "Baku was unable to *sign* the treaty."},
			{text: "No one was *hurt*."},
			{text: "Nobody was *hurt*."},
			{text: "No agreement was *reached*."},
			{text: "Neither side *reached* the village."},
			{text: "Neither minister *signed* the treaty."},
			{text: "Divers *found* nothing."},
			{text: "The ministry denied that Oslo had *signed* the treaty."},
			{text: "It is false that the firm *sold* the mill."},
			{text: "The envoy left without *leaving* a word."},
			{text: "The convoy did not manage to *arrive*."},
			{text: "Baku has yet to *sign* the treaty."},
			{text: "The treaty is yet to be *signed*."},
			{text: "Baku turned down an invitation to *sign* the treaty.", todo: "an infinitive behind a noun is taken for a plan"},
			{text: "The treaty has not yet been *signed*."},
			{text: "The envoys did not meet or *sign* the treaty.", todo: "\"or\" shares its auxiliaries, but not the negation"},
		}},
		{"plan", []wording{
			{text: "Baku will *sign* the treaty."},
			{text: "Baku plans to *sign* the treaty."},
			{text: "Baku intends to *sign* the treaty."},
			{text: "Baku is going to *sign* the treaty."},
			{text: "Baku is expected to *sign* the treaty."},
			{text: "Baku was expected to *sign* the treaty."},
			{text: "Baku agreed to *sign* the treaty."},
			{text: "Baku promised to *sign* the treaty."},
			{text: "The summit is *planned* for May."},
			{text: "The vote is *scheduled* for Sunday."},
			{text: "A ruling is *expected* in June."},
			{text: "The envoys will meet and *sign* the treaty."},
			{text: "The court has set ten days to *hear* 34 witnesses."},
		}},
		{"no plan", []wording{
			{text: "Baku will not *sign* the treaty."},
			{text: "Baku won't *sign* the treaty."},
			{text: "Baku does not plan to *sign* the treaty."},
		}},
		{"probable", []wording{
			{text: "Baku is likely to *sign* the treaty."},
			{text: "Baku reportedly *signed* the treaty."},
			{text: "Baku has apparently *signed* the treaty."},
		}},
		{"possible", []wording{
			{text: "Baku may *sign* the treaty."},
			{text: "Baku might *sign* the treaty."},
			{text: "Baku could *sign* the treaty."},
			{text: "Perhaps Baku *signed* the treaty."},
		}},
		{"able", []wording{{text: "Baku can *sign* the treaty."}}},
		{"wish", []wording{
			{text: "Baku must *sign* the treaty."},
			{text: "Baku should *sign* the treaty."},
			{text: "Baku has to *sign* the treaty."},
			{text: "Baku needs to *sign* the treaty."},
		}},
		{"condition", []wording{
			{text: "If Baku *signs* the treaty, trade will resume."},
			{text: "Trade will resume unless Baku *signs* the treaty."},
			{text: "Trade will resume once Baku *signs* the treaty."},
		}},
		{"question", []wording{
			{text: "Did Baku *sign* the treaty?"},
			{text: "Reporters asked whether Baku *signed* the treaty."},
		}},
	} {
		for _, w := range tt.all {
			check(t, r, tt.want, w)
		}
	}
}

// A word that denies something else, or nothing, does not deny the predicate.
func TestNotNegative(t *testing.T) {
	r := newReader(t)
	for _, w := range []wording{
		{text: "The storm not only *killed* two people but also cut the power."},
		{text: "Prices *fell* by no less than 4 per cent."},
		{text: "The envoys *met* on the island, not on the coast."},
		{text: "Baku *signed* the treaty, but Oslo did not."},
		{text: "The envoy *left* because the talks had failed."},
		{text: "Prices *rose* after the bank did not cut its rate."},
		{text: "The ministry *said* that Oslo had not signed the treaty."},
		{text: "The road *opened* on 3 May."},
		{text: "The envoys *met* with no delay.", todo: "\"no\" before any argument denies the predicate, also behind \"with\""},
	} {
		check(t, r, "fact", w)
	}
}

// Sentences whose trees are hard to get: what is asked is a share. A new model is worth a look: go test -v -run Hard.
func TestHard(t *testing.T) {
	r, right := newReader(t), 0
	all := []struct{ want, text string }{
		{"plan", "Baku is to *sign* the treaty."},
		{"plan", "Baku is due to *sign* the treaty on Friday."},
		{"fact", "Not only Oslo *signed* the treaty."},
		{"no fact", "Neither Oslo nor Baku *signed* the treaty."},
		{"no fact", "Neither France nor Spain *attended* the talks."},
		{"no fact", "It is untrue that Oslo *sold* the island."},
	}
	for _, tt := range all {
		parts := strings.Split(tt.text, "*")
		got := read(r, strings.Join(parts, ""), parts[1])
		if got == tt.want {
			right++
			continue
		}
		t.Logf("%s: got %s, want %s", tt.text, got, tt.want)
	}
	t.Logf("%d of %d", right, len(all))
	assert.GreaterOrEqual(t, right, 1, "the first trained model got 1; raise it with a better one")
}

func check(t *testing.T, r *stance.Reader, want string, w wording) {
	t.Helper()
	parts := strings.Split(w.text, "*")
	require.Len(t, parts, 3, w.text)
	got := read(r, strings.Join(parts, ""), parts[1])
	if w.todo == "" {
		assert.Equal(t, want, got, w.text)
		return
	}
	assert.NotEqual(t, want, got, "%s passes now: take the todo away (%s)", w.text, w.todo)
}

// all are the stances there are.
func all() []stance.Stance {
	var out []stance.Stance
	for m := stance.Fact; m <= stance.Question; m++ {
		out = append(out, stance.Stance{Modality: m}, stance.Stance{Negative: true, Modality: m})
	}
	return out
}

// The laws of Relate hold between any two stances.
func TestRelateLaws(t *testing.T) {
	for _, a := range all() {
		assert.Equal(t, value.Equal, a.Relate(a), "%s with itself", a)
		for _, b := range all() {
			assert.Equal(t, b.Relate(a), a.Relate(b).Converse(), "%s / %s", a, b)
			if a.Modality.Actual() != b.Modality.Actual() {
				assert.Equal(t, value.Unknown, a.Relate(b), "a plan says nothing of what is: %s / %s", a, b)
			}
		}
	}
}

func TestRelate(t *testing.T) {
	fact, plan := stance.Stance{}, stance.Stance{Modality: stance.Plan}
	no, hedged := stance.Stance{Negative: true}, stance.Stance{Modality: stance.Probable}
	for _, tt := range []struct {
		a, b stance.Stance
		want value.Relation
	}{
		{fact, no, value.Apart},
		{hedged, no, value.Apart},
		{fact, hedged, value.Within},
		{hedged, fact, value.Covers},
		{fact, plan, value.Unknown},
	} {
		assert.Equal(t, tt.want, tt.a.Relate(tt.b), "%s / %s", tt.a, tt.b)
	}
	assert.Equal(t, value.Unknown, fact.Relate(nil))
}

func ExampleReader_Read() {
	r, err := stance.New(tables.English)
	if err != nil {
		panic(err)
	}
	for _, text := range []string{"Baku failed to sign the treaty.", "Baku plans to sign the treaty."} {
		s := &syntax.English().Parse(text).Sentences[0]
		fmt.Println(r.Read(s, 3))
	}
	// Output:
	// no fact
	// plan
}
