// Package pack writes bytes in Huffman's code and reads them back fast: "a few values are frequent, any order" is all
// that the columns of a model have in common, so that nothing else is looked for. One look at the next twelve bits gives
// all the bytes whose codes they hold.
package pack

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
)

// longest is the number of bits of the longest code.
const longest = 12

// most is the largest number of bytes that need no codes, as all are the same.
const most = 1 << 24

var errBroken = errors.New("pack: broken data")

// Append writes the bytes of plain: how many they are, the lengths of the 256 codes at four bits each, and the codes.
func Append(out, plain []byte) []byte {
	lengths := lengths(plain)
	out = binary.AppendUvarint(out, uint64(len(plain)))
	for i := 0; i < 256; i += 2 {
		out = append(out, lengths[i]|lengths[i+1]<<4)
	}
	codes := codes(lengths)
	buffer, n := uint64(0), uint8(0)
	from := len(out)
	out = append(out, 0, 0, 0, 0) // the size of what follows
	if _, ok := alone(lengths); ok {
		return out
	}
	for _, c := range plain {
		buffer |= uint64(codes[c]) << n
		for n += lengths[c]; n >= 8; n -= 8 {
			out = append(out, byte(buffer))
			buffer >>= 8
		}
	}
	if n > 0 {
		out = append(out, byte(buffer))
	}
	binary.LittleEndian.PutUint32(out[from:], uint32(len(out)-from-4))
	return out
}

// Read reads what Append wrote, and returns the rest.
func Read(b []byte) (plain, rest []byte, err error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || len(b) < k+128+4 {
		return nil, nil, errBroken
	}
	var lengths [256]uint8
	for i, x := range b[k : k+128] {
		lengths[2*i], lengths[2*i+1] = x&15, x>>4
	}
	size := uint64(binary.LittleEndian.Uint32(b[k+128:]))
	b = b[k+128+4:]
	if c, ok := alone(lengths); ok && n <= most {
		return bytes.Repeat([]byte{c}, int(n)), b, nil
	}
	if size > uint64(len(b)) || n > 8*size {
		return nil, nil, errBroken
	}
	t, ok := looks(lengths)
	if !ok {
		return nil, nil, errBroken
	}
	plain = t.read(b[:size], int(n))
	return plain, b[size:], nil
}

// A table tells what twelve bits begin with: up to six bytes, from the third of the entry on; in its first byte how many
// bits those take, in its second how many they are.
type table [1 << longest]uint64

// read reads n bytes; where the codes end too early, zeros follow.
func (t *table) read(b []byte, n int) []byte {
	plain := make([]byte, n+8)
	buffer, have, at := uint64(0), uint(0), 0
	for at < n {
		if len(b) >= 8 {
			buffer |= binary.LittleEndian.Uint64(b) << (have & 63)
			b = b[(63-have)>>3:]
			have |= 56
		} else {
			for ; have <= 56 && len(b) > 0; have += 8 {
				buffer |= uint64(b[0]) << have
				b = b[1:]
			}
			if have == 0 {
				break
			}
		}
		for range 4 {
			e := t[buffer%(1<<longest)]
			binary.LittleEndian.PutUint64(plain[min(at, n):], e>>16)
			used := uint(e & 255)
			if used > have {
				have = 0
				break
			}
			at += int(e >> 8 & 255)
			buffer >>= used & 63
			have -= used
		}
	}
	return plain[:n:n]
}

// looks makes the table of codes with the lengths; they must fill the code space.
func looks(lengths [256]uint8) (*table, bool) {
	var one [1 << longest]uint16 // the byte and the length of the code that some bits begin with
	codes := codes(lengths)
	full := 0
	for c, l := range lengths {
		if l == 0 {
			continue
		}
		if l > longest {
			return nil, false
		}
		full += 1 << (longest - l)
		if full > 1<<longest {
			return nil, false
		}
		for x := int(codes[c]); x < 1<<longest; x += 1 << l {
			one[x] = uint16(c)<<8 | uint16(l)
		}
	}
	if full != 1<<longest && full != 0 {
		return nil, false
	}
	t := new(table)
	for x := range t {
		used, n, all := uint(0), uint(0), uint64(0)
		for n < 6 {
			o := one[x>>used]
			l := uint(o & 255)
			if l == 0 || used+l > longest {
				break
			}
			all |= uint64(o>>8) << (8 * n)
			used += l
			n++
		}
		t[x] = all<<16 | uint64(n)<<8 | uint64(used)
	}
	return t, true
}

// codes are the codes of the lengths, shorter ones first, lowest bit first.
func codes(lengths [256]uint8) (codes [256]uint16) {
	next := uint16(0)
	for l := uint8(1); l <= longest; l++ {
		for c, k := range lengths {
			if k == l {
				codes[c] = bits.Reverse16(next) >> (16 - l)
				next++
			}
		}
		next <<= 1
	}
	return codes
}

// lengths are the lengths of the codes for the bytes as often as they are in plain. Where one would be too long, the counts
// are made more alike.
func lengths(plain []byte) (lengths [256]uint8) {
	var counts [256]int
	for _, c := range plain {
		counts[c]++
	}
	for {
		lengths = huffman(counts)
		if slices.Max(lengths[:]) <= longest {
			return lengths
		}
		for i, n := range counts {
			if n > 0 {
				counts[i] = n/2 + 1
			}
		}
	}
}

// alone is the only byte that has a code, and so needs none.
func alone(lengths [256]uint8) (c byte, ok bool) {
	n := 0
	for i, l := range lengths {
		if l > 0 {
			c, n = byte(i), n+1
		}
	}
	return c, n == 1
}

// huffman joins the two rarest until one is left.
func huffman(counts [256]int) (lengths [256]uint8) {
	type group struct {
		count   int
		members []byte
	}
	var groups []group
	for c, n := range counts {
		if n > 0 {
			groups = append(groups, group{n, []byte{byte(c)}})
		}
	}
	if len(groups) == 1 {
		lengths[groups[0].members[0]] = 1
	}
	for len(groups) > 1 {
		slices.SortStableFunc(groups, func(a, b group) int { return b.count - a.count })
		a, b := groups[len(groups)-2], groups[len(groups)-1]
		joined := group{a.count + b.count, append(slices.Clone(a.members), b.members...)}
		for _, c := range joined.members {
			lengths[c]++
		}
		groups = append(groups[:len(groups)-2], joined)
	}
	return lengths
}

// AppendKeys writes numbers in order as the steps between them, their lowest bytes first.
func AppendKeys(out []byte, keys []uint32) []byte {
	for shift := 0; shift < 32; shift += 8 {
		plain, last := make([]byte, len(keys)), uint32(0)
		for i, k := range keys {
			plain[i], last = byte((k-last)>>shift), k
		}
		out = Append(out, plain)
	}
	return out
}

// ReadKeys reads what AppendKeys wrote, and returns the rest.
func ReadKeys(b []byte) (keys []uint32, rest []byte, err error) {
	for shift := 0; shift < 32; shift += 8 {
		var plain []byte
		if plain, b, err = Read(b); err != nil {
			return nil, nil, err
		}
		if shift == 0 {
			keys = make([]uint32, len(plain))
		} else if len(plain) != len(keys) {
			return nil, nil, errBroken
		}
		for i, x := range plain {
			keys[i] |= uint32(x) << shift
		}
	}
	last := uint32(0)
	for i, step := range keys {
		last += step
		keys[i] = last
	}
	return keys, b, nil
}
