package syntax

import (
	"embed"
	"strings"
	"sync"
)

// The word lists of a language are tables with one row a line; the first line names the columns, "#" opens a comment.
//
//go:embed en/*.tsv
var lists embed.FS

// A words is what segmentation knows of a language.
type words struct {
	abbreviations map[string]abbreviation
	clitics       map[string]bool
	contractions  map[string]int // where the second word begins
	prefixes      map[string]bool
	units         map[string]bool
	domains       map[string]bool
	starters      map[string]bool
	wholes        map[string]bool
	nouns         map[string]string // "any" or "last"
	emoticons     map[byte][]string // by first byte
}

// An abbreviation says what its period means.
type abbreviation uint8

const (
	noAbbreviation abbreviation = iota
	beforeName                  // "Mr.": the sentence goes on
	beforeNumber                // "No.": only before a number
	anywhere                    // "Inc.": may also end a sentence
)

var abbreviationKinds = map[string]abbreviation{"before": beforeName, "number": beforeNumber, "any": anywhere}

var english = sync.OnceValue(func() *words {
	w := &words{
		abbreviations: map[string]abbreviation{},
		clitics:       set("en/clitics.tsv"),
		contractions:  map[string]int{},
		prefixes:      set("en/prefixes.tsv"),
		units:         set("en/units.tsv"),
		domains:       set("en/domains.tsv"),
		starters:      set("en/starters.tsv"),
		wholes:        set("en/wholes.tsv"),
		nouns:         map[string]string{},
		emoticons:     map[byte][]string{},
	}
	for _, row := range rows("en/abbreviations.tsv") {
		w.abbreviations[row[0]] = abbreviationKinds[row[1]]
	}
	for _, row := range rows("en/contractions.tsv") {
		w.contractions[row[0]] = int(row[1][0] - '0')
	}
	for _, row := range rows("en/nouns.tsv") {
		w.nouns[row[0]] = row[1]
	}
	for _, row := range rows("en/emoticons.tsv") {
		w.emoticons[row[0][0]] = append(w.emoticons[row[0][0]], row[0])
	}
	return w
})

// rows reads an embedded table; a table of ours that is broken is a fault of the build, so that it panics.
func rows(name string) [][]string {
	data, err := lists.ReadFile(name)
	if err != nil {
		panic(err)
	}
	var out [][]string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\n")
		if line != "" && !strings.HasPrefix(line, "# ") {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out
}

// set reads the first column of a table.
func set(name string) map[string]bool {
	out := map[string]bool{}
	for _, row := range rows(name) {
		out[row[0]] = true
	}
	return out
}
