package normalize_test

import (
	"io/fs"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/seeds"
	"github.com/gainsay/gainsay/testdata"
)

// BenchmarkDocument takes the articles of the seeds and of the dossiers of testdata from text to propositions.
func BenchmarkDocument(b *testing.B) {
	docs, err := claims.ReadFS(seeds.FS, ".")
	require.NoError(b, err)
	folders, err := fs.Glob(testdata.FS, "dossiers/*")
	require.NoError(b, err)
	for _, folder := range folders {
		more, err := claims.ReadFS(testdata.FS, folder)
		require.NoError(b, err)
		docs = append(docs, more...)
	}
	bytes := 0
	for _, d := range docs {
		bytes += len(d.Text)
	}
	n := newNormalizer(b)
	n.Document(docs[0])
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			n.Document(d)
		}
	}
}
