package main

import (
	"bytes"
	"compress/gzip"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

const bank = `# newdoc
# text = He can't go.
1	He	he	PRON	PRP	_	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

`

func zipped(t *testing.T, text string) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.Bytes()
}

func TestRead(t *testing.T) {
	fsys := fstest.MapFS{"a.gz": {Data: zipped(t, bank)}, "bad.gz": {Data: zipped(t, "1\tHe\n\n")}}
	trees, err := read(fsys, "a.gz")
	require.NoError(t, err)
	require.Len(t, trees, 1)
	got := trees[0]
	assert.True(t, got.Doc)
	assert.Equal(t, "He can't go.", got.Text)
	assert.Equal(t, []string{"He", "ca", "n't", "go", "."}, got.Words)
	assert.Equal(t, []int{3, 3, 3, 5, 3}, got.Heads, "the root is the place after the last word")
	assert.Equal(t, []bool{true, false, true, false, true}, got.Spaces)
	assert.Equal(t, "AUX_MD", got.Tags[1])
	_, err = read(fsys, "bad.gz")
	assert.ErrorContains(t, err, "bad.gz:1: want 10 columns, got 2")
}

func TestProjective(t *testing.T) {
	assert.Equal(t, []int{1, 4, 1, 1}, projective([]int{1, 4, 1, 1}))
	// 0's head 2 lies beyond 1, whose head 3 lies beyond 2: the arc is lifted to the head of the head.
	assert.Equal(t, []int{3, 3, 3, 4}, projective([]int{2, 3, 3, 4}))
}

func TestOracleFindsItsWay(t *testing.T) {
	m := (&model.Blueprint{TagNames: []string{"X_X"}}).Bare()
	for _, gold := range [][]int{{1, 2}, {1, 5, 3, 1, 1}, {5, 0, 0, 4, 0}, {3, 2, 3, 4}, {1}} {
		var s model.Sentence
		m.Read(&s, len(gold), func(int) string { return "w" })
		for st := s.Start(); !st.Done(); {
			if move := bestOf([3]float32{}, cheapest(&st, gold, st.Legal())); move == model.Shift {
				st.Shift()
			} else {
				st.Attach(st.Arc(move))
			}
		}
		for i, h := range gold {
			assert.Equal(t, h, int(s.Heads[i]), gold)
		}
	}
}

func TestMirrored(t *testing.T) {
	heads := []int{1, 4, 1, 1}
	assert.Equal(t, heads, mirrored(mirrored(heads)))
}

func TestScript(t *testing.T) {
	for _, tt := range []struct{ word, lemma string }{{"cities", "city"}, {"Was", "be"}, {"Iranians", "Iranian"}, {"’s", "'s"}, {"run", "run"}} {
		s, ok := script(tt.word, tt.lemma)
		require.True(t, ok)
		from := asciiLower(tt.word)
		if s.Keep {
			from = tt.word
		}
		assert.Equal(t, tt.lemma, from[:len(from)-int(s.Strip)]+s.Add)
	}
}
