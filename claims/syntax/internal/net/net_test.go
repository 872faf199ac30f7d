package net

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// plain scores as the package doc says, without tricks.
func plain(p *Plan, inputs []uint64) (o [3]float32) {
	h := append([]float32(nil), p.Bias...)
	for _, f := range inputs {
		for i, k := range p.Keys {
			if uint32(f>>32) == k {
				for j := range h {
					h[j] += (float32(p.Rows[i*p.Hidden+j]) - Most) * p.Scale
				}
			}
		}
	}
	for c := range o {
		for j, x := range h {
			o[c] += max(x, 0) * p.Out[c][j]
		}
	}
	return o
}

func random(rng *rand.Rand, hidden, rows int) *Plan {
	p := &Plan{Hidden: hidden, Scale: 0.01, Rows: make([]byte, hidden*rows)}
	for i := range rows {
		p.Keys = append(p.Keys, uint32(i)*214013+7)
	}
	for i := range p.Rows {
		p.Rows[i] = byte(rng.IntN(2*Most + 1))
	}
	for _, list := range []*[]float32{&p.Bias, &p.Out[0], &p.Out[1], &p.Out[2]} {
		for range hidden {
			*list = append(*list, rng.Float32()-0.5)
		}
	}
	return p
}

func TestScore(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for _, hidden := range []int{8, 64, 128, 256} {
		p := random(rng, hidden, 300)
		n := p.Build()
		for range 50 {
			var inputs []uint64
			for range rng.IntN(90) {
				inputs = append(inputs, uint64(rng.IntN(400)*214013+7)<<32|uint64(rng.Uint32()))
			}
			want, got := plain(p, inputs), n.Score(inputs)
			for c := range want {
				assert.InDelta(t, want[c], got[c], 1e-3)
			}
		}
	}
}

func TestRoundTrip(t *testing.T) {
	p := random(rand.New(rand.NewPCG(2, 2)), 16, 40)
	b := p.Append(nil)
	got, err := Read(b)
	require.NoError(t, err)
	assert.Equal(t, p, got)
	for i := range b { // a file that ends too early is an error, never a panic
		_, err := Read(b[:i])
		assert.Error(t, err)
	}
}

func BenchmarkScore(b *testing.B) {
	rng := rand.New(rand.NewPCG(3, 3))
	n := random(rng, 256, 20000).Build()
	var inputs []uint64
	for range 80 {
		inputs = append(inputs, uint64(rng.IntN(20000)*214013+7)<<32)
	}
	for b.Loop() {
		n.Score(inputs)
	}
}
