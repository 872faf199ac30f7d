package compare

// An outcome is a finding as it waits for the report: without the sides, which the statements know. Most of the
// memory of many articles would be sides that say the same.
type outcome struct {
	verdict          Verdict
	kind             Kind
	confidence       float64
	question, why    string
	entails, barrier string
	warnings         []string
	answerA, answerB string
}

// outcomeOf is what a finding says beyond its statements.
func outcomeOf(f *Finding) *outcome {
	return &outcome{f.Verdict, f.Kind, f.Confidence, f.Question, f.Why, f.Entails, f.Barrier, f.Warnings, f.A.Answer, f.B.Answer}
}

// finding is the whole again.
func (p *pairing) finding() Finding {
	o := p.outcome
	f := Finding{
		Verdict: o.verdict, Kind: o.kind, Confidence: o.confidence, Question: o.question, Why: o.why,
		Entails: o.entails, Barrier: o.barrier, Warnings: o.warnings, A: side(&p.a.rest), B: side(&p.b.rest),
	}
	f.A.Answer, f.B.Answer = o.answerA, o.answerB
	return f
}

// start is where a statement begins in its document.
func (s *statement) start() int { return s.rest.Claim.Span.Start }
