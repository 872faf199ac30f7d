// Package program is what the programs have in common: the words that a user lays over ours, a file that is written
// whole or not at all, and the exit codes.
package program

import (
	"fmt"
	"io"
)

// The exit codes.
const (
	Fine  = 0
	Found = 1 // what the user asked to fail on
	Bad   = 2 // bad input, or a file that cannot be written
)

// Exit tells an error on stderr, and gives the exit code.
func Exit(stderr io.Writer, found bool, err error) int {
	switch {
	case err != nil:
		fmt.Fprintln(stderr, err)
		return Bad
	case found:
		return Found
	}
	return Fine
}
