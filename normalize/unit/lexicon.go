package unit

import (
	"io/fs"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A class is what a word around a quantity does; the names are those of unit_words.tsv.
type class uint64

const (
	per class = 1 << iota
	article
	each
	slash
	apiece
	rateNoun
	old
	of
	age
	aged
	det
	extra
	and
	comma
	hyphen
	to
	or
	between
	by
	from
	at
	stop
	plural
	weight
	large  // money only behind thousands: "won", "real"
	period // what an ordinal numbers rather than ranks: "second half"
	ahead  // a unit that stands before its figure: "magnitude 6.3"
	adverb
	possessive
	particle // "up" behind a verb: "turned up 5 kilos"
	more     // what 5% of which is a change: "5% more"
	less
	compared // "three times as many": a multiple, no count
	participle
	singular // an ending in s that makes no plural: "gas", "bus"
	anchor   // "a year ago" is no rate
	movesUp
	movesDown
	moves
)

var classNames = map[string]class{"per": per, "article": article, "each": each, "slash": slash, "apiece": apiece, "noun": rateNoun,
	"old": old, "of": of, "age": age, "aged": aged, "det": det, "extra": extra, "and": and, "comma": comma, "hyphen": hyphen, "to": to, "or": or,
	"between": between, "by": by, "from": from, "at": at, "stop": stop, "plural": plural, "weight": weight, "large": large, "period": period, "anchor": anchor,
	"ahead": ahead, "adverb": adverb, "possessive": possessive, "particle": particle, "more": more, "less": less, "compared": compared, "participle": participle, "singular": singular}

// ways are the names in number_moves.tsv.
var ways = map[string]class{"up": movesUp, "down": movesDown, "either": moves}

// A form is one way to write a unit in words: those behind the first.
type form struct {
	rest []string
	unit *measure
}

// A measure is a row of unit.tsv or a currency of unit_money.tsv.
type measure struct {
	Unit
	money bool
	minor bool // hundredths: cents
}

// A lexicon is the tables, indexed.
type lexicon struct {
	forms     map[string][]form   // by the first word in lower case, the longest first
	symbols   map[string]*measure // as written
	signs     map[string]*measure // of money, in capitals without spaces
	minors    map[string][]form   // "cents", by the first word
	units     map[string]*measure // by name
	compounds map[string]map[string]string
	classes   map[string]class
	endings   map[string]class   // "ly"
	scales    map[string]float64 // "million"
}

func readLexicon(t fs.FS) (*lexicon, error) {
	l := &lexicon{forms: map[string][]form{}, symbols: map[string]*measure{}, signs: map[string]*measure{}, minors: map[string][]form{},
		units: map[string]*measure{}, compounds: map[string]map[string]string{}, classes: map[string]class{}, endings: map[string]class{}, scales: map[string]float64{}}
	for _, read := range []func(fs.FS) error{l.readUnits, l.readMoney, l.readCompounds, l.readWords, l.readMoves, l.readScales} {
		if err := read(t); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func (l *lexicon) readUnits(t fs.FS) error {
	rows, err := tables.Read(t, "unit.tsv", "unit", "dimension", "factor", "offset?", "words?", "symbols?")
	for _, row := range rows {
		m := &measure{Unit: Unit{ID: row.Fields[0], Dimension: row.Fields[1]}}
		if m.Factor, err = strconv.ParseFloat(row.Fields[2], 64); err != nil || !(m.Factor > 0) || math.IsInf(m.Factor, 1) {
			return row.Errorf("want a factor, got %q", row.Fields[2])
		}
		if row.Fields[3] != "" {
			if m.Offset, err = strconv.ParseFloat(row.Fields[3], 64); err != nil || math.IsNaN(m.Offset) || math.IsInf(m.Offset, 0) {
				return row.Errorf("want an offset, got %q", row.Fields[3])
			}
		}
		l.units[m.ID] = m
		for _, w := range list(row.Fields[4]) {
			add(l.forms, w, m)
		}
		for _, s := range list(row.Fields[5]) {
			l.symbols[s] = m
		}
	}
	return err
}

func (l *lexicon) readMoney(t fs.FS) error {
	rows, err := tables.Read(t, "unit_money.tsv", "code", "words", "signs?", "minor?")
	for _, row := range rows {
		code := row.Fields[0]
		m := &measure{Unit: Unit{ID: strings.Trim(code, "()"), Dimension: "money " + strings.Trim(code, "()"), Factor: 1}, money: true}
		l.units[m.ID] = m
		for _, w := range list(row.Fields[1]) {
			add(l.forms, w, m)
		}
		for _, s := range list(row.Fields[2]) {
			l.signs[s] = m
		}
		cent := *m
		cent.Factor, cent.minor = 0.01, true
		for i, w := range list(row.Fields[3]) {
			if i == 0 {
				cent.ID = w + "s"
				if strings.HasSuffix(w, "e") || w == "sen" {
					cent.ID = w
				}
			}
			add(l.minors, w, &cent)
		}
	}
	return err
}

func (l *lexicon) readCompounds(t fs.FS) error {
	rows, err := tables.Read(t, "unit_compounds.tsv", "major", "minor", "words?")
	for _, row := range rows {
		major, minor := row.Fields[0], row.Fields[1]
		if l.units[major] == nil || l.units[minor] == nil {
			return row.Errorf("no unit %q or %q", major, minor)
		}
		if l.compounds[major] == nil {
			l.compounds[major] = map[string]string{}
		}
		l.compounds[major][minor] = minor
		for _, w := range list(row.Fields[2]) {
			l.compounds[major][w] = minor
		}
	}
	return err
}

func (l *lexicon) readWords(t fs.FS) error {
	rows, err := tables.Read(t, "unit_words.tsv", "word", "class")
	for _, row := range rows {
		if classNames[row.Fields[1]] == 0 {
			return row.Errorf("no class %q", row.Fields[1])
		}
		if end, ok := strings.CutPrefix(row.Fields[0], "-"); ok && end != "" {
			l.endings[end] |= classNames[row.Fields[1]]
			continue
		}
		l.classes[row.Fields[0]] |= classNames[row.Fields[1]]
	}
	return err
}

func (l *lexicon) readMoves(t fs.FS) error {
	rows, err := tables.Read(t, "number_moves.tsv", "word", "way")
	for _, row := range rows {
		if ways[row.Fields[1]] == 0 {
			return row.Errorf("want up, down or either, got %q", row.Fields[1])
		}
		l.classes[row.Fields[0]] |= ways[row.Fields[1]]
	}
	return err
}

func (l *lexicon) readScales(t fs.FS) error {
	rows, err := tables.Read(t, "number.tsv", "word", "kind", "value")
	for _, row := range rows {
		if row.Fields[1] == "scale" {
			if l.scales[row.Fields[0]], err = strconv.ParseFloat(row.Fields[2], 64); err != nil || math.IsNaN(l.scales[row.Fields[0]]) {
				return row.Errorf("want a number, got %q", row.Fields[2])
			}
		}
	}
	return err
}

// list splits a field at its commas. What is blank between two of them is left out.
func list(field string) []string {
	return slices.DeleteFunc(strings.Split(field, ","), func(w string) bool { return strings.TrimSpace(strings.TrimPrefix(w, "- ")) == "" })
}

// add indexes the words w, and their plural, as a way to write m. Later rows win, and the longest form stands first.
func add(forms map[string][]form, w string, m *measure) {
	for _, text := range []string{w, w + "s"} {
		words := strings.Fields(strings.TrimPrefix(text, "- "))
		f := form{words[1:], m}
		at, fs := 0, forms[words[0]]
		for at < len(fs) && len(fs[at].rest) > len(f.rest) {
			at++
		}
		forms[words[0]] = append(fs[:at:at], append([]form{f}, fs[at:]...)...)
	}
}
