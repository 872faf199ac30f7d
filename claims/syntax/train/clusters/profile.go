package main

import (
	"bufio"
	"compress/gzip"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// profiles counts for each word of the training trees the tags and relations it was seen with; words that are rare there
// say too little and are left out.
func profiles(dir string) (map[string]map[string]float64, error) {
	out := map[string]map[string]float64{}
	for _, bank := range []string{"ewt", "gum-open"} {
		f, err := os.Open(filepath.Join(dir, bank+".train.conllu.gz"))
		if err != nil {
			return nil, err
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, err
		}
		in := bufio.NewScanner(z)
		in.Buffer(nil, 1<<20)
		for in.Scan() {
			c := strings.Split(in.Text(), "\t")
			if len(c) != 10 || strings.ContainsAny(c[0], "-.") {
				continue
			}
			w := strings.ToLower(c[1])
			if out[w] == nil {
				out[w] = map[string]float64{}
			}
			out[w]["tag "+c[3]+" "+c[4]]++
			out[w]["rel "+c[7]]++
			out[w][""]++
		}
		f.Close()
		if err := in.Err(); err != nil {
			return nil, err
		}
	}
	for w, p := range out {
		if p[""] < 4 {
			delete(out, w)
		}
	}
	return out, nil
}

// predict fits a ridge regression from vectors to profiles, and gives the profile that each vector makes one expect.
func predict(names []string, x [][]float32, profiles map[string]map[string]float64) [][]float32 {
	total := map[string]float64{}
	for _, p := range profiles {
		for k, n := range p {
			total[k] += n
		}
	}
	var axes []string
	for k := range total {
		if k != "" && total[k] >= 200 {
			axes = append(axes, k)
		}
	}
	slices.Sort(axes)
	d := dims + 1
	a := make([][]float64, d)
	for i := range a {
		a[i] = make([]float64, d+len(axes))
		a[i][i] = 3
	}
	row := make([]float64, d+len(axes))
	for i, w := range names {
		p := profiles[w]
		if p == nil {
			continue
		}
		for j, v := range x[i][:dims] {
			row[j] = float64(v)
		}
		row[dims] = 1
		for j, k := range axes {
			row[d+j] = math.Sqrt(p[k] / p[""])
		}
		weight := math.Log(1 + p[""])
		for r := range d {
			for c := range row {
				a[r][c] += weight * row[r] * row[c]
			}
		}
	}
	solve(a)
	out := make([][]float32, len(x))
	for i := range x {
		y := make([]float32, len(axes))
		for j := range axes {
			s := a[dims][d+j]
			for k, v := range x[i][:dims] {
				s += float64(v) * a[k][d+j]
			}
			y[j] = float32(s)
		}
		scale(y, 1)
		out[i] = y
	}
	return out
}

// solve brings the left part of a to the unit matrix by elimination; a is positive there.
func solve(a [][]float64) {
	n := len(a)
	for i := range n {
		p := a[i][i]
		for c := i; c < len(a[i]); c++ {
			a[i][c] /= p
		}
		for r := range n {
			if f := a[r][i]; r != i && f != 0 {
				for c := i; c < len(a[r]); c++ {
					a[r][c] -= f * a[i][c]
				}
			}
		}
	}
}
