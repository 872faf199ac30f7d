package word

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize/word/internal/vectors"
	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

// TestEmbedded holds that what is embedded is whole: every link leads to something, and the same bytes come out again.
func TestEmbedded(t *testing.T) {
	n, err := wordnet.Decode(wordnetData)
	require.NoError(t, err)
	for _, s := range n.Senses.To {
		require.Less(t, int(wordnet.Sense(s).Synset()), len(n.Field))
	}
	for _, to := range [][]uint32{n.Above.To, n.Against.To} {
		for _, s := range to {
			require.Less(t, int(s), len(n.Field))
		}
	}
	for _, to := range [][]uint32{n.Opposite.To, n.Derived.To} {
		for _, tie := range to {
			require.Less(t, int(wordnet.Tie(tie).Lemma()), len(n.Ends))
		}
	}
	assert.Equal(t, wordnetData, wordnet.Encode(n))

	v, err := vectors.Decode(vectorData)
	require.NoError(t, err)
	assert.Equal(t, vectorData, vectors.Encode(v))
}

// TestSize keeps what is embedded small.
func TestSize(t *testing.T) {
	assert.Less(t, len(wordnetData), 1_500_000)
	assert.Less(t, len(wordnetData)+len(vectorData), 6_000_000)
}

func BenchmarkLoadWordNet(b *testing.B) {
	for b.Loop() {
		_, _ = wordnet.Decode(wordnetData)
	}
}

func BenchmarkLoadVectors(b *testing.B) {
	for b.Loop() {
		_, _ = vectors.Decode(vectorData)
	}
}
