package compare

// A Rule gives one verdict and kind for alignments of its sort. The rules stand in one ordered list; the first that
// decides an alignment wins.
type Rule struct {
	Verdict Verdict
	Kind    Kind
	Barrier string // unrelated: which gate it is
	Doc     string // what it decides, with an example that the tests run
	Decide  func(al *Alignment) (why string, ok bool)
}

// DefaultRules are the rules in the order of the guidelines:
//
//  1. Do the two answer one question? Gates: subject, holder, occurrence, period, scope. A revision stands among them,
//     because whoever corrects a figure has said already that it answers the same question.
//  2. They differ. Does the later one supersede the earlier? Updates.
//  3. They differ, and the world cannot have moved. Conflicts.
//  4. They do not differ: does one follow from the other? Agreements, else something new.
func DefaultRules() []Rule {
	return []Rule{
		subject, holder, revision, occurrence, period, scope,
		reschedule, progress, growth, change,
		regression, quantity, timing, place, actor, polarity, exclusive,
		condition, same, refines, adds,
	}
}
