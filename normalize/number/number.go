package number

import (
	"math"
	"strconv"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/value"
)

// A Kind says what a number is to its sentence.
type Kind uint8

// The kinds. Year and Label are no counts: they are handed on because a unit behind them makes them one
// ("1520 sq m", "USD115"), and package unit drops the others.
const (
	Cardinal Kind = iota // "12", "a dozen", "1.2 million"
	Ordinal              // "third", "21st"
	Fraction             // "three quarters", "2/3", "half"
	Multiple             // "twice", "threefold"
	Vague                // "a few", "dozens", "hundreds of thousands": no figure is named
	Share                // "two in three", "most of", "none of"
	Score                // "3-1", "47 votes to 45": Low the higher tally, Against the other
	Year                 // "2018" where nothing is counted
	Label                // "Apollo 11", "G20", "Ki-67": a name, not a count
)

var kindNames = [...]string{"cardinal", "ordinal", "fraction", "multiple", "vague", "share", "score", "year", "label"}

// String gives the kind's name in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}

// A Number is one numeric expression: where it stands, what is written, and what that allows.
type Number struct {
	From, To    int         // tokens, half-open, with the words of bound and approximation: "at least five"
	syntax.Span             // bytes of From to To
	At, Until   int         // tokens of the figure alone: "five"
	Figure      syntax.Span // bytes of the figure; it may end inside a token, "75" of "75ml"
	Kind        Kind
	Range       Range   // what the words allow, tolerance included: 92 to 108 for "about 100"
	Low, High   float64 // the bounds as written, ±Inf where open: 100 and 100 for "about 100", 5 and +Inf for "at least 5"
	Change      string  // "=" as written, "~" about or nearly, ">" more than or at least, "<" less than or at most
	Integer     bool    // a whole number: it can count things
	Step        float64 // what one more in the last digit written is worth: 1 for "12", 100,000 for "1.2 million"
	Against     float64 // the other tally of a Score
	Bare        bool    // written with digits alone: no words, no scale, no bound
	Prefix      string  // letters glued before the figure: "USD" of "USD115"
	Suffix      string  // letters glued behind it that are no scale: "ml" of "75ml"
	Plural      bool    // a range or a vague count, whose ends differ
	But         bool    // "all but three": what is left of a whole without them
	NoFigure    bool    // no figure is written: "a few", "dozens", "most of", "twice"
	Scale       float64 // what the digits were multiplied by: a million in "1.2 million", else 1
}

// Count says whether n counts or measures: all kinds but Ordinal, Year and Label do.
func (n *Number) Count() bool { return n.Kind != Year && n.Kind != Label && n.Kind != Ordinal }

// Times is n with every figure multiplied by f, for units: five of a hundred each, cents as dollars. f is above zero.
func (n Number) Times(f float64) Number {
	n.Low, n.High, n.Step, n.Scale = scaled(n.Low, n.Step, f), scaled(n.High, n.Step, f), n.Step*f, n.Scale*f
	n.Range = Range{n.Range.Lo * f, n.Range.Hi * f}
	if n.Change == "=" && n.Low == n.High && n.Step > 0 && n.Kind == Cardinal {
		n.Range = rounded(n.Low, n.Step)
	}
	n.Integer = n.Low == math.Trunc(n.Low) && n.High == math.Trunc(n.High)
	return n
}

// Minus is n below zero, for a sign that stands before a currency: "-$50".
func (n Number) Minus() Number {
	n.Low, n.High, n.Range = -n.High, -n.Low, Range{-n.Range.Hi, -n.Range.Lo}
	return n
}

// Open is n with its bounds as logic has them: "more than 100" is all that is above it, where news means 101 to about 150.
func (n Number) Open() Number {
	switch n.Change {
	case ">":
		n.Range.Hi = n.High
	case "<":
		n.Range.Lo = n.Low
	}
	return n
}

// Between is the range from a to b, in whatever order, for units that stand at both ends: "$5 to $10". A scale at the end
// holds for the beginning where that is the smaller figure without it: "$10 to $15 billion".
func Between(a, b Number) Number {
	if a.Scale == 1 && b.Scale >= 1000 && a.Low > 0 && a.Low < b.High/b.Scale {
		a = a.Times(b.Scale)
	}
	if b.Low < a.Low {
		a.Low, b.High = b.Low, a.High
	}
	a.High, a.Range, a.Plural = b.High, a.Range.hull(b.Range), true
	a.Integer, a.Step = a.Integer && b.Integer, math.Max(a.Step, b.Step)
	a.To, a.Span.End, a.Until, a.Figure.End = b.To, b.Span.End, b.Until, b.Figure.End
	if a.Change == "=" && b.Change == "~" {
		a.Change = "~"
	}
	return a
}

// Relate holds n against another Number or Range. Two figures written alike are Equal whatever their precision, so
// "1.2 million" is Equal to "1,200,000", and Covers "1,210,000".
func (n Number) Relate(v value.Value) value.Relation {
	switch o := v.(type) {
	case Number:
		return n.relate(o)
	case Range:
		return n.Range.Relate(o)
	}
	return value.Unknown
}

func (n Number) relate(o Number) value.Relation {
	switch {
	case n.But != o.But:
		return value.Unknown
	case n.Kind == Year || n.Kind == Label || o.Kind == Year || o.Kind == Label:
		return value.Unknown
	case (n.Kind == Ordinal) != (o.Kind == Ordinal) || (n.Kind == Score) != (o.Kind == Score):
		return value.Unknown // "the third meeting" does not count three of anything
	case n.Kind == Score:
		if n.Low == o.Low && n.Against == o.Against {
			return value.Equal
		}
		return value.Apart
	case n.Low == o.Low && n.High == o.High && n.Change == o.Change && n.Range.sameOpen(o.Range):
		return value.Equal
	}
	return n.Range.Relate(o.Range)
}

// String is the normal form for reports: "12", "about 100", "at least 5", "10 to 12", "3-1".
func (n Number) String() string { return n.Text(Format) }

// Text is String with figures written by format.
func (n Number) Text(format func(float64) string) string {
	switch {
	case n.But:
		n.But = false
		return "all but " + n.Text(format)
	case n.Kind == Score:
		return format(n.Low) + "-" + format(n.Against)
	case n.Kind == Ordinal && n.Low == n.High:
		return format(n.Low) + ordinalEnding(n.Low)
	case n.Kind == Year && n.Low == n.High:
		return strconv.FormatFloat(n.Low, 'f', -1, 64)
	case n.Kind == Vague || n.Kind == Share && n.Low != n.High:
		return n.Range.String()
	case math.IsInf(n.High, 1) && n.Change == ">":
		return n.openAbove() + format(n.Low)
	case math.IsInf(n.Low, -1) && n.Change == "<":
		return n.openBelow() + format(n.High)
	case n.Low != n.High && n.Change == "~":
		return "about " + format(n.Low) + " to " + format(n.High)
	case n.Low != n.High:
		return format(n.Low) + " to " + format(n.High)
	case n.Change == "~":
		return n.near() + format(n.Low)
	}
	return format(n.Low)
}

func (n Number) openAbove() string {
	if n.Range.Lo > n.Low {
		return "more than "
	}
	return "at least "
}

func (n Number) openBelow() string {
	if n.Range.Hi < n.High {
		return "less than "
	}
	return "at most "
}

// near tells "nearly" from "about" by what the words allow.
func (n Number) near() string {
	switch v := math.Abs(n.Low); {
	case v > 0 && math.Max(math.Abs(n.Range.Lo), math.Abs(n.Range.Hi)) < v:
		return "nearly "
	case v > 0 && math.Min(math.Abs(n.Range.Lo), math.Abs(n.Range.Hi)) > v:
		return "just over "
	}
	return "about "
}

// Short writes a large figure with its scale where that loses nothing: "1.2 billion".
func Short(v float64) string {
	for _, s := range [...]struct {
		factor float64
		name   string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if a := math.Abs(v); a >= s.factor && a < 1e3*s.factor && math.Abs(a/s.factor*1e3-math.Round(a/s.factor*1e3)) < 1e-9 {
			return strconv.FormatFloat(math.Round(v/s.factor*1e3)/1e3, 'f', -1, 64) + s.name
		}
	}
	return Format(v)
}

// Format writes a figure as reports do: "1,200,000", "0.25", "-5".
func Format(v float64) string {
	if math.IsInf(v, 0) || math.IsNaN(v) || math.Abs(v) >= 1e21 {
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	s := strconv.FormatFloat(v, 'f', -1, 64)
	from, to := 0, len(s)
	if s[0] == '-' {
		from = 1
	}
	for i := from; i < len(s); i++ {
		if s[i] == '.' {
			to = i
		}
	}
	if to-from < 4 {
		return s
	}
	out := append([]byte(nil), s[:from]...)
	for i := from; i < to; i++ {
		if i > from && (to-i)%3 == 0 {
			out = append(out, ',')
		}
		out = append(out, s[i])
	}
	return string(append(out, s[to:]...))
}

// ordinalEnding gives "st", "nd", "rd" or "th".
func ordinalEnding(v float64) string {
	n := int64(math.Mod(math.Abs(v), 100))
	if n >= 11 && n <= 13 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}
