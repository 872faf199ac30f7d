package number_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var english = func() *number.Reader {
	r, err := number.New(tables.English)
	if err != nil {
		panic(err)
	}
	return r
}()

// read gives the counts and ordinals of text; years and labels are left out.
func read(text string) (all []number.Number) {
	s := syntax.English().Split(text)
	for i := range s.Sentences {
		for _, n := range english.Read(&s.Sentences[i]) {
			if n.Count() || n.Kind == number.Ordinal {
				all = append(all, n)
			}
		}
	}
	return all
}

var inf = math.Inf(1)

// one meaning, many wordings
var wordings = []struct {
	want number.Range
	kind number.Kind
	text []string
}{
	{number.Exactly(12), number.Cardinal, []string{"12", "twelve", "a dozen", "one dozen", "exactly 12", "a total of 12", "twelve (12)", "just 12", "only twelve"}},
	{number.Exactly(0), number.Cardinal, []string{"0", "zero", "nil", "nought"}},
	{number.Exactly(105), number.Cardinal, []string{"105", "a hundred and five", "one hundred five", "one hundred and five"}},
	{number.Exactly(42), number.Cardinal, []string{"forty-two", "forty two", "Forty-Two", "FORTY-TWO", "fortytwo", "0042"}},
	{number.Exactly(1200), number.Cardinal, []string{"1,200", "twelve hundred", "one thousand two hundred", "1 thousand 2 hundred"}},
	{number.Exactly(1234567), number.Cardinal, []string{"1,234,567", "12,34,567", "1.234.567", "1 234 567", "1'234'567", "1 234 567"}},
	{number.Exactly(-5), number.Cardinal, []string{"-5", "minus five", "negative five", "minus 5", "−5"}},
	{number.Exactly(24), number.Cardinal, []string{"two dozen", "2 dozens", "24", "two dozens"}},
	{number.Exactly(2), number.Cardinal, []string{"a pair of", "two"}},
	{number.Exactly(2.5), number.Cardinal, []string{"2½", "two and a half", "2 1/2", "two and a half"}},
	{number.Exactly(3500000), number.Cardinal, []string{"3 million and a half", "three and a half million"}},
	{number.Exactly(500000), number.Cardinal, []string{"half a million", "half million"}},
	{number.Exactly(6), number.Cardinal, []string{"half a dozen", "6", "half-dozen"}},
	{number.Range{Lo: 1150000, Hi: 1249999}, number.Cardinal, []string{"1.2 million", "one point two million", "1.2mn", "1.2 mln"}},
	{number.Range{Lo: 2.15e9, Hi: 2.25e9 - 1}, number.Cardinal, []string{"2.2bn", "2.2 billion", "two point two billion", "2.2 bln"}},
	{number.Range{Lo: 9500, Hi: 10499}, number.Cardinal, []string{"10k", "10K", "ten thousand", "10 thousand"}},
	{number.Range{Lo: 2950000, Hi: 3049999}, number.Cardinal, []string{"30 lakh", "thirty lakhs"}},
	{number.Range{Lo: 1.5e7, Hi: 2.5e7 - 1}, number.Cardinal, []string{"2 crore", "two crores"}},
	{number.Exactly(3), number.Ordinal, []string{"third", "3rd", "the third"}},
	{number.Exactly(21), number.Ordinal, []string{"21st", "twenty-first", "the twenty-first", "twenty first"}},
	{number.Exactly(125), number.Ordinal, []string{"one hundred twenty-fifth", "125th", "one hundred and twenty-fifth"}},
	{number.Exactly(0.75), number.Fraction, []string{"three quarters", "3/4", "¾", "three-quarters"}},
	{number.Exactly(2. / 3), number.Fraction, []string{"two thirds", "two-thirds", "⅔"}},
	{number.Exactly(0.25), number.Fraction, []string{"a quarter of", "one quarter", "one-fourth", "one fourth"}},
	{number.Exactly(0.5), number.Fraction, []string{"half of", "half the", "one half", "1/2", "½"}},
	{number.Exactly(2), number.Multiple, []string{"twice", "twofold", "double the", "2-fold"}},
	{number.Exactly(3), number.Multiple, []string{"threefold", "three-fold", "triple the", "thrice"}},
	{number.Exactly(0.2), number.Share, []string{"one in five", "1 in 5", "two in ten", "one out of five", "two out of ten", "one voter in five", "one in every five"}},
	{number.Exactly(0.9), number.Share, []string{"nine out of ten", "9 in 10", "nine in ten"}},
	{number.Range{Lo: 0.5, Hi: 1}, number.Share, []string{"most of", "the majority of", "a majority of"}},
	{number.Exactly(0), number.Share, []string{"none of"}},
	{number.Exactly(1), number.Share, []string{"all of"}},
	{number.Range{Lo: 24, Hi: 99}, number.Vague, []string{"dozens", "dozens of"}}, // two dozen at least, and not a hundred
	{number.Range{Lo: 200, Hi: 999}, number.Vague, []string{"hundreds", "hundreds of"}},
	{number.Range{Lo: 2000, Hi: 9999}, number.Vague, []string{"thousands"}},
	{number.Range{Lo: 20000, Hi: 99999}, number.Vague, []string{"tens of thousands"}},
	{number.Range{Lo: 200000, Hi: 999999}, number.Vague, []string{"hundreds of thousands"}},
	{number.Range{Lo: 300, Hi: 999}, number.Vague, []string{"several hundred", "a few hundred"}},
	{number.Range{Lo: 3, Hi: 9}, number.Vague, []string{"a few", "a handful of"}},
	{number.Range{Lo: 3, Hi: 20}, number.Vague, []string{"several"}},
	{number.Range{Lo: 3000, Hi: 9999}, number.Vague, []string{"several thousand", "a few thousand"}},
	{number.Range{Lo: 92, Hi: 108}, number.Cardinal, []string{"about 100", "around 100", "some 100", "roughly 100", "approximately one hundred", "100 or so", "~100", "an estimated 100", "circa 100"}},
	{number.Range{Lo: 90, Hi: 99}, number.Cardinal, []string{"nearly 100", "almost 100", "almost a hundred", "approaching 100"}},
	{number.Range{Lo: 101, Hi: 150}, number.Cardinal, []string{"more than 100", "over 100", "above 100", "in excess of 100", "upwards of 100"}},
	{number.Range{Lo: 5, Hi: inf}, number.Cardinal, []string{"at least 5", "no fewer than five", "five or more", "5+", "not less than 5", "5 and more", "a minimum of five", "≥5", ">= 5"}},
	{number.Range{Lo: -inf, Hi: 400}, number.Cardinal, []string{"up to 400", "at most 400", "no more than 400", "400 or less", "400 or fewer", "a maximum of 400", "as many as 400", "≤400"}},
	{number.Range{Lo: -inf, Hi: 19}, number.Cardinal, []string{"fewer than 20", "less than twenty", "under 20", "below 20", "<20"}},
	{number.Range{Lo: 92, Hi: inf}, number.Cardinal, []string{"at least about 100"}},
	{number.Range{Lo: 19, Hi: 23}, number.Cardinal, []string{"20-odd", "twenty-odd"}},
	{number.Range{Lo: 10, Hi: 12}, number.Cardinal, []string{"10 to 12", "10-12", "10–12", "between ten and twelve", "from ten to twelve", "ten or twelve", "between 10 and 12", "10- to 12"}},
	{number.Range{Lo: 11, Hi: 19}, number.Cardinal, []string{"more than 10 and less than 20", "above 10 and below 20", "over 10, under 20"}},
	{number.Range{Lo: 4500000, Hi: 10499999}, number.Cardinal, []string{"5-10 million", "5 to 10 million", "between five and ten million", "5 million to 10 million"}},
	{number.Exactly(3), number.Score, []string{"won 3-1", "a 3-1 win", "lost 1-3", "beaten 3 to 1", "won by 3 goals to 1"}},
	{number.Exactly(3), number.Score, []string{"three to one", "three-to-one", "3 to 1"}},
	{number.Exactly(47), number.Score, []string{"47 votes to 45", "passed 47-45"}},
}

func TestWordings(t *testing.T) {
	for _, tt := range wordings {
		for _, text := range tt.text {
			got := read(text)
			if assert.Len(t, got, 1, "%q: %v", text, got) {
				assert.Equal(t, tt.kind, got[0].Kind, text)
				assert.InDelta(t, 0, distance(tt.want.Lo, got[0].Range.Lo), 1e-9, "%q: %v", text, got[0].Range)
				assert.InDelta(t, 0, distance(tt.want.Hi, got[0].Range.Hi), 1e-9, "%q: %v", text, got[0].Range)
			}
		}
	}
}

// distance is a-b, and 0 for equal infinities.
func distance(a, b float64) float64 {
	if a == b {
		return 0
	}
	return a - b
}

// what is no count, in the sentence that would mislead
var not = []string{
	"Apollo 11 landed.", "Under Article 5 it may.", "the 3+3 platform", "the G20 summit", "a Boeing 737 crashed", "Ki-67 was high",
	"COVID-19 spread", "in 2018", "since 1991", "the 2020 season", "between 2014 and 2017", "the 1990s", "her 20s", "at 10:27 PM", "at 11 a.m.", "9 May",
	"on May 9", "on Sept. 20-24", "call 555-1234", "call +1-222-222-2222", "the 9/11 attacks", "open 24/7", "no one came", "one by one", "one-by-one", "one another", "each one is new",
	"H1N1 flu", "an F-16 jet", "the MH370 flight", "an iPhone 11 case", "Chapter Eleven", "at 16-18 Mill Road", "see page 12", "Resolution 2231", "<>30", "10.0.0.1",
	"1995-01", "12:30", "2018-05-12", "the second half", "half-hearted", "the first quarter", "nineteen eighty-four", "Room 101", "flight 370", "in 1066", "No. 10",
	"the U-21 team", "MP3 files", "Windows 10 machine", "in AD 79", "in 264 BC", "www.test.com/30",
}

func TestNot(t *testing.T) {
	for _, text := range not {
		var counts []number.Number
		for _, n := range read(text) {
			if n.Kind != number.Ordinal {
				counts = append(counts, n)
			}
		}
		assert.Empty(t, counts, text)
	}
}

// numbers in their sentences, in normal form
func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Twelve of the 27 members, nearly half of them new, met.", []string{"12", "27", "nearly 0.5"}},
		{"Turnout fell by 5 to 12 in three towns.", []string{"5", "12", "3"}},
		{"It rose from 1,000 to 1,200.", []string{"1,000", "1,200"}},
		{"Rooms cost from 80 to 120 a night.", []string{"80 to 120"}},
		{"About 2,000 marched; at least 30 were held, five or six of them minors.", []string{"about 2,000", "at least 30", "5 to 6"}},
		{"He was paid 300 over 3 years.", []string{"300", "3"}},
		{"The firm took over 40 shops.", []string{"40"}},
		{"The climb took over 40 minutes.", []string{"more than 40"}},
		{"They have served for over 3 years.", []string{"more than 3"}},
		{"The past two weeks saw 14 quakes.", []string{"2", "14"}},
		{"The law passed by 84 votes to 64 with two abstentions.", []string{"84-64", "2"}},
		{"She finished third, 12 points behind.", []string{"3rd", "12"}},
		{"In 2018 1,500 soldiers left.", []string{"1,500"}},
		{"More than 1500 people fled in 2021.", []string{"more than 1,500"}},
		{"the 44-day war and the 12-year-old boy", []string{"44", "12"}},
		{"up to 700, not >700", []string{"at most 700", "more than 700"}},
		{"Five to seven of the 3.5 million", []string{"5 to 7", "3,500,000"}},
		{"It is one of the two million-strong armies.", []string{"1", "2,000,000"}},
		{"Prescott (4) threw for 302 yards.", []string{"302"}},
		{"We counted 35m people and a wall 35m tall.", []string{"35,000,000", "35"}},
		{"none of the 12, most of the rest", []string{"0", "12", "0.5 to 1"}},
		{"temperatures of minus-130 and -12 degrees", []string{"-130", "-12"}},
		{"40 to 50 hours, 7- or 8-inch screens", []string{"40 to 50", "7", "8"}},
		{"1 in 5 men and two in three women", []string{"0.2", "0.6666666666666666"}},
		{"His score is equal to 5000 or less than 6000", []string{"5,000", "less than 6,000"}},
		{"At least 12, perhaps dozens, are missing.", []string{"at least 12", "24 to 99"}},
		{"a second wave, the second-largest, a 4.3 second dash", []string{"2nd", "2nd", "4.3"}},
		{"The deal is worth about $10-12 billion.", []string{"about 10,000,000,000 to 12,000,000,000"}},
	} {
		var got []string
		for _, n := range read(tt.text) {
			got = append(got, n.String())
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}

// known gaps: these must fail; a row that passes is to be moved up
var todo = []struct{ text, want, why string }{
	{"one hundred one thousand fifths", "0.0995024875621891", "a thousand fifths could be what is counted, or 1,005ths"},
	{"Nick Hague 44 has", "44", "an age without its commas looks like a label"},
}

func TestTodo(t *testing.T) {
	for _, tt := range todo {
		got := read(tt.text)
		assert.False(t, len(got) == 1 && got[0].String() == tt.want, "%q is read right now; move the row (was: %s)", tt.text, tt.why)
	}
}

func TestChange(t *testing.T) {
	for text, want := range map[string]string{
		"12": "=", "exactly 12": "=", "about 12": "~", "nearly 12": "~", "12 or so": "~", "more than 12": ">", "at least 12": ">", "12+": ">",
		"fewer than 12": "<", "up to 12": "<", "at least about 12": ">", "10 to 12": "=", "about 10 to 12": "~",
	} {
		got := read(text)
		require.Len(t, got, 1, text)
		assert.Equal(t, want, got[0].Change, text)
	}
}

func TestSpans(t *testing.T) {
	text := "For at least 75ml of it, some 1.2bn manats."
	got := read(text)
	require.Len(t, got, 2)
	assert.Equal(t, "at least 75", text[got[0].Start:got[0].Span.End])
	assert.Equal(t, "75", text[got[0].Figure.Start:got[0].Figure.End])
	assert.Equal(t, "ml", got[0].Suffix)
	assert.Equal(t, "some 1.2bn", text[got[1].Start:got[1].Span.End])
}

func TestKindNames(t *testing.T) {
	assert.Equal(t, "cardinal", number.Cardinal.String())
	assert.Equal(t, "label", number.Label.String())
	assert.Equal(t, "kind(99)", number.Kind(99).String())
}

func ExampleReader_Read() {
	r, err := number.New(tables.English)
	if err != nil {
		panic(err)
	}
	text := syntax.English().Split("Nearly 3,000 of the 1.2bn manats went to two dozen of the G20.")
	for _, n := range r.Read(&text.Sentences[0]) {
		fmt.Println(n.Kind, n, "allows", n.Range)
	}
	// Output:
	// cardinal nearly 3,000 allows 2,700 to 2,970
	// cardinal 1,200,000,000 allows 1,150,000,000 to 1,249,999,999
	// cardinal 24 allows 24
	// label 20 allows 20
}
