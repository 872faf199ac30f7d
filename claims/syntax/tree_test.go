package syntax

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTree(t *testing.T) {
	text := English().Parse("Zakharova said that Baku had denied the report.")
	s := &text.Sentences[0]
	said, denied := 1, 5
	assert.Equal(t, said, s.Root())
	assert.Contains(t, slices.Collect(s.Children(said)), denied)
	assert.Equal(t, 3, s.Child(denied, Nsubj, NsubjPass))
	assert.Equal(t, -1, s.Child(denied, Iobj))
	from, to := s.Subtree(denied)
	assert.Equal(t, "that Baku had denied the report", text.Quote(Span{s.Tokens[from].Start, s.Tokens[to-1].End}))
	assert.True(t, s.Under(7, denied))
	assert.False(t, s.Under(0, denied))
	assert.Empty(t, text.Quote(Span{-1, 5}))
}

func TestQuoted(t *testing.T) {
	for _, tt := range []struct {
		text string
		word string
		want bool
	}{
		{`He said "we will not go" and left.`, "will", true},
		{`He said "we will not go" and left.`, "left", false},
		{"“Never,” she said.", "Never", true},
		{"“Never,” she said.", "said", false},
		{"The «old» guard.", "old", true},
		{"Nothing here.", "here", false},
		{`"We begin here.`, "begin", true},
	} {
		s := &English().Split(tt.text).Sentences[0]
		i := slices.IndexFunc(s.Tokens, func(k Token) bool { return k.Text == tt.word })
		assert.Equal(t, tt.want, s.Quoted(i), tt.text+": "+tt.word)
	}
}
