package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A source is WordNet as its files have it.
type source struct {
	synsets map[string]*synset // by part of speech and offset: "n00001740"
	order   []string           // the keys of synsets in the order of the files
	senses  []sense            // of all lemmas, by lemma, part of speech and rank
	forms   [][2]string        // irregular form and lemma
}

// A synset is one line of a data file.
type synset struct {
	key      string
	field    int
	words    []string // in lower case, "_" for spaces
	links    []link
	instance bool // of a single person or place
}

// A link is a pointer of a synset: from its word number from (0: all) to word number to of another.
type link struct {
	kind     string
	synset   string
	from, to int
}

// A sense is one line of index.sense.
type sense struct {
	lemma  string
	synset string
	rank   int // from 1
	count  int // uses counted
}

// files are the parts of speech as the names of files and the letters of WordNet have them.
var files = [...]struct{ name, letter string }{{"noun", "n"}, {"verb", "v"}, {"adj", "a"}, {"adv", "r"}}

func readSource(dir string) (*source, error) {
	s := &source{synsets: map[string]*synset{}}
	for _, f := range files {
		err := eachLine(filepath.Join(dir, "data."+f.name), func(line string) error { return s.addSynset(f.letter, line) })
		if err != nil {
			return nil, err
		}
	}
	return s, eachLine(filepath.Join(dir, "index.sense"), s.addSense)
}

// addSynset reads a line of a data file: offset, file number, type, words, pointers.
func (s *source) addSynset(letter, line string) error {
	if strings.HasPrefix(line, " ") {
		return nil // the licence
	}
	f := strings.Fields(line)
	syn := &synset{key: letter + f[0]}
	field, err := strconv.Atoi(f[1])
	if err != nil {
		return err
	}
	syn.field = field
	n, err := strconv.ParseInt(f[3], 16, 32)
	if err != nil {
		return err
	}
	f = f[4:]
	for range n {
		w, _, _ := strings.Cut(f[0], "(") // "abaxial(p)" tells where an adjective stands
		syn.words = append(syn.words, strings.ToLower(w))
		f = f[2:]
	}
	links, err := strconv.Atoi(f[0])
	if err != nil {
		return err
	}
	f = f[1:]
	for range links {
		from, err1 := strconv.ParseInt(f[3][:2], 16, 32)
		to, err2 := strconv.ParseInt(f[3][2:], 16, 32)
		if err1 != nil || err2 != nil {
			return fmt.Errorf("bad pointer %q", f[3])
		}
		syn.links = append(syn.links, link{f[0], f[2] + f[1], int(from), int(to)})
		syn.instance = syn.instance || f[0] == "@i"
		f = f[4:]
	}
	s.synsets[syn.key] = syn
	s.order = append(s.order, syn.key)
	return nil
}

// addSense reads a line of index.sense: "able%3:00:00:: 00001740 1 65".
func (s *source) addSense(line string) error {
	f := strings.Fields(line)
	lemma, rest, _ := strings.Cut(f[0], "%")
	rank, err1 := strconv.Atoi(f[2])
	count, err2 := strconv.Atoi(f[3])
	if err1 != nil || err2 != nil {
		return fmt.Errorf("bad sense %q", line)
	}
	letter := string("?nvara"[rest[0]-'0']) // 5 is a satellite, in the file of adjectives
	s.senses = append(s.senses, sense{lemma, letter + f[1], rank, count})
	return nil
}

// readExceptions reads the lists of irregular forms.
func (s *source) readExceptions(dir string) error {
	for _, f := range files {
		err := eachLine(filepath.Join(dir, f.name+".exc"), func(line string) error {
			words := strings.Fields(line)
			for _, lemma := range words[1:] {
				s.forms = append(s.forms, [2]string{words[0], lemma})
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// eachLine calls do with every line of a file that is not blank.
func eachLine(name string, do func(string) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		if err := do(lines.Text()); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return lines.Err()
}
