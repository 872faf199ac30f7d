package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A tree is one sentence of a treebank.
type tree struct {
	Doc    bool   // it opens a document
	Text   string // as written
	Words  []string
	Lemmas []string
	Tags   []string // "NOUN_NNS"
	Heads  []int    // len(Words) is the root
	Rels   []uint8
	Spaces []bool // white space follows
}

var relNumbers = func() map[string]uint8 {
	m := map[string]uint8{}
	for r := syntax.Acl; r <= syntax.Xcomp; r++ {
		m[r.String()] = uint8(r)
	}
	return m
}()

// read reads the trees of a gzipped CoNLL-U file.
func read(fsys fs.FS, name string) ([]tree, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var out []tree
	var t tree
	glued := 0 // until this word, a word of several syntactic words goes on
	in := bufio.NewScanner(z)
	in.Buffer(nil, 1<<20)
	for n := 1; in.Scan(); n++ {
		line := in.Text()
		if line == "" {
			for i, h := range t.Heads {
				if h == 0 {
					t.Heads[i] = len(t.Words)
				} else {
					t.Heads[i] = h - 1
				}
			}
			out = append(out, t)
			t, glued = tree{}, 0
			continue
		}
		if strings.HasPrefix(line, "#") {
			t.Doc = t.Doc || strings.HasPrefix(line, "# newdoc")
			if s, ok := strings.CutPrefix(line, "# text = "); ok {
				t.Text = s
			}
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 10 {
			return nil, fmt.Errorf("%s:%d: want 10 columns, got %d", name, n, len(c))
		}
		if _, to, ok := strings.Cut(c[0], "-"); ok {
			if glued, err = strconv.Atoi(to); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
			if !strings.Contains(c[9], "SpaceAfter=No") {
				glued = -glued
			}
			continue
		}
		if strings.Contains(c[0], ".") {
			continue
		}
		h, err := strconv.Atoi(c[6])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		rel, ok := relNumbers[c[7]]
		if !ok {
			rel = uint8(syntax.Dep)
		}
		t.Words, t.Lemmas, t.Tags = append(t.Words, c[1]), append(t.Lemmas, c[2]), append(t.Tags, c[3]+"_"+c[4])
		t.Heads, t.Rels = append(t.Heads, h), append(t.Rels, rel)
		id := len(t.Words)
		space := !strings.Contains(c[9], "SpaceAfter=No")
		switch {
		case glued > 0 && id <= glued:
			space = false
		case glued < 0 && id < -glued:
			space = false
		case glued < 0 && id == -glued:
			space = true
		}
		t.Spaces = append(t.Spaces, space)
	}
	return out, in.Err()
}

// projective lifts arcs that cross others to the head's head until none does: the parser cannot make them.
func projective(heads []int) []int {
	n := len(heads)
	h := append([]int(nil), heads...)
	for {
		worst, length := -1, 0
		for c := range h {
			lo, hi := min(c, h[c]), max(c, h[c])
			for k := lo + 1; k < hi; k++ {
				if (h[k] < lo || h[k] > hi) && h[c] != n {
					if worst < 0 || hi-lo < length {
						worst, length = c, hi-lo
					}
					break
				}
			}
		}
		if worst < 0 {
			return h
		}
		h[worst] = h[h[worst]]
	}
}
