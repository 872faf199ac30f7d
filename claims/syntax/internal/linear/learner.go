package linear

import "slices"

// A Learner trains an averaged perceptron. Rows are made lazily: a feature gets weights once it was seen Admit times
// and an update touches it.
type Learner struct {
	Admit uint8

	seen  []uint8
	keys  []uint64
	rows  []int32 // 0: none
	cells [][]cell
	used  int
	time  int64
}

type cell struct {
	class   uint8
	updates uint16
	weight  float32
	stamp   int64
	total   float64
}

// NewLearner makes an empty learner.
func NewLearner() *Learner {
	return &Learner{Admit: 2, seen: make([]uint8, 1<<27), keys: make([]uint64, 1<<16), rows: make([]int32, 1<<16), cells: make([][]cell, 1)}
}

func (l *Learner) slot(key uint64) int {
	mask := len(l.keys) - 1
	i := int(key) & mask
	for l.rows[i] != 0 && l.keys[i] != key {
		i = (i + 1) & mask
	}
	return i
}

// Score adds the weights of the features to scores.
func (l *Learner) Score(features []uint64, scores []float32) {
	for _, f := range features {
		for _, c := range l.cells[l.rows[l.slot(f)]] {
			scores[c.class] += c.weight
		}
	}
}

// Tick counts an example; call it once for each, before Update.
func (l *Learner) Tick() { l.time++ }

// See counts the features for admission.
func (l *Learner) See(features []uint64) {
	for _, f := range features {
		if s := &l.seen[f&uint64(len(l.seen)-1)]; *s < 255 {
			*s++
		}
	}
}

// Update adds step to the weight of every feature for class.
func (l *Learner) Update(features []uint64, class uint8, step float32) {
	for _, f := range features {
		if l.seen[f&uint64(len(l.seen)-1)] < l.Admit {
			continue
		}
		i := l.slot(f)
		if l.rows[i] == 0 {
			i = l.insert(f)
		}
		row := &l.cells[l.rows[i]]
		at := slices.IndexFunc(*row, func(c cell) bool { return c.class == class })
		if at < 0 {
			*row = append(*row, cell{class: class, stamp: l.time})
			at = len(*row) - 1
		}
		c := &(*row)[at]
		c.total += float64(c.weight) * float64(l.time-c.stamp)
		c.stamp = l.time
		c.weight += step
		if c.updates < 65535 {
			c.updates++
		}
	}
}

func (l *Learner) insert(key uint64) int {
	if l.used*2 >= len(l.keys) {
		l.grow()
	}
	i := l.slot(key)
	l.keys[i], l.rows[i] = key, int32(len(l.cells))
	l.cells = append(l.cells, nil)
	l.used++
	return i
}

func (l *Learner) grow() {
	keys, rows := l.keys, l.rows
	l.keys, l.rows = make([]uint64, 2*len(keys)), make([]int32, 2*len(keys))
	for i, r := range rows {
		if r != 0 {
			j := l.slot(keys[i])
			l.keys[j], l.rows[j] = keys[i], r
		}
	}
}

// A Weight is what one feature says for one class.
type Weight struct {
	Class uint8
	Value float32
}

// A Row is the weights of one feature, by class.
type Row struct {
	Key     uint32
	Weights []Weight
}

// Average returns the averaged weights that were updated at least often times, by key; of two features with one key the
// later is dropped.
func (l *Learner) Average(often uint16) []Row {
	var out []Row
	for i, r := range l.rows {
		if r == 0 {
			continue
		}
		var ws []Weight
		for _, c := range l.cells[r] {
			mean := (c.total + float64(c.weight)*float64(l.time-c.stamp)) / float64(max(1, l.time))
			if c.updates >= often && mean != 0 {
				ws = append(ws, Weight{c.class, float32(mean)})
			}
		}
		if len(ws) > 0 {
			slices.SortFunc(ws, func(a, b Weight) int { return int(a.Class) - int(b.Class) })
			out = append(out, Row{uint32(l.keys[i] >> 32), ws})
		}
	}
	slices.SortStableFunc(out, func(a, b Row) int {
		if a.Key < b.Key {
			return -1
		} else if a.Key > b.Key {
			return 1
		}
		return 0
	})
	return slices.CompactFunc(out, func(a, b Row) bool { return a.Key == b.Key })
}
