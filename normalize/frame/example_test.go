package frame

import (
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
)

// first reads the triggers and fillers of a text, for a look.
func TestExamples(t *testing.T) {
	l := lexicon(t)
	bad := 0
	for _, f := range l.Frames() {
		text := syntax.English().Parse(f.Example)
		found, got := false, ""
		for si := range text.Sentences {
			s := &text.Sentences[si]
			for i := range s.Tokens {
				tr := l.At(s, i)
				if len(tr) > 0 {
					got += " " + s.Tokens[i].Text + "=" + tr[0].Frame.ID
					found = found || tr[0].Frame == f
				}
			}
		}
		if !found {
			bad++
			t.Logf("%s: %s -> %s", f.ID, f.Example, got)
		}
	}
	t.Logf("%d examples not read back", bad)
}
