package vectors

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// two is a table in which lemmas 3 and 70 have a vector: one all in the highest level, one half of it in the lowest.
func two() *Table {
	t := &Table{Has: []uint64{1 << 3, 1 << 6}, Codes: make([]byte, 2*Width)}
	for i := range t.Scale {
		t.Scale[i] = 1
	}
	for i := range t.Levels {
		t.Levels[i] = float32(i) - 7.5
	}
	for i := range Width {
		t.Codes[i], t.Codes[Width+i] = 0xff, 0xf0
	}
	return t
}

func TestRoundTrip(t *testing.T) {
	data := Encode(two())
	v, err := Decode(data)
	require.NoError(t, err)
	assert.Equal(t, []int{-1, 0, 1, -1}, []int{v.Row(0), v.Row(3), v.Row(70), v.Row(5000)})
	assert.InDelta(t, 1, v.Cosine(1, 1), 1e-6)
	assert.InDelta(t, 0, v.Cosine(0, 1), 1e-6)
	assert.Equal(t, data, Encode(v))
}

func TestBroken(t *testing.T) {
	data := Encode(two())
	for _, n := range []int{0, 3, head, len(data) - 1} {
		_, err := Decode(data[:n])
		assert.ErrorIs(t, err, ErrBroken, n)
	}
}
