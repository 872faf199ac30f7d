package model

import (
	"encoding/binary"
	"errors"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
	"github.com/gainsay/gainsay/claims/syntax/internal/pack"
)

// A model file is its sections, that they can be read side by side; before them stand their sizes.
const sections = 7

// Append writes the blueprint.
func (p *Blueprint) Append(out []byte) []byte {
	parts := [sections][]byte{
		appendLexicon(nil, p.Words, p.Clusters),
		append([]byte{p.Root, p.Rels}, strings.Join(p.TagNames, " ")...),
		p.Tags.Append(nil), p.Backward.Append(nil), p.Forward.Append(nil), p.Names.Append(nil),
		pack.Append(nil, p.Lemmas),
	}
	for _, b := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(b)))
	}
	for _, b := range parts {
		out = append(out, b...)
	}
	return out
}

// ReadBlueprint reads what Append wrote.
func ReadBlueprint(data []byte) (*Blueprint, error) {
	var parts [sections][]byte
	if len(data) < 4*sections {
		return nil, errModel
	}
	rest := data[4*sections:]
	for i := range sections {
		size := binary.LittleEndian.Uint32(data[4*i:])
		if uint64(size) > uint64(len(rest)) {
			return nil, errModel
		}
		parts[i], rest = rest[:size], rest[size:]
	}
	if len(parts[1]) < 2 {
		return nil, errModel
	}
	p := &Blueprint{Root: parts[1][0], Rels: parts[1][1], TagNames: strings.Split(string(parts[1][2:]), " ")}
	var errs [sections]error
	together(
		func() { p.Words, p.Clusters, errs[0] = readLexicon(parts[0]) },
		func() { p.Tags, errs[2] = linear.ReadCodes(parts[2]) },
		func() { p.Backward, errs[3] = net.Read(parts[3]) },
		func() { p.Forward, errs[4] = net.Read(parts[4]) },
		func() { p.Names, errs[5] = net.Read(parts[5]) },
		func() { p.Lemmas, _, errs[6] = pack.Read(parts[6]) },
	)
	return p, errors.Join(errs[:]...)
}

// together does work side by side.
func together(work ...func()) {
	var all sync.WaitGroup
	for _, w := range work {
		all.Go(w)
	}
	all.Wait()
}
