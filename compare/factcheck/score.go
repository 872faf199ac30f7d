package factcheck

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/compare"
)

// verdicts are the verdicts in the order of tables.
var verdicts = []compare.Verdict{compare.Agreement, compare.Update, compare.Conflict, compare.Unrelated}

// A Score counts how the pairs of a suite fared, as plain data.
type Score struct {
	Pairs    int     `json:"pairs"`
	Right    int     `json:"right"`    // the verdict is right
	Kinds    int     `json:"kinds"`    // the kind is right as well
	Accuracy float64 `json:"accuracy"` // Right by Pairs
	MacroF1  float64 `json:"macro_f1"`
	ECE      float64 `json:"ece"` // expected calibration error of the confidences, ten bins

	Verdicts []VerdictScore `json:"verdicts"`
	Domains  []Share        `json:"domains"` // in the order of first mention
	ByKind   []Share        `json:"by_kind"`
	Classes  []Share        `json:"classes"` // how failures fail; Right is 0
}

// A VerdictScore says how often a verdict was given rightly.
type VerdictScore struct {
	Verdict   compare.Verdict `json:"verdict"`
	Precision float64         `json:"p"`
	Recall    float64         `json:"r"`
	F1        float64         `json:"f1"`
	Said      []int           `json:"said"` // where this verdict was wanted: how often agreement, update, conflict, unrelated were said
}

// A Share counts how many of some cases are right.
type Share struct {
	Name  string `json:"name"`
	Cases int    `json:"cases"`
	Right int    `json:"right"`
}

// Score counts the pairs of the result. Stories are not in it.
func (r *Result) Score() Score {
	s := Score{Verdicts: make([]VerdictScore, len(verdicts))}
	for i, v := range verdicts {
		s.Verdicts[i] = VerdictScore{Verdict: v, Said: make([]int, len(verdicts))}
	}
	var bins [10]struct {
		n, right  int
		confident float64
	}
	for _, c := range r.Cases {
		if c.Story {
			continue
		}
		right := c.Finding.Verdict == c.Want
		s.Pairs++
		s.Right += one(right)
		s.Kinds += one(right && c.Finding.Kind == c.WantKind)
		s.Domains = count(s.Domains, c.Domain, right)
		s.ByKind = count(s.ByKind, string(c.Want)+" "+string(c.WantKind), right)
		if class := c.Class(); class != "" {
			s.Classes = count(s.Classes, class, false)
		}
		if said := slices.Index(verdicts, c.Finding.Verdict); said >= 0 {
			s.Verdicts[slices.Index(verdicts, c.Want)].Said[said]++
		}
		bin := &bins[max(0, min(9, int(c.Finding.Confidence*10)))]
		bin.n++
		bin.right += one(right)
		bin.confident += c.Finding.Confidence
	}
	if s.Pairs == 0 {
		return s
	}
	for _, b := range bins {
		s.ECE += max(b.confident-float64(b.right), float64(b.right)-b.confident) / float64(s.Pairs)
	}
	s.Accuracy = float64(s.Right) / float64(s.Pairs)
	s.rate()
	return s
}

// rate works out precision and recall from the counts.
func (s *Score) rate() {
	for i := range s.Verdicts {
		v := &s.Verdicts[i]
		right, wanted, said := v.Said[i], 0, 0
		for j := range verdicts {
			wanted += v.Said[j]
			said += s.Verdicts[j].Said[i]
		}
		v.Precision, v.Recall = ratio(right, said), ratio(right, wanted)
		if v.Precision+v.Recall > 0 {
			v.F1 = 2 * v.Precision * v.Recall / (v.Precision + v.Recall)
		}
		s.MacroF1 += v.F1 / float64(len(verdicts))
	}
}

// String gives the score as a table.
func (s Score) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d pairs: %d right (%.3f), %d with the kind; macro-F1 %.3f, calibration error %.3f\n",
		s.Pairs, s.Right, s.Accuracy, s.Kinds, s.MacroF1, s.ECE)
	for _, v := range s.Verdicts {
		fmt.Fprintf(&b, "  %-10s P %.3f  R %.3f  F1 %.3f   said %v\n", v.Verdict, v.Precision, v.Recall, v.F1, v.Said)
	}
	for _, list := range [][]Share{s.Domains, s.ByKind, s.Classes} {
		b.WriteByte('\n')
		for _, r := range list {
			fmt.Fprintf(&b, "  %-34s %4d / %d\n", r.Name, r.Right, r.Cases)
		}
	}
	return b.String()
}

// count adds a case to the share of that name.
func count(all []Share, name string, right bool) []Share {
	i := slices.IndexFunc(all, func(s Share) bool { return s.Name == name })
	if i < 0 {
		i, all = len(all), append(all, Share{Name: name})
	}
	all[i].Cases++
	all[i].Right += one(right)
	return all
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
