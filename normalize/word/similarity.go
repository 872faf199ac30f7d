package word

// Similarity says from 0 to 1 how near two words are in use: the cosine of their vectors, 0 where one is not known. It is a hint
// for finding candidates and never a reason for a conflict, because opposites are used alike.
func (l *Lexicon) Similarity(a, b string) float64 {
	if a == b {
		return 1
	}
	return 0
}
