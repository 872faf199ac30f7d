// Package net scores three moves, and the relations that two of them could make, by a net with one hidden layer over sparse inputs. In goes a list of hashed facts; each
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
	Names  [2][]float32 // for each side Hidden weights for each relation; empty if the net names none there
}

// Most is the largest weight of a row: eight times twice as much must fit a byte.
const Most = 15

// mostKeys is the number of rows that can be told apart in the index.
const mostKeys = 1<<16 - 2

var errBroken = errors.New("net: broken data")

// Append writes the plan.
func (p *Plan) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(p.Hidden))
	for _, list := range [][]float32{{p.Scale}, p.Bias, p.Out[0], p.Out[1], p.Out[2]} {
		for _, x := range list {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(x))
		}
	}
	b = pack.Append(pack.AppendKeys(b, p.Keys), p.Rows)
	for _, list := range p.Names {
		top := largest(list)
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(top))
		codes := make([]byte, len(list))
		for i, x := range list {
			codes[i] = byte(int8(math.Round(float64(x / top * 127))))
		}
		b = pack.Append(b, codes)
	}
	return b
}

func largest(list []float32) float32 {
	top := float32(1e-9)
	for _, x := range list {
		top = max(top, x, -x)
	}
	return top
}

// Read reads what Append wrote; relations are weighed in 255 steps.
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
	if p.Rows, b, err = pack.Read(b); err != nil {
		return nil, err
	}
	for side := range p.Names {
		if len(b) < 4 {
			return nil, errBroken
		}
		top := float()
		var codes []byte
		if codes, b, err = pack.Read(b); err != nil {
			return nil, err
		}
		for _, c := range codes {
			p.Names[side] = append(p.Names[side], float32(int8(c))/127*top)
		}
	}
	if len(p.Keys) > mostKeys || len(p.Rows) != len(p.Keys)*p.Hidden || len(p.Names[0])%p.Hidden != 0 || len(p.Names[1]) > 0 && len(p.Names[0]) != len(p.Names[1]) {
		return nil, errBroken
	}
	return p, nil
}

// A Net is ready to score.
type Net struct {
	words   int // machine words of a row
	shift   uint
	entries []uint32 // open addressing by the upper bits of the key: its lower half, and the number of its row, from 1
	rows    []uint64 // weights plus Most, so that sums cannot borrow from the next; at the end a row of nothing
	units   []unit
	names   [2][]uint64 // of two relations at a time, what each hidden unit says for them
	sure    [2]int32    // the lead from which a relation is sure
	many    int         // relations
}

// Hidden is what the hidden units say of a state; it is kept so that the relation can be asked for once the move is known.
type Hidden [256]int32

// A unit is what a hidden unit starts from and what it says for the second and the third move over the first, in the high
// and the low half of a word, so that one product weighs both.
type unit struct {
	bias int32
	out  uint64
}

// steep is the largest output weight: with sums under 2^11 and 256 units, a half of a word holds what all say.
const steep = 1<<11 - 1

// Build makes the net ready.
func (p *Plan) Build() *Net {
	bits := uint(16) // so that place and entry together hold the whole key
	for 1<<bits < 2*len(p.Keys) {
		bits++
	}
	n := &Net{words: p.Hidden / 8, shift: 32 - bits, entries: make([]uint32, 1<<bits+64), rows: make([]uint64, len(p.Rows)/8+p.Hidden/8), units: p.units()}
	for side, list := range p.Names {
		n.names[side], n.many = paired(list, p.Hidden), max(n.many, len(list)/p.Hidden)
		n.sure[side] = int32(min(clearly*steep/(p.Scale*largest(list)), math.MaxInt32/2))
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
		n.entries[j] = k<<16 | uint32(i+1)
	}
	return n
}

// units are the hidden units in whole numbers.
func (p *Plan) units() []unit {
	top := float32(1e-9)
	for u, w := range p.Out[0] {
		for c := 1; c < 3; c++ {
			top = max(top, p.Out[c][u]-w, w-p.Out[c][u])
		}
	}
	whole := func(x float32) int64 { return int64(math.Round(float64(max(-1, min(1, x))) * steep)) }
	units := make([]unit, p.Hidden)
	for u, w := range p.Out[0] {
		units[u].bias = int32(math.Round(float64(max(-127, min(127, p.Bias[u]/p.Scale)))))
		units[u].out = uint64(whole((p.Out[1][u]-w)/top))<<32 + uint64(whole((p.Out[2][u]-w)/top))
	}
	return units
}

// together is how many relations are weighed in one go: two in each of four words.
const together = 8

// paired are the weights of relations in whole numbers, eight for each unit, then the next eight; in a word stands relation
// 2k over 2k+1.
func paired(list []float32, hidden int) []uint64 {
	relations, top := len(list)/hidden, largest(list)
	out := make([]uint64, (relations+together-1)/together*hidden*together/2)
	for i, x := range list {
		r, u := i/hidden, i%hidden
		w := uint64(int64(math.Round(float64(x / top * steep))))
		if r%2 == 0 {
			w <<= 32
		}
		out[(r/together*hidden+u)*together/2+r%together/2] += w
	}
	return out
}

// Names says whether the net names relations.
func (n *Net) Names() bool { return n.many > 0 }

// clearly is how much more the best relation must be worth than the next for it to be sure, in logarithms of chances.
const clearly = 2

// Name is the best relation, other than the first and but, for the arc that the second (side 0) or third move (side 1) makes, and
// whether no other comes close.
func (n *Net) Name(h *Hidden, side int, but uint8) (rel uint8, sure bool) {
	var active [256]uint32 // what the units say that say something, over where their weights stand
	k := 0
	for u, x := range h[:len(n.units)] {
		active[k&255] = uint32(x)<<16 | uint32(u*together/2)
		k += int(uint32(-x) >> 31) // is x above zero? without a branch, as it could go either way
	}
	best, most, second := 0, int32(math.MinInt32/2), int32(math.MinInt32/2)
	size := len(n.units) * together / 2
	for at := 0; at < len(n.names[side]); at += size {
		said := weigh(active[:k], n.names[side][at:][:size])
		for i, s := range said {
			low := int32(s)
			for j, score := range [2]int32{int32((s - uint64(int64(low))) >> 32), low} {
				if r := at/size*together + 2*i + j; score > second && r > 0 && r < n.many && r != int(but) {
					if second = score; score > most {
						best, most, second = r, score, most
					}
				}
			}
		}
	}
	return uint8(best), most-second >= n.sure[side]
}

// weigh is what the active units say for eight relations.
func weigh(active []uint32, weights []uint64) [together / 2]uint64 {
	var a, b, c, d uint64
	for _, e := range active {
		x, w := uint64(e>>16), (*[together / 2]uint64)(weights[e&0xffff:])
		a += x * w[0]
		b += x * w[1]
		c += x * w[2]
		d += x * w[3]
	}
	return [together / 2]uint64{a, b, c, d}
}

// min8 keeps each of eight weights in its bounds, whatever the file says.
func min8(x uint64) uint64 { return x & (0x1f * 0x0101010101010101) }

const lanes = 0x00ff00ff00ff00ff

// find lists where the rows of the inputs stand, filled up with rows of nothing to a multiple of eight.
func (n *Net) find(inputs []uint64, at []int32) []int32 {
	for _, f := range inputs {
		k := uint32(f >> 32)
		j := k >> (n.shift & 31)
		e := n.entries[j]
		for e != 0 && e>>16 != k&0xffff {
			j++
			e = n.entries[j]
		}
		if e != 0 && len(at) < cap(at) {
			at = append(at, int32(e&0xffff-1)*int32(n.words))
		}
	}
	for len(at)%8 != 0 {
		at = append(at, int32(len(n.rows)-n.words))
	}
	return at
}

// Score weighs the moves: how much more the second and the third are worth than the first. What the hidden units say is
// left in h.
func (n *Net) Score(inputs []uint64, h *Hidden) [3]int32 {
	var places [128]int32
	at := n.find(inputs, places[:0])
	zero := int32(len(at) * Most)
	var sums [2 * 32]uint64 // for each word of a row four units, and the four between them
	for g := at; len(g) >= 8; g = g[8:] {
		n.add(&sums, (*[8]int32)(g))
	}
	said := uint64(0)
	for w := range n.words {
		even, odd := sums[w], sums[32+w&31]
		units, out := n.units[8*w:][:8], h[8*w:][:8]
		for u := 0; u < 8; u += 2 {
			x, y := units[u].says(int32(even&0xffff)-zero), units[u+1].says(int32(odd&0xffff)-zero)
			out[u], out[u+1] = x, y
			said += uint64(x)*units[u].out + uint64(y)*units[u+1].out
			even, odd = even>>16, odd>>16
		}
	}
	third := int32(said)
	return [3]int32{0, int32((said - uint64(int64(third))) >> 32), third}
}

// add adds eight rows to the sums, a row after the other as they lie in memory.
func (n *Net) add(sums *[2 * 32]uint64, g *[8]int32) {
	a := n.rows[g[0]:][:n.words]
	row := func(i int32) []uint64 { return n.rows[i:][:len(a)] }
	b, c, d, e, f, k, l := row(g[1]), row(g[2]), row(g[3]), row(g[4]), row(g[5]), row(g[6]), row(g[7])
	even, odd := sums[:len(a)], sums[32:][:len(a)]
	for w, x := range a {
		x += b[w] + c[w] + d[w] + e[w] + f[w] + k[w] + l[w]
		even[w] += x & lanes
		odd[w] += x >> 8 & lanes
	}
}

// says is what a hidden unit with this sum says. If it is negative that is nothing; its sign clears it without a branch,
// as it could go either way.
func (u *unit) says(sum int32) int32 {
	h := sum + u.bias
	return h &^ (h >> 31)
}
