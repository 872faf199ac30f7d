package compare

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize"
)

// legible passes over what stands in sentences of another script than ours, and warns of them as of what was cut.
func (a *article) legible(text *syntax.Text, all []normalize.Proposition) []normalize.Proposition {
	a.warnings = append(a.warnings, text.Warnings...)
	var foreign []syntax.Span
	for i := range text.Sentences {
		if s := &text.Sentences[i]; inOtherScript(s) {
			foreign = append(foreign, s.Span)
		}
	}
	if len(foreign) == 0 {
		return all
	}
	a.warnings = append(a.warnings, fmt.Sprintf("%d of %d sentences are in another script and were passed over", len(foreign), len(text.Sentences)))
	kept, k := all[:0], 0
	for i := range all {
		at := all[i].Claim.Span
		for k < len(foreign) && foreign[k].End <= at.Start {
			k++
		}
		if k == len(foreign) || !foreign[k].Overlaps(at) {
			kept = append(kept, all[i])
		}
	}
	return kept
}

// inOtherScript says whether most words of a sentence are not in Latin letters: "Пять человек погибли", not "the newspaper Правда".
func inOtherScript(s *syntax.Sentence) bool {
	latin, other := 0, 0
	for i := range s.Tokens {
		word := s.Tokens[i].Text
		at := strings.IndexFunc(word, unicode.IsLetter)
		if at < 0 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(word[at:]); unicode.Is(unicode.Latin, r) {
			latin++
		} else {
			other++
		}
	}
	return other > latin
}
