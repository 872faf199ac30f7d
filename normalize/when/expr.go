package when

// A dir is how a period stands to the moment of reference: "last", "this", "next".
type dir uint8

const (
	noDir     dir = iota
	dirLast       // before the day of publication: "last week", "last March"
	dirPrev       // before what was mentioned: "the previous year"
	dirThis       // "this week"
	dirThat       // what was mentioned: "that year", "the same day"
	dirNext       // after the day of publication
	dirFollow     // after what was mentioned: "the following day"
	dirThese      // "these three days"
	dirPast       // like dirLast, but up to now: "the past year" is no calendar year
)

var dirNames = map[string]dir{"LAST": dirLast, "PREV": dirPrev, "THIS": dirThis, "THAT": dirThat, "NEXT": dirNext, "FOLLOW": dirFollow, "THESE": dirThese, "PAST": dirPast}

// sign is -1 for what lies before the reference, 1 for what lies after.
func (d dir) sign() int {
	switch d {
	case dirLast, dirPrev, dirPast:
		return -1
	case dirNext, dirFollow:
		return 1
	}
	return 0
}

// mentioned says whether the reference is what the text mentioned, not the day of publication.
func (d dir) mentioned() bool { return d == dirPrev || d == dirThat || d == dirFollow }

// A base is what an offset counts from.
type base uint8

const (
	noBase      base = iota
	fromSpeech       // "two weeks ago", "in two weeks", "yesterday"
	fromMention      // "two days later", "the day before"
	fromSelf         // "two weeks after 5 May": the expression's own date
	fromShift        // "Christmas in a year": the date as it is told so long from now
)

// A link is how an expression hangs together with the next one.
type link uint8

const (
	noLink    link = iota
	linkList       // "in 1917 and 1918"
	linkRange      // "from 1955 to 1963"
)

// A step is a number of units: "three weeks".
type step struct {
	n, lo, hi float64
	unit      Grain
	vague     bool // how many is not told: "several weeks"
	business  bool // working days
	named     bool // without a number: "the day" before
}

// maxSteps is how many units a length has at most: "1 year, 2 days, 3 hours and 4 seconds".
const maxSteps = 4

// An expr is what the grammar read, before it is resolved against a context. Zero fields were not said.
type expr struct {
	from, to int // pieces
	kind     Kind
	mod      Mod
	bound    Mod
	link     link
	text     string         // TIMEX as the table has it, for sets and refs
	every    int            // of a set: every so many
	calendar                // of a Date or TimeOfDay
	clock                   // of a TimeOfDay
	lens     int            // how many of the lengths below count
	buf      [maxSteps]step // of a Duration, or the offset from base
	sign     int
	base     base
	own      Grain // of the date that an offset fromSelf counts from
	resolved resolved
	absorbed bool // became part of the next one
}

// A calendar is the date in an expr.
type calendar struct {
	grain     Grain
	hasYear   bool
	short     bool // the year has two digits
	year      int  // astronomical: 1 BC is 0
	month     int
	day       int
	weekday   int
	week      int
	season    int // 1 spring to 4 winter
	quarter   int
	half      int
	holiday   int // index + 1
	fiscal    bool
	weekOf    bool // the week in which the day lies
	dir       dir  // of the period that the grain names
	yearDir   dir  // "July of last year"
	monthDir  dir  // "the 20th of last month"
	weekDir   dir  // "Wednesday of next week"
	nth       int  // "first Monday of"; negative from the end
	nthGrain  Grain
	nthCount  int // "the first three days of"
	outer     Grain
	part      part
	dayOffset int // "yesterday"
	deictic   bool
	definite  bool // "the next day"
}

// A clock is the time of day in an expr.
type clock struct {
	hasClock       bool
	hour, min, sec int
	precise        Grain
	ampm           int8 // 1 am, 2 pm, 3 said to be neither
	zoned          bool
	zone           int
	dayCode        string // TIMEX of a part of the day
	dayLo, dayHi   float64
	dayPart        part // "early in the morning"
}

// resolved is what an expr comes to in its context.
type resolved struct {
	Interval
	timex   string
	warning string
}

// lengths are the lengths of a Duration, or the offset from base.
func (e *expr) lengths() []step { return e.buf[:e.lens] }

// dated says whether the expr names a day, month, year or other stretch of the calendar.
func (e *expr) dated() bool { return e.grain != NoGrain }
