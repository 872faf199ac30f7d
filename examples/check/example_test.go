package main

import "os"

func Example() {
	run(nil, os.Stdin, os.Stdout, os.Stderr)
	// Output:
	// supported     The trilateral working group is chaired by the deputy prime ministers of Russia, Azerbaijan and Armenia.
	//               Both say the same.
	//               Yerevan Monitor, 2021-11-09: “The deputy prime ministers of Russia, Azerbaijan and Armenia preside over it”
	// not found     It has held eight meetings so far.
	//               two by 2020-11, eight by 2023-11-20: a running count rose.
	//               Yerevan Monitor, 2021-11-09: “In New York, on the margins of the 76th session of the UN General Assembly, the foreign ministers of the two countries met for the first time since November 2020”
	// supported     The group was formed in January 2021.
	//               Both can be true, and one says more.
	//               Baku Digest, 2023-11-09: “The decision to form the group was taken by the leaders of the three countries in January 2021”
	// not found     The agreements reached at the highest level in 2020-2022 were bilateral.
	// not found     Its headquarters are in Geneva.
	//
	// 2 supported, 0 contradicted, 0 outdated, 3 not found
}
