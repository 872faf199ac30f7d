package main

import (
	"fmt"
	"math"
)

// Steps of the descent, and how far it goes at first.
const (
	steps = 400
	pace  = 0.05
)

// fit gives each feature a weight a verdict: those under which the verdicts of the examples are likeliest, large weights
// being dear (softmax regression by gradient descent, the features scaled to one spread).
func fit(all []example, damping float64) [][]float64 {
	scale := spread(all)
	width, n := len(scale), float64(len(all))
	w, slope, drift, heat := grid(width), grid(width), grid(width), grid(width)
	for step := 1; step <= steps; step++ {
		for j := range slope {
			for c := range slope[j] {
				slope[j][c] = damping * w[j][c] / n
			}
		}
		for i := range all {
			for c, p := range predict(all[i].x, w, scale) {
				if c == all[i].verdict {
					p--
				}
				for j, x := range all[i].x {
					if x != 0 {
						slope[j][c] += p * x / scale[j] / n
					}
				}
			}
		}
		rate := pace * (1 - float64(step)/(steps+1))
		for j := range w {
			for c := range w[j] { // Adam (Kingma and Ba 2015)
				g := slope[j][c]
				drift[j][c] = 0.9*drift[j][c] + 0.1*g
				heat[j][c] = 0.99*heat[j][c] + 0.01*g*g
				m, v := drift[j][c]/(1-math.Pow(0.9, float64(step))), heat[j][c]/(1-math.Pow(0.99, float64(step)))
				w[j][c] -= rate * m / (math.Sqrt(v) + 1e-8)
			}
		}
	}
	for j := range w {
		for c := range w[j] {
			w[j][c] /= scale[j]
		}
	}
	return w
}

// predict gives the verdicts' shares for features x.
func predict(x []float64, w [][]float64, scale []float64) []float64 {
	p := make([]float64, len(verdicts))
	for j, v := range x {
		if v == 0 {
			continue
		}
		if scale != nil {
			v /= scale[j]
		}
		for c := range p {
			p[c] += v * w[j][c]
		}
	}
	most, sum := max(p[0], p[1], p[2], p[3]), 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - most)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
	return p
}

// spread is the standard deviation of each feature; 1 where it never varies, and of features that are seldom there a little more
// than it is, so that they do not weigh too much.
func spread(all []example) []float64 {
	width, n := len(all[0].x), float64(len(all))
	out := make([]float64, width)
	for j := range out {
		mean, sum := 0.0, 0.0
		for i := range all {
			mean += all[i].x[j] / n
		}
		for i := range all {
			sum += (all[i].x[j] - mean) * (all[i].x[j] - mean)
		}
		if out[j] = math.Sqrt(sum / n); out[j] < 1e-6 {
			out[j] = 1
		}
	}
	return out
}

func grid(n int) [][]float64 {
	g := make([][]float64, n)
	for i := range g {
		g[i] = make([]float64, len(verdicts))
	}
	return g
}

// measure deals the examples into folds and judges each by weights made from the others.
func measure(all []example, folds int, damping float64) string {
	right, loss := 0, 0.0
	var said, was, hit [4]int
	for f := range folds {
		var rest []example
		for i := range all {
			if i%folds != f {
				rest = append(rest, all[i])
			}
		}
		w := fit(rest, damping)
		for i := f; i < len(all); i += folds {
			p, best := predict(all[i].x, w, nil), 0
			for c := range p {
				if p[c] > p[best] {
					best = c
				}
			}
			said[best]++
			was[all[i].verdict]++
			loss -= math.Log(p[all[i].verdict])
			if best == all[i].verdict {
				right++
				hit[best]++
			}
		}
	}
	n := float64(len(all))
	out := fmt.Sprintf("%d pairs: %.3f right; loss %.3f\n", len(all), float64(right)/n, loss/n)
	for c, v := range verdicts {
		out += fmt.Sprintf("  %-10s P %.2f R %.2f\n", v, float64(hit[c])/float64(said[c]), float64(hit[c])/float64(was[c]))
	}
	return out
}
