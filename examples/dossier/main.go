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
	"github.com/gainsay/gainsay/examples/internal/program"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main with its surroundings passed in. It gives the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	set, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		teach(stdout)
		return program.Fine
	}
	if err != nil {
		return program.Exit(stderr, false, fmt.Errorf("%w; dossier -h explains", err))
	}
	stop, err := set.profiles.start()
	if err != nil {
		return program.Exit(stderr, false, err)
	}
	found, err := dossier(set, stdout, stderr)
	return program.Exit(stderr, found, errors.Join(err, stop()))
}

// dossier reads, compares and writes, and says whether there is what -fail-on names. Whatever can go wrong goes wrong
// before the first byte is written.
func dossier(set settings, stdout, stderr io.Writer) (found bool, err error) {
	in, err := read(set.paths, os.Stdin)
	if err != nil {
		return false, err
	}
	if set.since != "" {
		in.since(set.since, stderr)
	}
	c, err := comparer(set)
	if err != nil {
		return false, err
	}
	done := busy(stderr, fmt.Sprintf("comparing %d documents", len(in.docs)))
	report, err := compared(c, set, in.docs)
	done()
	if err != nil {
		return false, err
	}
	var text bytes.Buffer
	if err := render.Write(&text, set.format, report, set.options(stdout, in.places)); err != nil {
		return false, err
	}
	if err := program.Write(set.out, stdout, text.Bytes()); err != nil {
		return false, err
	}
	if set.explain {
		explain(stderr, c, report)
	}
	return set.fails(report), nil
}
