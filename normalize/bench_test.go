package normalize_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
)

func BenchmarkDocument(b *testing.B) {
	n := newNormalizer(b)
	syntax.English()
	doc := claims.Document{Date: published, Text: strings.Repeat("Floods have killed 41 people in Sindh since June, the ministry said on Friday. "+
		"\"It rained for nine days,\" Omar Diaz told reporters, and two dams, which were built in 1961, failed. They will be rebuilt by 2030.\n\n", 10)}
	n.Document(doc)
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		n.Document(doc)
	}
}
