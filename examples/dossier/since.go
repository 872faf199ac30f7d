package main

import (
	"fmt"
	"io"

	"github.com/gainsay/gainsay/claims"
)

// since drops the documents published before that day. One without a date stays, with a word on stderr.
func (in *input) since(day claims.Date, stderr io.Writer) {
	n := 0
	for i, d := range in.docs {
		if d.Date == "" {
			fmt.Fprintf(stderr, "%s has no date: kept despite -since\n", d.ID)
		} else if before(d.Date, day) {
			continue
		}
		in.docs[n], in.places[n] = d, in.places[i]
		n++
	}
	in.docs, in.places = in.docs[:n], in.places[:n]
	if n < 2 {
		fmt.Fprintf(stderr, "-since %s leaves %d of the documents: nothing to compare\n", day, n)
	}
}

// before says whether a is before b for sure: "2023-11" is not before "2023-11-09".
func before(a, b claims.Date) bool {
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}
