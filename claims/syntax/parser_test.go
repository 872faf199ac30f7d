package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func ExampleParser_Parse() {
	s := English().Parse("Baku denied the report.").Sentences[0]
	for _, t := range s.Tokens {
		fmt.Println(t.Text, t.Lemma, t.Tag, t.XTag, t.Head, t.Rel)
	}
	// Output:
	// Baku Baku PROPN NNP 1 nsubj
	// denied deny VERB VBD -1 root
	// the the DET DT 3 det
	// report report NOUN NN 1 obj
	// . . PUNCT . 1 punct
}

// news is own text in the style of newspapers.
const news = `Talks on border resume in Tbilisi

The foreign ministers of Armenia and Azerbaijan met in Tbilisi on Tuesday for the first time since March, the Georgian government said in a statement. "We did not sign anything today," Armenian minister Ararat Mirzoyan told reporters, adding that the two sides would meet again before the end of the year.

At least 12 people were killed and 30 others injured when a bus carrying workers overturned near Ganja, according to the Emergencies Ministry. The driver, a 44-year-old man, was taken to hospital. Prices rose by 3.5% in September, compared with 2.9% a month earlier, and the bank is expected to raise rates.
`

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat(news, 20)
	var out Text
	English().ParseInto(&out, text)
	tokens := 0
	for _, s := range out.Sentences {
		tokens += len(s.Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		English().ParseInto(&out, text)
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load(englishModel)
	}
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat(news, 20)
	var out Text
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		English().SplitInto(&out, text)
	}
}

func TestParseMakesTrees(t *testing.T) {
	for _, s := range English().Parse(news).Sentences {
		roots := 0
		for i, k := range s.Tokens {
			if k.Head < 0 {
				roots++
				assert.Equal(t, Root, k.Rel)
			} else {
				assert.NotEqual(t, i, k.Head)
				assert.NotEqual(t, NoRel, k.Rel)
			}
		}
		assert.Equal(t, 1, roots)
	}
}
