package render

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/compare"
)

// text writes a report for a terminal: threads with conflicts first, each finding with both statements and the reason.
func text(b *bytes.Buffer, r *compare.Report, o Options) error {
	out := outlined(r)
	w := terminal{b, max(40, o.Width), o.Color}
	if o.Width == 0 {
		w.width = 100
	}
	fmt.Fprintf(b, "%s: %s\n", count(len(r.Documents), "article"), out.headline())
	for _, t := range out.threads {
		b.WriteByte('\n')
		w.wrap("", "", w.bold(tame(t.question)))
		told, choirs := t.choirs(r)
		for _, i := range told {
			w.finding(r.Findings[i])
		}
		for _, said := range choirs {
			w.agreement(said)
		}
	}
	if len(r.Warnings) > 0 {
		b.WriteByte('\n')
	}
	for _, warning := range r.Warnings {
		w.wrap("note: ", "      ", tame(warning))
	}
	return nil
}

// A terminal writes lines of a width, in colour or not.
type terminal struct {
	*bytes.Buffer
	width int
	color bool
}

// finding writes one finding.
func (t terminal) finding(f compare.Finding) {
	verdict := ours(f.Verdict)
	label := strings.ToUpper(string(verdict))
	if verdict == compare.Unrelated {
		label = "not compared"
	}
	fmt.Fprintf(t, "  %s  %s  %s\n", t.verdict(verdict, label), tame(string(f.Kind)), t.dim(fmt.Sprintf("%s (%.2f)", certainty(f.Confidence), f.Confidence)))
	earlier, last := later(f)
	t.statement(earlier)
	t.statement(last)
	if f.Why != "" {
		t.wrap("    → ", "      ", tame(f.Why))
	}
	for _, warning := range f.Warnings {
		t.wrap("    ! ", "      ", tame(warning))
	}
}

// agreement writes what several statements say alike, each once.
func (t terminal) agreement(said []compare.Side) {
	fmt.Fprintf(t, "  %s  %s\n", t.verdict(compare.Agreement, "AGREEMENT"), t.dim(count(len(said), "statement")))
	for _, s := range said {
		t.statement(s)
	}
}

// statement writes who said what.
func (t terminal) statement(s compare.Side) {
	t.wrap("    ", "      ", t.dim(tame(byline(s)))+"  “"+tame(s.Quote)+"”"+t.held(s))
}

// held names who holds a statement, where that is not its source.
func (t terminal) held(s compare.Side) string {
	if s.Holder == "" {
		return ""
	}
	return t.dim("  (" + tame(s.Holder) + ")")
}

// wrap writes words in lines of the terminal's width; first stands before the first line, rest before the others.
func (t terminal) wrap(first, rest, words string) {
	t.WriteString(first)
	used, empty := columns(first), true
	for _, word := range strings.Fields(words) {
		n := columns(word)
		if !empty && used+1+n > t.width {
			t.WriteString("\n" + rest)
			used, empty = columns(rest), true
		}
		if !empty {
			t.WriteByte(' ')
			used++
		}
		t.WriteString(word)
		used, empty = used+n, false
	}
	t.WriteByte('\n')
}

// columns counts the places that a word takes, escape sequences of colours not counted, wide characters twice.
func columns(s string) int {
	n, escape := 0, false
	for _, r := range s {
		switch {
		case escape:
			escape = r != 'm'
		case r == 0x1b:
			escape = true
		case unicode.Is(unicode.Mn, r) || r == 0x200d:
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
			n += 2
		default:
			n++
		}
	}
	return n
}

// verdict colours a verdict: red for a conflict, blue for an update, green for an agreement.
func (t terminal) verdict(v compare.Verdict, label string) string {
	switch v {
	case compare.Conflict:
		return t.paint("1;31", label)
	case compare.Update:
		return t.paint("1;34", label)
	case compare.Agreement:
		return t.paint("32", label)
	}
	return t.dim(label)
}

func (t terminal) bold(s string) string { return t.paint("1", s) }
func (t terminal) dim(s string) string  { return t.paint("2", s) }

// paint wraps every word in its own escape sequence, so that a line can break between any two.
func (t terminal) paint(code, s string) string {
	if !t.color {
		return s
	}
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = "\x1b[" + code + "m" + w + "\x1b[0m"
	}
	return strings.Join(words, " ")
}

// tame makes what a terminal or a reader could obey visible: control characters, and marks that turn the direction of writing.
func tame(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range strings.ToValidUTF8(s, string(utf8.RuneError)) {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			b.WriteByte(' ')
		case obeyed(r):
			fmt.Fprintf(&b, "<U+%04X>", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plain says whether a text has nothing to tame.
func plain(s string) bool { return utf8.ValidString(s) && !strings.ContainsFunc(s, obeyed) }

// obeyed says whether a character is a command: a control character, or one that turns the direction of writing.
func obeyed(r rune) bool {
	return unicode.IsControl(r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x2028 || r == 0x2029
}
