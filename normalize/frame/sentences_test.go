package frame

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
)

// TestSentences reads sentences that were written without a look at the tables: is the right frame the first one
// at some word, and are its roles filled right?
func TestSentences(t *testing.T) {
	l := lexicon(t)
	rows, err := tables.Read(os.DirFS("testdata"), "sentences.tsv", "sentence", "frame", "roles?")
	require.NoError(t, err)
	var frames, roles, right int
	for _, r := range rows {
		text := syntax.English().Parse(r.Fields[0])
		s, tr, found := findFrame(l, text, strings.Split(r.Fields[1], "/"))
		if !found {
			t.Logf("frame: %s: want %s, got %s", r.Fields[0], r.Fields[1], seen(l, text))
		} else {
			frames++
		}
		for want := range strings.SplitSeq(r.Fields[2], ";") {
			if want == "" {
				continue
			}
			roles++
			if got := "no frame"; found {
				var ok bool
				if got, ok = filled(l, s, tr, want); ok {
					right++
				} else {
					t.Logf("role: %s: %s: want %s, got%s", r.Fields[0], tr.Frame.ID, want, got)
				}
			}
		}
	}
	t.Logf("frames %d of %d, roles %d of %d", frames, len(rows), right, roles)
	require.Greater(t, float64(frames)/float64(len(rows)), 0.80)
}

// findFrame looks for the word that is surest to have one of the frames wanted as its first.
func findFrame(l *Lexicon, text *syntax.Text, want []string) (in *syntax.Sentence, best Trigger, found bool) {
	for si := range text.Sentences {
		s := &text.Sentences[si]
		for i := range s.Tokens {
			at := l.At(s, i)
			if len(at) == 0 || !slices.Contains(want, at[0].Frame.ID) {
				continue
			}
			if rank := sureness(at[0]); !found || rank > sureness(best) {
				in, best, found = s, at[0], true
			}
		}
	}
	return in, best, found
}

// sureness puts verbs before nouns, and nouns before those that are participants.
func sureness(t Trigger) int {
	switch {
	case t.Self != "":
		return t.Score - 100
	case t.Nominal && !t.Light:
		return t.Score - 20
	}
	return t.Score
}

// filled says whether "patient/theme=treaty" is among the fillers.
func filled(l *Lexicon, s *syntax.Sentence, tr Trigger, want string) (string, bool) {
	names, word, _ := strings.Cut(want, "=")
	got := ""
	for _, f := range l.Fillers(s, tr) {
		got += " " + f.Role + "=" + s.Tokens[f.Token].Text
		for n := range strings.SplitSeq(names, "/") {
			for w := range strings.SplitSeq(word, "/") {
				if f.Role == n && s.Tokens[f.Token].Text == w {
					return got, true
				}
			}
		}
	}
	return got, false
}

// seen lists the first frame of every word.
func seen(l *Lexicon, text *syntax.Text) string {
	got := ""
	for si := range text.Sentences {
		s := &text.Sentences[si]
		for i := range s.Tokens {
			if at := l.At(s, i); len(at) > 0 {
				got += " " + s.Tokens[i].Text + "=" + at[0].Frame.ID
			}
		}
	}
	return got
}
