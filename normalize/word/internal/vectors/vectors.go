// Package vectors holds word vectors in half a byte a number, and tells how near two of them are.
//
// In goes a Table with a row of codes for each lemma that has a vector, out comes the cosine of two rows: a code stands for one of
// sixteen levels, times the scale of its place in the vector.
package vectors

import (
	"encoding/binary"
	"errors"
	"math"
	"math/bits"
)

// Dims is the length of a vector; Width is that of a row of codes, two in a byte.
const (
	Dims  = 100
	Width = Dims / 2
)

// A Table is the vectors of those among many lemmas that have one.
type Table struct {
	Scale  [Dims]float32
	Levels [16]float32
	Has    []uint64 // bit set of the lemmas with a vector
	Codes  []byte   // their rows, in the order of the lemmas

	before []uint32          // rows before each word of Has
	step   [Dims][16]float32 // level times scale
}

// Encode gives the bytes of a Table.
func Encode(t *Table) []byte {
	var b []byte
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t.Has)))
	for _, f := range t.Scale {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
	}
	for _, f := range t.Levels {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
	}
	for _, w := range t.Has {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return append(b, t.Codes...)
}

// ErrBroken says that the bytes are no Table.
var ErrBroken = errors.New("vectors: broken data")

// head is the number of bytes before the bit set.
const head = 4 + 4*Dims + 4*16

// Decode reads the bytes of a Table. It keeps data, and does not change it.
func Decode(data []byte) (*Table, error) {
	if len(data) < head {
		return nil, ErrBroken
	}
	words := int(binary.LittleEndian.Uint32(data))
	if words > (len(data)-head)/8 {
		return nil, ErrBroken
	}
	t := &Table{Has: make([]uint64, words), before: make([]uint32, words), Codes: data[head+8*words:]}
	for i := range t.Scale {
		t.Scale[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4+4*i:]))
	}
	for i := range t.Levels {
		t.Levels[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4+4*Dims+4*i:]))
	}
	rows := 0
	for i := range t.Has {
		t.Has[i] = binary.LittleEndian.Uint64(data[head+8*i:])
		t.before[i] = uint32(rows)
		rows += bits.OnesCount64(t.Has[i])
	}
	if rows*Width != len(t.Codes) {
		return nil, ErrBroken
	}
	t.prepare()
	return t, nil
}

// prepare multiplies out what every question needs.
func (t *Table) prepare() {
	for d, s := range t.Scale {
		for i, l := range t.Levels {
			t.step[d][i] = s * l
		}
	}
}

// Row is the row of a lemma, -1 where it has none.
func (t *Table) Row(lemma uint32) int {
	w, bit := int(lemma/64), lemma%64
	if w >= len(t.Has) || t.Has[w]>>bit&1 == 0 {
		return -1
	}
	return int(t.before[w]) + bits.OnesCount64(t.Has[w]&(1<<bit-1))
}

// Cosine is that of two rows.
func (t *Table) Cosine(a, b int) float64 {
	lengths := math.Sqrt(float64(t.dot(a, a)) * float64(t.dot(b, b)))
	if lengths == 0 {
		return 0
	}
	return float64(t.dot(a, b)) / lengths
}

func (t *Table) dot(a, b int) float32 {
	x, y := t.Codes[a*Width:(a+1)*Width], t.Codes[b*Width:(b+1)*Width]
	var even, odd float32
	for i, c := range x {
		lo, hi, e := &t.step[2*i], &t.step[2*i+1], y[i]
		even += float32(lo[c&15] * lo[e&15])
		odd += float32(hi[c>>4] * hi[e>>4])
	}
	return even + odd
}
