package claims_test

import (
	"io/fs"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/seeds"
	"github.com/gainsay/gainsay/testdata"
)

// articles are those of the seeds and of the dossiers of testdata, with the number of their bytes.
func articles(t testing.TB) (docs []claims.Document, bytes int64) {
	docs, err := claims.ReadFS(seeds.FS, ".")
	require.NoError(t, err)
	folders, err := fs.Glob(testdata.FS, "dossiers/*")
	require.NoError(t, err)
	for _, folder := range folders {
		more, err := claims.ReadFS(testdata.FS, folder)
		require.NoError(t, err)
		docs = append(docs, more...)
	}
	for _, d := range docs {
		bytes += int64(len(d.Text))
	}
	return docs, bytes
}

func BenchmarkRead(b *testing.B) {
	r := newReader(b)
	docs, bytes := articles(b)
	r.Read(docs[0])
	b.SetBytes(bytes)
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			r.Read(d)
		}
	}
}
