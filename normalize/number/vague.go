package number

// vague reads a count or share that names no figure from the table of such phrases: "a few", "several hundred",
// "tens of thousands", "most of".
func (c *scan) vague(i int) (core, bool) {
	for _, p := range c.opens[c.atoms[i].id] {
		if !c.follows(i, p.ids) {
			continue
		}
		v := core{from: i, end: i + len(p.ids), kind: Vague, lo: p.lo, hi: p.hi, words: true, noFigure: true}
		if p.share {
			v.kind = Share
			return v, true
		}
		c.vagueScale(&v)
		return v, !c.at(v.end).is(hyphen)
	}
	return core{}, false
}

// vagueScale multiplies by the scales that follow: "of thousands", "hundred".
func (c *scan) vagueScale(v *core) {
	for {
		k := v.end
		if c.at(k).is(of) {
			k++
		}
		s := c.at(k)
		if s.part != scale && s.part != hundred && s.part != dozen && s.part != plural {
			return
		}
		if v.lo != v.hi {
			v.hi = (v.hi+1)*s.value - 1
		} else {
			v.hi *= s.value
		}
		v.lo, v.end = v.lo*s.value, k+1
	}
}

// follows says whether the words ids stand from atom i on.
func (c *scan) follows(i int, ids []int32) bool {
	if i < 0 || i+len(ids) > len(c.atoms) {
		return false
	}
	for k, id := range ids {
		if c.atoms[i+k].id != id {
			return false
		}
	}
	return true
}
