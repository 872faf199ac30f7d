package linear

import (
	"errors"
	"math"

	"github.com/gainsay/gainsay/claims/syntax/internal/pack"
)

// errBroken is returned for rows whose columns do not fit each other.
var errBroken = errors.New("linear: broken data")

// Codes are rows with coded weights, ready to be written: what a Learner's average is pruned to.
type Codes struct {
	Keys    []uint32
	Counts  []uint8 // weights of each row
	Classes []uint8 // of each weight
	Codes   []int8
}

// grain is what codes are rounded to a multiple of: a fifth more or less is all the same, and the file shrinks.
const grain = 4

// Prune codes the rows and drops weights whose code is under least.
func Prune(rows []Row, least int8) Codes {
	top := largest(rows)
	var c Codes
	for _, r := range rows {
		n := 0
		for _, w := range r.Weights {
			if code := Encode(w.Value, top); code >= least || code <= -least {
				c.Classes, c.Codes = append(c.Classes, w.Class), append(c.Codes, rounded(code))
				n++
			}
		}
		if n > 0 {
			c.Keys, c.Counts = append(c.Keys, r.Key), append(c.Counts, uint8(n))
		}
	}
	return c
}

func rounded(code int8) int8 {
	c := int(code)
	if c < 0 {
		return -rounded(int8(-c))
	}
	return int8(min((c+grain/2)/grain*grain, 127/grain*grain))
}

func largest(rows []Row) (top float32) {
	for _, r := range rows {
		for _, w := range r.Weights {
			top = max(top, float32(math.Abs(float64(w.Value))))
		}
	}
	return top
}

// Append writes the codes column by column.
func (c Codes) Append(b []byte) []byte {
	codes := make([]byte, len(c.Codes))
	for i, x := range c.Codes {
		codes[i] = byte(x)
	}
	return pack.Append(pack.Append(pack.Append(pack.AppendKeys(b, c.Keys), c.Counts), c.Classes), codes)
}

// ReadCodes reads what Append wrote.
func ReadCodes(b []byte) (c Codes, err error) {
	if c.Keys, b, err = pack.ReadKeys(b); err != nil {
		return Codes{}, err
	}
	var columns [3][]byte
	for i := range columns {
		if columns[i], b, err = pack.Read(b); err != nil {
			return Codes{}, err
		}
	}
	c.Counts, c.Classes, c.Codes = columns[0], columns[1], make([]int8, len(columns[2]))
	sum := 0
	for _, n := range c.Counts {
		sum += int(n)
	}
	if len(c.Counts) != len(c.Keys) || len(c.Classes) != len(c.Codes) || sum != len(c.Codes) {
		return Codes{}, errBroken
	}
	for i, x := range columns[2] {
		c.Codes[i] = int8(x)
	}
	return c, nil
}

// tableBits is the size of an open-addressing table for n keys, at most half full.
func tableBits(n int) uint {
	bits := uint(17) // so that place and check together hold the whole key
	for 1<<bits < n*2 {
		bits++
	}
	return bits
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

// Score adds the weights of the features to scores. A table is larger than the processor's caches, and to look up one feature is to wait
// for memory; so all are looked up before the first is used, and the waits fall together.
func (w *Wide) Score(features []uint64, scores *[128]int32) {
	for len(features) > batch {
		w.score(features[:batch], scores)
		features = features[batch:]
	}
	w.score(features, scores)
}

// batch is how many features are looked up at once.
const batch = 64

func (w *Wide) score(features []uint64, scores *[128]int32) {
	var found [batch]uint64
	var first [batch]uint16
	for i, f := range features {
		found[i&(batch-1)] = w.entries[uint32(f>>32)>>w.shift]
	}
	n := 0
	for i, f := range features {
		e, k := found[i&(batch-1)], uint32(f>>32)
		for j := k >> w.shift; e != 0 && uint32(e>>32) != k; {
			j++
			e = w.entries[j]
		}
		found[n&(batch-1)] = e
		if e&127 != 0 {
			n++
		}
	}
	for i, e := range found[:n] {
		first[i] = w.cells[uint32(e)>>7]
	}
	for i, e := range found[:n] {
		c := first[i]
		scores[c>>8&127] += w.decode[uint8(c)]
		at := uint32(e) >> 7
		for _, c := range w.cells[at+1 : at+uint32(e&127)] {
			scores[c>>8&127] += w.decode[uint8(c)]
		}
	}
}

// Light is the codes without those under least.
func (c Codes) Light(least int8) (out Codes) {
	at := 0
	for i, k := range c.Keys {
		n := uint8(0)
		for range c.Counts[i] {
			if code := c.Codes[at]; code >= least || code <= -least {
				out.Classes, out.Codes = append(out.Classes, c.Classes[at]), append(out.Codes, code)
				n++
			}
			at++
		}
		if n > 0 {
			out.Keys, out.Counts = append(out.Keys, k), append(out.Counts, n)
		}
	}
	return out
}
