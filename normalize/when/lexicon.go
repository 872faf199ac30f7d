package when

import (
	"fmt"
	"io/fs"
	"math"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A flag says when an ambiguous word counts.
type flag uint8

const (
	plain  flag = iota
	shy         // only beside a date: "may", "march", "sun"
	name        // a person's name too: "June", "August"; of a holiday, an everyday word: "Lent"
	upper       // only in capitals: "ATM"
	attr        // only before a noun
	coming      // only with a future verb
)

var flagNames = map[string]flag{"": plain, "shy": shy, "name": name, "upper": upper, "attr": attr, "future": coming}

// A sense is one meaning of a word or phrase.
type sense struct {
	class  class
	flag   flag
	grain  Grain
	n      int     // number, month, day of the week, or how many grains a unit is
	lo, hi float64 // what a vague amount allows; hours of a part of the day
	text   string  // the value as the table has it
	rest   []uint16
}

// A word is what the tables say of it.
type word struct {
	mask   mask // classes of the word and of the phrases that it begins
	solo   mask // classes of the word alone
	senses []sense
}

// A lexicon holds the tables by word.
type lexicon struct {
	ids        map[string]uint16
	words      []word
	holidays   []holiday
	dayParts   []sense // the first of each TIMEX code
	pastSuffix string
	parts      map[partKey]bounds
}

// id gives a word its number.
func (l *lexicon) id(w string) uint16 {
	if id, ok := l.ids[w]; ok {
		return id
	}
	id := uint16(len(l.words))
	l.ids[w] = id
	l.words = append(l.words, word{})
	return id
}

// add gives the phrase a sense.
func (l *lexicon) add(phrase string, s sense) error {
	var ids []uint16
	for _, w := range splitPhrase(phrase) {
		ids = append(ids, l.id(w))
	}
	if len(ids) == 0 || len(l.words) > math.MaxUint16-64 {
		return fmt.Errorf("no word in %q", phrase)
	}
	w := &l.words[ids[0]]
	s.rest = ids[1:]
	w.mask.set(s.class)
	if len(s.rest) == 0 {
		w.solo.set(s.class)
	}
	w.senses = append(w.senses, s)
	return nil
}

// unitGrains are the units as the tables write them, longest code first.
var unitGrains = []struct {
	code  string
	grain Grain
}{
	{"MIN", Minute}, {"MO", Month}, {"ML", Millennium}, {"WE", Weekend}, {"NI", DayPart}, {"BD", Day}, {"FY", Year}, {"SY", Year},
	{"DE", Decade}, {"CE", Century}, {"SEASON", Season}, {"HALF", Half}, {"S", Second}, {"H", Hour}, {"D", Day}, {"W", Week}, {"Q", Quarter}, {"Y", Year},
}

// unitOf reads "2W".
func unitOf(code string) (g Grain, n int, ok bool) {
	digits := 0
	for digits < len(code) && code[digits] >= '0' && code[digits] <= '9' {
		digits++
	}
	if n = 1; digits > 0 {
		n, _ = strconv.Atoi(code[:min(digits, 5)])
	}
	if n < 1 || n > 9999 {
		return NoGrain, 0, false
	}
	for _, u := range unitGrains {
		if code[digits:] == u.code {
			return u.grain, n, true
		}
	}
	return NoGrain, 0, false
}

// newLexicon reads the tables.
func newLexicon(t fs.FS) (*lexicon, error) {
	l := &lexicon{ids: map[string]uint16{}, words: make([]word, 1), parts: map[partKey]bounds{}}
	rows, err := tables.Read(t, "when.tsv", "words", "class", "value?", "flag?")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		s, err := senseOf(row)
		if err != nil {
			return nil, err
		}
		if err := l.add(row.Fields[0], s); err != nil {
			return nil, row.Errorf("%v", err)
		}
		switch s.class {
		case cDayPart:
			l.dayParts = append(l.dayParts, s)
		case cPastSuffix:
			l.pastSuffix = row.Fields[0]
		}
	}
	for _, read := range []func(fs.FS) error{l.readHolidays, l.readZones, l.readParts} {
		if err := read(t); err != nil {
			return nil, err
		}
	}
	for i := range l.words {
		for _, c := range beginners {
			if l.words[i].mask.has(c) {
				l.words[i].mask.set(cBegin)
			}
		}
	}
	return l, nil
}

// senseOf reads one row of when.tsv.
func senseOf(row tables.Row) (sense, error) {
	f := row.Fields
	c, ok := classNames[f[1]]
	if !ok {
		return sense{}, row.Errorf("no class %q", f[1])
	}
	fl, ok := flagNames[f[3]]
	if !ok {
		return sense{}, row.Errorf("no flag %q", f[3])
	}
	s := sense{class: c, flag: fl, text: f[2]}
	switch c {
	case cUnit, cUnits, cGluedUnit:
		if s.grain, s.n, ok = unitOf(f[2]); !ok {
			return s, row.Errorf("no unit %q", f[2])
		}
	case cVague, cDayPart:
		return s, s.bounds(row)
	default:
		number, rest, _ := strings.Cut(f[2], " ")
		if n, err := strconv.Atoi(number); err == nil {
			s.n, s.text = n, rest
		}
		if r, ok := numbered[c]; ok && (s.n < r[0] || s.n > r[1]) || c == cRef && len(s.text) < len("PA") {
			return s, row.Errorf("no %s %q", f[1], f[2])
		}
	}
	return s, nil
}

// numbered are the classes whose value is a number, and what it lies within.
var numbered = map[class][2]int{cMonth: {1, 12}, cWeekday: {1, 7}, cWeekdays: {1, 7}, cNum: {0, 99}, cOrd: {1, 100}, cScale: {100, 1e9}, cZero: {0, 0},
	cDecade: {0, 100}, cQuarter: {1, 4}, cHalfYear: {1, 2}, cNoon: {0, 24 * 60}, cTimes: {1, 99}, cCouple: {1, 999}, cClockPast: {-1, 1},
	cDeictic: {-999, 999}, cOffsetFrom: {-1, 1}, cOffsetTo: {-1, 1}, cOne: {1, 1}}

// bounds reads the value of a vague amount, "3 9" or "5 +", and of a part of the day, "MO 0 12".
func (s *sense) bounds(row tables.Row) error {
	f := strings.Fields(row.Fields[2])
	if s.class == cDayPart && len(f) == 3 {
		s.text, f = f[0], f[1:]
	}
	if len(f) != 2 {
		return row.Errorf("want bounds, got %q", row.Fields[2])
	}
	var err error
	if s.lo, err = strconv.ParseFloat(f[0], 64); err != nil || !(s.lo >= 0) || math.IsInf(s.lo, 1) {
		return row.Errorf("no number %q", f[0])
	}
	if f[1] == "+" && s.class == cVague {
		s.hi = math.Inf(1)
	} else if s.hi, err = strconv.ParseFloat(f[1], 64); err != nil || !(s.hi > s.lo) || s.class == cDayPart && s.hi > 36 {
		return row.Errorf("no bound %q", f[1])
	}
	return nil
}
