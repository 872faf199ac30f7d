package model

import "math/bits"

// The moves of the arc-hybrid system; the root stands at the end of the buffer.
const (
	Shift uint8 = iota // the first of the buffer goes on the stack
	Left               // the top of the stack becomes a child of the first of the buffer
	Right              // the top of the stack becomes a child of the one under it
)

// children are those of a token that are attached so far.
type children struct {
	l1, l2, r1, r2 int32 // leftmost, second leftmost, rightmost, second rightmost
	nl, nr         uint8
	rels           uint64 // their relations, one bit each
}

// A State is where the parser stands: the stack and the first of the buffer.
type State struct {
	*Sentence
	Depth, Front int
}

// Start is the state before the first move.
func (s *Sentence) Start() State {
	none := int32(s.N + 1)
	clear(s.Rels)
	for i := range s.tree {
		s.tree[i] = children{l1: none, l2: none, r1: none, r2: none}
		s.Heads[i] = -1
	}
	return State{Sentence: s}
}

// Done says whether the tree is complete.
func (st *State) Done() bool { return st.Front == st.N && st.Depth == 0 }

// Legal are the moves that may be made, one bit each.
func (st *State) Legal() (legal uint8) {
	if st.Front < st.N {
		legal |= 1 << Shift
	}
	if st.Depth > 0 && (st.Front < st.N || st.Depth == 1) {
		legal |= 1 << Left
	}
	if st.Depth > 1 {
		legal |= 1 << Right
	}
	return legal
}

// Arc is the arc that a move makes.
func (st *State) Arc(move uint8) (head, child int) {
	child = int(st.stack[st.Depth-1])
	if move == Left {
		return st.Front, child
	}
	return int(st.stack[st.Depth-2]), child
}

// Shift moves the first of the buffer to the stack.
func (st *State) Shift() {
	st.stack[st.Depth] = int32(st.Front)
	st.Depth++
	st.Front++
}

// Attach makes the arc and takes the child from the stack; the child's relation stands already, if it is known.
func (st *State) Attach(head, child int) {
	st.Heads[child] = int32(head)
	st.tree[head].rels |= 1 << (st.Rels[child] & 63)
	if child < head {
		st.tree[head].addLeft(int32(child))
	} else {
		st.tree[head].addRight(int32(child))
	}
	st.Depth--
}

func (c *children) addLeft(i int32) { c.l2, c.l1, c.nl = c.l1, i, min(c.nl+1, 5) }

func (c *children) addRight(i int32) { c.r2, c.r1, c.nr = c.r1, i, min(c.nr+1, 5) }

// at is the token at depth d of the stack, or nothing.
func (st *State) at(d int) int {
	if st.Depth > d {
		return int(st.stack[st.Depth-1-d])
	}
	return st.N + 1
}

// distance puts a distance into one of nine classes.
func distance(d int) uint64 {
	if d < 5 {
		return uint64(max(d, 0))
	}
	return uint64(2 + bits.Len(uint(d)))
}

// Stack is the token at depth d of the stack.
func (st *State) Stack(d int) int { return int(st.stack[st.Depth-1-d]) }
