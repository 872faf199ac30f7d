package web

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"

	"github.com/gainsay/gainsay/claims"
)

// feed reads the items of a feed, in its order. One without a text gives its headline; one without that is passed over.
func feed(text []byte, name string) ([]claims.Document, error) {
	f, err := guard(func() (*gofeed.Feed, error) { return gofeed.NewParser().Parse(bytes.NewReader(text)) })
	if err != nil {
		return nil, wrong(name, err)
	}
	var docs []claims.Document
	for i, item := range f.Items {
		doc := claims.Document{
			ID:     fmt.Sprintf("%s:%d", base(name), i+1),
			Source: source(f, item),
			Date:   dayOf(item),
			Title:  line(fragment(item.Title)),
			Text:   longer(fragment(item.Content), fragment(item.Description)),
		}
		if doc.Text == "" {
			doc.Text = doc.Title
		}
		if doc.Text != "" {
			docs = append(docs, doc)
		}
	}
	return docs, nil
}

// source is who published an item: a feed that collects others' items says so in dc:publisher.
func source(f *gofeed.Feed, item *gofeed.Item) string {
	if item.DublinCoreExt != nil && len(item.DublinCoreExt.Publisher) > 0 {
		return line(fragment(item.DublinCoreExt.Publisher[0]))
	}
	return line(fragment(f.Title))
}

// dayOf is the day of an item: of its publication, else of its last change.
func dayOf(item *gofeed.Item) claims.Date {
	for _, s := range []string{item.Published, item.Updated} {
		if d := day(s); d != "" {
			return d
		}
	}
	if item.PublishedParsed != nil { // in a form that gofeed knows and day does not
		return claims.Date(item.PublishedParsed.Format("2006-01-02"))
	}
	return ""
}

// longer is the longer text: some feeds put the whole article into the description, some a teaser.
func longer(a, b string) string {
	if utf8.RuneCountInString(b) > utf8.RuneCountInString(a) {
		return b
	}
	return a
}

// fragment is the text of a piece of HTML.
func fragment(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return strings.TrimSpace(strings.ToValidUTF8(s, "\uFFFD"))
	}
	n, err := guard(func() (*html.Node, error) { return html.Parse(strings.NewReader(s)) })
	if err != nil {
		return ""
	}
	return plain(n)
}
