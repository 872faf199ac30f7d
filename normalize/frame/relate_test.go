package frame

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRelate(t *testing.T) {
	l := lexicon(t)
	for _, tt := range []struct {
		a, b string
		want Relation
	}{
		{"sign", "sign", Same},
		{"acquit", "convict", Opposite},
		{"accept", "reject", Opposite},
		{"open", "close", Opposite},
		{"rise", "fall", Opposite},
		{"win", "lose", Opposite},
		{"kill", "survive", Opposite},   // killed is dead
		{"beat", "lose", Opposite},      // who beats wins
		{"raise-rate", "lay-off", None}, // up and down in different things
		{"execute", "die", Entails},
		{"die", "murder", EntailedBy},
		{"sign", "agree", Later}, // the stage says more than that one entails the other
		{"buy", "sell", Inverse},
		{"employ", "work-for", Inverse},
		{"follow", "precede", Inverse},
		{"negotiate", "ratify", Earlier},
		{"arrest", "convict", Earlier},
		{"sentence", "charge", Later},
		{"take-hostage", "free-captive", Earlier},
		{"begin", "end", Earlier}, // no contradiction
		{"marry", "divorce", Earlier},
		{"storm", "sign", None},
	} {
		a, ok := l.Frame(tt.a)
		require.True(t, ok, tt.a)
		b, ok := l.Frame(tt.b)
		require.True(t, ok, tt.b)
		assert.Equal(t, tt.want, l.Relate(a, b), "%s to %s", tt.a, tt.b)
	}
	assert.Equal(t, None, l.Relate(nil, nil))
}

// TestConverse holds for all pairs: what a is to b, b is to a the other way.
func TestConverse(t *testing.T) {
	l := lexicon(t)
	for _, a := range l.frames {
		for _, b := range l.frames {
			if got := l.Relate(b, a); got != l.Relate(a, b).Converse() {
				t.Fatalf("%s to %s: %s, and back %s", a.ID, b.ID, l.Relate(a, b), got)
			}
		}
	}
}

func TestSwaps(t *testing.T) {
	l := lexicon(t)
	buy, _ := l.Frame("buy")
	sell, _ := l.Frame("sell")
	assert.Equal(t, []swap{{"agent", "recipient"}, {"source", "agent"}}, swaps(buy, sell))
	assert.Equal(t, []swap{{"agent", "source"}, {"recipient", "agent"}}, swaps(sell, buy))
	assert.Nil(t, swaps(buy, buy))
}
