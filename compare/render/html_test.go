package render

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// An element of a page that was read back.
type element struct {
	name string
	attr map[string]string
	text string // all text within

	said strings.Builder
}

// elements reads a page back.
func elements(t testing.TB, page string) []*element {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(strings.Replace(page, pageStyle, "", 1)))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var all, open []*element
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return all
		}
		require.NoError(t, err)
		switch tok := tok.(type) {
		case xml.StartElement:
			e := &element{name: tok.Name.Local, attr: map[string]string{}}
			for _, a := range tok.Attr {
				e.attr[a.Name.Local] = a.Value
			}
			all, open = append(all, e), append(open, e)
		case xml.EndElement:
			last := open[len(open)-1]
			last.text, open = last.said.String(), open[:len(open)-1]
		case xml.CharData:
			for _, e := range open {
				e.said.Write(tok)
			}
		}
	}
}

// find gives the text of every element of that name and class.
func find(all []*element, name, class string) []string {
	var texts []string
	for _, e := range all {
		if e.name == name && (class == "" || strings.Contains(" "+e.attr["class"]+" ", " "+class+" ")) {
			texts = append(texts, e.text)
		}
	}
	return texts
}

func TestPageTells(t *testing.T) {
	all := elements(t, written(t, "html", flood(), Options{}))
	assert.Equal(t, []string{"Where 3 articles agree, and where they part"}, find(all, "h1", ""))
	assert.Equal(t, []string{"Questions", "Articles", "State of the bridge", "Deaths, flood at Ostrava", "Day on which the dyke broke",
		"Missing, flood at Ostrava", "The articles"}, find(all, "h2", ""))
	assert.Equal(t, []string{"open", "closed to all traffic", "Five", "Twelve", "in the flood"}, find(all, "mark", "")[:5])
	assert.Contains(t, find(all, "text", "answer"), "12")
	assert.Contains(t, find(all, "blockquote", ""), "Five people have died, the mayor said. Nobody knows yet how many are missing.")
	assert.Equal(t, []string{"held by the mayor"}, func() (held []string) {
		for _, p := range find(all, "p", "more") {
			if i := strings.Index(p, "held by"); i >= 0 {
				held = append(held, strings.TrimSpace(strings.TrimSuffix(p[i:], "in the article")))
			}
		}
		return held
	}()[:1])
}

// TestPageLinks shows that every link leads to an element of the page, that addresses are unique, and that findings and
// statements lead to each other.
func TestPageLinks(t *testing.T) {
	all := elements(t, written(t, "html", flood(), Options{}))
	ids := map[string]bool{}
	for _, e := range all {
		if id := e.attr["id"]; id != "" {
			assert.False(t, ids[id], id)
			ids[id] = true
		}
	}
	for _, e := range all {
		for _, name := range []string{"href", "for", "aria-labelledby"} {
			if to, ok := e.attr[name]; ok {
				assert.True(t, ids[strings.TrimPrefix(to, "#")], to)
			}
		}
	}
	assert.Contains(t, find(all, "a", "claim"), "The bridge is closed to all traffic.")
	assert.True(t, ids["f1"] && ids["a3-1"])
}

// TestPageStandsAlone shows that nothing runs and nothing is fetched.
func TestPageStandsAlone(t *testing.T) {
	assert.NotRegexp(t, `url\(|@import|expression\(`, pageStyle)
	for _, text := range append(nasty, "x") {
		for _, e := range elements(t, written(t, "html", hostile(text), Options{Title: text})) {
			assert.NotContains(t, []string{"script", "img", "iframe", "link", "object", "embed", "base", "form", "use", "image"}, e.name)
			for name, value := range e.attr {
				assert.False(t, strings.HasPrefix(name, "on") || name == "src" || name == "style", name)
				if name == "href" {
					assert.Equal(t, "#", value[:1])
				}
			}
		}
	}
}

// TestPageKeepsText shows that hostile text stays text.
func TestPageKeepsText(t *testing.T) {
	for _, text := range nasty {
		if text == "" {
			continue
		}
		all := elements(t, written(t, "html", hostile(text), Options{}))
		assert.Contains(t, find(all, "q", ""), tame(text))
		assert.Contains(t, find(all, "bdi", "who"), tame(text))
		assert.Contains(t, find(all, "article", "text")[0], "before")
		assert.Contains(t, find(all, "article", "text")[0], tame(text + " behind")[len(tame(text)):])
	}
}

// TestOverlappingStatements shows that statements that overlap, nest or run over a paragraph keep the article's text.
func TestOverlappingStatements(t *testing.T) {
	d := claims.Document{ID: "a", Text: "One two three.\n\nFour five six."}
	side := func(start, end int) compare.Side {
		return compare.Side{Doc: "a", Start: start, End: end, Quote: d.Text[start:end]}
	}
	r := &compare.Report{Documents: []claims.Document{d}, Findings: []compare.Finding{
		{Verdict: compare.Agreement, Question: "x", A: side(0, 7), B: side(4, 13)},
		{Verdict: compare.Conflict, Question: "x", A: side(4, 7), B: side(8, 20)},
		{Verdict: compare.Update, Question: "x", A: side(0, 7), B: side(21, 25)},
	}}
	all := elements(t, written(t, "html", r, Options{}))
	var refs, plain strings.Builder
	for _, p := range find(all, "p", "") {
		if strings.HasPrefix(p, "One") || strings.HasPrefix(p, "Four") {
			plain.WriteString(p + "|")
		}
	}
	for _, p := range find(all, "sup", "refs") {
		refs.WriteString(p + " ")
	}
	assert.Equal(t, "One two123 three3.|Four1 five2 six.|", plain.String())
	assert.Equal(t, []string{"One ", "two", " ", "three", ".", "Four", "five"}, find(all, "a", "claim"))
}
