package compare

// An outcome is a finding as it waits for the report. Ten thousand articles give two million, most of which are no more than
// one of a kind: the sides are left out, which the statements know, and what is said alike is held once.
type outcome struct {
	*ruling
	confidence       float64
	question, why    string
	answerA, answerB string
}

// A ruling is what many findings have in common.
type ruling struct {
	verdict          Verdict
	kind             Kind
	entails, barrier string
	warnings         []string
}

// A memory gives back what was said before where it is said again.
type memory struct {
	words   map[string]string
	rulings map[[4]string]*ruling
}

// mostWords bounds a memory: what is forgotten is only held twice.
const mostWords = 1 << 16

// once is the words as they were said first.
func (m *memory) once(words string) string {
	if known, ok := m.words[words]; ok {
		return known
	}
	if m.words == nil || len(m.words) > mostWords {
		m.words = map[string]string{}
	}
	m.words[words] = words
	return words
}

// ruling is that of a finding.
func (m *memory) ruling(f *Finding) *ruling {
	r := &ruling{f.Verdict, f.Kind, f.Entails, f.Barrier, f.Warnings}
	if len(f.Warnings) > 0 {
		return r
	}
	key := [4]string{string(f.Verdict), string(f.Kind), f.Entails, f.Barrier}
	if known, ok := m.rulings[key]; ok {
		return known
	}
	if m.rulings == nil {
		m.rulings = map[[4]string]*ruling{}
	}
	m.rulings[key] = r
	return r
}

// outcome is what a finding says beyond its statements.
func (m *memory) outcome(f *Finding) *outcome {
	return &outcome{m.ruling(f), f.Confidence, m.once(f.Question), m.once(f.Why), m.once(f.A.Answer), m.once(f.B.Answer)}
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
