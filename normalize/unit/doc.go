// Package unit reads what the numbers of a sentence measure.
//
// In goes a sentence with its numbers, out come quantities: "shares fell 3% to $1.2bn" is 3% (a change down) and
// $1.2 billion (the level reached). Quantities relate with conversion, to the precision written: "5 miles" is "8 km".
package unit
