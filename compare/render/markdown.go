package render

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/compare"
)

// markdown writes a report as GitHub and newsletters read it: conflicts and updates in full, agreements folded away.
func markdown(b *bytes.Buffer, r *compare.Report, o Options) error {
	out := outlined(r)
	fmt.Fprintf(b, "# %s\n\n", inert(title(orElse(o.Title, out.headline()))))
	fmt.Fprintf(b, "*Articles:* %s\n", inert(out.lead()))
	folded := false
	for _, t := range out.threads {
		if t.verdict == compare.Agreement && !folded {
			folded = true
			fmt.Fprintf(b, "\n<details>\n<summary>Where the articles agree</summary>\n")
		}
		if t.verdict == compare.Unrelated && folded {
			folded = false
			b.WriteString("\n</details>\n")
		}
		fmt.Fprintf(b, "\n## %s\n", inert(title(t.question)))
		told, choirs := t.choirs(r)
		for _, i := range told {
			markdownFinding(b, r.Findings[i])
		}
		for _, said := range choirs {
			fmt.Fprintf(b, "\n**Agreement**, %s:\n\n", count(len(said), "statement"))
			for _, s := range said {
				fmt.Fprintf(b, "- “%s” — %s\n", inert(s.Quote), inert(byline(s)))
			}
		}
	}
	if folded {
		b.WriteString("\n</details>\n")
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(b, "\n*Note:* %s\n", inert(w))
	}
	return nil
}

// orElse is s, or other where s is empty.
func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// markdownFinding writes one finding: an agreement in a line, any other with both statements.
func markdownFinding(b *bytes.Buffer, f compare.Finding) {
	earlier, last := later(f)
	if verdict := ours(f.Verdict); verdict == compare.Agreement || verdict == compare.Unrelated {
		label := string(verdict)
		if verdict == compare.Unrelated {
			label = "not compared"
		}
		fmt.Fprintf(b, "\n- **%s**, %s: “%s” (%s) / “%s” (%s). %s\n", title(label), inert(string(f.Kind)),
			inert(earlier.Quote), inert(byline(earlier)), inert(last.Quote), inert(byline(last)), inert(title(f.Why)))
		return
	}
	fmt.Fprintf(b, "\n**%s** · %s · %s (%.2f)\n", title(string(f.Verdict)), inert(meaning(f.Kind)), certainty(f.Confidence), f.Confidence)
	x, y := wording(earlier.Quote, last.Quote)
	quoteBlock(b, earlier, x)
	quoteBlock(b, last, y)
	if f.Why != "" {
		fmt.Fprintf(b, "\n→ %s\n", inert(title(f.Why)))
	}
	for _, w := range f.Warnings {
		fmt.Fprintf(b, "\n*Doubt:* %s\n", inert(w))
	}
}

// quoteBlock writes a statement with the words that are not the other's in bold.
func quoteBlock(b *bytes.Buffer, s compare.Side, runs []run) {
	b.WriteString("\n> “")
	for _, r := range runs {
		if words := inert(r.Text); r.Other && marked(runs) < mostMarked && strings.TrimSpace(words) != "" {
			fmt.Fprintf(b, "**%s**", words)
		} else {
			b.WriteString(words)
		}
	}
	by := byline(s)
	if s.Holder != "" {
		by = s.Holder + ", in " + by
	}
	fmt.Fprintf(b, "”  \n> — %s\n", inert(by))
}

// inert writes text so that no character of it is markup: every ASCII mark that Markdown, HTML or GitHub gives a meaning
// within a line (an @mention, a #reference, a link) becomes a numeric reference. Lines that begin with a text
// begin with a sign of ours, so that what has a meaning only there has none.
func inert(s string) string {
	var b strings.Builder
	s = tame(s)
	for i, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>#|@&~$^", r) || r == ':' && i+1 < len(s) && s[i+1] != ' ' {
			fmt.Fprintf(&b, "&#%d;", r)
		} else {
			b.WriteRune(r)
		}
	}
	return strings.ReplaceAll(b.String(), "www.", "www&#46;")
}
