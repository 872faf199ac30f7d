//go:build unix

package compare

import (
	"fmt"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// BenchmarkDocuments100 and its fellows take the whole way, from texts to the report. Ten times the articles are to take
// at most 12 times the time and 10 times the memory:
//
//	go test -run '^$' -bench 'Documents(100|1000)$' -benchtime 1x ./compare
func BenchmarkDocuments100(b *testing.B)  { benchmarkDocuments(b, 100) }
func BenchmarkDocuments1000(b *testing.B) { benchmarkDocuments(b, 1000) }

// BenchmarkLarge takes minutes: -bench Large -benchtime 1x -timeout 30m
func BenchmarkLarge(b *testing.B) {
	for _, n := range []int{10_000, 50_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmarkDocuments(b, n) })
	}
}

func benchmarkDocuments(b *testing.B, n int) {
	docs := corpus(n)
	bytes := 0
	for _, d := range docs {
		bytes += len(d.Text)
	}
	c := English()
	c.Claims(claims.Claim{Text: "Eight were held."}, claims.Claim{Text: "12 were held."}) // load what is loaded once
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	used := processorTime()
	for b.Loop() {
		r, err := c.Documents(b.Context(), docs...)
		require.NoError(b, err)
		b.ReportMetric(float64(len(r.Findings)), "findings")
		b.ReportMetric(float64(heap())/(1<<20), "MB-peak")
	}
	reportProcessor(b, used)
}

// heap is the memory that the process got from the system: close to its most at any time.
func heap() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapSys - m.HeapReleased
}

// processorTime is what the process has used of all processors: on a busy machine it says more than the clock.
func processorTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func reportProcessor(b *testing.B, before time.Duration) {
	b.ReportMetric(float64((processorTime()-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
}

// BenchmarkIndexAdd adds articles to an index that holds as many as the name says; 9,000 have 100,000 statements.
//
//	go test -run '^$' -bench 'IndexAdd/1000$' -benchtime 200x ./compare
func BenchmarkIndexAdd(b *testing.B) {
	for _, n := range []int{1000, 9000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			w := newWorld(n)
			x := English().Index()
			for i := range n {
				x.hold(w.article(i))
			}
			i, used := n, processorTime()
			for b.Loop() {
				x.Add(w.article(i))
				i++
			}
			reportProcessor(b, used)
			b.ReportMetric(float64(len(x.table.all)), "statements")
		})
	}
}
