package syntax

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestSentence is the number of tokens after which a sentence is cut, with a warning, unless Cutting says otherwise.
const longestSentence = 400

// A splitter cuts a text into paragraphs, sentences and tokens.
type splitter struct {
	tokenizer
	out       *Text
	longest   int // tokens of a sentence
	paragraph int
	cut       int // sentences that were cut for their length
}

// split fills out with the sentences of text.
func (w *words) split(out *Text, text string, longest int) {
	s := splitter{tokenizer: tokenizer{words: w, text: text, tokens: out.arena[:0]}, out: out, longest: longest}
	if need := len(text)/4 + 16; cap(s.tokens) < need {
		s.tokens = make([]Token, 0, need)
	}
	s.lines()
	out.arena = s.tokens
	if s.cut > 0 {
		out.Warnings = append(out.Warnings, strconv.Itoa(s.cut)+" sentences of more than "+strconv.Itoa(longest)+" tokens were cut")
	}
	// The arena may have moved while it grew: the sentences take their tokens from where it came to rest.
	from := 0
	for i := range out.Sentences {
		n := len(out.Sentences[i].Tokens)
		out.Sentences[i].Tokens = s.tokens[from : from+n : from+n]
		from += n
	}
}

// lines reads the text line by line and closes a paragraph or headline where one ends.
func (s *splitter) lines() {
	wrapped := wrapped(s.text)
	from := 0
	for lo := 0; lo < len(s.text); {
		hi := lineEnd(s.text, lo)
		line := s.text[lo:hi]
		if blank(line) {
			s.sentences(from)
			if from < len(s.tokens) {
				s.paragraph++
			}
			from = len(s.tokens)
		} else {
			if from < len(s.tokens) && (!small(line) || !wrapped && s.announces()) && !(wrapped && !listed(line)) {
				s.sentences(from)
				from = len(s.tokens)
			}
			s.line(lo, hi)
		}
		lo = hi + 1
	}
	s.sentences(from)
}

// lineEnd is where the line that starts at lo ends.
func lineEnd(text string, lo int) int {
	if n := strings.IndexByte(text[lo:], '\n'); n >= 0 {
		return lo + n
	}
	return len(text)
}

// wrapped says whether the lines of a text are cut at some width rather than at the ends of headlines, list items and
// paragraphs: none is long, and of those that follow another many open with a small letter.
func wrapped(text string) bool {
	lines, open, longest := 0, 0, 0
	after := false
	for lo := 0; lo < len(text); {
		hi := lineEnd(text, lo)
		line := text[lo:hi]
		if after && !blank(line) {
			lines++
			if small(line) {
				open++
			}
		}
		after = !blank(line)
		longest = max(longest, len(line))
		lo = hi + 1
	}
	return longest <= 120 && open*4 >= lines && open > 0
}

// announces says whether the last line ends with a mark that what follows may stand by itself after, even if it opens with a
// small letter: an item of a list, or the next clause of a resolution.
func (s *splitter) announces() bool {
	switch s.tokens[len(s.tokens)-1].Text {
	case ":", ";", "—":
		return true
	}
	return false
}

// small says whether a line opens with a small letter.
func small(line string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, " \t"))
	return unicode.IsLower(r)
}

// listed says whether a line opens as an item of a list does.
func listed(line string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, " \t"))
	return strings.ContainsRune("-*•–—·", r)
}

func blank(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != ' ' && c != '\t' && c != '\r' && c != '\v' && c != '\f' {
			return false
		}
	}
	return true
}

// line cuts a line at its white space.
func (s *splitter) line(lo, hi int) {
	for lo < hi {
		if n := space(s.text[lo:hi]); n > 0 {
			lo += n
			continue
		}
		end := lo + 1
		for end < hi && space(s.text[end:hi]) == 0 {
			end++
		}
		n := len(s.tokens)
		s.chunk(lo, end)
		s.tokens[n].Space = true
		lo = end
	}
}

// space is the length of the white space character that s opens with, or 0.
func space(s string) int {
	c := s[0]
	if c <= ' ' {
		return 1
	}
	if c < 0xc2 || c > 0xe3 || c == 0xe0 || c > 0xc2 && c < 0xe1 {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s); unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
		return n
	}
	return 0
}

// sentences cuts the tokens from on into sentences.
func (s *splitter) sentences(from int) {
	for i := from; i < len(s.tokens); {
		i = s.closers(i)
		if i-from >= s.longest {
			s.cut++
			s.sentence(from, i)
			from = i
		} else if i > from && s.boundary(from, i) {
			s.sentence(from, i)
			from = i
		}
	}
	if from < len(s.tokens) {
		s.sentence(from, len(s.tokens))
	}
}

// closers steps over token i and, where it ends a sentence, over the quotation marks and brackets that close after it.
func (s *splitter) closers(i int) int {
	t := s.tokens[i].Text
	i++
	if !terminal(t) && !strings.HasSuffix(t, ".") {
		return i
	}
	for n := 0; n < 4 && i < len(s.tokens) && !s.tokens[i].Space && closing(s.tokens[i].Text); n++ {
		i++
	}
	for n := 0; n < 4 && s.note(i); n++ {
		i += 3
	}
	return i
}

// note says whether a note mark such as "[12]" stands at token i.
func (s *splitter) note(i int) bool {
	return i+2 < len(s.tokens) && s.tokens[i].Text == "[" && s.tokens[i+2].Text == "]" && digit(s.tokens[i+1].Text[0]) && len(s.tokens[i+1].Text) < 4
}

func closing(t string) bool {
	switch t {
	case "\"", "'", "''", "”", "’", "»", ")", "]", "}", "“":
		return true
	}
	return false
}

// terminal says whether t is a full stop, question or exclamation mark, or an ellipsis.
func terminal(t string) bool {
	switch t[0] {
	case '.', '!', '?':
		return !strings.ContainsAny(t, "()[]")
	}
	return t == "…" || t == "。" || t == "！" || t == "？" || t == "।" || t == "؟"
}

// boundary says whether a sentence that opened at from ends before token i.
func (s *splitter) boundary(from, i int) bool {
	if i >= len(s.tokens) {
		return true
	}
	last := i - 1
	for last-3 > from && s.note(last-2) {
		last -= 3
	}
	for last > from && closing(s.tokens[last].Text) && !s.tokens[last].Space {
		last--
	}
	t, next := &s.tokens[last], &s.tokens[i]
	end := terminal(t.Text)
	if !end && !(strings.HasSuffix(t.Text, ".") && len(t.Text) > 1) {
		return false
	}
	opens := s.opens(i)
	switch {
	case !opens:
		return false
	case !end:
		return next.Space && s.afterAbbreviation(t.Text[:len(t.Text)-1], i)
	case !next.Space: // "end.Then": a space was forgotten
		return last > from && len(s.tokens[last-1].Text) > 1 && letter(next.Text[0]) && last == i-1
	case t.Text == "." && s.numbers(from, last):
		return false
	}
	return true
}

// numbers says whether the tokens from to last are the number of what follows rather than a sentence: "1. Item",
// "2.1. Method", "Figure 1. The bridge".
func (s *splitter) numbers(from, last int) bool {
	if last == from {
		return false
	}
	n := s.tokens[last-1].Text
	if last-from == 2 {
		return digit(n[0]) && len(n) < 3 && upper(s.tokens[from].Text[0])
	}
	return last-from == 1 && digit(n[0]) && (len(n) < 3 || len(n) < 6 && strings.IndexByte(n, '.') > 0)
}

// afterAbbreviation says whether token i opens a sentence after an abbreviation: it must be a word that often does.
func (s *splitter) afterAbbreviation(w string, i int) bool {
	next := s.tokens[i].Text
	if k := s.abbreviation(w); k == beforeName || k == beforeNumber {
		return false
	}
	if !letter(next[0]) {
		return !digit(next[0]) && s.opening(next) && len(w) > 1
	}
	if len(w) == 1 && len(next) == 1 {
		return false
	}
	return s.starters[strings.ToLower(next)]
}

// opening says whether t is a mark that opens a quotation or bracket.
func (s *splitter) opening(t string) bool {
	switch t {
	case "\"", "'", "``", "“", "‘", "«", "(", "[", "„":
		return true
	}
	return false
}

// opens says whether a sentence may open with token i: not with a small letter, nor with a mark that goes on.
func (s *splitter) opens(i int) bool {
	for n := 0; n < 3 && i+1 < len(s.tokens) && s.opening(s.tokens[i].Text); n++ {
		i++
	}
	r, _ := utf8.DecodeRuneInString(s.tokens[i].Text)
	switch {
	case unicode.IsLower(r): // unless it is a name such as "eBay"
		t := s.tokens[i].Text
		return strings.IndexFunc(t[:min(len(t), 6)], unicode.IsUpper) > 0
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return true
	}
	return !strings.ContainsRune(",;:.!?)]}%…", r)
}

// sentence adds the sentence of tokens from to to.
func (s *splitter) sentence(from, to int) {
	s.out.Sentences = append(s.out.Sentences, Sentence{
		Span:      Span{s.tokens[from].Start, s.tokens[to-1].End},
		Paragraph: s.paragraph,
		Tokens:    s.tokens[from:to:to],
	})
}
