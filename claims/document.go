package claims

import (
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A Date is a day as ISO 8601 writes it, "2021-11-09"; "2021-11" and "2021" where no more is known, "" where nothing is.
// Dates of one length are in order as strings.
type Date string

// A Document is one article: who published what, when.
type Document struct {
	ID     string `json:"id"`     // names the document among its fellows: the file's base name
	Source string `json:"source"` // who published it
	Date   Date   `json:"date"`   // day of publication, "" if not known
	Title  string `json:"title,omitempty"`
	Text   string `json:"text"` // the body; offsets count its bytes
}

// A Claim is what one clause of a document asserts, and who holds it. Only Text is required.
type Claim struct {
	Doc    string      `json:"doc,omitempty"`
	Source string      `json:"source,omitempty"`
	Date   Date        `json:"date,omitempty"`
	Span   syntax.Span `json:"span"`             // bytes of the document's text
	Text   string      `json:"text"`             // the words, as written
	Holder string      `json:"holder,omitempty"` // who says so, where that is not the source
}

// ParseDate reads a date in ISO 8601; a time of day behind it is passed over. "" is no date, and no error.
func ParseDate(s string) (Date, error) {
	s = strings.TrimSpace(s)
	day, _, _ := strings.Cut(s, "T")
	day, _, _ = strings.Cut(day, " ")
	var parts [3]int
	n := 0
	for field := range strings.SplitSeq(day, "-") {
		if n == 3 || len(field) != [3]int{4, 2, 2}[n] || strings.Trim(field, "0123456789") != "" {
			return badDate(s, day == "")
		}
		fmt.Sscanf(field, "%d", &parts[n])
		n++
	}
	if n > 1 && (parts[1] < 1 || parts[1] > 12) || n > 2 && (parts[2] < 1 || parts[2] > daysIn(parts[0], parts[1])) {
		return badDate(s, false)
	}
	return Date(day), nil
}

func badDate(s string, empty bool) (Date, error) {
	if empty {
		return "", nil
	}
	return "", fmt.Errorf("date %q is not a day like 2021-11-09", s)
}

// daysIn is the number of days of a month in the Gregorian calendar.
func daysIn(year, month int) int {
	switch {
	case month == 2 && (year%4 == 0 && year%100 != 0 || year%400 == 0):
		return 29
	case month == 2:
		return 28
	case month == 4 || month == 6 || month == 9 || month == 11:
		return 30
	}
	return 31
}
