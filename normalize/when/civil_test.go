package when

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// The calendar agrees with the standard library's for every day of nine centuries, and goes back to BC without a gap.
func TestCalendar(t *testing.T) {
	day0 := daysOf(1600, 1, 1)
	tm := time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := day0; n < day0+900*365; n++ {
		y, m, d := dateOf(n)
		if y != tm.Year() || m != int(tm.Month()) || d != tm.Day() {
			t.Fatalf("day %d: got %d-%d-%d, want %s", n, y, m, d, tm)
		}
		wy, ww := tm.ISOWeek()
		gy, gw := weekOf(n)
		if weekdayOf(n)%7 != int(tm.Weekday()) || wy != gy || ww != gw {
			t.Fatalf("%s: weekday %d, week %d-%d", tm, weekdayOf(n), gy, gw)
		}
		tm = tm.AddDate(0, 0, 1)
	}
	for n := daysOf(-300, 1, 1); n < 1000; n++ {
		y, m, d := dateOf(n)
		if daysOf(y, m, d) != n {
			t.Fatalf("day %d: %d-%d-%d is %d", n, y, m, d, daysOf(y, m, d))
		}
	}
	assert.Equal(t, 0, daysOf(0, 1, 1))
	assert.Equal(t, daysOf(2021, 2, 28), addMonths(daysOf(2021, 1, 31), 1), "a month after 31 January")
	assert.Equal(t, daysOf(2020, 12, 30), weekStart(2021, 1)-5)
}
