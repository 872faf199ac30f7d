package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/gainsay/gainsay/normalize/word/internal/vectors"
)

// dims is the length of a vector.
const dims = vectors.Dims

// An embedding is the words of the vectors in the order of their use, and where their vectors are.
type embedding struct {
	rank    map[string]int
	vectors map[string][dims]float32
}

// maxVector is the rank beyond which vectors are not read: they are poor, and the words rare.
const maxVector = 130_000

// readEmbedding reads {…, "words": [...], "vectors": {"the": [...], ...}, …}.
func readEmbedding(name string) (*embedding, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	d := json.NewDecoder(bufio.NewReaderSize(file, 1<<20))
	e := &embedding{rank: map[string]int{}, vectors: map[string][dims]float32{}}
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	for d.More() {
		if err := e.field(d); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return e, nil
}

// field reads one name and what it holds.
func (e *embedding) field(d *json.Decoder) error {
	name, err := d.Token()
	if err != nil {
		return err
	}
	switch name {
	case "words":
		var words []string
		if err := d.Decode(&words); err != nil {
			return err
		}
		for i, w := range words {
			e.rank[w] = i
		}
	case "vectors":
		return e.readVectors(d)
	default:
		var skip json.RawMessage
		return d.Decode(&skip)
	}
	return nil
}

// readVectors reads the words with their numbers, of which the first hundred are the vector.
func (e *embedding) readVectors(d *json.Decoder) error {
	if _, err := d.Token(); err != nil {
		return err
	}
	for d.More() {
		word, err := d.Token()
		if err != nil {
			return err
		}
		var v []float32
		if err := d.Decode(&v); err != nil {
			return err
		}
		w, ok := word.(string)
		if !ok || len(v) < dims {
			return io.ErrUnexpectedEOF
		}
		if r, ok := e.rank[w]; ok && r < maxVector {
			e.vectors[w] = [dims]float32(v)
		}
	}
	_, err := d.Token()
	return err
}
