package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/value"
	"github.com/gainsay/gainsay/normalize/when"
)

var regression = Rule{Verdict: Conflict, Kind: Regression, Decide: fallen, Doc: `A running count is lower later, with no word of a revision.

Example:
	2021-10-03  Rescuers have so far brought 64 hikers down.
	2021-10-05  So far 49 hikers have been brought down.`}

func fallen(al *Alignment) (string, bool) {
	d, ok := al.find(HowMany)
	if _, denied := al.find(Whether); denied {
		return "", false // what was refused has not been counted
	}
	if !ok || al.strict && al.share() < met || al.behaviour(d) != frame.Runs || al.order() == 0 || al.order() != -al.rises(d) {
		return "", false
	}
	return counted(al, d) + ": a running count cannot fall.", true
}

var quantity = Rule{Verdict: Conflict, Kind: Quantity, Decide: otherFigure, Doc: `Other figures for one thing at one moment, or for a thing that does not change.

Example:
	2023-03-08  The party won 37 of the 101 seats.
	2023-03-07  The party won thirty-three of the 101 seats.`}

// otherFigure asks that most of both statements is met: two figures in sentences that share little seldom answer one question.
func otherFigure(al *Alignment) (string, bool) {
	if al.edit != nil && al.edit.rel == value.Apart {
		return al.edit.why(), true
	}
	if d, ok := al.find(HowMany); !al.asked && al.share() < met && !(ok && al.onlyFigure(d)) {
		return "", false
	}
	why, ok := differ(al, HowMany)
	return al.reckoned(why), ok
}

var timing = Rule{Verdict: Conflict, Kind: Time, Decide: otherDay, Doc: `Another day for one event.

Example:
	2023-06-03  The treaty was signed on 2 June.
	2023-06-03  The treaty was signed on 1 June.`}

// otherDay leaves out what held then beside what holds now.
func otherDay(al *Alignment) (string, bool) {
	if al.thenAndNow() {
		return "", false
	}
	return differ(al, When)
}

var place = Rule{Verdict: Conflict, Kind: Place, Decide: otherPlace, Doc: `Another place for one event.

Example:
	2021-11-09  The ministers met in New York.
	2021-11-09  The ministers met in Geneva.`}

func otherPlace(al *Alignment) (string, bool) { return differ(al, Where) }

var actor = Rule{Verdict: Conflict, Kind: Actor, Decide: otherActor, Doc: `Another person, body or country in a role that one alone can have.

Example:
	2021-11-26  Germany acquired the island.
	2021-11-26  France acquired the island.`}

func otherActor(al *Alignment) (string, bool) { return differ(al, Who) }

var polarity = Rule{Verdict: Conflict, Kind: Polarity, Decide: denied, Doc: `One denies what the other asserts.

Example:
	2023-02-21  The treaty was signed.
	2023-02-21  The treaty was never signed.`}

func denied(al *Alignment) (string, bool) { return differ(al, Whether) }

var exclusive = Rule{Verdict: Conflict, Kind: Exclusive, Decide: excluded, Doc: `Words that exclude each other.

Example:
	2023-02-20  Trilateral agreements were reached.
	2023-02-20  Bilateral agreements were reached.`}

// excluded leaves out what was done on days of its own, and one figure that either side puts in words of its own.
func excluded(al *Alignment) (string, bool) {
	if d, ok := al.find(Which); ok && (al.ownDays(d) || al.oneMeasure(d)) {
		return "", false
	}
	return differ(al, Which)
}

// differ decides on a difference of an aspect between two facts, or two plans of one day.
func differ(al *Alignment, aspect Aspect) (string, bool) {
	d, ok := al.find(aspect)
	if !ok || al.strict && aspect != HowMany && !al.sure(d) || plan(al.A) != plan(al.B) || !actual(al.A) && !plan(al.A) || !actual(al.B) && !plan(al.B) {
		return "", false
	}
	if d.Why != "" {
		return d.Why, true
	}
	x, y := &al.A.Terms[d.A], &al.B.Terms[d.B]
	asked := string(aspect)
	if x.Kind == normalize.Time && x.Time.Kind == when.Duration {
		asked = "how long"
	}
	return fmt.Sprintf("Both tell %s: %q or %q.", asked, x.Text, y.Text), true
}

// sure says whether enough is met around a difference between two clauses of documents: the main predicates, or
// what the words that exclude each other modify.
func (al *Alignment) sure(d Difference) bool {
	modifies := d.clash == exclusives && al.met(al.A.Terms[d.A].Head, al.B.Terms[d.B].Head) && al.linked()
	least := min(al.coverA, al.coverB)
	if x, y := predicateOf(al.A, d.A), predicateOf(al.B, d.B); d.Aspect == When && x >= 0 && y >= 0 &&
		al.otherParties(mention{term: x, by: x}.parties(al.A), mention{term: y, by: y}.parties(al.B)) {
		return false // one deed, of two parties
	}
	return least >= 0.3 && modifies || least >= 0.4 && al.mainsMet()
}
