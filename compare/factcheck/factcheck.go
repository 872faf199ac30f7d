// Package factcheck runs a regression suite of statements and stories: yours, ours, or both.
//
// In goes a folder of cases, each with the verdict that it must get and why; out comes a test that fails where another
// verdict is given. A newsroom's whole test file:
//
//	package facts
//
//	import (
//		"os"
//		"testing"
//
//		"github.com/gainsay/gainsay/compare/factcheck"
//	)
//
//	func TestFacts(t *testing.T) { factcheck.Run(t, os.DirFS("facts")) }
//
// # Pairs
//
// facts/pairs/*.jsonl holds pairs of statements, one JSON object a line (see Pair):
//
//	{"id": "group-1", "a": {"date": "2021-11-09", "text": "Eight sittings have been held."},
//	 "b": {"date": "2023-11-09", "text": "12 meetings have been held."},
//	 "verdict": "update", "kind": "growth", "why": "a running count rose"}
//
// # Stories
//
// facts/stories/*.txtar holds whole articles and every finding that they must give (see Story):
//
//	The count of sittings grew.
//
//	-- ministry.txt --
//	Date: 2021-11-09
//
//	The working group has held eight sittings since 2021.
//	-- agency.txt --
//	Date: 2023-11-09
//
//	12 meetings have been held since 2021.
//	-- want --
//	update growth: ministry.txt "eight sittings" / agency.txt "12 meetings"
//
// # What is known to fail
//
// A case that cannot pass yet says "todo" and the reason; it must fail, and the test says so once it passes. Where failures
// are many, a baseline lists them (see Baseline): then only what is new fails.
//
// # Is the suite any good?
//
// Mutate changes a number, a name, a date, a place, a unit, a holder or a negation in cases that pass, and lists the
// changes that nothing noticed.
package factcheck

import (
	"context"
	"io/fs"
	"os"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A Comparer gives verdicts. *compare.Comparer is one; any other engine that should be held against the same cases can be one too.
type Comparer interface {
	Claims(a, b claims.Claim) compare.Finding
	Documents(ctx context.Context, docs ...claims.Document) (*compare.Report, error)
}

// A Suite says how cases are run. The zero Suite judges English with the words that gainsay ships.
type Suite struct {
	Comparer Comparer // who judges; nil for English
	Baseline string   // file of the suite's folder that lists known failures; "" for "baseline.jsonl", which need not be there
	Update   string   // path to write the baseline to, instead of failing; a program's own -update flag may set it
}

// Run runs the cases of fsys with English words and fails t where a verdict is not the one wanted.
func Run(t *testing.T, fsys fs.FS) {
	t.Helper()
	Suite{}.Run(t, fsys)
}

// Run runs the cases of fsys: a subtest for every file, and in it one for every case.
func (s Suite) Run(t *testing.T, fsys fs.FS) {
	t.Helper()
	result, err := s.Check(t.Context(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	known, err := s.known(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if s.Update != "" {
		s.update(t, known, result)
		return
	}
	for _, complaint := range known.orphans(result) {
		t.Error(complaint)
	}
	for i, c := range result.Cases {
		if i == 0 || result.Cases[i-1].File != c.File {
			t.Run(c.File, func(t *testing.T) { runFile(t, result.of(c.File), known) })
		}
	}
	t.Log(summary(result, known))
}

// runFile gives every case of one file its subtest.
func runFile(t *testing.T, cases []Case, known Baseline) {
	for _, c := range cases {
		t.Run(c.ID, func(t *testing.T) {
			if complaint := verdictOn(c, known); complaint != "" {
				t.Error(complaint)
			}
		})
	}
}

// update writes the baseline anew and logs what changed, for somebody to review.
func (s Suite) update(t *testing.T, known Baseline, result *Result) {
	t.Helper()
	fresh := known.Renew(result)
	text, err := fresh.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(s.Update, text, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("wrote %s; review what changed:\n%s", s.Update, known.Diff(fresh))
}
