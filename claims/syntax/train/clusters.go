package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
)

// clusters are classes of words that are used alike, which the program in the folder clusters found.
type clusters struct {
	words map[string]uint16
	order []string   // the words, the commonest first
	above [][2]uint8 // the middle and the coarse class of each fine one
}

// readClusters reads lines of a word and its class, counted from 1; four classes have one above them, and four of those.
func readClusters(name string) (clusters, error) {
	c := clusters{words: map[string]uint16{}, above: [][2]uint8{{}}}
	f, err := os.Open(name)
	if err != nil {
		return c, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return c, err
	}
	in := bufio.NewScanner(z)
	for n := 1; in.Scan(); n++ {
		var w string
		var k uint16
		if _, err := fmt.Sscan(in.Text(), &w, &k); err != nil {
			return c, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		c.words[w] = k
		c.order = append(c.order, w)
		for len(c.above) <= int(k) {
			i := len(c.above) - 1
			c.above = append(c.above, [2]uint8{uint8(i / 4), uint8(i / 16)})
		}
	}
	return c, in.Err()
}
