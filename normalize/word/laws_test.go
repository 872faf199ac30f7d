package word_test

import (
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/word"
)

// tags are those that a text may give a word; ADP stands for all that no table knows.
var tags = []syntax.Tag{syntax.NoTag, syntax.NOUN, syntax.PROPN, syntax.VERB, syntax.ADJ, syntax.ADV, syntax.ADP}

// words gives the distinct words of the relations file, in its order.
func words(t testing.TB) []string {
	t.Helper()
	rows, err := tables.Read(os.DirFS("testdata"), "relations.tsv", "a", "b", "relation", "tag?")
	require.NoError(t, err)
	seen := map[string]bool{}
	var all []string
	for _, r := range rows {
		for _, w := range r.Fields[:2] {
			if !seen[w] {
				seen[w] = true
				all = append(all, w)
			}
		}
	}
	return all
}

// TestConverse asks each word of the file for those after it: the relation back is the converse, in each part of speech.
func TestConverse(t *testing.T) {
	l := lexicon(t)
	all := words(t)
	for i, a := range all {
		for _, b := range all[i:min(i+120, len(all))] {
			tag := tags[(i+len(b))%len(tags)]
			if got, back := l.Relate(a, b, tag), l.Relate(b, a, tag); back != got.Converse() {
				t.Errorf("%s / %s %v: %v, back %v", a, b, tag, got, back)
			}
			if l.Siblings(a, b, tag) != l.Siblings(b, a, tag) {
				t.Errorf("%s / %s %v: siblings one way only", a, b, tag)
			}
			if x, y := l.Similarity(a, b), l.Similarity(b, a); x != y || !(x >= 0 && x <= 1) {
				t.Errorf("%s / %s: similarity %v, back %v", a, b, x, y)
			}
		}
	}
}

// TestFewExclude holds that words taken at random seldom exclude each other: a false opposite becomes a false conflict.
func TestFewExclude(t *testing.T) {
	l := lexicon(t)
	all := words(t)
	n, excluding := 0, 0
	for i := range all {
		for _, step := range []int{37, 101, 211, 307} {
			n++
			if l.Relate(all[i], all[(i+step)%len(all)], syntax.NoTag).Excludes() {
				excluding++
			}
		}
	}
	assert.Less(t, float64(excluding)/float64(n), 0.01, "%d of %d", excluding, n)
}

func TestManyAtOnce(t *testing.T) {
	l := lexicon(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			assert.Equal(t, word.Synonym, l.Relate("quake", "earthquake", syntax.NOUN))
			assert.Greater(t, l.Similarity("quake", "earthquake"), 0.5)
		})
	}
	wg.Wait()
}

func FuzzRelate(f *testing.F) {
	l := lexicon(f)
	for _, s := range [][2]string{{"sign", "signature"}, {"re-sign", "resign"}, {"", " "}, {"\xff", "a\x00"}, {"İ", "’s"}, {"unun", "un"}, {"ies", "ing"}} {
		f.Add(s[0], s[1], uint8(0))
	}
	f.Fuzz(func(t *testing.T, a, b string, tag uint8) {
		got := l.Relate(a, b, syntax.Tag(tag))
		if back := l.Relate(b, a, syntax.Tag(tag)); back != got.Converse() {
			t.Fatalf("%q / %q: %v, back %v", a, b, got, back)
		}
		if s := l.Similarity(a, b); !(s >= 0 && s <= 1) {
			t.Fatalf("similarity %v", s)
		}
		if w := l.Weight(a); !(w >= 0 && w <= 1) {
			t.Fatalf("weight %v", w)
		}
		l.Siblings(a, b, syntax.Tag(tag))
		l.Supersense(a, syntax.Tag(tag))
		l.Stem(a)
	})
}

var relation word.Relation

func BenchmarkRelate(b *testing.B) {
	l := lexicon(b)
	for _, p := range []struct {
		name, x, y string
		tag        syntax.Tag
	}{
		{"curated", "sitting", "meeting", syntax.NOUN},
		{"exclusive", "guitar", "violin", syntax.NOUN},
		{"wordnet", "assess", "evaluate", syntax.VERB},
		{"kind", "terrier", "animal", syntax.NOUN},
		{"nothing", "dog", "democracy", syntax.NOUN},
		{"nothing-untagged", "contract", "vaccine", syntax.NoTag},
		{"unknown", "Zyxwvia", "Qwertania", syntax.PROPN},
		{"inflected", "children", "voters", syntax.NOUN},
	} {
		b.Run(p.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				relation = l.Relate(p.x, p.y, p.tag)
			}
		})
	}
}

var number float64

func BenchmarkSimilarity(b *testing.B) {
	l := lexicon(b)
	b.ReportAllocs()
	for b.Loop() {
		number = l.Similarity("ceasefire", "armistice")
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		_, _ = word.New(tables.English)
	}
}
