package claims_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims"
)

func BenchmarkRead(b *testing.B) {
	r := newReader(b)
	doc := claims.Document{Text: strings.Repeat("Floods have killed 41 people in Sindh since June, the ministry said on Friday. "+
		"\"It rained for nine days,\" Omar Diaz told reporters, and two dams, which were built in 1961, failed. They will be rebuilt by 2030.\n\n", 10)}
	r.Read(doc)
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Read(doc)
	}
}
