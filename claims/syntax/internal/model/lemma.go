package model

import (
	"encoding/binary"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
)

// A Script makes a lemma of a word: it strips bytes from its end and adds others, and may keep capitals.
type Script struct {
	Strip uint8
	Keep  bool // capitals stay: "Iranian"
	Add   string
}

// Lemmas say which script a word of a tag takes: that of the word itself, else of its longest ending that is listed.
type Lemmas struct {
	Scripts []Script
	keys    []uint32
	which   []uint16
	shift   uint
}

// LongestEnding is the longest ending that is looked up.
const LongestEnding = 6

// LemmaKey is the key of an ending of n bytes of the lower-case word; n over LongestEnding means the whole word.
func LemmaKey(tag uint64, low []byte, capital bool, n int) uint32 {
	if n > LongestEnding {
		return uint32(linear.Triple(tag, string2(200+b2u(capital), low), 0) >> 32)
	}
	return uint32(linear.Triple(tag, string2(210+b2u(capital), low[len(low)-n:]), 1) >> 32)
}

// Entry is one row: a key and the number of its script.
type Entry struct {
	Key    uint32
	Script uint16
}

// NewLemmas builds the table.
func NewLemmas(scripts []Script, entries []Entry) Lemmas {
	bits := uint(4)
	for 1<<bits < 2*len(entries) {
		bits++
	}
	l := Lemmas{Scripts: scripts, keys: make([]uint32, 1<<bits+64), which: make([]uint16, 1<<bits+64), shift: 32 - bits}
	for _, e := range entries {
		i := e.Key >> l.shift
		for l.keys[i] != 0 && int(i)+2 < len(l.keys) {
			i++
		}
		l.keys[i], l.which[i] = e.Key, e.Script
	}
	return l
}

func (l *Lemmas) at(k uint32) (int, bool) {
	for i := k >> l.shift; ; i++ {
		if l.keys[i] == k {
			return int(l.which[i]), true
		}
		if l.keys[i] == 0 {
			return 0, false
		}
	}
}

// Lemma appends the lemma of word w, which has the tag, to dst.
func (m *Model) Lemma(dst []byte, w string, tag uint8) []byte {
	if len(w) > 64 || len(m.Lemmas.keys) == 0 {
		return append(dst, w...)
	}
	from := len(dst)
	capital := false
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= 'A' && c <= 'Z' {
			capital = capital || i == 0
			c |= 0x20
		} else if c == 0xe2 && i+3 <= len(w) && w[i:i+3] == "’" {
			dst = append(dst, '\'')
			i += 2
			continue
		}
		dst = append(dst, c)
	}
	low := dst[from:]
	script := m.script(m.tagAtoms[tag], low, capital)
	if script.Keep && len(low) == len(w) {
		copy(low, w)
	}
	if n := len(low) - int(script.Strip); n > 0 || script.Add != "" && n == 0 {
		dst = append(dst[:from+n], script.Add...)
	}
	if !utf8.Valid(dst[from:]) {
		return append(dst[:from], w...)
	}
	return dst
}

func (m *Model) script(tag uint64, low []byte, capital bool) Script {
	for n := min(len(low), LongestEnding) + 1; n >= 0; n-- {
		if n == len(low)+1 || n == LongestEnding+1 {
			if k, ok := m.Lemmas.at(LemmaKey(tag, low, capital, LongestEnding+1)); ok {
				return m.Lemmas.Scripts[k]
			}
			continue
		}
		if k, ok := m.Lemmas.at(LemmaKey(tag, low, capital, n)); ok {
			return m.Lemmas.Scripts[k]
		}
	}
	return Script{}
}

// AppendLemmas writes the scripts and entries, which are in order of their keys.
func AppendLemmas(b []byte, scripts []Script, entries []Entry) []byte {
	b = binary.AppendUvarint(b, uint64(len(scripts)))
	for _, s := range scripts {
		b = append(b, s.Strip, byte(b2u(s.Keep)), byte(len(s.Add)))
		b = append(b, s.Add...)
	}
	b = binary.AppendUvarint(b, uint64(len(entries)))
	last := uint32(0)
	for _, e := range entries {
		b = binary.AppendUvarint(b, uint64(e.Key-last))
		last = e.Key
	}
	for _, e := range entries {
		b = append(b, byte(e.Script), byte(e.Script>>8))
	}
	return b
}

// readLemmas reads what AppendLemmas wrote.
func readLemmas(b []byte) (Lemmas, error) {
	if len(b) == 0 {
		return Lemmas{}, nil
	}
	n, k := binary.Uvarint(b)
	if k <= 0 {
		return Lemmas{}, errModel
	}
	b = b[k:]
	var scripts []Script
	for range n {
		if len(b) < 3 || len(b) < 3+int(b[2]) {
			return Lemmas{}, errModel
		}
		scripts = append(scripts, Script{Strip: b[0], Keep: b[1] == 1, Add: string(b[3 : 3+int(b[2])])})
		b = b[3+int(b[2]):]
	}
	n, k = binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b)) {
		return Lemmas{}, errModel
	}
	b = b[k:]
	entries := make([]Entry, n)
	last := uint32(0)
	for i := range entries {
		d, k := binary.Uvarint(b)
		if k <= 0 {
			return Lemmas{}, errModel
		}
		b = b[k:]
		last += uint32(d)
		entries[i].Key = last
	}
	if uint64(len(b)) < 2*n {
		return Lemmas{}, errModel
	}
	for i := range entries {
		entries[i].Script = min(uint16(b[2*i])|uint16(b[2*i+1])<<8, uint16(len(scripts)-1))
	}
	return NewLemmas(scripts, entries), nil
}
