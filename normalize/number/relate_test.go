package number_test

import (
	"testing"

	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRelate(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want value.Relation
	}{
		{"12", "a dozen", value.Equal},
		{"8", "12", value.Apart},
		{"about 100", "97", value.Covers},
		{"about 100", "110", value.Apart},
		{"nearly 100", "97", value.Covers},
		{"nearly 100", "100", value.Apart},
		{"more than 100", "103", value.Covers},
		{"more than 100", "100", value.Apart},
		{"at least 5", "7", value.Covers},
		{"at least 5", "4", value.Apart},
		{"dozens", "38", value.Covers},
		{"hundreds", "620", value.Covers},
		{"hundreds", "38", value.Apart},
		{"1.2 million", "1,200,000", value.Equal},
		{"1.2 million", "1,210,000", value.Covers},
		{"1.2 million", "1,260,000", value.Apart},
		{"1.2bn", "1,200 million", value.Equal},
		{"up to 400", "at most 400", value.Equal},
		{"up to 400", "fewer than 300", value.Covers},
		{"10 to 12", "between ten and twelve", value.Equal},
		{"10 to 12", "11", value.Covers},
		{"90 to 100", "95 to 110", value.Overlaps},
		{"about 2,000", "2,060", value.Covers},
		{"two thirds", "2/3", value.Equal},
		{"one in five", "two in ten", value.Equal},
		{"most of", "two thirds", value.Covers},
		{"won 3-1", "lost 1-3", value.Equal},
		{"won 3-1", "won 3-2", value.Apart},
		{"third", "3rd", value.Equal},
		{"third", "three", value.Unknown},
		{"3-1", "3", value.Unknown},
		{"several", "five", value.Covers},
		{"twice", "two", value.Equal},
	} {
		a, b := read(tt.a), read(tt.b)
		require.Len(t, a, 1, tt.a)
		require.Len(t, b, 1, tt.b)
		assert.Equal(t, tt.want, a[0].Relate(b[0]), "%s / %s", tt.a, tt.b)
	}
}

// Laws over all wordings: the converse, symmetry of Equal and Apart, a number is Equal to itself, and Equal is transitive
// among numbers of one wording table row.
func TestLaws(t *testing.T) {
	var all []number.Number
	for _, tt := range wordings {
		for _, text := range tt.text {
			all = append(all, read(text)...)
		}
	}
	for _, a := range all {
		assert.Equal(t, value.Equal, a.Relate(a), a)
		for _, b := range all {
			got := a.Relate(b)
			assert.Equal(t, got.Converse(), b.Relate(a), "%v / %v", a, b)
			assert.Equal(t, value.Intervals(a.Range.Lo, a.Range.Hi, b.Range.Lo, b.Range.Hi), a.Range.Relate(b.Range))
		}
	}
	for _, tt := range wordings {
		first := read(tt.text[0])[0]
		for _, text := range tt.text[1:] {
			assert.Equal(t, value.Equal, first.Relate(read(text)[0]), "%s / %s", tt.text[0], text)
		}
	}
}

func TestRange(t *testing.T) {
	assert.Equal(t, "12", number.Exactly(12).String())
	assert.Equal(t, "92 to 108", number.Range{Lo: 92, Hi: 108}.String())
	assert.Equal(t, "5 or more", number.Range{Lo: 5, Hi: inf}.String())
	assert.Equal(t, "400 or less", number.Range{Lo: -inf, Hi: 400}.String())
	assert.Equal(t, "any number", number.Range{Lo: -inf, Hi: inf}.String())
	assert.Equal(t, value.Covers, number.Range{Lo: 92, Hi: 108}.Relate(read("97")[0]))
	assert.Equal(t, value.Unknown, number.Exactly(1).Relate(nil))
	assert.Equal(t, value.Unknown, number.Number{}.Relate(nil))
}

func TestFormat(t *testing.T) {
	for v, want := range map[float64]string{0: "0", 12: "12", -5: "-5", 1200: "1,200", 1234567.5: "1,234,567.5", -1200000: "-1,200,000", 0.25: "0.25", 1e22: "1e+22"} {
		assert.Equal(t, want, number.Format(v))
	}
	assert.Equal(t, "1.2 billion", number.Short(1.2e9))
	assert.Equal(t, "1,234,567", number.Short(1234567))
	assert.Equal(t, "-3 million", number.Short(-3e6))
}

func TestTimesAndBetween(t *testing.T) {
	n := read("1.5")[0].Times(1e6)
	assert.Equal(t, "1,500,000", n.String())
	assert.Equal(t, number.Range{Lo: 1450000, Hi: 1549999}, n.Range)
	b := number.Between(read("10")[0], read("15 billion")[0])
	assert.Equal(t, 1e10, b.Low)
	assert.Equal(t, 1.5e10, b.High)
	b = number.Between(read("15")[0], read("10")[0])
	assert.Equal(t, "10 to 15", b.String())
}
