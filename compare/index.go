package compare

import (
	"context"
	"slices"
	"sort"

	"github.com/gainsay/gainsay/claims"
)

// An Index holds documents and compares each that comes with those that it holds. It is for one goroutine at a time.
//
//	x := compare.English().Index()
//	x.Add(yesterday)
//	for _, f := range x.Add(today) { ... } // what today's article causes
//
// Its Report is that of Documents with the same documents, in whatever order they came and whatever was removed since.
// Documents that come in the order of their days cost least: then Report has nothing to do again.
type Index struct {
	// Limits bound what is read and held. They are set before the first Add; a document stays read as it was.
	Limits Limits

	comparer *Comparer
	table    *table
	articles []*article // by day, then by ID
	byID     map[string]*article
	scratch  scratch
	gone     int  // articles that are removed, but still in the table
	stale    bool // the table is not in the order of the articles
}

// Index gives an empty Index.
func (c *Comparer) Index() *Index {
	return &Index{Limits: DefaultLimits(), comparer: c, table: newTable(), byID: map[string]*article{}}
}

// Len is the number of documents held.
func (x *Index) Len() int { return len(x.articles) }

// Add takes in a document and gives the findings it causes among those held, in the order of a report. A document with the ID of one
// that is held replaces it. A later report may have surer findings in the place of some.
func (x *Index) Add(doc claims.Document) []Finding {
	a := x.hold(doc)
	l := x.Limits.filled()
	var raw []pairing
	for i := range a.statements {
		s := &a.statements[i]
		s.found = x.comparer.judge(context.Background(), x.table, s, a.first, l, &x.scratch, true)
		raw = append(raw, s.pairings()...)
	}
	kept := best(raw)
	return inOrder(kept[:min(len(kept), l.Findings)])
}

// hold reads a document and puts it among the others.
func (x *Index) hold(doc claims.Document) *article {
	x.Remove(doc.ID)
	a := x.comparer.article(doc, x.Limits.filled())
	at := sort.Search(len(x.articles), func(i int) bool { return a.before(x.articles[i]) })
	if at < len(x.articles) {
		x.stale = true
	}
	x.articles = slices.Insert(x.articles, at, a)
	x.byID[doc.ID] = a
	x.table.add(a)
	return a
}

// Remove lets go of a document, and says whether it was held.
func (x *Index) Remove(id string) bool {
	a, ok := x.byID[id]
	if !ok {
		return false
	}
	a.gone = true
	x.gone++
	x.stale = true
	delete(x.byID, id)
	x.articles = slices.DeleteFunc(x.articles, func(o *article) bool { return o == a })
	if x.gone > 64 && x.gone > len(x.articles) { // more is gone than held
		x.reorder()
	}
	return true
}

// Report gives what is found among all documents held, as Documents does. Report.Documents are in the order of their days.
func (x *Index) Report() *Report {
	l := x.Limits.filled()
	if x.stale {
		x.reorder()
		x.comparer.judgeAll(context.Background(), x.table, l, true)
	}
	x.stale = false
	r := x.comparer.report(x.articles, l)
	for _, a := range x.articles {
		r.Documents = append(r.Documents, a.doc)
	}
	return r
}

// reorder makes the table anew, in the order of the articles and without those removed.
func (x *Index) reorder() {
	held := newTable()
	for _, a := range x.articles {
		for i := range a.statements {
			a.statements[i].keys = nil // also the words that only removed articles had go
		}
		held.add(a)
	}
	x.table, x.gone = held, 0
}
