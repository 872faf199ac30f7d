package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/render"
)

// settings are what the flags say.
type settings struct {
	format, out, words string
	only               compare.Verdict
	failOn             []compare.Verdict
	minConfidence      float64
	since              claims.Date
	explain            bool
	profiles           profiles
	paths              []string
}

// flags binds the settings to their flags.
func (set *settings) flags() *flag.FlagSet {
	f := flag.NewFlagSet("dossier", flag.ContinueOnError)
	f.SetOutput(io.Discard) // run says what is wrong, once
	f.StringVar(&set.format, "format", "text", "write in this `FORMAT`: "+strings.Join(render.Names(), ", "))
	f.StringVar(&set.out, "o", "", "write to `FILE`, whole or not at all, instead of standard output")
	f.Func("fail-on", "exit with 1 where there is a `VERDICT` conflict; update means either", set.setFailOn)
	f.Func("only", "report this `VERDICT` only: agreement, update or conflict", set.setOnly)
	f.Float64Var(&set.minConfidence, "min-confidence", 0, "report only what is at least so sure, `0 to 1`")
	f.Func("since", "pass over documents published before this `DATE`: 2023, 2023-11 or 2023-11-09", set.setSince)
	f.StringVar(&set.words, "words", "", "lay the tables in `DIR` over ours")
	f.BoolVar(&set.explain, "explain", false, "list on standard error the nearest pairs that answer no common question, and why")
	f.StringVar(&set.profiles.cpu, "cpuprofile", "", "write a CPU profile to `FILE`, for go tool pprof")
	f.StringVar(&set.profiles.mem, "memprofile", "", "write a memory profile to `FILE`, for go tool pprof")
	f.StringVar(&set.profiles.trace, "trace", "", "write an execution trace to `FILE`, for go tool trace")
	return f
}

// parse reads the flags.
func parse(args []string) (settings, error) {
	var set settings
	f := set.flags()
	if err := f.Parse(args); err != nil {
		return set, err
	}
	set.paths = f.Args()
	if !slices.Contains(render.Names(), set.format) {
		return set, fmt.Errorf("-format %q: want one of %s", set.format, strings.Join(render.Names(), ", "))
	}
	if !(set.minConfidence >= 0 && set.minConfidence <= 1) { // NaN is neither
		return set, fmt.Errorf("-min-confidence %v: want 0 to 1", set.minConfidence)
	}
	return set, nil
}

func (set *settings) setFailOn(s string) error {
	switch v := compare.Verdict(s); v {
	case compare.Conflict:
		set.failOn = []compare.Verdict{v}
	case compare.Update:
		set.failOn = []compare.Verdict{v, compare.Conflict}
	default:
		return fmt.Errorf("want conflict or update")
	}
	return nil
}

func (set *settings) setOnly(s string) error {
	switch v := compare.Verdict(s); v {
	case compare.Agreement, compare.Update, compare.Conflict:
		set.only = v
		return nil
	}
	return fmt.Errorf("want agreement, update or conflict")
}

func (set *settings) setSince(s string) (err error) {
	set.since, err = claims.ParseDate(s)
	return err
}

// fails says whether the report has what -fail-on names.
func (set *settings) fails(r *compare.Report) bool {
	return slices.ContainsFunc(r.Findings, func(f compare.Finding) bool { return slices.Contains(set.failOn, f.Verdict) })
}

// options say how the report is written. A file is written the same whatever terminal we run in.
func (set *settings) options(stdout io.Writer, places []render.Place) render.Options {
	o := render.Options{FailOn: set.failOn, Places: places}
	if set.out == "" {
		o.Color, o.Width = colour(stdout), width(stdout)
	}
	return o
}
