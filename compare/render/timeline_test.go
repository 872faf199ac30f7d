package render

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

func TestFrom(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"The number of injured stands at 1,250", "The number of injured was put at 340", "… at 1,250"},
		{"12 meetings", "8 meetings", "12 meetings"},
		{"The bridge over the river is open", "The bridge over the river is closed", "… is open"},
		{"The same", "The same", "The same"},
		{"", "x", ""},
	} {
		a, _ := wording(tt.a, tt.b)
		assert.Equal(t, tt.want, from(a))
	}
}

// said is a report on one question, with a statement a day and findings between them.
func said(answers []string, findings ...compare.Finding) *outline {
	r := &compare.Report{}
	side := func(i int) compare.Side {
		return compare.Side{Doc: string(rune('a' + i)), Date: claims.Date("2024-05-0" + string(rune('1'+i))), Quote: answers[i], Answer: answers[i]}
	}
	for _, f := range findings {
		f.A, f.B = side(f.A.Start), side(f.B.Start)
		r.Findings = append(r.Findings, f)
	}
	return outlined(r)
}

// between is a finding between two of the statements.
func between(v compare.Verdict, a, b int) compare.Finding {
	return compare.Finding{Verdict: v, A: compare.Side{Start: a}, B: compare.Side{Start: b}}
}

func TestLevels(t *testing.T) {
	for name, tt := range map[string]struct {
		answers  []string
		findings []compare.Finding
		want     []int
	}{
		"a count rises":            {[]string{"5", "22", "41"}, []compare.Finding{between(compare.Update, 0, 1), between(compare.Update, 1, 2)}, []int{0, 1, 2}},
		"a count falls":            {[]string{"22", "5"}, []compare.Finding{between(compare.Conflict, 0, 1)}, []int{1, 0}},
		"figures with signs":       {[]string{"$1,200 million", "900"}, []compare.Finding{between(compare.Conflict, 0, 1)}, []int{1, 0}},
		"words stand as they came": {[]string{"open", "closed"}, []compare.Finding{between(compare.Update, 0, 1)}, []int{0, 1}},
		"who agrees shares a level": {[]string{"12", "15", "a dozen"}, []compare.Finding{between(compare.Conflict, 0, 1), between(compare.Agreement, 0, 2)},
			[]int{0, 1, 0}},
	} {
		o := said(tt.answers, tt.findings...)
		got, _ := o.levels(o.threads[0])
		assert.Equal(t, tt.want, got, name)
	}
}

// TestLinks shows that an update which goes by way of another is not drawn again.
func TestLinks(t *testing.T) {
	o := said([]string{"5", "22", "41"}, between(compare.Update, 0, 1), between(compare.Update, 1, 2), between(compare.Update, 0, 2))
	nodes, _ := o.nodes(o.threads[0])
	assert.Equal(t, []link{{0, 1, compare.Update}, {1, 2, compare.Update}}, o.links(o.threads[0], nodes))
	o = said([]string{"12", "15", "a dozen"}, between(compare.Conflict, 0, 1), between(compare.Conflict, 1, 2), between(compare.Agreement, 0, 2))
	nodes, _ = o.nodes(o.threads[0])
	assert.Equal(t, []link{{0, 2, compare.Agreement}, {0, 1, compare.Conflict}}, o.links(o.threads[0], nodes))
}

// TestColumnsKeepApart shows that words of two columns do not collide, and that the scale is kept where there is room.
func TestColumnsKeepApart(t *testing.T) {
	var d drawing
	d.setOut([]node{{date: "2024-01-01"}, {date: "2024-01-02"}, {date: "2024-12-31"}, {}})
	for i := 1; i < len(d.Columns); i++ {
		assert.GreaterOrEqual(t, d.Columns[i].X-d.Columns[i-1].X, columnGap)
	}
	assert.LessOrEqual(t, d.Columns[3].X+columnGap, d.Width)
	assert.Positive(t, d.Undated)
	d = drawing{}
	d.setOut([]node{{date: "2024-01-01"}, {date: "2024-07-01"}, {date: "2025-01-01"}})
	assert.InDelta(t, (d.Columns[0].X+d.Columns[2].X)/2, d.Columns[1].X, 5)
}

// TestChoirs shows that statements are told as one list only where every two of them agree.
func TestChoirs(t *testing.T) {
	agree := func(pairs ...[2]int) *outline {
		var all []compare.Finding
		for _, p := range pairs {
			all = append(all, between(compare.Agreement, p[0], p[1]))
		}
		return said([]string{"a", "b", "c"}, all...)
	}
	for name, tt := range map[string]struct {
		o      *outline
		told   int
		choirs int
	}{
		"one pair":        {agree([2]int{0, 1}), 1, 0},
		"a chain of two":  {agree([2]int{0, 1}, [2]int{1, 2}), 2, 0},
		"all three agree": {agree([2]int{0, 1}, [2]int{1, 2}, [2]int{0, 2}), 0, 1},
	} {
		told, choirs := tt.o.threads[0].choirs(tt.o.report)
		assert.Len(t, told, tt.told, name)
		assert.Len(t, choirs, tt.choirs, name)
	}
}
