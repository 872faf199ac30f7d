package render

import (
	"fmt"
	"slices"
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A drawing is the geometry of a timeline, in units of its view box.
type drawing struct {
	Width, Height, Axis int // Axis is 0 where there is none
	Undated             int // where the undated column is set off, 0 where there is none
	Columns             []column
	Dots                []dot
	Lines               []stroke
	Breaks              []breach
}

// Long says whether the drawing is too wide to be shrunk to the page: it scrolls.
func (d drawing) Long() bool { return d.Width > leastWidth*5/4 }

type (
	column struct {
		X, Top int
		Label  string
		date   claims.Date
	}
	dot struct {
		X, Y                           int
		TextX, AnswerY, SourceY        int // from the dot
		Answer, Sources, Full, Verdict string
	}
	stroke struct{ Path, Verdict string }
	// A breach is the sign across the line of a conflict.
	breach struct{ X, Y, Turn int }
)

// Measures of the two drawings.
const (
	leastWidth = 780
	columnGap  = 190 // room for the words at the right of a dot
	levelGap   = 66
	leftEdge   = 30
	topEdge    = 48 // room for the words above the highest dot
	axisRoom   = 54 // below the lowest dot

	tallWidth = 280
	rowGap    = 56
	stepGap   = 22
)

// wide draws days from left to right, to scale, but never so near that words collide, and levels from below.
func wide(nodes []node, links []link, levels int) drawing {
	lowest := topEdge + (levels-1)*levelGap
	d := drawing{Height: lowest + axisRoom, Axis: lowest + axisRoom - 28}
	d.setOut(nodes)
	for _, n := range nodes {
		c := slices.IndexFunc(d.Columns, func(c column) bool { return c.date == n.date })
		p := dot{X: d.Columns[c].X, Y: lowest - n.level*levelGap, TextX: 11, AnswerY: -23, SourceY: -9}
		p.label(n, "", 23)
		d.Dots = append(d.Dots, p)
		d.Columns[c].Top = min(d.Columns[c].Top, p.Y)
	}
	for _, l := range links {
		a, b := d.Dots[l.from], d.Dots[l.to]
		switch {
		case l.verdict != compare.Conflict:
			d.line(l, "M%d %dH%dV%d", a.X, a.Y, b.X, b.Y)
		case a.X == b.X: // aside, since there may be dots between
			d.line(l, "M%d %dC%d %d %d %d %d %d", a.X, a.Y, a.X-28, a.Y, b.X-28, b.Y, b.X, b.Y)
			d.Breaks = append(d.Breaks, breach{a.X - 21, (a.Y + b.Y) / 2, 0})
		default:
			d.line(l, "M%d %dV%dH%d", a.X, a.Y, b.Y, b.X)
			d.Breaks = append(d.Breaks, breach{(a.X + b.X) / 2, b.Y, 90})
		}
	}
	return d
}

// tall draws a row for every node, and levels from the left.
func tall(nodes []node, links []link, levels int) drawing {
	step := stepGap
	if levels > 6 {
		step = 6 * stepGap / levels
	}
	d := drawing{Width: tallWidth, Height: len(nodes)*rowGap + 4}
	for i, n := range nodes {
		p := dot{X: 12 + n.level*step, Y: 26 + i*rowGap, AnswerY: -3, SourceY: 14}
		p.TextX = 12 + (levels-1)*step + 20 - p.X
		p.label(n, shortDay(n.date)+", ", 31-levels*step/8)
		d.Dots = append(d.Dots, p)
	}
	for _, l := range links {
		a, b := d.Dots[l.from], d.Dots[l.to]
		if l.verdict != compare.Conflict {
			d.line(l, "M%d %dV%dH%d", a.X, a.Y, b.Y, b.X)
			continue
		}
		d.line(l, "M%d %dH%dV%d", a.X, a.Y, b.X, b.Y)
		d.Breaks = append(d.Breaks, breach{b.X, a.Y + rowGap/2, 0})
	}
	return d
}

// line adds a line.
func (d *drawing) line(l link, format string, points ...any) {
	d.Lines = append(d.Lines, stroke{fmt.Sprintf(format, points...), string(l.verdict)})
}

// label gives a dot its words, cut to n letters.
func (p *dot) label(n node, date string, letters int) {
	p.Answer, p.Full, p.Verdict = tame(clip(n.answer, letters)), n.full, string(n.verdict)
	if more := len(n.sources) - 1; more > 0 {
		p.Sources = tame(clip(date+n.sources[0], letters)) + fmt.Sprintf(" +%d", more)
	} else {
		p.Sources = tame(clip(date+n.sources[0], letters+4))
	}
}

// setOut gives every day its column.
func (d *drawing) setOut(nodes []node) {
	for _, n := range nodes {
		if k := len(d.Columns); k == 0 || d.Columns[k-1].date != n.date {
			d.Columns = append(d.Columns, column{Top: d.Axis, date: n.date, Label: tame(shortDay(n.date))})
		}
	}
	d.Width = max(leastWidth, len(d.Columns)*columnGap+leftEdge)
	right := d.Width - columnGap
	first, last := moment(nodes[0].date), 0.0
	for _, n := range nodes {
		last = max(last, moment(n.date))
	}
	for i := range d.Columns {
		c := &d.Columns[i]
		c.X = leftEdge
		if c.date == "" {
			c.X = right
		} else if last > first {
			c.X += int(float64(right-leftEdge) * (moment(c.date) - first) / (last - first))
		}
	}
	d.spread()
}

// spread moves columns apart that stand too near: from the right, so that the drawing keeps its width, then from the left.
func (d *drawing) spread() {
	right := d.Width - columnGap
	for i := len(d.Columns) - 1; i >= 0; i-- {
		d.Columns[i].X = min(d.Columns[i].X, right)
		right = d.Columns[i].X - columnGap
	}
	left := leftEdge
	for i := range d.Columns {
		c := &d.Columns[i]
		c.X = max(c.X, left)
		left = c.X + columnGap
		if c.date == "" && i > 0 {
			d.Undated = c.X - 40
		}
	}
}

// moment is a date as days; 0 where it is not known.
func moment(d claims.Date) float64 {
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(layout, string(d)); err == nil {
			return float64(t.Unix()) / 86400
		}
	}
	return 0
}
