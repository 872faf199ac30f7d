package linear

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lesson is a toy: the class is the parity of two facts, which only their pair tells.
func lesson() (features [][]uint64, classes []uint8) {
	for a := range uint64(8) {
		for b := range uint64(8) {
			x, y := Int(1, a), Int(2, b)
			features = append(features, []uint64{x ^ Salts[0], y ^ Salts[1], Pair(x, y) ^ Salts[2]})
			classes = append(classes, uint8((a+b)%2))
		}
	}
	return
}

func trained() *Learner {
	l := NewLearner()
	features, classes := lesson()
	for range 20 {
		for i, f := range features {
			l.See(f)
			var s [2]float32
			l.Score(f, s[:])
			l.Tick()
			if c := classes[i]; s[c]-s[1-c] <= 2 {
				l.Update(f, c, 1)
				l.Update(f, 1-c, -1)
			}
		}
	}
	return l
}

func TestLearnFreezeScore(t *testing.T) {
	codes := Prune(trained().Average(1), 1)
	b := codes.Append(nil)
	read, err := ReadCodes(b)
	require.NoError(t, err)
	assert.Equal(t, codes.Keys, read.Keys)
	w := NewWide(read)
	features, classes := lesson()
	for i, f := range features {
		var s [128]int32
		w.Score(f, &s)
		c := classes[i]
		assert.Greater(t, s[c], s[1-c])
	}
	for i := range b {
		_, err := ReadCodes(b[:i])
		assert.Error(t, err)
	}
}

func TestSameBytes(t *testing.T) {
	assert.Equal(t, Prune(trained().Average(2), 5).Append(nil), Prune(trained().Average(2), 5).Append(nil))
}

func TestCodesKeepTheirOrder(t *testing.T) {
	last := int32(-1 << 30)
	for c := -127; c <= 127; c++ {
		x := Decode(int8(c), 1<<16)
		assert.GreaterOrEqual(t, x, last)
		last = x
		assert.InDelta(t, c, Encode(float32(x)/(1<<16), 1), 1)
	}
}

func TestPairsDiffer(t *testing.T) {
	a, b, c := Int(1, 1), Int(1, 2), Int(1, 3)
	seen := map[uint64]bool{}
	for _, h := range []uint64{a, b, c, Pair(a, b), Pair(b, a), Pair(a, a), Pair(b, b), Triple(a, b, c), Triple(c, b, a), Triple(a, a, a), Pair(Pair(a, b), c), Pair(a, Pair(b, c))} {
		assert.False(t, seen[h>>32])
		seen[h>>32] = true
	}
}
