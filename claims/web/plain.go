package web

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// silent are the elements whose text is none of the article's.
var silent = []string{"script", "style", "noscript", "template", "figure", "svg", "math", "iframe", "object", "button", "form", "select", "textarea", "head"}

// flowing are the elements that stand within a sentence; every other begins a paragraph.
var flowing = []string{
	"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
	"s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}

// plain is the text of n: words parted by single spaces, paragraphs by blank lines.
func plain(n *html.Node) string {
	var p paragraphs
	if n != nil {
		p.read(n)
	}
	p.end()
	return p.all.String()
}

// paragraphs are the text read so far, and the paragraph being read.
type paragraphs struct {
	all, now strings.Builder
}

// read takes in n and what is below it. The parser bounds how deep that is.
func (p *paragraphs) read(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		p.now.WriteString(strings.ReplaceAll(n.Data, "\n", " ")) // the lines of the source are none of the text
		return
	case html.ElementNode:
		if slices.Contains(silent, n.Data) {
			return
		}
	case html.DocumentNode:
	default:
		return // comments, doctypes
	}
	part := n.Type == html.ElementNode && !slices.Contains(flowing, n.Data)
	switch {
	case n.Data == "td" || n.Data == "th":
		p.now.WriteByte(' ') // the cells of a row are one line
		part = false
	case n.Data == "br":
		p.lineBreak()
		part = false
	case part:
		p.end()
	}
	for c := range n.ChildNodes() {
		p.read(c)
	}
	if part {
		p.end()
	}
}

// lineBreak begins a line, and a paragraph where the line before is blank: that is how <br><br> is meant.
func (p *paragraphs) lineBreak() {
	if strings.HasSuffix(strings.TrimRight(p.now.String(), " \t"), "\n") {
		p.end()
		return
	}
	p.now.WriteByte('\n')
}

// end ends the paragraph, if it has any words.
func (p *paragraphs) end() {
	words := line(p.now.String())
	p.now.Reset()
	if words == "" {
		return
	}
	if p.all.Len() > 0 {
		p.all.WriteString("\n\n")
	}
	p.all.WriteString(words)
}
