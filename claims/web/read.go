package web

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/mmcdole/gofeed"

	"github.com/gainsay/gainsay/claims"
)

// limit is the size from which on a file is no article but an attack, or a mistake.
const limit = 16 << 20

// Read reads one file: a feed where it looks like one, else a page. name is the file's, for documents' IDs and messages.
// The error is a *claims.FileError, or one of r.
func Read(r io.Reader, name string) ([]claims.Document, error) {
	text, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if len(text) > limit {
		return nil, wrong(name, fmt.Errorf("larger than %d MB", limit>>20))
	}
	if gofeed.DetectFeedType(bytes.NewReader(text)) != gofeed.FeedTypeUnknown {
		return feed(text, name)
	}
	doc, err := article(text, name)
	if err != nil {
		return nil, err
	}
	return []claims.Document{doc}, nil
}

// errEmpty is the reason where there is nothing to read.
var errEmpty = errors.New("no article found in it")

// wrong puts the file's name before an error.
func wrong(name string, err error) error { return &claims.FileError{File: name, Line: 1, Err: err} }

// guard calls a reader of somebody else and makes an error of a panic: what comes off the web may be anything.
func guard[T any](read func() (T, error)) (got T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("cannot be read: %v", r)
		}
	}()
	return read()
}

// base is the name that documents have of a file.
func base(name string) string { return path.Base(strings.ReplaceAll(name, `\`, "/")) }
