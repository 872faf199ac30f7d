package compare

import "github.com/gainsay/gainsay/claims"

// A Verdict says how two statements stand to one another.
type Verdict string

// The four verdicts.
const (
	Agreement Verdict = "agreement" // both can be true, and one follows from the other
	Update    Verdict = "update"    // the later statement supersedes the earlier
	Conflict  Verdict = "conflict"  // both cannot be true
	Unrelated Verdict = "unrelated" // they answer different questions
)

// A Kind says more closely why a verdict was given.
type Kind string

// The kinds, by verdict.
const (
	Same    Kind = "same"    // agreement: the same in other words
	Refines Kind = "refines" // agreement: one says more

	Growth     Kind = "growth"     // update: a running count rose
	Change     Kind = "change"     // update: a level or a state moved
	Progress   Kind = "progress"   // update: what was planned has happened, or was called off
	Reschedule Kind = "reschedule" // update: a plan's date, place or size was changed
	Revision   Kind = "revision"   // update: the later statement corrects the earlier figure

	Quantity   Kind = "quantity"   // conflict: other figures for one thing at one moment
	Regression Kind = "regression" // conflict: a running count is lower later
	Time       Kind = "time"       // conflict: another day
	Place      Kind = "place"      // conflict: another place
	Actor      Kind = "actor"      // conflict: another person, body or country in the same role
	Polarity   Kind = "polarity"   // conflict: one denies what the other asserts
	Exclusive  Kind = "exclusive"  // conflict: words that exclude each other

	Topic  Kind = "topic"  // unrelated: other things
	Scope  Kind = "scope"  // unrelated: part and whole, another place or group
	Period Kind = "period" // unrelated: another period
	Adds   Kind = "adds"   // unrelated: something new about the same event
)

// A Side is one of the two statements of a finding: who said what, and where it stands.
type Side struct {
	Doc    string      `json:"doc"`    // the document's ID
	Source string      `json:"source"` // who published it
	Date   claims.Date `json:"date"`   // day of publication, "" if not known
	Start  int         `json:"start"`  // bytes of the document's text
	End    int         `json:"end"`
	Quote  string      `json:"quote"`            // the words, an exact substring of the text
	Holder string      `json:"holder,omitempty"` // who holds it, where that is not the source
	Answer string      `json:"answer,omitempty"` // its answer to the question: "12", "2 June 2023"
	Moment string      `json:"moment,omitempty"` // the moment it speaks of, as a TIMEX3 value
}

// A Finding is the verdict on two statements, with the reason.
type Finding struct {
	Verdict    Verdict  `json:"verdict"`
	Kind       Kind     `json:"kind"`
	Confidence float64  `json:"confidence"`         // 0 to 1
	Question   string   `json:"question"`           // what both answer: "number of meetings, trilateral working group"
	Why        string   `json:"why"`                // the reason in a sentence or two
	Entails    string   `json:"entails"`            // agreement: "ab", "ba", "both"; else ""
	Barrier    string   `json:"barrier,omitempty"`  // unrelated: the gate that failed: subject, scope, period, unit, holder, plan, occurrence
	Warnings   []string `json:"warnings,omitempty"` // doubts that a reader should know of
	A          Side     `json:"a"`
	B          Side     `json:"b"`
}

// A Thread is one question over time: the findings that answer it, the earliest statement first.
type Thread struct {
	Question string `json:"question"`
	Findings []int  `json:"findings"` // indices into Report.Findings
}

// A Report is what comparing some documents found.
type Report struct {
	Documents []claims.Document `json:"documents"`
	Findings  []Finding         `json:"findings"`
	Threads   []Thread          `json:"threads"`
	Warnings  []string          `json:"warnings,omitempty"`
}
