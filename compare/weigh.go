package compare

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims"
)

// The rules propose, the weights dispose: of two statements laid side by side, a rule gives a verdict with its reason, and how
// much of both is met, what is left over and how far apart the days are is weighed beside it. Each feature, and the rule that decided,
// adds something to each verdict (a softmax regression, made by the program in train). The verdict with the most wins,
// and its share is the confidence.

// verdicts are the verdicts in the order of the columns of weights.tsv.
var verdicts = [...]Verdict{Agreement, Update, Conflict, Unrelated}

// scales are what is given to each verdict, 1 in all.
type scales [len(verdicts)]float64

//go:embed weights.tsv
var weightsTable string

// weights has a row a feature, one a rule, and the last, which always counts.
var weights = sync.OnceValue(func() map[string]scales {
	w := map[string]scales{}
	for line := range strings.Lines(weightsTable) {
		fields := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(fields) != len(verdicts)+1 {
			continue
		}
		var s scales
		for i := range s {
			x, err := strconv.ParseFloat(fields[i+1], 64)
			if err != nil {
				panic("compare: weights.tsv: " + err.Error())
			}
			s[i] = x
		}
		w[fields[0]] = s
	}
	return w
})

// base is the row that always counts.
const base = "always"

// ruleFeature is the row of a rule.
func ruleFeature(k Kind, barrier string) string {
	return strings.TrimSpace("rule " + string(k) + " " + barrier)
}

// Features gives what is weighed of two claims, by name: for the program that makes the weights.
func (c *Comparer) Features(a, b claims.Claim) ([]string, []float64) {
	p, q := c.normalizer.Claim(a), c.normalizer.Claim(b)
	x, y := &p, &q
	if before(&q.Claim, &p.Claim) {
		x, y = y, x
	}
	al := c.sideBySide(x, y)
	f := c.ruled(al, c.Rules)
	s := c.sight(al)
	names, values := make([]string, 0, len(features)+2), make([]float64, 0, len(features)+2)
	for _, t := range features {
		names, values = append(names, t.name), append(values, t.of(s))
	}
	return append(names, ruleFeature(f.Kind, f.Barrier), base), append(values, 1, 1)
}

// weigh gives each verdict its share, where a rule found f.
func (c *Comparer) weigh(s *sight, f *Finding) scales {
	table := weights()
	out := table[base]
	add := func(row scales, by float64) {
		for i := range out {
			out[i] += by * row[i]
		}
	}
	add(table[ruleFeature(f.Kind, f.Barrier)], 1)
	for i := range features {
		if x := features[i].of(s); x != 0 {
			add(table[features[i].name], x)
		}
	}
	most, sum := max(out[0], out[1], out[2], out[3]), 0.0
	for i := range out {
		out[i] = math.Exp(out[i] - most)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}
