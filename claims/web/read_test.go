package web_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/web"
)

// open reads a file of testdata.
func open(t testing.TB, name string) []claims.Document {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", name))
	require.NoError(t, err)
	defer file.Close()
	docs, err := web.Read(file, "testdata/"+name)
	require.NoError(t, err)
	return docs
}

func TestPage(t *testing.T) {
	docs := open(t, "almar-dam.html")
	require.Len(t, docs, 1)
	doc := docs[0]
	assert.Equal(t, "almar-dam.html", doc.ID)
	assert.Equal(t, "Almar Post", doc.Source)
	assert.Equal(t, claims.Date("2023-11-09"), doc.Date, "the day of the publisher's own clock")
	assert.Equal(t, "Almar dam: nine dead, 40 missing", doc.Title)
	assert.Contains(t, doc.Text, "Another 40 are missing, among them", "a word in bold is no paragraph")
	assert.Contains(t, doc.Text, "Thursday. Another", "a line of the source is no line of the text")
	assert.Contains(t, doc.Text, "1,200 people", "a space that does not break is a space")
	assert.Contains(t, doc.Text, "power station.\n\nThe governor", "paragraphs are parted")
	assert.Contains(t, doc.Text, "safe then.\n\nRain is expected", "two breaks part paragraphs")
	for _, stray := range []string{"Sport", "helicopter", "User42", "Cookies", "track(", "color: black"} {
		assert.NotContains(t, doc.Text, stray)
	}
}

func TestFeeds(t *testing.T) {
	assert.Equal(t, []claims.Document{
		{ID: "agency.rss:1", Source: "Valley Agency", Date: "2023-11-10", Title: "Dam: death toll rises to 12",
			Text: "Twelve people have died since the dam above Almar broke, the governor said on Friday.\n\nAnother 35 are missing."},
		{ID: "agency.rss:2", Source: "Valley Agency", Date: "2023-11-11", Title: "Rain & wind until Sunday", Text: "Rain & wind until Sunday"},
		{ID: "agency.rss:3", Source: "Almar Post", Date: "2023-11-12", Title: "Power is back", Text: "Power is back in 900 of 1,000 homes."},
	}, open(t, "agency.rss"))
	assert.Equal(t, []claims.Document{
		{ID: "ministry.atom:1", Source: "Ministry of Energy", Date: "2023-11-10", Title: "Statement on the Almar dam", Text: "The dam was last inspected in 2018."},
	}, open(t, "ministry.atom"))
}

// body is long enough for an article.
var body = strings.Repeat("<p>The level of the river has risen by two metres since Monday, the office said, and it is still rising.</p>", 6)

func TestDays(t *testing.T) {
	for head, want := range map[string]claims.Date{
		`<meta property="article:published_time" content="2023-11-09T23:59:59-08:00">`:                                                  "2023-11-09",
		`<meta name="date" content="9 November 2023">`:                                                                                  "2023-11-09",
		`<meta itemprop="datePublished" content="2023-11-09">`:                                                                          "2023-11-09",
		`<meta name="DC.date.issued" content="2023-11-09">`:                                                                             "2023-11-09",
		`<script type="application/ld+json">[{"@graph": [{}, {"datePublished": "2023-11-09"}]}]</script>`:                               "2023-11-09",
		`<script type="application/ld+json">{broken</script><meta name="pubdate" content="20231109">`:                                   "2023-11-09",
		`<meta name="date" content="yesterday">`:                                                                                        "",
		`<meta name="date" content="2023-13-45">`:                                                                                       "",
		`<meta property="article:modified_time" content="2023-11-09">`:                                                                  "",
		`<meta name="date" content="2020-01-01"><script type="application/ld+json">{"@type":"X","datePublished":"2023-11-09"}</script>`: "2023-11-09",
		``: "",
	} {
		docs, err := web.Read(strings.NewReader("<html><head>"+head+"</head><body><article>"+body+"</article></body></html>"), "a.html")
		require.NoError(t, err, head)
		assert.Equal(t, want, docs[0].Date, head)
	}
}

func TestPublisher(t *testing.T) {
	for head, want := range map[string]string{
		`<meta property="og:site_name" content=" The  Post ">`:                    "The Post",
		`<link rel="canonical" href="https://www.post.example/a">`:                "post.example",
		`<link rel="canonical" href="::">`:                                        "",
		`<meta property="og:site_name" content="&lt;script&gt;x&lt;/script&gt;">`: "<script>x</script>", // it is text: who shows it escapes it
	} {
		docs, err := web.Read(strings.NewReader("<html><head>"+head+"</head><body><article>"+body+"</article></body></html>"), "a.html")
		require.NoError(t, err, head)
		assert.Equal(t, want, docs[0].Source, head)
	}
}

func TestEncodings(t *testing.T) {
	page := "<html><head><meta charset=\"windows-1252\"></head><body><article><p>Caf\xe9 \x93Almar\x94.</p>" + body + "</article></body></html>"
	docs, err := web.Read(strings.NewReader(page), "a.html")
	require.NoError(t, err)
	assert.Contains(t, docs[0].Text, "Café “Almar”.")
}

// TestHostile reads what nobody should write: it must come back, with a text or an error that names the file.
func TestHostile(t *testing.T) {
	for is, text := range map[string]string{
		"nothing":        "",
		"no article":     "<html></html>",
		"deep":           strings.Repeat("<div>", 100_000) + body,
		"broken":         "<html><body><p>" + strings.Repeat("<a<b<c ", 10_000),
		"a huge word":    "<p>" + strings.Repeat("x", 1<<20) + "</p>",
		"NUL":            "<p>\x00\x00</p>",
		"not UTF-8":      "<p>\xff\xfe\xfd</p>",
		"entities":       `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`,
		"a file":         `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>t</title><item><title>&x;</title></item></channel></rss>`,
		"half a feed":    `<rss version="2.0"><channel><item><title>Half`,
		"an empty feed":  `<rss version="2.0"><channel></channel></rss>`,
		"a feed of JSON": `{"version": "https://jsonfeed.org/version/1.1", "items": [{"content_text": "x"}, null]}`,
		"null":           "null",
	} {
		t.Run(is, func(t *testing.T) {
			docs, err := web.Read(strings.NewReader(text), "dir/a.html")
			check(t, docs, err)
			for _, d := range docs {
				assert.NotContains(t, d.Title+d.Text, "root:", "no other file is read")
			}
		})
	}
}

// check wants whole documents or an error that names the file.
func check(t testing.TB, docs []claims.Document, err error) {
	t.Helper()
	if err != nil {
		e := (*claims.FileError)(nil)
		require.True(t, errors.As(err, &e), "%v", err)
		require.Equal(t, "dir/a.html", e.File)
		require.Empty(t, docs)
	}
	for _, d := range docs {
		require.NotEmpty(t, d.Text)
		require.True(t, utf8.ValidString(d.Text) && utf8.ValidString(d.Title) && utf8.ValidString(d.Source))
		_, err := claims.ParseDate(string(d.Date))
		require.NoError(t, err)
	}
}

func TestErrors(t *testing.T) {
	_, err := web.Read(iotest.ErrReader(errors.New("disk on fire")), "a.html")
	assert.EqualError(t, err, "disk on fire")
	_, err = web.Read(strings.NewReader(strings.Repeat(" ", 17<<20)), "a.html")
	assert.EqualError(t, err, "a.html:1: larger than 16 MB")
	_, err = web.Read(strings.NewReader("<html></html>"), "a.html")
	assert.EqualError(t, err, "a.html:1: no article found in it")
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"almar-dam.html", "agency.rss", "ministry.atom"} {
		text, err := os.ReadFile(filepath.Join("testdata", name))
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		docs, err := web.Read(strings.NewReader(text), "dir/a.html")
		check(t, docs, err)
	})
}

func ExampleRead() {
	file, err := os.Open("testdata/almar-dam.html")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	docs, err := web.Read(file, "almar-dam.html")
	if err != nil {
		panic(err)
	}
	first, _, _ := strings.Cut(docs[0].Text, "\n\n")
	fmt.Println(docs[0].Source, docs[0].Date, docs[0].Title)
	fmt.Println(first)
	// Output:
	// Almar Post 2023-11-09 Almar dam: nine dead, 40 missing
	// Nine people have died since the dam above Almar broke on Tuesday, the province's governor said on Thursday. Another 40 are missing, among them three engineers of the company that runs the power station.
}
