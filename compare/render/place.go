package render

import (
	"bytes"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// A Place says in which file a document stands, and on which line of it the document's text begins: a header may stand before it.
type Place struct {
	Doc  string // the document's ID
	File string // as its reader knows it, with slashes
	Line int    // counted from 1
}

// Find gives the places of the documents that claims.ReadFS(fsys, name) reads; dir is what stands before name in the
// path that a reader knows:
//
//	places, err := render.Find(os.DirFS("wire/2024"), "wire/2024", "july")
//
// Documents of JSON files stand on the line of their record where there is one a line, else on the first.
func Find(fsys fs.FS, dir, name string) ([]Place, error) {
	var all []Place
	err := fs.WalkDir(fsys, name, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if file != name {
				return fs.SkipDir
			}
			return nil
		}
		if ext := path.Ext(file); file != name && ext != ".txt" && ext != ".json" && ext != ".jsonl" {
			return nil
		}
		text, err := fs.ReadFile(fsys, file)
		if err != nil {
			return err
		}
		all = append(all, within(path.Join(dir, file), text)...)
		return nil
	})
	return all, err
}

// within gives the places of the documents of one file; none where it cannot be read as documents.
func within(file string, text []byte) []Place {
	docs, err := claims.Parse(file, text)
	if err != nil {
		return nil
	}
	var all []Place
	for _, d := range docs {
		all = append(all, Place{d.ID, file, begins(text, path.Ext(file), d)})
	}
	return all
}

// begins is the line of the file on which a document's text begins.
func begins(text []byte, ext string, d claims.Document) int {
	at := bytes.LastIndex(text, []byte(d.Text)) // a body may begin with the words of its own title
	if ext == ".jsonl" || ext == ".ndjson" {
		id := strings.LastIndexByte(d.ID, ':')
		at = bytes.Index(text, []byte(`"`+d.ID+`"`))
		if line, err := strconv.Atoi(d.ID[id+1:]); at < 0 && err == nil {
			return line
		}
	}
	return 1 + bytes.Count(text[:max(0, at)], []byte("\n"))
}

// place gives file and first line of the document of that ID.
func (o Options) place(id string) (file string, line int) {
	for _, p := range o.Places {
		if p.Doc == id {
			return p.File, p.Line
		}
	}
	return id, 1
}
