package main

import "os"

func Example() {
	run([]string{"-all"}, os.Stdin, os.Stdout, os.Stderr)
	// Output:
	// flood.txt: 2 changed, 1 added, 1 dropped, 1 reworded
	//   changed   Five people have died in the flood at Ostrava, the mayor said on Monday.
	//        to   Seven people have died in the flood at Ostrava, the mayor said on Monday.
	//             Both tell how many: "Five" or "Seven". (quantity)
	//   reworded  The river broke the dyke on Sunday evening.
	//        as   On Sunday evening the dyke was broken by the river.
	//   changed   The railway bridge is open.
	//        to   The railway bridge is closed.
	//             Both tell which: "open" or "closed". (exclusive)
	//   added     The prime minister will visit the town on Tuesday.
	//   dropped   The army has sent two helicopters.
}
