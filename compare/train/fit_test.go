package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Weights tell apart what one feature tells apart, and lean to what is frequent where nothing does.
func TestFit(t *testing.T) {
	var all []example
	for range 20 {
		all = append(all, example{[]float64{1, 0, 1}, 0}, example{[]float64{0, 2, 1}, 2}, example{[]float64{0, 0, 1}, 3})
	}
	w := fit(all, 1)
	for _, tt := range []struct {
		x    []float64
		want int
	}{{[]float64{1, 0, 1}, 0}, {[]float64{0, 2, 1}, 2}, {[]float64{0, 0, 1}, 3}} {
		p := predict(tt.x, w, nil)
		assert.Greater(t, p[tt.want], 0.5, "%v gives %v", tt.x, p)
		assert.InDelta(t, 1, p[0]+p[1]+p[2]+p[3], 1e-9)
	}
	assert.Equal(t, w, fit(all, 1), "the same examples give the same weights")
}
