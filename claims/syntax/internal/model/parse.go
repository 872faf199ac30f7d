package model

// Parse finds the head and relation of every token of a tagged sentence.
func (m *Model) Parse(s *Sentence) {
	st := s.Start()
	for !st.Done() {
		legal := st.Legal()
		move := only(legal)
		if move == 255 {
			a, b, c := m.moves.Score(st.MoveFeatures())
			move = best([3]int32{a, b, c}, legal)
		}
		if move == Shift {
			st.Shift()
			continue
		}
		head, child := st.Arc(move)
		st.Attach(head, child, m.relation(&st, head, child))
	}
}

// only is the one legal move, or 255.
func only(legal uint8) uint8 {
	switch legal {
	case 1 << Shift:
		return Shift
	case 1 << Left:
		return Left
	case 1 << Right:
		return Right
	}
	return 255
}

func best(scores [3]int32, legal uint8) uint8 {
	b := uint8(255)
	for i, s := range scores {
		if legal>>i&1 == 1 && (b == 255 || s > scores[b]) {
			b = uint8(i)
		}
	}
	return b
}

// relation names the arc; what hangs from the root is the root, and nothing else is.
func (m *Model) relation(st *State, head, child int) uint8 {
	if head == st.N {
		return m.Root
	}
	var scores [128]int32
	m.rels.Score(st.RelFeatures(head, child), &scores)
	b := uint8(1)
	for r := uint8(1); r < m.Rels; r++ {
		if scores[r] > scores[b] && r != m.Root {
			b = r
		}
	}
	return b
}
