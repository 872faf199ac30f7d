package render

import (
	"cmp"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// meaning says in a few words what a kind is, for tables of rules and for whoever hovers over it.
func meaning(k compare.Kind) string {
	switch k {
	case compare.Same:
		return "the same in other words"
	case compare.Refines:
		return "one says more than the other"
	case compare.Growth:
		return "a running count rose"
	case compare.Change:
		return "a level or a state moved"
	case compare.Progress:
		return "what was planned has happened, or was called off"
	case compare.Reschedule:
		return "a plan's date, place or size was changed"
	case compare.Revision:
		return "the later statement corrects the earlier figure"
	case compare.Quantity:
		return "other figures for one thing at one moment"
	case compare.Regression:
		return "a running count is lower later"
	case compare.Time:
		return "another day"
	case compare.Place:
		return "another place"
	case compare.Actor:
		return "another person, body or country in the same role"
	case compare.Polarity:
		return "one denies what the other asserts"
	case compare.Exclusive:
		return "words that exclude each other"
	case compare.Topic:
		return "other things"
	case compare.Scope:
		return "part and whole, another place or group"
	case compare.Period:
		return "another period"
	case compare.Adds:
		return "something new about the same event"
	}
	return string(k)
}

// plural names n findings of a verdict: "1 conflict", "12 agreements".
func plural(n int, v compare.Verdict) string {
	if v == compare.Unrelated {
		return fmt.Sprintf("%d not compared", n)
	}
	return count(n, string(v))
}

// count is "1 article", "5 articles".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}

// headline tells the figures in one line: "1 conflict, 1 update and 12 agreements".
func (o *outline) headline() string {
	var parts []string
	for _, v := range gravity[:3] {
		if n := o.counts[v]; n > 0 {
			parts = append(parts, plural(n, v))
		}
	}
	switch len(parts) {
	case 0:
		return "Nothing that two articles both speak of"
	case 1:
		return parts[0]
	}
	return strings.Join(parts[:len(parts)-1], ", ") + " and " + parts[len(parts)-1]
}

// certainty is a confidence as a word.
func certainty(c float64) string {
	switch {
	case c >= 0.9:
		return "nearly certain"
	case c >= 0.7:
		return "likely"
	case c >= 0.5:
		return "plausible"
	}
	return "doubtful"
}

// day writes a date for people: "9 November 2021", "November 2021", "2021"; "undated" where there is none.
func day(d claims.Date) string { return dated(d, "2 January 2006", "January 2006") }

// shortDay is day with the month cut short: "9 Nov 2021".
func shortDay(d claims.Date) string { return dated(d, "2 Jan 2006", "Jan 2006") }

func dated(d claims.Date, full, month string) string {
	if t, err := time.Parse(time.DateOnly, string(d)); err == nil {
		return t.Format(full)
	}
	if t, err := time.Parse("2006-01", string(d)); err == nil {
		return t.Format(month)
	}
	return cmp.Or(string(d), "undated")
}

// byline says who said it and when: "Foreign Ministry, 9 November 2021".
func byline(s compare.Side) string { return source(s) + ", " + day(s.Date) }

// source names who published a statement.
func source(s compare.Side) string { return cmp.Or(s.Source, s.Doc, "unnamed source") }

// clip cuts a text to n characters, at a word where there is one near.
func clip(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	cut := string(runes[:max(0, n-1)])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)*2/3 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + "…"
}

// title makes the first letter a capital.
func title(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
