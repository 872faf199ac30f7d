package when

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
)

// story is news as it is: dates, figures that are none, and sentences without either.
const story = `The trilateral working group met in Moscow on Friday, its twelfth meeting since January 2021, officials said.
Its co-chairs, three deputy prime ministers, have agreed to meet again on 2 June, or in the autumn of 2024 at the latest.
Some 1,200 people were moved from their homes between 4.17 am and noon on Tuesday, 14 November, the governor told reporters in the afternoon.
Nobody was hurt. The bridge, which had been closed for nearly three weeks, may reopen next month, the ministry said in a statement.
Prices rose by 3.4 per cent in the first quarter of 2023, after 5 per cent a year earlier; the bank expects no change until the end of the year.
The new director, a former minister, worked for years in the capital before she left the party, which she had joined in the late 1990s.
Rescuers found the second black box two days after the crash, and investigators will read its data within the next few weeks.
`

func benchText(b *testing.B, n int) (*syntax.Text, *Reader, int) {
	b.Helper()
	text := strings.Repeat(story, n)
	return syntax.English().Split(text), reader(b), len(text)
}

func BenchmarkRead(b *testing.B) {
	t, r, n := benchText(b, 20)
	ctx := Context{Published: "2023-11-16"}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for i := range t.Sentences {
			r.Read(&t.Sentences[i], ctx)
		}
	}
}

func BenchmarkReadNone(b *testing.B) {
	r := reader(b)
	text := strings.Repeat("The bridge was closed because of its damaged piers, the ministry said in a statement to reporters. ", 50)
	t := syntax.English().Split(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for i := range t.Sentences {
			r.Read(&t.Sentences[i], Context{Published: "2023-11-16"})
		}
	}
}

func BenchmarkReadText(b *testing.B) {
	t, r, n := benchText(b, 200)
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		r.ReadText(t, Context{Published: "2023-11-16"})
	}
}
