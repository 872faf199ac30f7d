package compare

import (
	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/frame"
	"github.com/gainsay/gainsay/normalize/stance"
	"github.com/gainsay/gainsay/normalize/when"
)

// A mention is a word by which a clause tells of an event: "opened", "is due to open", "the opening was put off". Two clauses of
// an affair that mention one event tell of it, whatever else they say.
type mention struct {
	term   int // the word: a predicate, or a noun of which the predicate above says no more than whether and when
	by     int // the predicate by which it is told: the word itself, or the one above the noun
	plan   bool
	fact   bool
	moved  bool // put off, or brought forward
	off    bool // called off
	denied bool
}

// mentions are those of a clause, in the order of the text.
func mentions(p *normalize.Proposition) []mention {
	var out []mention
	for k := range p.Terms {
		t := &p.Terms[k]
		switch {
		case t.Context || t.Weight < 0.2 && len(t.Frames) == 0:
		case t.Kind == normalize.Predicate:
			if t.Part < 0 && !carries(p, k) && bears(p, k, -1) < 0 {
				out = append(out, toldBy(p, k, k))
			}
		case t.Head >= 0 && (event(t) || p.Terms[t.Head].Part == k):
			if h := &p.Terms[t.Head]; h.Kind == normalize.Predicate && !h.Context && bears(p, t.Head, k) == k {
				out = append(out, toldBy(p, k, t.Head))
			}
		}
	}
	return out
}

// event says whether a noun names an event.
func event(t *normalize.Term) bool { return len(t.Frames) > 0 && !weak(t.Frames[0]) }

// plans says whether a word tells that something is to be: "is due", "the intention".
func plans(t *normalize.Term) bool {
	return len(t.Frames) > 0 && t.Frames[0].Frame.Behaviour == frame.Plan
}

// carries says whether a predicate carries a figure here: "rose to 41".
func carries(p *normalize.Proposition, k int) bool {
	if !p.Terms[k].Carrier {
		return false
	}
	for i := range p.Terms {
		if t := &p.Terms[i]; t.Kind == normalize.Quantity && t.Head == k {
			return true
		}
	}
	return false
}

// bears gives the noun of which predicate k says no more than whether and when: "the launch is planned", "the meeting took place",
// "the vote has been put off"; -1 for none. Where a noun is given, only that one counts.
func bears(p *normalize.Proposition, k, noun int) int {
	t := &p.Terms[k]
	cued := k == p.Main && (p.Cues.Reschedule || p.Cues.Cancelled)
	for i := range p.Terms {
		x := &p.Terms[i]
		if noun >= 0 && i != noun || x.Head != k || !event(x) && t.Part != i {
			continue
		}
		if x.Inner && t.Weight <= 0.2 {
			return i // "will stay shut"
		}
		if x.Kind != normalize.Noun || x.Role != normalize.Subject && x.Role != normalize.Object {
			continue
		}
		if t.Part == i || plans(t) || t.Weight <= 0.2 && !t.Carrier || cued && x.Role == normalize.Object {
			return i
		}
	}
	return -1
}

// toldBy says how predicate by tells of the event of term k.
func toldBy(p *normalize.Proposition, k, by int) mention {
	t := &p.Terms[by]
	m := mention{term: k, by: by, denied: t.Stance.Negative}
	modality, lead := t.Stance.Modality, by == p.Main
	if lead {
		modality = max(modality, p.Stance.Modality)
		m.moved, m.off = p.Cues.Reschedule, p.Cues.Cancelled
		if p.Cues.Planned {
			modality = max(modality, stance.Plan) // "was to be raised"
		}
	}
	if h := t.Head; h >= 0 && p.Terms[h].Kind == normalize.Noun && plans(&p.Terms[h]) { // "has no intention of leaving"
		m.denied = m.denied != p.Terms[h].Stance.Negative
		modality = max(modality, stance.Plan)
	}
	for h := t.Head; !lead && t.Inner && h >= 0; h = -1 { // "has promised to pay", "failed to pay"
		m.denied = m.denied != p.Terms[h].Stance.Negative
		modality = max(modality, p.Terms[h].Stance.Modality)
	}
	if by != k && plans(t) || m.moved && by != k || ahead(p, by) {
		modality = max(modality, stance.Plan)
	}
	m.plan = modality == stance.Plan
	aside := t.Tense == normalize.Present || t.Tense == normalize.NoTense && t.Marker != "" && !lead // what is so now, and what is told with a preposition of its own
	m.fact = modality.Actual() && !m.off && !m.moved && !aside
	return m
}

// ahead says whether a predicate, not in the past tense, is dated to come: "On Saturday the Rovers open the season".
func ahead(p *normalize.Proposition, by int) bool {
	if t := p.Terms[by].Tense; t == normalize.Past || t == normalize.Perfect {
		return false
	}
	day := normalize.Published(p.Claim.Date)
	i := dateOf(p, by)
	return i >= 0 && day.Known() && p.Terms[i].Time.Lo >= day.Hi
}

// dateOf is the date that hangs on a term, no duration and no open period; -1 for none.
func dateOf(p *normalize.Proposition, k int) int {
	for i := range p.Terms {
		t := &p.Terms[i]
		if t.Kind == normalize.Time && !t.Context && dated(t) && t.Time.Known() && (t.Head == k || t.Head >= 0 && p.Terms[t.Head].Kind == normalize.Modifier && p.Terms[t.Head].Head == k) {
			return i
		}
	}
	return -1
}

// date is the date of a mention, -1 for none.
func (m mention) date(p *normalize.Proposition) int {
	if i := dateOf(p, m.by); i >= 0 {
		return i
	}
	if i := dateOf(p, m.term); i >= 0 {
		return i
	}
	if t := &p.Terms[m.by]; t.Inner && t.Head >= 0 {
		if i := dateOf(p, t.Head); i >= 0 {
			return i
		}
	}
	for k := range p.Terms { // "closed all schools until 7 February"
		if t := &p.Terms[k]; t.Head == m.by && t.Role == normalize.Object {
			if i := dateOf(p, k); i >= 0 && ends(&p.Terms[i]) {
				return i
			}
		}
	}
	return -1
}

// A party is who or what takes part in an event, and in which role, "" where that is not known.
type party struct {
	term int
	role string
	of   bool // it stands by another party: "doses of an antiviral"
}

// parties are those of a mention: what its frame knows, and what stands by the word.
func (m mention) parties(p *normalize.Proposition) []party {
	var out []party
	t := &p.Terms[m.term]
	takes := func(k int) bool {
		x := &p.Terms[k]
		return k != m.term && k != m.by && x.Weight >= 0.2 && !plans(x) && (x.Kind == normalize.Noun || x.Kind == normalize.Name)
	}
	filled := map[int]bool{}
	for k := range p.Terms { // "hold the meeting of their commission": the meeting is the event itself, and its parties those of the deed
		if x := &p.Terms[k]; x.Head == m.term && x.Role == normalize.Object && x.Kind == normalize.Noun && sameFrame(t, x) {
			filled[k] = true
			for i := range p.Terms {
				if y := &p.Terms[i]; y.Head == k && y.Role == normalize.Of && y.Kind != normalize.Name && takes(i) {
					filled[i] = true
					out = append(out, party{term: i, role: "theme"})
				}
			}
		}
	}
	for _, f := range t.Fillers {
		if takes(f.Term) && !filled[f.Term] {
			filled[f.Term] = true
			out = append(out, party{term: f.Term, role: f.Role})
		}
	}
	for k := range p.Terms {
		x := &p.Terms[k]
		if filled[k] || !takes(k) || x.Context {
			continue
		}
		role, ok := "", false
		switch above := t.Inner && x.Head == t.Head; {
		case x.Role == normalize.Subject && (x.Head == m.term || above):
			role, ok = agent, true
		case x.Role == normalize.Subject && x.Head == m.by && t.Kind == normalize.Modifier: // "the road stays shut"
			role, ok = "theme", true
		case x.Role == normalize.Object && x.Head == m.term:
			role, ok = "patient", true
		case x.Head == m.term && (x.Role == normalize.Of || x.Role == normalize.Attribute):
			ok = true
		}
		if ok {
			filled[k] = true
			out = append(out, party{term: k, role: role})
		}
	}
	for i := range out { // "doses of an antiviral", "the rider Emil Krogh"
		for k := range p.Terms {
			if x := &p.Terms[k]; x.Head == out[i].term && x.Role == normalize.Of && (x.Kind == normalize.Noun || x.Marker == "") && takes(k) && !filled[k] {
				filled[k] = true
				out = append(out, party{term: k, role: out[i].role, of: true})
			}
		}
	}
	return out
}

// sameFrame says whether two words tell of one kind of event.
func sameFrame(x, y *normalize.Term) bool {
	return len(x.Frames) > 0 && len(y.Frames) > 0 && x.Frames[0].Frame == y.Frames[0].Frame
}

// over says whether something was over before a clause was published.
func over(t when.Interval, p *normalize.Proposition) bool {
	day := normalize.Published(p.Claim.Date)
	return t.Known() && day.Known() && t.Hi <= day.Lo
}

// ends says whether a date is that up to which something goes on: "until 7 February".
func ends(t *normalize.Term) bool {
	return t.Time.Mod == when.Until || t.Time.Mod == when.By || t.Time.Lo == when.Ever
}
