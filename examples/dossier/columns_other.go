//go:build !(linux || darwin || freebsd)

package main

import "os"

// columns does not know how wide a terminal of this system is.
func columns(*os.File) int { return 0 }
