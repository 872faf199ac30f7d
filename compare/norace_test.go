//go:build !race

package compare_test

// stride is how many pairs the laws pass over to the next: none.
const stride = 1
