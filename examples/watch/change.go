package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/compare"
)

// versions are the two states of one article; either may be missing.
type versions struct {
	name          string
	before, after claims.Document
}

// pair puts the versions of each article together: by name, or two single files whatever their names.
func pair(before, after []claims.Document) []versions {
	if len(before) == 1 && len(after) == 1 {
		return []versions{named(after[0].ID, before[0], after[0])}
	}
	var all []versions
	taken := map[string]bool{}
	for _, b := range before {
		var match claims.Document
		for _, a := range after {
			if a.ID == b.ID {
				match = a
			}
		}
		taken[b.ID] = true
		all = append(all, named(b.ID, b, match))
	}
	for _, a := range after {
		if !taken[a.ID] {
			all = append(all, named(a.ID, claims.Document{}, a))
		}
	}
	return all
}

// named gives the two versions names of their own. Of two documents of one day the first by name is side A of a finding,
// so that "Five" or "Seven" are told in their order.
func named(name string, before, after claims.Document) versions {
	before.ID, after.ID = "before/"+name, "now/"+name
	return versions{name, before, after}
}

// documents are the versions that exist.
func (v versions) documents() []claims.Document { return []claims.Document{v.before, v.after} }

// A change is what became of one sentence.
type change struct {
	what    string // "changed", "added", "dropped", "reworded"
	was, is string
	finding compare.Finding
}

// judge compares two sentences taken by themselves.
type judge func(a, b claims.Claim) compare.Finding

// changes lists what became of the sentences: of those that are in both versions word for word, nothing.
// A sentence that no finding is about is held against every one that is left over before it counts as added or dropped.
func (v versions) changes(r *compare.Report, by judge) []change {
	before, after := sentences(v.before.Text), sentences(v.after.Text)
	var all []change
	met := make([]bool, len(before))
	for _, s := range after {
		if i := alike(before, met, s); i >= 0 {
			met[i] = true
			continue
		}
		c := change{what: "added", is: s.text}
		for _, f := range r.Findings {
			if f.A.Doc == v.after.ID {
				f.A, f.B = f.B, f.A // the new version is dated before the old one
			}
			i := at(before, f.A)
			if i < 0 || !s.span.Overlaps(syntax.Span{Start: f.B.Start, End: f.B.End}) {
				continue
			}
			if what := of(f.Verdict); c.what == "added" || c.what == "reworded" && what == "changed" {
				c.what, c.finding, c.was = what, f, before[i].text
			}
			met[i] = true
		}
		all = append(all, c)
	}
	v.rest(all, before, met, by)
	for i, s := range before {
		if !met[i] {
			all = append(all, change{what: "dropped", was: s.text})
		}
	}
	return all
}

// rest looks for what the added sentences may have been.
func (v versions) rest(all []change, before []sentence, met []bool, by judge) {
	for n := range all {
		for i := 0; i < len(before) && all[n].what == "added"; i++ {
			if met[i] {
				continue
			}
			f := by(claims.Claim{Source: v.before.Source, Date: v.before.Date, Text: before[i].text}, claims.Claim{Source: v.after.Source, Date: v.after.Date, Text: all[n].is})
			if f.Verdict != compare.Unrelated {
				all[n] = change{what: of(f.Verdict), was: before[i].text, is: all[n].is, finding: f}
				met[i] = true
			}
		}
	}
}

// of is what a verdict makes of two wordings.
func of(v compare.Verdict) string {
	if v == compare.Agreement {
		return "reworded"
	}
	return "changed"
}

// A sentence is one, with its place.
type sentence struct {
	span syntax.Span
	text string
}

func sentences(text string) []sentence {
	var all []sentence
	for _, s := range syntax.English().Split(text).Sentences {
		all = append(all, sentence{s.Span, strings.Join(strings.Fields(text[s.Start:s.End]), " ")})
	}
	return all
}

// alike is a sentence that says the same word for word, and was not met yet; -1 where there is none.
func alike(all []sentence, met []bool, s sentence) int {
	for i, o := range all {
		if !met[i] && o.text == s.text {
			return i
		}
	}
	return -1
}

// at is the sentence that a statement stands in; -1 where there is none.
func at(all []sentence, side compare.Side) int {
	for i, o := range all {
		if o.span.Overlaps(syntax.Span{Start: side.Start, End: side.End}) {
			return i
		}
	}
	return -1
}

// substantial says whether more than the wording changed.
func substantial(all []change) bool {
	for _, c := range all {
		if c.what != "reworded" {
			return true
		}
	}
	return false
}

// write writes the changes of one article.
func write(w *bytes.Buffer, v versions, all []change, reworded bool) {
	counts := map[string]int{}
	for _, c := range all {
		counts[c.what]++
	}
	fmt.Fprintf(w, "%s: %d changed, %d added, %d dropped, %d reworded\n", v.name, counts["changed"], counts["added"], counts["dropped"], counts["reworded"])
	for _, c := range all {
		switch c.what {
		case "changed":
			fmt.Fprintf(w, "  changed   %s\n       to   %s\n            %s (%s)\n", c.was, c.is, c.finding.Why, c.finding.Kind)
		case "added":
			fmt.Fprintf(w, "  added     %s\n", c.is)
		case "dropped":
			fmt.Fprintf(w, "  dropped   %s\n", c.was)
		case "reworded":
			if reworded {
				fmt.Fprintf(w, "  reworded  %s\n       as   %s\n", c.was, c.is)
			}
		}
	}
}
