package factcheck

import "github.com/gainsay/gainsay/compare"

// comparer gives who judges.
func (s Suite) comparer() Comparer {
	if s.Comparer != nil {
		return s.Comparer
	}
	return compare.English()
}
