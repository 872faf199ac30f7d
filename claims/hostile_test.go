package claims_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/stretchr/testify/assert"
)

// hostile are texts that nobody writes, each as long as asked for.
var hostile = []struct {
	is   string
	text func(n int) string
}{
	{"no full stop", func(n int) string { return strings.Repeat("ships wait and ", n/15) }},
	{"no blank", func(n int) string { return strings.Repeat("x", n) }},
	{"brackets", func(n int) string { return strings.Repeat("(", n/2) + strings.Repeat(")", n/2) }},
	{"brackets and words", func(n int) string { return strings.Repeat("(ships ", n/7) }},
	{"quotes in quotes", func(n int) string { return strings.Repeat("“she said ", n/12) }},
	{"said", func(n int) string { return strings.Repeat("he said, ", n/9) }},
	{"according to", func(n int) string { return strings.Repeat("according to him, ", n/18) }},
	{"commas", func(n int) string { return strings.Repeat(",", n) }},
	{"invalid UTF-8", func(n int) string { return strings.Repeat("\xff\xfe ", n/3) }},
	{"NUL", func(n int) string { return strings.Repeat("\x00", n) }},
	{"short sentences", func(n int) string { return strings.Repeat("It fell, she said. ", n/19) }},
}

// Ten thousand bytes of anything are read, and every clause names its words.
func TestHostile(t *testing.T) {
	r := newReader(t)
	for _, tt := range hostile {
		assert.NotPanics(t, func() { home(t, tt.text(10_000), r.Read(claims.Document{Text: tt.text(10_000)})) }, tt.is)
	}
	for _, text := range []string{"", " ", ".", "\"", "“", ",", "said", "according to", "said said said", "as", "\ufeff", "Ann said\x00 \xff that"} {
		assert.NotPanics(t, func() { home(t, text, r.Read(claims.Document{Text: text})) }, "%q", text)
	}
}

// home checks that every clause points into the text.
func home(t testing.TB, text string, got *claims.Reading) {
	t.Helper()
	for i := range got.Clauses {
		c := &got.Clauses[i]
		if c.Span.Start < 0 || c.Span.End > len(text) || c.Span.Start > c.Span.End || text[c.Span.Start:c.Span.End] != c.Text {
			t.Errorf("clause %d: bytes %d to %d are not %q", i, c.Span.Start, c.Span.End, c.Text)
		}
		if c.Parent >= len(got.Clauses) || c.Parent == i {
			t.Errorf("clause %d hangs on %d", i, c.Parent)
		}
		if !c.Owns(c.Head) || c.Owns(1<<30) {
			t.Errorf("clause %d does not own its head alone", i)
		}
	}
}

func FuzzRead(f *testing.F) {
	r := newReader(f)
	for _, text := range []string{
		"", "Twelve meetings have been held, Ruta Kalnins said.", "“Nine ships,” she said, “wait.", "According to him, it fell",
		"The judge, Ann Roe, told \xff that \x00 it", "((((\"", "\u202e«a» — said B; c: d",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		home(t, text, r.Read(claims.Document{Text: text}))
	})
}
