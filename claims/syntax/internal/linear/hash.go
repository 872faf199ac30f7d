// Package linear holds the weights of linear models over hashed features: a Learner that trains them as an averaged
// perceptron, and frozen tables that are small on disk and quick to read.
//
// A feature is a 64-bit hash. Atoms (a word, a tag, a distance) are hashed once with String or Int; features are made
// of atoms with Pair and Triple, which cost a few instructions, as the atoms are random bits already.
package linear

import "math/bits"

// String hashes s under a salt that keeps kinds of atoms apart.
func String(salt uint64, s string) uint64 {
	h := salt*0x9e3779b97f4a7c15 + 0x517cc1b727220a95
	for i := 0; i < len(s); i++ {
		h = (bits.RotateLeft64(h, 5) ^ uint64(s[i])) * 0x517cc1b727220a95
	}
	return Final(h)
}

// Int hashes a small number under a salt.
func Int(salt, n uint64) uint64 { return Final(salt*0x9e3779b97f4a7c15 + (n+1)*0xbf58476d1ce4e5b9) }

// Final spreads the bits of h.
func Final(h uint64) uint64 {
	h ^= h >> 30
	h *= 0xbf58476d1ce4e5b9
	h ^= h >> 27
	h *= 0x94d049bb133111eb
	return h ^ h>>31
}

const odd = 0x9e3779b97f4a7c15

// Pair joins two atoms. What it makes may be joined again: the product keeps equal atoms from cancelling.
func Pair(a, b uint64) uint64 { return (a ^ bits.RotateLeft64(b, 21)) * odd }

// Triple joins three atoms.
func Triple(a, b, c uint64) uint64 {
	return (a ^ bits.RotateLeft64(b, 21) ^ bits.RotateLeft64(c, 43)) * odd
}

// Salts are what makes the templates of a model differ: template t is its atoms joined, and Salts[t].
var Salts = func() (s [256]uint64) {
	for i := range s {
		s[i] = Int(77, uint64(i))
	}
	return
}()
