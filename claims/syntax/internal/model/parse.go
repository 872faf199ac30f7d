package model

import "github.com/gainsay/gainsay/claims/syntax/internal/net"

// Parse finds the head and relation of every token of a tagged sentence: a first reading from the end guesses heads, a
// second from the start finds them, and then the relations are named.
func (m *Model) Parse(s *Sentence) {
	m.Backward(s)
	m.read(m.forward, s.Start())
	m.Name(s)
}

// Backward guesses heads from the end of the sentence to its start.
func (m *Model) Backward(s *Sentence) {
	m.read(m.backward, s.Mirror().Start())
	s.Guess()
}

// read makes the moves that the net thinks best until the tree is complete.
func (m *Model) read(n *net.Net, st State) {
	var h net.Hidden
	for !st.Done() {
		legal := st.Legal()
		if legal == 1<<Shift {
			st.Shift()
			continue
		}
		move := only(legal)
		if move == none || n.Names() {
			scores := n.Score(st.Inputs(), &h)
			move = best(scores, legal)
		}
		if move == Shift {
			st.Shift()
			continue
		}
		head, child := st.Arc(move)
		switch {
		case head == st.N:
			st.Rels[child] = m.Root
		case n.Names() && m.Punct != 0 && m.sorts[st.Tags[child]] == sortPunct:
			st.Rels[child] = m.Punct
		case n.Names():
			st.Rels[child], st.sure[child] = n.Name(&h, int(move-Left), m.Root)
		}
		st.Attach(head, child)
	}
}

// none is no move.
const none uint8 = 255

// only is the one legal move, or none.
func only(legal uint8) uint8 {
	switch legal {
	case 1 << Shift:
		return Shift
	case 1 << Left:
		return Left
	case 1 << Right:
		return Right
	}
	return none
}

// best is the legal move with the highest score.
func best(scores [3]int32, legal uint8) uint8 {
	b := none
	for i, s := range scores {
		if legal>>i&1 == 1 && (b == none || s > scores[b]) {
			b = uint8(i)
		}
	}
	return b
}
