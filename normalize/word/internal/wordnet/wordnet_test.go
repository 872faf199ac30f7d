package wordnet

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// small is a net of three lemmas: "run" and "walk" are kinds of "move", and "ran" is a form of "run".
func small() *Net {
	return &Net{
		Text: "moverunwalk", Ends: []uint32{4, 7, 11}, Rank: []uint8{10, 12, 14},
		Senses:   Links{Start: []uint32{0, 1, 3, 4}, To: []uint32{uint32(NewSense(0, Main)), uint32(NewSense(1, Main)), uint32(NewSense(0, Rare)), uint32(NewSense(2, Main))}},
		Field:    []uint8{38, 38, 38},
		Above:    Links{Start: []uint32{0, 0, 1, 2}, To: []uint32{0, 0}},
		Against:  Links{Start: []uint32{0, 0, 0, 0}},
		Opposite: Links{Start: []uint32{0, 0, 1, 2}, To: []uint32{uint32(NewTie(2, 38, Common, false)), uint32(NewTie(1, 38, Common, true))}},
		Derived:  Links{Start: []uint32{0, 0, 0, 0}},
		Forms:    []Form{{"ran", 1}},
	}
}

func TestRoundTrip(t *testing.T) {
	data := Encode(small())
	n, err := Decode(data)
	require.NoError(t, err)
	lemma, ok := n.Lemma([]byte("walk"))
	require.True(t, ok)
	assert.Equal(t, "walk", n.Key(lemma))
	assert.Equal(t, []Form{{"ran", 1}}, n.Irregular([]byte("ran")))
	assert.Empty(t, n.Irregular([]byte("run")))
	assert.Equal(t, []uint32{0}, n.Above.Of(1))
	tie := Tie(n.Opposite.Of(2)[0])
	assert.Equal(t, []any{uint32(1), byte('v'), Common, true}, []any{tie.Lemma(), tie.Pos(), tie.Level(), tie.Agent()})
	assert.Equal(t, data, Encode(n))
}

func TestFields(t *testing.T) {
	assert.Equal(t, "noun.person", FieldName(18))
	assert.Empty(t, FieldName(200))
	for field, want := range map[uint8]byte{0: 'a', 2: 'r', 18: 'n', 38: 'v', 44: 'a'} {
		assert.Equal(t, want, Pos(field), field)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(Encode(small()))
	f.Add([]byte{})
	f.Fuzz(func(_ *testing.T, data []byte) {
		if n, err := Decode(data); err == nil {
			n.Lemma([]byte("run"))
			n.Irregular([]byte("ran"))
		}
	})
}
