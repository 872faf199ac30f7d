//go:build race

package compare_test

// stride is how many pairs the laws pass over to the next: the race detector makes each many times slower.
const stride = 20
