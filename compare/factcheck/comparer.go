package factcheck

import "errors"

// comparer gives who judges.
func (s Suite) comparer() (Comparer, error) {
	if s.Comparer != nil {
		return s.Comparer, nil
	}
	return nil, errors.New("no comparer")
}
