// Pairs gives the verdicts on pairs of statements.
//
//	pairs [FILE.jsonl]
//
// A line in is {"id", "a": {"source", "date", "text"}, "b": {...}}, from the file or from standard input;
// a line out is {"id", "verdict", "kind", "entails", "confidence", "why"}, in the same order.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A pair is one line in.
type pair struct {
	ID string       `json:"id"`
	A  claims.Claim `json:"a"`
	B  claims.Claim `json:"b"`
}

// A verdict is one line out.
type verdict struct {
	ID         string          `json:"id"`
	Verdict    compare.Verdict `json:"verdict"`
	Kind       compare.Kind    `json:"kind"`
	Entails    string          `json:"entails"`
	Confidence float64         `json:"confidence"`
	Barrier    string          `json:"barrier,omitempty"`
	Why        string          `json:"why"`
}

// run is main with its surroundings passed in. It gives the exit code: 0, or 2 on bad input.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	file, in := "stdin", stdin
	switch len(args) {
	case 0:
	case 1:
		f, err := os.Open(args[0])
		if err != nil {
			fmt.Fprintln(stderr, err)
			return 2
		}
		defer f.Close()
		file, in = args[0], f
	default:
		fmt.Fprintln(stderr, "usage: pairs [FILE.jsonl]")
		return 2
	}
	pairs, err := read(file, in)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	if err := write(stdout, pairs); err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	return 0
}

// read reads all pairs before the first verdict is written, so that nothing comes out half.
func read(file string, in io.Reader) ([]pair, error) {
	var pairs []pair
	text, err := io.ReadAll(in)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	n := 0
	for line := range bytes.Lines(text) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var p pair
		if err := json.Unmarshal(line, &p); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		for _, c := range []*claims.Claim{&p.A, &p.B} {
			if c.Text == "" {
				return nil, fmt.Errorf("%s:%d: pair %q lacks a text", file, n, p.ID)
			}
			if c.Date, err = claims.ParseDate(string(c.Date)); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, n, err)
			}
		}
		pairs = append(pairs, p)
	}
	return pairs, nil
}

func write(out io.Writer, pairs []pair) error {
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, p := range pairs {
		f := compare.Claims(p.A, p.B)
		if err := enc.Encode(verdict{p.ID, f.Verdict, f.Kind, f.Entails, f.Confidence, f.Barrier, f.Why}); err != nil {
			return err
		}
	}
	return w.Flush()
}
