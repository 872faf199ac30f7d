package name

import (
	"strings"

	"github.com/gainsay/gainsay/claims/syntax"
)

// emit adds the mention of pieces i up to end; from is where its title opens.
func (sc *scanner) emit(i, end, from int, n Name, f Form) int {
	a, b := int(sc.p[i].token), int(sc.p[end-1].token)+1
	if k := len(sc.out); k > 0 && sc.out[k-1].To > a { // two names in one token: "Anglo-Irish" that was not split
		return end
	}
	m := Mention{From: a, To: b, Name: n, Form: f, Head: b - 1, TitleFrom: int(sc.p[from].token)}
	m.Span = syntax.Span{Start: sc.s.Tokens[a].Start, End: sc.s.Tokens[b-1].End}
	if from < i && m.TitleFrom < a {
		m.Title = sc.text(from, sc.titleEnd(from, i))
	}
	m.Possessive = sc.is(end, clitic)
	m.Head = sc.headToken(a, b)
	if sc.out == nil {
		sc.out = make([]Mention, 0, 4)
	}
	sc.out = append(sc.out, m)
	return sc.acronym(end)
}

// headToken is the token from a up to b that the tree hangs the others on; without a tree the last, or the last before "of".
func (sc *scanner) headToken(a, b int) int {
	tree := false
	for k := a; k < b; k++ {
		if t := &sc.s.Tokens[k]; t.Rel != syntax.NoRel {
			tree = true
			if t.Head < a || t.Head >= b {
				return k
			}
		}
	}
	if !tree {
		for k := a + 1; k < b-1; k++ {
			if id, ok := sc.vocabulary[sc.s.Tokens[k].Text]; ok && sc.attributes[id].bits&ofWord != 0 {
				return k - 1
			}
		}
	}
	return b - 1
}

// titleEnd drops a comma from the end of a title.
func (sc *scanner) titleEnd(from, i int) int {
	for i-1 > from && (sc.p[i-1].id == wall || sc.has(i-1, commaSign)) {
		i--
	}
	return i
}

// text is what the pieces i up to end are written as.
func (sc *scanner) text(i, end int) string {
	a, b := sc.p[i].token, sc.p[end-1].token
	if a == b {
		return sc.s.Tokens[a].Text
	}
	var w strings.Builder
	for k := a; k <= b; k++ {
		t := &sc.s.Tokens[k]
		if k > a && t.Space {
			w.WriteByte(' ')
		}
		w.WriteString(t.Text)
	}
	return w.String()
}

// folded are the pieces i up to end in lower case, with blanks between them.
func (sc *scanner) folded(i, end int) string {
	buf := make([]byte, 0, 32)
	for k := i; k < end; k++ {
		p := sc.p[k]
		if p.id == wall || sc.has(k, commaSign) {
			continue
		}
		if len(buf) > 0 {
			buf = append(buf, ' ')
		}
		buf = sc.appendPiece(buf, p)
	}
	return string(buf)
}

// appendPiece appends one piece, folded, without its periods.
func (sc *scanner) appendPiece(buf []byte, p piece) []byte {
	n := len(buf)
	buf = appendFold(buf, sc.s.Tokens[p.token].Text[p.lo:p.hi])
	for _, c := range buf[n:] {
		if c != '.' {
			buf[n] = c
			n++
		}
	}
	return buf[:n]
}

// acronym reads what stands in brackets behind the last mention: "(WFP)" for the World Food Programme. Where a name
// stands in the brackets of its acronym, "WFP (World Food Programme)", the acronym before is given its name.
// It gives the piece to go on from.
func (sc *scanner) acronym(end int) int {
	last := &sc.out[len(sc.out)-1]
	if k := len(sc.out) - 2; k >= 0 && last.From == sc.out[k].To+1 && sc.s.Tokens[last.From-1].Text == "(" &&
		sc.out[k].Name.Kind == Unknown && abbreviates(sc.out[k].Name.Canonical, last.Name.Canonical) {
		sc.out[k].Short = sc.out[k].Name.Canonical
		sc.out[k].Name, sc.out[k].Form = last.Name, Acronym
		return end
	}
	t := last.To
	if t+2 >= len(sc.s.Tokens) || sc.s.Tokens[t].Text != "(" || sc.s.Tokens[t+2].Text != ")" || last.Form != Plain {
		return end
	}
	word := sc.s.Tokens[t+1].Text
	if !abbreviates(word, last.Name.Canonical) && !abbreviates(word, sc.text(sc.firstPiece(last.From), end)) {
		return end
	}
	m := Mention{From: t + 1, To: t + 2, Name: last.Name, Form: Acronym, Short: word, Head: t + 1, TitleFrom: t + 1, Span: sc.s.Tokens[t+1].Span}
	sc.out = append(sc.out, m)
	for end < len(sc.p) && int(sc.p[end].token) <= t+2 {
		end++
	}
	return end
}

// firstPiece is the first piece of a token.
func (sc *scanner) firstPiece(token int) int {
	for i := range sc.p {
		if int(sc.p[i].token) == token {
			return i
		}
	}
	return 0
}

// abbreviates says whether word is made of the first letters of the words of name, in their order; small words and the
// second halves of compounds may be left out: WFP, UNHCR, OSCE, BoE.
func abbreviates(word, name string) bool {
	if len(word) < 2 || len(word) > 10 || word[0] < 'A' || word[0] > 'Z' {
		return false
	}
	at, capitals := 0, 0
	prev := byte(' ')
	for i := range len(name) {
		c := name[i]
		if (prev == ' ' || prev == '-') && at < len(word) && c != ' ' {
			if c|0x20 == word[at]|0x20 {
				at++
			} else if c >= 'A' && c <= 'Z' && at == 0 {
				return false
			}
		}
		prev = c
	}
	for i := range len(word) {
		if word[i] >= 'A' && word[i] <= 'Z' {
			capitals++
		}
	}
	return at == len(word) && capitals >= 2
}
