// Package net scores three moves by a net with one hidden layer over sparse inputs. In goes a list of hashed facts; each
// that is known has a row of hidden weights, the rows are summed, and what is positive of the sum is weighed for each
// move. Weights have thirty-one steps, and eight hidden units share a machine word, so that eight rows are added eight units
// at a time, and only then must the sums be moved apart.
package net

import (
	"encoding/binary"
	"errors"
	"math"

	"github.com/gainsay/gainsay/claims/syntax/internal/pack"
)

// A Plan is a net as it is written. Row k belongs to the input whose hash begins with Keys[k]; keys are in order.
type Plan struct {
	Hidden int // a multiple of eight, 256 at most
	Scale  float32
	Keys   []uint32
	Rows   []byte // Hidden for each key, in units of Scale, plus Most so that none is negative
	Bias   []float32
	Out    [3][]float32
}

// Most is the largest weight of a row: eight times twice as much must fit a byte.
const Most = 15

var errBroken = errors.New("net: broken data")

// Append writes the plan.
func (p *Plan) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(p.Hidden))
	for _, list := range [][]float32{{p.Scale}, p.Bias, p.Out[0], p.Out[1], p.Out[2]} {
		for _, x := range list {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(x))
		}
	}
	return pack.Append(pack.AppendKeys(b, p.Keys), p.Rows)
}

// Read reads what Append wrote.
func Read(b []byte) (*Plan, error) {
	hidden, k := binary.Uvarint(b)
	if k <= 0 || hidden == 0 || hidden > 256 || hidden%8 != 0 || uint64(len(b)) < uint64(k)+4+16*hidden {
		return nil, errBroken
	}
	b = b[k:]
	float := func() float32 {
		x := math.Float32frombits(binary.LittleEndian.Uint32(b))
		b = b[4:]
		return x
	}
	p := &Plan{Hidden: int(hidden), Scale: float()}
	for _, list := range []*[]float32{&p.Bias, &p.Out[0], &p.Out[1], &p.Out[2]} {
		*list = make([]float32, hidden)
		for i := range *list {
			(*list)[i] = float()
		}
	}
	var err error
	if p.Keys, b, err = pack.ReadKeys(b); err != nil {
		return nil, err
	}
	if p.Rows, _, err = pack.Read(b); err != nil {
		return nil, err
	}
	if len(p.Rows) != len(p.Keys)*p.Hidden {
		return nil, errBroken
	}
	return p, nil
}

// A Net is ready to score.
type Net struct {
	words   int // machine words of a row
	shift   uint
	entries []uint64 // open addressing: the key, and the number of its row, from 1
	rows    []uint64 // weights plus Most, so that sums cannot borrow from the next; at the end a row of nothing
	scale   float32
	bias    []float32
	out     [][3]float32
}

// Build makes the net ready.
func (p *Plan) Build() *Net {
	bits := uint(8)
	for 1<<bits < 2*len(p.Keys) {
		bits++
	}
	n := &Net{words: p.Hidden / 8, shift: 32 - bits, entries: make([]uint64, 1<<bits+64), rows: make([]uint64, len(p.Rows)/8+p.Hidden/8), scale: p.Scale, bias: p.Bias, out: make([][3]float32, p.Hidden)}
	for c := range p.Out {
		for u, w := range p.Out[c] {
			n.out[u][c] = w
		}
	}
	for i := range len(p.Rows) / 8 {
		n.rows[i] = min8(binary.LittleEndian.Uint64(p.Rows[8*i:]))
	}
	for i := len(p.Rows) / 8; i < len(n.rows); i++ {
		n.rows[i] = Most * 0x0101010101010101
	}
	for i, k := range p.Keys {
		j := k >> n.shift
		for n.entries[j] != 0 && int(j)+2 < len(n.entries) {
			j++
		}
		n.entries[j] = uint64(k)<<32 | uint64(i+1)
	}
	return n
}

// min8 keeps each of eight weights in its bounds, whatever the file says.
func min8(x uint64) uint64 { return x & (0x1f * 0x0101010101010101) }

const lanes = 0x00ff00ff00ff00ff

// find lists where the rows of the inputs stand, filled up with rows of nothing to a multiple of eight.
func (n *Net) find(inputs []uint64, at []int32) []int32 {
	for _, f := range inputs {
		k := f >> 32
		j := k >> (n.shift & 63)
		e := n.entries[j]
		for e != 0 && e>>32 != k {
			j++
			e = n.entries[j]
		}
		if e != 0 && len(at) < cap(at) {
			at = append(at, int32(uint32(e)-1)*int32(n.words))
		}
	}
	for len(at)%8 != 0 {
		at = append(at, int32(len(n.rows)-n.words))
	}
	return at
}

// Score weighs the moves.
func (n *Net) Score(inputs []uint64) (o [3]float32) {
	var places [128]int32
	at := n.find(inputs, places[:0])
	zero := int32(len(at) * Most)
	for w := range n.words {
		rows := n.rows[w:]
		var even, odd uint64 // sums of four units each
		for g := at; len(g) >= 8; g = g[8:] {
			x := rows[g[0]] + rows[g[1]] + rows[g[2]] + rows[g[3]] + rows[g[4]] + rows[g[5]] + rows[g[6]] + rows[g[7]]
			even += x & lanes
			odd += x >> 8 & lanes
		}
		for u := 8 * w; u < 8*w+8; u += 2 {
			n.weigh(&o, u, int32(even&0xffff)-zero)
			n.weigh(&o, u+1, int32(odd&0xffff)-zero)
			even, odd = even>>16, odd>>16
		}
	}
	return o
}

// weigh adds what hidden unit u says for each move. A unit whose sum is negative says nothing; its sign clears it without
// a branch, as it could go either way.
func (n *Net) weigh(o *[3]float32, u int, sum int32) {
	x := math.Float32bits(float32(sum)*n.scale + n.bias[u])
	h := math.Float32frombits(x &^ uint32(int32(x)>>31))
	w := &n.out[u]
	o[0] += h * w[0]
	o[1] += h * w[1]
	o[2] += h * w[2]
}
