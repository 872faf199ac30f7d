package main

import "github.com/gainsay/gainsay/claims/syntax/internal/model"

// cheapest are the legal moves that lose the fewest gold arcs.
func cheapest(st *model.State, gold []int, legal uint8) uint8 {
	least, free := 1<<30, uint8(0)
	for move := model.Shift; move <= model.Right; move++ {
		if legal>>move&1 == 0 {
			continue
		}
		c := cost(st, gold, move)
		if c < least {
			least, free = c, 0
		}
		if c == least {
			free |= 1 << move
		}
	}
	return free
}

// cost is how many gold arcs can no longer be made after the move.
func cost(st *model.State, gold []int, move uint8) int {
	c, front := 0, st.Front
	if move == model.Shift {
		for d := range st.Depth {
			k := st.Stack(d)
			if gold[k] == front { // it would have been a child of the front
				c++
			}
			if d > 0 && gold[front] == k { // only the top can still become its head
				c++
			}
		}
		return c
	}
	top := st.Stack(0)
	for k := front; k < st.N; k++ {
		if gold[k] == top {
			c++
		}
	}
	g := gold[top]
	switch {
	case move == model.Left:
		if g != front && (g > front || st.Depth > 1 && g == st.Stack(1)) {
			c++
		}
	case g >= front:
		c++
	}
	return c
}
