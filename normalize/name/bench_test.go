package name_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/gainsay/gainsay/normalize/tables"
)

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := name.New(tables.English); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	text := syntax.English().Split("Armenia's top diplomat Ararat Mirzoyan met Russia's deputy prime minister in Moscow on Friday, the agency TASS said, citing the Foreign Ministry.")
	r := reader()
	b.ReportAllocs()
	for b.Loop() {
		for i := range text.Sentences {
			r.Read(&text.Sentences[i])
		}
	}
}

func BenchmarkRelate(b *testing.B) {
	x, _ := reader().Lookup("Sergey Khovayev")
	y, _ := reader().Lookup("Sergei Khovaev")
	b.ReportAllocs()
	for b.Loop() {
		x.Relate(y)
	}
}
