package when

import (
	"io/fs"
	"strconv"
	"sync"

	"github.com/gainsay/gainsay/claims/syntax"
)

// A Reader finds expressions of time in sentences. It is safe for concurrent use.
type Reader struct {
	lexicon *lexicon
	scans   sync.Pool
}

// New makes a Reader of the tables when.tsv, when_holidays.tsv, when_parts.tsv and when_zones.tsv.
// The error says where a table is wrong.
func New(t fs.FS) (*Reader, error) {
	l, err := newLexicon(t)
	if err != nil {
		return nil, err
	}
	r := &Reader{lexicon: l}
	r.scans.New = func() any { return &scan{lexicon: l, end: piece{num: -1}} }
	return r, nil
}

// Read gives the expressions of time in the sentence in order; none overlap. Tags and trees are used where the sentence has
// them, for the tense of verbs.
func (r *Reader) Read(s *syntax.Sentence, ctx Context) []Time {
	p := r.scans.Get().(*scan)
	p.told = noYear
	times := p.sentenceTimes(nil, s, ctx)
	p.sentence = nil
	r.scans.Put(p)
	return times
}

// sentenceTimes appends the times of one sentence.
func (p *scan) sentenceTimes(times []Time, s *syntax.Sentence, ctx Context) []Time {
	p.sentence, p.ctx, p.anchor = s, ctx, ctx.Anchor
	if ctx.Anchor.Kind == NoKind {
		p.anchor = Interval{}
	}
	p.inNews = ctx.News || !ctx.narrative && !ctx.Anchor.Known() && ctx.Published != ""
	p.story = p.anchor
	if !p.toldNow {
		p.told = noYear
	}
	p.toldNow, p.here, p.storyEnd = false, false, -3
	p.speech, p.hasClock = published(ctx.Published)
	p.ws = p.ws[:0]
	p.tagged = false
	for i := range s.Tokens {
		if t := &s.Tokens[i]; !address(t.Text) {
			p.ws = p.cut(p.ws, t, i)
			p.tagged = p.tagged || t.Tag != syntax.NoTag
		}
	}
	p.read()
	if len(p.found) == 0 {
		return times
	}
	p.share()
	return p.build(times)
}

// address says whether a token is a web or mail address, which holds no dates.
func address(t string) bool {
	if len(t) < 6 {
		return false
	}
	for i := 0; i < len(t); i++ {
		if t[i] == '@' && i > 0 || t[i] == ':' && i+2 < len(t) && t[i+1] == '/' && t[i+2] == '/' {
			return true
		}
	}
	return t[:4] == "www."
}

// build resolves what was found, in order, and joins the ends of periods.
func (p *scan) build(times []Time) []Time {
	first := len(times)
	joined := false
	for i := range p.found {
		e := &p.found[i]
		if e.absorbed {
			continue
		}
		e.resolved = p.resolve(e)
		if e.link == linkRange && i+1 < len(p.found) {
			p.orderEnds(e, &p.found[i+1])
		}
		t := p.timeOf(e)
		if e.resolved.warning == "" && t.TIMEX == "" {
			joined = false
			continue
		}
		p.remember(e)
		if joined && len(times) > first {
			times[len(times)-1] = p.joinTimes(times[len(times)-1], t)
		} else {
			times = append(times, t)
		}
		joined = i+1 < len(p.found) && e.link == linkRange && e.ranges(&p.found[i+1])
	}
	return times
}

// timeOf makes the Time of an expression.
func (p *scan) timeOf(e *expr) Time {
	from, to := p.at(e.from), p.at(e.to-1)
	t := Time{From: int(from.tok), To: int(to.tok) + 1, Span: syntax.Span{Start: int(from.start), End: int(to.end)}, Interval: e.resolved.Interval, TIMEX: e.resolved.timex}
	if w := e.resolved.warning; w != "" {
		t.Warnings = append(t.Warnings, strconv.Quote(p.source(t.Span))+" "+w)
		t.Interval = Interval{Kind: e.kind}
	}
	return t
}

// source is the text of a span, put together from the tokens.
func (p *scan) source(s syntax.Span) string {
	var b []byte
	for i := range p.sentence.Tokens {
		t := &p.sentence.Tokens[i]
		if t.End <= s.Start || t.Start >= s.End {
			continue
		}
		if t.Space && len(b) > 0 {
			b = append(b, ' ')
		}
		lo, hi := max(0, s.Start-t.Start), min(len(t.Text), s.End-t.Start)
		if lo < hi {
			b = append(b, t.Text[lo:hi]...)
		}
	}
	return string(b)
}
