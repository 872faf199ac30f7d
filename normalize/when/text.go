package when

import "github.com/gainsay/gainsay/claims/syntax"

// ReadText reads a whole document, sentence by sentence, and carries what was mentioned from one to the next.
//
// News is told from the day of publication: "on Friday" is the last one. A narrative of older things is told from what it
// mentioned last: in "In June 1955 they met. On 20 July ..." the year is 1955. Which of the two a text is, its own dates tell:
// where most of its years lie before publication, and few words such as "Friday" or "yesterday" look back from it, it is a narrative. Context.News and Context.Anchor decide
// nothing here but what the first sentence finds.
func (r *Reader) ReadText(t *syntax.Text, ctx Context) [][]Time {
	p := r.scans.Get().(*scan)
	defer r.scans.Put(p)
	ctx.narrative = ctx.Published == "" || p.narrative(t, ctx)
	ctx.News = !ctx.narrative
	p.told, p.toldNow = noYear, false
	all := make([][]Time, len(t.Sentences))
	for i := range t.Sentences {
		all[i] = p.sentenceTimes(nil, &t.Sentences[i], ctx)
		ctx.Anchor = p.story
	}
	p.sentence = nil
	return all
}

// narrative counts the years that the text names against the day of publication.
func (p *scan) narrative(t *syntax.Text, ctx Context) bool {
	speech, _ := published(ctx.Published)
	now, ok := speech.Year()
	if !ok {
		return true
	}
	old, recent, today := 0, 0, 0
	for i := range t.Sentences {
		s := &t.Sentences[i]
		for k := range s.Tokens {
			word := s.Tokens[k].Text
			if y, ok := plainYear(word); ok {
				if y < now-1 {
					old++
				} else if y <= now+1 {
					recent++
				}
			} else if c := p.soloOf(word); c.has(cBC) {
				old++
			} else if c.has(cWeekday) || c.has(cDeictic) { // told from the day of publication
				today++
			}
		}
	}
	return (old >= 10 || old >= 4 && recent == 0) && old > recent && old > 5*today
}

// soloOf is what a word is by itself; shy words such as "Sun" are nothing.
func (p *scan) soloOf(text string) mask {
	if len(text) != 2 && (len(text) < 5 || len(text) > 9) {
		return mask{}
	}
	var w piece
	p.word(&w, text, 0)
	return p.words[w.w].solo
}

// plainYear reads a token of four digits that may be a year.
func plainYear(t string) (int, bool) {
	if len(t) != 4 || t[0] != '1' && t[0] != '2' {
		return 0, false
	}
	y, _, ok := cutDigits(t, 4)
	return y, ok && y < 2100
}
