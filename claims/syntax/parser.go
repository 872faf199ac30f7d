package syntax

// A Parser reads text of one language. It is safe for concurrent use.
type Parser struct {
	words *words
}

// English is the parser for English that comes with this package.
func English() *Parser { return &Parser{words: english()} }

// Split finds sentences and tokens, and leaves tags, lemmas and trees blank: Tag is NoTag, Head -1, Rel NoRel.
func (p *Parser) Split(text string) *Text {
	out := new(Text)
	p.SplitInto(out, text)
	return out
}

// SplitInto is Split into a Text whose memory is used again; what it held before is lost.
func (p *Parser) SplitInto(out *Text, text string) {
	out.Source, out.Sentences, out.Warnings = text, out.Sentences[:0], nil
	p.words.split(out, text)
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
}
