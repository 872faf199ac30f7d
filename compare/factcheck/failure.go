package factcheck

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// verdictOn is what the test says about a case, "" where all is well: a case passes, or it is known to fail and does.
func verdictOn(c Case, known Baseline) string {
	_, listed := known.entry(c.ID)
	switch {
	case c.Pass && c.Todo != "":
		return fmt.Sprintf("%s:%d: %s passes now: take out its todo (%s)", c.File, c.Line, c.ID, c.Todo)
	case c.Pass && listed:
		return fmt.Sprintf("%s:%d: %s passes now: take it out of the baseline", c.File, c.Line, c.ID)
	case c.Pass || listed || c.Todo != "":
		return ""
	}
	return c.String()
}

// String tells the case as a failing test shows it: what was given and wanted, why, and what the verdict rests on.
func (c Case) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d: %s\n", c.File, c.Line, c.ID)
	row := func(name, text string) {
		if text != "" {
			fmt.Fprintf(&b, "    %-8s %s\n", name, text)
		}
	}
	row("got", c.got())
	row("want", c.want())
	row("why", c.Why)
	row("said", c.Finding.Why)
	row("question", c.Finding.Question)
	row("gate", c.Finding.Barrier)
	row("a", side(c.A, c.Finding.A))
	row("b", side(c.B, c.Finding.B))
	for _, w := range c.Finding.Warnings {
		row("doubt", w)
	}
	return strings.TrimRight(b.String(), "\n")
}

// got is the verdict given, in words.
func (c Case) got() string {
	if !c.Found {
		return "nothing"
	}
	return fmt.Sprintf("%s %s (%.2f)", c.Finding.Verdict, c.Finding.Kind, c.Finding.Confidence)
}

// want is the verdict wanted, in words.
func (c Case) want() string {
	switch {
	case c.Stray:
		return "nothing: the story does not list it"
	case c.Not:
		return "anything but " + string(c.Want)
	}
	return strings.TrimSpace(string(c.Want) + " " + string(c.WantKind))
}

// side tells one statement, and the answer that was read from it.
func side(claim claims.Claim, s compare.Side) string {
	text := cmp.Or(claim.Text, s.Quote)
	if text == "" {
		return ""
	}
	head := strings.TrimSpace(string(cmp.Or(claim.Date, s.Date)) + " " + cmp.Or(claim.Source, s.Source, s.Doc))
	if head != "" {
		text = head + ": " + text
	}
	if s.Answer != "" {
		text += "  => " + s.Answer
	}
	if s.Moment != "" {
		text += " at " + s.Moment
	}
	return text
}

// Class says in a word how the case fails: "missed conflict", "invented update", "agreement taken for update", "kind";
// "" where it passes.
func (c Case) Class() string {
	got := c.Finding.Verdict
	switch {
	case c.Pass:
		return ""
	case c.Stray, c.Not, c.Want == compare.Unrelated:
		return "invented " + string(got)
	case !c.Found, got == compare.Unrelated:
		return "missed " + string(c.Want)
	case got != c.Want:
		return string(c.Want) + " taken for " + string(got)
	}
	return "kind"
}

// summary is the last line of a run.
func summary(r *Result, known Baseline) string {
	pass, fail, todo, listed := 0, 0, 0, 0
	for _, c := range r.Cases {
		_, isKnown := known.entry(c.ID)
		switch {
		case c.Pass:
			pass++
		case c.Todo != "":
			todo++
		case isKnown:
			listed++
		default:
			fail++
		}
	}
	cases := "cases"
	if len(r.Cases) == 1 {
		cases = "case"
	}
	return fmt.Sprintf("%d %s: %d pass, %d fail, %d todo, %d known to fail", len(r.Cases), cases, pass, fail, todo, listed)
}
