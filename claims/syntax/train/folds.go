package main

// inFold deals the trees out by blocks of neighbours, as a text repeats its own words.
func inFold(i, folds int) int { return i / 20 % folds }

// each does work for 0 to n-1, two at a time.
func each(n int, work func(int)) {
	done := make(chan bool)
	const atOnce = 2
	for i := range n {
		if i >= atOnce {
			<-done
		}
		go func() { work(i); done <- true }()
	}
	for range min(atOnce, n) {
		<-done
	}
}
