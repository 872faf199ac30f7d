package main

import "os"

func Example() {
	run(nil, os.Stdin, os.Stdout, os.Stderr)
	// Output:
	// 6 of 6 cases pass
}
