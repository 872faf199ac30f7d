// Package wordnet is WordNet cut to what relations of words need, and the compact form in which it is embedded.
//
// In goes a Net, as the program normalize/word/gen builds it from the files of WordNet, out come its bytes; and back.
// A Net is arrays of numbers: lemmas and synsets are counted from 0, and links lead from one to others.
package wordnet

import "strings"

// Level says how usual a sense of a lemma is among the senses it has in one part of speech.
type Level uint8

// The levels.
const (
	Rare   Level = iota
	Common       // among the first three, or a twentieth of the uses
	Main         // the first, or a quarter of the uses
)

// A Sense is a synset that a lemma stands in: the synset's number, and two bits for the level.
type Sense uint32

// NewSense packs a synset and a level.
func NewSense(synset uint32, l Level) Sense { return Sense(synset<<2 | uint32(l)) }

// Synset is the number of the synset.
func (s Sense) Synset() uint32 { return uint32(s) >> 2 }

// Level says how usual the sense is.
func (s Sense) Level() Level { return Level(s & 3) }

// Links leads from each number to others: those of n are To[Start[n]:Start[n+1]].
type Links struct {
	Start []uint32
	To    []uint32
}

// Of gives where n leads to.
func (l *Links) Of(n uint32) []uint32 {
	if int(n)+1 >= len(l.Start) {
		return nil
	}
	return l.To[l.Start[n]:l.Start[n+1]]
}

// A Net is WordNet, cut. Lemmas are sorted by their keys, senses by part of speech and then use.
type Net struct {
	Text     string   // all keys of lemmas, one after the other
	Ends     []uint32 // where the key of each lemma ends in Text
	Rank     []uint8  // how rare the lemma is in news: twice the binary logarithm of its rank, 0 not counted
	Senses   Links    // lemma → Sense
	Field    []uint8  // synset → lexicographer file
	Above    Links    // synset → hypernyms; for an adjective what it is similar to
	Against  Links    // synset → antonyms
	Opposite Links    // lemma → Tie to its antonyms
	Derived  Links    // lemma → Tie to words derived from it, or it from them
	Forms    []Form   // irregular forms, sorted by key

	lemmas, forms slots
}

// A Tie is a lemma that another one is tied to in some sense: its number, its part of speech, how usual the two senses are,
// and whether only one of them is a person ("elect" / "elector").
type Tie uint32

const tieBits = 5

// NewTie packs a Tie. field is the lexicographer file of the sense of the lemma.
func NewTie(lemma uint32, field uint8, l Level, agent bool) Tie {
	t := lemma<<tieBits | uint32(strings.IndexByte(posLetters, Pos(field)))<<3 | uint32(l)<<1
	if agent {
		t |= 1
	}
	return Tie(t)
}

const posLetters = "nvar"

// Lemma is the number of the lemma.
func (t Tie) Lemma() uint32 { return uint32(t) >> tieBits }

// Pos is the lemma's part of speech: n, v, a or r.
func (t Tie) Pos() byte { return posLetters[t>>3&3] }

// Level is that of the rarer of the two senses.
func (t Tie) Level() Level { return Level(t >> 1 & 3) }

// Agent says whether just one of the two is a person.
func (t Tie) Agent() bool { return t&1 != 0 }

// A Form is an irregular form ("children") of a lemma.
type Form struct {
	Key   string
	Lemma uint32
}

// Key is the key of a lemma.
func (n *Net) Key(lemma uint32) string {
	start := uint32(0)
	if lemma > 0 {
		start = n.Ends[lemma-1]
	}
	return n.Text[start:n.Ends[lemma]]
}

// Lemma finds the number of a key.
func (n *Net) Lemma(key []byte) (uint32, bool) {
	for i := n.lemmas.first(key); n.lemmas[i] != 0; i = n.lemmas.next(i) {
		if lemma := n.lemmas[i] - 1; n.Key(lemma) == string(key) {
			return lemma, true
		}
	}
	return 0, false
}

// Irregular gives the lemmas of an irregular form: "found" is one of "find".
func (n *Net) Irregular(key []byte) []Form {
	for i := n.forms.first(key); n.forms[i] != 0; i = n.forms.next(i) {
		from := int(n.forms[i] - 1)
		if n.Forms[from].Key != string(key) {
			continue
		}
		to := from + 1
		for to < len(n.Forms) && n.Forms[to].Key == n.Forms[from].Key {
			to++
		}
		return n.Forms[from:to]
	}
	return nil
}

// index builds the tables for looking up. Of forms written alike, the first stands for all.
func (n *Net) index() {
	n.lemmas, n.forms = newSlots(len(n.Ends)), newSlots(len(n.Forms))
	for i := range n.Ends {
		n.lemmas.put(n.Key(uint32(i)), i)
	}
	for i, f := range n.Forms {
		if i == 0 || f.Key != n.Forms[i-1].Key {
			n.forms.put(f.Key, i)
		}
	}
}

// slots is a hash table of numbers, each 1 more than what it stands for; 0 is free. Its length is a power of two.
type slots []uint32

func newSlots(n int) slots {
	size := 1
	for size < 2*n+2 {
		size *= 2
	}
	return make(slots, size)
}

func (s slots) put(key string, n int) {
	i := hash(key) & uint32(len(s)-1)
	for s[i] != 0 {
		i = s.next(i)
	}
	s[i] = uint32(n + 1)
}

// first is where a key would stand, next where it stands if that is taken.
func (s slots) first(key []byte) uint32 { return hash(key) & uint32(len(s)-1) }
func (s slots) next(i uint32) uint32    { return (i + 1) & uint32(len(s)-1) }

// hash is FNV-1a.
func hash[T string | []byte](key T) uint32 {
	h := uint32(2166136261)
	for i := range len(key) {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h
}

// The lexicographer files by number.
var fields = [...]string{
	"adj.all", "adj.pert", "adv.all", "noun.Tops", "noun.act", "noun.animal", "noun.artifact", "noun.attribute", "noun.body",
	"noun.cognition", "noun.communication", "noun.event", "noun.feeling", "noun.food", "noun.group", "noun.location", "noun.motive",
	"noun.object", "noun.person", "noun.phenomenon", "noun.plant", "noun.possession", "noun.process", "noun.quantity", "noun.relation",
	"noun.shape", "noun.state", "noun.substance", "noun.time", "verb.body", "verb.change", "verb.cognition", "verb.communication",
	"verb.competition", "verb.consumption", "verb.contact", "verb.creation", "verb.emotion", "verb.motion", "verb.perception",
	"verb.possession", "verb.social", "verb.stative", "verb.weather", "adj.ppl",
}

// FieldName is the name of a lexicographer file.
func FieldName(f uint8) string {
	if int(f) < len(fields) {
		return fields[f]
	}
	return ""
}

// posOfField is the part of speech of each lexicographer file, in their order.
const posOfField = "aar" + "nnnnnnnnnnnnnnnnnnnnnnnnnn" + "vvvvvvvvvvvvvvv" + "a"

// Pos is the part of speech of a lexicographer file: n, v, a or r.
func Pos(field uint8) byte {
	if int(field) < len(posOfField) {
		return posOfField[field]
	}
	return 'v'
}
