package number

import (
	"io/fs"
	"math"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A part is what a word is to a numeral.
type part uint8

const (
	none part = iota
	figure
	figureOrdinal // "21st"
	noCount       // a time of day, a phone number, a date in digits
	unitWord
	teen
	tens
	hundred
	scale
	dozen
	plural
	ordinal
	half
	quarter
	parts
	partEnd // "seconds": a part only behind tens, "twenty-seconds"
	vulgar
	multiple
	twice
	double
	fold
	group
)

var partNames = map[string]part{"unit": unitWord, "teen": teen, "tens": tens, "hundred": hundred, "scale": scale, "dozen": dozen,
	"plural": plural, "ordinal": ordinal, "half": half, "quarter": quarter, "parts": parts, "partend": partEnd, "vulgar": vulgar,
	"multiple": multiple, "twice": twice, "double": double, "fold": fold, "group": group, "name": noCount}

// A class is what a word beside a number tells about it; the names are those of number_cues.tsv.
type class uint64

const (
	article class = 1 << iota
	the
	and
	or
	to
	through
	between
	from
	by
	of
	out
	in
	point
	over
	minus
	hyphen
	tilde
	plus
	slash
	comma
	opening
	closing
	month
	upperMonth
	weekday
	clock
	era
	beforeYear
	label
	street
	notOne
	auxiliary
	halfOf
	notHalf
	match
	tally
	metres
	function
	bare
	prefix
	timeNoun
	movesUp
	movesDown
	moves
	per
	irregular // a plural without an s: "people"
	than
	every        // "two in every five"
	ranking      // an ending: "second-largest", "third-placed"
	singular     // an ending in s that makes no plural
	spanning     // "over", "past": a bound, or the time that something took
	taking       // "take": "over" behind it belongs to it
	beginsPhrase // a vague count or share may begin here
)

var classNames = map[string]class{"article": article, "the": the, "and": and, "or": or, "to": to, "through": through,
	"between": between, "from": from, "by": by, "of": of, "out": out, "in": in, "point": point, "over": over, "minus": minus,
	"hyphen": hyphen, "tilde": tilde, "plus": plus, "slash": slash, "comma": comma, "open": opening, "close": closing,
	"month": month, "Month": upperMonth, "weekday": weekday, "clock": clock, "era": era, "year": beforeYear,
	"label": label, "street": street, "notone": notOne, "auxiliary": auxiliary, "halfof": halfOf, "nothalf": notHalf,
	"match": match, "tally": tally, "metres": metres, "function": function, "bare": bare, "prefix": prefix,
	"timenoun": timeNoun,
	"per":      per, "plural": irregular, "than": than, "every": every, "spanning": spanning, "ranking": ranking, "singular": singular, "taking": taking}

// An entry is all that the tables say of a word.
type entry struct {
	id    int32 // names the word in phrases; 0 for words of no table
	part  part
	value float64
	class class
}

// A phrase is a run of words with a meaning.
type phrase struct {
	ids   []int32
	sign  string // "~", ">", ">=", "<", "<=", "=", "eq", "but"; "" for vague counts and shares
	lo    float64
	hi    float64
	glued bool
	share bool
}

// A suffix is a scale written as letters behind digits: "1.2bn".
type suffix struct {
	factor float64
	place  string
}

// A lexicon is the tables, indexed.
type lexicon struct {
	words    map[string]entry
	before   [][]phrase // by the id of the last word
	after    [][]phrase // by the id of the first word
	opens    [][]phrase // vague counts and shares, by the id of the first word
	suffixes map[string]suffix
	endings  map[string]class // of words: "est"
}

func readLexicon(t fs.FS) (*lexicon, error) {
	l := &lexicon{words: make(map[string]entry, 2048), suffixes: map[string]suffix{}, endings: map[string]class{}}
	for _, read := range []func(fs.FS) error{l.readWords, l.readCues, l.readMoves, l.readSuffixes, l.readBounds, l.readVague, l.readShares} {
		if err := read(t); err != nil {
			return nil, err
		}
	}
	l.joinWords()
	return l, nil
}

// word gives the entry of w, with an id, for changing.
func (l *lexicon) word(w string) entry {
	e := l.words[w]
	if e.id == 0 {
		e.id = int32(len(l.before) + 1)
		if len(l.before) == 0 {
			l.before, l.after, l.opens = make([][]phrase, 1), make([][]phrase, 1), make([][]phrase, 1)
			e.id = 1
		}
		l.before, l.after, l.opens = append(l.before, nil), append(l.after, nil), append(l.opens, nil)
		e.id = int32(len(l.before) - 1)
		l.words[w] = e
	}
	return e
}

func (l *lexicon) readWords(t fs.FS) error {
	rows, err := tables.Read(t, "number.tsv", "word", "kind", "value")
	for _, row := range rows {
		e := l.word(row.Fields[0])
		if e.part = partNames[row.Fields[1]]; e.part == none {
			return row.Errorf("no kind %q", row.Fields[1])
		}
		if e.value, err = fractionValue(row.Fields[2]); err != nil {
			return row.Errorf("want a number, got %q", row.Fields[2])
		}
		l.words[row.Fields[0]] = e
	}
	return err
}

// fractionValue reads "12" and "2/3".
func fractionValue(s string) (float64, error) {
	num, den, ok := strings.Cut(s, "/")
	n, err := plainNumber(num)
	if err != nil || !ok {
		return n, err
	}
	d, err := plainNumber(den)
	if err == nil && d == 0 {
		err = strconv.ErrRange
	}
	return n / d, err
}

// plainNumber reads a number that one can reckon with: neither infinite nor none at all.
func plainNumber(s string) (float64, error) {
	n, err := strconv.ParseFloat(s, 64)
	if err == nil && (math.IsNaN(n) || math.IsInf(n, 0)) {
		err = strconv.ErrSyntax
	}
	return n, err
}

func (l *lexicon) readCues(t fs.FS) error {
	rows, err := tables.Read(t, "number_cues.tsv", "word", "classes")
	for _, row := range rows {
		var all class
		for name := range strings.FieldsSeq(row.Fields[1]) {
			if classNames[name] == 0 {
				return row.Errorf("no class %q", name)
			}
			all |= classNames[name]
		}
		if end, ok := strings.CutPrefix(row.Fields[0], "-"); ok && end != "" {
			l.endings[end] |= all
			continue
		}
		e := l.word(row.Fields[0])
		e.class |= all
		l.words[row.Fields[0]] = e
	}
	return err
}

func (l *lexicon) readMoves(t fs.FS) error {
	rows, err := tables.Read(t, "number_moves.tsv", "word", "way")
	for _, row := range rows {
		e := l.word(row.Fields[0])
		switch row.Fields[1] {
		case "up":
			e.class |= movesUp
		case "down":
			e.class |= movesDown
		case "either":
			e.class |= moves
		default:
			return row.Errorf("want up, down or either, got %q", row.Fields[1])
		}
		l.words[row.Fields[0]] = e
	}
	return err
}

func (l *lexicon) readSuffixes(t fs.FS) error {
	rows, err := tables.Read(t, "number_suffixes.tsv", "suffix", "factor", "place")
	for _, row := range rows {
		f, err := plainNumber(row.Fields[1])
		if err != nil {
			return row.Errorf("want a number, got %q", row.Fields[1])
		}
		l.suffixes[row.Fields[0]] = suffix{f, row.Fields[2]}
	}
	return err
}

func (l *lexicon) readBounds(t fs.FS) error {
	rows, err := tables.Read(t, "number_bounds.tsv", "phrase", "place", "sign", "lo?", "hi?")
	for _, row := range rows {
		p := phrase{ids: l.ids(row.Fields[0]), sign: row.Fields[2], glued: row.Fields[1] == "glued"}
		if p.lo, p.hi, err = factors(row.Fields[3], row.Fields[4]); err != nil {
			return row.Errorf("want factors, got %q", row.Fields[3:])
		}
		switch row.Fields[1] {
		case "before":
			last := p.ids[len(p.ids)-1]
			l.before[last] = insert(l.before[last], p)
		case "after", "glued":
			l.after[p.ids[0]] = insert(l.after[p.ids[0]], p)
		default:
			return row.Errorf("want before, after or glued, got %q", row.Fields[1])
		}
	}
	return err
}

func (l *lexicon) readVague(t fs.FS) error {
	rows, err := tables.Read(t, "number_vague.tsv", "phrase", "lo", "hi")
	return l.readOpens(rows, err, false)
}

func (l *lexicon) readShares(t fs.FS) error {
	rows, err := tables.Read(t, "number_shares.tsv", "phrase", "lo", "hi")
	return l.readOpens(rows, err, true)
}

func (l *lexicon) readOpens(rows []tables.Row, err error, share bool) error {
	for _, row := range rows {
		p := phrase{ids: l.ids(row.Fields[0]), share: share}
		if p.lo, p.hi, err = factors(row.Fields[1], row.Fields[2]); err != nil {
			return row.Errorf("want two numbers, got %q", row.Fields[1:])
		}
		l.opens[p.ids[0]] = insert(l.opens[p.ids[0]], p)
		first := strings.Fields(row.Fields[0])[0]
		e := l.word(first)
		e.class |= beginsPhrase
		l.words[first] = e
	}
	return err
}

// ids gives the words of a phrase as ids.
func (l *lexicon) ids(words string) []int32 {
	var ids []int32
	for w := range strings.FieldsSeq(words) {
		ids = append(ids, l.word(w).id)
	}
	return ids
}

// insert keeps the longest phrase first; of two with the same words, the one from the later row.
func insert(ps []phrase, p phrase) []phrase {
	at := 0
	for at < len(ps) && len(ps[at].ids) > len(p.ids) {
		at++
	}
	return append(ps[:at:at], append([]phrase{p}, ps[at:]...)...)
}

// factors reads two numbers, open where a field is empty.
func factors(lo, hi string) (a, b float64, err error) {
	a, b = math.Inf(-1), math.Inf(1)
	if lo != "" {
		a, err = plainNumber(lo)
	}
	if hi != "" && err == nil {
		b, err = plainNumber(hi)
	}
	return a, b, err
}

// joinWords adds the forms written as one: "fiftytwo", "seventythird".
func (l *lexicon) joinWords() {
	joined := map[string]entry{}
	for a, x := range l.words {
		if x.part != tens {
			continue
		}
		for b, y := range l.words {
			if y.value >= 1 && y.value < 10 && (y.part == unitWord || y.part == ordinal) {
				joined[a+b] = entry{part: y.part, value: x.value + y.value}
			}
		}
	}
	for w, e := range joined {
		if _, ok := l.words[w]; !ok {
			if e.part == unitWord {
				e.part = teen
			}
			l.words[w] = e
		}
	}
}
