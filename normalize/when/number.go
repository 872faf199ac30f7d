package when

// An amount is a number as it stands before a unit: "three", "2.5", "several", "a couple of", "half a".
type amount struct {
	n, lo, hi float64
	vague     bool
	article   bool // only "a"
	integer   bool
	digits    int
}

func exactly(n float64) amount { return amount{n: n, lo: n, hi: n, integer: n == float64(int(n))} }

// number reads an amount at piece i.
func (p *scan) number(i int) (amount, int) {
	w := p.at(i)
	switch {
	case w.num >= 0:
		return p.figure(i)
	case w.mask.has(cVague) || w.mask.has(cCouple):
		if s, j := p.match(i, cCouple); s != nil {
			return exactly(float64(s.n)), j
		}
		if s, j := p.match(i, cVague); s != nil {
			return amount{n: s.lo, lo: s.lo, hi: s.hi, vague: true}, j
		}
	}
	if w.mask.has(cNum) || w.mask.has(cOne) || w.mask.has(cHalf) || w.mask.has(cScale) {
		return p.numberWords(i)
	}
	return amount{}, i
}

// figure reads digits: "12", "1,200", "2.5", "1/2", "3 million".
func (p *scan) figure(i int) (amount, int) {
	w := p.at(i)
	if w.digits > 9 {
		return amount{}, i
	}
	a, j := exactly(float64(w.num)), i+1
	for j < i+8 && p.sign(j, ',') && p.at(j).glued && p.at(j+1).glued && p.at(j+1).digits == 3 {
		a, j = exactly(a.n*1000+float64(p.at(j+1).num)), j+2
	}
	switch next := p.at(j + 1); {
	case p.sign(j, '.') && p.at(j).glued && next.glued && next.num >= 0 && next.digits <= 6:
		scale := 1.0
		for range next.digits {
			scale *= 10
		}
		a, j = exactly(a.n+float64(next.num)/scale), j+2
	case p.sign(j, '/') && p.at(j).glued && next.glued && next.num > 0 && a.n < 10 && next.num < 10:
		a, j = exactly(a.n/float64(next.num)), j+2
	}
	a.digits = int(w.digits)
	if s, k := p.match(j, cScale); s != nil {
		a, j = exactly(a.n*float64(s.n)), k
	}
	return a, j
}

// longestNumber is how many words a number has at most: a run of "one one one" must not cost more.
const longestNumber = 24

// numberWords reads "twenty-five", "a hundred and five", "two thousand", "half a".
func (p *scan) numberWords(i int) (amount, int) {
	if j, ok := p.is(i, cHalf); ok {
		return exactly(0.5), p.skip(j, cOne)
	}
	var n worded
	j := i
	if k, ok := p.is(i, cOne); ok {
		if n.said, n.article, j = true, true, k; !p.has(j, cScale) {
			n.part = 1
			return n.amount(), j
		}
	}
	for j < i+longestNumber {
		k := p.numberWord(&n, j)
		if k == j {
			break
		}
		j = k
	}
	if !n.said || n.total > 1e9 {
		return amount{}, i
	}
	return n.amount(), j
}

// A worded is a number in words as far as it was read: in "two thousand and fifty" total is 2000, then part is 50.
type worded struct {
	total, part   int
	said, article bool
}

func (n *worded) amount() amount {
	a := exactly(float64(n.total + n.part))
	a.article = n.article
	return a
}

// numberWord adds one more word of a number at j, and gives the piece after it.
func (p *scan) numberWord(n *worded, j int) int {
	if s, k := p.match(j, cNum); s != nil && (!n.said || n.part%100 == 0 || n.part%10 == 0 && n.part >= 20 && s.n < 10) {
		n.part, n.said = n.part+s.n, true
		if d, ok := p.dash(k); ok && s.n >= 20 && p.has(d, cNum) {
			return d
		}
		return k
	}
	if s, k := p.match(j, cScale); s != nil && n.said && n.total < 1e9 && n.part < 1e6 {
		n.part = max(n.part, 1)
		if s.n == 100 {
			n.part *= 100
		} else {
			n.total, n.part = n.total+n.part*s.n, 0
		}
		n.article = false
		return k
	}
	if k, ok := p.is(j, cAnd); ok && n.said && (n.part >= 100 && n.part%100 == 0 || n.part == 0 && n.total > 0) && p.has(k, cNum) {
		return k
	}
	return j
}

// ordinal reads "21st", "first", "twenty-first". spelled says that it was a word.
func (p *scan) ordinal(i int) (n, j int, spelled bool) {
	w := p.at(i)
	if w.num >= 0 {
		if next := p.at(i + 1); next.glued && next.mask.has(cOrdSuffix) && w.digits <= 4 {
			return int(w.num), i + 2, false
		}
		return 0, i, false
	}
	if s, k := p.match(i, cOrd); s != nil {
		return s.n, k, true
	}
	if s, k := p.match(i, cNum); s != nil && s.n >= 20 {
		k, _ = p.dash(k)
		if o, m := p.match(k, cOrd); o != nil && o.n < 10 {
			return s.n + o.n, m, true
		}
	}
	return 0, i, false
}

// tens reads a number below 100 in words: "eighty six", "fifteen", "oh five".
func (p *scan) tens(i int) (n, j int) {
	if _, k := p.match(i, cZero); k > i {
		k, _ = p.dash(k)
		if s, m := p.match(k, cNum); s != nil && s.n > 0 && s.n < 10 {
			return s.n, m
		}
		return 0, i
	}
	s, k := p.match(i, cNum)
	if s == nil {
		return 0, i
	}
	if s.n < 20 {
		return s.n, k
	}
	d, _ := p.dash(k)
	if t, m := p.match(d, cNum); t != nil && t.n > 0 && t.n < 10 {
		return s.n + t.n, m
	}
	return s.n, k
}

// yearWords reads a year in words: "nineteen eighty-six", "two thousand and fifteen", "twenty eighteen".
func (p *scan) yearWords(i int) (year, j int) {
	if !p.has(i, cNum) {
		return 0, i
	}
	if a, j := p.numberWords(i); j > i && a.n >= 1000 && a.n < 2100 && a.integer {
		return int(a.n), j
	}
	hi, k := p.tens(i)
	if hi < 11 || hi > 20 {
		return 0, i
	}
	k, _ = p.dash(k)
	if s, m := p.match(k, cScale); s != nil && s.n == 100 {
		if n, q := p.tens(p.skip(m, cAnd)); q > m {
			return hi*100 + n, q
		}
		return hi * 100, m
	}
	lo, m := p.tens(k)
	if m == k || lo < 10 && !p.has(k, cZero) {
		return 0, i
	}
	return hi*100 + lo, m
}
