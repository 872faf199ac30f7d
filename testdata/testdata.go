// Package testdata holds the project's own suite: pairs of statements with the verdict they must get, whole stories, and
// dossiers. They are embedded so that anybody can run them with words of his own and see that he broke nothing of ours:
//
//	c, err := compare.New(tables.Overlay(tables.English, os.DirFS("words")))
//	...
//	factcheck.Suite{Comparer: c}.Run(t, testdata.FS)
package testdata

import "embed"

// FS holds pairs/*.jsonl, stories/*.txtar and dossiers/.
//
//go:embed *
var FS embed.FS
