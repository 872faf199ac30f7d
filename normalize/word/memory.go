package word

import "encoding/binary"

// A memory keeps what was answered lately: the words of a text are few, and are held against one another again and again. An answer that
// falls on the place of an older one takes it. There is no pointer in it, so that it holds no text alive.
type memory [1 << 12]answer

// An answer is what was asked, and the relation or the similarity that was found.
type answer struct {
	asked question
	found float64
}

// A question is two words, their lengths, and what is asked of them: a part of speech, or aboutUse.
type question [56]byte

// aboutUse asks how near two words are in use; other questions are about their relation as a part of speech.
const aboutUse = 255

// ask makes a question; words that are too long for one are not remembered.
func ask(a, b string, what uint8) (q question, ok bool) {
	n := len(q) - 3
	if len(a)+len(b) > n {
		return q, false
	}
	copy(q[copy(q[:], a):], b)
	q[n], q[n+1], q[n+2] = uint8(len(a)), uint8(len(b)), what
	return q, true
}

// at is the place of a question's answer.
func (m *memory) at(q *question) *answer {
	h := uint64(0)
	for i := 0; i < len(q); i += 8 {
		h = (h ^ binary.LittleEndian.Uint64(q[i:])) * 0x9e3779b97f4a7c15
		h ^= h >> 29
	}
	return &m[h%uint64(len(m))]
}

// recall answers from memory, else by find.
func (l *Lexicon) recall(a, b string, what uint8, find func(a, b string, what uint8) float64) float64 {
	q, ok := ask(a, b, what)
	if !ok {
		return find(a, b, what)
	}
	m, _ := l.memories.Get().(*memory)
	if m == nil {
		m = new(memory)
	}
	at := m.at(&q)
	if at.asked != q {
		at.asked, at.found = q, find(a, b, what)
	}
	found := at.found
	l.memories.Put(m)
	return found
}
