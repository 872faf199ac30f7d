package name

// A class says what a phrase of the tables is.
type class uint8

const (
	nameClass    class = iota // a name; ref is its place in Reader.names
	adjective                 // "Armenian"; ref is the country's place in Reader.names
	people                    // "Armenians"
	armClass                  // "foreign ministry"; ref is its place in Reader.arms
	officeClass               // "foreign minister"; ref is its place in Reader.offices
	headClass                 // "county"; ref is its place in Reader.heads
	titleClass                // "Mr", "Col."; ref is its place in Reader.titles
	contextClass              // "capital"
)

// An entry is a phrase that ends at a state, with the capitals that it must be written with.
type entry struct {
	next    int32 // another entry of the same state, -1 for none
	ref     int32
	capital uint16 // a bit for each piece that must open with a capital
	upper   uint16 // a bit for each piece that must be in capitals: WHO, US
	pieces  uint8
	class   class
}

// A lexicon holds phrases by their folded pieces, as a trie: looking one up costs a map access a piece.
type lexicon struct {
	vocabulary map[string]int32
	edges      edges
	ends       []int32 // for each state its first entry, -1 for none
	entries    []entry
	attributes []attribute // of single words, by their id
	cutter     cutter
}

// An attribute is what a single word may be.
type attribute struct {
	bits    bits
	context Kind  // what a name behind it is, "carmaker"
	first   int32 // its place in Reader.firsts, where it is a first name
}

type bits uint32

const (
	plainWord bits = 1 << iota // no name at the opening of a sentence
	neverName                  // nor anywhere else: "Monday"
	firstName
	particle // "van", "de", "al"
	suffix   // "Jr"
	theWord
	ofWord
	andWord
	commaSign
	placeCue // "in": what follows is a place
	familyName
	atCue     // "at": what follows is a place, or where somebody works
	whoWord   // "who"
	staffWord // "analysts": "at" behind it names where they work
	formerCue // "former": the office is not held any more
	surname   // a head that is a family name as well: "Hill"
)

func newLexicon() *lexicon {
	return &lexicon{
		vocabulary: make(map[string]int32, 22_000),
		edges:      newEdges(1 << 15),
		ends:       append(make([]int32, 0, 1<<15), -1),
		entries:    make([]entry, 0, 1<<15),
		attributes: make([]attribute, 0, 22_000),
	}
}

// intern gives the id of a folded piece, a new one where it has none.
func (x *lexicon) intern(b []byte) int32 {
	if id, ok := x.vocabulary[string(b)]; ok {
		return id
	}
	id := int32(len(x.attributes))
	x.vocabulary[string(b)] = id
	x.attributes = append(x.attributes, attribute{})
	return id
}

// look gives the id of a folded piece, or unknownPiece.
func (x *lexicon) look(b []byte) int32 {
	if id, ok := x.vocabulary[string(b)]; ok {
		return id
	}
	return unknownPiece
}

// pieces cuts a phrase of a table.
func (x *lexicon) pieces(phrase string) []piece {
	x.cutter.pieces = x.cutter.pieces[:0]
	x.cutter.cut(phrase, 0, true, x.intern)
	return x.cutter.pieces
}

// state walks to the state of the pieces, and builds the way there.
func (x *lexicon) state(pieces []piece) int32 {
	at := int32(0)
	for _, p := range pieces {
		k := edge(at, p.id)
		to, ok := x.edges.get(k)
		if !ok {
			to = int32(len(x.ends))
			x.ends = append(x.ends, -1)
			x.edges.put(k, to)
		}
		at = to
	}
	return at
}

// add adds a phrase. strict phrases must be written with the capitals of the table, others in any way.
// It gives the state at which the phrase ends, or -1 where it has no pieces that can be matched.
func (x *lexicon) add(phrase string, c class, ref int32, strict bool) int32 {
	pieces := x.pieces(phrase)
	if len(pieces) == 0 || len(pieces) > 15 {
		return -1
	}
	e := entry{next: -1, ref: ref, class: c, pieces: uint8(len(pieces))}
	for i, p := range pieces {
		switch {
		case p.id < 0:
			return -1
		case !strict || x.attributes[p.id].bits&theWord != 0:
		case p.flags&upper != 0:
			e.upper |= 1 << i
		case p.flags&capital != 0:
			e.capital |= 1 << i
		}
	}
	at := x.state(pieces)
	last := &x.ends[at]
	for *last >= 0 {
		o := &x.entries[*last]
		if o.class == c && o.ref == ref {
			upper := o.upper & e.upper // the laxer of two ways to write it
			o.capital, o.upper = (o.capital|o.upper)&(e.capital|e.upper)&^upper, upper
			return at
		}
		last = &o.next
	}
	*last = int32(len(x.entries))
	x.entries = append(x.entries, e)
	return at
}

// word gives the attribute of a single word of a table.
func (x *lexicon) word(w string) *attribute {
	pieces := x.pieces(w)
	if len(pieces) != 1 || pieces[0].id < 0 {
		return &attribute{}
	}
	return &x.attributes[pieces[0].id]
}
