// Annotate finds the dates and quantities of texts.
//
// It reads JSON Lines, from a file or from standard input,
//
//	{"id": "a1", "date": "2021-11-09", "text": "Nearly 3,000 people left on Friday."}
//
// and writes one line for each: times with their TIMEX3 value, quantities with their bounds as written and what
// those claim ("=" exact, "~" about, ">" more than or at least, "<" less than or at most, "up" and "down" for what rose or
// fell by or to a figure), and claims. Offsets are bytes of the text, the end exclusive.
//
//	{"id":"a1","times":[{"start":28,"end":34,"timex":"2021-11-05"}],"quantities":[{"start":0,"end":19,"lo":3000,"hi":3000,"change":"~"}],"claims":[]}
//
// Quantities that name no figure ("a few", "dozens", "most of", "an hour") and scores ("3-1") have no bounds as written and are
// left out; a movement told with both its ends ("from 36 to 34 dollars") is one quantity, from the lower to the higher.
//
// Usage: annotate [FILE.jsonl]. Exit code 2 with file and line on standard error where the input cannot be read;
// then nothing is written.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/gainsay/gainsay/normalize/tables"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is main with its surroundings given. Its result is the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	out, err := annotate(args, stdin)
	if err == nil {
		_, err = stdout.Write(out)
	}
	if err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return 2
	}
	return 0
}

// annotate reads the file named, or stdin, and gives what is to be written.
func annotate(args []string, stdin io.Reader) ([]byte, error) {
	name := "stdin"
	switch len(args) {
	case 0:
	case 1:
		f, err := os.Open(args[0])
		if err != nil {
			return nil, err
		}
		defer f.Close()
		name, stdin = args[0], f
	default:
		return nil, errors.New("usage: annotate [FILE.jsonl]")
	}
	texts, err := readTexts(name, stdin)
	if err != nil {
		return nil, err
	}
	r, err := newReader(tables.English)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	for _, t := range texts {
		if err := enc.Encode(r.read(t)); err != nil {
			return nil, err
		}
	}
	return out.Bytes(), nil
}

// A text is a line of input.
type text struct {
	ID   string  `json:"id"`
	Date string  `json:"date"`
	Text *string `json:"text"`
}

// readTexts reads all lines; blank ones are passed over.
func readTexts(name string, in io.Reader) ([]text, error) {
	var texts []text
	lines := bufio.NewReader(in)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			var t text
			if err := json.Unmarshal(line, &t); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
			if t.Text == nil {
				return nil, fmt.Errorf("%s:%d: no text", name, n)
			}
			texts = append(texts, t)
		}
		if err == io.EOF {
			return texts, nil
		}
	}
}
