package wordnet

import (
	"encoding/binary"
	"errors"
)

// Encode gives the bytes of a Net. Numbers are varints, most of them small. They are not compressed further: that would halve
// them, and unpacking takes a tenth of the time in which a process gives its first verdict.
func Encode(n *Net) []byte {
	w := &writer{}
	w.keys(n)
	w.b = append(w.b, n.Rank...)
	w.senses(&n.Senses)
	w.num(len(n.Field))
	w.b = append(w.b, n.Field...)
	w.links(&n.Above, 0)
	w.links(&n.Against, 0)
	w.links(&n.Opposite, tieBits)
	w.links(&n.Derived, tieBits)
	w.irregular(n.Forms)
	return w.b
}

// ErrBroken says that the bytes are no Net.
var ErrBroken = errors.New("wordnet: broken data")

// Decode reads the bytes of a Net, which keeps parts of them.
func Decode(data []byte) (*Net, error) {
	r := &reader{b: data}
	n := &Net{}
	r.keys(n)
	n.Rank = r.bytes(len(n.Ends))
	r.senses(&n.Senses, len(n.Ends))
	n.Field = r.bytes(r.num())
	r.links(&n.Above, uint(len(n.Field)), 0)
	r.links(&n.Against, uint(len(n.Field)), 0)
	r.links(&n.Opposite, uint(len(n.Ends)), tieBits)
	r.links(&n.Derived, uint(len(n.Ends)), tieBits)
	n.Forms = r.irregular()
	if r.bad {
		return nil, ErrBroken
	}
	n.index()
	return n, nil
}

// A writer appends numbers and strings.
type writer struct{ b []byte }

func (w *writer) num(n int) { w.b = binary.AppendUvarint(w.b, uint64(n)) }

// shared writes s as the number of bytes it shares with the one before, and the rest.
func (w *writer) shared(before, s string) {
	k := 0
	for k < len(before) && k < len(s) && before[k] == s[k] {
		k++
	}
	w.num(k)
	w.num(len(s) - k)
	w.b = append(w.b, s[k:]...)
}

func (w *writer) keys(n *Net) {
	w.num(len(n.Ends))
	w.num(len(n.Text))
	before := ""
	for i := range n.Ends {
		s := n.Key(uint32(i))
		w.shared(before, s)
		before = s
	}
}

// senses counts on synsets being numbered in the order in which the lemmas name them: a new one is 0.
func (w *writer) senses(l *Links) {
	next := 0
	for i := range len(l.Start) - 1 {
		to := l.Of(uint32(i))
		w.num(len(to))
		for _, s := range to {
			ref := next - int(Sense(s).Synset())
			if ref == 0 {
				next++
			}
			w.num(ref<<2 | int(Sense(s).Level()))
		}
	}
}

// links writes how far each target is from what it is linked to; the last shift bits of a target are flags.
func (w *writer) links(l *Links, shift uint) {
	w.num(len(l.Start) - 1)
	w.num(len(l.To))
	for i := range len(l.Start) - 1 {
		to := l.Of(uint32(i))
		w.num(len(to))
		for _, t := range to {
			d := int(t>>shift) - i
			w.num((d<<1^d>>63)<<shift | int(t)&(1<<shift-1))
		}
	}
}

func (w *writer) irregular(forms []Form) {
	w.num(len(forms))
	before := ""
	for i, f := range forms {
		w.shared(before, f.Key)
		w.num(int(f.Lemma))
		before = forms[i].Key
	}
}

// A reader reads what a writer wrote. Once bad it gives zeros.
type reader struct {
	b   []byte
	bad bool
}

// num reads a number that counts things: there cannot be more of them than half a billion.
func (r *reader) num() int {
	if len(r.b) > 0 && r.b[0] < 0x80 { // most of them
		n := r.b[0]
		r.b = r.b[1:]
		return int(n)
	}
	n, k := binary.Uvarint(r.b)
	if k <= 0 || n > 1<<29 {
		r.bad, r.b = true, nil
		return 0
	}
	r.b = r.b[k:]
	return int(n)
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.b) {
		r.bad, r.b = true, nil
		return nil
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

// count reads how many things follow, each of which takes a byte at least.
func (r *reader) count() int {
	n := r.num()
	if n > len(r.b) {
		r.bad, r.b = true, nil
		return 0
	}
	return n
}

// shared appends to b the string that follows; last is where the one before starts in b.
func (r *reader) shared(b []byte, last int) []byte {
	k, n := r.num(), r.num()
	if last+k > len(b) {
		r.bad = true
		return b
	}
	return append(append(b, b[last:last+k]...), r.bytes(n)...)
}

func (r *reader) keys(n *Net) {
	n.Ends = make([]uint32, r.count())
	text, last := make([]byte, 0, min(r.num(), 1<<24)), 0
	for i := range n.Ends {
		start := len(text)
		text = r.shared(text, last)
		last, n.Ends[i] = start, uint32(len(text))
	}
	n.Text = string(text)
}

func (r *reader) senses(l *Links, lemmas int) {
	l.Start = make([]uint32, lemmas+1)
	l.To = make([]uint32, 0, 2*lemmas)
	next := 0
	for i := range lemmas {
		for range r.count() {
			v := r.num()
			synset := next - v>>2
			if v>>2 == 0 {
				next++
			}
			if synset < 0 {
				r.bad = true
				return
			}
			l.To = append(l.To, uint32(NewSense(uint32(synset), Level(v&3))))
		}
		l.Start[i+1] = uint32(len(l.To))
	}
}

func (r *reader) links(l *Links, from, shift uint) {
	if r.num() != int(from) {
		r.bad = true
		return
	}
	l.To = make([]uint32, 0, r.count())
	l.Start = make([]uint32, from+1)
	for i := range from {
		for range r.count() {
			v := uint(r.num())
			d := v >> shift
			l.To = append(l.To, uint32((i+(d>>1^-(d&1)))<<shift|v&(1<<shift-1)))
		}
		l.Start[i+1] = uint32(len(l.To))
	}
}

// irregular reads the forms. Their keys are parts of one string.
func (r *reader) irregular() []Form {
	forms, ends := make([]Form, r.count()), []int{}
	var text []byte
	last := 0
	for i := range forms {
		start := len(text)
		text = r.shared(text, last)
		last = start
		ends = append(ends, len(text))
		forms[i].Lemma = uint32(r.num())
	}
	all, start := string(text), 0
	for i, end := range ends {
		forms[i].Key, start = all[start:end], end
	}
	return forms
}
