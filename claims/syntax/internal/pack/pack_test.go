package pack

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRoundTrip(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for name, draw := range map[string]func(i int) byte{
		"one byte":            func(int) byte { return 7 },
		"the last byte":       func(int) byte { return 255 },
		"any byte":            func(int) byte { return byte(rng.Uint32()) },
		"small ones":          func(int) byte { return byte(min(rng.ExpFloat64()*2, 14)) },
		"some of them rare":   func(int) byte { return byte(min(rng.ExpFloat64()*rng.ExpFloat64()*9, 255)) },
		"each half as often":  func(i int) byte { return byte(min(rng.ExpFloat64()/0.693, 40)) },
		"two, in turn":        func(i int) byte { return byte(i & 1) },
		"one, and once other": func(i int) byte { return byte(max(0, 2-i)) },
	} {
		for _, n := range []int{0, 1, 2, 7, 8, 9, 1000, 100_003} {
			plain := make([]byte, n)
			for i := range plain {
				plain[i] = draw(i)
			}
			packed := append(Append(nil, plain), "rest"...)
			got, rest, err := Read(packed)
			require.NoError(t, err, name)
			require.Equal(t, plain, got, name)
			require.Equal(t, "rest", string(rest), name)
		}
	}
}

func TestKeys(t *testing.T) {
	for _, keys := range [][]uint32{{}, {0}, {7}, {1, 2, 3, 1 << 20, 1<<32 - 1}} {
		got, rest, err := ReadKeys(AppendKeys(nil, keys))
		require.NoError(t, err)
		require.Equal(t, keys, got)
		require.Empty(t, rest)
	}
}

func TestBrokenDataIsNoPanic(t *testing.T) {
	packed := Append(nil, []byte("a file that ends too early is an error, or reads as zeros"))
	for i := range packed {
		_, _, err := Read(packed[:i])
		assert.Error(t, err)
	}
	rng := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		b := append([]byte(nil), packed...)
		for range 3 {
			b[rng.IntN(len(b))] = byte(rng.Uint32())
		}
		_, _, _ = Read(b)
	}
}

func BenchmarkRead(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 1))
	plain := make([]byte, 1<<20)
	for i := range plain {
		plain[i] = byte(15 + rng.NormFloat64()*2)
	}
	packed := Append(nil, plain)
	b.SetBytes(int64(len(plain)))
	for b.Loop() {
		_, _, _ = Read(packed)
	}
}
