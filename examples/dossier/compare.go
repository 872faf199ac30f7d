package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize/tables"
)

// comparer gives a Comparer with the words that are asked for.
func comparer(set settings) (*compare.Comparer, error) {
	words := fs.FS(tables.English)
	if set.words != "" {
		if err := known(set.words); err != nil {
			return nil, err
		}
		words = tables.Overlay(words, os.DirFS(set.words))
	}
	c, err := compare.New(words)
	if err != nil {
		return nil, err
	}
	c.MinConfidence = set.minConfidence
	return c, nil
}

// known makes sure that the folder of a user's own tables is there, and that each would be read: a misspelt name would be
// passed over in silence.
func known(dir string) error {
	files, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, f := range files {
		if name := f.Name(); path.Ext(name) == ".tsv" {
			if _, err := fs.Stat(tables.English, name); err != nil {
				return fmt.Errorf("%s: no table has this name; normalize/tables/en has those there are", filepath.Join(dir, name))
			}
		}
	}
	return nil
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
