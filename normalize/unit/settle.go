package unit

import (
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
)

// Settle takes from qs what belongs to dates: a quantity whose figure lies in one of the spans of dates and times of day
// counts nothing, unless it is a span of time itself ("three weeks ago", "a 44-day war in 2020"), which is both.
// The spans are those of the sentence, in order. qs is changed in place and given back.
func Settle(qs []Quantity, dates []syntax.Span) []Quantity {
	kept, d := qs[:0], 0
	for _, q := range qs {
		for d < len(dates) && dates[d].End <= q.Number.Figure.Start {
			d++
		}
		if d < len(dates) && dates[d].Overlaps(q.Number.Figure) && dated(&q, dates[d]) {
			continue
		}
		kept = append(kept, q)
	}
	return kept
}

// dated says whether a date takes the figure of q: q counts nothing that can be measured, claims no bound, and moves nowhere.
func dated(q *Quantity, date syntax.Span) bool {
	n := &q.Number
	if q.Unit.Dimension != "" && q.Unit.Dimension != "count" && q.Unit.Dimension != "share" {
		return false
	}
	if n.Kind == number.Fraction && date == n.Figure {
		return false // "3/4" by itself
	}
	return n.Change == "=" && !n.Plural && q.Role == Level && q.Way == 0
}
