package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

// A school says how a net is trained.
type school struct {
	hidden, passes int
	drop           float32 // share of the hidden units that sleep at a step, so that none leans on another
	often          int     // inputs that were seen less often on the right way get no row
}

const (
	rate    = 0.04  // of the rows, each slowed by its own past steps (AdaGrad)
	outRate = 0.002 // of what the hidden units say for the moves
	sure    = 0.98  // what is right by this is not learnt from
	meanOf  = 2     // the net is the mean of what it was after each pass from this on
	stray   = 0.9   // how often the reader follows its own wrong move, to learn how to go on from there
)

// A pupil is a net in training.
type pupil struct {
	school
	keys  []uint32
	index map[uint32]int32
	rows  []float32
	past  []float32 // squared steps of each row
	bias  []float32
	out   [3][]float32
	sum   []float64 // of all weights, after the passes that count
	sums  int

	active []int32
	h, dh  []float32
	awake  []bool
	rng    *rand.Rand
}

func newPupil(s school, keys []uint32) *pupil {
	n := &pupil{school: s, keys: keys, index: map[uint32]int32{}, rng: rand.New(rand.NewPCG(11, 12))}
	for i, k := range keys {
		n.index[k] = int32(i)
	}
	n.rows, n.past, n.bias = n.noise(s.hidden*len(keys), 0.1), make([]float32, len(keys)), make([]float32, s.hidden)
	for i := range n.bias {
		n.bias[i] = 0.1
	}
	for c := range n.out {
		n.out[c] = n.noise(s.hidden, 0.2)
	}
	n.h, n.dh, n.awake = make([]float32, s.hidden), make([]float32, s.hidden), make([]bool, s.hidden)
	return n
}

func (n *pupil) noise(k int, size float32) []float32 {
	x := make([]float32, k)
	for i := range x {
		x[i] = (n.rng.Float32()*2 - 1) * size
	}
	return x
}

func (n *pupil) row(r int32) []float32 { return n.rows[int(r)*n.hidden:][:n.hidden] }

// score weighs the moves, with some units asleep.
func (n *pupil) score(inputs []uint64) (o [3]float32) {
	n.active = n.active[:0]
	copy(n.h, n.bias)
	for _, x := range inputs {
		r, ok := n.index[uint32(x>>32)]
		if !ok {
			continue
		}
		n.active = append(n.active, r)
		h := n.h
		for j, w := range n.row(r) {
			h[j] += w
		}
	}
	for j, x := range n.h {
		n.awake[j] = x > 0 && n.rng.Float32() >= n.drop
		if n.awake[j] {
			n.h[j] = x / (1 - n.drop)
		} else {
			n.h[j] = 0
		}
	}
	for c := range o {
		for j, w := range n.out[c] {
			o[c] += n.h[j] * w
		}
	}
	return o
}

// learn takes a step from the scores of the moves toward the best of the free ones.
func (n *pupil) learn(o [3]float32, legal, free uint8) {
	want, most := bestOf(o, free), o[bestOf(o, legal)]
	var p [3]float32
	sum := float32(0)
	for c := range o {
		if legal>>c&1 == 1 {
			p[c] = float32(math.Exp(float64(o[c] - most)))
			sum += p[c]
		}
	}
	if p[want]/sum > sure {
		return
	}
	clear(n.dh)
	for c := range p {
		g := p[c] / sum
		if uint8(c) == want {
			g--
		}
		w := n.out[c]
		for j, x := range n.h {
			if n.awake[j] {
				n.dh[j] += g * w[j] / (1 - n.drop)
				w[j] -= outRate * g * x
			}
		}
	}
	size := float32(0)
	for _, d := range n.dh {
		size += d * d
	}
	size /= float32(n.hidden)
	for _, r := range n.active {
		n.past[r] += size
		step := rate / float32(math.Sqrt(float64(n.past[r])+1e-3))
		row := n.row(r)
		for j, d := range n.dh {
			row[j] -= step * d
		}
	}
}

// collect adds the weights as they are to the mean.
func (n *pupil) collect() {
	if n.sum == nil {
		n.sum = make([]float64, len(n.rows)+4*n.hidden)
	}
	at := 0
	for _, list := range [][]float32{n.rows, n.bias, n.out[0], n.out[1], n.out[2]} {
		for _, x := range list {
			n.sum[at] += float64(x)
			at++
		}
	}
	n.sums++
}

// plan is the net of the mean weights, in few steps.
func (n *pupil) plan() *net.Plan {
	mean := make([]float32, len(n.sum))
	for i, x := range n.sum {
		mean[i] = float32(x / float64(n.sums))
	}
	rows, rest := mean[:len(n.rows)], mean[len(n.rows):]
	p := &net.Plan{Hidden: n.hidden, Keys: n.keys, Rows: make([]byte, len(rows)), Bias: rest[:n.hidden]}
	for c := range p.Out {
		p.Out[c] = rest[(c+1)*n.hidden:][:n.hidden]
	}
	p.Scale = widest(rows) / net.Most
	for i, x := range rows {
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

// train trains a net on the lesson: a greedy reader, which is led on from where it goes wrong (dynamic oracle).
func (c *lesson) train(plan *model.Blueprint, s school) *net.Plan {
	m := plan.Bare()
	gold := make([][]int, len(c.trees))
	for k := range c.trees {
		gold[k] = projective(c.trees[k].Heads)
		if c.backward {
			gold[k] = mirrored(gold[k])
		}
	}
	n := newPupil(s, c.inputs(m, gold, s.often))
	var whole model.Sentence
	for pass := range s.passes {
		for _, k := range n.rng.Perm(len(c.trees)) {
			for st := c.read(m, &whole, k).Start(); !st.Done(); {
				advance(&st, n.lesson(&st, gold[k], pass))
			}
		}
		if pass >= meanOf {
			n.collect()
		}
	}
	return n.plan()
}

// lesson learns from one state and says which move to make.
func (n *pupil) lesson(st *model.State, gold []int, pass int) uint8 {
	legal := st.Legal()
	if legal&(legal-1) == 0 {
		return bestOf([3]float32{}, legal)
	}
	o := n.score(st.Inputs())
	free := cheapest(st, gold, legal)
	n.learn(o, legal, free)
	move := bestOf(o, legal)
	if free>>move&1 == 0 && (pass == 0 || n.rng.Float64() > stray) {
		return bestOf(o, free)
	}
	return move
}

// inputs lists the inputs that are seen often on the way to the gold trees.
func (c *lesson) inputs(m *model.Model, gold [][]int, often int) []uint32 {
	counts := map[uint32]int{}
	var s model.Sentence
	for k := range c.trees {
		for st := c.read(m, &s, k).Start(); !st.Done(); {
			for _, x := range st.Inputs() {
				counts[uint32(x>>32)]++
			}
			free := cheapest(&st, gold[k], st.Legal())
			advance(&st, bestOf([3]float32{0, 1, 2}, free)) // children are attached early
		}
	}
	var keys []uint32
	for k, n := range counts {
		if n >= often {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	return keys
}
