package name

import (
	"strings"

	"github.com/gainsay/gainsay/normalize/value"
)

// Resolve gives the short forms of one document the names that stand for them elsewhere in it, and leaves alone what could
// be two. The mentions must be those of the document in their order; the answer has as many, in the same places.
//
//   - A family name alone, or a word of unknown kind, is the one person of that family name: "Mirzoyan".
//   - A first name alone is the one person of that first name, if the whole name came before.
//   - A word of unknown kind is the one fuller name that it is the Core of: "Harlan" for the Harlan Institute.
//   - An acronym that was explained anywhere is what it was explained as: "WFP".
//   - "The ministry", "the foreign minister" are the one name of their sort, the one named before if there are several
//     only behind; and a person whom the document gives the office.
//   - A person whose office is told in one place holds it in all.
func Resolve(mentions []Mention) []Mention {
	out := append([]Mention(nil), mentions...)
	d := document{acronyms: map[string]*Name{}, families: map[string][]*Name{}, givens: map[string][]*Name{}, cores: map[string][]*Name{}, sorts: map[string][]*Name{}, holders: map[string][]*Name{}, runs: map[string][]*Name{}, titled: map[string]*Name{}}
	for i := range mentions {
		d.learn(&mentions[i])
	}
	for i := range out {
		d.resolve(&out[i])
	}
	return out
}

// A document is what all its mentions say together.
type document struct {
	acronyms map[string]*Name
	families map[string][]*Name // full persons by family name
	givens   map[string][]*Name // and by first name
	cores    map[string][]*Name // headed names by core
	sorts    map[string][]*Name // names of a sort, and holders of an office, by what "the ..." may say
	holders  map[string][]*Name // persons by office
	runs     map[string][]*Name // names of unknown kind, of two words or three, by their last
	titled   map[string]*Name   // persons called by a title and a family name that no full name is known of
}

// learn takes in what a mention tells.
func (d *document) learn(m *Mention) {
	n := &m.Name
	if m.Form == Acronym && !n.Known() {
		d.acronyms[m.Short] = n
	}
	switch {
	case n.Generic:
	case n.Kind == Unknown && strings.Contains(n.Core, " ") && len(n.In) == 0:
		add(d.runs, lastWord(n.Core), n)
	case n.Kind == Person:
		if n.Titled && n.Given == "" {
			d.titled[n.Family] = n
		}
		if n.Given != "" && n.Family != "" {
			add(d.families, n.Family, n)
			add(d.givens, firstWord(n.Given), n)
		}
		if n.Holds != "" {
			add(d.holders, n.Holds, n)
			add(d.sorts, "?:"+after(n.Holds, ":"), n)
		}
	case n.Kind == Office:
		add(d.sorts, "?:"+n.Sort, n)
	case n.Sort != "" && m.Form != Adjective && m.Form != People:
		if n.Core != "" && !n.Known() {
			add(d.cores, n.Core, n)
		}
		if head := lastWord(n.ID); !n.Known() && head != "" {
			add(d.sorts, "?:"+head, n)
		}
		add(d.sorts, "?:"+n.Sort, n)
		if strings.HasSuffix(n.Sort, "-ministry") {
			add(d.sorts, "?:ministry", n)
		}
	}
}

// add adds a name to a list, unless one that is the same is there; the fuller of the two is kept.
func add(lists map[string][]*Name, key string, n *Name) {
	for i, o := range lists[key] {
		if o.ID == n.ID || o.Kind == Person && n.Kind == Person && persons(o, n) == value.Equal {
			if len(n.Canonical) > len(o.Canonical) && o.Holds == "" || o.Holds == "" && n.Holds != "" && len(n.Given) >= len(o.Given) {
				lists[key][i] = n
			}
			return
		}
	}
	lists[key] = append(lists[key], n)
}

// only is the name of a list that has one.
func only(list []*Name) *Name {
	if len(list) == 1 {
		return list[0]
	}
	return nil
}

// resolve gives a mention the fuller name, where there is one only.
func (d *document) resolve(m *Mention) {
	n := &m.Name
	var to *Name
	switch {
	case n.Generic && n.Kind == Office:
		to = d.holder(n)
	case n.Generic:
		to = only(d.sorts[n.ID])
		if to == nil {
			to = only(d.sorts["?:"+n.Sort])
		}
	case n.Kind == Person && n.Given == "":
		to = d.family(n)
	case n.Kind == Person && n.Family == "":
		to = only(d.givens[firstWord(n.Given)])
	case n.Kind == Person && n.Holds == "":
		for _, p := range d.families[n.Family] {
			if persons(p, n) == value.Equal && p.Holds != "" {
				n.Holds = p.Holds
			}
		}
	case n.Kind == Unknown && d.acronyms[n.Canonical] != nil:
		to = d.acronyms[n.Canonical]
	case n.Kind == Unknown && d.titled[lastWord(n.Core)] != nil && strings.Contains(n.Core, " "):
		to = d.called(d.titled[lastWord(n.Core)])
	case n.Kind == Unknown:
		to = d.word(n)
	case n.Sort == "" && !n.Known():
		to = only(d.cores[n.Core])
		if to != nil && to.Kind != n.Kind {
			to = nil
		}
	}
	if to != nil && !(n.Gender != "" && to.Gender != "" && n.Gender != to.Gender) {
		m.Name = *to
	}
}

// family is the person of a family name, in any spelling; among several the one of the same gender.
func (d *document) family(n *Name) *Name {
	list := d.families[n.Family]
	if len(list) == 0 && n.Titled {
		return d.called(n)
	}
	if len(d.runs[n.Family]) > 0 { // "Tamsin Orrell" may be one, too
		return nil
	}
	var found *Name
	for _, p := range list {
		if n.Gender != "" && p.Gender != "" && p.Gender != n.Gender {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// called is the person whom a title shows a name of unknown kind to be: "Mara Hartwell", later "Ms Hartwell".
func (d *document) called(n *Name) *Name {
	run := only(d.runs[n.Family])
	if run == nil || len(d.families[n.Family]) > 0 {
		return nil
	}
	p := *n
	p.Given = strings.TrimSuffix(run.Core, " "+n.Family)
	p.Calls, p.ID, p.Canonical, p.Titled = " "+firstWord(p.Given)+" ", run.ID, run.Canonical, false
	return &p
}

// holder is who holds the office n of no country.
func (d *document) holder(n *Name) *Name {
	list := d.sorts[n.ID]
	if len(list) == 2 && list[0].office() == list[1].office() && list[0].Kind != list[1].Kind { // the office, and who holds it
		if list[0].Kind == Person {
			return list[0]
		}
		return list[1]
	}
	return only(list)
}

// word is what a word of unknown kind stands for, where persons and other names do not contend for it.
func (d *document) word(n *Name) *Name {
	p, c := d.families[n.Core], d.cores[n.Core]
	if len(p)+len(c) != 1 || len(d.runs[n.Core]) > 0 {
		return nil
	}
	return only(append(append([]*Name(nil), p...), c...))
}

// lastWord is the word behind the last blank of an id: its head.
func lastWord(id string) string { return id[strings.LastIndexByte(id, ' ')+1:] }
