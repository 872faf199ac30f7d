package factcheck

import (
	"context"
	"fmt"
	"io/fs"
	"runtime"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A Result is what came of running a suite, as plain data.
type Result struct {
	Pairs []Pair
	Cases []Case // the pairs in their order, then the stories' lines and strays
}

// A Case is one verdict wanted, and the one given.
type Case struct {
	ID       string // the pair's; in a story its ID and the line
	File     string
	Line     int
	Domain   string
	Want     compare.Verdict
	WantKind compare.Kind // "" where any will do
	Why      string
	Todo     string // why it cannot pass yet

	Story bool // a line of a story
	Stray bool // a finding that the story does not list
	Not   bool // a finding that must not be given

	Found   bool // something was said about the two places; always so for a pair
	Finding compare.Finding
	A, B    claims.Claim // a pair's statements
	Pass    bool
}

// Check runs the cases of fsys and gives every verdict, the right ones too. The error says which file cannot be read.
func (s Suite) Check(ctx context.Context, fsys fs.FS) (*Result, error) {
	pairs, stories, err := readCases(fsys)
	if err != nil {
		return nil, err
	}
	if len(pairs)+len(stories) == 0 {
		return nil, fmt.Errorf("no cases: want pairs/*.jsonl or stories/*.txtar: %w", fs.ErrNotExist)
	}
	c := s.comparer()
	result := &Result{Pairs: pairs, Cases: make([]Case, len(pairs))}
	spread(len(pairs), func(i int) { result.Cases[i] = pairs[i].judge(c) })
	told, failed := make([][]Case, len(stories)), make([]error, len(stories))
	spread(len(stories), func(i int) { told[i], failed[i] = stories[i].judge(ctx, c) })
	for i, cases := range told {
		if failed[i] != nil {
			return nil, fmt.Errorf("%s: %w", stories[i].File, failed[i])
		}
		result.Cases = append(result.Cases, cases...)
	}
	return result, nil
}

// readCases reads the pairs and the stories.
func readCases(fsys fs.FS) (pairs []Pair, stories []Story, err error) {
	if pairs, err = ReadPairs(fsys); err != nil {
		return nil, nil, err
	}
	stories, err = ReadStories(fsys)
	return pairs, stories, err
}

// spread calls do for 0 to n-1 on all processors. Each call fills its own place, so that the order stays.
func spread(n int, do func(int)) {
	var all sync.WaitGroup
	next := make(chan int)
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	all.Wait()
}

// judge gives the verdict on the pair and says whether it is the one wanted.
func (p Pair) judge(c Comparer) Case {
	k := Case{ID: p.ID, File: p.File, Line: p.Line, Domain: p.Domain, Want: p.Verdict, WantKind: p.Kind, Why: p.Why, Todo: p.Todo,
		A: p.A.claim(), B: p.B.claim(), Found: true}
	k.Finding = c.Claims(k.A, k.B)
	k.Pass = k.Finding.Verdict == p.Verdict && (p.Kind == "" || k.Finding.Kind == p.Kind)
	return k
}

// judge compares the story's articles.
func (s Story) judge(ctx context.Context, c Comparer) ([]Case, error) {
	report, err := c.Documents(ctx, s.Documents...)
	if err != nil {
		return nil, err
	}
	return match(s, report.Findings), nil
}

// of gives the cases of one file.
func (r *Result) of(file string) []Case {
	var cases []Case
	for _, c := range r.Cases {
		if c.File == file {
			cases = append(cases, c)
		}
	}
	return cases
}
