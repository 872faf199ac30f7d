package program

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize/tables"
)

// Comparer gives one with our words, and those of dir laid over them; "" for none. It may be set up further.
func Comparer(dir string) (*compare.Comparer, error) {
	words := fs.FS(tables.English)
	if dir != "" {
		if err := known(dir); err != nil {
			return nil, err
		}
		words = tables.Overlay(words, os.DirFS(dir))
	}
	return compare.New(words)
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
