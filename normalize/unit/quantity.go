package unit

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
)

// A Role says what a quantity tells of what it measures.
type Role uint8

// The roles. In "rose by 5 to 12 from 7": 5 is a ChangeUp, 12 a Level, 7 a Former level.
const (
	Level Role = iota
	ChangeUp
	ChangeDown
	Former
)

var roleNames = [...]string{"level", "change up", "change down", "former"}

// String gives the role's name in lower case.
func (r Role) String() string {
	if int(r) < len(roleNames) {
		return roleNames[r]
	}
	return "role"
}

// A Unit is what a quantity is counted in.
type Unit struct {
	ID        string  // normal form: "km", "USD", "%", "km/h", "USD/barrel"; the noun where things are counted: "meetings"
	Dimension string  // "length", "money USD", "share", "length/time"; "count" for things; "" for a bare number
	Factor    float64 // value times Factor plus Offset is in the dimension's base unit
	Offset    float64
	per       string // what ID ends in for a rate
}

// A Quantity is a number with its unit.
type Quantity struct {
	From, To    int // tokens, half-open, with the number's words and the unit
	syntax.Span     // bytes of From to To
	Number      number.Number
	Unit        Unit
	Noun        int   // token of the noun that is counted, -1 where none is
	Modifiers   []int // tokens between number and noun that narrow it: "first", "team" of "14 first-team players"
	Role        Role
	Way         int  // +1 where a word of rising governs it, -1 of falling, else 0: a Level may be reached by either
	Mover       int  // token of that word, -1 if none
	Age         bool // an age: "five years old"
	Implied     bool // no figure is written: "an hour"
}

// String is the normal form for reports: "$1.2 billion", "about 100 meetings", "5 km", "12%", "10 to 12 hours/week".
func (q Quantity) String() string {
	switch u := q.Unit; {
	case q.Number.Kind == number.Score:
		return q.Number.String()
	case u.Dimension == "":
		return q.Number.Text(number.Short)
	case u.Dimension == "share" && (q.Number.Kind == number.Fraction || q.Number.Kind == number.Share) && u.Factor == 1:
		return q.Number.String()
	case strings.HasPrefix(u.Dimension, "money"):
		if code, per, _ := strings.Cut(u.ID, "/"); signs[code] != "" {
			if per != "" {
				per = "/" + per
			}
			return q.Number.Text(func(v float64) string { return signed(signs[code], v) }) + per
		}
		return q.Number.Text(number.Short) + " " + u.ID
	case strings.HasPrefix(u.ID, "%") || strings.HasPrefix(u.ID, "°"):
		return q.Number.Text(number.Short) + u.ID
	}
	if strings.HasPrefix(q.Unit.ID, "/") {
		return q.Number.Text(number.Short) + q.Unit.ID
	}
	return q.Number.Text(number.Short) + " " + q.Unit.ID
}

// signs are the currencies that reports write with a sign.
var signs = map[string]string{"USD": "$", "EUR": "€", "GBP": "£"}

func signed(sign string, v float64) string {
	if v < 0 {
		return "-" + sign + number.Short(-v)
	}
	return sign + number.Short(v)
}
