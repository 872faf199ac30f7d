package factcheck

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A Pair is two statements and the verdict that they must get.
type Pair struct {
	ID      string          `json:"id"` // unique in the suite
	Domain  string          `json:"domain,omitempty"`
	A       Statement       `json:"a"`
	B       Statement       `json:"b"`
	Verdict compare.Verdict `json:"verdict"`
	Kind    compare.Kind    `json:"kind,omitempty"` // "" where any kind will do
	Why     string          `json:"why"`            // the reason, for whoever sees the case fail
	Todo    string          `json:"todo,omitempty"` // why it cannot pass yet; it must fail then

	File string `json:"-"` // where it stands
	Line int    `json:"-"`
}

// A Statement is one side of a pair.
type Statement struct {
	Source string      `json:"source"`
	Date   claims.Date `json:"date"`
	Text   string      `json:"text"`
}

// claim gives the statement as compare wants it.
func (s Statement) claim() claims.Claim {
	c := claims.Claim{Source: s.Source, Date: s.Date, Text: s.Text}
	c.Span.End = len(s.Text)
	return c
}

// kinds says which kinds a verdict can have.
var kinds = map[compare.Verdict][]compare.Kind{
	compare.Agreement: {compare.Same, compare.Refines},
	compare.Update:    {compare.Growth, compare.Change, compare.Progress, compare.Reschedule, compare.Revision},
	compare.Conflict: {compare.Quantity, compare.Regression, compare.Time, compare.Place, compare.Actor,
		compare.Polarity, compare.Exclusive},
	compare.Unrelated: {compare.Topic, compare.Scope, compare.Period, compare.Adds},
}

// ReadPairs reads the pairs in pairs/*.jsonl, in the order of the files and their lines. An error names file and line.
func ReadPairs(fsys fs.FS) ([]Pair, error) {
	files, err := fs.Glob(fsys, "pairs/*.jsonl")
	if err != nil {
		return nil, err
	}
	var all []Pair
	for _, name := range files {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		if all, err = appendPairs(all, name, text); err != nil {
			return nil, err
		}
	}
	return all, unique(all)
}

// appendPairs reads the lines of one file.
func appendPairs(all []Pair, name string, text []byte) ([]Pair, error) {
	for n, line := range bytes.Split(text, []byte("\n")) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		p := Pair{File: name, Line: n + 1}
		if err := strict(line, &p); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
		}
		if err := p.check(); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
		}
		all = append(all, p)
	}
	return all, nil
}

// strict decodes one JSON value and knows every field: a misspelt "todo" must not go unseen.
func strict(line []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("more than one value on the line")
	}
	return nil
}

// check says what the pair lacks.
func (p Pair) check() error {
	switch {
	case p.ID == "":
		return errors.New("id is missing")
	case strings.TrimSpace(p.A.Text) == "" || strings.TrimSpace(p.B.Text) == "":
		return fmt.Errorf("%s: a and b need a text", p.ID)
	case strings.TrimSpace(p.Why) == "":
		return fmt.Errorf("%s: why is missing: it helps whoever sees the case fail", p.ID)
	}
	if err := valid(p.Verdict, p.Kind); err != nil {
		return fmt.Errorf("%s: %w", p.ID, err)
	}
	return nil
}

// valid says whether the verdict exists and can have the kind.
func valid(v compare.Verdict, k compare.Kind) error {
	of, ok := kinds[v]
	if !ok {
		return fmt.Errorf("verdict %q is none of agreement, update, conflict, unrelated", v)
	}
	if k == "" {
		return nil
	}
	var names []string
	for _, o := range of {
		if o == k {
			return nil
		}
		names = append(names, string(o))
	}
	return fmt.Errorf("kind %q does not go with %s, which has %s", k, v, strings.Join(names, ", "))
}

// unique says which id stands twice, and where.
func unique(all []Pair) error {
	seen := make(map[string]Pair, len(all))
	for _, p := range all {
		if q, twice := seen[p.ID]; twice {
			return fmt.Errorf("%s:%d: id %s stands already at %s:%d", p.File, p.Line, p.ID, q.File, q.Line)
		}
		seen[p.ID] = p
	}
	return nil
}
