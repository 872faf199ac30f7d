package word

import "github.com/gainsay/gainsay/claims/syntax"

// pos is what a table or WordNet knows of a part of speech.
type pos uint8

const (
	anyPos pos = iota
	noun
	verb
	adjective
	adverb
	posCount
)

// posOf is the part of speech of a tag; anyPos where the tag does not narrow it down.
func posOf(tag syntax.Tag) pos {
	switch tag {
	case syntax.NOUN, syntax.PROPN:
		return noun
	case syntax.VERB, syntax.AUX:
		return verb
	case syntax.ADJ, syntax.NUM:
		return adjective
	case syntax.ADV:
		return adverb
	}
	return anyPos
}

// parsePos reads the tag column of a table.
func parsePos(s string) (pos, bool) {
	switch s {
	case "":
		return anyPos, true
	case "noun":
		return noun, true
	case "verb":
		return verb, true
	case "adj":
		return adjective, true
	case "adv":
		return adverb, true
	}
	return anyPos, false
}
