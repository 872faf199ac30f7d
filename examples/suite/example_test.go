package main

import "os"

func Example() {
	run([]string{"-mutate"}, os.Stdin, os.Stdout, os.Stderr)
	// Output:
	// 6 of 6 cases pass
	//
	// 21 changes, 100% noticed
	//   number       4 / 4
	//   negation     4 / 4
	//   date         6 / 6
	//   name         0 / 0   no case tries this
	//   place        2 / 2
	//   unit         3 / 3
	//   holder       2 / 2
}
