// Check holds a text against trusted documents: an answer of a language model or a draft against its sources. Each
// sentence is supported, contradicted, outdated or not found, with the passage that says so.
//
//	check [flags] TEXT TRUSTED...
//
// TEXT is a file, or - for standard input; TRUSTED are files and folders. With no arguments it checks an embedded draft
// against the embedded seeds. It exits with 0; with 1 where -fail-on found what it names; with 2 on bad input.
package main

import (
	"bytes"
	"context"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/render"
	"github.com/gainsay/gainsay/examples/internal/program"
	"github.com/gainsay/gainsay/seeds"
)

//go:embed draft.txt
var draft []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// settings are what the flags say.
type settings struct {
	format, out, date, failOn, words string
	paths                            []string
}

// run is main with its surroundings passed in. It gives the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	set, err := parse(args, stderr)
	if err == flag.ErrHelp {
		return program.Fine
	}
	var text bytes.Buffer
	failed := false
	if err == nil {
		failed, err = check(&text, set, stdin)
	}
	if err == nil {
		err = program.Write(set.out, stdout, text.Bytes())
	}
	return program.Exit(stderr, failed, err)
}

// parse reads the flags.
func parse(args []string, stderr io.Writer) (settings, error) {
	var set settings
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: check [flags] TEXT TRUSTED...\n\nHolds each sentence of TEXT against trusted documents; with no arguments, a draft against the seeds.\n\n"+
			"  check answer.txt sources/\n  check -fail-on contradicted draft.txt a.txt b.txt\n  ask-the-model | check -date 2023-11-10 - sources/\n\n")
		flags.PrintDefaults()
	}
	flags.StringVar(&set.format, "format", "text", "text, a sentence a line; or all findings as "+strings.Join(render.Names()[1:], ", "))
	flags.StringVar(&set.out, "o", "", "write to `FILE`, whole or not at all, instead of standard output")
	flags.StringVar(&set.date, "date", "", "the `DAY` of the text, 2023-11-10, where it has none of its own")
	flags.StringVar(&set.failOn, "fail-on", "", "exit with 1 where a sentence is contradicted; outdated means either; \"not found\" any that is not supported")
	flags.StringVar(&set.words, "words", "", "lay the tables in `DIR` over ours")
	if err := flags.Parse(args); err != nil {
		return set, err
	}
	set.paths = flags.Args()
	if rank := status(set.failOn).rank(); set.failOn != "" && (rank < 0 || rank > notFound.rank()) {
		return set, fmt.Errorf("-fail-on %q: want contradicted, outdated or not found", set.failOn)
	}
	if len(set.paths) == 1 {
		return set, fmt.Errorf("nothing to hold %s against: name trusted files or folders behind it", set.paths[0])
	}
	return set, nil
}

// check writes what came of it, and says whether a sentence is what -fail-on names.
func check(w *bytes.Buffer, set settings, stdin io.Reader) (failed bool, err error) {
	text, trusted, err := read(set, stdin)
	if err != nil {
		return false, err
	}
	c, err := program.Comparer(set.words)
	if err != nil {
		return false, err
	}
	report, err := against(context.Background(), c, text, trusted)
	if err != nil {
		return false, err
	}
	results := judge(text, report)
	for _, r := range results {
		failed = failed || set.failOn != "" && r.status.rank() <= status(set.failOn).rank() && r.status != supported
	}
	if set.format != "text" {
		return failed, render.Write(w, set.format, report, render.Options{Title: text.Title, Places: places(set.paths, text)})
	}
	write(w, results)
	return failed, nil
}

// read reads the text and the trusted documents.
func read(set settings, stdin io.Reader) (text claims.Document, trusted []claims.Document, err error) {
	name, body := "draft.txt", draft
	if len(set.paths) == 0 {
		trusted, err = claims.ReadFS(seeds.FS, ".")
	} else if name = set.paths[0]; name == "-" {
		body, err = io.ReadAll(stdin)
	} else {
		body, err = os.ReadFile(name)
	}
	if err != nil {
		return text, nil, err
	}
	docs, err := claims.Parse(filepath.ToSlash(name), body)
	if err != nil {
		return text, nil, err
	}
	if len(docs) != 1 {
		return text, nil, fmt.Errorf("%s: want one text, got %d", name, len(docs))
	}
	for _, p := range set.paths[min(1, len(set.paths)):] {
		more, err := claims.ReadFS(os.DirFS(filepath.Dir(p)), filepath.Base(p))
		if err != nil {
			return text, nil, err
		}
		trusted = append(trusted, more...)
	}
	text = docs[0]
	text.ID = "text:" + text.ID // no trusted document may have the same name
	if text.Date == "" {
		text.Date, err = claims.ParseDate(set.date)
	}
	return text, trusted, err
}

// places says where the text and the trusted documents stand on disk, for formats that point there.
func places(paths []string, text claims.Document) []render.Place {
	var all []render.Place
	for i, p := range paths {
		found, _ := render.Find(os.DirFS(filepath.Dir(p)), filepath.ToSlash(filepath.Dir(p)), filepath.Base(p)) // what was read can be found
		for n := range found {
			if i == 0 {
				found[n].Doc = text.ID
			}
		}
		all = append(all, found...)
	}
	return all
}
