package claims

import "github.com/gainsay/gainsay/claims/syntax"

// again is the text as the parser reads it without its asides. Trees are what costs: a sentence that had no aside keeps its own,
// and only the others are parsed.
func (r *Reader) again(was *syntax.Text, asides []aside) *syntax.Text {
	text := without(was.Source, asides)
	out := r.parser.Split(string(text))
	missing := adopt(out, was)
	if len(missing) == 0 {
		return out
	}
	alone(text, out, missing)
	if len(adopt(out, r.parser.Parse(string(text)))) > 0 { // what stands around a sentence had a say in where it ends
		return r.parser.Parse(out.Source)
	}
	return out
}

// without blanks the asides out of text, byte for byte, so that offsets stay true.
func without(text string, all []aside) []byte {
	b := []byte(text)
	for _, a := range all {
		for i := a.span.Start; i < a.span.End; i++ {
			b[i] = ' '
		}
		if a.at < len(b) && b[a.at] == ',' {
			b[a.at] = ' '
		}
		if a.opens { // "According to police, ten men fled": what is left is a sentence still
			for i := a.span.End; i < len(b) && i < a.span.End+3; i++ {
				if c := b[i]; 'a' <= c && c <= 'z' {
					b[i] = c - 'a' + 'A'
				}
				if b[i] != ' ' {
					break
				}
			}
		}
	}
	return b
}

// alone ends the line wherever a sentence is not among those of keep: these stay, each run of them a paragraph.
func alone(text []byte, in *syntax.Text, keep []int) {
	from := 0
	for _, n := range keep {
		s := &in.Sentences[n]
		if gap := text[from:s.Start]; n > 0 && from < in.Sentences[n-1].End {
			for i := range gap {
				gap[i] = '\n'
			}
		}
		from = s.End
	}
	for i := range text[from:] {
		text[from+i] = '\n'
	}
}

// adopt takes over the trees that another reading gave to the same tokens, for sentences that have none, and lists those still without.
func adopt(to, from *syntax.Text) (missing []int) {
	k := 0
	for n := range to.Sentences {
		s := &to.Sentences[n]
		if len(s.Tokens) == 0 || s.Tokens[0].Tag != syntax.NoTag {
			continue
		}
		for k < len(from.Sentences) && from.Sentences[k].End <= s.Start {
			k++
		}
		if k == len(from.Sentences) || !same(s.Tokens, from.Sentences[k].Tokens) {
			missing = append(missing, n)
			continue
		}
		for i, t := range from.Sentences[k].Tokens {
			t.Space = s.Tokens[i].Space
			s.Tokens[i] = t
		}
	}
	return missing
}

// same says whether two readings of one text have the same tokens.
func same(a, b []syntax.Token) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Span != b[i].Span || a[i].Text != b[i].Text {
			return false
		}
	}
	return true
}
