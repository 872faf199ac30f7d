package model

import (
	"errors"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

var errModel = errors.New("model: broken model data")

// A Model is everything that training finds out.
type Model struct {
	Lexicon  Lexicon
	TagNames []string // "NOUN_NNS"
	Root     uint8    // number of the relation root
	Rels     uint8    // relations are numbered from 1 to one below
	Punct    uint8    // relation that punctuation marks have without further thought, if not 0
	Lemmas   Lemmas

	tags              *linear.Wide
	backward, forward *net.Net // readers
	names             *net.Net // relations of a finished tree
	sorts             [128]sort
	tagAtoms          [128]uint64
	universalAtoms    [128]uint64
}

// A Blueprint is a model as it is written.
type Blueprint struct {
	Words             []Word
	Clusters          [][2]uint8
	TagNames          []string
	Root, Rels        uint8
	Tags              linear.Codes
	Backward, Forward *net.Plan
	Names             *net.Plan
	Lemmas            []byte
}

// Build makes the model ready for work.
func (p *Blueprint) Build() *Model {
	m := p.Bare()
	if l, err := readLemmas(p.Lemmas); err == nil {
		m.Lemmas = l
	}
	together(
		func() { m.tags = linear.NewWide(p.Tags) },
		func() { m.names = p.Names.Build() },
		func() { m.backward = p.Backward.Build() },
		func() { m.forward = p.Forward.Build() },
	)
	return m
}

// Bare is the model without weights, as training starts with it.
func (p *Blueprint) Bare() *Model {
	m := &Model{Lexicon: NewLexicon(p.Words, p.Clusters), TagNames: p.TagNames, Root: p.Root, Rels: p.Rels}
	for i, name := range p.TagNames {
		u, _, _ := strings.Cut(name, "_")
		m.tagAtoms[i] = linear.String(saltTag, name)
		m.sorts[i] = sortOf(name)
		m.universalAtoms[i] = linear.String(saltUniversal, u)
	}
	return m
}

// BuildTagger makes a model that can only tag.
func (p *Blueprint) BuildTagger() *Model {
	m := p.Bare()
	m.tags = linear.NewWide(p.Tags)
	return m
}

// BuildBackward makes a model that can only guess backward.
func (p *Blueprint) BuildBackward() *Model {
	m := p.Bare()
	m.backward = p.Backward.Build()
	return m
}
