package model

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"io"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/syntax/internal/linear"
	"github.com/gainsay/gainsay/claims/syntax/internal/net"
)

// A model file is its sections, each compressed by itself, so that they can be read side by side; before them stand the
// sizes of each, plain and compressed.
const sections = 7

// Append writes the blueprint.
func (p *Blueprint) Append(out []byte) ([]byte, error) {
	plain := [sections][]byte{
		appendLexicon(nil, p.Words, p.Clusters),
		append([]byte{p.Root, p.Rels}, strings.Join(p.TagNames, " ")...),
		p.Tags.Append(nil), p.Backward.Append(nil), p.Forward.Append(nil), p.Names.Append(nil),
		p.Lemmas,
	}
	var body bytes.Buffer
	for _, b := range plain {
		from := body.Len()
		w, err := flate.NewWriter(&body, flate.BestCompression)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(b); err != nil {
			return nil, err
		}
		if err := w.Close(); err != nil {
			return nil, err
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(len(b)))
		out = binary.LittleEndian.AppendUint32(out, uint32(body.Len()-from))
	}
	return append(out, body.Bytes()...), nil
}

// ReadBlueprint reads what Append wrote.
func ReadBlueprint(data []byte) (*Blueprint, error) {
	var packed, plain [sections][]byte
	rest := data
	if len(data) < 8*sections {
		return nil, errModel
	}
	rest = rest[8*sections:]
	for i := range sections {
		size, stored := binary.LittleEndian.Uint32(data[8*i:]), binary.LittleEndian.Uint32(data[8*i+4:])
		if size > 1<<27 || uint64(stored) > uint64(len(rest)) {
			return nil, errModel
		}
		plain[i], packed[i], rest = make([]byte, size), rest[:stored], rest[stored:]
	}
	p := new(Blueprint)
	var errs [sections]error
	work := func(i int, read func(b []byte) error) func() {
		return func() {
			if _, errs[i] = io.ReadFull(flate.NewReader(bytes.NewReader(packed[i])), plain[i]); errs[i] == nil {
				errs[i] = read(plain[i])
			}
		}
	}
	codes := func(c *linear.Codes) func(b []byte) error {
		return func(b []byte) (err error) {
			*c, _, err = linear.ReadCodes(b)
			return err
		}
	}
	plan := func(n **net.Plan) func(b []byte) error {
		return func(b []byte) (err error) {
			*n, err = net.Read(b)
			return err
		}
	}
	together(
		work(5, codes(&p.Names)), work(4, plan(&p.Forward)), work(3, plan(&p.Backward)), work(2, codes(&p.Tags)),
		work(0, func(b []byte) (err error) {
			p.Words, p.Clusters, _, err = readLexicon(b)
			return err
		}),
		work(1, func(b []byte) error {
			if len(b) < 2 {
				return errModel
			}
			p.Root, p.Rels, p.TagNames = b[0], b[1], strings.Split(string(b[2:]), " ")
			return nil
		}),
		work(6, func(b []byte) error { p.Lemmas = b; return nil }),
	)
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return p, nil
}

// together does work side by side.
func together(work ...func()) {
	var all sync.WaitGroup
	for _, w := range work {
		all.Go(w)
	}
	all.Wait()
}
