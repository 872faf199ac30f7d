package web

import (
	"strings"
	"time"

	"github.com/gainsay/gainsay/claims"
)

// layouts are the ways in which feeds and pages write a moment, beside ISO 8601.
var layouts = []string{
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST",
	"Mon, 2 Jan 2006 15:04 -0700", "Mon, 2 Jan 2006 15:04 MST", "Mon, 2 Jan 2006", "2 Jan 2006", "2 January 2006", "January 2, 2006", "Jan 2, 2006", "20060102", "2006/01/02",
}

// day is the day that a moment belongs to where it was written; "" where it cannot be read.
func day(s string) claims.Date {
	s = strings.TrimSpace(s)
	if d, err := claims.ParseDate(s); err == nil {
		return d
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			return claims.Date(t.Format("2006-01-02"))
		}
	}
	return ""
}
