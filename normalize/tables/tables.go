// Package tables holds the words of a language as rows that anybody can read and add to.
//
// A table is a file of tab-separated fields. Line 1 names its columns behind a "#"; a name that ends in
// "?" may be left out or left empty; a name in brackets is a remark and no column. Other lines that begin with "#",
// and blank lines, say where the rows below come from and are passed over:
//
//	# phrase	lo	hi	(factors of the number that follows)
//	about	0.92	1.08
//	nearly	0.90	0.99
//
// English is what gainsay ships. A user's own folder is laid over it with Overlay: its rows follow ours
// in a file of the same name, and where a reader keeps one meaning for a key, the last row wins.
package tables

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"
)

//go:embed en
var embedded embed.FS

// English is the folder of English tables, embedded.
var English fs.FS = english{}

// english opens files below en/ of the embedded folder.
type english struct{}

func (english) Open(name string) (fs.File, error) { return embedded.Open("en/" + name) }

// A Row is one line of a table: its fields, as many as the table has columns, and its place for messages.
type Row struct {
	File   string
	Line   int
	Fields []string
}

// Errorf is a SyntaxError at this row.
func (r Row) Errorf(format string, args ...any) error {
	return &SyntaxError{r.File, r.Line, fmt.Sprintf(format, args...)}
}

// A SyntaxError is a line of a table that cannot be read.
type SyntaxError struct {
	File string
	Line int
	Msg  string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Msg) }

// layers is a base folder with others laid over it.
type layers []fs.FS

// Open opens the file of the topmost layer that has it.
func (l layers) Open(name string) (fs.File, error) {
	for i := len(l) - 1; i > 0; i-- {
		if f, err := l[i].Open(name); !errors.Is(err, fs.ErrNotExist) {
			return f, err
		}
	}
	return l[0].Open(name)
}

// Overlay lays the user's own folders over base. Read gives the rows of all of them, base first.
func Overlay(base fs.FS, over ...fs.FS) fs.FS {
	var all layers
	for _, f := range append([]fs.FS{base}, over...) {
		if l, ok := f.(layers); ok {
			all = append(all, l...)
		} else {
			all = append(all, f)
		}
	}
	return all
}

// Read gives the rows of the table name. The columns on its line 1 must be the ones given.
// The error is a *SyntaxError with the place, or wraps fs.ErrNotExist where no layer has the file.
func Read(fsys fs.FS, name string, columns ...string) ([]Row, error) {
	all, ok := fsys.(layers)
	if !ok {
		all = layers{fsys}
	}
	var rows []Row
	found := false
	for _, layer := range all {
		text, err := fs.ReadFile(layer, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		found = true
		if rows, err = parse(rows, name, string(text), columns); err != nil {
			return nil, err
		}
	}
	if !found {
		return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	return rows, nil
}

// parse appends the rows of text to rows.
func parse(rows []Row, name, text string, columns []string) ([]Row, error) {
	if !utf8.ValidString(text) {
		return nil, &SyntaxError{name, badLine(text), "not UTF-8"}
	}
	need := 0
	var slab []string // what the rows' fields are cut from
	for n := 1; text != ""; n++ {
		line, rest, _ := strings.Cut(text, "\n")
		text, line = rest, strings.TrimRight(line, "\r\n")
		if n == 1 {
			got := header(line)
			if strings.Join(got, " ") != strings.Join(columns, " ") {
				return nil, &SyntaxError{name, n, fmt.Sprintf("want columns %q, got %q", columns, got)}
			}
			for i, c := range columns {
				if !strings.HasSuffix(c, "?") {
					need = i + 1
				}
			}
			continue
		}
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if got := 1 + strings.Count(line, "\t"); got < need || got > len(columns) {
			return nil, &SyntaxError{name, n, fmt.Sprintf("want %d fields, got %d", len(columns), got)}
		}
		if len(slab) < len(columns) {
			slab = make([]string, max(len(columns), 4096))
		}
		fields := slab[:len(columns):len(columns)]
		slab = slab[len(columns):]
		for i, c := range columns {
			fields[i], line, _ = strings.Cut(line, "\t")
			if fields[i] = strings.TrimSpace(fields[i]); fields[i] == "" && !strings.HasSuffix(c, "?") {
				return nil, &SyntaxError{name, n, "empty " + c}
			}
		}
		rows = append(rows, Row{name, n, fields})
	}
	return rows, nil
}

// header gives the column names on line 1.
func header(line string) []string {
	var names []string
	for _, f := range strings.Split(strings.TrimSpace(strings.TrimPrefix(line, "#")), "\t") {
		if f = strings.TrimSpace(f); f != "" && !strings.HasPrefix(f, "(") {
			names = append(names, f)
		}
	}
	return names
}

// badLine is the number of the first line that is not UTF-8.
func badLine(text string) int {
	n := 1
	for _, line := range strings.SplitAfter(text, "\n") {
		if !utf8.ValidString(line) {
			break
		}
		n++
	}
	return n
}
