package main

import (
	"context"
	"io/fs"
	"os"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize/tables"
)

// comparer gives a Comparer with the words that are asked for, and the words.
func comparer(set settings) (*compare.Comparer, fs.FS, error) {
	words := fs.FS(tables.English)
	if set.words != "" {
		if _, err := os.ReadDir(set.words); err != nil {
			return nil, nil, err // an overlay that is not there would be passed over in silence
		}
		words = tables.Overlay(words, os.DirFS(set.words))
	}
	c, err := compare.New(words)
	if err != nil {
		return nil, nil, err
	}
	c.MinConfidence = set.minConfidence
	return c, words, nil
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
