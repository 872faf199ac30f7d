package when

// A class is what a word can do in an expression of time. A word has any number of them: "second" is a unit and an ordinal.
type class uint8

// The classes, as the table when.tsv names them.
const (
	noClass class = iota
	cMonth
	cWeekday
	cWeekdays // "Mondays": it recurs
	cUnit
	cUnits     // plural
	cGluedUnit // "3h"
	cNum
	cScale
	cZero
	cOne // "a"
	cOrd
	cOrdSuffix
	cHalf
	cQuarterFrac
	cThirdFrac
	cVague
	cCouple
	cOf
	cThe
	cAnd
	cOr
	cIn
	cOn
	cAt
	cFor
	cTo
	cFrom
	cBetween
	cBut
	cSlash
	cPrep
	cPossessive
	cYear
	cPart
	cPartOf
	cPartUnit
	cSeason
	cHalfYear
	cQuarter
	cDayPart
	cNoon
	cOClock
	cSharp
	cAM
	cPM
	cAMGlued
	cPMGlued
	cH
	cHours
	cIsh
	cClockPast
	cDir
	cDeictic
	cAgo
	cAgoOnly
	cEarlier
	cLater
	cFromNow
	cOffsetFrom
	cOffsetTo
	cInTime
	cBC
	cAD
	cCentury
	cFreq
	cEvery
	cPer
	cAny
	cOther
	cTimes
	cTimesWord
	cRef
	cMod
	cBound
	cBoundAfter
	cAge
	cLong
	cSpan
	cFuture
	cPast
	cPastSuffix
	cBe
	cCounted
	cNotPlural
	cNotYear
	cSuch
	cThan
	cDecade // "nineties"
	cFiscal // "fiscal", "FY"
	cEvent  // a day as an event's name: "9/11"
	cHoliday
	cZone
	cBegin // not in the table: the word can begin an expression
	classes
)

var classNames = map[string]class{
	"month": cMonth, "weekday": cWeekday, "weekdays": cWeekdays, "unit": cUnit, "units": cUnits, "gluedunit": cGluedUnit,
	"num": cNum, "scale": cScale, "zero": cZero, "one": cOne, "ord": cOrd, "ordsuffix": cOrdSuffix, "half": cHalf,
	"quarterfrac": cQuarterFrac, "thirdfrac": cThirdFrac, "vague": cVague, "couple": cCouple, "of": cOf, "the": cThe, "and": cAnd,
	"or": cOr, "in": cIn, "on": cOn, "at": cAt, "for": cFor, "to": cTo, "from": cFrom, "between": cBetween, "but": cBut,
	"slash": cSlash, "prep": cPrep, "possessive": cPossessive, "year": cYear, "part": cPart, "partof": cPartOf, "partunit": cPartUnit,
	"season": cSeason, "halfyear": cHalfYear, "quarter": cQuarter, "daypart": cDayPart, "noon": cNoon, "oclock": cOClock,
	"sharp": cSharp, "am": cAM, "pm": cPM, "amglued": cAMGlued, "pmglued": cPMGlued, "h": cH, "hours": cHours, "ish": cIsh,
	"clockpast": cClockPast, "dir": cDir, "deictic": cDeictic, "ago": cAgo, "agoonly": cAgoOnly, "earlier": cEarlier,
	"later": cLater, "fromnow": cFromNow, "offsetfrom": cOffsetFrom, "offsetto": cOffsetTo, "intime": cInTime, "bc": cBC,
	"ad": cAD, "century": cCentury, "freq": cFreq, "every": cEvery, "per": cPer, "any": cAny, "other": cOther, "times": cTimes,
	"timesword": cTimesWord, "ref": cRef, "mod": cMod, "bound": cBound, "boundafter": cBoundAfter, "age": cAge, "long": cLong,
	"span": cSpan, "future": cFuture, "past": cPast, "pastsuffix": cPastSuffix, "be": cBe, "counted": cCounted, "notplural": cNotPlural,
	"notyear": cNotYear, "such": cSuch, "than": cThan, "decade": cDecade, "fiscal": cFiscal, "event": cEvent,
}

// beginners are the classes whose words can begin an expression.
var beginners = []class{
	cMonth, cWeekday, cWeekdays, cUnits, cNum, cOne, cOrd, cHalf, cQuarterFrac, cVague, cCouple, cThe, cYear, cPart, cPartOf, cPartUnit,
	cSeason, cHalfYear, cQuarter, cDayPart, cNoon, cDir, cDeictic, cFreq, cEvery, cPer, cAny, cTimes, cRef, cMod, cHoliday, cAD, cUnit,
	cPossessive, cCentury, cFiscal, cDecade, cEarlier, cPart,
}

// A mask is a set of classes.
type mask [2]uint64

func (m *mask) set(c class) { m[c>>6] |= 1 << (c & 63) }

func (m mask) has(c class) bool { return m[c>>6]&(1<<(c&63)) != 0 }

func (m mask) meets(o mask) bool { return m[0]&o[0]|m[1]&o[1] != 0 }

// maskOf is the set of some classes.
func maskOf(cs ...class) (m mask) {
	for _, c := range cs {
		m.set(c)
	}
	return m
}
