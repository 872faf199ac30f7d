package factcheck

import (
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
)

// Operators are the ways in which Mutate changes a text. A changed holder leaves a reported fact as it is:
// there the verdict must stay. After all others an agreement must be none.
var Operators = []string{"number", "negation", "date", "name", "place", "unit", "holder"}

// A change is one substitution in a text.
type change struct {
	operator string
	at       syntax.Span
	from, to string
}

// apply gives the changed text.
func (c change) apply(text string) string { return text[:c.at.Start] + c.to + text[c.at.End:] }

// A mutator finds what can be changed in a text, by the rows of mutations.tsv.
type mutator struct {
	rows map[string][2]string // phrase in lower case: operator, what it becomes
	cues map[string]string    // phrase: place, holder or keep
	most int                  // words of the longest phrase
}

// newMutator reads the words of a language.
func newMutator(t fs.FS) (*mutator, error) {
	rows, err := tables.Read(t, "mutations.tsv", "operator", "from", "to")
	if err != nil {
		return nil, err
	}
	m := &mutator{map[string][2]string{}, map[string]string{}, 1}
	for _, r := range rows {
		operator, from := r.Fields[0], strings.ToLower(r.Fields[1])
		switch operator {
		case "place", "holder", "keep":
			m.cues[from] = operator
		case "number", "negation", "date", "unit":
			m.rows[from] = [2]string{operator, r.Fields[2]}
		default:
			return nil, r.Errorf("unknown operator %q", operator)
		}
		m.most = max(m.most, len(strings.Fields(from)))
	}
	return m, nil
}

// wordPattern finds words and figures. A possessive 's is no part of its word.
var wordPattern = regexp.MustCompile(`\d[\d.,]*\d|\d|\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]+)*`)

// changes lists what can be changed in a text, in its order. A yes is turned into a no in the main clauses alone:
// that the man who has been missing has not been missing leaves open what else was said of him.
func (m *mutator) changes(text string) []change {
	words := wordPattern.FindAllStringIndex(text, -1)
	main := predicates(text)
	var all []change
	for i := 0; i < len(words); {
		c, n := m.at(text, words, i)
		if c.operator != "" && (c.operator != "negation" || main[c.at.Start]) {
			all = append(all, c)
		}
		i += n
	}
	return all
}

// predicates gives the first bytes of the words that carry the yes or no of main clauses: the root and what belongs to it.
func predicates(text string) map[int]bool {
	main := map[int]bool{}
	for _, s := range syntax.English().Parse(text).Sentences {
		for _, t := range s.Tokens {
			if t.Head < 0 || leads(s.Tokens, s.Tokens[t.Head]) && slices.Contains(carriers, t.Rel) {
				main[t.Start] = true
			}
		}
	}
	return main
}

// leads says whether a token heads a main clause, or what somebody says in one.
func leads(all []syntax.Token, t syntax.Token) bool {
	return t.Head < 0 || all[t.Head].Head < 0 && (t.Rel == syntax.Ccomp || t.Rel == syntax.Parataxis)
}

// carriers are the relations of words that carry the yes or no of a clause: "has", "was", "never", "nobody".
var carriers = []syntax.Rel{syntax.Aux, syntax.AuxPass, syntax.Cop, syntax.Advmod, syntax.Nsubj, syntax.NsubjPass}

// at gives the change at word i, if any, and how many words it takes.
func (m *mutator) at(text string, words [][]int, i int) (change, int) {
	for n := min(m.most, len(words)-i); n > 0; n-- {
		span := syntax.Span{Start: words[i][0], End: words[i+n-1][1]}
		from := text[span.Start:span.End]
		row, ok := m.rows[strings.ToLower(from)]
		if !ok || row[0] == "date" && !capital(from) && capital(row[1]) { // "may" is no month
			continue
		}
		return change{row[0], span, from, cased(row[1], from)}, n
	}
	span := syntax.Span{Start: words[i][0], End: words[i][1]}
	from := text[span.Start:span.End]
	switch {
	case from[0] >= '0' && from[0] <= '9':
		return m.figure(text, words, i, span), 1
	case capital(from) && m.cues[strings.ToLower(from)] == "":
		return m.name(text, words, i)
	}
	return change{}, 1
}

// figure changes a figure: a year, a day beside a month, or a number.
func (m *mutator) figure(text string, words [][]int, i int, at syntax.Span) change {
	from := text[at.Start:at.End]
	x, err := strconv.ParseFloat(strings.ReplaceAll(from, ",", ""), 64)
	switch {
	case err != nil:
		return change{}
	case len(from) == 4 && x >= 1900 && x < 2100:
		return change{"date", at, from, strconv.Itoa(int(x) + 4)}
	case x == float64(int(x)) && x <= 31 && (m.isDate(text, words, i-1) || m.isDate(text, words, i+1)):
		return change{"date", at, from, strconv.Itoa((int(x)+12)%28 + 1)}
	}
	_, fraction, _ := strings.Cut(from, ".")
	to := strconv.FormatFloat(x*2+3, 'f', len(fraction), 64)
	return change{"number", at, from, to}
}

// isDate says whether word i is the name of a month.
func (m *mutator) isDate(text string, words [][]int, i int) bool {
	if i < 0 || i >= len(words) {
		return false
	}
	w := text[words[i][0]:words[i][1]]
	return capital(w) && m.rows[strings.ToLower(w)][0] == "date"
}

// name changes a run of capitalised words. The word before or behind tells a place or a holder from another name.
// The first word of a text is left alone where it stands by itself: every sentence begins with a capital.
func (m *mutator) name(text string, words [][]int, i int) (change, int) {
	n := 1
	for i+n < len(words) && text[words[i+n-1][1]:words[i+n][0]] == " " && m.isName(text[words[i+n][0]:words[i+n][1]]) {
		n++
	}
	span := syntax.Span{Start: words[i][0], End: words[i+n-1][1]}
	c := change{"name", span, text[span.Start:span.End], "Ruthenmark"}
	if n == 1 && opens(text[:span.Start]) {
		return change{}, 1
	}
	switch before, behind := m.beside(text, words, i-1), m.beside(text, words, i+n); {
	case before == "holder" || behind == "holder":
		c.operator = "holder"
	case before == "place":
		c.operator, c.to = "place", "Ulvanger"
	}
	return c, n
}

// isName says whether a word may stand in a name.
func (m *mutator) isName(w string) bool {
	lower := strings.ToLower(w)
	return capital(w) && m.cues[lower] == "" && m.rows[lower][0] == ""
}

// beside gives the cue at word i: one word, or two.
func (m *mutator) beside(text string, words [][]int, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	if i > 0 {
		if cue := m.cues[strings.ToLower(text[words[i-1][0]:words[i][1]])]; cue != "" {
			return cue
		}
	}
	return m.cues[strings.ToLower(text[words[i][0]:words[i][1]])]
}

// opens says whether a sentence begins behind the text before.
func opens(before string) bool {
	before = strings.TrimRight(before, " \n\t\"“‘'(")
	return before == "" || slices.Contains([]byte(".!?:"), before[len(before)-1])
}

// capital says whether a word begins with a capital letter.
func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// cased writes to with a capital where from has one.
func cased(to, from string) string {
	r, n := utf8.DecodeRuneInString(to)
	if capital(from) {
		return string(unicode.ToUpper(r)) + to[n:]
	}
	return to
}
