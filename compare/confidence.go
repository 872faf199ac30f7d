package compare

import "math"

// A step is how often verdicts of one kind were right among our pairs (those whose id falls to the tune half), where much
// of both statements is met, and where little is. README.md of testdata/pairs says how the halves are made;
// factcheck.Score measures the calibration error.
type step struct{ much, little float64 }

// calibration holds the steps by verdict and kind.
var calibration = map[Verdict]map[Kind]step{
	Agreement: {Same: {0.68, 0.66}, Refines: {0.8, 0.57}},
	Update:    {Growth: {0.97, 0.9}, Change: {0.95, 0.8}, Progress: {0.97, 0.93}, Reschedule: {0.93, 0.9}, Revision: {0.98, 0.97}},
	Conflict: {Quantity: {0.62, 0.62}, Regression: {0.88, 0.5}, Time: {0.86, 0.5}, Place: {0.92, 0.77},
		Actor: {0.86, 0.55}, Polarity: {0.76, 0.55}, Exclusive: {0.76, 0.5}},
	Unrelated: {Topic: {0.5, 0.5}, Scope: {0.79, 0.79}, Period: {0.8, 0.8}, Adds: {0.53, 0.53}},
}

// met is the share of both statements that must be met to count as much.
const met = 0.62

// share is how much of both statements is met, 0 to 1.
func (al *Alignment) share() float64 { return (al.coverA + al.coverB) / 2 }

// confidence says how often findings like f were right.
func (al *Alignment) confidence(f *Finding) float64 {
	s, cover := calibration[f.Verdict][f.Kind], al.share()
	c := s.little
	if cover >= met {
		c = s.much
	}
	c += 0.1 * (cover - met) // within a step, the more is met the surer
	return math.Round(100*min(0.99, max(0.05, c))) / 100
}
