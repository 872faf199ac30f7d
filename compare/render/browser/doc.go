// Package browser reads reports with the programs that people read them with. The HTML page is opened in a real browser: it
// filters, jumps, is dark or narrow as asked, and nothing that an article says comes alive in it. Markdown is read as
// GitHub reads it.
//
// It is a module of its own, so that a browser's driver is no dependency of gainsay. Chromium must be installed:
//
//	apt-get install -y chromium
//	cd compare/render/browser && go test ./...
//
// With -shots DIR the test leaves pictures of the page there, to be looked at.
package browser
