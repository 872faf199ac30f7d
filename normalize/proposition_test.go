package normalize_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/when"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The moment is that of the words, else the day of publication, else none.
func TestMoment(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct {
		date            claims.Date
		statement, want string
		dated           bool
	}{
		{published, "The ministers met on 2 June 2023.", "2023-06-02", true},
		{published, "The ministers met on Friday.", "2024-05-03", true},
		{published, "Eight sittings were held last year.", "2023", true},
		{published, "The talks were postponed to June.", "2024-06", true},
		{published, "The parties did not meet until June.", "2024-06", true},
		{published, "The ministers met.", "2024-05-06", false},
		{"2024-05", "The ministers met.", "2024-05", false},
		{"", "The ministers met.", "", false},
		{published, "The museum showed a cup of 1620 to visitors.", "2024-05-06", false},
	} {
		p := n.Claim(claims.Claim{Date: tt.date, Text: tt.statement})
		assert.Equal(t, tt.want, p.MomentText, tt.statement)
		assert.Equal(t, tt.dated, p.Dated, tt.statement)
	}
}

func TestPublished(t *testing.T) {
	for _, tt := range []struct {
		date claims.Date
		days int64
	}{{"2024-05-06", 1}, {"2024-02", 29}, {"2023", 365}, {"2024", 366}} {
		got := normalize.Published(tt.date)
		assert.Equal(t, tt.days*86400, got.Hi-got.Lo, tt.date)
	}
	for _, date := range []claims.Date{"", "today", "2024-13-01"} {
		assert.Equal(t, when.Interval{}, normalize.Published(date), date)
	}
}

// Words that say how a statement stands to earlier ones.
func TestCues(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct {
		statement string
		want      normalize.Cues
	}{
		{"Floods killed 41 people.", normalize.Cues{}},
		{"Floods have killed 41 people so far.", normalize.Cues{Running: true}},
		{"To date 41 people have died.", normalize.Cues{Running: true}},
		{"The talks were postponed to June.", normalize.Cues{Reschedule: true}},
		{"The vote was put off by a week.", normalize.Cues{Reschedule: true}},
		{"The concert was called off.", normalize.Cues{Cancelled: true}},
		{"In another attack, two officers were killed.", normalize.Cues{Other: true}},
		{"The border is now open.", normalize.Cues{Now: true}},
		{"The summit is planned for June.", normalize.Cues{Planned: true}},
		{"Correcting its earlier figure, the ministry said nine people had died.", normalize.Cues{Revision: true}},
	} {
		assert.Equal(t, tt.want, propose(n, tt.statement).Cues, tt.statement)
	}
}

// What the leading clause says of the whole: its predicate, stance, effect and holder.
func TestClaim(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct {
		statement, main, stance, holder string
		effect                          claims.Effect
		todo                            string
	}{
		{"The mill closed.", "closed", "fact", "", claims.Asserts, ""},
		{"The mill did not close.", "close", "no fact", "", claims.Asserts, ""},
		{"The mill will close.", "close", "plan", "", claims.Asserts, ""},
		{"The owners want to close the mill.", "close", "plan", "", claims.Asserts, ""},
		{"The owners intend to close the mill.", "close", "plan", "", claims.Asserts, ""},
		{"The summit is planned for June.", "planned", "plan", "", claims.Asserts, ""},
		{"The mill may close.", "close", "possible", "", claims.Asserts, ""},
		{"Ann Lee said that the mill had closed.", "closed", "fact", "Ann Lee", claims.Asserts, ""},
		{"Ann Lee hopes that the mill will close.", "close", "plan", "Ann Lee", claims.Opines, ""},
		{"The union promised that it would end the strike.", "end", "plan", "The union", claims.Plans, ""},
		{"The company denied that it had sold the mill.", "sold", "no fact", "The company", claims.Denies, ""},
	} {
		p := propose(n, tt.statement)
		if tt.todo != "" {
			passes := tt.main == text(p, p.Main) && tt.stance == p.Stance.String()
			assert.False(t, passes, "%s passes now: take the todo away (%s)", tt.statement, tt.todo)
			continue
		}
		assert.Equal(t, tt.main, text(p, p.Main), tt.statement)
		assert.Equal(t, tt.stance, p.Stance.String(), tt.statement)
		assert.Equal(t, tt.holder, p.Claim.Holder, tt.statement)
		assert.Equal(t, tt.effect, p.Effect, tt.statement)
	}
}

func TestTense(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct {
		statement string
		want      normalize.Tense
	}{
		{"The border opened.", normalize.Past},
		{"The border was open.", normalize.Past},
		{"The border is open.", normalize.Present},
		{"The border has opened.", normalize.Perfect},
		{"The border will open.", normalize.Future},
	} {
		assert.Equal(t, tt.want, propose(n, tt.statement).Tense, tt.statement)
	}
}

// An article gives a proposition a clause, with what its pronouns stand for; the rest of the sentence before comes along as context.
func TestDocument(t *testing.T) {
	n := newNormalizer(t)
	doc := claims.Document{ID: "mill.txt", Source: "Valley Post", Date: published, Text: "Ann Lee said the mill closed on Friday. It will reopen in June."}
	all := n.Document(doc)
	require.Len(t, all, 2)
	for _, p := range all {
		assert.Equal(t, "mill.txt", p.Claim.Doc)
		assert.Equal(t, "Valley Post", p.Claim.Source)
		assert.Equal(t, p.Claim.Text, doc.Text[p.Claim.Span.Start:p.Claim.Span.End])
	}
	assert.Equal(t, "Ann Lee", all[0].Claim.Holder)
	assert.Empty(t, all[1].Claim.Holder)
	mill, ok := term(all[1], "mill")
	require.True(t, ok, "what \"it\" stands for")
	assert.False(t, mill.Context)
	assert.Equal(t, "reopen", text(all[1], mill.Head))
	closed, ok := term(all[1], "closed")
	require.True(t, ok)
	assert.True(t, closed.Context)
	assert.Equal(t, -1, closed.Head, "context hangs on nothing")
	assert.Equal(t, "2024-06", all[1].MomentText, "context gives no moment")
}

// Every term points into its own proposition and names words of the text.
func TestTermsPointHome(t *testing.T) {
	n := newNormalizer(t)
	body := "Floods have killed 41 people in Sindh, the ministry said. \"It rained for 9 days,\" Omar Diaz told reporters, and two dams failed. They will be rebuilt by 2030."
	for _, p := range n.Document(claims.Document{Date: published, Text: body}) {
		home(t, body, p)
	}
}

func home(t *testing.T, body string, p normalize.Proposition) {
	t.Helper()
	for i, x := range p.Terms {
		assert.Less(t, x.Head, len(p.Terms))
		assert.Less(t, x.Owner, len(p.Terms))
		assert.NotEqual(t, i, x.Head, "a term is not its own head: %q", x.Text)
		assert.True(t, 0 <= x.Span.Start && x.Span.Start <= x.Span.End && x.Span.End <= len(body), "span of %q", x.Text)
		for _, f := range x.Fillers {
			assert.True(t, 0 <= f.Term && f.Term < len(p.Terms), "filler of %q", x.Text)
		}
	}
	assert.Less(t, p.Main, len(p.Terms))
}

func FuzzDocument(f *testing.F) {
	n := newNormalizer(f)
	for _, text := range []string{"", "Eight sittings were held.", "“Nine ships”, she said. It", "not\x00 \xff until 2 June, and", "(((( 12%"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range n.Document(claims.Document{Date: published, Text: text}) {
			home(t, text, p)
		}
		home(t, text, n.Claim(claims.Claim{Text: text}))
	})
}

// A denial is read where a frame's phrase spans it, and is none where the phrase itself has it.
func TestDenial(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct{ statement, want string }{
		{"The envoys were not summoned.", "no fact"},
		{"The envoys were summoned.", "fact"},
		{"Reactor 3 was not shut down on Sunday.", "no fact"},
		{"Two guards were never wounded.", "no fact"},
		{"The clerk was not charged with theft.", "no fact"},
		{"The clerk was found not guilty.", "fact"},
	} {
		p := n.Claim(claims.Claim{Date: published, Text: tt.statement})
		assert.Equal(t, tt.want, p.Stance.String(), tt.statement)
	}
}
