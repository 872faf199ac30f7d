package when

// Moments are seconds since 1 January of the year 0 (1 BC) in the proleptic Gregorian calendar, on the local clock
// of the text. Years before that are negative: 264 BC is -263.

// Lengths in seconds.
const (
	minute = 60
	hour   = 60 * minute
	day    = 24 * hour
)

// epoch is the number of days from 1 March of the year 0 to 1 January of the year 0, negated.
const epoch = 60

// daysOf counts the days from 1 January of the year 0 to the given day.
// Month and day may lie outside their ranges: 32 January is 1 February.
func daysOf(y, m, d int) int {
	y += floorDiv(m-1, 12)
	m = mod(m-1, 12) + 1
	if m <= 2 {
		y--
		m += 12
	}
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (153*(m-3)+2)/5 + d - 1 + epoch
}

// dateOf is the converse of daysOf.
func dateOf(n int) (y, m, d int) {
	n -= epoch
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	y, m, d = yoe+era*400, mp+3, doy-(153*mp+2)/5+1
	if m > 12 {
		y, m = y+1, m-12
	}
	return y, m, d
}

// weekdayOf gives 1 for Monday to 7 for Sunday.
func weekdayOf(n int) int { return mod(n+5, 7) + 1 }

// monthLen is the number of days of the month.
func monthLen(y, m int) int { return daysOf(y, m+1, 1) - daysOf(y, m, 1) }

// weekOf gives the ISO 8601 year and week of a day.
func weekOf(n int) (year, week int) {
	thursday := n - weekdayOf(n) + 4
	year, _, _ = dateOf(thursday)
	return year, (thursday-daysOf(year, 1, 1))/7 + 1
}

// weekStart is the Monday of an ISO 8601 week.
func weekStart(year, week int) int {
	fourth := daysOf(year, 1, 4)
	return fourth - weekdayOf(fourth) + 1 + 7*(week-1)
}

// addMonths moves a day by calendar months; 31 January and a month is the last day of February.
func addMonths(n, months int) int {
	y, m, d := dateOf(n)
	first := daysOf(y, m+months, 1)
	y, m, _ = dateOf(first)
	return first + min(d, monthLen(y, m)) - 1
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func mod(a, b int) int { return a - b*floorDiv(a, b) }
