package name_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/stretchr/testify/assert"
)

func TestResolve(t *testing.T) {
	for _, f := range lines(t, "documents.tsv", 3) {
		var all []name.Mention
		for _, s := range syntax.English().Split(f[0]).Sentences {
			all = append(all, reader().Read(&s)...)
		}
		resolved := name.Resolve(all)
		assert.Len(t, resolved, len(all))
		got := ""
		for _, m := range resolved { // the last mention with the words asked for
			if strings.EqualFold(f[0][m.Start:m.End], f[1]) {
				got = m.Name.Canonical
			}
		}
		assert.Equal(t, f[2], got, f[0])
	}
	assert.Empty(t, name.Resolve(nil))
}

// Any text, any bytes: no panic, spans within the text, in order, none overlapping.
func FuzzRead(f *testing.F) {
	reader() // a worker that takes too long over its first input is taken for hung
	for _, s := range []string{"", "Armenia's Foreign Minister Ararat Mirzoyan, 58, met U.S.", "\x00\xff'’s&-&,.", "A B C (ABC) of the of", "O'-'s X's-Y", "Mr. Mr. Mr"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var all []name.Mention
		for _, s := range syntax.English().Split(text).Sentences {
			last := 0
			for _, m := range reader().Read(&s) {
				if m.From < last || m.To <= m.From || m.To > len(s.Tokens) || m.Start < 0 || m.End > len(text) || m.TitleFrom > m.From || m.Head < m.From || m.Head >= m.To {
					t.Fatalf("%+v in %q", m, text)
				}
				last = m.To
				all = append(all, m)
			}
		}
		for i, m := range name.Resolve(all) {
			if got := m.Name.Relate(all[0].Name).Converse(); got != all[0].Name.Relate(m.Name) {
				t.Fatalf("%d: %+v / %+v", i, m.Name, all[0].Name)
			}
		}
		reader().Lookup(text)
	})
}
