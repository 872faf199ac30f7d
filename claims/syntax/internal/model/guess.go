package model

import "github.com/gainsay/gainsay/claims/syntax/internal/linear"

// Mirror is the tagged sentence written from its end to its start. A quick parser reads it first, and what it guesses
// helps the one that reads forward: it has seen what stands ahead.
func (s *Sentence) Mirror() *Sentence {
	if s.mirror == nil {
		s.mirror = &Sentence{backward: true}
	}
	r := s.mirror
	r.size(s.N)
	for i := range s.N {
		r.Atoms[s.N-1-i] = s.Atoms[i]
	}
	r.ends()
	return r
}

// Guess takes over the heads that were found in the mirror.
func (s *Sentence) Guess() {
	n := int32(s.N)
	for i := range s.guess {
		s.guess[i], s.first[i], s.last[i] = n+1, n+1, -1
	}
	for i, h := range s.mirror.Heads[:n] {
		if h != n {
			h = n - 1 - h
		}
		s.SetGuess(int(n)-1-i, int(h))
	}
}

// SetGuess says that the head of child is guessed to be head.
func (s *Sentence) SetGuess(child, head int) {
	s.guess[child] = int32(head)
	s.first[head], s.last[head] = min(s.first[head], int32(child)), max(s.last[head], int32(child))
}

// ClearGuesses forgets all guesses.
func (s *Sentence) ClearGuesses() {
	n := int32(s.N)
	for i := range s.guess {
		s.guess[i], s.first[i], s.last[i] = n+1, n+1, -1
	}
}

// guesses says what the guess means for a state: for the top of the stack, for the front of the buffer, and all in all.
func (s *Sentence) guesses(top, under, front int) (t, f, all uint64) {
	none := s.N + 1
	var a, b, kids uint64
	if top != none {
		switch h := int(s.guess[top]); {
		case h == front:
			a = 1
		case h == under:
			a = 2
		case h == s.N:
			a = 3
		case h > front:
			a = 4
		case h < top:
			a = 5
		default:
			a = 6
		}
		if int(s.last[top]) >= front {
			kids = 1
			if int(s.last[top]) == front {
				kids = 2
			}
		}
	}
	if front < s.N {
		switch h := int(s.guess[front]); {
		case h == top:
			b = 1
		case h == under:
			b = 2
		case h == s.N:
			b = 3
		case h > front:
			b = 4
		default:
			b = 5
		}
	}
	if front <= s.N && top != none {
		if first := int(s.first[front]); first < top {
			kids += 6
		} else if first == top {
			kids += 3
		}
	}
	return linear.Int(saltGuess, a), linear.Int(saltGuess, 8+b), linear.Int(saltGuess, 64+(a*8+b)*16+kids)
}

// Guesses are the heads that were guessed.
func (s *Sentence) Guesses() []int32 { return s.guess[:s.N] }
