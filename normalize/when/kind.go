package when

// A Kind says what an expression names.
type Kind uint8

// The kinds.
const (
	NoKind    Kind = iota
	Date           // a day, a month, a year, a period: "2 June", "late 2020", "since 2014"
	TimeOfDay      // a part of a day or a time by the clock: "Tuesday morning", "4:17 am"
	Duration       // a length: "three weeks", "44-day"
	Set            // what recurs: "every Friday", "daily"
	Ref            // now, before now, after now: "currently", "recently", "in the future"
)

var kindNames = [...]string{"", "date", "time", "duration", "set", "ref"}

// String is the kind in lower case.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// A Grain is the unit to which the words are precise: "June" is a Month.
type Grain uint8

// The grains, finest first.
const (
	NoGrain Grain = iota
	Second
	Minute
	Hour
	DayPart // morning, night
	Day
	Weekend
	Week
	Month
	Season
	Quarter
	Half // of a year
	Year
	Decade
	Century
	Millennium
)

// A Mod is what the words around an expression do to it.
type Mod uint8

// The mods. Start, Mid and End are parts of the period; Before to Within open or close it; Less to AtMost bound a length.
const (
	NoMod   Mod = iota
	Start       // "early 2020", "the beginning of May"
	Mid         // "mid-January"
	End         // "late 2020", "the end of the year"
	Approx      // "about 1990", "some two weeks"
	Before      // "before 2010"
	After       // "after 2018"
	Since       // "since 2014", "starting on 5 May", "2018 or later"
	Until       // "until Friday"
	By          // "by Friday", "no later than 2010"
	Within      // "within two weeks"
	Less        // "almost an hour"
	More        // "over nine months"
	AtLeast     // "at least three days"
	AtMost      // "up to a year"
)

var modNames = [...]string{"", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "SINCE", "UNTIL", "BY", "WITHIN", "LESS_THAN", "MORE_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"}

// String is the mod as TIMEX3 writes it, where TIMEX3 has it.
func (m Mod) String() string {
	if int(m) < len(modNames) {
		return modNames[m]
	}
	return ""
}
