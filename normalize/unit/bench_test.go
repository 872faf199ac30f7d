package unit_test

import (
	"strings"
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
)

// news is prose with about as many figures as a newspaper has.
const news = `The trilateral working group has held twelve meetings since 2021, nearly half of them in Moscow, its chairman said on Friday.
Exports rose by 5.3 per cent to $1.2 billion in the first quarter, while imports fell to between 800 and 850 million dollars.
At least 17 people were killed and dozens hurt when a bus carrying some 40 passengers left the road about 30 miles north of the capital.
The ministry would not say how many soldiers had been moved, or when, but residents spoke of long columns on the road all night.
Officials hope that the talks, which resumed after a break of more than three years, will lead to an agreement before winter.
`

// BenchmarkRead is numbers and units together, on text that is tokenized.
func BenchmarkRead(b *testing.B) {
	text := syntax.English().Split(strings.Repeat(news, 20))
	b.SetBytes(int64(len(text.Source)))
	b.ReportAllocs()
	for b.Loop() {
		for i := range text.Sentences {
			s := &text.Sentences[i]
			units.Read(s, numbers.Read(s))
		}
	}
}
