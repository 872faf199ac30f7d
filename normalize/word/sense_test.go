package word_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims/syntax"
)

func TestSupersense(t *testing.T) {
	l := lexicon(t)
	for _, tt := range []struct {
		lemma string
		tag   syntax.Tag
		want  string
	}{
		{"minister", syntax.NOUN, "noun.person"},
		{"election", syntax.NOUN, "noun.act"},
		{"earthquake", syntax.NOUN, "noun.event"},
		{"arrive", syntax.VERB, "verb.motion"},
		{"say", syntax.VERB, "verb.communication"},
		{"children", syntax.NOUN, "noun.person"},
		{"zyxwvia", syntax.NOUN, ""},
	} {
		assert.Equal(t, tt.want, l.Supersense(tt.lemma, tt.tag), tt.lemma)
	}
}

func TestIsPersonIsEvent(t *testing.T) {
	l := lexicon(t)
	for _, w := range []string{"minister", "striker", "refugee", "police officer", "women"} {
		assert.True(t, l.IsPerson(w), w)
	}
	for _, w := range []string{"quake", "election", "collapse", "attack", "meeting"} {
		assert.True(t, l.IsEvent(w), w)
	}
	for _, w := range []string{"bridge", "valve", "wheat", ""} {
		assert.False(t, l.IsPerson(w), w)
		assert.False(t, l.IsEvent(w), w)
	}
}

func TestSiblings(t *testing.T) {
	l := lexicon(t)
	for _, p := range [][2]string{{"valve", "sensor"}, {"pilot", "mechanic"}, {"hospital", "clinic"}, {"cat", "dog"}} {
		assert.True(t, l.Siblings(p[0], p[1], syntax.NOUN), p)
	}
	for _, p := range [][2]string{{"car", "vehicle"}, {"lorry", "truck"}, {"dog", "democracy"}, {"dog", "dog"}, {"rise", "fall"}} {
		assert.False(t, l.Siblings(p[0], p[1], syntax.NOUN), p)
	}
}

func TestSimilarity(t *testing.T) {
	l := lexicon(t)
	for _, tt := range [][3]string{ // the first is nearer to the second than to the third
		{"ceasefire", "truce", "banana"},
		{"minister", "premier", "carpet"},
		{"prime minister", "premier", "bicycle"},
		{"earthquake", "tsunami", "inflation"},
		{"ratify", "sign", "swim"},
	} {
		assert.Greater(t, l.Similarity(tt[0], tt[1]), l.Similarity(tt[0], tt[2])+0.2, tt)
	}
	assert.InDelta(t, 1, l.Similarity("children", "child"), 1e-9)
	assert.Zero(t, l.Similarity("zyxwvia", "child"))
}

func TestWeight(t *testing.T) {
	l := lexicon(t)
	for _, tt := range [][2]string{{"the", "year"}, {"year", "minister"}, {"say", "negotiate"}, {"minister", "ratification"}, {"meeting", "earthquake"}} {
		assert.Less(t, l.Weight(tt[0]), l.Weight(tt[1]), tt)
	}
	assert.Less(t, l.Weight("of"), 0.05)
	assert.Greater(t, l.Weight("Mirzoyan"), 0.8)
}

func TestStem(t *testing.T) {
	l := lexicon(t)
	for w, want := range map[string]string{"meetings": "meet", "ratified": "ratifi", "ratification": "ratif", "": "", "12": "12", "Öl": "Öl"} {
		assert.Equal(t, want, l.Stem(w), w)
	}
}
