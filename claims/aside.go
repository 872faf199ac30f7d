package claims

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// An aside is an attribution between commas or behind one: "P, Zakharova told a briefing on Friday."
// It is found by its words, not by the tree, and then taken out before the tree is made: trees of what is left are better.
type aside struct {
	at int // byte of the comma before it
	attribution
	span syntax.Span
}

// asides finds those of a sentence. Between two commas, or a comma and the end, there is
//
//  1. a noun phrase and a reporting verb: "the ministry said on Friday",
//  2. a reporting verb and a noun phrase: "said Zakharova",
//  3. a reporting verb whose noun phrases stand between the commas before it: "its head, Ann Lee, told reporters",
//
// and no other verb. A sentence that is all attribution is none.
func (r *Reader) asides(s *syntax.Sentence, out []aside) []aside {
	var parts [][2]int // token ranges between commas
	from := 0
	for i := range s.Tokens {
		if t := s.Tokens[i].Text; t == "," || quoteMark(t) != none || t == ";" || t == "–" || t == "—" || i == len(s.Tokens)-1 && s.Tokens[i].Tag == syntax.PUNCT {
			if i > from {
				parts = append(parts, [2]int{from, i})
			}
			from = i + 1
		}
	}
	if from < len(s.Tokens) {
		parts = append(parts, [2]int{from, len(s.Tokens)})
	}
	for k := 1; k < len(parts); k++ {
		v := r.reportingVerb(s, parts[k])
		if v < 0 {
			continue
		}
		first := k
		if v == parts[k][0] && !nounBehind(s, v, parts[k][1]) {
			for first > 1 && nounPhrase(s, parts[first-1]) {
				first--
			}
			if first == k {
				continue
			}
		}
		lemma, effect := r.report(s, v)
		holder := holderWords(s, parts[first], v, parts[k][1])
		if holder == "" {
			continue
		}
		start := s.Tokens[parts[first][0]].Start
		end := s.Tokens[parts[k][1]-1].End
		if n := parts[k][1]; n < len(s.Tokens) && s.Tokens[n].Text == "," && k+1 < len(parts) {
			end = s.Tokens[n].End
		}
		out = append(out, aside{s.Tokens[parts[first][0]-1].Start, attribution{holder, lemma, effect}, syntax.Span{Start: start, End: end}})
	}
	return out
}

// reportingVerb is the one verb of a part, if it reports and nothing is subordinate to it; else -1.
func (r *Reader) reportingVerb(s *syntax.Sentence, part [2]int) int {
	verb := -1
	for i := part[0]; i < part[1]; i++ {
		t := &s.Tokens[i]
		if i == part[0] && (t.Tag == syntax.CCONJ || t.Tag == syntax.SCONJ || t.Tag == syntax.ADP || strings.HasPrefix(t.XTag, "W")) {
			return -1
		}
		if _, effect := r.report(s, i); verb < 0 && effect != "" && finite(t, i > part[0]) {
			verb = i
			continue
		}
		if t.Tag == syntax.VERB && t.XTag != "VBN" && t.XTag != "VBG" || t.XTag == "MD" || verb >= 0 && (t.Tag == syntax.SCONJ || t.XTag == "WDT") {
			return -1
		}
	}
	return verb
}

// finite says whether the token can be a finite verb by its form; "reports" is often taken for a noun.
func finite(t *syntax.Token, inner bool) bool {
	switch t.XTag {
	case "VBD", "VBZ", "VBP":
		return true
	case "NNS":
		return inner && strings.HasSuffix(t.Text, "s")
	case "VBN":
		return strings.HasSuffix(t.Text, "d")
	}
	return false
}

// nounBehind says whether a noun phrase follows the verb at v: "said Zakharova".
func nounBehind(s *syntax.Sentence, v, end int) bool {
	for i := v + 1; i < end; i++ {
		switch s.Tokens[i].Tag {
		case syntax.NOUN, syntax.PROPN, syntax.PRON:
			return s.Tokens[v].Lemma == "say" || s.Tokens[i].Tag == syntax.PROPN && i == v+1
		case syntax.ADP:
			return false
		}
	}
	return false
}

// nounPhrase says whether a part has nouns and no verb.
func nounPhrase(s *syntax.Sentence, part [2]int) bool {
	noun := false
	for i := part[0]; i < part[1]; i++ {
		switch s.Tokens[i].Tag {
		case syntax.VERB, syntax.AUX, syntax.SCONJ, syntax.CCONJ:
			return false
		case syntax.NOUN, syntax.PROPN:
			noun = true
		}
	}
	return noun && s.Tokens[part[0]].Tag != syntax.ADP
}

// holderWords is the noun phrase before the verb, or behind it where none stands before.
func holderWords(s *syntax.Sentence, part [2]int, v, end int) string {
	from, to := part[0], min(v, part[1])
	if from >= to {
		from, to = v+1, end
		for i := from; i < end; i++ {
			if s.Tokens[i].Tag == syntax.ADP && s.Tokens[i].Text != "of" && s.Tokens[i].Text != "for" {
				to = i
				break
			}
		}
	}
	for to > from && (s.Tokens[to-1].Tag == syntax.ADV || s.Tokens[to-1].Tag == syntax.AUX || s.Tokens[to-1].Tag == syntax.PUNCT) {
		to--
	}
	for i := from; i < to; i++ {
		switch s.Tokens[i].Tag {
		case syntax.PRON:
			if i == from {
				return pronounMark + textOf(s, from, to-1)
			}
		case syntax.NOUN, syntax.PROPN:
			return textOf(s, from, to-1)
		}
	}
	return ""
}

// without blanks the asides out of text, byte for byte, so that offsets stay true.
func without(text string, all []aside) string {
	b := []byte(text)
	for _, a := range all {
		for i := a.span.Start; i < a.span.End; i++ {
			b[i] = ' '
		}
		if b[a.at] == ',' {
			b[a.at] = ' '
		}
	}
	return string(b)
}
