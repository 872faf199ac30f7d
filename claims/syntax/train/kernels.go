package main

import "math"

// The four loops that training spends its time in. Each sum is made in one order, so that every run makes the same bytes.

// block is the number of hidden units that are summed at a time.
const block = 8

// addRows adds the rows to h.
func addRows(h, rows []float32, which []int32) {
	for j := 0; j+block <= len(h); j += block {
		sum := (*[block]float32)(h[j:])
		a, b, c, d, e, f, g, k := sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7]
		for _, r := range which {
			row := (*[block]float32)(rows[int(r)*len(h)+j:])
			a, b, c, d, e, f, g, k = a+row[0], b+row[1], c+row[2], d+row[3], e+row[4], f+row[5], g+row[6], k+row[7]
		}
		*sum = [block]float32{a, b, c, d, e, f, g, k}
	}
}

// stepRows takes a step down from the rows, each slowed by its own past steps (AdaGrad).
func stepRows(rows, past, dh []float32, which []int32, rate, size float32) {
	for _, r := range which {
		past[r] += size
		step := rate / float32(math.Sqrt(float64(past[r])+1e-3))
		row := rows[int(r)*len(dh):][:len(dh)]
		for j, d := range dh {
			row[j] -= step * d
		}
	}
}

// weigh sets each o to what the hidden units say for it.
func weigh(o, h, out []float32) {
	for c := range o {
		w := out[c*len(h):][:len(h)]
		var s [block]float32
		for j := 0; j+block <= len(h); j += block {
			x, y := (*[block]float32)(h[j:]), (*[block]float32)(w[j:])
			for k := range s {
				s[k] += x[k] * y[k]
			}
		}
		o[c] = ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
	}
}

// blame adds to dh what the hidden units are to blame for by the errors g, and corrects what they say.
func blame(dh, h, out, g []float32, scale, rate float32) {
	for c, x := range g {
		if x > -1e-4 && x < 1e-4 {
			continue
		}
		w := out[c*len(h):][:len(h)]
		a, b := x*scale, x*rate
		for j, y := range h {
			dh[j] += a * w[j]
			w[j] -= b * y
		}
	}
}
