package when_test

import (
	"fmt"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
	"github.com/gainsay/gainsay/normalize/when"
)

func Example() {
	r, err := when.New(tables.English)
	if err != nil {
		panic(err)
	}
	text := "The group met on Friday, for the twelfth time since late 2020, and will meet again on 3 December."
	sentence := syntax.English().Split(text).Sentences[0]
	for _, t := range r.Read(&sentence, when.Context{Published: "2023-11-09"}) {
		fmt.Printf("%s: %s, %s\n", text[t.Start:t.End], t.TIMEX, t)
	}
	// Output:
	// Friday: 2023-11-03, 3 November 2023
	// late 2020: 2020, since September 2020
	// 3 December: 2023-12-03, 3 December 2023
}

func ExampleInterval_Relate() {
	r, err := when.New(tables.English)
	if err != nil {
		panic(err)
	}
	read := func(text, published string) when.Interval {
		return r.Read(&syntax.English().Split(text).Sentences[0], when.Context{Published: published})[0].Interval
	}
	for _, tt := range [][4]string{
		{"on Tuesday", "2023-11-16", "on 14 November", "2023-11-20"},
		{"before dawn on Tuesday", "2023-11-16", "at 4:17 am on 14 November 2023", ""},
		{"a 44-day war", "", "74 days", ""},
		{"on 26 January", "", "on 26 January 2022", ""},
	} {
		a, b := read(tt[0], tt[1]), read(tt[2], tt[3])
		fmt.Printf("%s / %s: %s\n", tt[0], tt[2], a.Relate(b))
	}
	// Output:
	// on Tuesday / on 14 November: equal
	// before dawn on Tuesday / at 4:17 am on 14 November 2023: covers
	// a 44-day war / 74 days: apart
	// on 26 January / on 26 January 2022: covers
}

// A period is one Time; its ends are its Parts.
func ExampleTimexes() {
	r, err := when.New(tables.English)
	if err != nil {
		panic(err)
	}
	sentence := syntax.English().Split("He was in charge from 2020 through 2022.").Sentences[0]
	times := r.Read(&sentence, when.Context{})
	fmt.Println(len(times), times[0], times[0].TIMEX)
	for _, t := range when.Timexes(times) {
		fmt.Println(t.TIMEX)
	}
	// Output:
	// 1 2020 to 2022 2020/2022
	// 2020
	// 2022
}

// ReadText tells a story from what it mentioned last.
func ExampleReader_ReadText() {
	r, err := when.New(tables.English)
	if err != nil {
		panic(err)
	}
	text := syntax.English().Split("In June 1955 the two met. On 20 July they signed. The treaty was broken two years later.")
	for _, times := range r.ReadText(text, when.Context{Published: "2009-12-19"}) {
		for _, t := range times {
			fmt.Println(t.TIMEX)
		}
	}
	// Output:
	// 1955-06
	// 1955-07-20
	// 1957
}
