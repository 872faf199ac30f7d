package unit_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/stretchr/testify/assert"
)

// FuzzRead checks that reading never fails, and that quantities stand in order within their sentence and do not overlap.
func FuzzRead(f *testing.F) {
	for _, tt := range wordings {
		for _, text := range tt.text {
			f.Add(text)
		}
	}
	f.Add("a a a an hour $ $ 5 £ / / per per 5 of of \x00\xff 5m2 5 km/ 5- 5 per")
	f.Fuzz(func(t *testing.T, text string) {
		s := syntax.English().Split(text)
		for i := range s.Sentences {
			check(t, &s.Sentences[i])
		}
	})
}

func check(t *testing.T, s *syntax.Sentence) {
	end := 0
	for _, q := range units.Read(s, numbers.Read(s)) {
		assert.True(t, q.From < q.To && q.To <= len(s.Tokens), "%+v", q)
		assert.True(t, q.Noun < len(s.Tokens) && q.Mover < len(s.Tokens), "%+v", q)
		assert.LessOrEqual(t, end, q.From, "%+v", q)
		assert.Less(t, q.Start, q.Span.End, "%+v", q)
		_ = q.String()
		_ = q.Relate(q)
		end = q.From + 1
	}
}

func TestLong(t *testing.T) {
	for _, text := range []string{strings.Repeat("$", 5000), strings.Repeat("$5 to ", 3000), strings.Repeat("5 hours ", 3000), strings.Repeat("an hour and a half ", 2000), strings.Repeat("rose by ", 3000) + "5", "5" + strings.Repeat(" metre", 3000)} {
		s := syntax.English().Split(text)
		for i := range s.Sentences {
			check(t, &s.Sentences[i])
		}
	}
}
