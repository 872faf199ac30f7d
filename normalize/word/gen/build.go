package main

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize/word/internal/key"
	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

// What is kept: a word that is used, and a phrase of words that are used. Ranks are those of the vectors.
const (
	usedWord   = 130_000
	usedPhrase = 30_000
)

// A builder numbers what is kept.
type builder struct {
	src     *source
	rank    map[string]int
	lemmas  map[string]uint32 // key → number
	synsets map[string]uint32 // kept ones → number
	level   map[[2]string]wordnet.Level
	net     *wordnet.Net
}

// build cuts WordNet to the words that are used.
func build(src *source, rank map[string]int) *wordnet.Net {
	b := &builder{
		src: src, rank: rank, net: &wordnet.Net{},
		lemmas: map[string]uint32{}, synsets: map[string]uint32{}, level: map[[2]string]wordnet.Level{},
	}
	byKey := b.keep()
	b.number(byKey)
	b.linkSynsets()
	b.linkLemmas()
	b.irregular()
	return b.net
}

// keep gathers the senses that are kept, by the key of their lemma.
func (b *builder) keep() map[string][]sense {
	byKey := map[string][]sense{}
	for _, group := range grouped(b.src.senses) {
		for i, s := range group {
			if b.src.synsets[s.synset].instance || !b.used(s) {
				continue
			}
			k := fold(s.lemma)
			byKey[k] = append(byKey[k], s)
			b.level[[2]string{k, s.synset}] = max(level(group, i), b.level[[2]string{k, s.synset}])
		}
	}
	return byKey
}

// grouped splits the senses into those of one lemma in one part of speech, most used first.
func grouped(senses []sense) [][]sense {
	sorted := slices.Clone(senses)
	slices.SortStableFunc(sorted, func(x, y sense) int {
		return cmp.Or(strings.Compare(x.lemma, y.lemma), posOrder(x)-posOrder(y), x.rank-y.rank)
	})
	var groups [][]sense
	for i, s := range sorted {
		if i == 0 || s.lemma != sorted[i-1].lemma || s.synset[0] != sorted[i-1].synset[0] {
			groups = append(groups, nil)
		}
		last := &groups[len(groups)-1]
		*last = append(*last, s)
	}
	return groups
}

func posOrder(s sense) int { return strings.IndexByte("nvar", s.synset[0]) }

// used says whether a lemma is kept: it was counted, or is common enough. Kinds of plants and animals must be single words.
func (b *builder) used(s sense) bool {
	parts := strings.FieldsFunc(s.lemma, func(c rune) bool { return c == '_' || c == '-' })
	if len(parts) == 0 || len(s.lemma) > key.Max || fold(s.lemma) == "" || s.lemma[0] < 'a' {
		return false
	}
	if s.count > 0 {
		return true
	}
	limit := usedWord
	if len(parts) > 1 {
		limit = usedPhrase
		if f := wordnet.FieldName(uint8(b.src.synsets[s.synset].field)); f == "noun.plant" || f == "noun.animal" {
			return false
		}
	}
	for _, p := range parts {
		if r, ok := b.best(p); !ok || r > limit {
			return false
		}
	}
	return true
}

// level says how usual the i-th of a lemma's senses is.
func level(group []sense, i int) wordnet.Level {
	total := 0
	for _, s := range group {
		total += s.count
	}
	switch c := group[i].count; {
	case i == 0, 4*c >= total && c > 0:
		return wordnet.Main
	case i < 3 || 20*c >= total && c > 0:
		return wordnet.Common
	}
	return wordnet.Rare
}

// number sorts the lemmas and counts the synsets in the order in which they name them; those only above others come last.
func (b *builder) number(byKey map[string][]sense) {
	keys := make([]string, 0, len(byKey))
	for k := range byKey {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	n := b.net
	var text strings.Builder
	n.Senses.Start = []uint32{0}
	for i, k := range keys {
		b.lemmas[k] = uint32(i)
		text.WriteString(k)
		n.Ends = append(n.Ends, uint32(text.Len()))
		rarity := uint8(0)
		for _, s := range byKey[k] {
			rarity = b.rarer(rarity, s.lemma)
			n.Senses.To = append(n.Senses.To, uint32(wordnet.NewSense(b.synset(s.synset), b.level[[2]string{k, s.synset}])))
		}
		n.Rank = append(n.Rank, rarity)
		n.Senses.Start = append(n.Senses.Start, uint32(len(n.Senses.To)))
	}
	n.Text = text.String()
}

// best is the rank of the most used form of a lemma: "hospitalize" is rare, "hospitalized" is not.
func (b *builder) best(lemma string) (int, bool) {
	stem := strings.TrimRight(lemma, "ey")
	best, found := 0, false
	for _, form := range []string{lemma, lemma + "s", lemma + "es", lemma + "ed", lemma + "ing", stem + "ed", stem + "ing", stem + "ies", stem + "ied"} {
		if r, ok := b.rank[form]; ok && (!found || r < best) && (form == lemma || len(lemma) > 3) {
			best, found = r, true
		}
	}
	return best, found
}

// rarer is how rare a lemma is: twice the logarithm of its rank. Where two are written alike the more common counts.
func (b *builder) rarer(old uint8, lemma string) uint8 {
	r, ok := b.best(strings.ReplaceAll(lemma, "_", "-"))
	if !ok {
		return old
	}
	log := uint8(math.Round(2*math.Log2(float64(r+2)))) + 1
	if old != 0 {
		return min(old, log)
	}
	return log
}

// synset gives the number of a synset, a new one where it has none.
func (b *builder) synset(k string) uint32 {
	n, ok := b.synsets[k]
	if !ok {
		n = uint32(len(b.synsets))
		b.synsets[k] = n
		b.net.Field = append(b.net.Field, uint8(b.src.synsets[k].field))
	}
	return n
}

// linkSynsets adds hypernyms, antonyms and what adjectives are similar to. Hypernyms without a word of their own are kept,
// because chains lead through them: the list grows while it is walked.
func (b *builder) linkSynsets() {
	keys := make([]string, len(b.synsets))
	for k, n := range b.synsets {
		keys[n] = k
	}
	n := b.net
	n.Above.Start, n.Against.Start = []uint32{0}, []uint32{0}
	for i := 0; i < len(keys); i++ {
		syn := b.src.synsets[keys[i]]
		var above, against []uint32
		for _, l := range syn.links {
			switch {
			case l.kind == "@" || l.kind == "&" && b.head(l.synset):
				if _, ok := b.synsets[l.synset]; !ok {
					keys = append(keys, l.synset)
				}
				above = append(above, b.synset(l.synset))
			case l.kind == "!":
				if to, ok := b.synsets[l.synset]; ok {
					against = append(against, to)
				}
			}
		}
		n.Above.To = append(n.Above.To, distinct(above)...)
		n.Above.Start = append(n.Above.Start, uint32(len(n.Above.To)))
		n.Against.To = append(n.Against.To, distinct(against)...)
		n.Against.Start = append(n.Against.Start, uint32(len(n.Against.To)))
	}
}

// head says whether an adjective's synset has an antonym of its own, and others are similar to it.
func (b *builder) head(k string) bool {
	return slices.ContainsFunc(b.src.synsets[k].links, func(l link) bool { return l.kind == "!" })
}

func distinct[T cmp.Ordered](s []T) []T {
	slices.Sort(s)
	return slices.Compact(s)
}
