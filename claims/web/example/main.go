// Example turns pages and feeds into JSON Lines that dossier reads:
//
//	go run ./example page.html feed.xml > articles.jsonl
//	go run github.com/gainsay/gainsay/examples/dossier articles.jsonl
//
// With no files it reads standard input. It exits with 2 where a file cannot be read, and has written nothing then.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/gainsay/gainsay/claims/web"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is main with its surroundings passed in. It gives the exit code.
func run(files []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var out bytes.Buffer
	var err error
	if len(files) == 0 {
		err = turn(&out, stdin, "stdin")
	}
	for _, name := range files {
		if err == nil {
			err = turnFile(&out, name)
		}
	}
	if err == nil {
		_, err = stdout.Write(out.Bytes())
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	return 0
}

// turnFile turns one file.
func turnFile(out *bytes.Buffer, name string) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	return turn(out, file, name)
}

// turn writes the documents of r, one a line.
func turn(out *bytes.Buffer, r io.Reader, name string) error {
	docs, err := web.Read(r, name)
	if err != nil {
		return err
	}
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for _, d := range docs {
		if err := lines.Encode(d); err != nil {
			return err
		}
	}
	return nil
}
