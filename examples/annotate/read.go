package main

import (
	"io/fs"
	"math"
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
)

// A found is a line of output.
type found struct {
	ID         string     `json:"id"`
	Times      []timed    `json:"times"`
	Quantities []quantity `json:"quantities"`
	Claims     []struct{} `json:"claims"`
}

type timed struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Timex string `json:"timex"`
}

type quantity struct {
	Start  int      `json:"start"`
	End    int      `json:"end"`
	Lo     *float64 `json:"lo"`
	Hi     *float64 `json:"hi"`
	Change string   `json:"change"`
}

// A reader holds the readers of all dimensions.
type reader struct {
	parser  *syntax.Parser
	numbers *number.Reader
	units   *unit.Reader
	times   *when.Reader
}

func newReader(t fs.FS) (r reader, err error) {
	r.parser = syntax.English()
	if r.numbers, err = number.New(t); err != nil {
		return r, err
	}
	if r.units, err = unit.New(t); err != nil {
		return r, err
	}
	r.times, err = when.New(t)
	return r, err
}

// read annotates one text.
func (r reader) read(in text) found {
	out := found{ID: in.ID, Times: []timed{}, Quantities: []quantity{}, Claims: []struct{}{}}
	t := r.parser.Parse(*in.Text)
	times := r.times.ReadText(t, when.Context{Published: in.Date})
	for i := range t.Sentences {
		s := &t.Sentences[i]
		for _, e := range when.Timexes(times[i]) {
			if e.TIMEX != "" {
				out.Times = append(out.Times, timed{e.Start, e.Span.End, e.TIMEX})
			}
		}
		nums := r.numbers.Read(s)
		dates := dateSpans(times[i])
		qs := unit.Settle(r.units.Read(s, nums), dates)
		out.Quantities = append(out.Quantities, figures(qs, r.ranks(s, nums, dates))...)
	}
	return out
}

// dateSpans are the spans of all expressions of time but lengths.
func dateSpans(times []when.Time) []syntax.Span {
	var spans []syntax.Span
	for i := range times {
		if !strings.HasPrefix(times[i].TIMEX, "P") || strings.HasSuffix(times[i].TIMEX, "_REF") {
			spans = append(spans, times[i].Span)
		}
	}
	return spans
}

// figures gives the quantities and ordinals that name a figure, in the order of the text.
func figures(qs []unit.Quantity, ranks []number.Number) []quantity {
	var out []quantity
	for i := 0; i < len(qs); i++ {
		q := &qs[i]
		for len(ranks) > 0 && ranks[0].From < q.From {
			out = append(out, ordinal(ranks[0]))
			ranks = ranks[1:]
		}
		if q.Implied || !named(q.Number) {
			continue
		}
		lo, hi, end := q.Number.Low, q.Number.High, q.Span.End
		if i+1 < len(qs) && movement(q, &qs[i+1]) {
			i++
			lo, hi, end = math.Min(lo, qs[i].Number.Low), math.Max(hi, qs[i].Number.High), qs[i].Span.End
		}
		out = append(out, quantity{q.Start, end, bound(lo), bound(hi), change(q)})
	}
	for _, n := range ranks {
		out = append(out, ordinal(n))
	}
	return out
}

func ordinal(n number.Number) quantity {
	return quantity{n.Start, n.Span.End, bound(n.Low), bound(n.High), n.Change}
}

// ranks are the ordinals among nums that rank something: they belong to no date, and number no period ("the second half").
func (r reader) ranks(s *syntax.Sentence, nums []number.Number, dates []syntax.Span) []number.Number {
	var ranks []number.Number
	for _, n := range nums {
		if n.Kind != number.Ordinal || r.units.Period(s, n.To) {
			continue
		}
		dated := false
		for _, d := range dates {
			dated = dated || d.Overlaps(n.Figure)
		}
		if !dated {
			ranks = append(ranks, n)
		}
	}
	return ranks
}

// named says whether a figure is written.
func named(n number.Number) bool {
	return !n.NoFigure && n.Kind != number.Score
}

// movement says whether a and b are the ends of one movement: "from $36 to $34".
func movement(a, b *unit.Quantity) bool {
	return a.Role == unit.Former && b.Role == unit.Level && b.Mover == a.Mover && b.From-a.To <= 1 && (a.Unit.Dimension == b.Unit.Dimension || a.Unit.Dimension == "") && !a.Number.Plural && !b.Number.Plural
}

// change is what the figure claims: its bound, else the way it moved where a verb or "up" and "down" before it say so.
func change(q *unit.Quantity) string {
	switch {
	case q.Number.Change != "=" || q.Mover < 0 || q.Mover > q.From:
	case q.Way > 0 && (q.Role == unit.ChangeUp || q.Role == unit.Level):
		return "up"
	case q.Way < 0 && (q.Role == unit.ChangeDown || q.Role == unit.Level):
		return "down"
	}
	return q.Number.Change
}

// bound is v, or nil where it is open.
func bound(v float64) *float64 {
	if math.IsInf(v, 0) {
		return nil
	}
	return &v
}
