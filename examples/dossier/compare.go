package main

import (
	"context"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/examples/internal/program"
)

// comparer gives a Comparer with the words that are asked for.
func comparer(set settings) (*compare.Comparer, error) {
	c, err := program.Comparer(set.words)
	if err != nil {
		return nil, err
	}
	c.MinConfidence = set.minConfidence
	return c, nil
}

// compared gives the report, with what -only leaves of it.
func compared(c *compare.Comparer, set settings, docs []claims.Document) (*compare.Report, error) {
	report, err := c.Documents(context.Background(), docs...)
	if err != nil {
		return nil, err
	}
	if set.only != "" {
		report.Keep(func(f *compare.Finding) bool { return f.Verdict == set.only })
	}
	return report, nil
}
