package compare_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/require"
)

func BenchmarkClaims(b *testing.B) {
	all := pairs(b)
	size := 0
	for _, p := range all {
		size += len(p.A.Text) + len(p.B.Text)
	}
	compare.Claims(all[0].A, all[0].B)
	b.SetBytes(int64(size / len(all)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		p := &all[i%len(all)]
		compare.Claims(p.A, p.B)
		i++
	}
	b.ReportMetric(float64(i)/b.Elapsed().Seconds(), "pairs/s")
}

func BenchmarkDocuments(b *testing.B) {
	docs := articles(b)
	size := 0
	for _, d := range docs {
		size += len(d.Text)
	}
	compare.Documents(docs...)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		compare.Documents(docs...)
	}
}

// The first comparison of a process pays for the tables. What the packages below keep for all Comparers (the parser's
// model, the word lexicon) is loaded once a process: run it with -benchtime 1x for the whole price.
func BenchmarkFirstUse(b *testing.B) {
	a, z := claims.Claim{Text: "Nine ships are waiting."}, claims.Claim{Text: "Ten ships are waiting."}
	b.ReportAllocs()
	for b.Loop() {
		c, err := compare.New(tables.English)
		require.NoError(b, err)
		c.Claims(a, z)
	}
}
