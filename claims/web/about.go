package web

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/gainsay/gainsay/claims"
)

// An about is what a page says of itself beside its text.
type about struct {
	day  claims.Date // "" for none
	host string      // of the address that it says is its own: "post.example"
}

// dayNames are the names under which pages give their day of publication, the surest first.
var dayNames = []string{
	"ld+json", "article:published_time", "datepublished", "dcterms.created", "dc.date.issued", "dcterms.issued",
	"dc.date", "dc:date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "date", "time",
}

// describe reads the head of a page, and the first <time> of its body.
func describe(page *html.Node) about {
	days := make([]claims.Date, len(dayNames))
	found := func(name, value string) {
		if i := slices.Index(dayNames, strings.ToLower(name)); i >= 0 && days[i] == "" {
			days[i] = day(value)
		}
	}
	var a about
	for n := range page.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "meta":
			found(attr(n, "property")+attr(n, "name")+attr(n, "itemprop"), attr(n, "content"))
		case "time":
			found("time", attr(n, "datetime"))
			if attr(n, "itemprop") != "" {
				found(attr(n, "itemprop"), attr(n, "datetime"))
			}
		case "link":
			if u, err := url.Parse(attr(n, "href")); err == nil && attr(n, "rel") == "canonical" {
				a.host = strings.TrimPrefix(u.Hostname(), "www.")
			}
		case "script":
			if attr(n, "type") == "application/ld+json" && n.FirstChild != nil {
				found("ld+json", published([]byte(n.FirstChild.Data)))
			}
		}
	}
	for _, d := range days {
		if d != "" {
			a.day = d
			break
		}
	}
	return a
}

// published is the datePublished of schema.org's description of the page: an object, a list of them, or a graph.
func published(text []byte) string {
	type thing struct {
		DatePublished string `json:"datePublished"`
		Graph         []struct {
			DatePublished string `json:"datePublished"`
		} `json:"@graph"`
	}
	var list []thing
	if json.Unmarshal(text, &list) != nil {
		list = make([]thing, 1)
		if json.Unmarshal(text, &list[0]) != nil {
			return "" // the page's own mistake
		}
	}
	for _, t := range list {
		if t.DatePublished != "" {
			return t.DatePublished
		}
		for _, g := range t.Graph {
			if g.DatePublished != "" {
				return g.DatePublished
			}
		}
	}
	return ""
}

// attr is an attribute of n, "" for none.
func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
