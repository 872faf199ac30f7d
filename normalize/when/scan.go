package when

import "github.com/gainsay/gainsay/claims/syntax"

// A scan reads one sentence.
type scan struct {
	*lexicon
	sentence *syntax.Sentence
	ws       []piece
	found    []expr
	bound    Mod // a bound such as "since" that was just read
	boundEnd int // the piece after it
	end      piece
	depth    int      // of dates in dates
	speech   Interval // the day of publication
	hasClock bool     // the publication has a time of day
	anchor   Interval // what was mentioned last
	story    Interval // what the next sentence counts from
	told     int      // year of an old date in news, or noYear
	toldNow  bool     // it was told in this sentence
	storyEnd int      // piece after the date that moved the story on
	here     bool     // the anchor is of this sentence
	ctx      Context
	inNews   bool // dates are told from the day of publication
	tagged   bool
}

// at is the piece i, or an empty one beyond the ends.
func (p *scan) at(i int) *piece {
	if i >= 0 && i < len(p.ws) {
		return &p.ws[i]
	}
	return &p.end
}

// has says whether piece i begins a word or phrase of the class.
func (p *scan) has(i int, c class) bool {
	w := p.at(i)
	if !w.mask.has(c) || w.solo.has(c) {
		return w.mask.has(c)
	}
	s, _ := p.match(i, c)
	return s != nil
}

// was says whether piece i is by itself a word of the class: what stands before an expression is asked so.
func (p *scan) was(i int, c class) bool { return p.at(i).solo.has(c) }

// match gives the longest word or phrase of the class at piece i, and the piece after it; nil where there is none.
func (p *scan) match(i int, c class) (*sense, int) {
	w := p.at(i)
	if !w.mask.has(c) {
		return nil, i
	}
	var best *sense
	end := i
	senses := p.words[w.w].senses
	for k := range senses {
		s := &senses[k]
		if s.class == c && i+1+len(s.rest) > end && p.follows(i+1, s.rest) && p.allows(i, s.flag) {
			best, end = s, i+1+len(s.rest)
		}
	}
	return best, end
}

// is says whether piece i is a word or phrase of the class, and gives the piece after it.
func (p *scan) is(i int, c class) (int, bool) {
	s, j := p.match(i, c)
	return j, s != nil
}

// follows says whether the words stand at piece i.
func (p *scan) follows(i int, words []uint16) bool {
	for k, w := range words {
		if q := p.at(i + k); q.w != w || q.w == 0 {
			return false
		}
	}
	return true
}

// allows checks the flags that the word alone decides.
func (p *scan) allows(i int, f flag) bool {
	switch f {
	case upper:
		text := p.text(i)
		for k := range len(text) {
			if text[k] < 'A' || text[k] > 'Z' {
				return false
			}
		}
	case attr:
		next := p.at(i + 1)
		return next.sign == 0 && next.num < 0 && next.end > 0
	case coming:
		return p.tense(i) == ahead
	}
	return true
}

// text is the piece as written.
func (p *scan) text(i int) string {
	w := p.at(i)
	if w.end == 0 {
		return ""
	}
	t := &p.sentence.Tokens[w.tok]
	return t.Text[int(w.start)-t.Start : int(w.end)-t.Start]
}

// skip passes over piece i where it has the class.
func (p *scan) skip(i int, c class) int {
	if j, ok := p.is(i, c); ok {
		return j
	}
	return i
}

// sign says whether piece i is the sign c.
func (p *scan) sign(i int, c byte) bool { return p.at(i).sign == c }

// comma passes over a comma.
func (p *scan) comma(i int) int {
	if p.sign(i, ',') {
		return i + 1
	}
	return i
}

// dash passes over a hyphen or dash; ok says that there was one.
func (p *scan) dash(i int) (int, bool) {
	if p.sign(i, '-') {
		return i + 1, true
	}
	return i, false
}

// read scans the sentence from its first piece to its last.
func (p *scan) read() {
	p.found = p.found[:0]
	p.bound, p.boundEnd = NoMod, -1
	for i := 0; i < len(p.ws); {
		w := &p.ws[i]
		if w.mask.has(cBound) && p.boundEnd <= i {
			if s, j := p.match(i, cBound); s != nil {
				p.bound, p.boundEnd = modNamed(s.text), j
			}
		}
		if w.num < 0 && !p.begins(i) || p.compound(i) {
			i++
			continue
		}
		n := len(p.found)
		j := p.expressions(i)
		if j <= i || len(p.found) == n {
			i++
			continue
		}
		i = j
	}
}

// begins says whether an expression can begin at piece i. An article begins one only where the next word is of some use: this
// is asked of every "the" and "a" of a text, so it must cost little.
func (p *scan) begins(i int) bool {
	w := p.at(i)
	if !w.mask.has(cBegin) {
		return w.sign == '\'' && p.at(i+1).digits == 2 && p.at(i+1).glued // "'90s"
	}
	if !w.solo.has(cThe) && !w.solo.has(cOne) {
		return true
	}
	next := p.at(i + 1)
	if next.mask.has(cBegin) || next.num >= 0 && next.end > 0 || next.sign == '\'' {
		return true
	}
	for k := range p.words[w.w].senses {
		if s := &p.words[w.w].senses[k]; len(s.rest) > 0 && s.rest[0] == next.w {
			return true
		}
	}
	return false
}

// modNamed finds the mod that a table names.
func modNamed(s string) Mod {
	for m, n := range modNames {
		if n == s {
			return Mod(m)
		}
	}
	return NoMod
}

// beforeDash are classes of words that a dash may join to a figure: "Aug-8", "mid-2020", "9am-5pm", "13th-15th".
var beforeDash = maskOf(cMonth, cWeekday, cPart, cAM, cPM, cAMGlued, cPMGlued, cOrdSuffix, cH, cQuarter)

// compound says whether piece i is glued to letters before it that make it a name or a code: "Covid-19", "B-52", "A1".
func (p *scan) compound(i int) bool {
	w := p.at(i)
	if !w.glued || i == 0 {
		return false
	}
	prev := p.at(i - 1)
	if prev.num >= 0 && w.num < 0 {
		return false
	}
	if prev.sign == 0 && prev.num < 0 { // letters glued to digits: "B52", but "Dec31" began before
		return true
	}
	if prev.sign == '-' && w.num >= 0 {
		before := p.at(i - 2)
		return prev.glued && before.num < 0 && before.sign == 0 && before.end > 0 && !before.solo.meets(beforeDash)
	}
	switch prev.sign {
	case '.', ',', '$', '#', '@', '_', '&', '+', ':':
		return w.num >= 0 && (prev.sign != '.' && prev.sign != ',' && prev.sign != ':' || prev.glued && p.at(i-2).num >= 0)
	case 1: // an odd sign such as a currency
		return w.num >= 0 && prev.solo.has(cNotYear)
	}
	return false
}
