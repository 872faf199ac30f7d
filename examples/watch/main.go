// Watch tells what changed in substance between two versions of an article, or of a folder of articles: figures, names,
// dates, places, yes and no. What was only put in other words is passed over.
//
//	watch [flags] BEFORE AFTER
//
// BEFORE and AFTER are two files, or two folders whose files have the same names. With no arguments it watches an
// embedded article. It exits with 0; with 1 where -fail names what it found; with 2 on bad input.
package main

import (
	"bytes"
	"context"
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/render"
	"github.com/gainsay/gainsay/examples/internal/program"
)

//go:embed before after
var embedded embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// settings are what the flags say.
type settings struct {
	format, out, words string
	fail, all          bool
	before, after      string
}

// run is main with its surroundings passed in. It gives the exit code.
func run(args []string, _ io.Reader, stdout, stderr io.Writer) int {
	set, err := parse(args, stderr)
	if err == flag.ErrHelp {
		return program.Fine
	}
	var text bytes.Buffer
	changed := false
	if err == nil {
		changed, err = watch(&text, set)
	}
	if err == nil {
		err = program.Write(set.out, stdout, text.Bytes())
	}
	return program.Exit(stderr, changed && set.fail, err)
}

// parse reads the flags.
func parse(args []string, stderr io.Writer) (settings, error) {
	var set settings
	flags := flag.NewFlagSet("watch", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: watch [flags] BEFORE AFTER\n\nTells what changed in substance between two versions; with no arguments, of an embedded article.\n\n"+
			"  watch old.txt new.txt\n  watch -all archive/monday archive/tuesday\n  watch -fail -format sarif -o changes.sarif old/ new/\n\n")
		flags.PrintDefaults()
	}
	flags.StringVar(&set.format, "format", "text", "text, a change a line; or all findings as "+strings.Join(render.Names()[1:], ", "))
	flags.StringVar(&set.out, "o", "", "write to `FILE`, whole or not at all, instead of standard output")
	flags.StringVar(&set.words, "words", "", "lay the tables in `DIR` over ours")
	flags.BoolVar(&set.all, "all", false, "list what was only put in other words as well")
	flags.BoolVar(&set.fail, "fail", false, "exit with 1 where something changed in substance")
	if err := flags.Parse(args); err != nil {
		return set, err
	}
	if n := flags.NArg(); n != 0 && n != 2 {
		return set, fmt.Errorf("want two files or two folders, got %d", n)
	}
	set.before, set.after = flags.Arg(0), flags.Arg(1)
	return set, nil
}

// watch writes what changed, and says whether anything did.
func watch(w *bytes.Buffer, set settings) (changed bool, err error) {
	before, after, err := read(set)
	if err != nil {
		return false, err
	}
	c, err := program.Comparer(set.words)
	if err != nil {
		return false, err
	}
	whole := &compare.Report{}
	for _, v := range pair(before, after) {
		report, err := c.Documents(context.Background(), v.documents()...)
		if err != nil {
			return false, err
		}
		changes := v.changes(report, c.Claims)
		write(w, v, changes, set.all)
		changed = changed || substantial(changes)
		whole.Documents = append(whole.Documents, report.Documents...)
		whole.Findings = append(whole.Findings, report.Findings...)
	}
	if set.format != "text" {
		w.Reset()
		places := append(places(set.before, "before/"), places(set.after, "now/")...)
		return changed, render.Write(w, set.format, whole, render.Options{Title: "What changed", Places: places})
	}
	return changed, nil
}

// read reads both versions.
func read(set settings) (before, after []claims.Document, err error) {
	if set.before == "" {
		if before, err = claims.ReadFS(embedded, "before"); err == nil {
			after, err = claims.ReadFS(embedded, "after")
		}
		return before, after, err
	}
	if before, err = claims.ReadFS(os.DirFS(filepath.Dir(set.before)), filepath.Base(set.before)); err == nil {
		after, err = claims.ReadFS(os.DirFS(filepath.Dir(set.after)), filepath.Base(set.after))
	}
	return before, after, err
}

// places says where the versions stand on disk, for formats that point there.
func places(name, version string) []render.Place {
	if name == "" {
		return nil
	}
	all, _ := render.Find(os.DirFS(filepath.Dir(name)), filepath.ToSlash(filepath.Dir(name)), filepath.Base(name)) // what was read can be found
	for i := range all {
		all[i].Doc = version + all[i].Doc
	}
	return all
}
