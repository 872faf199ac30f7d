package model

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
)

var errModel = errors.New("model: broken model data")

// A Model is everything that training finds out.
type Model struct {
	Lexicon  Lexicon
	TagNames []string // "NOUN_NNS"
	Root     uint8    // number of the relation root
	Rels     uint8    // relations are numbered from 1 to one below
	Lemmas   Lemmas

	tags           *linear.Wide
	moves          *linear.Small
	rels           *linear.Wide
	tagAtoms       [128]uint64
	universalAtoms [128]uint64
}

// A Blueprint is a model as it is written.
type Blueprint struct {
	Words             []Word
	Clusters          [][2]uint8
	TagNames          []string
	Root, Rels        uint8
	Tags, Moves, Arcs linear.Codes
	Lemmas            []byte
}

// Append writes the blueprint, compressed.
func (p *Blueprint) Append(out []byte) ([]byte, error) {
	b := appendLexicon(nil, p.Words, p.Clusters)
	names := strings.Join(p.TagNames, " ")
	b = binary.AppendUvarint(b, uint64(len(names)))
	b = append(b, names...)
	b = append(b, p.Root, p.Rels)
	b = p.Tags.Append(b)
	b = p.Moves.Append(b)
	b = p.Arcs.Append(b)
	b = binary.AppendUvarint(b, uint64(len(p.Lemmas)))
	b = append(b, p.Lemmas...)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(b)))
	buf := bytes.NewBuffer(out)
	w, err := flate.NewWriter(buf, 9)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(b); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// ReadBlueprint reads what Append wrote.
func ReadBlueprint(data []byte) (*Blueprint, error) {
	if len(data) < 4 {
		return nil, errModel
	}
	b := make([]byte, min(binary.LittleEndian.Uint32(data), 1<<27))
	if _, err := io.ReadFull(flate.NewReader(bytes.NewReader(data[4:])), b); err != nil {
		return nil, errModel
	}
	p := new(Blueprint)
	var err error
	if p.Words, p.Clusters, b, err = readLexicon(b); err != nil {
		return nil, err
	}
	n, k := binary.Uvarint(b)
	if k <= 0 || uint64(len(b)) < n+uint64(k)+2 {
		return nil, errModel
	}
	p.TagNames = strings.Split(string(b[k:uint64(k)+n]), " ")
	b = b[uint64(k)+n:]
	p.Root, p.Rels = b[0], b[1]
	b = b[2:]
	for _, c := range []*linear.Codes{&p.Tags, &p.Moves, &p.Arcs} {
		if *c, b, err = linear.ReadCodes(b); err != nil {
			return nil, err
		}
	}
	n, k = binary.Uvarint(b)
	if k <= 0 || uint64(len(b)) < n+uint64(k) {
		return nil, errModel
	}
	p.Lemmas = b[k : uint64(k)+n]
	return p, nil
}

// Build makes the model ready for work.
func (p *Blueprint) Build() *Model {
	m := p.Bare()
	if l, err := readLemmas(p.Lemmas); err == nil {
		m.Lemmas = l
	}
	m.tags, m.moves, m.rels = linear.NewWide(p.Tags), linear.NewSmall(p.Moves), linear.NewWide(p.Arcs)
	return m
}

// Bare is the model without weights, as training starts with it.
func (p *Blueprint) Bare() *Model {
	m := &Model{Lexicon: NewLexicon(p.Words, p.Clusters), TagNames: p.TagNames, Root: p.Root, Rels: p.Rels}
	for i, name := range p.TagNames {
		u, _, _ := strings.Cut(name, "_")
		m.tagAtoms[i] = linear.String(saltTag, name)
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
