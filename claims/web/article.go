package web

import (
	"bytes"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"github.com/gainsay/gainsay/claims"
)

// elements is how many a page may have: finding the main text looks at each of them several times.
const elements = 200_000

// article reads a page.
func article(text []byte, name string) (claims.Document, error) {
	doc := claims.Document{ID: base(name)}
	page, err := guard(func() (*html.Node, error) { return parse(text) })
	if err != nil {
		return doc, wrong(name, err)
	}
	about := describe(page) // before the next step takes the page apart
	main, err := guard(func() (readability.Article, error) {
		p := readability.NewParser()
		p.MaxElemsToParse = elements
		return p.ParseDocument(page, &url.URL{})
	})
	if err != nil {
		return doc, wrong(name, err)
	}
	doc.Text = plain(main.Node)
	if doc.Text == "" {
		return doc, wrong(name, errEmpty)
	}
	doc.Title, doc.Source, doc.Date = line(main.Title), line(main.SiteName), about.day
	if doc.Source == "" {
		doc.Source = about.host
	}
	if doc.Date == "" && main.PublishedTime != nil {
		doc.Date = claims.Date(main.PublishedTime.Format("2006-01-02"))
	}
	return doc, nil
}

// parse reads HTML in whatever encoding it says it has.
func parse(text []byte) (*html.Node, error) {
	r, err := charset.NewReader(bytes.NewReader(text), "text/html")
	if err != nil {
		return nil, err
	}
	return html.Parse(r)
}

// line is s in one line.
func line(s string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}
