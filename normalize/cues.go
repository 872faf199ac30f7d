package normalize

import (
	"io/fs"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
)

// A cueReader finds the words of aspect.tsv: "so far", "corrected", "put off", "in another attack".
type cueReader struct {
	first              map[string][]cue // by first word
	revises, revisable map[string]bool  // a verb and its object: "lowered the toll"
}

type cue struct {
	words  []string
	effect func(*Cues)
	alone  bool // counts only where it restricts what is told
}

var cueEffects = map[string]func(*Cues){
	"running":    func(c *Cues) { c.Running = true },
	"revision":   func(c *Cues) { c.Revision = true },
	"reschedule": func(c *Cues) { c.Reschedule = true },
	"cancelled":  func(c *Cues) { c.Cancelled = true },
	"other":      func(c *Cues) { c.Other = true },
	"planned":    func(c *Cues) { c.Planned = true },
	"contrast":   func(c *Cues) { c.Contrast = true },
	"none":       func(*Cues) {},
	"total":      func(c *Cues) { c.Total = true },
	"part":       func(c *Cues) { c.Part = true },
	"now":        func(c *Cues) { c.Now = true },
	"alone":      func(c *Cues) { c.Alone = true },
}

func newCues(t fs.FS) (*cueReader, error) {
	rows, err := tables.Read(t, "aspect.tsv", "cue", "effect")
	if err != nil {
		return nil, err
	}
	r := &cueReader{map[string][]cue{}, map[string]bool{}, map[string]bool{}}
	for _, row := range rows {
		switch row.Fields[1] {
		case "revises":
			r.revises[row.Fields[0]] = true
			continue
		case "revisable":
			r.revisable[row.Fields[0]] = true
			continue
		}
		effect, ok := cueEffects[row.Fields[1]]
		if !ok {
			return nil, row.Errorf("unknown effect %q", row.Fields[1])
		}
		words := strings.Fields(row.Fields[0])
		r.first[words[0]] = append(r.first[words[0]], cue{words, effect, row.Fields[1] == "alone"})
	}
	return r, nil
}

// read sets the cues that the tokens give which owns allows. A cue matches words as written or their lemmas.
func (r *cueReader) read(s *syntax.Sentence, owns func(int) bool, out *Cues) {
	for i := range s.Tokens {
		if !owns(i) {
			continue
		}
		if t := &s.Tokens[i]; t.Head >= 0 && (t.Rel == syntax.Obj || t.Rel == syntax.NsubjPass) && r.revisable[t.Lemma] && r.revises[s.Tokens[t.Head].Lemma] {
			out.Revision = true
		}
		for _, form := range [2]string{strings.ToLower(s.Tokens[i].Text), strings.ToLower(s.Tokens[i].Lemma)} {
			for _, c := range r.first[form] {
				if matches(s, i, c.words) && (!c.alone || restricts(s, i, len(c.words))) {
					c.effect(out)
				}
			}
		}
	}
}

// restricts says whether the n words at token i leave out all else: not "not only", and not "only 12 meetings", which says that it is few.
func restricts(s *syntax.Sentence, i, n int) bool {
	if t := &s.Tokens[i]; t.Tag == syntax.ADJ || i > 0 && s.Tokens[i-1].Tag == syntax.PART {
		return false
	}
	for j := i + n; j < len(s.Tokens) && j < i+n+3; j++ {
		if s.Tokens[j].Tag == syntax.NUM {
			return false
		}
	}
	return true
}

// matches says whether the words stand at token i.
func matches(s *syntax.Sentence, i int, words []string) bool {
	if i+len(words) > len(s.Tokens) {
		return false
	}
	for k, w := range words {
		if t := &s.Tokens[i+k]; !strings.EqualFold(t.Text, w) && !strings.EqualFold(t.Lemma, w) {
			return false
		}
	}
	return true
}

// readSet reads the first column of a table.
func readSet(t fs.FS, name string, columns ...string) (map[string]bool, error) {
	rows, err := tables.Read(t, name, columns...)
	set := map[string]bool{}
	for _, row := range rows {
		set[row.Fields[0]] = true
	}
	return set, err
}

// Markers are the prepositions that exclude each other before one thing: "before" / "after".
type Markers map[[2]string]bool

// Exclude says whether the two prepositions exclude each other.
func (m Markers) Exclude(a, b string) bool {
	return a != "" && b != "" && (m[[2]string{a, b}] || m[[2]string{b, a}])
}

// Has says whether the preposition excludes any other.
func (m Markers) Has(a string) bool { return m[[2]string{a, ""}] }

// readMarkers reads markers.tsv.
func readMarkers(t fs.FS) (Markers, error) {
	rows, err := tables.Read(t, "markers.tsv", "one", "other")
	m := Markers{}
	for _, row := range rows {
		for a := range strings.SplitSeq(row.Fields[0], ",") {
			for b := range strings.SplitSeq(row.Fields[1], ",") {
				a, b := strings.TrimSpace(a), strings.TrimSpace(b)
				m[[2]string{a, b}], m[[2]string{a, ""}], m[[2]string{b, ""}] = true, true, true
			}
		}
	}
	return m, err
}

// Questions say which question about an event a preposition answers: "because of" and "due to" both tell the cause.
type Questions map[string]string

// readQuestions reads questions.tsv.
func readQuestions(t fs.FS) (Questions, error) {
	rows, err := tables.Read(t, "questions.tsv", "markers", "question")
	q := Questions{}
	for _, row := range rows {
		for m := range strings.SplitSeq(row.Fields[0], ",") {
			q[strings.TrimSpace(m)] = row.Fields[1]
		}
	}
	return q, err
}
