package factcheck

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// A Baseline lists the cases that are known to fail, so that only what is new fails a test. Each must fail: the test says
// so when one passes. On file it is JSON Lines, sorted by id:
//
//	{"id":"dip-003","class":"missed conflict","said":"unrelated topic"}
//
// Suite.Update writes it. A reason that somebody added by hand stays.
type Baseline []Entry

// An Entry is one case that is known to fail.
type Entry struct {
	ID     string `json:"id"`
	Class  string `json:"class"`            // how it fails: Case.Class
	Said   string `json:"said"`             // the verdict it got when the baseline was written
	Reason string `json:"reason,omitempty"` // why, where somebody knows
}

// ReadBaseline reads a baseline. name is its file's, for messages.
func ReadBaseline(name string, text []byte) (Baseline, error) {
	var b Baseline
	for n, line := range bytes.Split(text, []byte("\n")) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		var e Entry
		if err := strict(line, &e); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
		}
		if _, twice := b.entry(e.ID); twice || e.ID == "" {
			return nil, fmt.Errorf("%s:%d: id %q is missing or stands twice", name, n+1, e.ID)
		}
		b = append(b, e)
	}
	return b, nil
}

// known reads the baseline of the suite's folder. Only one that was asked for by name must be there.
func (s Suite) known(fsys fs.FS) (Baseline, error) {
	name := cmp.Or(s.Baseline, "baseline.jsonl")
	text, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) && (s.Baseline == "" || s.Update != "") {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return ReadBaseline(name, text)
}

// entry gives the entry of the case.
func (b Baseline) entry(id string) (Entry, bool) {
	if i := slices.IndexFunc(b, func(e Entry) bool { return e.ID == id }); i >= 0 {
		return b[i], true
	}
	return Entry{}, false
}

// orphans says which entries name no case, or one that fails no more because it is gone: a stray finding.
func (b Baseline) orphans(r *Result) []string {
	ids := make(map[string]bool, len(r.Cases))
	for _, c := range r.Cases {
		ids[c.ID] = true
	}
	var lines []string
	for _, e := range b {
		if !ids[e.ID] {
			lines = append(lines, fmt.Sprintf("%s is not found any more: take it out of the baseline", e.ID))
		}
	}
	return lines
}

// Renew gives the baseline of what fails now. Cases that say "todo" are not in it. Reasons stay.
func (b Baseline) Renew(r *Result) Baseline {
	var fresh Baseline
	for _, c := range r.Cases {
		if c.Pass || c.Todo != "" {
			continue
		}
		e := Entry{ID: c.ID, Class: c.Class(), Said: "nothing"}
		if c.Found {
			e.Said = strings.TrimSpace(string(c.Finding.Verdict) + " " + string(c.Finding.Kind))
		}
		old, _ := b.entry(c.ID)
		e.Reason = old.Reason
		if _, twice := fresh.entry(e.ID); !twice { // one stray can be found twice
			fresh = append(fresh, e)
		}
	}
	slices.SortStableFunc(fresh, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return fresh
}

// MarshalText writes the baseline as it stands on file.
func (b Baseline) MarshalText() ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	for _, e := range b {
		if err := enc.Encode(e); err != nil {
			return nil, err
		}
	}
	return out.Bytes(), nil
}

// Diff lists what is new in fresh (+), what passes now (-), and what fails in another way (~).
func (b Baseline) Diff(fresh Baseline) string {
	var lines []string
	for _, e := range fresh {
		old, was := b.entry(e.ID)
		if !was {
			lines = append(lines, "+ "+e.ID+": "+e.Class+", said "+e.Said)
		} else if old.Said != e.Said {
			lines = append(lines, "~ "+e.ID+": said "+old.Said+", now "+e.Said)
		}
	}
	for _, e := range b {
		if _, is := fresh.entry(e.ID); !is {
			lines = append(lines, "- "+e.ID+": "+e.Class)
		}
	}
	return strings.Join(lines, "\n")
}
