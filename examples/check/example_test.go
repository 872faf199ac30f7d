package main

import "os"

func Example() {
	run(nil, os.Stdin, os.Stdout, os.Stderr)
	// Output:
	// supported     The trilateral working group is chaired by the deputy prime ministers of Russia, Azerbaijan and Armenia.
	//               Both say the same.
	//               Yerevan Monitor, 2021-11-09: “The deputy prime ministers of Russia, Azerbaijan and Armenia preside over it”
	// outdated      Eight meetings of the trilateral working group have been held so far.
	//               Eight by 2022-12-20, 12 by 2023-11-09: a running count rose.
	//               Baku Digest, 2023-11-09: “By now, 12 meetings of the trilateral working group on communications in the South Caucasus have been held”
	// contradicted  After the 30-day war of late 2020, representatives of Azerbaijani and Armenian society met for the first time in Moscow.
	//               Both tell how long: "the 44-day" or "the 30-day".
	//               Caspian Press, 2022-01-26: “After the 44-day war of late 2020, representatives of Azerbaijani and Armenian society met for the first time in Moscow on 23 and 24 December 2021, in the presence of Mikhail Shvydkoy, the Russian president's envoy for cultural cooperation”
	// not found     The group has its headquarters in Geneva.
	//
	// 1 supported, 1 contradicted, 1 outdated, 1 not found
}
