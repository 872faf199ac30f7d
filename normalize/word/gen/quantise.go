package main

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize/word/internal/vectors"
	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

// kept is how many lemmas get a vector: the most used ones.
const kept = 30_000

// quantise gives the vectors of the lemmas of n in half bytes.
//
//  1. The most used lemmas that have a vector are kept.
//  2. What all vectors have in common is taken away: their mean and the directions in which they differ most, which
//     tell frequent from rare words and not one meaning from another.
//  3. Each place is divided by its spread, and each number becomes the nearest of sixteen levels.
func (e *embedding) quantise(n *wordnet.Net) []byte {
	lemmas, rows := e.choose(n)
	center(rows)
	for range commonDirections {
		project(rows)
	}
	t := &vectors.Table{Has: make([]uint64, len(n.Ends)/64+1)}
	for _, l := range lemmas {
		t.Has[l/64] |= 1 << (l % 64)
	}
	spread(rows, t)
	t.Levels = levels(rows)
	for _, r := range rows {
		for i := 0; i < dims; i += 2 {
			t.Codes = append(t.Codes, nearest(t.Levels, r[i])|nearest(t.Levels, r[i+1])<<4)
		}
	}
	return vectors.Encode(t)
}

// commonDirections is how many main directions are taken away.
const commonDirections = 2

// choose gives the most used lemmas in the order of their numbers, and their vectors in unit length.
func (e *embedding) choose(n *wordnet.Net) ([]uint32, [][]float64) {
	byKey := e.byKey()
	var lemmas []uint32
	for i := range n.Ends {
		if _, ok := byKey[n.Key(uint32(i))]; ok {
			lemmas = append(lemmas, uint32(i))
		}
	}
	slices.SortStableFunc(lemmas, func(a, b uint32) int {
		return cmp.Compare(e.rank[byKey[n.Key(a)]], e.rank[byKey[n.Key(b)]])
	})
	lemmas = lemmas[:min(kept, len(lemmas))]
	slices.Sort(lemmas)
	rows := make([][]float64, len(lemmas))
	for i, l := range lemmas {
		rows[i] = unit(e.vectors[byKey[n.Key(l)]])
	}
	return lemmas, rows
}

// byKey gives the most used word with a vector for each key.
func (e *embedding) byKey() map[string]string {
	words := make([]string, 0, len(e.vectors))
	for w := range e.vectors {
		words = append(words, w)
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(cmp.Compare(e.rank[a], e.rank[b]), strings.Compare(a, b)) })
	keys := map[string]string{}
	for _, w := range words {
		if k := fold(w); k != "" && keys[k] == "" {
			keys[k] = w
		}
	}
	return keys
}

func unit(v [dims]float32) []float64 {
	row, sum := make([]float64, dims), 0.0
	for i, x := range v {
		row[i] = float64(x)
		sum += float64(row[i] * row[i])
	}
	for i := range row {
		row[i] /= math.Sqrt(max(sum, 1e-12))
	}
	return row
}

// center takes the mean away.
func center(rows [][]float64) {
	var mean [dims]float64
	for _, r := range rows {
		for i, x := range r {
			mean[i] += x / float64(len(rows))
		}
	}
	for _, r := range rows {
		for i := range r {
			r[i] -= mean[i]
		}
	}
}

// project takes away the direction in which the rows differ most, found by repeated multiplication.
func project(rows [][]float64) {
	dir := make([]float64, dims)
	for i := range dir {
		dir[i] = 1 + float64(i%7) // any start that no direction is square to
	}
	for range 50 {
		next := make([]float64, dims)
		for _, r := range rows {
			add(next, r, dot(r, dir))
		}
		length := math.Sqrt(dot(next, next))
		for i := range next {
			dir[i] = next[i] / length
		}
	}
	for _, r := range rows {
		add(r, dir, -dot(r, dir))
	}
}

// The products are rounded on their own, so that every machine gives the same bytes.
func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += float64(a[i] * b[i])
	}
	return sum
}

func add(to, v []float64, times float64) {
	for i := range to {
		to[i] += float64(v[i] * times)
	}
}

// spread divides each place by its spread and keeps that in the table.
func spread(rows [][]float64, t *vectors.Table) {
	for i := range dims {
		sum := 0.0
		for _, r := range rows {
			sum += float64(r[i] * r[i])
		}
		s := math.Sqrt(sum / float64(len(rows)))
		t.Scale[i] = float32(s)
		for _, r := range rows {
			r[i] /= s
		}
	}
}

// levels finds sixteen levels that the numbers are near to: each becomes the mean of those nearest to it, again and again.
func levels(rows [][]float64) [16]float32 {
	var l [16]float32
	for i := range l {
		l[i] = float32(i)/3 - 2.5
	}
	for range 30 {
		var sum, count [16]float64
		for _, r := range rows {
			for _, x := range r {
				k := nearest(l, x)
				sum[k] += x
				count[k]++
			}
		}
		for i := range l {
			if count[i] > 0 {
				l[i] = float32(sum[i] / count[i])
			}
		}
	}
	return l
}

// nearest is the number of the level next to x; levels rise.
func nearest(l [16]float32, x float64) byte {
	k := 0
	for k < 15 && x > float64(l[k]+l[k+1])/2 {
		k++
	}
	return byte(k)
}
