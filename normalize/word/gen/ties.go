package main

import (
	"slices"

	"github.com/gainsay/gainsay/normalize/word/internal/key"
	"github.com/gainsay/gainsay/normalize/word/internal/wordnet"
)

// fold is the key of a lemma.
func fold(lemma string) string { return string(key.Fold(nil, lemma)) }

// linkLemmas adds antonyms and derived words, which WordNet has between words and not between synsets.
func (b *builder) linkLemmas() {
	opposite, derived := make([][]uint32, len(b.lemmas)), make([][]uint32, len(b.lemmas))
	for _, k := range b.src.order {
		syn := b.src.synsets[k]
		for _, l := range syn.links {
			into := opposite
			switch l.kind {
			case "!":
			case "+", "\\":
				into = derived
			case "=":
				b.tieAlike(derived, syn, b.src.synsets[l.synset])
				continue
			default:
				continue
			}
			b.tie(into, syn, l)
			if l.kind == "\\" { // only the adverb points at its adjective, and the adjective at its noun
				b.tie(into, b.src.synsets[l.synset], link{l.kind, syn.key, l.to, l.from})
			}
		}
	}
	b.net.Opposite, b.net.Derived = flat(opposite), flat(derived)
}

// tie adds the lemma that a link of words leads to, under the lemma that it comes from.
func (b *builder) tie(into [][]uint32, syn *synset, l link) {
	target := b.src.synsets[l.synset]
	if l.from == 0 || l.to == 0 {
		return
	}
	from, to := fold(syn.words[l.from-1]), fold(target.words[l.to-1])
	x, ok1 := b.lemmas[from]
	y, ok2 := b.lemmas[to]
	if !ok1 || !ok2 || x == y {
		return
	}
	lv := min(b.level[[2]string{from, syn.key}], b.level[[2]string{to, target.key}])
	agent := person(syn) != person(target)
	into[x] = append(into[x], uint32(wordnet.NewTie(y, uint8(target.field), lv, agent)))
}

// tieAlike adds the words of an adjective and of the quality it names that are of one stem: "accurate" / "accuracy", not "small" / "size".
func (b *builder) tieAlike(into [][]uint32, syn, target *synset) {
	for i, x := range syn.words {
		for j, y := range target.words {
			if stem := min(len(x), len(y), 4); stem > 3 && x[:stem] == y[:stem] {
				b.tie(into, syn, link{"=", target.key, i + 1, j + 1})
			}
		}
	}
}

func person(s *synset) bool { return wordnet.FieldName(uint8(s.field)) == "noun.person" }

// flat makes links of lists; of two ties to one lemma in one part of speech the more usual one stays.
func flat(lists [][]uint32) wordnet.Links {
	l := wordnet.Links{Start: []uint32{0}}
	for _, list := range lists {
		list = distinct(list)
		for i, t := range list {
			if i+1 < len(list) && list[i+1]>>3 == t>>3 {
				continue
			}
			l.To = append(l.To, t)
		}
		l.Start = append(l.Start, uint32(len(l.To)))
	}
	return l
}

// irregular adds the forms that no ending explains, of lemmas that are kept.
func (b *builder) irregular() {
	for _, f := range b.src.forms {
		lemma, ok := b.lemmas[fold(f[1])]
		if form := fold(f[0]); ok && form != "" && form != fold(f[1]) {
			b.net.Forms = append(b.net.Forms, wordnet.Form{Key: form, Lemma: lemma})
		}
	}
	slices.SortFunc(b.net.Forms, func(x, y wordnet.Form) int {
		if x.Key != y.Key {
			if x.Key < y.Key {
				return -1
			}
			return 1
		}
		return int(x.Lemma) - int(y.Lemma)
	})
	b.net.Forms = slices.Compact(b.net.Forms)
}
