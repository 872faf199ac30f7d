// Dossier compares articles and reports agreements, updates and conflicts.
//
//	dossier [-format FORMAT] [-o FILE] [-fail-on VERDICT] [-only VERDICT] [-min-confidence C] [-words DIR] FILE|DIR...
//
// With no files it compares the embedded seeds. It exits with 0; with 1 where -fail-on found what it names;
// with 2 on bad input, a message with file and line on standard error, and nothing written.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/render"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/seeds"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// settings are what the flags say.
type settings struct {
	format, out, failOn, only, words string
	minConfidence                    float64
	paths                            []string
}

// run is main with its surroundings passed in. It gives the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	set, err := parse(args, stderr)
	if err == flag.ErrHelp {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	report, err := report(set)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	var text bytes.Buffer
	if err := render.Write(&text, set.format, report, render.Options{}); err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	if set.out != "" {
		err = os.WriteFile(set.out, text.Bytes(), 0o644)
	} else {
		_, err = stdout.Write(text.Bytes())
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	for i := range report.Findings {
		if v := report.Findings[i].Verdict; set.failOn == string(v) || set.failOn == "update" && v == compare.Conflict {
			return 1
		}
	}
	return 0
}

// parse reads the flags.
func parse(args []string, stderr io.Writer) (settings, error) {
	var set settings
	flags := flag.NewFlagSet("dossier", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintf(stderr, "usage: dossier [flags] FILE|DIR...\n\nCompares articles; with no files, the embedded seeds.\n\n"+
			"  dossier articles/\n  dossier -format jsonl a.txt b.txt\n  dossier -fail-on conflict -o report.html -format html articles/\n\n")
		flags.PrintDefaults()
	}
	flags.StringVar(&set.format, "format", "text", strings.Join(render.Names(), ", "))
	flags.StringVar(&set.out, "o", "", "write to `FILE` instead of standard output")
	flags.StringVar(&set.failOn, "fail-on", "", "exit with 1 where there is a `VERDICT` conflict; update means either")
	flags.StringVar(&set.only, "only", "", "report only this `VERDICT`: agreement, update or conflict")
	flags.StringVar(&set.words, "words", "", "lay the tables in `DIR` over ours")
	flags.Float64Var(&set.minConfidence, "min-confidence", 0, "report only what is at least so sure, `0 to 1`")
	if err := flags.Parse(args); err != nil {
		return set, err
	}
	for _, v := range []string{set.failOn, set.only} {
		switch compare.Verdict(v) {
		case "", compare.Agreement, compare.Update, compare.Conflict:
		default:
			return set, fmt.Errorf("%q is no verdict: want agreement, update or conflict", v)
		}
	}
	set.paths = flags.Args()
	return set, nil
}

// report reads the documents and compares them.
func report(set settings) (*compare.Report, error) {
	docs, err := documents(set.paths)
	if err != nil {
		return nil, err
	}
	words := fs.FS(tables.English)
	if set.words != "" {
		words = tables.Overlay(words, os.DirFS(set.words))
	}
	c, err := compare.New(words)
	if err != nil {
		return nil, err
	}
	c.MinConfidence = set.minConfidence
	report, err := c.Documents(context.Background(), docs...)
	if err != nil {
		return nil, err
	}
	if set.only != "" {
		report.Keep(func(f *compare.Finding) bool { return string(f.Verdict) == set.only })
	}
	return report, nil
}

// documents reads the paths, or the seeds where there are none.
func documents(paths []string) ([]claims.Document, error) {
	if len(paths) == 0 {
		return claims.ReadFS(seeds.FS, ".")
	}
	var docs []claims.Document
	for _, p := range paths {
		more, err := claims.ReadFS(os.DirFS(filepath.Dir(p)), filepath.Base(p))
		if err != nil {
			return nil, err
		}
		docs = append(docs, more...)
	}
	return docs, nil
}
