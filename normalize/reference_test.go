package normalize_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A reference is a clause of a text, and a word that it must (or must not) have as its own, with its role and what it hangs on.
type reference struct {
	is, text, clause, word string
	role                   normalize.Role
	head                   string
	todo                   string
}

func (tt *reference) check(t *testing.T, n *normalize.Normalizer, found bool) {
	t.Helper()
	for _, p := range n.Document(claims.Document{Date: published, Text: tt.text}) {
		if p.Claim.Text != tt.clause {
			continue
		}
		got := false
		for _, x := range p.Terms {
			if !x.Context && x.Text == tt.word && (!found || x.Role == tt.role && text(p, x.Head) == tt.head) {
				got = true
			}
		}
		assert.Equal(t, found, got, "%s: %q in %q of %q", tt.is, tt.word, tt.clause, tt.text)
		return
	}
	require.Fail(t, "no such clause", "%q of %q", tt.clause, tt.text)
}

// A clause has what its sentence says elsewhere of it.
func TestComplete(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []reference{
		{"who", "The mayor, who took office in May, closed two schools.", "who took office in May", "mayor", normalize.Subject, "took", ""},
		{"which, an object", "The clinic, which the county built in 2019, has closed.", "which the county built in 2019", "clinic", normalize.Object, "built", ""},
		{"of which", "She praised the council, of which three farmers are members.", "of which three farmers are members", "council", normalize.Oblique, "members", ""},
		{"a second verb", "The board met on Monday and rejected the bid.", "and rejected the bid", "board", normalize.Subject, "rejected", ""},
		{"a second verb, passive", "The driver fled and was arrested in Porto.", "and was arrested in Porto", "driver", normalize.Object, "arrested", ""},
	} {
		tt.check(t, n, true)
	}
	for _, tt := range []reference{
		{is: "a subject of its own", text: "The board met and the union marched.", clause: "and the union marched", word: "board"},
		{is: "the relative clause of another noun", text: "The mayor of the town that flooded has resigned.", clause: "that flooded", word: "mayor"},
	} {
		tt.check(t, n, false)
	}
}

// A pronoun of the third person stands for the one subject that fits it.
func TestPronouns(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []reference{
		{"it, the only subject", "The reservoir broke on Friday. It flooded two villages.", "It flooded two villages", "reservoir", normalize.Subject, "flooded", ""},
		{"it, the subject of a passive", "The bakery was sold in March. It has 40 workers.", "It has 40 workers", "bakery", normalize.Subject, "has", ""},
		{"its", "The orchestra cancelled two concerts. Its conductor has resigned.", "Its conductor has resigned", "orchestra", normalize.Of, "conductor", ""},
		{"she", "Ruta Kalnins won the race. She will retire in June.", "She will retire in June", "Ruta Kalnins", normalize.Subject, "retire", ""},
		{"he, not the woman", "Omar Diaz married Ruta Kalnins. He sold the farm.", "He sold the farm", "Omar Diaz", normalize.Subject, "sold", ""},
		{"they", "The nurses rejected the offer. They will strike on Monday.", "They will strike on Monday", "nurses", normalize.Subject, "strike", ""},
		{"they, a body", "The ministry raised the levy. They want more.", "They want more", "ministry", normalize.Subject, "want", ""},
		{"it, over two sentences", "The refinery burns. It lies near Porto. It employs 90 people.", "It employs 90 people", "refinery", normalize.Subject, "employs", ""},
		{"it, nobody else there", "Police stopped the man at the bridge. It has been closed since.", "It has been closed since", "bridge", normalize.Object, "closed", ""},
		{"within the sentence", "When the tanker ran aground, it lost 30 tonnes of oil.", "it lost 30 tonnes of oil", "tanker", normalize.Subject, "lost", ""},
		{"I", "\"I never asked for money,\" Omar Diaz told reporters.", "I never asked for money", "Omar Diaz", normalize.Subject, "asked", ""},
		{"who says so", "Ann Lee said she would resign.", "she would resign", "Ann Lee", normalize.Subject, "resign", ""},
	} {
		tt.check(t, n, true)
	}
	for _, tt := range []reference{
		{is: "two subjects of one rank", text: "The plant closed, and the mine opened. Critics wrote to it.", clause: "Critics wrote to it", word: "plant"},
		{is: "a thing is no she", text: "The bakery was sold. She left.", clause: "She left", word: "bakery"},
		{is: "a woman is no he", text: "Ms Ruta Kalnins left. He stayed.", clause: "He stayed", word: "Ms Ruta Kalnins"},
		{is: "one is not several", text: "The bakery was sold. They left.", clause: "They left", word: "bakery"},
		{is: "it that stands for nothing", text: "The bakery was sold. It is clear that prices will rise.", clause: "It is clear that prices will rise", word: "bakery"},
		{is: "a day is not spoken of", text: "They met on Friday. It rained.", clause: "It rained", word: "Friday"},
	} {
		tt.check(t, n, false)
	}
}

// "The three countries" are those that were named, where there are three.
func TestGroups(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []reference{
		{"a list", "Leaders of Kenya, Uganda and Rwanda met. Ministers of the three countries signed a pact.", "Ministers of the three countries signed a pact", "Uganda", normalize.Joined, "Kenya", ""},
		{"all that were named", "Kenya sued Uganda. The two countries share a lake.", "The two countries share a lake", "Kenya", normalize.Subject, "share", ""},
	} {
		tt.check(t, n, true)
	}
	for _, tt := range []reference{
		{is: "another number", text: "Leaders of Kenya, Uganda and Rwanda met. The two countries share a lake.", clause: "The two countries share a lake", word: "Kenya"},
		{is: "said more closely", text: "Kenya sued Uganda. The two poorest countries share a lake.", clause: "The two poorest countries share a lake", word: "Kenya"},
		{is: "not those", text: "Kenya sued Uganda. Two countries abstained.", clause: "Two countries abstained", word: "Kenya"},
	} {
		tt.check(t, n, false)
	}
}

// A bare definite noun recalls how the article described it, as context.
func TestDefinite(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct {
		is, text, clause, word string
		want                   bool
	}{
		{"the group", "The trilateral working group met. Rain fell. The group adopted a plan.", "The group adopted a plan", "trilateral", true},
		{"of two, that of the sentence before", "The border commission met. The budget commission met. The commission adopted a plan.", "The commission adopted a plan", "budget", true},
		{"of two, neither", "The border commission met. The budget commission met. Rain fell. The commission adopted a plan.", "The commission adopted a plan", "budget", false},
		{"a group", "The trilateral working group met. A group adopted a plan.", "A group adopted a plan", "trilateral", false},
		{"another group", "The trilateral working group met. The rebel group adopted a plan.", "The rebel group adopted a plan", "trilateral", false},
	} {
		all := n.Document(claims.Document{Date: published, Text: tt.text})
		p := all[len(all)-1]
		require.Equal(t, tt.clause, p.Claim.Text)
		x, got := term(p, tt.word)
		assert.Equal(t, tt.want, got && x.Context && x.Head >= 0, "%s: %s", tt.is, tt.text)
	}
}

// Short names get the full one of the article.
func TestNamesOfADocument(t *testing.T) {
	all := newNormalizer(t).Document(claims.Document{Text: "Maria Zakharova spoke in Moscow. Later Zakharova left."})
	require.Len(t, all, 2)
	x, ok := term(all[1], "Zakharova")
	require.True(t, ok)
	assert.Equal(t, "Maria Zakharova", x.Name.Canonical)
}
