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
	span  syntax.Span
	opens bool // it is the first of its sentence
}

// asides finds those of a sentence. Between two commas, or a comma and the end, there is
//
//  1. a noun phrase and a reporting verb: "the ministry said on Friday",
//  2. a reporting verb and a noun phrase: "said Zakharova",
//  3. a reporting verb whose noun phrases stand between the commas before it: "its head, Ann Lee, told reporters",
//
// and no other verb but in a relative clause between them. "As the ministry confirmed" is one as well, and so is
// "according to the ministry" wherever it stands. A sentence that is all attribution is none.
func (r *Reader) asides(s *syntax.Sentence, out []aside) []aside {
	var parts [][2]int // token ranges between commas
	from := 0
	for i := range s.Tokens {
		if t := s.Tokens[i].Text; t == "," || quoteMark(t) != none || t == ";" || t == ":" || t == "–" || t == "—" || i == len(s.Tokens)-1 && s.Tokens[i].Tag == syntax.PUNCT {
			if i > from {
				parts = append(parts, [2]int{from, i})
			}
			from = i + 1
		}
	}
	if from < len(s.Tokens) {
		parts = append(parts, [2]int{from, len(s.Tokens)})
	}
	out = r.according(s, parts, out)
	for k := range parts {
		opens := k == 0
		if opens && (len(parts) == 1 || !strings.EqualFold(s.Tokens[parts[0][0]].Text, "as") || s.Tokens[parts[0][1]].Text != ",") {
			continue // only "As the ministry confirmed," stands before all else
		}
		v := r.reportingVerb(s, parts[k])
		if v < 0 {
			continue
		}
		first := k
		if v == parts[k][0] && !nounBehind(s, v, parts[k][1]) {
			for first > 1 && (nounPhrase(s, parts[first-1]) || relative(s, parts[first-1]) && first > 2) {
				first--
			}
			if first == k || relative(s, parts[first]) || first == 1 && nounPhrase(s, parts[0]) { // "Lena Ford, the mayor, told the Post: ..."
				continue
			}
		}
		if v > parts[k][0] && (loaded(s, v, parts[k][1]) || participial(s, parts[k][0], v)) {
			continue
		}
		lemma, effect := r.report(s, v)
		if effect != Asserts && strings.EqualFold(s.Tokens[parts[k][0]].Text, "as") { // "as the rules require"
			continue
		}
		holder := holderWords(s, parts[first], v, parts[k][1])
		if holder == "" {
			continue
		}
		start := s.Tokens[parts[first][0]].Start
		if k+2 == len(parts) && v == parts[k][0] && first == k && nounPhrase(s, parts[k+1]) && s.Tokens[parts[k][1]].Text == "," {
			k++ // "said Lena Ford, the mayor."
		}
		end := s.Tokens[parts[k][1]-1].End
		if n := parts[k][1]; n < len(s.Tokens) && s.Tokens[n].Text == "," && k+1 < len(parts) {
			end = s.Tokens[n].End
		}
		out = append(out, aside{s.Tokens[max(parts[first][0]-1, 0)].Start, attribution{holder, lemma, effect}, syntax.Span{Start: start, End: end}, opens})
	}
	return out
}

// reportingVerb is the one verb of a part, if it reports and nothing is subordinate to it; else -1.
func (r *Reader) reportingVerb(s *syntax.Sentence, part [2]int) int {
	verb, helped := -1, false
	for i := part[0]; i < part[1]; i++ {
		t := &s.Tokens[i]
		if t.Tag == syntax.AUX || t.XTag == "MD" || t.Lemma == "have" {
			helped = true
			if verb >= 0 || t.Lemma == "be" { // "cases were confirmed" reports nothing that stands beside it
				return -1
			}
		}
		if i == part[0] && strings.EqualFold(t.Text, "as") || t.Rel == syntax.Compound { // "trade minister Ann Bok said"
			continue
		}
		if i == part[0] && (t.Tag == syntax.CCONJ || t.Tag == syntax.SCONJ || t.Tag == syntax.ADP || strings.HasPrefix(t.XTag, "W")) {
			return -1
		}
		if _, effect := r.report(s, i); verb < 0 && effect != "" && finite(t, i > part[0]) {
			verb, helped = i, false
			continue
		}
		if helped && t.Tag == syntax.VERB || verb >= 0 && t.Tag == syntax.SYM {
			return -1
		}
		if t.Tag == syntax.VERB && t.XTag != "VBN" && t.XTag != "VBG" || t.XTag == "MD" || verb >= 0 && (t.Tag == syntax.SCONJ || t.XTag == "WDT") {
			return -1
		}
	}
	return verb
}

// participial says whether the words before the verb at v are a participle clause: "begun in May as announced".
func participial(s *syntax.Sentence, from, v int) bool {
	return s.Tokens[from].Tag == syntax.VERB && s.Tokens[from].Rel != syntax.Compound || v > from+1 && strings.EqualFold(s.Tokens[v-1].Text, "as")
}

// loaded says whether the reporting verb at v has something of its own to report, behind it in its part: "reported losses",
// "said 31 states". Whom it tells is none of that: "told reporters".
func loaded(s *syntax.Sentence, v, end int) bool {
	for i := v + 1; i < end; i++ {
		switch t := &s.Tokens[i]; t.Rel {
		case syntax.Obj, syntax.Nsubj, syntax.NsubjPass, syntax.Nummod:
			return s.Tokens[v].Lemma != "tell"
		case syntax.Case, syntax.Mark:
			return false
		}
	}
	return false
}

// according finds "according to the ministry": a set phrase of reporting.tsv and the noun phrase behind it, up to a comma.
func (r *Reader) according(s *syntax.Sentence, parts [][2]int, out []aside) []aside {
	for k, part := range parts {
		for i := part[0]; i+2 < part[1]; i++ {
			n := r.phraseAt(s, i)
			if n == 0 || k == 0 && i == part[0] && len(parts) == 1 {
				continue
			}
			holder := holderWords(s, [2]int{i + n, part[1]}, part[1], part[1])
			if holder == "" {
				continue
			}
			span := syntax.Span{Start: s.Tokens[i].Start, End: s.Tokens[part[1]-1].End}
			at := span.Start
			if i == part[0] && i > 0 && s.Tokens[i-1].Text == "," {
				at = s.Tokens[i-1].Start
			}
			if end := part[1]; end < len(s.Tokens) && s.Tokens[end].Text == "," && (k == 0 || i == part[0]) {
				span.End = s.Tokens[end].End
			}
			out = append(out, aside{at, attribution{holder, "according", r.reports[joined(s, i, n)]}, span, i == 0})
			break
		}
	}
	return out
}

// phraseAt is the number of tokens of the reporting phrase at token i, 0 for none.
func (r *Reader) phraseAt(s *syntax.Sentence, i int) int {
	if s.Tokens[i].Tag == syntax.NOUN || !r.openers[strings.ToLower(s.Tokens[i].Text)] {
		return 0
	}
	for n := 4; n > 1; n-- {
		if i+n < len(s.Tokens) && r.phrases[joined(s, i, n)] {
			return n
		}
	}
	return 0
}

// joined is n tokens in lower case with blanks between them.
func joined(s *syntax.Sentence, i, n int) string {
	var b strings.Builder
	for j := i; j < i+n; j++ {
		if j > i {
			b.WriteByte(' ')
		}
		b.WriteString(strings.ToLower(s.Tokens[j].Text))
	}
	return b.String()
}

// relative says whether a part is a relative clause: "which had long called for it".
func relative(s *syntax.Sentence, part [2]int) bool {
	return strings.HasPrefix(s.Tokens[part[0]].XTag, "W")
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
	if from < to && strings.EqualFold(s.Tokens[from].Text, "as") {
		from++
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
