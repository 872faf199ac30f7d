package linear

import "math"

// Weights are stored in eight bits on a logarithmic scale: a few large ones decide, and must not be clipped; many small
// ones need no precision.
const steepness = 255

// Encode is the code of w where top is the largest weight.
func Encode(w, top float32) int8 {
	a := math.Abs(float64(w)) / float64(top)
	c := math.Round(127 * math.Log1p(steepness*a) / math.Log1p(steepness))
	return int8(math.Copysign(min(c, 127), float64(w)))
}

// Decode is the weight of code c, as an integer out of scale.
func Decode(c int8, scale float64) int32 {
	a := math.Abs(float64(c)) / 127
	return int32(math.Round(math.Copysign(scale*(math.Pow(1+steepness, a)-1)/steepness, float64(c))))
}
