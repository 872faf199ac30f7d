package normalize

import (
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/when"
)

// settle finds the moment the proposition speaks of: the first date of its own clause that hangs on a predicate
// ("signed on 2 June", not "a cellar of the fifteenth century"), else the day of publication.
func (p *Proposition) settle() {
	p.Moment, p.MomentText = Published(p.Claim.Date), string(p.Claim.Date)
	for i := range p.Terms {
		if t := &p.Terms[i]; t.Kind == Time && !t.Context && dated(&t.Time) && (t.Head < 0 || p.Terms[t.Head].Kind == Predicate) {
			p.Moment, p.MomentText, p.Dated = t.Time.Interval, t.Time.TIMEX, true
			return
		}
	}
}

// notUntil says whether "not" stands shortly before the time at token from: "did not meet until June" tells when they met.
func notUntil(s *syntax.Sentence, from int) bool {
	for i := from - 1; i >= 0 && i > from-12 && s.Tokens[i].Text != ","; i-- {
		if t := &s.Tokens[i]; t.Rel == syntax.Advmod && t.Lemma == "not" {
			return true
		}
	}
	return false
}

// opening is the period that ends an interval open to the past: "until June" becomes June.
func opening(i when.Interval) when.Interval {
	lengths := map[when.Grain]int64{when.Week: 7, when.Month: 30, when.Season: 90, when.Quarter: 90, when.Half: 181, when.Year: 365}
	days := max(1, lengths[i.Grain])
	if i.Lo == when.Ever && i.Hi != when.Forever {
		i.Lo, i.Mod = i.Hi-days*86400, when.NoMod
		if i.Grain > when.Day {
			i.Vague = true
		}
	}
	return i
}

// dated says whether the expression names a stretch of the calendar.
func dated(t *when.Time) bool {
	return (t.Kind == when.Date || t.Kind == when.TimeOfDay) && t.Known()
}

// Published is the day, month or year of publication as an interval; the zero Interval for none.
func Published(d claims.Date) when.Interval {
	layouts := [...]struct {
		layout              string
		grain               when.Grain
		years, months, days int
	}{{"2006-01-02", when.Day, 0, 0, 1}, {"2006-01", when.Month, 0, 1, 0}, {"2006", when.Year, 1, 0, 0}}
	for _, l := range layouts {
		if day, err := time.Parse(l.layout, string(d)); err == nil {
			zero := time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
			return when.Interval{Kind: when.Date, Grain: l.grain, Lo: day.Unix() - zero, Hi: day.AddDate(l.years, l.months, l.days).Unix() - zero}
		}
	}
	return when.Interval{}
}
