package net

import (
	"math"
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

func abs(x float32) float32 { return max(x, -x) }

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
			var h Hidden
			want, got := plain(p, inputs), n.Score(inputs, &h)
			top := float32(0)
			for u, w := range p.Out[0] {
				top = max(top, abs(p.Out[1][u]-w), abs(p.Out[2][u]-w))
			}
			for c := range want { // whole numbers are near what was meant
				assert.InDelta(t, want[c]-want[0], float32(got[c])*p.Scale*top/steep, 1.5*math.Sqrt(float64(hidden))*float64(p.Scale))
			}
		}
	}
}

func TestName(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	p := random(rng, 64, 300)
	for side := range p.Names {
		for range 7 * p.Hidden {
			p.Names[side] = append(p.Names[side], rng.Float32()-0.5)
		}
	}
	n := p.Build()
	var inputs []uint64
	for i := range 60 {
		inputs = append(inputs, uint64(i*214013+7)<<32)
	}
	var h Hidden
	n.Score(inputs, &h)
	for side := range p.Names {
		best, most := 0, float32(math.Inf(-1))
		for r := 1; r < 7; r++ {
			said := float32(0)
			for u, x := range h[:p.Hidden] {
				said += float32(x) * p.Names[side][r*p.Hidden+u]
			}
			if r != 3 && said > most {
				best, most = r, said
			}
		}
		got, _ := n.Name(&h, side, 3)
		assert.Equal(t, best, int(got), "neither the first nor the third")
	}
}

func TestRoundTrip(t *testing.T) {
	p := random(rand.New(rand.NewPCG(2, 2)), 16, 40)
	b := p.Append(nil)
	got, err := Read(b)
	require.NoError(t, err)
	assert.Equal(t, p, got)
	assert.False(t, got.Build().Names())
	for i := range b { // a file that ends too early is an error, never a panic
		_, err := Read(b[:i])
		assert.Error(t, err)
	}
}

func BenchmarkScore(b *testing.B) {
	rng := rand.New(rand.NewPCG(3, 3))
	n := random(rng, 256, 20000).Build()
	var inputs []uint64
	var h Hidden
	for range 80 {
		inputs = append(inputs, uint64(rng.IntN(20000)*214013+7)<<32)
	}
	for b.Loop() {
		n.Score(inputs, &h)
	}
}

func BenchmarkName(b *testing.B) {
	rng := rand.New(rand.NewPCG(3, 3))
	p := random(rng, 256, 20)
	for range 49 * p.Hidden {
		p.Names[0] = append(p.Names[0], rng.Float32()-0.5)
	}
	n := p.Build()
	var h Hidden
	for u := range h {
		h[u] = max(0, int32(rng.IntN(300)-200))
	}
	for b.Loop() {
		n.Name(&h, 0, 3)
	}
}
