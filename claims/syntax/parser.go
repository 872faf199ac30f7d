package syntax

import (
	_ "embed"
	"strings"
	"sync"
	"unsafe"

	"github.com/gainsay/gainsay/claims/syntax/internal/model"
)

// The model is data made from share-alike treebanks: see en/LICENSE.
//
//go:embed en/model.bin
var englishModel []byte

// A Parser reads text of one language. It is safe for concurrent use.
type Parser struct {
	words   *words
	model   func() *loaded
	longest int // tokens after which a sentence is cut
}

// A loaded model, with its tags as this package writes them, and working memory that goes round.
type loaded struct {
	*model.Model
	tags    []Tag
	xtags   []string
	noun    uint8 // the tag of a common noun in the singular
	scratch sync.Pool
}

// English is the parser for English that comes with this package; its model is read when it is first needed.
func English() *Parser { return englishParser() }

var englishParser = sync.OnceValue(func() *Parser {
	return &Parser{words: english(), longest: longestSentence, model: sync.OnceValue(func() *loaded { return load(englishModel) })}
})

// Load reads the model now, which the first text would do otherwise.
func (p *Parser) Load() { p.model() }

// Cutting is the same parser, but it cuts sentences after that many tokens; English cuts them after 400.
func (p *Parser) Cutting(tokens int) *Parser {
	q := *p
	q.longest = max(tokens, 1)
	return &q
}

// load reads the embedded model; one that is broken is a fault of the build, so that it panics.
func load(data []byte) *loaded {
	p, err := model.ReadBlueprint(data)
	if err != nil {
		panic(err)
	}
	l := &loaded{Model: p.Build()}
	l.Punct = uint8(Punct)
	l.scratch.New = func() any { return new(model.Sentence) }
	numbers := map[string]Tag{}
	for t, name := range tagNames {
		numbers[name] = Tag(t)
	}
	for _, name := range l.TagNames {
		u, x, _ := strings.Cut(name, "_")
		l.tags, l.xtags = append(l.tags, numbers[u]), append(l.xtags, x)
		if name == "NOUN_NN" {
			l.noun = uint8(len(l.tags) - 1)
		}
	}
	return l
}

// nominal says whether a word of the tag stands before a noun as a part of what the noun names.
func (m *loaded) nominal(tag uint8) bool {
	switch m.tags[tag] {
	case DET, ADJ, NOUN, PROPN:
		return true
	}
	return false
}

// closes says whether the word at i stands behind a noun and before none, so that it closes what is named: "the cup final".
func (m *loaded) closes(s *model.Sentence, i int) bool {
	before := m.tags[s.Tags[i-1]]
	return (before == NOUN || before == PROPN) && (i+1 == s.N || !m.nominal(s.Tags[i+1]))
}

// Split finds sentences and tokens, and leaves tags, lemmas and trees blank: Tag is NoTag, Head -1, Rel NoRel.
func (p *Parser) Split(text string) *Text {
	out := new(Text)
	p.SplitInto(out, text)
	return out
}

// SplitInto is Split into a Text whose memory is used again; what it held before is lost.
func (p *Parser) SplitInto(out *Text, text string) {
	out.Source, out.Sentences, out.Warnings = text, out.Sentences[:0], nil
	p.words.split(out, text, p.longest)
}

// Parse reads text in full: sentences, tokens, lemmas, tags and trees.
func (p *Parser) Parse(text string) *Text {
	out := new(Text)
	p.ParseInto(out, text)
	return out
}

// ParseInto is Parse into a Text whose memory is used again; what it held before is lost.
func (p *Parser) ParseInto(out *Text, text string) {
	p.SplitInto(out, text)
	if len(out.Sentences) == 0 {
		return
	}
	m := p.model()
	s := m.scratch.Get().(*model.Sentence)
	lemmas := make([]byte, 0, len(text)+len(text)/8)
	for i := range out.Sentences {
		lemmas = m.parse(s, p.words, out.Sentences[i].Tokens, lemmas)
	}
	m.scratch.Put(s)
}

// parse fills in the tags, lemmas and tree of one sentence. Lemmas that are not the word itself are kept in the buffer.
func (m *loaded) parse(s *model.Sentence, w *words, tokens []Token, lemmas []byte) []byte {
	m.Read(s, len(tokens), func(i int) string { return tokens[i].Text })
	m.Model.Tag(s)
	for i := 1; i < len(tokens); i++ {
		if where := w.nouns[tokens[i].Text]; where != "" && m.nominal(s.Tags[i-1]) && (where == "any" || m.closes(s, i)) {
			m.SetTag(s, i, m.noun)
			m.SetOther(s, i, m.noun)
		}
	}
	m.Model.Parse(s)
	for i := range tokens {
		t := &tokens[i]
		tag := s.Tags[i]
		t.Tag, t.XTag = m.tags[tag], m.xtags[tag]
		t.Rel, t.Head = Rel(s.Rels[i]), int(s.Heads[i])
		if t.Head == s.N {
			t.Head = -1
		}
		from := len(lemmas)
		lemmas = m.Lemma(lemmas, t.Text, tag)
		if lemma := lemmas[from:]; string(lemma) == t.Text {
			lemmas, t.Lemma = lemmas[:from], t.Text
		} else {
			// The buffer is never written to again here: what is appended later stands behind, or in a new buffer.
			t.Lemma = unsafe.String(unsafe.SliceData(lemma), len(lemma))
		}
	}
	return lemmas
}
