// Package web reads articles as they come off the web: in goes an HTML page or an RSS, Atom or JSON feed, out come
// Documents with main text, title, day of publication and publisher, ready to be compared:
//
//	file, err := os.Open("almar-dam.html")
//	...
//	docs, err := web.Read(file, "almar-dam.html")
//	// docs[0].Source == "Almar Post", docs[0].Date == "2023-11-09"
//
// Of a page, menus, adverts, captions and comments stay outside; paragraphs are parted by blank lines. The day is that of
// the publisher's own clock: an article of 23:30 in New York is of that day, though in London it is tomorrow.
//
// Nothing is fetched: it reads what it is given. It is a Go module of its own, so that whoever compares plain text need not
// have what reads HTML: go-readability (the reading view of a browser) and gofeed.
package web
