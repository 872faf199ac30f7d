package unit

import "github.com/gainsay/gainsay/claims/syntax"

// Settle takes from qs what belongs to dates: a quantity whose figure lies in one of the spans of dates and times of day
// counts nothing, unless it is a span of time itself ("three weeks ago", "a 44-day war in 2020"), which is both.
// The spans are those of the sentence, in order. qs is changed in place and given back.
func Settle(qs []Quantity, dates []syntax.Span) []Quantity {
	kept, d := qs[:0], 0
	for _, q := range qs {
		for d < len(dates) && dates[d].End <= q.Number.Figure.Start {
			d++
		}
		if d < len(dates) && dates[d].Overlaps(q.Number.Figure) && !(q.Unit.Dimension == "time") {
			continue
		}
		kept = append(kept, q)
	}
	return kept
}
