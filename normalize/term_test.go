package normalize_test

import (
	"testing"

	"github.com/gainsay/gainsay/normalize"
	"github.com/stretchr/testify/assert"
)

// A figure is a quantity, owned by what it counts or measures.
func TestQuantities(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct{ statement, words, value, owner string }{
		{"The working group has held 12 meetings.", "12", "12 meetings", "meetings"},
		{"Eight sittings were held in Baku.", "Eight", "8 sittings", "sittings"},
		{"Floods have killed 41 people so far.", "41", "41 people", "people"},
		{"The policy rate stands at 4.5 per cent.", "4.5 per cent", "4.5%", "stands"},
		{"France sold 3 million tonnes of wheat to Egypt.", "3 million tonnes", "3 million t", "sold"},
	} {
		p := propose(n, tt.statement)
		got, ok := term(p, tt.words)
		if assert.True(t, ok, "%s: no term %q", tt.statement, tt.words) {
			assert.Equal(t, normalize.Quantity, got.Kind, tt.statement)
			assert.Equal(t, tt.value, got.Quantity.String(), tt.statement)
			assert.Equal(t, tt.owner, text(p, got.Owner), tt.statement)
		}
	}
}

// What the words are and how they stand to their heads; a passive's subject is an object, its agent a subject.
func TestTerms(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct {
		statement, words string
		kind             normalize.TermKind
		role             normalize.Role
		head, marker     string
	}{
		{"France sold wheat to Egypt.", "sold", normalize.Predicate, normalize.Root, "", ""},
		{"France sold wheat to Egypt.", "France", normalize.Name, normalize.Subject, "sold", ""},
		{"France sold wheat to Egypt.", "wheat", normalize.Noun, normalize.Object, "sold", ""},
		{"The treaty was signed by Armenia in Yerevan.", "treaty", normalize.Noun, normalize.Object, "signed", ""},
		{"The treaty was signed by Armenia in Yerevan.", "Armenia", normalize.Name, normalize.Subject, "signed", "by"},
		{"The ministers met in Geneva on Friday.", "Geneva", normalize.Name, normalize.Oblique, "met", "in"},
		{"The ministers met in Geneva on Friday.", "Friday", normalize.Time, normalize.Oblique, "met", "on"},
		{"The talks ended without results.", "results", normalize.Noun, normalize.Oblique, "ended", "without"},
		{"The old bridge collapsed.", "old", normalize.Modifier, normalize.Attribute, "bridge", ""},
		{"The border is open.", "open", normalize.Predicate, normalize.Root, "", ""},
		{"The number of visitors rose.", "visitors", normalize.Noun, normalize.Of, "number", "of"},
		{"The envoys met and signed the treaty.", "signed", normalize.Predicate, normalize.Joined, "met", ""},
	} {
		p := propose(n, tt.statement)
		got, ok := term(p, tt.words)
		if !assert.True(t, ok, "%s: no term %q", tt.statement, tt.words) {
			continue
		}
		assert.Equal(t, tt.kind, got.Kind, "kind of %q in %s", tt.words, tt.statement)
		assert.Equal(t, tt.role, got.Role, "role of %q in %s", tt.words, tt.statement)
		assert.Equal(t, tt.head, text(p, got.Head), "head of %q in %s", tt.words, tt.statement)
		assert.Equal(t, tt.marker, got.Marker, "marker of %q in %s", tt.words, tt.statement)
	}
}

// Names are known by whom they name, not by how they are written.
func TestNames(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct{ statement, words, id string }{
		{"France sold wheat.", "France", "fr"},
		{"The talks were held in Baku.", "Baku", "az/baku"},
	} {
		got, ok := term(propose(n, tt.statement), tt.words)
		assert.True(t, ok, tt.statement)
		assert.Equal(t, tt.id, got.Name.ID, tt.statement)
	}
	for _, statement := range []string{"The mill was closed.", "Nine ships are waiting.", "On Friday it rained."} {
		for _, got := range propose(n, statement).Terms {
			assert.NotEqual(t, normalize.Name, got.Kind, "%s: %q", statement, got.Text)
		}
	}
}

// Who and what takes part in an event, whatever the voice.
func TestFillers(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct{ statement, predicate, role, words string }{
		{"France sold wheat.", "sold", "agent", "France"},
		{"The treaty was signed by Armenia.", "signed", "agent", "Armenia"},
		{"Armenia signed the treaty.", "signed", "agent", "Armenia"},
		{"The storm killed 5 people.", "killed", "patient", "people"},
		{"The ministers met in Geneva on Friday.", "met", "place", "Geneva"},
		{"The ministers met in Geneva on Friday.", "met", "time", "Friday"},
	} {
		p := propose(n, tt.statement)
		event, ok := term(p, tt.predicate)
		assert.True(t, ok, tt.statement)
		var got []string
		for _, f := range event.Fillers {
			if f.Role == tt.role {
				got = append(got, text(p, f.Term))
			}
		}
		assert.Equal(t, []string{tt.words}, got, "%s of %q in %s", tt.role, tt.predicate, tt.statement)
	}
}

// The words of an attribution are no terms of what is claimed.
func TestAttributionIsNoTerm(t *testing.T) {
	p := propose(newNormalizer(t), "Nine ships are waiting, the harbour office said.")
	for _, words := range []string{"harbour", "office", "said"} {
		_, found := term(p, words)
		assert.False(t, found, words)
	}
	assert.Equal(t, "the harbour office", p.Claim.Holder)
	assert.Equal(t, "waiting", text(p, p.Main))
}

// A set phrase is one with its words, whichever of them another statement meets.
func TestPartsOfPhrases(t *testing.T) {
	n := newNormalizer(t)
	for _, tt := range []struct{ statement, words, of string }{
		{"The retailer filed for bankruptcy.", "bankruptcy", "filed"},
		{"The clerks were made redundant.", "redundant", "made"},
		{"The jury found the nurse guilty.", "guilty", "found"},
		{"The pilot made a landing in a field.", "landing", "made"},
		{"The retailer sold a warehouse.", "warehouse", ""},
		{"The nurse found the boy.", "boy", ""},
	} {
		p := propose(n, tt.statement)
		if got, ok := term(p, tt.words); assert.True(t, ok, "%s: no term %q", tt.statement, tt.words) {
			assert.Equal(t, tt.of, text(p, got.Part), "%q in %s", tt.words, tt.statement)
		}
	}
}
