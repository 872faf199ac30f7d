package linear

import (
	"encoding/binary"
	"errors"
	"math"
)

// errShort is returned for a model that ends too early.
var errShort = errors.New("linear: model data ends too early")

// Codes are rows with coded weights, ready to be written: what a Learner's average is pruned to.
type Codes struct {
	Keys    []uint32
	Counts  []uint8
	Classes []uint8
	Codes   []int8
}

// Prune codes the rows and drops weights whose code is under least.
func Prune(rows []Row, least int8) Codes {
	var top float32
	for _, r := range rows {
		for _, w := range r.Weights {
			top = max(top, float32(math.Abs(float64(w.Value))))
		}
	}
	var c Codes
	for _, r := range rows {
		n := 0
		for _, w := range r.Weights {
			if code := Encode(w.Value, top); code >= least || code <= -least {
				c.Classes, c.Codes = append(c.Classes, w.Class), append(c.Codes, code)
				n++
			}
		}
		if n > 0 {
			c.Keys, c.Counts = append(c.Keys, r.Key), append(c.Counts, uint8(n))
		}
	}
	return c
}

// Append writes the codes column by column.
func (c Codes) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(c.Keys)))
	b = binary.AppendUvarint(b, uint64(len(c.Codes)))
	last := uint32(0)
	for _, k := range c.Keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	b = append(b, c.Counts...)
	b = append(b, c.Classes...)
	for _, x := range c.Codes {
		b = append(b, byte(x))
	}
	return b
}

// ReadCodes reads what Append wrote and returns the rest.
func ReadCodes(b []byte) (Codes, []byte, error) {
	n, k := binary.Uvarint(b)
	if k <= 0 {
		return Codes{}, nil, errShort
	}
	b = b[k:]
	m, k := binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b)) || m > uint64(len(b)) {
		return Codes{}, nil, errShort
	}
	b = b[k:]
	c := Codes{Keys: make([]uint32, n)}
	last := uint32(0)
	for i := range c.Keys {
		d, k := binary.Uvarint(b)
		if k <= 0 {
			return Codes{}, nil, errShort
		}
		b = b[k:]
		last += uint32(d)
		c.Keys[i] = last
	}
	if uint64(len(b)) < n+2*m {
		return Codes{}, nil, errShort
	}
	c.Counts, b = b[:n], b[n:]
	c.Classes, b = b[:m], b[m:]
	c.Codes = make([]int8, m)
	for i := range c.Codes {
		c.Codes[i] = int8(b[i])
	}
	return c, b[m:], nil
}

// tableBits is the size of an open-addressing table for n keys, at most half full.
func tableBits(n int) uint {
	bits := uint(17) // so that place and check together hold the whole key
	for 1<<bits < n*2 {
		bits++
	}
	return bits
}

// A Small table scores at most three classes: all weights of a feature are one machine word, added in one step.
type Small struct {
	shift   uint
	entries []uint64 // 16 bits of the key, then three weights of 16 bits
}

// smallScale is the largest weight; some hundred of them must not overflow 16 bits.
const smallScale = 255

// NewSmall builds the table.
func NewSmall(c Codes) *Small {
	var decode [256]int64
	for i := range decode {
		decode[i] = int64(Decode(int8(i), smallScale))
	}
	bits := tableBits(len(c.Keys))
	s := &Small{shift: 32 - bits, entries: make([]uint64, 1<<bits+64)}
	at := 0
	for i, k := range c.Keys {
		var sum int64
		for range c.Counts[i] {
			sum += decode[uint8(c.Codes[at])] << (16 * (c.Classes[at] % 3))
			at++
		}
		j := k >> s.shift
		for s.entries[j] != 0 {
			j++
		}
		if int(j)+1 < len(s.entries) {
			s.entries[j] = uint64(k)<<48 | uint64(sum)&(1<<48-1)
		}
	}
	return s
}

// Score sums the weights of the features.
func (s *Small) Score(features []uint64) (a, b, c int32) {
	var sum int64
	for _, f := range features {
		k := uint32(f >> 32)
		check := uint64(k) & 0xffff
		for j := k >> s.shift; ; j++ {
			e := s.entries[j]
			if e>>48 == check {
				sum += int64(e<<16) >> 16
				break
			}
			if e == 0 {
				break
			}
		}
	}
	a = int32(int16(sum))
	sum = (sum - int64(a)) >> 16
	b = int32(int16(sum))
	sum = (sum - int64(b)) >> 16
	return a, b, int32(sum)
}

// A Wide table scores many classes; each feature has weights for a few.
type Wide struct {
	shift   uint
	entries []uint64 // 32 bits of key, 26 bits of where, 6 bits of how many
	cells   []uint16 // class, code
	decode  [256]int32
}

// NewWide builds the table.
func NewWide(c Codes) *Wide {
	bits := tableBits(len(c.Keys))
	w := &Wide{shift: 32 - bits, entries: make([]uint64, 1<<bits+64), cells: make([]uint16, len(c.Codes))}
	for i := range w.decode {
		w.decode[i] = Decode(int8(i), 1<<16)
	}
	for i, code := range c.Codes {
		w.cells[i] = uint16(c.Classes[i])<<8 | uint16(uint8(code))
	}
	at := uint64(0)
	for i, k := range c.Keys {
		n := uint64(min(c.Counts[i], 127))
		j := k >> w.shift
		for w.entries[j] != 0 {
			j++
		}
		if int(j)+1 < len(w.entries) {
			w.entries[j] = uint64(k)<<32 | at<<7 | n
		}
		at += uint64(c.Counts[i])
	}
	return w
}

// Score adds the weights of the features to scores.
func (w *Wide) Score(features []uint64, scores *[128]int32) {
	for _, f := range features {
		k := uint32(f >> 32)
		for j := k >> w.shift; ; j++ {
			e := w.entries[j]
			if uint32(e>>32) == k && e != 0 {
				at := uint32(e) >> 7
				for _, c := range w.cells[at : at+uint32(e&127)] {
					scores[c>>8&127] += w.decode[uint8(c)]
				}
				break
			}
			if e == 0 {
				break
			}
		}
	}
}
