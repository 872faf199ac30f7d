package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/render"
	"github.com/gainsay/gainsay/seeds"
)

// An input is the documents to compare, and where each stands. Both lists are in one order.
type input struct {
	docs   []claims.Document
	places []render.Place
	seen   map[render.Place]bool
}

// read reads the paths, or the seeds where there are none. A file that is named twice is read once.
func read(paths []string, stdin io.Reader) (*input, error) {
	in := &input{seen: map[render.Place]bool{}}
	if len(paths) == 0 {
		return in, in.add(seeds.FS, "seeds", ".")
	}
	for _, p := range paths {
		var err error
		if p == "-" {
			err = in.addStdin(stdin)
		} else {
			dir, name := split(p)
			err = in.add(os.DirFS(dir), filepath.ToSlash(dir), name)
		}
		if err != nil {
			return nil, err
		}
	}
	in.tellApart()
	return in, nil
}

// split cuts a path into the folder to open and the name in it: "." for the folder itself, which may be "..".
func split(p string) (dir, name string) {
	if info, err := os.Stat(p); err == nil && info.IsDir() {
		return filepath.Clean(p), "."
	}
	dir, name = filepath.Split(filepath.Clean(p))
	return filepath.Clean(dir), name
}

// add reads a file or folder; dir is what stands before name in the path that the user gave.
func (in *input) add(fsys fs.FS, dir, name string) error {
	docs, err := claims.ReadFS(fsys, name)
	if err != nil {
		return placed(dir, err)
	}
	places, err := render.Find(fsys, dir, name)
	if err != nil {
		return placed(dir, err)
	}
	for i, d := range docs {
		p := render.Place{Doc: d.ID, File: d.ID, Line: 1}
		if len(places) == len(docs) { // they list the same files in the same order
			p = places[i]
		}
		if !in.seen[p] { // "dossier wire wire/a.txt" names a.txt twice
			in.seen[p] = true
			in.docs, in.places = append(in.docs, d), append(in.places, p)
		}
	}
	return nil
}

// addStdin reads standard input: JSON Lines, JSON or one article, whatever its first byte looks like.
func (in *input) addStdin(stdin io.Reader) error {
	text, err := io.ReadAll(stdin)
	if err != nil {
		return err
	}
	name := "stdin"
	switch trimmed := bytes.TrimSpace(text); {
	case bytes.HasPrefix(trimmed, []byte("[")):
		name = "stdin.json"
	case bytes.HasPrefix(trimmed, []byte("{")):
		name = "stdin.jsonl"
	}
	docs, err := claims.Parse(name, text)
	if err != nil {
		return err
	}
	for _, d := range docs {
		in.docs, in.places = append(in.docs, d), append(in.places, render.Place{Doc: d.ID, File: name, Line: 1})
	}
	return nil
}

// tellApart gives documents of one name their paths, so that a finding says which is meant: "monday/a.txt", "friday/a.txt".
func (in *input) tellApart() {
	named := map[string]int{}
	for _, d := range in.docs {
		named[d.ID]++
	}
	taken := map[string]int{}
	for i := range in.docs {
		id := in.docs[i].ID
		if named[id] > 1 && path.Base(in.places[i].File) == id {
			id = in.places[i].File
		}
		taken[id]++
		if n := taken[id]; n > 1 {
			id = fmt.Sprintf("%s#%d", id, n)
		}
		in.docs[i].ID, in.places[i].Doc = id, id
	}
}

// placed puts dir before the file that an error names, so that the user finds it.
func placed(dir string, err error) error {
	if e := (*claims.FileError)(nil); errors.As(err, &e) {
		return &claims.FileError{File: path.Join(dir, e.File), Line: e.Line, Err: e.Err}
	}
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		return &fs.PathError{Op: e.Op, Path: path.Join(dir, e.Path), Err: e.Err}
	}
	return err
}
