package normalize

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A pointer is what a word before a noun says about which one is meant.
type pointer struct {
	definite bool // one that the reader is taken to know: "the", "this"
	turn     Turn
}

// readPointers reads determiners.tsv.
func readPointers(t fs.FS) (map[string]pointer, error) {
	rows, err := tables.Read(t, "determiners.tsv", "word", "effect")
	if err != nil {
		return nil, err
	}
	all := map[string]pointer{}
	for _, row := range rows {
		p := all[row.Fields[0]]
		for _, effect := range strings.Split(row.Fields[1], ",") {
			switch effect {
			case "definite":
				p.definite = true
			case "earlier":
				p.turn = Earlier
			case "present":
				p.turn = Current
			case "later":
				p.turn = Later
			default:
				return nil, row.Errorf("%q is none of definite, earlier, present, later", effect)
			}
		}
		all[row.Fields[0]] = p
	}
	return all, nil
}
