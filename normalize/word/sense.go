package word

import "github.com/gainsay/gainsay/claims/syntax"

// Supersense is the field of the most frequent meaning of a lemma, by WordNet's names: "noun.person", "noun.event",
// "verb.motion"; empty where it is not known.
func (l *Lexicon) Supersense(lemma string, tag syntax.Tag) string { return "" }

// Siblings says whether a and b are different things of one kind: "valve" and "sensor" are both devices.
// It is weaker than Exclusive: whoever asks must know from the context that one thing was meant.
func (l *Lexicon) Siblings(a, b string, tag syntax.Tag) bool { return false }
