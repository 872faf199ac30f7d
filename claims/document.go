package claims

import "github.com/gainsay/gainsay/claims/syntax"

// A Date is a day as ISO 8601 writes it, "2021-11-09"; "2021-11" and "2021" where no more is known, "" where nothing is.
type Date string

// A Document is one article: who published what, when.
type Document struct {
	ID     string `json:"id"`     // names the document among its fellows: the file's base name
	Source string `json:"source"` // who published it
	Date   Date   `json:"date"`   // day of publication, "" if not known
	Title  string `json:"title,omitempty"`
	Text   string `json:"text"` // the body; offsets count its bytes
}

// A Claim is what one clause of a document asserts, and who holds it. Only Text is required.
type Claim struct {
	Doc    string      `json:"doc,omitempty"`
	Source string      `json:"source,omitempty"`
	Date   Date        `json:"date,omitempty"`
	Span   syntax.Span `json:"span"`             // bytes of the document's text
	Text   string      `json:"text"`             // the words, as written
	Holder string      `json:"holder,omitempty"` // who says so, where that is not the source
}
