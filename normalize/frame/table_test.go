package frame

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize/tables"
)

// english is the lexicon of the embedded tables.
var english = sync.OnceValues(func() (*Lexicon, error) { return New(tables.English) })

func lexicon(t testing.TB) *Lexicon {
	l, err := english()
	require.NoError(t, err)
	return l
}

// TestRows looks at every row: ids once, triggers apart, opposites mutual.
func TestRows(t *testing.T) {
	l := lexicon(t)
	ids := map[string]string{}
	for _, field := range l.fields {
		name := "frames-" + field.ID + ".tsv"
		if field.ID == "general" {
			name = "frames.tsv"
		}
		rows, err := tables.Read(tables.English, name, columns...)
		require.NoError(t, err)
		for _, r := range rows {
			if was, again := ids[r.Fields[0]]; again {
				t.Errorf("%s:%d: %s again, it stands in %s", r.File, r.Line, r.Fields[0], was)
			}
			ids[r.Fields[0]] = r.File
			if r.Fields[1] != field.ID {
				t.Errorf("%s:%d: field %s in the file of %s", r.File, r.Line, r.Fields[1], field.ID)
			}
		}
	}
}

// TestApart finds words that two frames claim alike: one of them needs a condition or a lower rank.
func TestApart(t *testing.T) {
	l := lexicon(t)
	for word, list := range l.entries {
		seen := map[string]*entry{}
		for _, e := range list {
			if len(e.conds) > 0 {
				continue
			}
			key := fmt.Sprint(kindNames[e.kind], e.words, e.be, e.plural, e.rank)
			if was := seen[key]; was != nil {
				t.Errorf("%s %q (%s): in %s and %s with rank %d and no condition", kindNames[e.kind], e.text, word, was.frame.ID, e.frame.ID, e.rank)
			}
			seen[key] = e
		}
	}
}

// TestMutual wants every opposite and inverse to be named on both sides.
func TestMutual(t *testing.T) {
	for _, f := range lexicon(t).frames {
		for _, o := range f.related.opposite {
			if !has(o.related.opposite, f) {
				t.Errorf("%s: opposite:%s, but not the other way", f.ID, o.ID)
			}
		}
		for _, in := range f.related.inverse {
			if len(swaps(in.of, f)) == 0 {
				t.Errorf("%s: inverse:%s, but not the other way", f.ID, in.of.ID)
			}
		}
	}
}
