package unit_test

import (
	"fmt"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/number"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	numbers = must(number.New(tables.English))
	units   = must(unit.New(tables.English))
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// read gives the quantities of text, split only.
func read(text string) (all []unit.Quantity) {
	s := syntax.English().Split(text)
	for i := range s.Sentences {
		all = append(all, units.Read(&s.Sentences[i], numbers.Read(&s.Sentences[i]))...)
	}
	return all
}

// parsed gives the quantities of text with tags and trees.
func parsed(text string) (all []unit.Quantity) {
	s := syntax.English().Parse(text)
	for i := range s.Sentences {
		all = append(all, units.Read(&s.Sentences[i], numbers.Read(&s.Sentences[i]))...)
	}
	return all
}

// one meaning in its normal form, many wordings
var wordings = []struct {
	want, dimension string
	text            []string
}{
	{"$1.2 billion", "money USD", []string{"$1.2bn", "US$1.2 billion", "USD 1.2bn", "1.2 billion dollars", "$1.2 billion", "1.2bn US dollars", "USD1.2 billion", "US $1.2 billion", "1,200 million dollars", "1.2 billion USD", "$US1.2bn"}},
	{"€1.5 million", "money EUR", []string{"€1.5m", "1.5 million euros", "EUR1.5m", "1.5 million EUR", "€ 1.5 million", "1.5 MEUR"}},
	{"£20", "money GBP", []string{"£20", "20 pounds sterling", "GBP 20", "20 quid"}},
	{"50 pence", "money GBP", []string{"50p", "50 pence", "fifty pence"}},
	{"19 cents", "money USD", []string{"19 cents", "nineteen cents", "19c"}},
	{"1.2 billion AZN", "money AZN", []string{"1.2bn manats", "1.2 billion Azerbaijani manats", "AZN 1.2bn"}},
	{"5 CAD", "money CAD", []string{"C$5", "C $5", "5 Canadian dollars", "CAD 5"}},
	{"42 MYR", "money MYR", []string{"RM42", "42 ringgit", "MYR42", "42RM", "RM 42"}},
	{"-$50.8 billion", "money USD", []string{"-$50.8bn", "$-50.8bn"}},
	{"$3.5", "money USD", []string{"3 dollars 50 cents", "3 dollars and 50 cents", "3 dollars 50", "$3.5"}},
	{"$5 million to $10 million", "money USD", []string{"$5 million to $10 million", "$5-10 million", "$5 to $10 million", "between $5 million and $10 million", "from 5 to 10 million dollars"}},
	{"$58.24/bbl", "money USD/volume", []string{"$58.24 a barrel", "$58.24 per barrel", "US$58.24 per barrel"}},
	{"$70/share", "money USD/share", []string{"$70 a share", "$70-a-share", "$70 per share"}},
	{"12%", "share", []string{"12%", "12 per cent", "twelve percent", "12 pct", "12 percent"}},
	{"5 to 6%", "share", []string{"5% to 6%", "5-6%", "between 5% and 6%", "5 to 6 per cent", "from 5 per cent to 6 per cent"}},
	{"2 percentage point", "points", []string{"2 percentage points", "two percentage points", "2 pp"}},
	{"40 basis point", "points", []string{"40 basis points", "40bp", "40 bps"}},
	{"5 km", "length", []string{"5 km", "5km", "five kilometres", "5 kilometers", "5-kilometre"}},
	{"1 mi", "length", []string{"that one mile", "one mile"}},
	{"8 mi", "length", []string{"8 miles", "eight miles", "8-mile", "8 mi"}},
	{"37 m", "length", []string{"37m", "37 metres", "37-meter"}},
	{"32 m²", "area", []string{"32m2", "32 m²", "32 sq m", "32 square metres", "32 square meters", "32 sqm"}},
	{"1520 m²", "area", []string{"1520 sq m"}},
	{"190 km²", "area", []string{"190 km2", "190 square kilometres"}},
	{"24.5 cu ft", "volume", []string{"24.5 cubic feet", "24.5 cu ft"}},
	{"250 ml", "volume", []string{"250ml", "250 millilitres", "250-millilitre"}},
	{"10 t", "mass", []string{"10 tonnes", "10 metric tons", "10t"}},
	{"6 lb", "mass", []string{"6 lbs", "6 pounds of meat", "six pounds of flour", "6lb"}},
	{"70 kg", "mass", []string{"70kg", "70 kilos", "70 kilograms", "seventy kilogrammes"}},
	{"20 mph", "length/time", []string{"20 mph", "20 miles per hour", "20 miles an hour", "20mph"}},
	{"100 km/h", "length/time", []string{"100 km/h", "100km/hr", "100 kph", "100 kilometres per hour", "100 kilometres an hour"}},
	{"400 m/s", "length/time", []string{"400 metres per second", "400 m/s"}},
	{"12°C", "temperature", []string{"12 °C", "12°C", "12 degrees Celsius", "12 degrees centigrade", "12 degrees C"}},
	{"-130°F", "temperature", []string{"minus-130 degrees Fahrenheit", "-130°F", "minus 130 °F"}},
	{"45°", "degree", []string{"45 degrees", "45°", "45-degree"}},
	{"1.5 h", "time", []string{"1.5 hours", "an hour and a half", "one and a half hours", "1.5 hrs", "1½ hours"}},
	{"44 day", "time", []string{"44 days", "44-day", "forty-four days", "a 44-day"}},
	{"3 week", "time", []string{"three weeks", "3 weeks", "3-week", "another three weeks", "three more weeks"}},
	{"2.25 year", "time", []string{"2 years and 3 months", "2 years, 3 months"}},
	{"5 year", "time", []string{"five years old", "5-year-old", "5 years of age", "aged 5 years"}},
	{"1 h", "time", []string{"an hour", "one hour", "1 h"}},
	{"35 GWh", "energy", []string{"35 GWh", "35 gigawatt hours", "35 gigawatt-hours"}},
	{"1,000 MW", "power", []string{"1,000 megawatts", "1,000 MW", "1000MW"}},
	{"10 kV/cm", "voltage/length", []string{"10 kV/cm"}},
	{"275 lb-ft", "torque", []string{"275 pound-feet", "275 lb-ft"}},
	{"3,000 rpm", "frequency", []string{"3000 rpm", "3,000 revolutions per minute"}},
	{"100 MB", "data", []string{"100 MB", "100 megabytes", "100MB"}},
	{"3 deaths/100,000", "count/number", []string{"3 deaths per 100,000", "three deaths per 100,000"}},
	{"2 t/year", "mass/time", []string{"2 tonnes of oil a year", "2 tonnes a year", "2 tonnes of crude oil per year"}},
	{"6.3 magnitude", "magnitude", []string{"magnitude 6.3", "magnitude-6.3", "a magnitude of 6.3", "6.3-magnitude"}},
	{"40 h/week", "time/time", []string{"40 hours a week", "40 hours per week"}},
	{"325,000 bbl/day", "volume/time", []string{"325,000 barrels per day", "325,000 barrels a day"}},
	{"5 l/100 km", "volume/length", []string{"5 litres per 100 km"}},
	{"12 meetings", "count", []string{"12 meetings", "twelve meetings", "12 bilateral meetings", "12 of the meetings", "12 of its meetings"}},
	{"about 100 people", "count", []string{"about 100 people", "some 100 people", "100 or so people", "roughly a hundred people"}},
	{"24 to 99 people", "count", []string{"dozens of people"}},
	{"17 players", "count", []string{"17 first-team players", "just 17 players"}},
	{"200 to 999 mi", "length", []string{"hundreds of miles"}},
	{"0.6666666666666666", "share", []string{"two thirds of voters", "two-thirds of the voters"}},
	{"0.5", "share", []string{"half of the votes", "half the votes"}},
	{"0.2", "share", []string{"one in five women", "one woman in five"}},
	{"3-1", "score", []string{"won 3-1"}},
	{"2 times", "count", []string{"twice", "two times"}},
	{"2 times", "multiple", []string{"twice as many", "two times the"}},
	{"at least $1.42", "money USD", []string{"at least $1.42", "$1.42 or more"}},
	{"less than €7", "money EUR", []string{"under seven euros", "less than 7 EUR", "less than €7"}},
	{"more than 3 year", "time", []string{"more than three years", "over 3 years", "upwards of three years"}},
	{"nearly 1.5 h", "time", []string{"nearly an hour and a half", "almost 1.5 hours"}},
}

func TestWordings(t *testing.T) {
	for _, tt := range wordings {
		for _, text := range tt.text {
			for _, got := range [][]unit.Quantity{read(text), parsed("It was " + text + ".")} {
				if assert.Len(t, got, 1, "%q: %v", text, got) {
					assert.Equal(t, tt.want, got[0].String(), text)
					assert.Equal(t, tt.dimension, got[0].Unit.Dimension, text)
				}
			}
		}
	}
}

func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Shares fell 3% to $1.2bn.", []string{"3% change down", "$1.2 billion level"}},
		{"It rose by 5 to 12 from 7.", []string{"5 change up", "12 level", "7 former"}},
		{"down 3% from 40", []string{"3% change down", "40 former"}},
		{"The index edged down 0.03% to 1,463 points.", []string{"0.03% change down", "1,463 point level"}},
		{"It lost 190 points, or 0.6%.", []string{"190 point change down", "0.6% change down"}},
		{"Prices were 5.3% higher than before.", []string{"5.3% change up"}},
		{"A 3 per cent drop followed.", []string{"3% change down"}},
		{"They lost five men.", []string{"5 men level"}},
		{"The price fell from $10 to $5.", []string{"$10 former", "$5 level"}},
		{"Prices range from $5 to $10.", []string{"$5 to $10 level"}},
		{"from 450 sq ft up to 900 sq ft", []string{"450 sq ft level", "at most 900 sq ft level"}},
		{"He raised 280 million of the 1.5 billion shekels.", []string{"280 million level", "1.5 billion ILS level"}},
		{"5 feet 2 inches tall and 12 m long", []string{"5.166666667 ft level", "12 m level"}},
		{"The 27m tall tower cost 27m.", []string{"27 m level", "27 m level"}},
		{"It sold 2.7m copies in 2018.", []string{"2.7 million copies level"}},
		{"Apollo 11 took 8 days in 1969.", []string{"8 day level"}},
		{"He ran 100 metres in 9.8 seconds.", []string{"100 m level", "9.8 s level"}},
		{"Tickets cost $5 each and 3 euros a child.", []string{"$5 level", "€3/child level"}},
		{"A 25% duty on 5,700 categories of products", []string{"25% level", "5,700 categories level"}},
		{"eight million 250ml bottles", []string{"8 million level", "250 ml level"}},
		{"$40 to $50 an hour, 12 hours a day", []string{"$40 to $50/h level", "12 h/day level"}},
		{"It has 37 of Estonia's 101 seats.", []string{"37 seats level", "101 seats level"}},
		{"Police turned up 5 kilos of it.", []string{"5 kg level"}},
		{"Babies were 75% less likely to fall ill.", []string{"75% change down"}},
		{"Unemployment fell 0.2 points to 5.1%.", []string{"0.2 point change down", "5.1% level"}},
		{"The share rose from 12 to 15 per cent.", []string{"12% former", "15% level"}},
		{"Prices rose by 5 to 7 per cent.", []string{"5 to 7% change up"}},
		{"Pay is 45,000 a year, or 3,750 per month.", []string{"45,000/year level", "3,750/month level"}},
		{"The drug cut deaths by more than a third.", []string{"more than 0.3333333333333333 change down"}},
		{"Her children, aged 4 and 6, died.", []string{"4 year level", "6 year level"}},
		{"7 in 10 recover.", []string{"0.7 level"}},
		{"12 died and 30 were hurt.", []string{"12 level", "30 level"}},
		{"for about $10-$20", []string{"about $10 to $20 level"}},
		{"A total of 47 votes to 45.", []string{"47-45 level"}},
		{"He is 44 years old and weighs 80 kg.", []string{"44 year level", "80 kg level"}},
	} {
		var got []string
		for _, q := range read(tt.text) {
			got = append(got, q.String()+" "+q.Role.String())
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}

// what carries no quantity, in the sentence that would mislead
func TestNot(t *testing.T) {
	for _, text := range []string{
		"Apollo 11 landed.", "the G20 summit", "5G networks", "in 2018", "Article 5 applies", "24703L202", "SCP-173C", "scp173m", "the third meeting",
		"at 11 a.m.", "at 5pm", "COVID-19", "an F-16", "a second man", "MH370", "the R5 road", "a Boeing 737",
	} {
		assert.Empty(t, read(text), text)
	}
}

// known gaps: these must fail; a row that passes is to be moved up
func TestTodo(t *testing.T) {
	for _, tt := range []struct{ text, want, why string }{
		{"The 13F filing came.", "[]", "a form's name looks like degrees Fahrenheit"},
		{"one kuai and five mao five", "[1.55 CNY]", "tenths are no hundredths, and the last five is told by its place"},
		{"Tickets cost $5 each.", "[$5/ticket]", "what \"each\" divides by stands before the verb"},
	} {
		assert.NotEqual(t, tt.want, fmt.Sprint(read(tt.text)), "%q is read right now; move the row (was: %s)", tt.text, tt.why)
	}
}

func TestRelate(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want value.Relation
	}{
		{"5 miles", "8 km", value.Equal},
		{"5 miles", "8.04672 km", value.Equal},
		{"5 miles", "10 km", value.Apart},
		{"5 miles", "8 kg", value.Unknown},
		{"$1.2bn", "1,200 million dollars", value.Equal},
		{"$5", "€5", value.Unknown},
		{"50 pence", "£0.50", value.Equal},
		{"12%", "12 per cent", value.Equal},
		{"12%", "12.4%", value.Covers},
		{"12%", "13%", value.Apart},
		{"12%", "12 percentage points", value.Unknown},
		{"40 basis points", "0.4 percentage points", value.Equal},
		{"12 meetings", "a dozen sittings", value.Equal},
		{"8 sittings", "12 meetings", value.Apart},
		{"about 100 people", "97 people", value.Covers},
		{"two weeks", "14 days", value.Equal},
		{"18 months", "a year and a half", value.Equal},
		{"more than a century", "over 100 years", value.Equal},
		{"more than three years", "3.5 years", value.Covers},
		{"more than three years", "two years", value.Apart},
		{"200 km/h", "124 mph", value.Equal},
		{"32 °F", "0 °C", value.Equal},
		{"100 °C", "100 °F", value.Apart},
		{"two thirds of voters", "66.7% of voters", value.Equal},
		{"20% of households", "one household in five", value.Equal},
		{"more than half of the vote", "61.7 per cent of the vote", value.Covers},
		{"up 3%", "down 3%", value.Apart},
		{"up 3%", "it was 3%", value.Unknown},
		{"up 3%", "rose by 3%", value.Equal},
		{"five years old", "five years", value.Unknown},
		{"won 3-1", "lost 1-3", value.Equal},
		{"they met twice", "two meetings", value.Equal},
		{"they have met 12 times", "8 sittings", value.Apart},
		{"nearly £20m", "£19.8m", value.Covers},
		{"10 km", "10 km", value.Equal},
		{"1,000 m", "1 km", value.Equal},
		{"$58 a barrel", "$58 per barrel", value.Equal},
		{"1 kg", "2.2 lbs", value.Equal},
		{"10 acres", "4 hectares", value.Equal},
		{"at least 5 km", "7 km", value.Covers},
		{"32,000 kilometres", "fewer than twenty thousand miles", value.Within},
	} {
		a, b := read(tt.a), read(tt.b)
		require.Len(t, a, 1, tt.a)
		require.Len(t, b, 1, tt.b)
		assert.Equal(t, tt.want, a[0].Relate(b[0]), "%s / %s", tt.a, tt.b)
	}
	assert.Equal(t, value.Unknown, read("5 km")[0].Relate(nil))
}

func TestLaws(t *testing.T) {
	var all []unit.Quantity
	for _, tt := range wordings {
		for _, text := range tt.text {
			all = append(all, read(text)...)
		}
	}
	for _, a := range all {
		assert.Equal(t, value.Equal, a.Relate(a), a)
		for _, b := range all {
			assert.Equal(t, a.Relate(b).Converse(), b.Relate(a), "%v / %v", a, b)
		}
	}
}

func TestNoun(t *testing.T) {
	text := syntax.English().Parse("The ministers held 12 bilateral meetings in Moscow.")
	s := &text.Sentences[0]
	got := units.Read(s, numbers.Read(s))
	require.Len(t, got, 1)
	assert.Equal(t, "meetings", s.Tokens[got[0].Noun].Text)
	require.Len(t, got[0].Modifiers, 1)
	assert.Equal(t, "bilateral", s.Tokens[got[0].Modifiers[0]].Text)
	assert.Equal(t, "12 bilateral meetings", text.Source[got[0].Start:got[0].Span.End])
}

func TestAge(t *testing.T) {
	for _, text := range []string{"five years old", "a 44-year-old woman", "18 months of age"} {
		assert.True(t, read(text)[0].Age, text)
	}
	assert.False(t, read("five years")[0].Age)
	assert.True(t, read("for an hour")[0].Implied)
}

func TestSettle(t *testing.T) {
	text := "In 2020 a 44-day war, at five, cost $5."
	date := func(s string) syntax.Span {
		for i := range text {
			if i+len(s) <= len(text) && text[i:i+len(s)] == s {
				return syntax.Span{Start: i, End: i + len(s)}
			}
		}
		return syntax.Span{}
	}
	var got []string
	for _, q := range unit.Settle(read(text), []syntax.Span{date("2020"), date("44-day"), date("at five")}) {
		got = append(got, q.String())
	}
	assert.Equal(t, []string{"44 day", "$5"}, got)
}

func ExampleReader_Read() {
	numbers, err := number.New(tables.English)
	if err != nil {
		panic(err)
	}
	units, err := unit.New(tables.English)
	if err != nil {
		panic(err)
	}
	text := syntax.English().Split("Shares in Hansol fell 3% to $12.40 after nearly 300 of its workers walked out for two days.")
	s := &text.Sentences[0]
	for _, q := range units.Read(s, numbers.Read(s)) {
		fmt.Printf("%s: %s (%s)\n", q, q.Unit.Dimension, q.Role)
	}
	// Output:
	// 3%: share (change down)
	// $12.4: money USD (level)
	// nearly 300 workers: count (level)
	// 2 day: time (level)
}

func ExampleQuantity_Relate() {
	fmt.Println(read("5 miles")[0].Relate(read("8 km")[0]))
	fmt.Println(read("up 3%")[0].Relate(read("down 3%")[0]))
	fmt.Println(read("3%")[0].Relate(read("3 percentage points")[0]))
	// Output:
	// equal
	// apart
	// unknown
}
