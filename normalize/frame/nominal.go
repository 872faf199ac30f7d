package frame

import (
	"cmp"

	"github.com/gainsay/gainsay/claims/syntax"
)

// noun maps the parts of a noun to roles, and those of its light verb.
func (f *filling) noun(p *parts) {
	if f.t.entry.self != "" {
		f.add(f.t.entry.self, "self", f.t.Token)
	}
	f.lightVerb()
	for _, x := range p.list { // before "Israel's", whose part depends on it
		if x.slot == slotPrep && f.l.marks(x.prep, classObject) {
			f.add(f.prep(x, f.nominal(x.prep)), x.prep, x.tok)
		}
	}
	for _, x := range p.list {
		role := ""
		switch x.slot {
		case slotPoss:
			role = f.possessive()
		case slotPrep:
			role = f.prep(x, f.nominal(x.prep))
		case slotMod:
			f.modifier(x)
			continue
		case slotBare:
			role = f.bare(x, "")
		case slotNum, slotXcomp, slotCcomp:
			role = f.explicit(x)
		}
		f.add(role, marker(x), x.tok)
	}
}

// nominal is the role that a noun marks with a preposition: as the row says, else as nouns mark subjects and objects.
func (f *filling) nominal(prep string) string {
	frame := f.t.Frame
	object := f.l.marks(prep, classObject)
	if object && !f.free("obj") && !f.free("obj~nsubj") { // the object stands elsewhere: "a meeting of ministers"
		return cmp.Or(f.unless(frame.marked(prep)), frame.marked("nsubj"))
	}
	if role := frame.marked(prep); role != "" {
		return role
	}
	switch {
	case f.l.marks(prep, classAgent) || f.l.marks(prep, classMutual):
		return frame.marked("nsubj")
	case object:
		return cmp.Or(frame.marked("obj~nsubj"), frame.marked("obj"), frame.marked("nsubj"))
	}
	return ""
}

// free says whether the frame has a role with that marker and nothing fills it yet.
func (f *filling) free(marker string) bool {
	role := f.t.Frame.marked(marker)
	return role != "" && f.t.Frame.Mutual[1] != role && f.unless(role) != ""
}

// unless is the role, or "" if it is filled.
func (f *filling) unless(role string) string {
	for _, x := range f.list {
		if x.Role == role {
			return ""
		}
	}
	return role
}

// possessive is the role of "Serbia's": as the row says, else the subject.
func (f *filling) possessive() string {
	frame := f.t.Frame
	if f.t.entry.self != "" && f.t.entry.self == frame.marked("nsubj") {
		return cmp.Or(frame.marked("obj"), frame.marked("obj~nsubj"))
	}
	return cmp.Or(f.unless(frame.marked("'s")), f.unless(frame.marked("nsubj")))
}

// modifier reads "Russian attack" as the agent's, "prisoner exchange" as the object's.
func (f *filling) modifier(x part) {
	t := &f.s.Tokens[x.tok]
	frame := f.t.Frame
	capital := t.Text != "" && t.Text[0] >= 'A' && t.Text[0] <= 'Z'
	switch {
	case f.isTime(t):
		f.add(timeRole, "compound", x.tok)
	case t.Rel == syntax.Amod && capital:
		f.add(f.unless(frame.marked("nsubj")), "amod", x.tok)
	case t.Rel == syntax.Compound && t.Tag == syntax.NOUN:
		f.add(f.unless(cmp.Or(frame.marked("obj~nsubj"), frame.mainly("obj"))), "compound", x.tok)
	case t.Rel == syntax.Compound && t.Tag == syntax.PROPN:
		f.add(f.unless(placeRole), "compound", x.tok)
	}
}

// lightVerb adds the subject, and place and time, of the verb that governs the noun.
func (f *filling) lightVerb() {
	if f.t.Verb < 0 {
		return
	}
	var up parts
	up.read(f.l, f.s, f.t.Verb)
	for _, x := range up.list {
		if x.tok == f.t.Token {
			continue
		}
		switch x.slot {
		case slotSubj:
			if f.t.Light {
				f.add(f.t.subject, marker(x), x.tok)
			}
		case slotPrep:
			f.add(f.prep(x, f.nominal(x.prep)), x.prep, x.tok)
		case slotBare:
			f.add(f.bare(x, ""), "obl", x.tok)
		case slotIobj:
			f.add(cmp.Or(f.t.Frame.marked("iobj"), f.t.Frame.marked("obj")), "iobj", x.tok)
		}
	}
}
