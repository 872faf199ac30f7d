package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOneName(t *testing.T) {
	for _, pair := range [][2]string{
		{"u.s. civil war", "civil war"}, {"martin luther king jr.", "martin luther king"}, {"mt. kanchenjunga", "kanchenjunga"},
		{"condoleeza rice", "condoleezza rice"}, {"nobel peace prize", "nobel prize"},
	} {
		assert.True(t, oneName(pair[0], pair[1]), "%q / %q", pair[0], pair[1])
		assert.True(t, oneName(pair[1], pair[0]), "%q / %q", pair[1], pair[0])
	}
	for _, pair := range [][2]string{
		{"tokyo games", "tokyo"}, {"new york times", "new york"}, {"alan shearer", "alan smith"}, {"velden bridge", "aar bridge"}, {"gambia", "zambia"},
	} {
		assert.False(t, oneName(pair[0], pair[1]), "%q / %q", pair[0], pair[1])
	}
}
