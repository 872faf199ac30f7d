// Suite runs a folder of facts and tells how it fared: what fails, the scores, and which changes no case would notice.
// It is meant to be copied: facts_test.go is all that a newsroom needs to run the same folder with go test.
//
//	suite [-v] [-mutate] [DIR]
//
// With no arguments it runs the embedded facts. It exits with 0; with 1 where a case fails; with 2 on bad input.
package main

import (
	"bytes"
	"context"
	"embed"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/gainsay/gainsay/compare/factcheck"
	"github.com/gainsay/gainsay/examples/internal/program"
)

//go:embed facts
var embedded embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is main with its surroundings passed in. It gives the exit code.
func run(args []string, _ io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("suite", flag.ContinueOnError)
	flags.SetOutput(stderr)
	scores := flags.Bool("scores", false, "print the scores by verdict, domain and kind")
	mutate := flags.Bool("mutate", false, "change what the cases say, and list what nothing would notice")
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: suite [flags] [DIR]\n\nRuns DIR/pairs/*.jsonl and DIR/stories/*.txtar; with no DIR, the embedded facts.\n\n  suite -scores facts/\n\n")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err == flag.ErrHelp {
		return program.Fine
	} else if err != nil {
		return program.Bad
	}
	var text bytes.Buffer
	failed, err := suite(&text, flags.Arg(0), *scores, *mutate)
	if err == nil {
		_, err = stdout.Write(text.Bytes())
	}
	return program.Exit(stderr, failed, err)
}

// suite writes how the folder fared.
func suite(w io.Writer, dir string, scores, mutate bool) (failed bool, err error) {
	facts, err := fs.Sub(embedded, "facts")
	if err != nil {
		return false, err
	}
	if dir != "" {
		facts = os.DirFS(dir)
	}
	ctx := context.Background()
	result, err := factcheck.Suite{}.Check(ctx, facts)
	if err != nil {
		return false, err
	}
	pass := 0
	for _, c := range result.Cases {
		if c.Pass {
			pass++
		} else if c.Todo == "" {
			failed = true
			fmt.Fprintln(w, c)
		}
	}
	fmt.Fprintf(w, "%d of %d cases pass\n", pass, len(result.Cases))
	if scores {
		fmt.Fprintf(w, "\n%s", result.Score())
	}
	if mutate {
		survey, err := factcheck.Suite{}.Mutate(ctx, facts)
		if err != nil {
			return false, err
		}
		fmt.Fprintf(w, "\n%s\n", survey)
	}
	return failed, nil
}
