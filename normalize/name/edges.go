package name

// edges are the steps of a trie, state and piece to state, in a table of its own: it is filled and asked more often than
// anything else here, and a map costs three times as much.
type edges struct {
	keys   []uint64 // 0 is free: no edge leads from the root by piece 0 to anywhere, see edge
	states []int32
	count  int
}

func newEdges(size int) edges { return edges{make([]uint64, size), make([]int32, size), 0} }

// edge is the key of a step; it is never 0.
func edge(state, piece int32) uint64 { return uint64(uint32(state)+1)<<32 | uint64(uint32(piece)) }

// slot is where the key stands, or would stand.
func (e *edges) slot(key uint64) int {
	mask := len(e.keys) - 1
	i := int(key*0x9e3779b97f4a7c15>>40) & mask
	for e.keys[i] != 0 && e.keys[i] != key {
		i = (i + 1) & mask
	}
	return i
}

// get is the state that the step leads to.
func (e *edges) get(key uint64) (int32, bool) {
	i := e.slot(key)
	return e.states[i], e.keys[i] != 0
}

// put adds a step.
func (e *edges) put(key uint64, state int32) {
	if e.count*3 > len(e.keys)*2 {
		e.grow()
	}
	i := e.slot(key)
	e.keys[i], e.states[i] = key, state
	e.count++
}

// grow doubles the table.
func (e *edges) grow() {
	old := *e
	*e = newEdges(2 * len(old.keys))
	for i, k := range old.keys {
		if k != 0 {
			j := e.slot(k)
			e.keys[j], e.states[j] = k, old.states[i]
		}
	}
	e.count = old.count
}
