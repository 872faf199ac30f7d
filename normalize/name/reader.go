package name

import (
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A Reader finds names in sentences. It is safe for concurrent use.
type Reader struct {
	*lexicon
	names     []Name
	others    map[int32]ambiguity // by state: forms that name several things
	byID      map[string]int32    // bodies that are arms: "us:foreign-ministry"
	capitals  map[string]int32    // by country
	heads     []head
	arms      []named
	offices   []named
	titles    []title
	firsts    []firstEntry
	compounds map[string]int32 // first names of several pieces, by their folded words
	sounds    map[string]string
	spelled   map[string]string // other spellings of known family names, to their sound
	pool      sync.Pool         // of *scanner
}

// An ambiguity is what a form names: the likeliest, and the others.
type ambiguity struct {
	first int32
	all   []Name // where the words around tell which
	alt   []Name // where they do not: without namesakes of a capital, and the province around a city
}

// Read finds the names of a sentence, in order, none overlapping. It goes by capitals, and by the tags where there are any.
// At each word it asks in this order, and takes the first that fits:
//  1. A country or body with an arm, office or capital:  "Russia's Foreign Ministry", "the Lebanese capital"
//  2. A title with a name:                                "Foreign Minister Ararat Mirzoyan"
//  3. A first name with a family name:                    "Ararat Mirzoyan", "J. Smith"
//  4. What the tables know, the longest that fits:        "Trinidad and Tobago", "Armenian"
//  5. An arm or office alone, a word that refers back:    "the foreign minister", "the ministry"
//  6. Other words with capitals, by the words around:     "Alder County", "in Ashdale", "Acme Ltd"
func (r *Reader) Read(s *syntax.Sentence) []Mention {
	sc := r.pool.Get().(*scanner)
	defer r.pool.Put(sc)
	return sc.read(r, s)
}

// Lookup gives the name that the words as a whole are, as if they stood in a sentence. ok is false where they are not one
// name, or where neither the tables nor the words tell what kind it is of; the Name then has the words alone.
func (r *Reader) Lookup(words string) (n Name, ok bool) {
	var s syntax.Sentence
	for _, part := range syntax.English().Split(words).Sentences {
		s.Tokens = append(s.Tokens, part.Tokens...)
	}
	sc := r.pool.Get().(*scanner)
	defer r.pool.Put(sc)
	sc.lookup = true
	found := sc.read(r, &s)
	sc.lookup = false
	if len(found) == 2 && slices.Contains(found[0].Name.In, found[1].Name.ID) && found[1].To == len(s.Tokens) {
		found = found[:1] // "Ashdale, Ohio"
		found[0].To = len(s.Tokens)
	}
	if len(found) == 1 && found[0].To == len(s.Tokens) && (found[0].TitleFrom == 0 || sc.article(0) && found[0].TitleFrom <= 1) {
		return found[0].Name, found[0].Name.Kind != Unknown
	}
	folded := strings.Join(strings.Fields(fold(words)), " ")
	return Name{ID: "~" + folded, Canonical: words, Core: folded}, false
}

// A hit is the longest phrase of a class that opens at a piece.
type hit struct {
	end   int // the piece behind it; 0 where there is none
	ref   int32
	state int32
}

// A scanner reads one sentence. Its memory is used again.
type scanner struct {
	*Reader
	cutter
	s        *syntax.Sentence
	p        []piece
	out      []Mention
	hits     [8]hit // by class, at the piece last walked from
	headline bool   // most words open with a capital: capitals alone tell nothing
	lookup   bool   // the words are one name
	tagged   bool
}

// read reads s into fresh mentions.
func (sc *scanner) read(r *Reader, s *syntax.Sentence) []Mention {
	sc.Reader, sc.s, sc.out = r, s, nil
	sc.sentence(s, r.look)
	sc.p = sc.cutter.pieces
	sc.headline = !sc.lookup && sc.isHeadline()
	sc.tagged = len(s.Tokens) > 0 && s.Tokens[0].Tag != syntax.NoTag
	for i := 0; i < len(sc.p); {
		i = max(sc.step(i), i+1)
	}
	sc.s = nil
	return sc.out
}

// step reads what opens at piece i, and gives the piece behind it, or i.
func (sc *scanner) step(i int) int {
	p := sc.p[i]
	if p.id == wall || p.flags&clitic != 0 || p.id == unknownPiece && p.flags&(capital|digits) != capital {
		return i
	}
	sc.walk(i)
	if sc.article(i) && sc.betterNext(i) {
		return i
	}
	for _, try := range [...]func(*scanner, int) int{
		(*scanner).holder, (*scanner).titled, (*scanner).person, (*scanner).known, (*scanner).alone, (*scanner).headed, (*scanner).run,
	} {
		if j := try(sc, i); j > i {
			return j
		}
		sc.walk(i)
	}
	return i
}

// betterNext says whether a name without the article at i is longer than the one with it: "the West Midlands".
func (sc *scanner) betterNext(i int) bool {
	end := sc.hits[nameClass].end
	if end == 0 || i+1 >= len(sc.p) || sc.p[i+1].id < 0 {
		return false
	}
	sc.walk(i + 1)
	better := sc.hits[nameClass].end > end
	sc.walk(i)
	return better
}

// walk finds the phrases that open at piece i.
func (sc *scanner) walk(i int) {
	sc.hits = [8]hit{}
	at := int32(0)
	for j := i; j < len(sc.p) && sc.p[j].id >= 0; j++ {
		to, ok := sc.edges.get(edge(at, sc.p[j].id))
		if !ok {
			break
		}
		at = to
		for e := sc.ends[at]; e >= 0; e = sc.entries[e].next {
			en := &sc.entries[e]
			if h := &sc.hits[en.class]; h.end <= j && sc.fits(en, i) {
				*h = hit{j + 1, en.ref, at}
			}
		}
	}
	if n := &sc.hits[nameClass]; n.end > 0 {
		if a, ok := sc.others[n.state]; ok {
			n.ref = a.first
		}
	}
}

// fits says whether the pieces from i on have the capitals that the entry asks for.
func (sc *scanner) fits(e *entry, i int) bool {
	if e.capital|e.upper == 0 {
		return true
	}
	for k := range int(e.pieces) {
		f := sc.p[i+k].flags
		if e.capital>>k&1 != 0 && f&capital == 0 || e.upper>>k&1 != 0 && f&upper == 0 {
			return false
		}
	}
	if e.pieces == 1 && (sc.opening(i) || sc.headline) && sc.has(i, plainWord) {
		return sc.proper(i) || e.upper != 0 && !sc.headline
	}
	return true
}

// has says whether piece i has any of the bits.
func (sc *scanner) has(i int, b bits) bool {
	return i >= 0 && i < len(sc.p) && sc.p[i].id >= 0 && sc.attributes[sc.p[i].id].bits&b != 0
}

func (sc *scanner) is(i int, f flags) bool { return i >= 0 && i < len(sc.p) && sc.p[i].flags&f != 0 }

func (sc *scanner) article(i int) bool { return sc.has(i, theWord) }

// proper says whether the tagger took piece i for a proper noun.
func (sc *scanner) proper(i int) bool {
	return sc.lookup || sc.tagged && sc.s.Tokens[sc.p[i].token].Tag == syntax.PROPN
}

// opening says whether the capital of piece i may be that of a sentence's first word.
func (sc *scanner) opening(i int) bool {
	if sc.lookup {
		return false
	}
	return i == 0 || sc.p[i-1].id == wall && strings.ContainsAny(sc.s.Tokens[sc.p[i-1].token].Text, "\"“”«:.!?;—'‘*•")
}

// isHeadline says whether capitals tell nothing: every word that tells something has one, and no period closes.
func (sc *scanner) isHeadline() bool {
	if sc.upperAll() {
		return len(sc.p) > 1
	}
	words := 0
	for i, p := range sc.p {
		switch {
		case p.id == wall || p.flags&(digits|clitic) != 0:
		case p.flags&capital != 0:
			words++
		case p.hi-p.lo > 4 || p.hi-p.lo > 2 && !sc.has(i, plainWord):
			return false
		}
	}
	return words >= 4 && sc.s.Tokens[len(sc.s.Tokens)-1].Text != "." && sc.smallPlain()
}

// smallPlain says whether a plain word stands with a capital where no sentence opens.
func (sc *scanner) smallPlain() bool {
	for i := 1; i < len(sc.p); i++ {
		if sc.is(i, capital) && sc.has(i, plainWord) && !sc.has(i, neverName) && !sc.opening(i) {
			return true
		}
	}
	return false
}

// upperAll says whether no word has a small letter.
func (sc *scanner) upperAll() bool {
	for _, p := range sc.p {
		if p.id != wall && p.flags&(upper|digits|initial|joined) == 0 {
			return false
		}
	}
	return true
}
