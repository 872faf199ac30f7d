package syntax

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// check says what holds of any text: tokens stand in order, are what is written there, and each sentence is one tree.
func check(t *testing.T, text *Text) {
	t.Helper()
	at := 0
	for _, s := range text.Sentences {
		require.NotEmpty(t, s.Tokens)
		require.LessOrEqual(t, len(s.Tokens), longestSentence+8)
		require.Equal(t, s.Start, s.Tokens[0].Start)
		require.Equal(t, s.End, s.Tokens[len(s.Tokens)-1].End)
		roots := 0
		for i, k := range s.Tokens {
			require.LessOrEqual(t, at, k.Start)
			require.Less(t, k.Start, k.End)
			require.Equal(t, text.Source[k.Start:k.End], k.Text)
			at = k.End
			if k.Head < 0 {
				roots++
			}
			require.Less(t, k.Head, len(s.Tokens))
			require.True(t, s.Tokens[0].Tag == NoTag || s.Under(i, s.Root()), "every token hangs from the root")
		}
		require.True(t, roots == 1 || s.Tokens[0].Tag == NoTag)
	}
}

func FuzzParse(f *testing.F) {
	English().Load() // a worker that takes too long over its first input is taken for hung
	for _, s := range []string{"", " \n\n ", news, "a\xff\x00b\xe2\x80 .", "'s 't ''.", "U.S.A.. ... ?!", "[[[[((((\"\"", "\u200b\ufeff\u00a0", "1.2.3,4:5/6-7", "’s ’’ n’t can’t", "http:// @a a@b.c"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, English().Parse(s)) })
}

func TestAnyBytes(t *testing.T) {
	big := 1 << 20
	if testing.Short() {
		big = 1 << 16
	}
	for name, s := range map[string]string{
		"words without a full stop": strings.Repeat("word ", big/5),
		"one word":                  strings.Repeat("x", big),
		"brackets":                  strings.Repeat("(", 10000) + strings.Repeat(")", 10000),
		"broken bytes":              strings.Repeat("\xff\x00\xc3", big/30),
		"periods":                   strings.Repeat(".a", big/20),
		"apostrophes":               strings.Repeat("'s", big/20),
		"mail":                      strings.Repeat("a@", big/20),
		"hyphens":                   strings.Repeat("co-", big/30),
		"quotes":                    strings.Repeat("\" ", big/20),
		"lines":                     strings.Repeat("A line\n", big/70),
	} {
		t.Run(name, func(t *testing.T) {
			var text Text
			English().SplitInto(&text, s)
			tokens := 0
			for _, s := range text.Sentences {
				tokens += len(s.Tokens)
			}
			assert.NotZero(t, tokens)
			check(t, &text)
			if len(s) <= 1<<16 {
				check(t, English().Parse(s))
			}
		})
	}
}

func TestLongSentencesAreCut(t *testing.T) {
	text := English().Parse(strings.Repeat("word ", 1000))
	assert.Len(t, text.Sentences, 3)
	assert.Len(t, text.Warnings, 1)
	check(t, text)
}

func TestReuse(t *testing.T) {
	var text Text
	for range 3 {
		English().ParseInto(&text, news)
		check(t, &text)
		assert.Equal(t, show(English().Split(news)), show(&text))
		English().ParseInto(&text, "Short.")
		assert.Len(t, text.Sentences, 1)
	}
	assert.True(t, utf8.ValidString(show(&text)))
}

func TestConcurrentUse(t *testing.T) {
	want := English().Parse(news)
	done := make(chan bool)
	for range 4 {
		go func() {
			for range 5 {
				assert.Equal(t, want.Sentences, English().Parse(news).Sentences)
			}
			done <- true
		}()
	}
	for range 4 {
		<-done
	}
}
