package word

import "strings"

// composed relates set phrases that no table has by their words: "left hand" and "right hand" exclude each other as left and right do,
// "jury trial" is a kind of trial.
func (l *Lexicon) composed(a, b string, p pos) Relation {
	if p != noun && p != anyPos {
		return None
	}
	restA, headA := cut(a)
	restB, headB := cut(b)
	heads := Same
	if headA != headB {
		heads = l.simple(headA, headB, noun)
	}
	if heads != Same && heads != Synonym {
		return None
	}
	switch {
	case restA == "" && restB == "":
		return None
	case restA == restB:
		return heads
	case restA == "" && heads == Same:
		return Broader
	case restB == "" && heads == Same:
		return Narrower
	case restA == "" || restB == "":
		return None
	}
	switch r := l.simple(restA, restB, anyPos); r {
	case Opposite:
		return Exclusive // a day shift and a night shift
	case Exclusive, Synonym, Broader, Narrower:
		return r
	case Same:
		return heads
	}
	return None
}

// cut takes a phrase apart at its last word.
func cut(phrase string) (rest, head string) {
	if i := strings.LastIndexByte(phrase, ' '); i > 0 {
		return phrase[:i], phrase[i+1:]
	}
	return "", phrase
}
