// Dossier compares articles and reports agreements, updates and conflicts.
//
//	dossier [flags] FILE|DIR...
//
// With no files it compares the embedded seeds; "-" is standard input; dossier -h explains the flags by examples. It exits
// with 0; with 1 where -fail-on found what it names; with 2 on bad input, a message with file and line on standard error,
// and nothing written.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gainsay/gainsay/compare/render"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// The exit codes.
const (
	fine  = 0
	found = 1 // what -fail-on names
	bad   = 2 // bad input, or a file that cannot be written
)

// run is main with its surroundings passed in. It gives the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	set, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		teach(stdout)
		return fine
	}
	if err != nil {
		fmt.Fprintf(stderr, "%v; dossier -h explains\n", err)
		return bad
	}
	stop, err := set.profiles.start()
	if err != nil {
		fmt.Fprintln(stderr, err)
		return bad
	}
	code, err := dossier(set, stdout, stderr)
	if err = errors.Join(err, stop()); err != nil {
		fmt.Fprintln(stderr, err)
		return bad
	}
	return code
}

// dossier reads, compares and writes. Whatever can go wrong goes wrong before the first byte is written.
func dossier(set settings, stdout, stderr io.Writer) (code int, err error) {
	in, err := read(set.paths, os.Stdin)
	if err != nil {
		return bad, err
	}
	if set.since != "" {
		in.since(set.since, stderr)
	}
	c, err := comparer(set)
	if err != nil {
		return bad, err
	}
	done := busy(stderr, fmt.Sprintf("comparing %d documents", len(in.docs)))
	report, err := compared(c, set, in.docs)
	done()
	if err != nil {
		return bad, err
	}
	var text bytes.Buffer
	if err := render.Write(&text, set.format, report, set.options(stdout, in.places)); err != nil {
		return bad, err
	}
	if err := write(set.out, stdout, text.Bytes()); err != nil {
		return bad, err
	}
	if set.explain {
		explain(stderr, c, report)
	}
	if set.fails(report) {
		return found, nil
	}
	return fine, nil
}
