package value_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/gainsay/gainsay/normalize/value"
	"github.com/stretchr/testify/assert"
)

func ExampleIntervals() {
	fmt.Println(value.Intervals(92, 108, 97, 97)) // "about 100" / "97"
	fmt.Println(value.Intervals(8, 8, 12, 12))    // "eight" / "a dozen"
	// Output:
	// covers
	// apart
}

func TestIntervals(t *testing.T) {
	inf := math.Inf(1)
	for _, tt := range []struct {
		a, b [2]float64
		want value.Relation
	}{
		{[2]float64{12, 12}, [2]float64{12, 12}, value.Equal},
		{[2]float64{7, 7}, [2]float64{5, inf}, value.Within},
		{[2]float64{5, inf}, [2]float64{7, 7}, value.Covers},
		{[2]float64{90, 100}, [2]float64{95, 110}, value.Overlaps},
		{[2]float64{0, 1}, [2]float64{2, 3}, value.Apart},
	} {
		got := value.Intervals(tt.a[0], tt.a[1], tt.b[0], tt.b[1])
		assert.Equal(t, tt.want, got, "%v / %v", tt.a, tt.b)
		assert.Equal(t, got.Converse(), value.Intervals(tt.b[0], tt.b[1], tt.a[0], tt.a[1]), "converse of %v / %v", tt.a, tt.b)
	}
}

func TestCompatible(t *testing.T) {
	assert.False(t, value.Unknown.Compatible(), "what is not known is not compatible")
	assert.False(t, value.Apart.Compatible())
	for _, r := range []value.Relation{value.Equal, value.Within, value.Covers, value.Overlaps} {
		assert.True(t, r.Compatible(), r)
		assert.Equal(t, r, r.Converse().Converse())
	}
	assert.Equal(t, "relation(9)", value.Relation(9).String())
}
