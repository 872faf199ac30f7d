package render

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWording(t *testing.T) {
	for _, tt := range []struct{ a, b, wantA, wantB string }{
		{"8 meetings were held", "12 meetings were held.", "[8] meetings were held", "[12] meetings were held."},
		{"The  Group met", "the group met", "The  Group met", "the group met"},
		{"signed on 3 May", "signed in Rome on 3 May", "signed on 3 May", "signed [in Rome] on 3 May"},
		{"1,250", "1,400", "[1,250]", "[1,400]"},
		{"The gate is open.", "The gate is closed now!", "The gate is [open].", "The gate is [closed now]!"},
		{"“Yes”, he said", "“No”, he said", "“[Yes]”, he said", "“[No]”, he said"},
		{"日本", "日本", "日本", "日本"},
		{"", "all", "", "[all]"},
		{"bad \xff", "bad \xff byte", "bad \xff", "bad \xff [byte]"},
	} {
		a, b := wording(tt.a, tt.b)
		assert.Equal(t, tt.wantA, brackets(a))
		assert.Equal(t, tt.wantB, brackets(b))
	}
}

// TestWordingLosesNothing holds for any text.
func TestWordingLosesNothing(t *testing.T) {
	for _, x := range nasty {
		for _, y := range nasty {
			a, b := wording(x, y)
			assert.Equal(t, x, bare(a))
			assert.Equal(t, y, bare(b))
		}
	}
}

func FuzzWording(f *testing.F) {
	f.Add("8 meetings", "12 meetings")
	f.Fuzz(func(t *testing.T, x, y string) {
		a, b := wording(x, y)
		if bare(a) != x || bare(b) != y {
			t.Errorf("%q became %q, %q became %q", x, bare(a), y, bare(b))
		}
	})
}

func brackets(all []run) string {
	var b strings.Builder
	for _, r := range all {
		if r.Other {
			b.WriteString("[" + r.Text + "]")
		} else {
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

func bare(all []run) string {
	var b strings.Builder
	for _, r := range all {
		b.WriteString(r.Text)
	}
	return b.String()
}
