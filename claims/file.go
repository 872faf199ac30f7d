package claims

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
	"unicode/utf8"
)

// A FileError is a file that cannot be read as documents, with the place first: "a.jsonl:3: ...".
type FileError struct {
	File string
	Line int
	Err  error
}

func (e *FileError) Error() string { return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err) }

// Unwrap gives the reason.
func (e *FileError) Unwrap() error { return e.Err }

// ReadFS reads a file, or every .txt, .json and .jsonl file of a folder in the order of their names.
// In a folder, JSON files that hold no texts (a gold list, settings) are passed over.
// The error is a *FileError, or one of fsys.
func ReadFS(fsys fs.FS, name string) ([]Document, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		return Parse(name, text)
	}
	entries, err := fs.ReadDir(fsys, name)
	if err != nil {
		return nil, err
	}
	sort.Slice(entries, func(i, j int) bool { return entries[i].Name() < entries[j].Name() })
	var docs []Document
	for _, e := range entries {
		ext := path.Ext(e.Name())
		if e.IsDir() || ext != ".txt" && ext != ".json" && ext != ".jsonl" {
			continue
		}
		file := path.Join(name, e.Name())
		text, err := fs.ReadFile(fsys, file)
		if err != nil {
			return nil, err
		}
		if ext != ".txt" && !holdsTexts(text) {
			continue
		}
		more, err := Parse(file, text)
		if err != nil {
			return nil, err
		}
		docs = append(docs, more...)
	}
	return docs, nil
}

// Parse reads the documents of one file: JSON by the name's ending .json, JSON Lines by .jsonl, else an article as text.
// A document without an ID gets the file's base name, with ":LINE" behind it in JSON Lines, ":INDEX" in a JSON list.
func Parse(name string, text []byte) ([]Document, error) {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if !utf8.Valid(text) {
		return nil, &FileError{name, badLine(text), fmt.Errorf("not UTF-8")}
	}
	switch path.Ext(name) {
	case ".json":
		return parseJSON(name, text)
	case ".jsonl", ".ndjson":
		return parseLines(name, text)
	}
	doc, err := parseText(name, string(text))
	if err != nil {
		return nil, err
	}
	return []Document{doc}, nil
}

// parseText reads a header block, where there is one, and the body behind it.
// Without one, the date and source are looked for where web pages have them.
func parseText(name, text string) (Document, error) {
	doc := Document{ID: path.Base(name), Text: text}
	body, found := text, false
	for n := 1; ; n++ {
		line, rest, more := strings.Cut(body, "\n")
		line = strings.TrimRight(line, "\r")
		key, value, isField := strings.Cut(line, ":")
		switch value = strings.TrimSpace(value); {
		case isField && strings.EqualFold(key, "Source"):
			doc.Source = value
		case isField && strings.EqualFold(key, "Title"):
			doc.Title = value
		case isField && strings.EqualFold(key, "Date"):
			date, err := ParseDate(value)
			if err != nil {
				return Document{}, &FileError{name, n, err}
			}
			doc.Date = date
		case found && strings.TrimSpace(line) == "":
			doc.Text = rest
			return doc, nil
		default: // no header, or one that no blank line ends: all of it is body
			if !found {
				return dateline(doc), nil
			}
			doc.Text = body
			return doc, nil
		}
		found = true
		if body = rest; !more {
			doc.Text = ""
			return doc, nil
		}
	}
}

// parseJSON reads one document or a list of them.
func parseJSON(name string, text []byte) ([]Document, error) {
	var docs []Document
	target := any(&docs)
	single := bytes.HasPrefix(bytes.TrimSpace(text), []byte("{"))
	if single {
		docs = make([]Document, 1)
		target = &docs[0]
	}
	if err := json.Unmarshal(text, target); err != nil {
		return nil, &FileError{name, jsonLine(text, err), err}
	}
	for i := range docs {
		if docs[i].ID == "" {
			docs[i].ID = path.Base(name)
			if !single {
				docs[i].ID += fmt.Sprintf(":%d", i+1)
			}
		}
		if err := checked(&docs[i]); err != nil {
			return nil, &FileError{name, 1, err}
		}
	}
	return docs, nil
}

// parseLines reads a document a line; blank lines are passed over.
func parseLines(name string, text []byte) ([]Document, error) {
	var docs []Document
	for n, line := range bytes.Split(text, []byte("\n")) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var doc Document
		if err := json.Unmarshal(line, &doc); err != nil {
			return nil, &FileError{name, n + 1, err}
		}
		if doc.ID == "" {
			doc.ID = fmt.Sprintf("%s:%d", path.Base(name), n+1)
		}
		if err := checked(&doc); err != nil {
			return nil, &FileError{name, n + 1, err}
		}
		docs = append(docs, doc)
	}
	return docs, nil
}

// checked brings the date of a document from JSON to its normal form, and wants a text.
func checked(doc *Document) error {
	if doc.Text == "" {
		return fmt.Errorf("document %q has no text", doc.ID)
	}
	date, err := ParseDate(string(doc.Date))
	doc.Date = date
	return err
}

// holdsTexts says whether a JSON file looks like documents: its first object has a "text".
func holdsTexts(text []byte) bool {
	dec := json.NewDecoder(bytes.NewReader(text))
	if b := bytes.TrimSpace(text); len(b) > 0 && b[0] == '[' {
		dec.Token()
	}
	var first map[string]json.RawMessage
	if dec.Decode(&first) != nil {
		return true // broken: Parse says where
	}
	_, ok := first["text"]
	return ok
}

// badLine is the first line that is not UTF-8.
func badLine(text []byte) int {
	for n, line := range bytes.Split(text, []byte("\n")) {
		if !utf8.Valid(line) {
			return n + 1
		}
	}
	return 1
}

// jsonLine is the line of a JSON error, as far as the error tells.
func jsonLine(text []byte, err error) int {
	at := int64(0)
	switch e := err.(type) {
	case *json.SyntaxError:
		at = e.Offset
	case *json.UnmarshalTypeError:
		at = e.Offset
	}
	return 1 + bytes.Count(text[:min(int(at), len(text))], []byte("\n"))
}
