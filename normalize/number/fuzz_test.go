package number_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/stretchr/testify/assert"
)

// FuzzRead checks that reading never fails, that numbers stand in order within their sentence and do not overlap, and that
// what each allows is a range.
func FuzzRead(f *testing.F) {
	for _, tt := range wordings {
		for _, text := range tt.text {
			f.Add(text)
		}
	}
	for _, text := range not {
		f.Add(text)
	}
	f.Add("\x00\xff 1,2,3,,4 1.2.3.4 --5 ½½ a a hundred hundred million and and a half of")
	f.Fuzz(func(t *testing.T, text string) {
		s := syntax.English().Split(text)
		for i := range s.Sentences {
			check(t, &s.Sentences[i])
		}
	})
}

func check(t *testing.T, s *syntax.Sentence) {
	end := 0
	for _, n := range english.Read(s) {
		assert.True(t, n.From <= n.At && n.At < n.Until && n.Until <= n.To && n.To <= len(s.Tokens), "%+v", n)
		assert.LessOrEqual(t, end, n.Start, "%+v", n)
		assert.True(t, n.Start <= n.Figure.Start && n.Figure.Start < n.Figure.End && n.Figure.End <= n.Span.End, "%+v", n)
		assert.False(t, n.Range.Lo > n.Range.Hi, "%+v", n)
		_ = n.String()
		end = n.Span.End
	}
}

func TestLong(t *testing.T) {
	for _, text := range []string{strings.Repeat("9", 5000), strings.Repeat("one hundred and ", 3000), strings.Repeat("1,234,", 2000), strings.Repeat("a few of ", 3000), strings.Repeat("more than ", 3000) + "5"} {
		s := syntax.English().Split(text)
		for i := range s.Sentences {
			check(t, &s.Sentences[i])
		}
	}
}
