package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

// A school says how a net is trained.
type school struct {
	hidden, passes int
	drop           float32 // share of the hidden units that sleep at a step, so that none leans on another
	blur           float32 // share of the inputs that are not seen at a step
	often          int     // inputs that were seen less often on the right way get no row
}

const (
	rate    = 0.04  // of the rows
	outRate = 0.002 // of what the hidden units say
	sure    = 0.98  // what is right by this is not learnt from
	meanOf  = 2     // the net is the mean of what it was after each pass from this on
)

// A pupil is a net in training. Its outputs are the moves, and then the relations on each side.
type pupil struct {
	school
	relations int
	keys      []uint32
	index     index
	rows      []float32
	past      []float32 // squared steps of each row
	bias      []float32
	out       []float32
	sum       []float64 // of all weights, after the passes that count
	sums      int

	active     []int32
	h, dh      []float32
	rng, sleep *rand.Rand
}

func newPupil(s school, keys []uint32, relations int) *pupil {
	n := &pupil{school: s, relations: relations, keys: keys, index: newIndex(keys), rng: start(), sleep: rand.New(rand.NewPCG(11, 13))}
	n.rows, n.past, n.bias = noise(n.rng, s.hidden*len(keys)), make([]float32, len(keys)), make([]float32, s.hidden)
	for i := range n.bias {
		n.bias[i] = 0.1
	}
	n.out = noise(n.rng, (3+2*relations)*s.hidden)
	n.h, n.dh = make([]float32, s.hidden), make([]float32, s.hidden)
	return n
}

// noise is what weights start from.
func noise(rng *rand.Rand, k int) []float32 {
	x := make([]float32, k)
	for i := range x {
		x[i] = (rng.Float32()*2 - 1) * 0.1
	}
	return x
}

// start is the source of the noise of a net.
func start() *rand.Rand { return rand.New(rand.NewPCG(11, 12)) }

// moves and names are the weights of the outputs.
func (n *pupil) moves() []float32 { return n.out[:3*n.hidden] }
func (n *pupil) names(side int) []float32 {
	return n.out[(3+side*n.relations)*n.hidden:][:n.relations*n.hidden]
}

// think finds what the hidden units say of the inputs, some of them asleep.
func (n *pupil) think(inputs []uint64) {
	n.active = n.index.find(inputs, n.active[:0])
	if n.blur > 0 {
		n.forget()
	}
	copy(n.h, n.bias)
	addRows(n.h, n.rows, n.active)
	asleep, louder := uint64(n.drop*(1<<16)), 1/(1-n.drop)
	for j := 0; j+4 <= len(n.h); j += 4 {
		dice := n.sleep.Uint64()
		for k := j; k < j+4; k++ {
			if n.h[k] <= 0 || dice&0xffff < asleep {
				n.h[k] = 0
			} else {
				n.h[k] *= louder
			}
			dice >>= 16
		}
	}
}

// forget leaves out some of the inputs, so that the pupil does not lean on the words of the training text.
func (n *pupil) forget() {
	unseen, k := uint64(n.blur*(1<<16)), 0
	for i := 0; i < len(n.active); i += 4 {
		dice := n.sleep.Uint64()
		for _, r := range n.active[i:min(i+4, len(n.active))] {
			if dice&0xffff >= unseen {
				n.active[k] = r
				k++
			}
			dice >>= 16
		}
	}
	n.active = n.active[:k]
}

// faults turns scores into how much more is said for each than should be, if want is right and only some are allowed. The
// chance that want had comes back.
func faults(o []float32, allowed func(int) bool, want int) (chance float32) {
	most, sum := float32(-1e30), float32(0)
	for c, x := range o {
		if allowed(c) {
			most = max(most, x)
		}
	}
	for c, x := range o {
		o[c] = 0
		if allowed(c) {
			o[c] = float32(math.Exp(float64(x - most)))
			sum += o[c]
		}
	}
	for c := range o {
		o[c] /= sum
	}
	chance = o[want]
	o[want]--
	return chance
}

// learn takes a step against the errors of some outputs, of which these are the weights. It is called after blame.
func (n *pupil) learn() {
	size := float32(0)
	for j, x := range n.h {
		if x == 0 {
			n.dh[j] = 0
		}
		size += n.dh[j] * n.dh[j]
	}
	stepRows(n.rows, n.past, n.dh, n.active, rate, size/float32(n.hidden))
}

// collect adds the weights as they are to the mean.
func (n *pupil) collect() {
	if n.sum == nil {
		n.sum = make([]float64, len(n.rows)+len(n.bias)+len(n.out))
	}
	at := 0
	for _, list := range [][]float32{n.rows, n.bias, n.out} {
		for _, x := range list {
			n.sum[at] += float64(x)
			at++
		}
	}
	n.sums++
}

// plan is the net of the mean weights, in few steps; as it will see all inputs, each says less than in training.
func (n *pupil) plan() *net.Plan {
	at := 0
	for _, list := range [][]float32{n.rows, n.bias, n.out} {
		for i := range list {
			list[i] = float32(n.sum[at] / float64(n.sums))
			at++
		}
	}
	for i := range n.rows {
		n.rows[i] *= 1 - n.blur
	}
	p := &net.Plan{Hidden: n.hidden, Keys: n.keys, Rows: make([]byte, len(n.rows)), Bias: n.bias}
	for c := range p.Out {
		p.Out[c] = n.moves()[c*n.hidden:][:n.hidden]
	}
	p.Scale = widest(n.rows) / net.Most
	for i, x := range n.rows {
		p.Rows[i] = byte(net.Most + max(-net.Most, min(net.Most, math.Round(float64(x/p.Scale)))))
	}
	return p
}

// widest is the size that all but a few in ten thousand weights keep within; those are cut to it.
func widest(rows []float32) float32 {
	sizes := make([]float32, len(rows))
	for i, x := range rows {
		sizes[i] = max(x, -x)
	}
	slices.Sort(sizes)
	return max(sizes[len(sizes)-1-len(sizes)/5000], 1e-6)
}

// An index finds the rows of inputs.
type index struct {
	shift uint
	keys  []uint32
	rows  []int32 // from 1
}

func newIndex(keys []uint32) index {
	bits := uint(8)
	for 1<<bits < 3*len(keys) {
		bits++
	}
	x := index{32 - bits, make([]uint32, 1<<bits+64), make([]int32, 1<<bits+64)}
	for i, k := range keys {
		j := k >> x.shift
		for x.rows[j] != 0 {
			j++
		}
		x.keys[j], x.rows[j] = k, int32(i+1)
	}
	return x
}

func (x *index) find(inputs []uint64, rows []int32) []int32 {
	for _, f := range inputs {
		k := uint32(f >> 32)
		for j := k >> x.shift; x.rows[j] != 0; j++ {
			if x.keys[j] == k {
				rows = append(rows, x.rows[j]-1)
				break
			}
		}
	}
	return rows
}

// frequent lists the inputs that were counted often.
func frequent(counts map[uint32]int, often int) []uint32 {
	var keys []uint32
	for k, n := range counts {
		if n >= often {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	return keys
}
