package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
)

// A run is a stretch of a text that is told alike or otherwise by the other text.
type run struct {
	Text  string
	Other bool // these words are not the other's
}

// mostWords is how long two quotes may be to be held against each other: what is longer is no clause, and costs too much.
const mostWords = 1500

// wording marks the words in which two quotes differ. Case and white space are no difference.
// It works word by word and without a time limit: a limit would make the result depend on how busy the machine is.
func wording(a, b string) (as, bs []run) {
	x, y := pieces(a), pieces(b)
	if len(x) > mostWords || len(y) > mostWords {
		return []run{{Text: a}}, []run{{Text: b}}
	}
	index := map[string]rune{}
	d := diffmatchpatch.New()
	d.DiffTimeout = 0
	i, j := 0, 0
	for _, e := range d.DiffMainRunes(spell(x, index), spell(y, index), false) {
		for range []rune(e.Text) {
			if e.Type != diffmatchpatch.DiffInsert {
				as = join(as, x[i], e.Type != diffmatchpatch.DiffEqual)
				i++
			}
			if e.Type != diffmatchpatch.DiffDelete {
				bs = join(bs, y[j], e.Type != diffmatchpatch.DiffEqual)
				j++
			}
		}
	}
	return settle(as), settle(bs)
}

// pieces cuts a text into words, numbers and single other characters; the white space behind a word stays with it.
func pieces(s string) []string {
	var all []string
	start, word := 0, false
	for i, r := range s {
		is := wordy(r) || word && strings.ContainsRune("'’.,-", r) && followed(s[i+utf8.RuneLen(r):])
		if i > start && !unicode.IsSpace(r) && (!is || !word || endsInSpace(s[start:i])) {
			all = append(all, s[start:i])
			start = i
		}
		word = is || unicode.IsSpace(r) && word
	}
	if start < len(s) {
		all = append(all, s[start:])
	}
	return all
}

// wordy says whether a character makes words and numbers.
func wordy(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// followed says whether a word or number goes on: "1,250", "U.S", "it's".
func followed(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return wordy(r)
}

func endsInSpace(s string) bool { return strings.TrimRightFunc(s, unicode.IsSpace) != s }

// spell gives every word a character of its own, so that a diff of characters is one of words.
func spell(words []string, index map[string]rune) []rune {
	out := make([]rune, len(words))
	for i, w := range words {
		w = strings.ToLower(strings.TrimSpace(w))
		if index[w] == 0 {
			index[w] = rune(0x100 + len(index)) // far below the surrogates
		}
		out[i] = index[w]
	}
	return out
}

// join adds a word to the runs.
func join(all []run, word string, other bool) []run {
	if n := len(all); n > 0 && all[n-1].Other == other {
		all[n-1].Text += word
		return all
	}
	return append(all, run{word, other})
}

// settle moves what is no word at either end of a marked run out of the mark: white space, a full stop, a quotation mark.
func settle(all []run) []run {
	var out []run
	for _, r := range all {
		from := strings.IndexFunc(r.Text, wordy)
		to := 1 + strings.LastIndexFunc(r.Text, wordy)
		if !r.Other || from < 0 {
			out = glue(out, run{r.Text, false})
			continue
		}
		_, last := utf8.DecodeRuneInString(r.Text[to-1:])
		to += last - 1
		out = glue(out, run{r.Text[:from], false})
		out = glue(out, run{r.Text[from:to], true})
		out = glue(out, run{r.Text[to:], false})
	}
	return out
}

// glue adds a run to the runs, unless it is empty.
func glue(all []run, r run) []run {
	if r.Text == "" {
		return all
	}
	if n := len(all); n > 0 && all[n-1].Other == r.Other {
		all[n-1].Text += r.Text
		return all
	}
	return append(all, r)
}

// marked says which part of the letters a text's runs mark, 0 to 1.
func marked(all []run) float64 {
	of, in := 0, 0
	for _, r := range all {
		of += len(r.Text)
		if r.Other {
			in += len(r.Text)
		}
	}
	if of == 0 {
		return 0
	}
	return float64(in) / float64(of)
}
